// The log of decisions as a file: JSON Lines, one decision a line in order of time, and back.
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Decision } from '../../graph/decision';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { AppError, InvalidInput } from '../../graph/errors';
import { RELATION_NAMES } from '../../graph/relations';
import { CHECKS, MODALITIES, STATUSES } from '../../graph/statement';
import type { GraphStore } from '../../graph/store';
import { output } from '../cli/output';
import { qualifiersForm } from '../decisions-file';

const text = z.string().min(1);
const base = { id: text, by: text, at: z.iso.datetime(), why: z.string().optional() };

const evidence = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  quote: text,
  prefix: z.string(),
  suffix: z.string(),
});

const statement = z.strictObject({
  id: text,
  source: text,
  relation: z.enum(RELATION_NAMES),
  subject: text,
  object: text,
  qualifiers: qualifiersForm,
  modality: z.enum(MODALITIES),
  evidence: z.tuple([evidence], evidence),
  trigger: evidence.pick({ start: true, end: true }).optional(),
  extractor: text,
  extractorVersion: text,
  confidence: z.number().min(0).max(1),
  status: z.enum(STATUSES),
  failed: z.array(z.enum(CHECKS)),
  revises: text.optional(),
});

const entity = z.strictObject({
  id: text,
  kind: z.enum(ENTITY_KIND_NAMES),
  name: text,
  aliases: z.array(text),
  wikidata: text.optional(),
  lei: text.optional(),
});

const brings = { entities: z.array(entity).optional() };

const decisionForm = z.discriminatedUnion('action', [
  z.strictObject({ ...base, action: z.enum(['accept', 'reject']), statement: text }),
  z.strictObject({ ...base, ...brings, action: z.literal('edit'), statement: text, revision: statement }),
  z.strictObject({ ...base, ...brings, action: z.literal('add'), added: statement }),
  z.strictObject({ ...base, action: z.literal('merge'), entity: text, into: text }),
  z.strictObject({
    ...base,
    action: z.literal('split'),
    entity: text,
    into: entity,
    statements: z.array(text).min(1),
  }),
  z.strictObject({ ...base, action: z.literal('distinct'), entity: text, other: text }),
  z.strictObject({ ...base, action: z.literal('withdraw'), source: text }),
  z.strictObject({ ...base, action: z.literal('undo'), decision: text }),
]);

/** Writes the log to `path`, `-` for standard output; returns how many decisions it holds. */
export async function exportLog(store: Pick<GraphStore, 'decisionLog'>, path: string): Promise<number> {
  let count = 0;
  async function* lines() {
    for await (const decision of store.decisionLog()) {
      count++;
      yield `${JSON.stringify(decision)}\n`;
    }
  }
  if (path === '-') for await (const line of lines()) output().write(line);
  else
    await pipeline(Readable.from(lines()), createWriteStream(path)).catch((cause) => {
      throw new InvalidInput('file', `"${path}" cannot be written: ${cause.message}.`, { cause });
    });
  return count;
}

async function linesOf(path: string): Promise<AsyncIterable<string>> {
  if (path === '-') return createInterface({ input: process.stdin });
  try {
    return (await open(path)).readLines();
  } catch (cause) {
    throw new InvalidInput('file', `"${path}" cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

async function* readLog(path: string): AsyncGenerator<Decision> {
  let number = 0;
  for await (const line of await linesOf(path)) {
    number++;
    if (line.trim()) yield decisionIn(line, `"${path}", line ${number}`);
  }
}

function decisionIn(line: string, place: string): Decision {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InvalidInput('decisions', `${place} is no JSON: ${(cause as Error).message}.`, { cause });
  }
  const parsed = decisionForm.safeParse(value);
  // As it was written, so that exporting it again gives the same bytes.
  if (parsed.success) return value as Decision;
  const issue = parsed.error.issues[0];
  throw new InvalidInput('decisions', `${place} is no decision: ${issue?.path.join('.')} ${issue?.message}.`);
}

export interface Replayed {
  replayed: number;
  known: number;
  /** What the store could not make sense of, with its sentence: most often, that what it speaks of is not there. */
  readonly refused: { readonly id: string; readonly why: string }[];
}

/**
 * Decides again what the file holds, in its order. The whole file is checked first, so that a damaged one changes
 * nothing. @throws InvalidInput `file`, `decisions` naming the line
 */
export async function replayLog(
  store: Pick<GraphStore, 'decide' | 'decisionLog'>,
  path: string,
): Promise<Replayed> {
  const decisions: Decision[] = [];
  for await (const decision of readLog(path)) decisions.push(decision);
  const known = new Set<string>();
  for await (const { id } of store.decisionLog()) known.add(id);
  const result: Replayed = { replayed: 0, known: 0, refused: [] };
  for (const decision of decisions) {
    if (known.has(decision.id)) {
      result.known++;
      continue;
    }
    try {
      await store.decide(decision);
      result.replayed++;
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      result.refused.push({ id: decision.id, why: error.message });
    }
  }
  return result;
}
