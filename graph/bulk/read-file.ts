// Reads a file that write-file.ts wrote, twice: first whole, to know that nothing of it is missing or changed; then
// line by line into parts. Both times one piece of it is in memory.
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Decision } from '../decision';
import type { Entity } from '../entities';
import { InvalidInput } from '../errors';
import { normalizeText, type Source, sourceId } from '../source';
import type { Statement } from '../statement';
import type { Json, NamedView, Position } from '../store';
import { type Account, KnownAccounts } from './known-accounts';
import { LINE_CHECKS } from './line-checks';
import { COUNTED, type Counted, FORMAT, type Manifest, Tally } from './lines';
import type { Part } from './parts';

/** Few, so that little is held and what is thrown away is young. */
const STATEMENTS_A_PART = 500;
const DOCUMENTS_A_PART = 100;
const OTHERS_A_PART = 5_000;

interface Line {
  readonly number: number;
  readonly text: string;
}

function bytesOf(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip({ chunkSize: 1024 * 1024 });
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

function unreadable(path: string, error: NodeJS.ErrnoException): InvalidInput {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
    Z_BUF_ERROR: 'it is cut off',
    Z_DATA_ERROR: 'it is damaged or not packed with gzip',
  };
  return new InvalidInput(
    'file-unreadable',
    `${path} cannot be used: ${why[error.code ?? ''] ?? error.message}. Nothing was changed.`,
  );
}

/** Some lines that follow each other. */
interface Lines {
  /** Of the first of them. */
  readonly number: number;
  readonly texts: readonly string[];
}

