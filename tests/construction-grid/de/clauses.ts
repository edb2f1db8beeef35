// The constructions in which German uses a verb: order of words, voices, kinds of clauses, lists, insertions, speech.

import type { Np } from './names';
import type { Verb } from './verbs';

/** What a cell of a verb is made of: two subjects, three other sides. */
export interface Parts {
  readonly verb: Verb;
  readonly a: Np;
  readonly a2: Np;
  readonly b: Np;
  readonly b2: Np;
  readonly b3: Np;
}

/** Text and facts; nothing where the verb has no such construction. */
type Made = readonly [text: string, facts: readonly string[]] | undefined;

const CONTRACTED: Readonly<Record<string, string>> = {
  'von dem': 'vom',
  'bei dem': 'beim',
  'zu dem': 'zum',
  'in dem': 'im',
  'an dem': 'am',
};
/** "von" and "dem Start-up": "vom Start-up". */
export const joined = (before: string, phrase: string): string =>
  `${before} ${phrase}`
    .trim()
    .replace(/\b(von|bei|zu|in|an) dem /, (found) => `${CONTRACTED[found.trim()]} `);

const spaced = (...words: readonly (string | undefined | false)[]): string => words.filter(Boolean).join(' ');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const told = ({ verb }: Parts, subject: Np, other: Np, sign = '+'): string =>
  `${sign} ${verb.relation} | ${verb.turned ? other.name : subject.name} | ${verb.turned ? subject.name : other.name}`;

/** The other side with what the verb puts around it; `words` replace the name ("Telsor und Kelvane"). */
const around = (verb: Verb, words: string): string =>
  spaced(verb.inner, joined(verb.before, words), verb.behind);
const side = ({ verb }: Parts, np: Np): string => np.bare[verb.at];
const apart = ({ verb }: Parts, np: Np): string => np.described[verb.at];

const finite = (verb: Verb, many = false): string => {
  if (verb.state) return many ? verb.stem : verb.present;
  if (verb.perfect === 'hat') return many ? 'haben' : 'hat';
  return many ? 'sind' : 'ist';
};
const end = (verb: Verb): string => (verb.state ? verb.particle : verb.participle);
const last = (verb: Verb, many = false): string =>
  verb.state ? verb.particle + finite(verb, many) : `${verb.participle} ${finite(verb, many)}`;
const self = (verb: Verb): string => (verb.reflexive ? 'sich' : '');

/** "Orvanta hat im Mai Telsor übernommen", without the dot. */
const main = ({ verb }: Parts, subject: string, other: string, many = false): string =>
  upper(spaced(subject, finite(verb, many), self(verb), verb.time, around(verb, other), end(verb)));
/** "hat sich Orvanta im Mai an Telsor beteiligt" */
const inverted = ({ verb }: Parts, subject: string, other: string, time = verb.time): string =>
  spaced(finite(verb), self(verb), subject, time, around(verb, other), end(verb));
/** "Orvanta im Mai Telsor übernommen hat" */
const under = ({ verb }: Parts, subject: string, other: string, many = false): string =>
  spaced(self(verb), subject, verb.time, around(verb, other), last(verb, many));

const zu = ({ verb }: Parts): string =>
  verb.particle ? `${verb.particle}zu${verb.stem}` : `zu ${verb.stem}`;
const infinitive = ({ verb }: Parts): string => verb.particle + verb.stem;

const isEvent = ({ verb }: Parts) => !verb.state && verb.time === 'im Mai';
const isPassive = ({ verb }: Parts) => verb.direct;
const isFirm = ({ name }: Np, parts: Parts) => parts.verb.object !== 'place' && name !== '';
const describes = (parts: Parts) =>
  parts.verb.object !== 'place' && parts.verb.object !== 'money' && isFirm(parts.b, parts);
const isActor = ({ verb }: Parts) => verb.subject !== 'body' && verb.subject !== 'donor';
/** "Das Start-up A übernahm B": with two neuters nobody can tell who did it. */
const isMarked = ({ verb, b }: Parts) => !verb.direct || b.gender === 'm' || verb.subject !== 'firm';
const canRelate = (parts: Parts) => describes(parts) && isMarked(parts) && !parts.verb.before.includes(' ');

