// A process with nothing but Express and one route that sends given bytes, compressed beforehand, by their address: the
// yardstick of what an answer of the API costs.
import { readFileSync } from 'node:fs';
import express from 'express';

interface Kept {
  readonly path: string;
  readonly encoding: string;
  readonly base64: string;
}

const kept = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Kept[];
const bytes = new Map(
  kept.map(({ path, encoding, base64 }) => [path, { encoding, body: Buffer.from(base64, 'base64') }]),
);
const app = express();
app.use((request, response) => {
  const { encoding, body } = bytes.get(request.originalUrl) ?? {
    encoding: 'identity',
    body: Buffer.from(''),
  };
  response.set({ 'Content-Type': 'application/json; charset=utf-8', 'Content-Encoding': encoding });
  response.end(body);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
});
