// Web addresses against real servers on this machine, and the addresses that are never fetched.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchAddress } from '../../../ingest/read/from/address';
import type { FetchLimits, OriginOptions } from '../../../ingest/read/from/origin';
import {
  guardedLookup,
  isPublicAddress,
  type Network,
  PUBLIC_NETWORK,
} from '../../../ingest/read/from/public-address';
import { readDocuments } from '../../../ingest/read/read-documents';
import { ARTICLE, FEED, PAGE, rss, TITLE } from './documents';

const MEGABYTE = 1024 * 1024;
const BOMB = gzipSync(Buffer.alloc(60 * MEGABYTE));

/** A site whose every page is a case. */
const pages: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/plain; charset=ISO-8859-15')
      .end(Buffer.from(ARTICLE.replaceAll('€', 'EUR'), 'latin1')),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/deflate': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(PAGE)),
  '/bad-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip at all'),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
  '/huge': (_, response) => {
    const chunk = Buffer.alloc(MEGABYTE, 'x');
    const push = () => !response.destroyed && response.write(chunk, push);
    push();
  },
  '/announced': (_, response) => response.setHeader('content-length', 999 * MEGABYTE).end('x'),
  '/silent': () => undefined,
  '/trickle': (_, response) => {
    response.write('<html>');
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/cut': (_, response) => {
    response.setHeader('content-length', 1000).write('half');
    response.socket?.end();
  },
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/locked': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/feed': (request, response) =>
    response.end(
      rss(
        ['/page', '/gone', '/feed']
          .map(
            (path) => `<item><title>${path}</title><link>http://${request.headers.host}${path}</link></item>`,
          )
          .join(''),
      ),
    ),
  '/whole': (_, response) => response.end(FEED),
};

