// Clients that ask for much and take it slowly, or not at all: they are cut off, and the place they held is given back.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { QueryGate } from '../../server/query-gate';
import { StreamedReply } from '../../server/reply';
import { type SlowestReader, sendPieces } from '../../server/send-pieces';

const PIECE = 'x'.repeat(64 * 1024);
/** More than all buffers between server and client hold. */
const MANY = 1_000;

describe('a client that takes its time', () => {
  let server: Server;
  let gate: QueryGate;
  let written: number;
  let over: Promise<number>;

  /** Serves MANY pieces to the first who asks. `over` gives how long it took. */
  async function serve(slowest: SlowestReader): Promise<Socket> {
    gate = new QueryGate({ running: 1, waiting: 0 });
    written = 0;
    async function* pieces() {
      for (; written < MANY; written++) yield PIECE;
    }
    const reply = new StreamedReply(() => gate.stream(pieces), { type: 'text/plain' });
    let tell: (took: number) => void = () => undefined;
    over = new Promise((resolve) => {
      tell = resolve;
    });
    server = createServer((request, response) => {
      const began = performance.now();
      const express = Object.assign(response, {
        set: (headers: Record<string, string>) => response.setHeaders(new Map(Object.entries(headers))),
      });
      sendPieces(reply, request as never, express as never, slowest).then(() =>
        tell(performance.now() - began),
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    client.on('error', () => undefined); // cut off
    return client;
  }
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is cut off when it takes nothing, and its place is free', async () => {
    const client = await serve({ idleMs: 300, bytesPerSecond: 1 });
    client.pause();
    const took = await over;
    assert.ok(took >= 290, `cut off after ${took} ms`);
    assert.ok(written < MANY, 'all of it went into buffers');
    assert.equal(gate.running, 0);
    client.resume();
    await once(client, 'close');
    assert.ok(client.bytesRead < MANY * PIECE.length);
  });

  it('is cut off when it takes a little now and then, too', async () => {
    const client = await serve({ idleMs: 1_000, bytesPerSecond: 1e9 });
    client.pause();
    client.on('readable', () => undefined);
    // At most 64 KB a sip: a fifth of all in the second that it has, and the server writes on in between.
    const atSips: number[] = [];
    const sips = setInterval(() => {
      client.read();
      atSips.push(written);
    }, 5);
    await over;
    clearInterval(sips);
    assert.ok(new Set(atSips).size > 2, 'it was never waited for twice');
    assert.ok(written < MANY);
    assert.equal(gate.running, 0);
    client.destroy();
  });

  it('gets all of it when it is quick enough', async () => {
    const client = await serve({ idleMs: 20_000, bytesPerSecond: 1 });
    client.resume();
    await over;
    assert.equal(written, MANY);
    assert.equal(gate.running, 0);
  });

  it('gives its place back when it goes away', async () => {
    const client = await serve({ idleMs: 20_000, bytesPerSecond: 1 });
    await once(client, 'data');
    client.destroy();
    await over;
    assert.ok(written < MANY);
    assert.equal(gate.running, 0);
  });
});
