// All forms of the verbs that frames use, made from their principal parts, so that a grammar lists each verb once.
import type { Language } from '../../../graph/source';

export interface VerbForm {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  /** A future or conditional form: a plan, or hearsay. */
  readonly tense?: 'future' | 'conditional';
  /** The separated part that must stand elsewhere in the clause: "stieg … *ein*", "took … *over*". */
  readonly particle?: string;
}

export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

type Add = (spelling: string, form: VerbForm) => void;

// "ein|steigen steigt stieg gestiegen": infinitive, third person, past, participle; only the infinitive of a regular verb.
function german(entry: string, add: Add): void {
  const [head = '', third, past, participle] = entry.split(' ');
  const [particle, base] = head.includes('|') ? (head.split('|') as [string, string]) : [undefined, head];
  const lemma = (particle ?? '') + base;
  const stem = base.replace(/e?n$/, '');
  const soft = /[td]$|[^lr]m$|[^lrh]n$/.test(stem) ? 'e' : '';
  const finite = third
    ? [base, `${stem}e`, third, past, `${past}en`, `${past}e`, `${past}t`]
    : [base, `${stem}e`, `${stem}${soft}t`, `${stem}${soft}te`, `${stem}${soft}ten`];
  const inseparable = /^(be|er|ver|ent|emp|zer|ge|miss|über|unter|wider)/.test(base) || /ieren$/.test(base);
  const done = participle ?? `${inseparable ? '' : 'ge'}${stem}${soft}t`;
  for (const form of finite) {
    if (!form) continue;
    if (particle) add(form, { lemma, form: 'finite', particle });
    add((particle ?? '') + form, { lemma, form: 'finite' });
  }
  add(lemma, { lemma, form: 'infinitive' });
  if (particle) add(`${particle}zu${base}`, { lemma, form: 'infinitive' });
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em'])
    add((particle ?? '') + done + ending, { lemma, form: 'participle' });
}

// "take|over takes took taken taking"; a regular verb by its infinitive alone.
function english(entry: string, add: Add): void {
  const [head = '', third, past, participle, gerund] = entry.split(' ');
  const [base = '', particle] = head.split('|');
  const lemma = particle ? `${base} ${particle}` : base;
  const e = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : undefined;
  const regular = y ? `${y}ed` : `${e}ed`;
  const more = particle ? { particle } : {};
  add(base, { lemma, form: 'finite', ...more });
  add(third ?? (y ? `${y}es` : /(s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`), {
    lemma,
    form: 'finite',
    ...more,
  });
  add(past ?? regular, { lemma, form: 'finite', ...more });
  add(participle ?? past ?? regular, { lemma, form: 'participle', ...more });
  add(gerund ?? `${e}ing`, { lemma, form: 'gerund', ...more });
}

// "détenir détient détiennent détenait détiendra détenu": infinitive, finite forms, participle last; -er verbs by the infinitive alone.
function french(entry: string, add: Add): void {
  const [lemma = '', ...parts] = entry.split(' ');
  const participle = parts.pop() ?? `${lemma.slice(0, -2)}é`;
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const finite =
    lemma.endsWith('er') && parts.length === 0
      ? [
          `${stem}e`,
          `${stem}es`,
          `${soft}ons`,
          `${stem}ez`,
          `${stem}ent`,
          `${soft}ait`,
          `${soft}aient`,
          `${soft}a`,
          `${stem}èrent`,
          `${lemma}a`,
          `${lemma}ont`,
          `${lemma}ait`,
          `${lemma}aient`,
        ]
      : parts.filter((form) => !form.endsWith('ant'));
  for (const form of finite) {
    const tense = frenchTense(form, lemma);
    add(form, { lemma, form: 'finite', ...(tense && { tense }) });
  }
  add(lemma, { lemma, form: 'infinitive' });
  add(parts.find((form) => form.endsWith('ant')) ?? `${soft}ant`, { lemma, form: 'gerund' });
  for (const ending of ['', 'e', 's', 'es']) add(participle + ending, { lemma, form: 'participle' });
}

// "lèvera", "rachèteraient"; "entra" and "opéra" are the past of a stem in r.
function frenchTense(form: string, lemma: string): VerbForm['tense'] {
  if (form === `${lemma.slice(0, -2)}a`) return undefined;
  if (/r(?:a|ont)$/u.test(form)) return 'future';
  return /r(?:ait|aient)$/u.test(form) && form.slice(0, -3) !== lemma.slice(0, -2)
    ? 'conditional'
    : undefined;
}

const INFLECT: Readonly<Record<Language, (entry: string, add: Add) => void>> = {
  de: german,
  en: english,
  fr: french,
};

/** Spelling in lower case → what it may be a form of. */
export function verbForms(verbs: readonly string[], language: Language): VerbForms {
  const forms = new Map<string, VerbForm[]>();
  for (const entry of verbs) {
    INFLECT[language](entry, (spelling, form) => {
      const key = spelling.toLowerCase();
      const list = forms.get(key);
      if (!list) forms.set(key, [form]);
      else if (
        !list.some(
          (one) => one.lemma === form.lemma && one.form === form.form && one.particle === form.particle,
        )
      )
        list.push(form);
    });
  }
  return forms;
}