describe('a web address', () => {
  let server: Server;
  let site: string;
  const options: OriginOptions = {
    allowPrivate: true,
    limits: { bytes: 5 * MEGABYTE },
  };

  before((done) => {
    server = createServer((request, response) => {
      const page = pages[request.url ?? ''];
      if (page) page(request, response);
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1', () => {
      site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const textAt = async (path: string) =>
    Buffer.from((await fetchAddress(site + path, options)).bytes).toString('utf8');

  for (const path of ['/page', '/gzip', '/br', '/deflate', '/moved'])
    it(`is fetched: ${path.slice(1)}`, async () => assert.equal(await textAt(path), PAGE));

  it('becomes a document that knows where it came from, after redirects', async () => {
    for await (const outcome of readDocuments([`${site}/moved`], options)) {
      assert.ok('document' in outcome);
      assert.equal(outcome.document.url, `${site}/page`);
      assert.equal(outcome.document.title, TITLE);
    }
  });

  it('is read in the encoding of its headers', async () => {
    for await (const outcome of readDocuments([`${site}/latin`], options)) {
      assert.ok('document' in outcome);
      assert.match(outcome.document.text, /Jörg Ährenfeld/);
    }
  });

  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['/gone', 'address-status', /answers 404: there is no such page/],
    ['/locked', 'address-status', /answers 403/],
    ['/broken', 'address-status', /answers 503.*Try again later/],
    ['/loop', 'redirects', /more than 5 times/],
    ['/to-file', 'address', /file:\/\/\/etc\/passwd.*must begin with http/],
    ['/huge', 'too-large', /more than 5 MB/],
    ['/announced', 'too-large', /more than 5 MB/],
    ['/bomb', 'too-large', /more than 5 MB/],
    ['/cut', 'unreachable', /connection was cut|aborted/],
    ['/bad-gzip', 'unreachable', /could not be fetched/],
  ];
  for (const [path, code, message] of faults)
    it(`is refused with what to do: ${path.slice(1)}`, async () =>
      assert.rejects(fetchAddress(site + path, options), { code, message }));

  const slow: readonly (readonly [string, Partial<FetchLimits>, RegExp])[] = [
    ['/silent', { headersMs: 200 }, /did not answer within 0.2 s/],
    ['/silent', { totalMs: 200 }, /took longer than 0.2 s/],
    ['/trickle', { totalMs: 400 }, /took longer than 0.4 s/],
  ];
  for (const [path, limits, message] of slow)
    it(`is given up when it is slow: ${path.slice(1)} with ${JSON.stringify(limits)}`, async () =>
      assert.rejects(fetchAddress(site + path, { allowPrivate: true, limits }), {
        code: 'too-slow',
        message,
      }));

  it('that nothing answers at is named', async () => {
    await assert.rejects(fetchAddress('http://127.0.0.1:1/', options), {
      code: 'unreachable',
      message: /nothing answers/,
    });
  });

  it('in a private network is refused unless allowed, as numbers and as a name', async () => {
    for (const place of [`${site}/page`, `${site.replace('127.0.0.1', 'localhost')}/page`])
      await assert.rejects(fetchAddress(place, { limits: options.limits }), {
        code: 'private-address',
        message: /--allow-private/,
      });
  });

  it('that holds a password is refused without repeating it', async () => {
    await assert.rejects(
      fetchAddress('https://me:geheim@example.org/'),
      (error: Error) => !error.message.includes('geheim'),
    );
  });

  describe('of a feed', () => {
    it('leads to each item, names the ones that cannot be read, and is followed once only', async () => {
      const seen: string[] = [];
      for await (const outcome of readDocuments([`${site}/feed`], options))
        seen.push('error' in outcome ? outcome.error.code : outcome.document.title);
      assert.deepEqual(seen.slice(0, 2), [TITLE, 'address-status']);
      assert.deepEqual([...new Set(seen.slice(2))], ['feed-in-feed']);
    });

    it('may hold whole articles, with title, date, language and publisher', async () => {
      for await (const outcome of readDocuments([`${site}/whole`], options)) {
        assert.ok('document' in outcome);
        const { title, published, language, publisher, url } = outcome.document;
        assert.deepEqual(
          [title, published, language, publisher, url],
          [TITLE, '2026-03-17', 'de', 'Isarkurier', 'https://example.org/1'],
        );
      }
    });
  });
});

describe('a network address', () => {
  const refused =
    '0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.168.1.1 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::7f00:1 ::ffff:0:127.0.0.1 64:ff9b:1::7f00:1 fec0::1 4000::1 64:ff9b::7f00:1 64:ff9b::a00:1 2002:7f00:1:: 2001::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 ff02::1 2001:db8::1 localhost'.split(
      ' ',
    );
  for (const address of refused)
    it(`is not public: ${address}`, () => assert.equal(isPublicAddress(address), false));

  for (const address of ['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])
    it(`is public: ${address}`, () => assert.equal(isPublicAddress(address), true));

  for (const place of [
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://127.1/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://169.254.169.254/',
  ])
    it(`is seen through its spelling: ${place}`, () =>
      assert.rejects(fetchAddress(place), { code: 'private-address' }));

  it('is checked in the very answer that the connection uses', (done) => {
    guardedLookup(PUBLIC_NETWORK)('localhost', { all: true }, (error) => {
      assert.match((error as Error).message, /localhost leads to (127\.0\.0\.1|::1)/);
      done();
    });
  });
});

// 127.0.0.1 stands for the public network and 127.0.0.2 for the private one, so that both can be listened to.
describe('a name that changes its mind (DNS rebinding)', () => {
  const [OUTSIDE, INSIDE] = ['127.0.0.1', '127.0.0.2'];
  let outside: Server;
  let inside: Server;
  let port: number;
  let connections: string[];

  before(async () => {
    const site = (name: string, listener: RequestListener) =>
      createServer(listener).on('connection', () => connections.push(name));
    outside = site('outside', (request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
      else if (request.url === '/to-inside')
        response.writeHead(307, { location: `http://${INSIDE}:${port}/` }).end();
      else response.end(PAGE);
    });
    inside = site('inside', (_request, response) => response.end('secret'));
    await once(outside.listen(0, OUTSIDE), 'listening');
    port = (outside.address() as AddressInfo).port;
    await once(inside.listen(port, INSIDE), 'listening');
  });
  beforeEach(() => {
    connections = [];
  });
  after(() => {
    for (const server of [outside, inside]) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Gives one answer after the other, and the last one from then on. */
  function resolving(...answers: string[][]): Network & { asked: number } {
    const network = {
      asked: 0,
      mayConnect: (address: string) => address === OUTSIDE,
      resolve: ((_name: string, _options: object, callback: (...given: unknown[]) => void) => {
        const addresses = answers[Math.min(network.asked, answers.length - 1)] as string[];
        network.asked++;
        callback(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        );
      }) as unknown as Network['resolve'],
    };
    return network;
  }
  const refused = { code: 'private-address', message: /leads into a private or local network/ };

  it('is connected to where it was checked, and is not asked again in between', async () => {
    const network = resolving([OUTSIDE], [INSIDE]);
    const { bytes } = await fetchAddress(`http://rebind.test:${port}/page`, { network });
    assert.equal(Buffer.from(bytes).toString(), PAGE);
    assert.equal(network.asked, 1);
    assert.deepEqual(connections, ['outside']);
  });

  it('is refused when it changes between a page and what that redirects to', async () => {
    const network = resolving([OUTSIDE], [INSIDE]);
    await assert.rejects(fetchAddress(`http://rebind.test:${port}/moved`, { network }), refused);
    assert.equal(network.asked, 2);
    assert.deepEqual(connections, ['outside']);
  });

  it('is refused when one of its addresses is public and another is not', async () => {
    for (const both of [
      [OUTSIDE, INSIDE],
      [INSIDE, OUTSIDE],
    ]) {
      await assert.rejects(
        fetchAddress(`http://rebind.test:${port}/`, { network: resolving(both) }),
        refused,
      );
    }
    assert.deepEqual(connections, []);
  });

  it('is refused when it redirects to numbers in a private network', async () => {
    const network = resolving([OUTSIDE]);
    await assert.rejects(fetchAddress(`http://rebind.test:${port}/to-inside`, { network }), refused);
    assert.deepEqual(connections, ['outside']);
  });

  it('is sent nothing when the connection leads elsewhere than was checked', async () => {
    const checks: string[] = [];
    const network = {
      ...resolving([INSIDE]),
      // Lets it through when it is looked up, and not when it is connected to.
      mayConnect: (address: string) => checks.push(address) === 1,
    };
    let requests = 0;
    const counting = () => {
      requests++;
    };
    inside.on('request', counting);
    await assert.rejects(fetchAddress(`http://rebind.test:${port}/`, { network }), refused);
    inside.off('request', counting);
    assert.deepEqual(checks, [INSIDE, INSIDE]);
    assert.equal(requests, 0);
  });

  it('tells whoever asked what to do, and not what the name leads to', async () => {
    const options = { network: resolving([INSIDE]), privateAdvice: 'Hand in its text.' };
    await assert.rejects(fetchAddress(`http://rebind.test:${port}/`, options), (error: Error) => {
      assert.match(error.message, /"rebind\.test" leads into .* Hand in its text\.$/);
      assert.doesNotMatch(error.message, /127\.0\.0\.2|--/);
      return true;
    });
  });
});