// Split by hand and handed out by the megabyte, because node:readline takes several times as long.
async function* linesOf(path: string): AsyncGenerator<Lines> {
  let number = 1;
  let rest = '';
  const bytes = bytesOf(path).setEncoding('utf8');
  try {
    for await (const chunk of bytes) {
      const texts = (rest + chunk).split('\n');
      rest = texts.pop() as string;
      yield { number, texts };
      number += texts.length;
    }
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
  if (rest !== '') yield { number, texts: [rest] };
}

function refused(path: string, { number }: Pick<Line, 'number'>, why: string): InvalidInput {
  return new InvalidInput('file-line', `${path}, line ${number}: ${why}.`, {
    details: { path, line: number },
  });
}

const TYPE = /^\{"type":"([a-z-]+)"/;
const typeOf = (text: string): string => TYPE.exec(text)?.[1] ?? '';

/** The text of a line's item without its type: what is cut off later, field by field, costs more than reading it. */
function withoutType(text: string, type: string): string {
  const rest = text.slice(`{"type":"${type}"`.length);
  return `{${rest.startsWith(',') ? rest.slice(1) : rest}`;
}

function checkFormat(path: string, first: string | undefined): void {
  if (first !== undefined && typeOf(first) === FORMAT.type) {
    const { version } = JSON.parse(first) as { version: unknown };
    if (version === FORMAT.version) return;
    throw new InvalidInput(
      'file-version',
      `${path} is of version ${version}, and this program reads version ${FORMAT.version}. Nothing was changed: use a later program.`,
    );
  }
  throw new InvalidInput(
    'file-format',
    `${path} is no export of a graph: its first line must be ${JSON.stringify(FORMAT)}. Nothing was changed.`,
  );
}

/** Reads the whole file and compares it with its manifest. @throws InvalidInput */
export async function checkFile(path: string): Promise<Manifest> {
  const tally = new Tally();
  let last: string | undefined;
  for await (const { texts } of linesOf(path)) {
    for (const text of texts) {
      if (last === undefined) checkFormat(path, text);
      else tally.add(typeOf(last), `${last}\n`);
      last = text;
    }
  }
  if (last === undefined) checkFormat(path, undefined);
  if (last === undefined || typeOf(last) !== 'manifest') {
    throw new InvalidInput(
      'file-cut-off',
      `${path} is cut off: the manifest that closes an export is missing. Nothing was changed.`,
    );
  }
  let told: Manifest;
  try {
    told = JSON.parse(last) as Manifest;
  } catch {
    throw new InvalidInput('file-cut-off', `${path} is cut off within its last line. Nothing was changed.`);
  }
  const found = tally.manifest();
  const differs = COUNTED.find((type) => told.counts?.[type] !== found.counts[type]);
  if (differs || told.sha256 !== found.sha256) {
    const what = differs
      ? `it holds ${found.counts[differs]} lines of type ${differs} instead of ${told.counts?.[differs]}`
      : 'its SHA-256 is not the one of its manifest';
    throw new InvalidInput('file-damaged', `${path} was changed or damaged: ${what}. Nothing was changed.`);
  }
  return found;
}

interface OpenDocument {
  readonly source: Source;
  readonly entities: Entity[];
  readonly statements: Statement[];
}

/** Gathers checked lines into parts. */
class Gathering {
  readonly #path: string;
  #decisions: Decision[] = [];
  #documents: OpenDocument[] = [];
  #statements = 0;
  #positions: Position[] = [];
  #layout = '';
  #ready: Part[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  add(line: Line, type: Counted, value: unknown): void {
    if (type !== 'decision') this.#closeDecisions();
    if (type !== 'entity' && type !== 'statement' && type !== 'source') this.#closeDocuments();
    if (type !== 'position' || (value as { layout: string }).layout !== this.#layout) this.#closePositions();
    this[type](value as never, line);
  }

  get ready(): boolean {
    return this.#ready.length > 0;
  }

  /** Parts that are full; at the end all that is left. */
  *take(atEnd = false): Generator<Part> {
    if (atEnd) {
      this.#closeDecisions();
      this.#closeDocuments();
      this.#closePositions();
    }
    yield* this.#ready.splice(0);
  }

  decision(decision: Decision): void {
    this.#decisions.push(decision);
    if (this.#decisions.length >= OTHERS_A_PART) this.#closeDecisions();
  }

  source({ reprintOf, ...given }: Source & { readonly reprintOf?: string }, line: Line): void {
    const source: Source = reprintOf === undefined ? given : { ...given, similar: [reprintOf] };
    if (source.text !== normalizeText(source.text) || source.id !== sourceId(source.text)) {
      throw refused(this.#path, line, `the id "${source.id}" is not the one of the source's text`);
    }
    if (this.#statements >= STATEMENTS_A_PART || this.#documents.length >= DOCUMENTS_A_PART)
      this.#closeDocuments();
    this.#documents.push({ source, entities: [], statements: [] });
  }

  entity({ source, entity }: Account, line: Line): void {
    this.#document(source, line).entities.push(entity);
  }

  statement(statement: Statement, line: Line): void {
    const { source, statements } = this.#document(statement.source, line);
    const wrong = statement.evidence.find(({ start, end, quote }) => source.text.slice(start, end) !== quote);
    if (wrong) {
      const { start, end } = wrong;
      throw refused(this.#path, line, `the quote is not what the source has from ${start} to ${end}`);
    }
    statements.push(statement);
    this.#statements++;
  }

  position({ layout, ...position }: Position & { readonly layout: string }): void {
    this.#layout = layout;
    this.#positions.push(position);
    if (this.#positions.length >= OTHERS_A_PART) this.#closePositions();
  }

  view(view: NamedView): void {
    this.#ready.push({ type: 'view', view });
  }

  setting({ name, value }: { readonly name: string; readonly value: Json }): void {
    this.#ready.push({ type: 'setting', name, value });
  }

  #document(id: string, line: Line): OpenDocument {
    const document = this.#documents.at(-1);
    if (document?.source.id === id) return document;
    throw refused(this.#path, line, `it belongs to the source "${id}", but does not follow it`);
  }

  #closeDecisions(): void {
    if (this.#decisions.length > 0) this.#ready.push({ type: 'decisions', decisions: this.#decisions });
    this.#decisions = [];
  }

  #closeDocuments(): void {
    if (this.#documents.length === 0) return;
    const documents = this.#documents.map((document) => ({ ...document, decisions: [] }));
    this.#ready.push({ type: 'documents', documents });
    this.#documents = [];
    this.#statements = 0;
  }

  #closePositions(): void {
    if (this.#positions.length === 0) return;
    this.#ready.push({ type: 'positions', layout: this.#layout, positions: this.#positions });
    this.#positions = [];
  }
}

function checked(path: string, line: Line, type: string): unknown {
  const check = LINE_CHECKS[type as Counted];
  if (!check) throw refused(path, line, `a line of type "${type}" is not known`);
  let item: unknown;
  try {
    item = JSON.parse(withoutType(line.text, type));
  } catch {
    throw refused(path, line, 'it is not JSON');
  }
  const { error } = check.safeParse(item);
  // What came in is used, not what the check makes of it: the order of fields is kept, so that a file comes back as it is.
  if (!error) return item;
  const [issue] = error.issues;
  throw refused(path, line, `${type} ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The parts of a file that `checkFile` has passed. @throws InvalidInput naming the line */
export async function* partsOfFile(path: string): AsyncGenerator<Part> {
  const gathering = new Gathering(path);
  const accounts = new KnownAccounts();
  for await (const { number, texts } of linesOf(path)) {
    for (const [index, text] of texts.entries()) {
      const type = typeOf(text);
      if (type === FORMAT.type || type === 'manifest') continue;
      const line = { number: number + index, text };
      const read = () => checked(path, line, type);
      const item = type === 'entity' ? accounts.of(text, read as () => never) : read();
      gathering.add(line, type as Counted, item);
      if (gathering.ready) yield* gathering.take();
    }
  }
  yield* gathering.take(true);
}
