import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type LlmExtractorOptions,
  LlmFailure,
  type LlmSettings,
  llmExtractor,
} from '../../../ingest/extract/llm';
import { FUNDING, INVESTED, RAISED, SUPPLIED, source } from './articles';
import { type Behaviour, type ModelServer, modelServer, passageOf, say, send } from './model-server';

const KEY = 'sk-hunter2-do-not-log';

describe('the language-model extractor', () => {
  let server: ModelServer;
  let cacheDir: string;

  beforeEach(async () => {
    cacheDir = await mkdtemp(path.join(tmpdir(), 'llm-cache-'));
  });

  afterEach(async () => {
    await server.close();
    await rm(cacheDir, { recursive: true });
  });

  async function extractor(
    behaviour: Behaviour,
    change: Partial<LlmSettings> = {},
    options: LlmExtractorOptions = {},
  ) {
    server = await modelServer(behaviour);
    const settings: LlmSettings = {
      baseUrl: server.baseUrl,
      model: 'test-model',
      apiKey: KEY,
      timeoutMs: 5000,
      maxTokensPerRun: 1_000_000,
      concurrency: 2,
      trust: 0.7,
      ...change,
    };
    return llmExtractor(settings, options);
  }

  function failsWith(code: string, message: RegExp = /./) {
    return (error: unknown) => {
      assert.ok(error instanceof LlmFailure, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    };
  }

  const long = (sentences: number) =>
    source(
      Array.from(
        { length: sentences },
        (_, i) => `Die Firma Alpha${i} kauft die Firma Beta${i} und freut sich.`,
      ).join('\n\n'),
    );

  describe('and an honest model', () => {
    it('gives the facts that the words bear out', async () => {
      const llm = await extractor((response) => say(response, { facts: [INVESTED, RAISED, SUPPLIED] }));
      const { facts, entities } = await llm.extract(FUNDING);
      assert.deepEqual(
        facts.map((fact) => [fact.relation, fact.subject.entity.name, fact.object.entity.name]),
        [
          ['RAISED', 'Haldorsys', 'Serie-A-Runde'],
          ['INVESTED_IN', 'Quellwind Ventures', 'Haldorsys'],
          ['SUPPLIES', 'Nvidia', 'Haldorsys'],
        ],
      );
      assert.equal(entities.length, 4);
      assert.deepEqual(llm.usage().refused, { form: 0, relation: 0, quote: 0, figure: 0 });
    });

    it('is asked for the schema, with the article and the key, at the chat address only', async () => {
      const llm = await extractor((response) => say(response, { facts: [] }));
      await llm.extract(FUNDING);
      const [request] = server.received;
      assert.equal(server.received.length, 1);
      assert.equal(request?.url, '/v1/chat/completions');
      assert.equal(request?.headers.authorization, `Bearer ${KEY}`);
      assert.equal(request?.body.response_format?.type, 'json_schema');
      assert.ok(request && passageOf(request) === FUNDING.text);
    });

    it('is sent no key and no account where none is set, whatever OPENAI_ variables say', async () => {
      const names = [
        'OPENAI_API_KEY',
        'OPENAI_ORG_ID',
        'OPENAI_PROJECT_ID',
        'OPENAI_BASE_URL',
        'OPENAI_ADMIN_KEY',
      ];
      const before = names.map((name) => process.env[name]);
      for (const name of names) process.env[name] = 'http://127.0.0.1:9/other';
      process.env.OPENAI_CUSTOM_HEADERS = 'Authorization: Bearer other\nx-other: other';
      try {
        const llm = await extractor((response) => say(response, { facts: [] }), { apiKey: undefined });
        await llm.extract(FUNDING);
        const headers = server.received[0]?.headers ?? {};
        assert.equal(headers.authorization, undefined);
        assert.doesNotMatch(JSON.stringify(headers), /other|linux|x64/i);
      } finally {
        names.forEach((name, i) => {
          if (before[i] === undefined) delete process.env[name];
          else process.env[name] = before[i];
        });
        delete process.env.OPENAI_CUSTOM_HEADERS;
      }
    });

    it('reads a long document in passages, each fact once, at its place', async () => {
      const document = long(150);
      const llm = await extractor((response, request) => {
        const facts = [
          ...passageOf(request).matchAll(/Die Firma (Alpha\d+) kauft die Firma (Beta\d+) /g),
        ].map(([, alpha = '', beta = '']) => ({
          quote: `Die Firma ${alpha} kauft die Firma ${beta} und freut sich.`,
          relation: 'ACQUIRED',
          subject: { name: alpha, kind: 'Company', mention: alpha },
          object: { name: beta, kind: 'Company', mention: beta },
          trigger: 'kauft',
          modality: 'asserted',
          qualifiers: [],
        }));
        say(response, { facts });
      });
      const { facts } = await llm.extract(document);
      assert.ok(server.received.length > 2);
      assert.equal(facts.length, 150);
      facts.forEach((fact, i) => {
        assert.equal(document.text.slice(fact.subject.mention.start, fact.subject.mention.end), `Alpha${i}`);
      });
    });

    it('is not asked about an empty document', async () => {
      const llm = await extractor((response) => say(response, { facts: [] }));
      assert.deepEqual(await llm.extract(source(' \n\n ')), { entities: [], facts: [] });
      assert.equal(server.received.length, 0);
    });

    it('is asked for two halves when an answer was cut off at its length', async () => {
      const document = long(20);
      const llm = await extractor(
        (response, _request, count) =>
          count === 0
            ? say(response, '{"facts": [{"quo', {
                choices: [{ index: 0, finish_reason: 'length', message: { content: '{"facts": [{"quo' } }],
              })
            : say(response, { facts: [] }),
        {},
        { cacheDir },
      );
      await llm.extract(document);
      assert.equal(server.received.length, 3);
      await llm.extract(document);
      assert.equal(server.received.length, 3);
    });
  });

  describe('and servers that understand less', () => {
    it('gives up the schema, then JSON mode, and remembers it', async () => {
      const llm = await extractor((response, { body }) => {
        if (body.response_format)
          send(response, 400, { error: { message: 'response_format is not supported' } });
        else say(response, { facts: [INVESTED] });
      });
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
      await llm.extract(long(2));
      assert.deepEqual(
        server.received.map(({ body }) => body.response_format?.type),
        ['json_schema', 'json_object', undefined, undefined],
      );
    });

    it('names the length and leaves out the temperature as the server wants', async () => {
      const llm = await extractor((response, { body }) => {
        if (body.max_tokens) send(response, 400, { error: { message: "'max_tokens' is not supported" } });
        else if (body.temperature === 0) send(response, 400, { error: { message: 'temperature must be 1' } });
        else say(response, { facts: [] });
      });
      await llm.extract(FUNDING);
      const last = server.received.at(-1)?.body;
      assert.ok((last?.max_completion_tokens ?? 0) > 0);
      assert.deepEqual([last?.temperature, last?.response_format?.type], [undefined, 'json_schema']);
    });

    it('says what the server said when nothing is left to give up', async () => {
      const llm = await extractor((response) =>
        send(response, 400, { error: { message: `context of 2048 exceeded, ${KEY}` } }),
      );
      await assert.rejects(
        llm.extract(FUNDING),
        failsWith('llm-bad-request', /context of 2048 exceeded, \(key\)/),
      );
      assert.equal(server.received.length, 3);
    });
  });

  describe('and models that answer badly', () => {
    it('takes JSON out of a fence', async () => {
      const llm = await extractor((response) =>
        say(response, `Sure!\n\`\`\`json\n${JSON.stringify({ facts: [INVESTED] })}\n\`\`\``),
      );
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
    });

    it('repairs broken JSON', async () => {
      const llm = await extractor((response) =>
        say(response, JSON.stringify({ facts: [INVESTED] }).slice(0, -2)),
      );
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
    });

    it('asks once more after prose, then names the fault', async () => {
      const llm = await extractor((response) => say(response, 'What a nice article.'));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-answer-unreadable', /twice/));
      assert.equal(server.received.length, 2);
      assert.match(server.received[1]?.body.messages.at(-1)?.content ?? '', /could not be read/);
    });

    const refusals: [string, Record<string, unknown>][] = [
      ['in a field', { finish_reason: 'stop', message: { content: null, refusal: 'No.' } }],
      ['by a filter', { finish_reason: 'content_filter', message: { content: '' } }],
      ['in words', { finish_reason: 'stop', message: { content: "I'm sorry, but I can't help with that." } }],
    ];
    for (const [how, choice] of refusals) {
      it(`recognises a refusal ${how}, for this document only`, async () => {
        const llm = await extractor((response, _request, count) =>
          count === 0
            ? say(response, '', { choices: [{ index: 0, ...choice }] })
            : say(response, { facts: [] }),
        );
        await assert.rejects(llm.extract(FUNDING), failsWith('llm-refused'));
        assert.deepEqual((await llm.extract(long(2))).facts, []);
      });
    }

    it('leaves out invented quotes and counts them', async () => {
      const invented = { ...INVESTED, quote: 'Quellwind Ventures hat Haldorsys gekauft.' };
      const llm = await extractor((response) => say(response, { facts: [invented, SUPPLIED, invented] }));
      assert.deepEqual(
        (await llm.extract(FUNDING)).facts.map((fact) => fact.relation),
        ['SUPPLIES'],
      );
      assert.equal(llm.usage().refused.quote, 2);
    });

    const strange: [string, Behaviour][] = [
      [
        'another content type',
        (response) => send(response, 200, '<html>Login</html>', { 'content-type': 'text/html' }),
      ],
      ['an empty body', (response) => send(response, 200, '')],
      ['no choices', (response) => send(response, 200, { choices: [] })],
      ['a body that is no JSON', (response) => send(response, 200, '{"choices": [')],
      ['a list', (response) => send(response, 200, [])],
    ];
    for (const [what, behaviour] of strange) {
      it(`names the fault when a server answers with ${what}`, async () => {
        const llm = await extractor(behaviour);
        await assert.rejects(llm.extract(FUNDING), failsWith('llm-answer-unreadable'));
      });
    }
  });

  describe('and servers in trouble', () => {
    it('waits as long as a 429 asks, and goes on', async () => {
      const times: number[] = [];
      const llm = await extractor((response, _request, count) => {
        times.push(performance.now());
        if (count === 0) send(response, 429, {}, { 'retry-after': '1' });
        else say(response, { facts: [INVESTED] });
      });
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
      assert.ok((times[1] as number) - (times[0] as number) >= 950);
    });

    it('tries three times on a 429, then stops the run', async () => {
      const llm = await extractor((response) => send(response, 429, {}, { 'retry-after-ms': '1' }));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-rate-limited'));
      assert.equal(server.received.length, 3);
      await assert.rejects(llm.extract(long(2)), failsWith('llm-rate-limited'));
      assert.equal(server.received.length, 3);
    });

    it('gets over a 500 and a broken connection', async () => {
      const llm = await extractor((response, _request, count) => {
        if (count === 0) send(response, 500, {}, { 'retry-after-ms': '1' });
        else if (count === 1) response.destroy();
        else say(response, { facts: [INVESTED] });
      });
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
    });

    it('fails a document on lasting 500s, and the run after three documents', async () => {
      const llm = await extractor((response) => send(response, 500, 'oops', { 'retry-after-ms': '1' }));
      for (let i = 1; i <= 4; i++)
        await assert.rejects(llm.extract(long(i)), failsWith('llm-server-error', /500/));
      assert.equal(server.received.length, 9);
    });

    it('ends an attempt at the time limit, tries again, and names the limit', async () => {
      // Long enough for a request to arrive on a busy machine: one that never left is none that was tried.
      const llm = await extractor(() => {}, { timeoutMs: 1000 });
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-timeout', /within 1,?000 ms/));
      assert.equal(server.received.length, 3);
    });

    it('counts a slow trickle against the time limit', async () => {
      const timers: NodeJS.Timeout[] = [];
      const llm = await extractor(
        (response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          timers.push(setInterval(() => response.write(' '), 10));
        },
        { timeoutMs: 100 },
      );
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-timeout'));
      for (const timer of timers) clearInterval(timer);
    });

    it('cuts an endless answer off, once', async () => {
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const llm = await extractor((response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const pour = () => {
          while (!response.destroyed && response.write(chunk));
          response.once('drain', pour);
        };
        pour();
      });
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-answer-too-large', /2000000 bytes/));
      assert.equal(server.received.length, 1);
    });

    it('stops the run on a 401 without repeating the key', async () => {
      const llm = await extractor((response) =>
        send(response, 401, { error: { message: `Bad key ${KEY}` } }),
      );
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-unauthorized', /Bad key \(key\)/));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-unauthorized'));
      assert.equal(server.received.length, 1);
    });

    it('names address and model on a 404', async () => {
      const llm = await extractor((response) => send(response, 404, { error: { message: 'no such model' } }));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-not-found', /test-model.*no such model/));
    });

    it('follows no redirect, so that the article goes nowhere else', async () => {
      const elsewhere = await modelServer((response) => say(response, { facts: [] }));
      const llm = await extractor((response) => send(response, 307, '', { location: elsewhere.baseUrl }));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-redirected'));
      assert.equal(elsewhere.received.length, 0);
      await elsewhere.close();
    });

    it('says that a server cannot be reached', async () => {
      const gone = await modelServer(() => {});
      await gone.close();
      const llm = await extractor(() => {}, { baseUrl: gone.baseUrl });
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-unreachable', /Check that the server runs/));
    });

    it('does not sit out the pause of a day that a server asks for when it is aborted', async () => {
      const stop = new AbortController();
      const llm = await extractor(
        (response) => {
          send(response, 429, {}, { 'retry-after': '86400' });
          response.on('close', () => stop.abort(new Error('stopped')));
        },
        {},
        { signal: stop.signal },
      );
      await assert.rejects(llm.extract(FUNDING), /stopped/);
      assert.equal(server.received.length, 1);
    });
  });

  describe('and its purse', () => {
    it('stops before the budget is passed, names both figures, and keeps what was read', async () => {
      const usage = { prompt_tokens: 6000, completion_tokens: 500 };
      const behaviour: Behaviour = (response) => say(response, { facts: [] }, { usage });
      const llm = await extractor(behaviour, { maxTokensPerRun: 30_000, concurrency: 1 }, { cacheDir });
      await assert.rejects(llm.extract(long(300)), failsWith('llm-budget', /budget of 30000 .* \d+ spent/));
      const asked = server.received.length;
      assert.ok(asked >= 1);
      assert.equal((await readdir(cacheDir)).length, asked);
      assert.ok(llm.usage().tokens.in + llm.usage().tokens.out <= 30_000);
    });

    it('does not believe a server that claims to have used less than nothing', async () => {
      const llm = await extractor((response) =>
        say(response, { facts: [] }, { usage: { prompt_tokens: -1e9, completion_tokens: 'none' } }),
      );
      await llm.extract(FUNDING);
      assert.ok(llm.usage().tokens.in > 500 && llm.usage().tokens.out > 0);
    });

    it('estimates requests, tokens and cost without asking', async () => {
      const behaviour: Behaviour = (response) => say(response, { facts: [] });
      const llm = await extractor(behaviour, { priceIn: 2, priceOut: 6 }, { cacheDir });
      const before = await llm.estimate([FUNDING, long(300)]);
      assert.equal(server.received.length, 0);
      assert.ok(before.passages > 5 && before.cached === 0 && before.budget > 0);
      assert.equal(before.cost, (before.tokens.in * 2 + before.tokens.out * 6) / 1e6);
      await llm.extract(FUNDING);
      const after = await llm.estimate([FUNDING, long(300)]);
      assert.equal(after.cached, 1);
      assert.ok(after.tokens.in < before.tokens.in);
      assert.equal(llm.usage().cost, (1000 * 2 + 100 * 6) / 1e6);
    });

    it('pays once for the same words, prompt and model', async () => {
      const llm = await extractor((response) => say(response, { facts: [INVESTED] }), {}, { cacheDir });
      const first = await llm.extract(FUNDING);
      assert.deepEqual(await llm.extract(FUNDING), first);
      assert.equal(server.received.length, 1);
      assert.equal(llm.usage().cached, 1);
      const settings = { timeoutMs: 5000, maxTokensPerRun: 1e6, concurrency: 1, trust: 0.7 };
      const other = { ...settings, baseUrl: server.baseUrl, model: 'other' };
      await llmExtractor(other, { cacheDir }).extract(FUNDING);
      assert.equal(server.received.length, 2);
    });

    it('replaces a damaged cache file', async () => {
      const llm = await extractor((response) => say(response, { facts: [INVESTED] }), {}, { cacheDir });
      await llm.extract(FUNDING);
      const [name = ''] = await readdir(cacheDir);
      await writeFile(path.join(cacheDir, name), '{"key": "half');
      assert.equal((await llm.extract(FUNDING)).facts.length, 1);
      assert.equal(server.received.length, 2);
      assert.match(await readFile(path.join(cacheDir, name), 'utf8'), /Quellwind/);
      assert.equal((await readdir(cacheDir)).length, 1);
    });

    it('does not go on paying when the folder cannot be written', async () => {
      const file = path.join(cacheDir, 'file');
      await writeFile(file, '');
      const llm = await extractor((response) => say(response, { facts: [] }), {}, { cacheDir: file });
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-cache', /cannot be written/));
      await assert.rejects(llm.extract(FUNDING), failsWith('llm-cache'));
      assert.equal(server.received.length, 1);
    });

    it('has no more requests under way than it may', async () => {
      let [now, most] = [0, 0];
      const llm = await extractor(
        (response) => {
          most = Math.max(most, ++now);
          setImmediate(() => {
            now--;
            say(response, { facts: [] });
          });
        },
        { concurrency: 3 },
      );
      await Promise.all([llm.extract(long(200)), llm.extract(long(201))]);
      assert.ok(server.received.length > 6 && most <= 3 && most > 1);
    });
  });
});
