// A passage as a citation: plain text, BibTeX (biblatex fields) and CSL-JSON (https://docs.citationstyles.org), so that
// what the map shows can go into a paper with its source.
import type { StatementView } from '../../../graph/views';

export type CitedSource = StatementView['source'];

export interface Cited {
  readonly source: CitedSource;
  /** The passage; null cites the whole document. */
  readonly quote: string | null;
}

export const CITATION_FORMATS = ['text', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (letter) => ESCAPED[letter] ?? letter).replace(/\s+/g, ' ');
}

/** Letters and digits of publisher, year and title: "handelsblatt2025asml". */
function keyOf({ publisher, published, title, id }: CitedSource): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^a-z0-9 ]/gi, '')
      .toLowerCase();
  const [first = ''] = plain(title).split(' ');
  const key = `${plain(publisher ?? '').replace(/ /g, '')}${published?.slice(0, 4) ?? ''}${first}`;
  return /^[a-z]/.test(key) ? key : id;
}

function bibtex({ source, quote }: Cited): string {
  const { title, publisher, published, url, language } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(title)}}`],
    ['author', publisher && `{${escaped(publisher)}}`],
    ['date', published],
    ['url', url],
    ['langid', { de: 'ngerman', en: 'english', fr: 'french' }[language] ?? null],
    ['note', quote && `Quote: ${escaped(quote)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${keyOf(source)},`, ...lines, '}'].join('\n');
}

function csl({ source, quote }: Cited): string {
  const { id, title, publisher, published, url, language } = source;
  return JSON.stringify(
    [
      {
        id,
        type: 'article-newspaper',
        title,
        ...(publisher && { 'container-title': publisher }),
        ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
        ...(url && { URL: url }),
        language,
        ...(quote && { note: `Quote: ${quote}` }),
      },
    ],
    null,
    2,
  );
}

/** `date` writes a date for people. */
function text({ source, quote }: Cited, date: (iso: string) => string): string {
  const { title, publisher, published, url } = source;
  const parts = [publisher && `${publisher}:`, `“${title}”`, published && `(${date(published)})`, url];
  const reference = parts.filter(Boolean).join(' ');
  return quote ? `“${quote}” – ${reference}` : reference;
}

/** The citation in a format. */
export function cite(cited: Cited, format: CitationFormat, date: (iso: string) => string): string {
  if (format === 'bibtex') return bibtex(cited);
  return format === 'csl' ? csl(cited) : text(cited, date);
}
