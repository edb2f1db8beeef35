// How the page names things in the reader's language: kinds, relations, countries, dates, shares of confidence.
// Built once from the strings of a language and the server's registry.
import type { EntityKind } from '../../graph/entities';
import type { RelationName } from '../../graph/relations';
import type { RegistryView } from '../../graph/views';
import { once } from './once';
import { count, fill, LANGUAGES, type Plural, type Strings } from './strings';

export interface Vocabulary {
  /** Its key in `LANGUAGES`. */
  readonly language: string;
  readonly locale: string;
  readonly strings: Strings;
  readonly registry: RegistryView;
  kind(kind: EntityKind): string;
  letter(kind: EntityKind): string;
  title(relation: RelationName): string;
  phrase(relation: RelationName): string;
  isSymmetric(relation: RelationName): boolean;
  /** The country's name, or that it is unknown. */
  country(code: string | null): string;
  /** An ISO 8601 date of any precision, at that precision. */
  date(iso: string): string;
  /** Date and time of the day, in the reader's own time. */
  time(iso: string): string;
  /** A figure in the words of its source; only what the extractor names itself has words in each language. */
  figure(text: string): string;
  figures(texts: readonly string[]): string;
  /** What was decided: "Accepted". */
  action(name: string): string;
  number(value: number): string;
  percent(share: number): string;
  megabytes(bytes: number): string;
  /** "high confidence" and the like. */
  confidence(value: number): string;
  count(n: number, plural: Plural): string;
  fill(text: string, values: Readonly<Record<string, string>>): string;
}

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

function dateIn(locale: string, iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  const time = parts
    ? Date.parse(`${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}T00:00:00Z`)
    : Number.NaN;
  if (!parts || Number.isNaN(time)) return iso;
  const style = DATE_STYLES[parts[3] ? 2 : parts[2] ? 1 : 0];
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(time);
}

/** The vocabulary of a language of `LANGUAGES`. */
export function createVocabulary(language: string, registry: RegistryView): Vocabulary {
  const locale = language === 'en' ? 'en-GB' : language;
  const strings = (LANGUAGES[language] ?? (LANGUAGES.en as (typeof LANGUAGES)[string])).strings;
  const kinds = new Map(registry.kinds.map((entry) => [entry.kind, entry]));
  const relations = new Map(registry.relations.map((entry) => [entry.relation, entry]));
  const regions = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const times = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const sizes = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
  );
  const figure = (text: string): string => (strings.roles as Readonly<Record<string, string>>)[text] ?? text;
  return {
    language,
    locale,
    strings,
    registry,
    kind: (kind) => strings.kinds[kind] ?? kinds.get(kind)?.title ?? kind,
    letter: (kind) => kinds.get(kind)?.letter ?? '?',
    title: (relation) => strings.relations[relation]?.title ?? relations.get(relation)?.title ?? relation,
    phrase: (relation) => strings.relations[relation]?.phrase ?? relations.get(relation)?.phrase ?? relation,
    isSymmetric: (relation) => relations.get(relation)?.symmetric ?? false,
    country(code) {
      if (!code) return strings.card.countryUnknown;
      return /^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code;
    },
    date: (iso) => dateIn(locale, iso),
    time: (iso) => times().format(new Date(iso)),
    figure,
    figures: (texts) => texts.map(figure).join(' · '),
    action: (name) => (strings.actions as Readonly<Record<string, string>>)[name] ?? name,
    megabytes: (bytes) => sizes().format(bytes / 1e6),
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    confidence: (value) =>
      value >= 0.85
        ? strings.statement.high
        : value >= 0.6
          ? strings.statement.medium
          : strings.statement.low,
    count: (n, plural) => count(n, plural, locale),
    fill,
  };
}
