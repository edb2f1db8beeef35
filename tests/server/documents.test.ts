// Handing in documents: text, file and address become jobs that can be watched and cancelled, and hostile ones stay
// outside of the server.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import request from 'supertest';
import type { SourceView } from '../../graph/views';
import { DEFAULT_GROUNDING } from '../../ingest/ground';
import { Jobs, type JobView } from '../../server/jobs/jobs';
import type { Reader } from '../../server/jobs/reader';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

const TEXT =
  'Lumen Works investiert 40 Millionen Euro in Velox AI. Velox AI hat seinen Sitz in Lyon. Der Gründer Jonas Perrin sprach in Paris.';

/** Markup, marks that turn the direction of writing, control characters, and names that look like paths. */
const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=alert(1)>
Lumen\u202e Works investiert 40 Millionen Euro in <b>Velox AI</b>.\u0007 =cmd|' /C calc'!A0 ../../etc/passwd`;

describe('handing in documents', () => {
  let served: ServedArticle;
  before(async () => {
    served = await serveArticle('/nowhere');
  });
  after(() => served.close());

  const post = (body: object) => request(served.app).post('/api/documents').send(body);
  const upload = (bytes: Buffer | string, name: string) =>
    request(served.app).post('/api/documents').attach('file', Buffer.from(bytes), name);

  /** Follows the job's events to its end. */
  async function ended(answer: request.Response): Promise<{ job: JobView; events: JobView[] }> {
    assert.equal(answer.status, 202, answer.text);
    const { text } = await request(served.app).get(`${answer.headers.location}/events`).expect(200);
    const events = [...text.matchAll(/^event: job\ndata: (.+)$/gm)].map(([, data]) =>
      JSON.parse(data as string),
    );
    return { job: events.at(-1), events };
  }

  it('reads a text, and the same text again is known', async function () {
    this.timeout(60_000);
    const { job, events } = await ended(await post({ text: TEXT, title: 'A test', published: '2026-01-02' }));
    assert.equal(job.state, 'done', JSON.stringify(job));
    const [document] = job.documents;
    assert.equal(document?.state, 'loaded');
    assert.equal(document?.title, 'A test');
    const { source, text } = (await request(served.app).get(`/api/sources/${document?.source}`))
      .body as SourceView;
    assert.deepEqual([source.published, text], ['2026-01-02', TEXT]);
    assert.ok(events.length > 2 && events[0]?.state !== 'done');
    const again = await ended(await post({ text: TEXT }));
    assert.equal(again.job.documents[0]?.state, 'known');
  });

  it('reads a file by its content, whatever its name says', async function () {
    this.timeout(60_000);
    const page = `<html><head><title>Seite</title></head><body><article><p>${TEXT.replace('40', '41').repeat(3)}</p></article></body></html>`;
    const { job } = await ended(await upload(page, '../../../etc/passwd\u0000.pdf'));
    assert.equal(job.state, 'done', JSON.stringify(job));
    assert.doesNotMatch(job.name, /\p{Cc}/u);
    const failed = await ended(
      await upload(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'picture.txt'),
    );
    assert.equal(failed.job.state, 'failed');
    assert.ok(failed.job.problem?.detail);
  });

  it('keeps the words of a hostile text as they are and sends them as JSON', async function () {
    this.timeout(60_000);
    const { job } = await ended(await post({ text: HOSTILE, title: '<script>x</script>' }));
    assert.equal(job.state, 'done', JSON.stringify(job));
    const answer = await request(served.app).get(`/api/sources/${job.documents[0]?.source}`).expect(200);
    assert.match(answer.headers['content-type'] ?? '', /^application\/json/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.body.text, HOSTILE.replace('\u0007', ''));
    const csv = await request(served.app)
      .get('/api/cypher')
      .query({ query: "MATCH (s:Source) RETURN s.title AS t, '=1+1' AS f", format: 'csv' });
    assert.match(csv.text, /'=1\+1/);
  });

  it('fetches no address of this machine or the network behind it', async function () {
    this.timeout(60_000);
    let asked = 0;
    const inside = createServer((_request, response) => {
      asked++;
      response.end(TEXT);
    }).listen(0, '127.0.0.1');
    await once(inside, 'listening');
    const { port } = inside.address() as AddressInfo;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f000001',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '[::7f00:1]',
      '0177.0.0.1',
      '127.1',
      '0.0.0.0',
    ]) {
      const { job } = await ended(await post({ address: `http://${host}:${port}/` }));
      assert.equal(job.state, 'failed', host);
      assert.equal(job.problem?.code, 'private-address', JSON.stringify(job));
      // What is said helps who asked over HTTP, and tells nothing of the network behind.
      assert.match(job.problem?.detail ?? '', /Open the page yourself and hand in its file or its text\.$/);
      assert.doesNotMatch(job.problem?.detail ?? '', /--allow-private/);
    }
    assert.equal(asked, 0);
    inside.close();
    for (const address of ['file:///etc/passwd', 'ftp://example.org/', 'javascript:alert(1)', 'gopher://x']) {
      assertProblem(await post({ address }), 422, 'invalid-parameter');
    }
  });

  it('holds no more of what waits than fits, and nothing of what is over', async function () {
    this.timeout(60_000);
    // A reader that takes its time, until it is told to go on.
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const patient = { read: () => held, close: () => undefined } as unknown as Reader;
    const jobs = new Jobs(patient, { grounding: DEFAULT_GROUNDING, cacheDir: '/nowhere' });
    const large = (megabytes: number) => ({
      input: { kind: 'file', name: 'a.txt', bytes: new Uint8Array(megabytes * 1024 * 1024) } as const,
      given: {},
      extractor: 'rules' as const,
    });
    for (let at = 0; at < 5; at++) jobs.add(large(50), 'a', 'x');
    assert.equal(jobs.heldBytes, 250 * 1024 * 1024);
    assert.throws(() => jobs.add(large(7), 'b', 'x'), { code: 'too-many-jobs', status: 429 });
    const small = jobs.add(large(5), 'c', 'x');
    jobs.cancel(small.id);
    goOn();
    await jobs.close();
    assert.equal(jobs.heldBytes, 0);
    assert.equal(jobs.list().length, 6);
  });

  it('cancels a job, and watching it ends', async function () {
    this.timeout(60_000);
    const long = await post({ text: `${TEXT} `.repeat(40_000) });
    const cancelled = await request(served.app)
      .delete(long.headers.location as string)
      .expect(200);
    assert.equal(cancelled.body.state, 'cancelled');
    assert.equal((await ended(long)).job.state, 'cancelled');
    const { job } = await ended(await post({ text: `${TEXT} Und noch ein Satz.` }));
    assert.equal(job.state, 'done', JSON.stringify(job));
  });

  it('lists the jobs, latest first', async () => {
    const { body } = await request(served.app).get('/api/jobs').expect(200);
    assert.ok(body.length > 3 && body[0].createdAt >= body[1].createdAt);
  });

  it('refuses what is no document, naming the field', async () => {
    assertProblem(await post({}), 422, 'invalid-parameter');
    assertProblem(await post({ text: '' }), 422, 'invalid-parameter');
    assertProblem(await post({ text: 'x', language: 'tlh' }), 422, 'invalid-parameter');
    assertProblem(await post({ text: 'x', published: 'yesterday' }), 422, 'invalid-parameter');
    assertProblem(
      await request(served.app).post('/api/documents').type('text/plain').send('x'),
      415,
      'unsupported-type',
    );
    const broken = request(served.app)
      .post('/api/documents')
      .type('multipart/form-data; boundary=x')
      .send('--x\r\n');
    assertProblem(await broken, 400, 'malformed-request');
    for (const rest of ['', '\r\nabc', '\r\n\r\nabc', '\r\n\r\nabc\r\n--x', '\r\n\r\nabc\r\n--x\r\n']) {
      const cutOff = request(served.app)
        .post('/api/documents')
        .type('multipart/form-data; boundary=x')
        .send(`--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"${rest}`);
      assertProblem(await cutOff, 400, 'malformed-request', /broken off/);
    }
    assertProblem(await request(served.app).get('/api/jobs/none'), 404, 'not-found');
    assertProblem(await request(served.app).get('/api/jobs/none/events'), 404, 'not-found');
  });

  it('outlives a client that goes away in the middle of a file', async () => {
    const server = createServer(served.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST /api/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n' +
        'Content-Length: 1000\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    );
    const [received] = (await once(server, 'request')) as [IncomingMessage];
    socket.destroy();
    await new Promise((resolve) => received.once('close', resolve));
    assert.equal((await fetch(`http://127.0.0.1:${port}/api/health/live`)).status, 200);
    server.closeAllConnections();
    server.close();
  });

  it('refuses a file that is too large', async function () {
    this.timeout(60_000);
    assertProblem(await upload(Buffer.alloc(51 * 1024 * 1024, 'x'), 'large.txt'), 413, 'too-large', /50 MB/);
  });
});
