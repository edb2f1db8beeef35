// The parameters of a query: those its header declares, and those that are used in it without being declared.
import type { QueryParameter } from '../../ask-api';

const DECLARED = /^\/\/\s*param\s+(\w+)\s*:\s*([\w]+)\s*(?:=\s*(.*?))?\s*(?:-\s*(.*))?$/gm;

// Texts in quotes and comments may hold a dollar sign that means nothing.
function withoutTexts(cypher: string): string {
  return cypher.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, ' ');
}

/** In the order in which a reader meets them. */
export function parametersOf(cypher: string): QueryParameter[] {
  const declared = [...cypher.matchAll(DECLARED)].map(([, name = '', type = 'string', value, what = '']) => ({
    name,
    type,
    what,
    ...(value ? { default: value } : {}),
  }));
  const used = [...withoutTexts(cypher).matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  const undeclared = [...new Set(used)].filter((name) => !declared.some((one) => one.name === name));
  return [...declared, ...undeclared.map((name) => ({ name, type: 'string', what: '' }))];
}

/** A named query as people read it: of its header only what types the parameters. */
export function withoutHeader(cypher: string): string {
  return cypher.replace(/^\/\/ (?:title|question|returns|mode):.*\n/gm, '').trim();
}
