// What the ingest command understands, and how it says what it does not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { InvalidInput } from '../../../graph/errors';
import { QUALIFIER_NAMES } from '../../../graph/qualifiers';
import { HELP, parseOptions } from '../../../ingest/cli/options';
import { plainReporter, terminalReporter } from '../../../ingest/cli/reporters';
import { countStatements, emptySummary, summaryLines } from '../../../ingest/cli/summary';

describe('the options of the ingest command', () => {
  it('are taken in any order, with what a person says about the documents', () => {
    const options = parseOptions([
      '--json',
      'a.pdf',
      '--published',
      '2025-09',
      '--lang=de',
      '--extractor',
      'both',
    ]);
    assert.ok(options !== 'help');
    assert.deepEqual(options.places, ['a.pdf']);
    assert.deepEqual([options.json, options.extractor, options.dryRun], [true, 'both', false]);
    assert.deepEqual([options.given.published, options.given.language], ['2025-09', 'de']);
  });

  it('may be standard input', () => {
    const options = parseOptions(['-']);
    assert.ok(options !== 'help');
    assert.deepEqual(options.places, ['-']);
  });

  const faults: readonly (readonly [string[], RegExp])[] = [
    [[], /Say what to read/],
    [['a', '--fast'], /--fast/],
    [['a', '--extractor', 'magic'], /--extractor is "magic", but must be one of rules, llm, both/],
    [['a', '--published', 'gestern'], /--published is "gestern"/],
    [['a', '--lang', 'nl'], /--lang is "nl", but must be one of de, en, fr/],
    [['a', '--url', 'example.org'], /--url is "example.org"/],
    [['a', 'b', '--title', 'x'], /several places/],
  ];
  for (const [args, message] of faults)
    it(`are refused with the rule: ${args.join(' ') || 'nothing'}`, () =>
      assert.throws(
        () => parseOptions(args),
        (error) => error instanceof InvalidInput && error.code === 'usage' && message.test(error.message),
      ));

  it('are explained with every column of a table of facts and every exit code', () => {
    for (const word of [...QUALIFIER_NAMES, 'relation', 'subject_kind', '--dry-run', '--allow-private'])
      assert.ok(HELP.includes(word), word);
    for (const code of [0, 1, 2, 3, 130]) assert.match(HELP, new RegExp(`^  ${code} `, 'm'));
  });
});

describe('the ingest command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['-r', 'ts-node/register', join('ingest', 'cli.ts'), ...args], {
      encoding: 'utf8',
    });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.equal(stdout, HELP);
  });

  it('answers a wrong option with one sentence and exit code 2', () => {
    const { status, stderr, stdout } = run('--no-such-option');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Unknown option '--no-such-option'\. See npm run ingest -- --help\.\n$/);
  });
});

describe('what a run shows', () => {
  const loaded = {
    state: 'loaded',
    name: 'a.txt',
    id: 'src-1',
    title: 'A',
    format: 'text',
    language: 'de',
    published: '2026-03',
    found: 3,
    grounded: 2,
    accepted: 1,
  } as const;
  const failed = {
    state: 'failed',
    name: 'b.txt',
    error: new InvalidInput('empty', '"b.txt" is empty.'),
  } as const;

  it('is a line for each document where there is no terminal', () => {
    const out = new PassThrough({ encoding: 'utf8' });
    const reporter = plainReporter(out);
    reporter.document({ ...loaded, reprintOf: 'src-0' }, 1, 2);
    reporter.document(failed, 2, 2);
    assert.equal(
      out.read(),
      'loaded   a.txt (text, de, 2026-03): 3 statements, 1 accepted, a reprint of src-0\nfailed   "b.txt" is empty.\n',
    );
  });

  it('is a bar on a terminal, with failures above it, never wider than the window', () => {
    const out = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 40 });
    const reporter = terminalReporter(out);
    reporter.document({ ...loaded, name: 'x'.repeat(100) }, 1, 2);
    const bar = String(out.read()).split('\x1b[2K').at(-1) ?? '';
    assert.match(bar, /^█{12}░{12} 1\/2 x+$/);
    assert.ok(bar.length < 40);
    reporter.document(failed, 2, 2);
    assert.match(String(out.read()), /failed {3}"b\.txt" is empty\.\n█{24} 2\/2 b\.txt$/);
  });

  it('tells on a terminal how long the rest will take, once the pace is known', () => {
    const out = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 80 });
    let now = 0;
    const reporter = terminalReporter(out, () => now);
    now = 10_000;
    reporter.document(loaded, 10, 30);
    assert.match(String(out.read()), /10\/30 20 s left, a\.txt$/);
    now = 20_000;
    reporter.document(loaded, 20, 1_000);
    assert.match(String(out.read()), /20\/1000 16 min left, a\.txt$/);
  });

  it('sums up in words why statements were not accepted, and what is not known of the documents', () => {
    const summary = emptySummary();
    const statement = (status: string, modality: string, ...checks: string[]) =>
      ({ status, modality, failed: checks }) as never;
    countStatements(summary, {
      found: 8,
      grounded: 4,
      statements: [
        statement('accepted', 'asserted'),
        statement('proposed', 'asserted', 'ends', 'figures'),
        statement('proposed', 'asserted'),
        statement('proposed', 'reported'),
        statement('proposed', 'denied'),
      ],
      dropped: [{ reason: 'quote' }, { reason: 'kinds' }],
    });
    Object.assign(summary, {
      documents: 4,
      loaded: 2,
      reprints: 1,
      skipped: 1,
      failed: 1,
      undated: 2,
      seconds: 4,
    });
    assert.deepEqual(summaryLines(summary, false), [
      'Documents   4 found: 2 loaded (1 of them reprints), 1 already stored, 1 failed',
      'Statements  8 found, 4 grounded, 1 told twice',
      '  accepted  1',
      '  proposed  4: 1 with a quote that does not name both ends, 1 with a quote that does not carry the relation or a figure, 1 told as a rumour, 1 denied, 1 below the confidence of acceptance',
      '  dropped   2: 1 with a quote that is not in the text, 1 between kinds of entity that the relation does not join',
      'No date     2 documents do not say when published, so their "last year" stays unread: give --published with --again, or NAME.meta.json beside the file',
      'Time        4.0 s, 0.5 documents a second',
    ]);
  });
});
