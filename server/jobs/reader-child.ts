// The process that reads documents: whatever a hostile file does to a parser, and however long a long text takes, it
// happens here. It has no store; it asks the server what is known and hands it what was read.
import { AppError, InvalidInput } from '../../graph/errors';
import { sourceId, sourceOf } from '../../graph/source';
import type { LoadBatch } from '../../graph/store';
import { combine, llmExtractor, llmSettings } from '../../ingest/extract/llm';
import type { Extractor } from '../../ingest/extract/reading';
import { rulesExtractor } from '../../ingest/extract/rules';
import { loadDocument } from '../../ingest/load';
import type { Document } from '../../ingest/read/document';

import { type Outcome, readBytes, readDocuments } from '../../ingest/read/read-documents';
import { tableExtractor } from '../../ingest/read/table/extractor';
import type { Fingerprint, Likeness } from '../../ingest/reprint';
import type { FromReader, PlainProblem, Question, ReadDocument, ReadTask, ToReader } from './reader-protocol';

const say = (message: FromReader): void => void process.send?.(message);

const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
let lastQuestion = 0;

function ask(question: Question): Promise<unknown> {
  lastQuestion++;
  const id = lastQuestion;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    say({ event: 'question', id, ...question });
  });
}

function answered({ answer, value, problem }: Extract<ToReader, { answer: number }>): void {
  const asked = waiting.get(answer);
  waiting.delete(answer);
  if (problem) asked?.reject(new AppError(problem.code, 500, problem.detail));
  else asked?.resolve(value);
}

function problemOf(error: unknown): PlainProblem {
  if (error instanceof AppError) return { code: error.code, detail: error.message };
  return { code: 'unreadable', detail: 'The document could not be read. Give its text instead.' };
}

function extractorFor({ extractor, cacheDir }: ReadTask): Extractor {
  if (extractor === 'rules') return rulesExtractor;
  const settings = llmSettings(process.env);
  if (!settings) {
    throw new InvalidInput(
      'llm-settings',
      `The extractor "${extractor}" needs a language model; whoever runs the server has set none (LLM_BASE_URL, LLM_MODEL).`,
    );
  }
  const model = llmExtractor(settings, { cacheDir });
  return extractor === 'llm' ? model : combine(rulesExtractor, model);
}

const PRIVATE_ADVICE = 'Open the page yourself and hand in its file or its text.';

/** What is pasted may hold control characters, which are no part of a text. */
const plain = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}]/gu, '');

function outcomesOf({ input, given }: ReadTask): AsyncIterable<Outcome> {
  switch (input.kind) {
    case 'file':
      return readBytes({ name: input.name, bytes: input.bytes }, { given });
    case 'text':
      return readBytes(
        { name: given.title ?? 'the text', bytes: Buffer.from(plain(input.text)), charset: 'utf-8' },
        { given },
      );
    case 'address':
      return readDocuments([input.address], { given, privateAdvice: PRIVATE_ADVICE });
  }
}

const nothing = {
  source: null,
  title: null,
  found: 0,
  grounded: 0,
  accepted: 0,
  proposed: 0,
  reprintOf: null,
  problem: null,
};

async function readOne(document: Document, task: ReadTask, extractor: Extractor): Promise<ReadDocument> {
  const { name, title, reading } = document;
  const source = sourceId(document.text);
  if (await ask({ ask: 'known', source })) return { ...nothing, name, title, source, state: 'known' };
  say({ event: 'phase', phase: 'extracting', name });
  let print: Fingerprint | undefined;
  const report = await loadDocument({
    source: sourceOf(document),
    extractor: reading ? tableExtractor(reading) : extractor,
    grounding: task.grounding,
    store: {
      async load(batch: LoadBatch) {
        say({ event: 'phase', phase: 'storing', name });
        await ask({ ask: 'load', batch, print });
      },
    },
    // Tables of facts share their headings, not their witnesses.
    reprints: reading
      ? undefined
      : {
          find: ({ id, published }, found) => {
            print = found;
            return ask({ ask: 'similar', source: { id, published }, print: found }) as Promise<Likeness>;
          },
          add: () => undefined, // the server does, once it is stored
        },
  });
  const ofStatus = (wanted: string) => report.statements.filter(({ status }) => status === wanted).length;
  return {
    ...{ ...nothing, name, title, source, state: 'loaded' },
    found: report.found,
    grounded: report.grounded,
    accepted: ofStatus('accepted'),
    proposed: ofStatus('proposed'),
    reprintOf: report.reprintOf ?? null,
  };
}

async function perform(task: ReadTask): Promise<void> {
  const extractor = extractorFor(task);
  say({ event: 'phase', phase: 'reading', name: '' });
  for await (const outcome of outcomesOf(task)) {
    const { name } = outcome;
    try {
      if ('error' in outcome) throw outcome.error;
      say({ event: 'document', document: await readOne(outcome.document, task, extractor) });
    } catch (error) {
      say({ event: 'document', document: { ...nothing, name, state: 'failed', problem: problemOf(error) } });
    }
  }
}

process.on('message', (message: ToReader) => {
  if ('answer' in message) return answered(message);
  perform(message.task).then(
    () => say({ event: 'done' }),
    (error) => say({ event: 'failed', problem: problemOf(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole process group; the server decides when this ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
