// The first gate of a user's query on both engines, judged by its words: what may reach files, the network, other
// databases or the server's settings although it "only reads", and what writes. The engines have their own second gate.
import { QueryRefused } from '../../errors';
import { placeIn } from './place';
import { type Token, tokenize } from './tokens';

const PROCEDURES = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys']);
/** Namespaces of functions that are part of Cypher; others belong to plugins or to the server. */
const FUNCTION_NAMESPACES = new Set([
  'date',
  'datetime',
  'localdatetime',
  'localtime',
  'time',
  'duration',
  'point',
  'vector.similarity',
]);

const FIRST_WORDS = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);
const WRITING = new Set([
  'CREATE',
  'MERGE',
  'DELETE',
  'DETACH',
  'SET',
  'REMOVE',
  'FOREACH',
  'INSERT',
  'DROP',
]);
const ADMINISTERING = new Set([
  'LOAD',
  'USE',
  'SHOW',
  'ALTER',
  'GRANT',
  'DENY',
  'REVOKE',
  'TERMINATE',
  'START',
  'STOP',
]);

/** A rule that is broken, and where in the query. */
class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
    readonly code: 'not-read-only' | 'syntax' = 'not-read-only',
  ) {
    super(message);
  }
}

const MAX_DEPTH = 64;
const MAX_UNIONS = 50;
const MAX_STEPS = 100;

const tooMuch = (sentence: string, { start }: Token): Refusal =>
  new Refusal(`The query is too much to plan: ${sentence}.`, start, 'syntax');

const refused = (sentence: string, { start }: Pick<Token, 'start'>): Refusal =>
  new Refusal(`Only queries that read are allowed: ${sentence}`, start);

/** `n.set`, `:Call`: the name of a property, a label or a type. */
function isMember(tokens: readonly Token[], index: number): boolean {
  return ['.', ':', '|', '&', '!'].includes(tokens[index - 1]?.text ?? '');
}

/** Not `AS set`, `(set)`, `set.name`, `{set: 1}`, `x + set`: a variable or a map's key. */
function isClause(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.text;
  if (after === undefined || /^(?:[.,:)\]}=+\-*/<>]|<=|>=|<>|=~)$/.test(after)) return false;
  return tokens[index - 1]?.keyword !== 'AS';
}

/** The first word of the query, of a subquery or of a part of a union, and no map's key. */
function opensQuery(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index + 1]?.text === ':') return false;
  return before === undefined || before.text === '{' || ['UNION', 'ALL', 'DISTINCT'].includes(before.keyword);
}

/** "db.index.fulltext.queryNodes" from the token after CALL or at a function's first part; lower case. */
function dottedName(tokens: readonly Token[], index: number): { name: string; end: number } {
  const parts: string[] = [];
  let at = index;
  for (;;) {
    const part = tokens[at];
    if (part?.kind !== 'word' && part?.kind !== 'quoted') break;
    parts.push(part.text.toLowerCase());
    at++;
    if (tokens[at]?.text !== '.') break;
    at++;
  }
  return { name: parts.join('.'), end: at };
}

function checkProcedure(tokens: readonly Token[], index: number): void {
  const next = tokens[index + 1];
  // `CALL { … }` and `CALL (x) { … }` are subqueries; what is in them is judged with the rest.
  if (next === undefined || next.kind === 'punctuation') return;
  const { name } = dottedName(tokens, index + 1);
  if (!PROCEDURES.has(name))
    throw refused(`the procedure ${name || '?'} may do more; no such call is needed here.`, next);
}

function checkFunction(tokens: readonly Token[], index: number): void {
  if (tokens[index - 1]?.text === '.' || tokens[index - 1]?.keyword === 'CALL') return;
  const { name, end } = dottedName(tokens, index);
  if (!name.includes('.') || tokens[end]?.text !== '(') return;
  const namespace = name.slice(0, name.lastIndexOf('.'));
  if (!FUNCTION_NAMESPACES.has(namespace)) {
    throw refused(`the function ${name} belongs to a plugin or to the server.`, tokens[index] as Token);
  }
}

/** Characters written as \uXXXX can make a keyword or end a string behind the reader's back. */
function checkEscapes(query: string): void {
  for (const { 0: written, 1: hex, index } of query.matchAll(/\\u+([\da-fA-F]{4})/g)) {
    if (Number.parseInt(hex ?? '', 16) < 0x80) {
      throw refused(`write "${written}" as the plain character it stands for.`, { start: index });
    }
  }
}

/** @throws QueryRefused with the line and the column of what is refused */
export function checkReadOnlyText(query: string): void {
  try {
    judge(query);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new QueryRefused(error.code, error.message, { details: { ...placeIn(query, error.at) } });
  }
}

/** Planners take time and memory out of all measure for these, and cannot be stopped while they plan. */
function checkMeasure(tokens: readonly Token[]): void {
  let depth = 0;
  let unions = 0;
  let steps = 0;
  for (const token of tokens) {
    const { kind, text, keyword } = token;
    if (keyword === 'UNION') unions++;
    if (kind !== 'punctuation') continue;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    if (text === '-') steps++;
    if (depth > MAX_DEPTH) throw tooMuch(`brackets are nested deeper than ${MAX_DEPTH} levels`, token);
    if (unions > MAX_UNIONS) throw tooMuch(`there are more than ${MAX_UNIONS} UNIONs`, token);
    // A step of a pattern has two dashes.
    if (steps > 2 * MAX_STEPS) throw tooMuch(`there are more than ${MAX_STEPS} steps of patterns`, token);
  }
}

function judge(query: string): void {
  checkEscapes(query);
  const tokens = tokenize(query);
  checkMeasure(tokens);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const [first] = tokens;
  if (!first) throw new Refusal('The query is empty.', 0, 'syntax');
  const next = tokens.find((token) => token.kind === 'punctuation' && token.text === ';');
  if (next) throw refused('one query at a time, without a semicolon in it.', next);
  const opens = first.text === '(' || first.text === '{';
  if (!opens && WRITING.has(first.keyword)) throw refused(`${first.keyword} writes.`, first);
  if (!opens && ADMINISTERING.has(first.keyword)) throw refused(`${first.keyword} is none.`, first);
  if (!opens && !FIRST_WORDS.has(first.keyword)) {
    throw new Refusal(
      `A query starts with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN, not with "${first.text}".`,
      first.start,
      ['EXPLAIN', 'PROFILE', 'CYPHER'].includes(first.keyword) ? 'not-read-only' : 'syntax',
    );
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'quoted') return;
    checkFunction(tokens, index);
    if (token.kind !== 'word' || isMember(tokens, index)) return;
    if (token.keyword === 'CALL') checkProcedure(tokens, index);
    if (token.keyword === 'LOAD' && tokens[index + 1]?.keyword === 'CSV')
      throw refused('LOAD CSV reads files.', token);
    if (token.keyword === 'USE' && opensQuery(tokens, index))
      throw refused('USE leaves this database.', token);
    if (WRITING.has(token.keyword) && isClause(tokens, index))
      throw refused(`${token.keyword} writes.`, token);
  });
}
