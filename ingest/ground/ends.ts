// Check 2: the quote names both ends of a fact, or refers to passages that do.
import { ENTITY_KINDS } from '../../graph/entities';
import type { Source } from '../../graph/source';
import { withoutInvisible } from '../extract/invisible';
import { findPlace } from '../extract/lexicon';
import type { EndDraft, EntityDraft, FactDraft, Span } from '../extract/reading';

/** The names of a draft as they are compared, worked out once. */
const plainNames = new WeakMap<EntityDraft, readonly string[]>();

/** Whether the words that stand for an end are in the quote, and they, or the passage they refer to, name the entity. */
export function isNamedBy(end: EndDraft, { quote }: FactDraft, source: Source): boolean {
  const { mention, antecedent, entity } = end;
  if (mention.start >= mention.end) return false;
  const inside = mention.start >= quote.start && mention.end <= quote.end;
  const said = ({ start, end: to }: Span) => withoutInvisible(source.text.slice(start, to));
  if (inside && names(said(mention), entity, source)) return true;
  return inside && antecedent !== undefined && names(said(antecedent), entity, source);
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether these words are a name of the entity: one of its names, a part of the full name, or a word made from a place. */
function names(words: string, entity: EntityDraft, { language }: Source): boolean {
  // Most often it is the name itself.
  if ((words === entity.name || entity.aliases.includes(words)) && /[\p{L}\p{N}]/u.test(words)) return true;
  const said = plain(words);
  if (said === '') return false;
  if (ENTITY_KINDS[entity.kind].family === 'place') {
    const first = words.split(/-(?=\p{L})/u)[0] as string;
    if (
      findPlace(words, language)?.place.id === entity.id ||
      findPlace(first, language)?.place.id === entity.id
    )
      return true;
  }
  if (entity.kind === 'FundingRound') return true;
  const [whole, singular] = [` ${said} `, ` ${said.replace(/s$/u, '')} `];
  return namesOf(entity).some(
    (name) =>
      whole.includes(` ${name} `) ||
      said === `${name}s` ||
      ` ${name} `.includes(whole) ||
      ` ${name} `.includes(singular),
  );
}

function namesOf(entity: EntityDraft): readonly string[] {
  const known = plainNames.get(entity);
  if (known) return known;
  const names = [entity.name, ...entity.aliases].map(plain).filter((name) => name !== '');
  plainNames.set(entity, names);
  return names;
}
