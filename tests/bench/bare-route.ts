// A process with nothing but Express and one route that sends given bytes: the yardstick of the API's cost.
import { readFileSync } from 'node:fs';
import express from 'express';

const [file = '', encoding = 'identity'] = process.argv.slice(2);
const bytes = readFileSync(file);
const app = express();
app.get('/', (_request, response) => {
  response.set({ 'Content-Type': 'application/json; charset=utf-8', 'Content-Encoding': encoding });
  response.end(bytes);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
});
