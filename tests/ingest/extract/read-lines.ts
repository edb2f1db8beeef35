// Reads a passage by rules and compares what is accepted with the lines of an extraction table.
import type { Language } from '../../../graph/source';
import { normalizeText, type Source, sourceId } from '../../../graph/source';
import { readByRules, rulesExtractor } from '../../../ingest/extract/rules';
import { type FlatFact, flatFacts } from '../../../ingest/flat-fact';
import { ground } from '../../../ingest/ground';
import type { FactLine } from './cases/case';

/** The facts that a passage gives and that pass every check. */
export function acceptedFacts(passage: string, language: Language): FlatFact[] {
  const text = normalizeText(passage);
  const source: Source = { id: sourceId(text), title: '', text, language, published: '2026-04-09' };
  const { statements, entities } = ground(source, readByRules(source), rulesExtractor);
  return flatFacts(
    statements.filter(({ status }) => status === 'accepted'),
    entities,
  );
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|der|die|das|le|la|les|l) /u, '')
    .trim();

const named = (said: string, name: string, aliases: readonly string[]): boolean =>
  [name, ...aliases].some((one) => plain(one) === plain(said));

function matches(line: FactLine, fact: FlatFact): boolean {
  const [relation, subject = '', object = '', ...figures] = line.split('|').map((part) => part.trim());
  if (relation !== fact.relation) return false;
  const straight =
    named(subject, fact.subject, fact.subject_aliases) && named(object, fact.object, fact.object_aliases);
  const turned =
    (relation === 'PARTNERED_WITH' || relation === 'COMPETES_WITH') &&
    named(object, fact.subject, fact.subject_aliases) &&
    named(subject, fact.object, fact.object_aliases);
  if (!straight && !turned) return false;
  return figures.every((figure) => {
    const [name = '', value] = figure.split('=');
    return plain(String(fact.qualifiers[name] ?? '')) === plain(value ?? '');
  });
}

/** Whether a line is among the facts. */
export const asserts = (line: FactLine, facts: readonly FlatFact[]): boolean =>
  facts.some((fact) => matches(line, fact));

/** The lines that are not. */
export const missing = (lines: readonly FactLine[], facts: readonly FlatFact[]): FactLine[] =>
  lines.filter((line) => !asserts(line, facts));
