// The first gate of a user's query on both engines, judged by its words: what may reach files, the network, other
// databases or the server's settings although it "only reads", and what writes. The engines have their own second gate.
import { QueryRefused } from '../../errors';
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

const refused = (sentence: string): QueryRefused =>
  new QueryRefused('not-read-only', `Only queries that read are allowed: ${sentence}`);

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
    throw refused(`the procedure ${name || '?'} may do more; no such call is needed here.`);
}

function checkFunction(tokens: readonly Token[], index: number): void {
  if (tokens[index - 1]?.text === '.' || tokens[index - 1]?.keyword === 'CALL') return;
  const { name, end } = dottedName(tokens, index);
  if (!name.includes('.') || tokens[end]?.text !== '(') return;
  const namespace = name.slice(0, name.lastIndexOf('.'));
  if (!FUNCTION_NAMESPACES.has(namespace)) {
    throw refused(`the function ${name} belongs to a plugin or to the server.`);
  }
}

/** Characters written as \uXXXX can make a keyword or end a string behind the reader's back. */
function checkEscapes(query: string): void {
  for (const [written, hex] of query.matchAll(/\\u+([\da-fA-F]{4})/g)) {
    if (Number.parseInt(hex ?? '', 16) < 0x80) {
      throw refused(`write "${written}" as the plain character it stands for.`);
    }
  }
}

/** @throws QueryRefused */
export function checkReadOnlyText(query: string): void {
  checkEscapes(query);
  const tokens = tokenize(query);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const [first] = tokens;
  if (!first) throw new QueryRefused('syntax', 'The query is empty.');
  if (tokens.some((token) => token.kind === 'punctuation' && token.text === ';')) {
    throw refused('one query at a time, without a semicolon in it.');
  }
  const opens = first.text === '(' || first.text === '{';
  if (!opens && WRITING.has(first.keyword)) throw refused(`${first.keyword} writes.`);
  if (!opens && ADMINISTERING.has(first.keyword)) throw refused(`${first.keyword} is none.`);
  if (!opens && !FIRST_WORDS.has(first.keyword)) {
    throw new QueryRefused(
      ['EXPLAIN', 'PROFILE', 'CYPHER'].includes(first.keyword) ? 'not-read-only' : 'syntax',
      `A query starts with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN, not with "${first.text}".`,
    );
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'quoted') return;
    checkFunction(tokens, index);
    if (token.kind !== 'word' || isMember(tokens, index)) return;
    if (token.keyword === 'CALL') checkProcedure(tokens, index);
    if (token.keyword === 'LOAD' && tokens[index + 1]?.keyword === 'CSV')
      throw refused('LOAD CSV reads files.');
    if (token.keyword === 'USE' && opensQuery(tokens, index)) throw refused('USE leaves this database.');
    if (WRITING.has(token.keyword) && isClause(tokens, index)) throw refused(`${token.keyword} writes.`);
  });
}
