// A process that opens an embedded engine, has an endless query running, says so and waits to be killed.
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';

async function main(dataDir: string): Promise<void> {
  const engine = await EmbeddedEngine.open({ dataDir });
  const endless = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n';
  void engine.read(endless).catch(() => undefined);
  await engine.ping();
  process.send?.('busy');
}

void main(process.argv[2] as string);
