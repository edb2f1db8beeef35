// A process that takes step after step on a store and tells of each when it is acknowledged, until it is killed.
import { SteppedStore } from './steps';

async function main(dataDir: string, from: number): Promise<void> {
  const stepped = new SteppedStore(dataDir);
  await stepped.store();
  process.send?.('open');
  for (let step = from; ; step++) {
    await stepped.take(step);
    process.send?.(step);
  }
}

main(process.argv[2] as string, Number(process.argv[3])).catch((error) => {
  process.send?.({ failed: String(error) });
  process.exitCode = 1;
});