/** "kein Bußgeld gegen Telsor", "die Leitung von Telsor nicht" */
const none = (parts: Parts): string => {
  const { inner, before } = parts.verb;
  const behind = joined(before, side(parts, parts.b));
  if (/^d(?:ie|en|as) /.test(inner)) return `${inner} ${behind} nicht`;
  return /^ein/.test(inner) ? `k${inner} ${behind}` : `keine ${inner} ${behind}`;
};

type Construction = readonly [name: string, make: (parts: Parts) => Made];

const when =
  (fits: (parts: Parts) => boolean, make: (parts: Parts) => Made) =>
  (parts: Parts): Made =>
    fits(parts) ? make(parts) : undefined;
const one = (text: string, parts: Parts): Made => [text, [told(parts, parts.a, parts.b)]];
const both =
  (...fits: readonly ((parts: Parts) => boolean)[]) =>
  (parts: Parts) =>
    fits.every((holds) => holds(parts));
const several = (parts: Parts): boolean =>
  parts.verb.object !== 'money' && parts.verb.relation !== 'HEADQUARTERED_IN';
const manyOwners = ({ verb }: Parts): boolean => verb.relation !== 'SUBSIDIARY_OF';

const TENSES: readonly Construction[] = [
  [
    'Präsens',
    when(
      (p) => !p.verb.time.includes('früher'),
      (p) =>
        one(
          `${upper(spaced(p.a.bare.nom, p.verb.present, self(p.verb), around(p.verb, side(p, p.b)), p.verb.particle))}.`,
          p,
        ),
    ),
  ],
  [
    'Präteritum',
    when(
      (p) => !p.verb.state,
      (p) =>
        one(
          `${upper(spaced(p.a.bare.nom, p.verb.past, self(p.verb), p.verb.time, around(p.verb, side(p, p.b)), p.verb.particle))}.`,
          p,
        ),
    ),
  ],
  ['Perfekt', (p) => one(`${main(p, p.a.bare.nom, side(p, p.b))}.`, p)],
  [
    'Plusquamperfekt',
    when(isEvent, (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, p.verb.perfect === 'hat' ? 'hatte' : 'war', self(p.verb), 'bereits im Vorjahr', around(p.verb, side(p, p.b)), p.verb.participle))}.`,
        p,
      ),
    ),
  ],
  [
    'Modalverb der Tatsache',
    when(both(isEvent, isActor), (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, 'konnte', self(p.verb), 'im Mai', around(p.verb, side(p, p.b)), infinitive(p)))}.`,
        p,
      ),
    ),
  ],
  [
    'Adverbien im Mittelfeld',
    (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, finite(p.verb), self(p.verb), p.verb.state ? 'nun auch' : 'nach langem Zögern nun doch noch', around(p.verb, side(p, p.b)), end(p.verb)))}.`,
        p,
      ),
  ],
];

const ORDERS: readonly Construction[] = [
  [
    'Adverb im Vorfeld',
    (p) => one(`${upper(p.verb.time)} ${inverted(p, p.a.bare.nom, side(p, p.b), '')}.`, p),
  ],
  [
    'Präpositionalphrase im Vorfeld',
    (p) => one(`Nach Angaben vom Montag ${inverted(p, p.a.described.nom, side(p, p.b))}.`, p),
  ],
  [
    'Objekt im Vorfeld',
    when(both(describes, isMarked), (p) =>
      one(
        `${upper(spaced(joined(p.verb.before, apart(p, p.b)), finite(p.verb), self(p.verb), p.a.bare.nom, p.verb.time, p.verb.inner, p.verb.behind, end(p.verb)))}.`,
        p,
      ),
    ),
  ],
  [
    'Objekt im Vorfeld, Präteritum',
    when(both(describes, isMarked, isEvent), (p) =>
      one(
        `${upper(spaced(joined(p.verb.before, apart(p, p.b)), p.verb.past, self(p.verb), p.a.described.nom, p.verb.inner, p.verb.behind, p.verb.particle))}.`,
        p,
      ),
    ),
  ],
  [
    'Partizip im Vorfeld',
    when(both(isEvent, describes), (p) =>
      one(
        `${upper(spaced(p.verb.participle, p.verb.perfect, self(p.verb), p.a.bare.nom, 'im Mai', around(p.verb, apart(p, p.b))))}.`,
        p,
      ),
    ),
  ],
  [
    'eigenes Objekt im Vorfeld',
    when(
      (p) => p.verb.inner !== '',
      (p) =>
        one(
          `${upper(spaced(p.verb.inner, joined(p.verb.before, side(p, p.b)), finite(p.verb), self(p.verb), p.a.bare.nom, p.verb.time, p.verb.behind, end(p.verb)))}.`,
          p,
        ),
    ),
  ],
  [
    'Nachfeld',
    when(
      (p) => isEvent(p) && p.verb.before !== '' && p.verb.inner === '' && describes(p),
      (p) =>
        one(
          `${upper(spaced(p.a.bare.nom, p.verb.perfect, self(p.verb), 'im Mai', p.verb.participle, joined(p.verb.before, apart(p, p.b)), p.verb.behind))}.`,
          p,
        ),
    ),
  ],
];

const PASSIVES: readonly Construction[] = [
  [
    'Passiv',
    when(both(isPassive, isEvent), (p) =>
      one(
        `${upper(spaced(p.b.bare.nom, 'wurde im Mai', joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv Präsens',
    when(isPassive, (p) =>
      one(
        `${upper(spaced(p.b.bare.nom, 'wird', joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv Perfekt',
    when(both(isPassive, isEvent), (p) =>
      one(
        `${upper(spaced(p.b.bare.nom, 'ist', joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle, 'worden'))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv, Urheber im Vorfeld',
    when(both(isPassive, isEvent), (p) =>
      one(
        `${upper(spaced(joined('von', p.a.bare.dat), 'wurde', p.b.described.nom, p.verb.behind, p.verb.participle))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv, Partizip im Vorfeld',
    when(both(isPassive, isEvent), (p) =>
      one(
        `${upper(spaced(p.verb.participle, 'wurde', p.b.described.nom, 'im Mai', joined('von', p.a.bare.dat), p.verb.behind))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv mit Nachfeld',
    when(both(isPassive, isEvent), (p) =>
      one(
        `${upper(spaced(p.b.described.nom, 'wurde im Mai', p.verb.behind, p.verb.participle, joined('von', p.a.described.dat)))}.`,
        p,
      ),
    ),
  ],
  [
    'Passiv ohne Hilfsverb',
    when(both(isPassive, isEvent), (p) =>
      one(upper(spaced(p.b.bare.nom, joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle)), p),
    ),
  ],
  [
    'Passiv eines eigenen Objekts',
    when(
      (p) => isEvent(p) && /^eine? /.test(p.verb.inner),
      (p) =>
        one(
          `${upper(spaced(p.verb.inner, 'wurde', joined('von', p.a.bare.dat), joined(p.verb.before, side(p, p.b)), p.verb.participle))}.`,
          p,
        ),
    ),
  ],
  [
    'Partizipialattribut',
    when(both(isPassive, isEvent, describes), (p) =>
      one(`${upper(attribute(p, 'nom'))} kommt gut voran.`, p),
    ),
  ],
  [
    'Partizipialattribut im Dativ',
    when(both(isPassive, isEvent, describes), (p) =>
      one(`Neuigkeiten gibt es von ${attribute(p, 'dat')}.`, p),
    ),
  ],
  [
    'Partizip hinter dem Namen',
    when(both(isPassive, isEvent, describes), (p) =>
      one(
        `${upper(spaced(p.b.described.nom))}, ${spaced('im Mai', joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle)}, kommt gut voran.`,
        p,
      ),
    ),
  ],
];

/** "das im Mai von Orvanta übernommene Start-up Telsor" */
function attribute({ verb, a, b }: Parts, at: 'nom' | 'dat'): string {
  const article = b.described[at].split(' ')[0] as string;
  const ending = at === 'nom' ? 'e' : 'en';
  return spaced(
    article,
    'im Mai',
    joined('von', a.bare.dat),
    verb.behind,
    verb.participle + ending,
    b.noun,
    b.name,
  );
}

const CLAUSES: readonly Construction[] = [
  [
    'Relativsatz des Subjekts',
    (p) =>
      one(
        `${upper(p.a.described.nom)}, ${spaced(p.a.relative.nom, self(p.verb), p.verb.time, around(p.verb, side(p, p.b)), last(p.verb))}, ${p.verb.subject === 'firm' ? 'wächst kräftig' : 'äußerte sich am Montag'}.`,
        p,
      ),
  ],
  [
    'Relativsatz des Objekts',
    when(canRelate, (p) =>
      one(
        `${upper(p.b.described.nom)}, ${spaced(p.verb.before, p.b.relative[p.verb.at], self(p.verb), p.a.bare.nom, p.verb.time, p.verb.inner, p.verb.behind, last(p.verb))}, kommt gut voran.`,
        p,
      ),
    ),
  ],
  [
    'Relativsatz im Passiv',
    when(both(isPassive, isEvent, describes), (p) =>
      one(
        `${upper(p.b.described.nom)}, ${spaced(p.b.relative.nom, 'im Mai', joined('von', p.a.bare.dat), p.verb.behind, p.verb.participle)} wurde, kommt gut voran.`,
        p,
      ),
    ),
  ],
  [
    'Relativsatz hinter dem Dativ',
    when(canRelate, (p) =>
      one(
        `Neuigkeiten gibt es ${joined('von', p.b.described.dat)}, ${spaced(p.verb.before, p.b.relative[p.verb.at], self(p.verb), p.a.bare.nom, p.verb.time, p.verb.inner, p.verb.behind, last(p.verb))}.`,
        p,
      ),
    ),
  ],
  ['weil-Satz', (p) => one(`Die Belegschaft wächst, weil ${under(p, p.a.bare.nom, side(p, p.b))}.`, p)],
  [
    'weil-Satz im Vorfeld',
    (p) => one(`Weil ${under(p, p.a.bare.nom, side(p, p.b))}, wächst die Belegschaft.`, p),
  ],
  [
    'nachdem-Satz',
    when(isEvent, (p) =>
      one(
        `Nachdem ${spaced(self(p.verb), p.a.bare.nom, around(p.verb, side(p, p.b)), p.verb.participle, p.verb.perfect === 'hat' ? 'hatte' : 'war')}, wuchs die Belegschaft.`,
        p,
      ),
    ),
  ],
  [
    'seit-Satz',
    when(isEvent, (p) => one(`Seit ${under(p, p.a.bare.nom, side(p, p.b))}, wächst die Belegschaft.`, p)),
  ],
  [
    'obwohl-Satz',
    (p) => one(`Obwohl ${under(p, p.a.bare.nom, side(p, p.b))}, bleibt die Branche gelassen.`, p),
  ],
  [
    'während-Satz',
    (p) => one(`Während ${under(p, p.a.bare.nom, side(p, p.b))}, hält sich die Branche zurück.`, p),
  ],
  ['dass-Satz', (p) => one(`Am Montag wurde bekannt, dass ${under(p, p.a.bare.nom, side(p, p.b))}.`, p)],
  [
    'dass-Satz im Vorfeld',
    (p) => one(`Dass ${under(p, p.a.described.nom, side(p, p.b))}, hat die Branche überrascht.`, p),
  ],
  [
    'wie bekannt wurde',
    (p) => one(`Wie am Montag bekannt wurde, ${inverted(p, p.a.bare.nom, side(p, p.b))}.`, p),
  ],
  [
    'gelang es',
    when(both(isEvent, isActor), (p) =>
      one(
        `${p.a.bare.dat} gelang es im Mai, ${spaced(self(p.verb), around(p.verb, side(p, p.b)), zu(p))}.`,
        p,
      ),
    ),
  ],
  [
    'Infinitiv Perfekt',
    when(both(isEvent, isActor), (p) =>
      one(
        `${upper(p.a.bare.nom)} gab am Montag bekannt, ${spaced(self(p.verb), around(p.verb, side(p, p.b)), p.verb.participle, p.verb.perfect === 'hat' ? 'zu haben' : 'zu sein')}.`,
        p,
      ),
    ),
  ],
  [
    'indem-Satz',
    when(
      (p) => isEvent(p) && p.verb.subject === 'firm',
      (p) =>
        one(
          `${p.a.bare.nom} wuchs, indem das Unternehmen ${spaced(self(p.verb), 'im Mai', around(p.verb, side(p, p.b)), p.verb.particle + p.verb.past)}.`,
          p,
        ),
    ),
  ],
];

const LISTS: readonly Construction[] = [
  [
    'zwei Objekte',
    when(several, (p) => [
      `${main(p, p.a.bare.nom, `${side(p, p.b)} und ${side(p, p.b2)}`)}.`,
      [told(p, p.a, p.b), told(p, p.a, p.b2)],
    ]),
  ],
  [
    'drei Objekte',
    when(several, (p) => [
      `${main(p, p.a.bare.nom, `${side(p, p.b)}, ${side(p, p.b2)} und ${side(p, p.b3)}`)}.`,
      [told(p, p.a, p.b), told(p, p.a, p.b2), told(p, p.a, p.b3)],
    ]),
  ],
  [
    'zwei Subjekte',
    when(manyOwners, (p) => [
      `${main(p, `${p.a.bare.nom} und ${p.a2.bare.nom}`, side(p, p.b), true)}.`,
      [told(p, p.a, p.b), told(p, p.a2, p.b), `? PARTNERED_WITH | ${p.a.name} | ${p.a2.name}`],
    ]),
  ],
  [
    'zwei Subjekte hinter dem Verb',
    when(manyOwners, (p) => [
      `${upper(spaced(p.verb.time, finite(p.verb, true), self(p.verb), p.a.bare.nom, 'und', p.a2.bare.nom, around(p.verb, side(p, p.b)), end(p.verb)))}.`,
      [told(p, p.a, p.b), told(p, p.a2, p.b), `? PARTNERED_WITH | ${p.a.name} | ${p.a2.name}`],
    ]),
  ],
  [
    'sowohl als auch',
    when(several, (p) => [
      `${upper(spaced(p.a.bare.nom, finite(p.verb), self(p.verb), p.verb.time, p.verb.inner, 'sowohl', joined(p.verb.before, side(p, p.b)), 'als auch', joined(p.verb.before, side(p, p.b2)), p.verb.behind, end(p.verb)))}.`,
      [told(p, p.a, p.b), told(p, p.a, p.b2)],
    ]),
  ],
  [
    'unter anderem',
    when(several, (p) => [
      `${upper(spaced(p.a.bare.nom, finite(p.verb), self(p.verb), p.verb.time, p.verb.inner, 'unter anderem', joined(p.verb.before, `${side(p, p.b)} und ${side(p, p.b2)}`), p.verb.behind, end(p.verb)))}.`,
      [told(p, p.a, p.b), told(p, p.a, p.b2)],
    ]),
  ],
  [
    'darunter',
    when(
      (p) =>
        several(p) &&
        p.verb.object === 'firm' &&
        p.verb.relation !== 'SUBSIDIARY_OF' &&
        !p.verb.before.includes(' '),
      (p) => [
        `${main(p, p.a.bare.nom, p.verb.at === 'acc' ? 'mehrere Unternehmen' : 'mehreren Unternehmen')}, darunter ${p.b.name} und ${p.b2.name}.`,
        [told(p, p.a, p.b), told(p, p.a, p.b2)],
      ],
    ),
  ],
  [
    'wie',
    when(
      (p) => several(p) && p.verb.object === 'firm' && p.verb.relation !== 'SUBSIDIARY_OF',
      (p) => [
        `${main(p, p.a.bare.nom, `Unternehmen wie ${p.b.name} und ${p.b2.name}`)}.`,
        [told(p, p.a, p.b), told(p, p.a, p.b2)],
      ],
    ),
  ],
  [
    'Doppelpunkt',
    when(
      (p) =>
        several(p) &&
        p.verb.object === 'firm' &&
        p.verb.relation !== 'SUBSIDIARY_OF' &&
        isEvent(p) &&
        !p.verb.before.includes(' '),
      (p) => [
        `${main(p, p.a.bare.nom, 'zwei Unternehmen')}: ${p.b.name} und ${p.b2.name}.`,
        [told(p, p.a, p.b), told(p, p.a, p.b2)],
      ],
    ),
  ],
  [
    'neben',
    when(several, (p) => [
      `${upper(spaced('neben', p.b.bare.dat, finite(p.verb), self(p.verb), p.a.bare.nom, p.verb.time, p.verb.inner, 'auch', joined(p.verb.before, side(p, p.b2)), p.verb.behind, end(p.verb)))}.`,
      [told(p, p.a, p.b2), told(p, p.a, p.b)],
    ]),
  ],
  [
    'zwei Verben, zuerst ein anderes',
    (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, p.verb.subject === 'firm' ? 'ist kräftig gewachsen und' : 'hat lange gezögert und', finite(p.verb), self(p.verb), p.verb.time, around(p.verb, side(p, p.b)), end(p.verb)))}.`,
        p,
      ),
  ],
  [
    'zwei Verben, danach ein anderes',
    (p) =>
      one(
        `${main(p, p.a.bare.nom, side(p, p.b))} und ${p.verb.subject === 'firm' ? 'wächst kräftig' : 'hält sich sonst bedeckt'}.`,
        p,
      ),
  ],
  [
    'Lücke',
    when(
      (p) => several(p) && p.verb.subject !== 'donor',
      (p) => [
        `${main(p, p.a.bare.nom, side(p, p.b))}, ${p.a2.bare.nom} dagegen ${joined(p.verb.before, side(p, p.b2))}.`,
        [told(p, p.a, p.b), told(p, p.a2, p.b2)],
      ],
    ),
  ],
];

const INSERTIONS: readonly Construction[] = [
  [
    'Apposition',
    when(
      (p) => p.verb.subject === 'firm',
      (p) =>
        one(
          `${spaced(
            `${p.a.bare.nom}, ein Hersteller von Messgeräten,`,
            main(p, '', side(p, p.b)).replace(/^\S/, (first) => first.toLowerCase()),
          )}.`,
          p,
        ),
    ),
  ],
  [
    'Apposition des Objekts',
    when(
      (p) => p.verb.object === 'firm' && p.verb.at === 'acc' && p.verb.relation !== 'SUBSIDIARY_OF',
      (p) => one(`${main(p, p.a.bare.nom, `${side(p, p.b)}, einen Hersteller von Messgeräten,`)}.`, p),
    ),
  ],
  [
    'Klammer',
    when(
      (p) => p.verb.subject === 'firm',
      (p) => one(`${main(p, `${p.a.bare.nom} (Umsatz: 40 Millionen Euro)`, side(p, p.b))}.`, p),
    ),
  ],
  [
    'eingeschobener Relativsatz',
    when(
      (p) => p.verb.subject === 'firm',
      (p) =>
        one(
          `${spaced(
            `${upper(p.a.described.nom)}, ${p.a.relative.nom} seit Jahren Gewinn macht,`,
            main(p, '', side(p, p.b)).replace(/^\S/, (first) => first.toLowerCase()),
          )}.`,
          p,
        ),
    ),
  ],
  [
    'laut Mitteilung',
    (p) => one(`Laut einer Mitteilung vom Montag ${inverted(p, p.a.bare.nom, side(p, p.b))}.`, p),
  ],
  [
    'nach eigenen Angaben',
    (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, finite(p.verb), self(p.verb), 'nach eigenen Angaben', p.verb.time, around(p.verb, side(p, p.b)), end(p.verb)))}.`,
        p,
      ),
  ],
  [
    'Ortsadjektiv',
    when(
      (p) => p.verb.subject === 'firm' && p.verb.object !== 'place',
      (p) => [
        `${main(p, `${p.a.described.nom.startsWith('das') ? 'das Leipziger Start-up' : 'der Leipziger Sensorhersteller'} ${p.a.name}`, side(p, p.b))}.`,
        [told(p, p.a, p.b), `+ HEADQUARTERED_IN | ${p.a.name} | Leipzig`],
      ],
    ),
  ],
  [
    'Ortsadjektiv des Objekts',
    when(
      (p) => p.verb.object === 'firm' && p.verb.relation !== 'SUBSIDIARY_OF',
      (p) => [
        `${main(p, p.a.bare.nom, `${apart(p, p.b).split(' ')[0]} Ulmer ${p.b.noun} ${p.b.name}`)}.`,
        [told(p, p.a, p.b), `+ HEADQUARTERED_IN | ${p.b.name} | Ulm`],
      ],
    ),
  ],
  [
    'aus-Phrase',
    when(
      (p) => p.verb.object === 'firm',
      (p) => [
        `${main(p, p.a.bare.nom, `${apart(p, p.b)} aus Ulm`)}.`,
        [told(p, p.a, p.b), `+ HEADQUARTERED_IN | ${p.b.name} | Ulm`],
      ],
    ),
  ],
  ['beschriebene Namen', when(describes, (p) => one(`${main(p, p.a.described.nom, apart(p, p.b))}.`, p))],
  [
    'auf seinen Genitiv folgend',
    when(
      (p) => p.verb.subject === 'firm',
      (p) => [
        `${main(p, `Gründer Paul Wendt und sein Unternehmen ${p.a.name}`, side(p, p.b), true)}.`,
        [
          told(p, p.a, p.b),
          `? FOUNDED | Paul Wendt | ${p.a.name}`,
          `? ${p.verb.relation} | Paul Wendt | ${p.b.name}`,
        ],
      ],
    ),
  ],
];

const SPEECH: readonly Construction[] = [
  [
    'Schlagzeile',
    when(
      (p) => !p.verb.time.includes('früher'),
      (p) =>
        one(
          `${upper(spaced(p.a.name, p.verb.present, self(p.verb), around(p.verb, p.verb.object === 'product' ? `Roboter ${p.b.name}` : p.b.name), p.verb.particle))}`,
          p,
        ),
    ),
  ],
  [
    'Konjunktiv der Rede',
    (p) =>
      one(
        `${upper(spaced(p.a.bare.nom, p.verb.state ? `${p.verb.stem.replace(/e?n$/, '')}e` : p.verb.perfect === 'hat' ? 'habe' : 'sei', self(p.verb), p.verb.time, around(p.verb, side(p, p.b)), end(p.verb)))}, teilte ein Sprecher am Montag mit.`,
        p,
      ),
  ],
  [
    'Konjunktiv im dass-Satz',
    when(
      (p) => !p.verb.state,
      (p) =>
        one(
          `Ein Sprecher bestätigte, dass ${spaced(self(p.verb), p.a.bare.nom, p.verb.time, around(p.verb, side(p, p.b)), p.verb.participle, p.verb.perfect === 'hat' ? 'habe' : 'sei')}.`,
          p,
        ),
    ),
  ],
  [
    'wörtliche Rede',
    when(
      (p) => p.verb.subject === 'firm' && !p.verb.reflexive,
      (p) => [
        `„Wir ${spaced(finite(p.verb, true), p.verb.time, around(p.verb, side(p, p.b)), end(p.verb))}“, sagte ${p.a.name}-Chefin Nora Lindt.`,
        [told(p, p.a, p.b), `+ HOLDS_ROLE | Nora Lindt | ${p.a.name}`],
      ],
    ),
  ],
  [
    'Spaltsatz',
    when(
      (p) => isActor(p) && isEvent(p),
      (p) =>
        one(
          `Es war ${p.a.described.nom}, ${spaced(p.a.relative.nom, self(p.verb), p.verb.time, around(p.verb, side(p, p.b)), last(p.verb))}.`,
          p,
        ),
    ),
  ],
  [
    'Zwei Sätze, Fürwort',
    when(
      (p) => p.verb.subject === 'firm' && p.a.gender === 'm',
      (p) => one(`${upper(p.a.described.nom)} wächst kräftig. Er ${inverted(p, '', side(p, p.b))}.`, p),
    ),
  ],
  [
    'Zwei Sätze, Beschreibung',
    when(
      (p) => p.verb.subject === 'firm',
      (p) =>
        one(
          `${upper(p.a.bare.nom)} wächst kräftig. Zudem ${inverted(p, 'das Unternehmen', side(p, p.b))}.`,
          p,
        ),
    ),
  ],
];

const UNTOLD: readonly Construction[] = [
  [
    'NICHT: verneint',
    (p) => [
      `${upper(spaced(p.a.bare.nom, finite(p.verb), self(p.verb), p.verb.inner ? none(p) : p.verb.before ? `nicht ${joined(p.verb.before, side(p, p.b))} ${p.verb.behind}`.trim() : `${side(p, p.b)} nicht ${p.verb.behind}`.trim(), end(p.verb)))}.`,
      [told(p, p.a, p.b, '-')],
    ],
  ],
  [
    'NICHT: dementiert',
    when(
      (p) => !p.verb.state && isActor(p),
      (p) => [
        `${upper(p.a.bare.nom)} dementierte, ${spaced(self(p.verb), around(p.verb, side(p, p.b)), p.verb.participle, p.verb.perfect === 'hat' ? 'zu haben' : 'zu sein')}.`,
        [told(p, p.a, p.b, '-')],
      ],
    ),
  ],
  [
    'NICHT: wollte, scheiterte',
    when(isEvent, (p) => [
      `${upper(spaced(p.a.bare.nom, 'wollte', self(p.verb), around(p.verb, side(p, p.b)), infinitive(p)))}, scheiterte aber.`,
      [told(p, p.a, p.b, '?')],
    ]),
  ],
  [
    'NICHT: ob',
    when(isEvent, (p) => [
      `Ob ${spaced(self(p.verb), p.a.bare.nom, around(p.verb, side(p, p.b)), p.verb.particle + p.verb.present)}, ist offen.`,
      [told(p, p.a, p.b, '-')],
    ]),
  ],
  [
    'NICHT: wenn',
    when(isEvent, (p) => [
      `Wenn ${spaced(self(p.verb), p.a.bare.nom, around(p.verb, side(p, p.b)), p.verb.particle + p.verb.present)}, wird es teuer.`,
      [told(p, p.a, p.b, '-')],
    ]),
  ],
  [
    'NICHT: hätte beinahe',
    when(isEvent, (p) => [
      `${upper(spaced(p.a.bare.nom, p.verb.perfect === 'hat' ? 'hätte' : 'wäre', self(p.verb), 'beinahe', around(p.verb, side(p, p.b)), p.verb.participle))}.`,
      [told(p, p.a, p.b, '-')],
    ]),
  ],
  [
    'GEPLANT: will',
    when(isEvent, (p) => [
      `${upper(spaced(p.a.bare.nom, 'will', self(p.verb), around(p.verb, side(p, p.b)), infinitive(p)))}.`,
      [told(p, p.a, p.b, '?')],
    ]),
  ],
  [
    'GEPLANT: plant zu',
    when(isEvent, (p) => [
      `${upper(p.a.bare.nom)} plant, ${spaced(self(p.verb), around(p.verb, side(p, p.b)), zu(p))}.`,
      [told(p, p.a, p.b, '?')],
    ]),
  ],
  [
    'GEMUNKELT: könnte',
    when(isEvent, (p) => [
      `${upper(spaced(p.a.bare.nom, 'könnte', self(p.verb), 'bald', around(p.verb, side(p, p.b)), infinitive(p)))}.`,
      [told(p, p.a, p.b, '-')],
    ]),
  ],
];

export const CLAUSE_CONSTRUCTIONS: readonly Construction[] = [
  ...TENSES,
  ...ORDERS,
  ...PASSIVES,
  ...CLAUSES,
  ...LISTS,
  ...INSERTIONS,
  ...SPEECH,
  ...UNTOLD,
];
