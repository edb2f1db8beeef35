// What the editor offers: labels, relations and properties of the graph as it is now, parameters in use, and the words
// of Cypher.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { CypherSchema } from '../../ask-api';

const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'WITH',
  'RETURN',
  'RETURN DISTINCT',
  'ORDER BY',
  'DESC',
  'SKIP',
  'LIMIT',
  'UNWIND',
  'AS',
  'AND',
  'OR',
  'NOT',
  'IN',
  'IS NULL',
  'IS NOT NULL',
  'CONTAINS',
  'STARTS WITH',
  'ENDS WITH',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
  'UNION',
];
const FUNCTIONS = [
  'count',
  'collect',
  'sum',
  'avg',
  'min',
  'max',
  'size',
  'labels',
  'type',
  'nodes',
  'relationships',
  'length',
  'coalesce',
  'toLower',
  'toUpper',
  'substring',
  'head',
  'last',
  'keys',
  'properties',
  'shortestPath',
];

const words: readonly Completion[] = [
  ...KEYWORDS.map((label) => ({ label, type: 'keyword' })),
  ...FUNCTIONS.map((label) => ({ label, type: 'function', apply: `${label}(` })),
];

/** The completions of a schema, by where they belong. */
export function completionsOf(schema: CypherSchema) {
  const labels = schema.labels.map(({ label, count }) => ({ label, type: 'class', detail: String(count) }));
  const relations = schema.relations.map(({ relation, count, from, to }) => ({
    label: relation,
    type: 'interface',
    detail: String(count),
    info: `${from.join(', ')} → ${to.join(', ')}`,
  }));
  const names = new Set([...schema.labels, ...schema.relations].flatMap(({ properties }) => properties));
  const properties = [...names].map((label): Completion => ({ label, type: 'property' }));
  return { labels, relations, properties };
}

/** Completes at the cursor: after `[:` relations, after `(:` labels, after a dot properties, after `$` parameters. */
export function completer(completions: ReturnType<typeof completionsOf>) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w$]*/);
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 200), from);
    if (/\[[^\]]*[:|]\s*$/.test(before)) return { from, options: completions.relations };
    if (/:\s*$/.test(before)) return { from, options: completions.labels };
    if (/\.$/.test(before)) return { from, options: completions.properties };
    if (word?.text.startsWith('$')) {
      const names = new Set(context.state.doc.toString().match(/\$\w+/g) ?? []);
      names.delete(word.text);
      return { from, options: [...names].map((label) => ({ label, type: 'variable' })) };
    }
    if (!context.explicit && (word?.text.length ?? 0) < 1) return null;
    return { from, options: [...words] };
  };
}
