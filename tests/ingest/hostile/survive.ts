// What must hold of any text and any bytes, however they were made: an answer or an error for people, and every word
// of evidence where it claims to stand.
import assert from 'node:assert/strict';
import { AppError } from '../../../graph/errors';
import { type Language, normalizeText, sourceId } from '../../../graph/source';
import { rulesExtractor } from '../../../ingest/extract/rules';
import { ground } from '../../../ingest/ground';
import { type Document, documentOf } from '../../../ingest/read/document';
import { readInput } from '../../../ingest/read/read-documents';
import type { RawInput } from '../../../ingest/read/reader';
import { identify } from '../../../ingest/resolve/identify';

/** Reads a text by the rules and checks what comes out; returns how many statements there are. */
export async function extractSurvives(raw: string, language: Language): Promise<number> {
  const text = normalizeText(raw);
  const source = { id: sourceId(text), title: 'Probe', text, language, published: '2026-03-10' };
  const reading = identify(await rulesExtractor.extract(source), language);
  for (const { quote, trigger, subject, object, confidence } of reading.facts) {
    for (const { start, end } of [quote, trigger, subject.mention, object.mention])
      assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length);
    assert.ok(confidence >= 0 && confidence <= 1);
  }
  const { statements, entities } = ground(source, reading, rulesExtractor);
  const known = new Set(entities.map(({ id }) => id));
  for (const { subject, object, evidence, status, failed } of statements) {
    for (const { start, end, quote } of evidence) assert.equal(quote, text.slice(start, end));
    assert.ok(known.has(subject) && known.has(object));
    assert.ok(failed.length === 0 || status === 'proposed');
  }
  for (const { name } of entities) assert.notEqual(name.trim(), '');
  return statements.length;
}

/** Reads bytes as any document; what is read must have the form that hashes and spans refer to. */
export async function readingSurvives(raw: RawInput): Promise<Document[]> {
  const documents: Document[] = [];
  try {
    const { format, parts } = await readInput(raw);
    for (const part of parts)
      if (part.kind === 'text') documents.push(await documentOf(part, { name: raw.name, format, given: {} }));
  } catch (error) {
    assert.ok(
      error instanceof AppError,
      `a raw error came out: ${error instanceof Error ? error.stack : error}`,
    );
    assert.match(error.message, /^[^\n]+$/, 'an error is one line');
  }
  for (const { text, reading } of documents) {
    assert.equal(text, normalizeText(text));
    for (const { quote } of reading?.facts ?? []) assert.ok(quote.end <= text.length);
  }
  return documents;
}

/** Processor time of some work in milliseconds: what the machine does beside it does not count. */
export async function costMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1_000);
}
