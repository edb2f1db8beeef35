// Reads the header of a `.cypher` file: what the query answers, what it asks for and what it returns, as comment
// lines before the query. A mistake is named with its file and line.
import { InvalidInput } from '../graph/errors';
import type { NamedQuery, QueryParameter } from './named-query';
import { PARAMETER_TYPES, type ParameterType, parseValue } from './parameter-types';

const LINE = /^\/\/ (title|question|param|returns|mode): ?(.*)$|^\/\/ param (.*)$/;
const PARAM = /^(\w+): (\w+)(?: = (.+?))? - (.+)$/;

interface Draft {
  title?: string;
  question?: string;
  returns?: readonly string[];
  mode?: string;
  params: QueryParameter[];
}

function parseParameter(text: string, fail: (message: string) => never): QueryParameter {
  const [, name = '', type = '', given, what = ''] =
    PARAM.exec(text) ?? fail('a parameter reads "// param name: type = default - what it is"');
  if (!(PARAMETER_TYPES as readonly string[]).includes(type)) {
    fail(`the type "${type}" is none of ${PARAMETER_TYPES.join(', ')}`);
  }
  const parameter = { name, type: type as ParameterType, what };
  if (given === undefined) return parameter;
  try {
    return { ...parameter, default: parseValue(parameter, given) };
  } catch (error) {
    return fail((error as Error).message);
  }
}

function readLine(draft: Draft, line: string, fail: (message: string) => never): void {
  const parameter = /^\/\/ param (.*)$/.exec(line)?.[1];
  if (parameter !== undefined) {
    draft.params.push(parseParameter(parameter, fail));
    return;
  }
  const [, key, value = ''] =
    LINE.exec(line) ??
    fail('a header line starts with // title:, // question:, // param, // returns: or // mode:');
  if (value.trim() === '') fail(`"// ${key}:" is empty`);
  if (draft[key as keyof Draft] !== undefined) fail(`"// ${key}:" stands there twice`);
  if (key === 'returns') draft.returns = value.split(',').map((column) => column.trim());
  else draft[key as 'title' | 'question' | 'mode'] = value.trim();
}

/** The parameters that the header lines of a query somebody writes declare; lines that are none are passed over. */
export function readHeader(text: string): QueryParameter[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => {
    const parameter = /^\/\/ param (.*)$/.exec(line)?.[1];
    return parameter === undefined
      ? []
      : [
          parseParameter(parameter, (message) => {
            throw new InvalidInput('query-header', `The line "${line}": ${message}.`);
          }),
        ];
  });
}

/**
 * @param file the name that errors give
 * @throws InvalidInput naming file and line
 */
export function parseQuery(file: string, text: string): NamedQuery {
  const lines = text.split('\n');
  const draft: Draft = { params: [] };
  let at = 0;
  const fail = (message: string): never => {
    throw new InvalidInput('query-header', `${file}, line ${at + 1}: ${message}.`, {
      details: { file, line: at + 1 },
    });
  };
  for (; lines[at]?.startsWith('//'); at++) readLine(draft, lines[at] as string, fail);
  const { title, question, returns, mode, params } = draft;
  if (title === undefined) return fail('the header has no "// title:"');
  if (question === undefined) return fail('the header has no "// question:"');
  if (returns === undefined) return fail('the header has no "// returns:"');
  if (mode !== 'read') return fail('the header has no "// mode: read"');
  const body = lines.slice(at).join('\n');
  if (body.trim() === '') fail('no query follows the header');
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const declared = new Set(params.map(({ name }) => name));
  for (const name of used)
    if (!declared.has(name as string)) fail(`$${name} is used but has no "// param" line`);
  for (const name of declared) if (!used.has(name)) fail(`the parameter "${name}" is not used`);
  return {
    id: file.replace(/^.*\//, '').replace(/\.cypher$/, ''),
    title,
    question,
    params,
    returns,
    cypher: text,
  };
}
