// Which entity a model means, and whether words of the text name it. Known names and places take their registered
// identity; for all others the article's own spelling is the name.
import { ENTITY_KINDS } from '../../../graph/entities';
import { entityId } from '../../../graph/ids';
import type { Language } from '../../../graph/source';
import { findPlace, isCommonWord } from '../lexicon';
import { knownName } from '../lexicon/registry';
import type { EntityDraft } from '../reading';
import type { EndAnswer } from './answer-form';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
// "l'entreprise", "d'Oslo": the article is no word of its own.
const ELISION = /(?<!\p{L})\p{L}{1,2}['’](?=\p{L})/gu;
const POSSESSIVE = /['’]?s$|['’]$/u;
const MAX_DESCRIPTION_WORDS = 6;

/** The id that the entity will have. */
export function idOf(entity: EntityDraft): string {
  return entity.id ?? entityId(entity.kind, entity.name);
}

/** The entity of one end of a fact, as a model gives it. */
export function entityOf({ name, kind }: EndAnswer, language: Language): EntityDraft {
  const { family } = ENTITY_KINDS[kind];
  if (family === 'place') {
    // A region stands for its country and a demonym for its place; neither is another name of it.
    const place = findPlace(name, language)?.place;
    if (place) return { id: place.id, kind: place.kind, name: place.name, aliases: place.aliases };
  }
  const known = knownName(name);
  if (known && ENTITY_KINDS[known.kind].family === family) {
    const there = name === known.name || known.aliases.includes(name);
    const aliases = there ? known.aliases : [...known.aliases, name];
    return { id: known.id, kind: known.kind, name: known.name, aliases };
  }
  return { kind, name: name.trim(), aliases: [] };
}

/**
 * The name of the entity in these words: its name, or a part of it that stands for it ("Mistral", "Mensch"),
 * without the ending of a possessive. Undefined when the words do not name it.
 */
export function nameIn(words: string, entity: EntityDraft, language: Language): string | undefined {
  if (ENTITY_KINDS[entity.kind].family === 'place' && findPlace(words, language)?.place.id === entity.id) {
    return words;
  }
  const names = [entity.name, ...entity.aliases].map(compact);
  return [words, words.replace(POSSESSIVE, '')].find((form) => {
    const compacted = compact(form);
    return names.includes(compacted) || names.some((name) => isShortForm(compacted, name, language));
  });
}

function isShortForm(form: string, name: string, language: Language): boolean {
  if (!(name.startsWith(`${form} `) || name.endsWith(` ${form}`))) return false;
  // "Bank" is part of a name but stands for any bank.
  return form.length > 2 && (form.match(WORDS) ?? []).some((word) => !isCommonWord(word, language));
}

function compact(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad-]+/gu, ' ')
    .trim();
}

/**
 * The words may refer back to a name ("das Unternehmen", "she", "the Dutch group"): none of them is a name itself.
 * Without this, a model could pass one company's name off as a reference to another.
 */
export function isDescription(words: string, language: Language): boolean {
  const parts = words.replace(ELISION, '').match(WORDS) ?? [];
  return (
    parts.length > 0 &&
    parts.length <= MAX_DESCRIPTION_WORDS &&
    knownName(words) === undefined &&
    parts.every((part) => isCommonWord(part, language) || findPlace(part, language)?.via === 'demonym')
  );
}
