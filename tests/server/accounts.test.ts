// Who may do what on a server that others reach: accounts, roles, sessions, tokens, and what is tried against them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { createLog } from '../../graph/log';
import { Accounts } from '../../server/accounts/accounts';
import { Gatekeeper } from '../../server/accounts/gatekeeper';
import { LockOut } from '../../server/accounts/lock-out';
import { Sessions } from '../../server/accounts/sessions';
import { ROUTES } from '../../server/routes';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

const PASSWORD = 'correct horse battery staple';
const ROOT = join(__dirname, '..', '..');

describe('accounts', () => {
  let served: ServedArticle;
  let dataDir: string;
  let gatekeeper: Gatekeeper;
  let closed: Express;
  let open: Express;
  let statement: string;

  before(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'accounts-'));
    served = await serveArticle('/nowhere');
    const log = createLog('silent');
    gatekeeper = new Gatekeeper({ local: false, dataDir, openReading: false, log });
    const hostNames = undefined;
    closed = served.again({ gatekeeper, hostNames });
    const opened = new Gatekeeper({ local: false, dataDir, openReading: true, log });
    open = served.again({ gatekeeper: opened, hostNames, trustProxy: 1, requestsPerMinute: 30 });
    await gatekeeper.accounts.add('rita', 'reader', PASSWORD);
    await gatekeeper.accounts.add('rex', 'reviewer', PASSWORD);
    await gatekeeper.accounts.add('ada', 'admin', PASSWORD);
    statement = (await served.store.graph()).edges[0]?.statements[0] as string;
  });
  after(async () => {
    await served.close();
    rmSync(dataDir, { recursive: true });
  });

  async function login(name: string, app = closed) {
    const answer = await request(app).post('/api/session').send({ name, password: PASSWORD }).expect(201);
    const cookie = ((answer.headers['set-cookie'] as unknown as string[])[0] ?? '').split(';')[0] as string;
    return { cookie, csrf: answer.body.csrf as string, answer };
  }
  const accept = () => ({ action: 'accept', statement });
  const decide = (app: Express) => request(app).post('/api/decisions').send(accept());

  describe('without a login', () => {
    it('gives nothing where reading is closed, save what tells that there is a login', async () => {
      for (const path of [
        '/api/graph',
        '/api/cypher?query=RETURN 1',
        '/api/entities',
        '/api/health',
        '/mcp',
      ]) {
        const answer = await request(closed).get(path);
        assert.equal(answer.status, path === '/mcp' ? answer.status : 401, path);
      }
      assertProblem(await request(closed).get('/api/graph'), 401, 'login-needed');
      assertProblem(await decide(closed), 401, 'login-needed');
      const { body } = await request(closed).get('/api/session').expect(200);
      assert.deepEqual(body, { name: 'anonymous', role: null, login: 'needed', csrf: null });
      await request(closed).get('/api/health/live').expect(200);
      await request(closed).get('/api/health/ready').expect(200);
    });

    it('reads where reading is open, and changes nothing', async () => {
      await request(open).get('/api/graph').expect(200);
      assertProblem(await decide(open), 401, 'login-needed');
      assertProblem(await request(open).post('/api/documents').send({ text: 'x' }), 401, 'login-needed');
      assertProblem(await request(open).put('/api/views/x').send({ state: 1 }), 401, 'login-needed');
      assertProblem(await request(open).get('/api/accounts'), 401, 'login-needed');
      assertProblem(await request(open).get('/api/jobs'), 401, 'login-needed');
    });
  });

  describe('a session', () => {
    it('has a cookie that scripts and other sites do not get', async () => {
      const { answer } = await login('rita');
      const [cookie] = answer.headers['set-cookie'] as unknown as string[];
      assert.match(cookie ?? '', /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
      const safe = await request(open)
        .post('/api/session')
        .set('X-Forwarded-Proto', 'https')
        .send({ name: 'rita', password: PASSWORD });
      assert.match(safe.headers['set-cookie']?.[0] ?? '', /^__Host-session=.+; Secure; SameSite=Strict$/);
    });

    it('lets each role do what it may', async () => {
      const roles = { rita: 403, rex: 201, ada: 201 } as const;
      for (const [name, status] of Object.entries(roles)) {
        const { cookie, csrf } = await login(name);
        await request(closed).get('/api/graph').set('Cookie', cookie).expect(200);
        const answer = await decide(closed).set('Cookie', cookie).set('X-CSRF-Token', csrf);
        assert.equal(answer.status, status, answer.text);
        if (status === 201) assert.equal(answer.body.decision.decision.by, name);
        const accounts = await request(closed).get('/api/accounts').set('Cookie', cookie);
        assert.equal(accounts.status, name === 'ada' ? 200 : 403);
        assert.doesNotMatch(accounts.text, /argon2|password/);
      }
    });

    it('changes nothing without the token against forged requests', async () => {
      const { cookie, csrf } = await login('rex');
      assertProblem(await decide(closed).set('Cookie', cookie), 403, 'csrf');
      assertProblem(await decide(closed).set('Cookie', cookie).set('X-CSRF-Token', `${csrf}x`), 403, 'csrf');
      const other = await login('ada');
      assertProblem(await decide(closed).set('Cookie', cookie).set('X-CSRF-Token', other.csrf), 403, 'csrf');
      const forged = decide(closed).set('Cookie', cookie).set('X-CSRF-Token', csrf);
      assertProblem(await forged.set('Origin', 'https://evil.example'), 403, 'cross-origin');
    });

    it('ends with the logout, a new password, and the account', async () => {
      const { cookie, csrf } = await login('rita');
      await request(closed)
        .delete('/api/session')
        .set('Cookie', cookie)
        .set('X-CSRF-Token', csrf)
        .expect(204);
      assertProblem(await request(closed).get('/api/graph').set('Cookie', cookie), 401, 'login-needed');
      await gatekeeper.accounts.add('tim', 'reader', PASSWORD);
      const tim = await login('tim');
      const changed = request(closed)
        .put('/api/session/password')
        .set('Cookie', tim.cookie)
        .set('X-CSRF-Token', tim.csrf);
      await changed.send({ old: PASSWORD, new: 'another fine long password' }).expect(204);
      assertProblem(await request(closed).get('/api/graph').set('Cookie', tim.cookie), 401, 'login-needed');
      const ada = await login('ada');
      await request(closed)
        .delete('/api/accounts/tim')
        .set('Cookie', ada.cookie)
        .set('X-CSRF-Token', ada.csrf)
        .expect(204);
      const again = request(closed)
        .post('/api/session')
        .send({ name: 'tim', password: 'another fine long password' });
      assertProblem(await again, 401, 'wrong-login');
    });

    it('grows old', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sessions-'));
      try {
        const sessions = new Sessions(folder, () => 'stamp');
        const hour = 3_600_000;
        const { secret } = await sessions.start('rita', 0);
        for (let now = 0; now < 160 * hour; now += 10 * hour) assert.ok(sessions.find(secret, now));
        assert.equal(sessions.find(secret, 170 * hour), undefined);
        const idle = await sessions.start('rita', 0);
        assert.equal(sessions.find(idle.secret, 13 * hour), undefined);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('outlives a restart of the server, kept without anything that opens it', async () => {
      const { cookie, csrf } = await login('rex');
      const path = join(dataDir, 'sessions.json');
      assert.equal(statSync(path).mode & 0o777, 0o600);
      const text = readFileSync(path, 'utf8');
      assert.ok(!text.includes(cookie.split('=')[1] as string) && !text.includes(csrf));
      const log = createLog('silent');
      const restarted = served.again({
        gatekeeper: new Gatekeeper({ local: false, dataDir, openReading: false, log }),
        hostNames: undefined,
      });
      const again = await request(restarted).get('/api/session').set('Cookie', cookie).expect(200);
      assert.deepEqual([again.body.name, again.body.csrf], ['rex', csrf]);
      await decide(restarted).set('Cookie', cookie).set('X-CSRF-Token', csrf).expect(201);
      assertProblem(await decide(restarted).set('Cookie', cookie), 403, 'csrf');
    });

    it('ends with a password that is changed on the command line, and when it is revoked', async () => {
      await gatekeeper.accounts.add('uma', 'reader', PASSWORD);
      const first = await login('uma');
      const other = await login('uma');
      const { body } = await request(closed).get('/api/sessions').set('Cookie', first.cookie).expect(200);
      assert.equal(body.length, 2);
      assert.ok(body.every(({ account }: { account: string }) => account === 'uma'));
      const revoke = (id: string, by: typeof first) =>
        request(closed).delete(`/api/sessions/${id}`).set('Cookie', by.cookie).set('X-CSRF-Token', by.csrf);
      assertProblem(await revoke(body[0].id, await login('rita')), 404, 'not-found');
      await revoke(body[0].id, first).expect(204); // the later one
      assertProblem(await request(closed).get('/api/graph').set('Cookie', other.cookie), 401, 'login-needed');
      await request(closed).get('/api/graph').set('Cookie', first.cookie).expect(200);
      // Another process changes the file; nobody tells this one.
      await new Accounts(dataDir).change('uma', { password: 'another fine long password' });
      assertProblem(await request(closed).get('/api/graph').set('Cookie', first.cookie), 401, 'login-needed');
    });
  });

  describe('a token', () => {
    it('is told once, works without a cookie, and is refused once it is revoked', async () => {
      const { cookie, csrf } = await login('rex');
      const made = await request(closed)
        .post('/api/tokens')
        .set('Cookie', cookie)
        .set('X-CSRF-Token', csrf)
        .send({ label: 'notebook', days: 7 })
        .expect(201);
      const { secret, token } = made.body;
      assert.match(secret, /^sg_[\w-]{43}$/);
      assert.ok(!readFileSync(join(dataDir, 'accounts.json'), 'utf8').includes(secret));
      const bearer = { Authorization: `Bearer ${secret}` };
      await decide(closed).set(bearer).expect(201);
      const { text } = await request(closed).get('/api/tokens').set(bearer).expect(200);
      assert.ok(!text.includes(secret) && text.includes(token.id));
      await request(closed).delete(`/api/tokens/${token.id}`).set(bearer).expect(204);
      assertProblem(await request(closed).get('/api/graph').set(bearer), 401, 'wrong-token');
    });

    it('makes no further way in', async () => {
      const { secret } = await gatekeeper.accounts.addToken('ada', { label: 'x', role: 'reader' });
      const { secret: admin } = await gatekeeper.accounts.addToken('ada', { label: 'y' });
      for (const token of [secret, admin]) {
        const made = request(closed).post('/api/tokens').set('Authorization', `Bearer ${token}`);
        assertProblem(await made.send({ label: 'more', role: 'admin' }), 403, 'not-by-token', /Log in/);
      }
      const bearer = { Authorization: `Bearer ${admin}` };
      const account = { name: 'eve', role: 'admin', password: PASSWORD };
      assertProblem(
        await request(closed).post('/api/accounts').set(bearer).send(account),
        403,
        'not-by-token',
      );
      const change = { password: 'a password of the thief' };
      assertProblem(
        await request(closed).put('/api/accounts/ada').set(bearer).send(change),
        403,
        'not-by-token',
      );
      assert.deepEqual(
        gatekeeper.accounts.tokens('ada').map(({ label }) => label),
        ['x', 'y'],
      );
      for (const { id } of gatekeeper.accounts.tokens('ada')) await gatekeeper.accounts.revokeToken(id);
    });

    it('is made for nobody who has not logged in, whatever the accounts are called', async () => {
      const made = await request(open).post('/api/tokens').send({ label: 'x' });
      assertProblem(made, 401, 'login-needed');
      for (const name of ['anonymous', 'local'])
        await assert.rejects(gatekeeper.accounts.add(name, 'admin', PASSWORD), { code: 'account-name' });
    });

    it('is never more than its account, nor than it was made for', async () => {
      const { secret } = await gatekeeper.accounts.addToken('ada', { label: 'x', role: 'reader' });
      const bearer = { Authorization: `Bearer ${secret}` };
      await request(closed).get('/api/graph').set(bearer).expect(200);
      assertProblem(await decide(closed).set(bearer), 403, 'not-allowed', /"ada" is a reader/);
      await assert.rejects(
        gatekeeper.accounts.addToken('rita', { label: 'x', role: 'admin' }),
        /cannot be an admin/,
      );
      const old = await gatekeeper.accounts.addToken('ada', { label: 'x', days: -1 });
      assertProblem(
        await request(closed).get('/api/graph').set('Authorization', `Bearer ${old.secret}`),
        401,
        'wrong-token',
      );
      for (const header of ['Bearer', 'Bearer x', 'Basic YTpi', 'Bearer \u00e9']) {
        assertProblem(
          await request(closed).get('/api/graph').set('Authorization', header),
          401,
          'wrong-token',
        );
      }
    });
  });

  describe('guessing', () => {
    it('is slowed down: a name is locked after some failures, whether there is such an account or not', async () => {
      await gatekeeper.accounts.add('lea', 'reader', PASSWORD);
      for (const name of ['lea', 'nobody']) {
        for (let attempt = 0; attempt < 5; attempt++) {
          const wrong = await request(closed).post('/api/session').send({ name, password: 'wrong' });
          assertProblem(wrong, 401, 'wrong-login');
        }
        const locked = await request(closed).post('/api/session').send({ name, password: PASSWORD });
        assertProblem(locked, 429, 'locked-out');
        assert.ok(Number(locked.headers['retry-after']) > 20);
      }
    });

    it('is slowed down for longer each time, up to a quarter of an hour', () => {
      const lockOut = new LockOut();
      const wait = () => {
        try {
          lockOut.mayTry('x', 0);
          return 0;
        } catch (error) {
          return (error as { details: { retryAfterSeconds: number } }).details.retryAfterSeconds;
        }
      };
      const waits = Array.from({ length: 12 }, () => {
        lockOut.failed('x', 0);
        return wait();
      });
      assert.deepEqual(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
      lockOut.succeeded('x');
      assert.equal(wait(), 0);
    });

    it('is limited by address, as the trusted proxy tells it', async () => {
      const from = (address: string) => request(open).get('/api/registry').set('X-Forwarded-For', address);
      let last = await from('203.0.113.7');
      for (let sent = 0; sent < 40 && last.status === 200; sent++) last = await from('203.0.113.7');
      assertProblem(last, 429, 'too-many-requests');
      assert.ok(Number(last.headers['retry-after']) > 0);
      await from('203.0.113.8').expect(200);
      // What a client puts before the proxy's own entry is not believed.
      assertProblem(await from('198.51.100.1, 203.0.113.7'), 429, 'too-many-requests');
    });
  });

  it('are kept in a file that only its owner reads, without any password', () => {
    const path = join(dataDir, 'accounts.json');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const text = readFileSync(path, 'utf8');
    assert.ok(!text.includes(PASSWORD));
    assert.match(text, /\$argon2id\$/);
  });

  it('cannot lose the last administrator, nor be made twice or with a short password', async () => {
    const { accounts } = gatekeeper;
    await assert.rejects(accounts.change('ada', { role: 'reader' }), /administrator/);
    await assert.rejects(accounts.remove('ada'), /administrator/);
    await assert.rejects(accounts.add('ada', 'reader', PASSWORD), /already/);
    await assert.rejects(accounts.add('eve', 'reader', 'short'), /12/);
    await assert.rejects(accounts.add('Eve; rm', 'reader', PASSWORD), /no name/);
  });

  it('keep what is changed at the same time from two sides', async () => {
    const other = new Gatekeeper({ local: false, dataDir, openReading: false, log: createLog('silent') });
    const adding = Array.from({ length: 6 }, (_, at) =>
      (at % 2 ? other : gatekeeper).accounts.add(`many-${at}`, 'reader', PASSWORD),
    );
    await Promise.all(adding);
    assert.equal(gatekeeper.accounts.list().filter(({ name }) => name.startsWith('many-')).length, 6);
  });

  describe('on a server that only this machine reaches', () => {
    it('need no login, and there is none', async () => {
      const { body } = await request(served.app).get('/api/session').expect(200);
      assert.deepEqual(body, { name: 'local', role: 'admin', login: 'none', csrf: null });
      const tried = await request(served.app).post('/api/session').send({ name: 'ada', password: PASSWORD });
      assertProblem(tried, 422, 'no-login');
    });

    it('stay needed behind a proxy that was not told of', async () => {
      for (const header of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) {
        assertProblem(
          await request(served.app).get('/api/graph').set(header, '203.0.113.7'),
          403,
          'behind-proxy',
        );
      }
    });
  });

  describe('the trail', () => {
    it('tells who did what, from where, latest first, and which decision it was', async () => {
      const rex = await login('rex');
      const made = await decide(closed).set('Cookie', rex.cookie).set('X-CSRF-Token', rex.csrf).expect(201);
      await request(closed).post('/api/session').send({ name: 'rex', password: 'wrong' }).expect(401);
      const ada = await login('ada');
      const trail = async (query: string) => {
        const answer = await request(closed).get(`/api/audit?${query}`).set('Cookie', ada.cookie).expect(200);
        return { entries: answer.body as Record<string, string>[], link: answer.headers.link };
      };
      const { entries } = await trail('by=rex&limit=3');
      assert.deepEqual(
        entries.map(({ event }) => event),
        ['wrong-login', 'decision', 'login'],
      );
      const [, decision] = entries;
      assert.equal(decision?.request, made.headers['x-request-id']);
      assert.match(decision?.from ?? '', /127\.0\.0\.1/);
      const logged = await request(closed).get(`/api/decisions/${decision?.about}`).set('Cookie', ada.cookie);
      assert.equal(logged.body.decision.by, 'rex');
      const page = await trail('limit=2');
      const next = /<([^>]+)>; rel="next"/.exec(page.link ?? '')?.[1] as string;
      const { entries: more } = await trail(next.split('?')[1] as string);
      const { entries: all } = await trail('limit=4');
      assert.deepEqual([...page.entries, ...more], all);
    });

    it('is for administrators, and holds no password and no secret', async () => {
      const { cookie } = await login('rex');
      assertProblem(await request(closed).get('/api/audit').set('Cookie', cookie), 403, 'not-allowed');
      const path = join(dataDir, 'audit.jsonl');
      assert.equal(statSync(path).mode & 0o777, 0o600);
      const text = readFileSync(path, 'utf8');
      assert.doesNotMatch(text, /argon2|sg_[\w-]{20}|correct horse/);
      assert.ok(!text.includes(cookie.split('=')[1] as string));
    });

    it('has an entry for every route that changes something', () => {
      const silent = ROUTES.filter(({ method, audit }) => method !== 'get' && !audit);
      assert.deepEqual(
        silent.map(({ method, path }) => `${method} ${path}`),
        // The first reads; the others enter it themselves, since who it was is only known by then.
        ['post /api/cypher', 'post /api/session', 'delete /api/session'],
      );
    });
  });

  it('are made on the command line, the password on standard input', async function () {
    this.timeout(60_000);
    const run = (args: string[], input = '') =>
      spawnSync(process.execPath, ['-r', 'ts-node/register', 'server/user-cli.ts', ...args], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, DATA_DIR: dataDir },
        input,
        encoding: 'utf8',
      });
    const made = run(['add', 'cleo', '--role', 'reviewer'], `${PASSWORD}\n`);
    assert.equal(made.stderr, '');
    assert.match(made.stdout, /Made the account "cleo"/);
    assert.ok(!made.stdout.includes(PASSWORD));
    assert.equal(gatekeeper.accounts.find('cleo')?.role, 'reviewer'); // a running server knows at once
    const token = run(['token', 'cleo', '--label', 'cron']);
    const secret = /sg_[\w-]{43}/.exec(token.stdout)?.[0] as string;
    assert.equal(gatekeeper.accounts.identityOf(secret)?.name, 'cleo');
    const [last] = (await gatekeeper.trail.read({ by: 'command line' }, { limit: 1 })).items;
    assert.deepEqual([last?.event, last?.from], ['token-made', null]);
    const wrong = run(['add', 'x', '--role', 'king'], PASSWORD);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /"king".*reader, reviewer, admin/);
  });
});
