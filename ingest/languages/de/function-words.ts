// German words of grammar: articles, prepositions, pronouns, conjunctions, auxiliaries.
import type { Determiner, Preposition, Pronoun } from '../../extract/rules/case/language';

const DEFINITE: Readonly<Record<string, string>> = {
  der: 'nm df gf gp',
  die: 'nf af np ap',
  das: 'nn an',
  den: 'am dp',
  dem: 'dm dn',
  des: 'gm gn',
};

// The endings behind "ein", "kein", "sein", "ihr", "unser".
const ENDINGS: Readonly<Record<string, string>> = {
  '': 'nm nn an',
  e: 'nf af np ap',
  en: 'am dp',
  em: 'dm dn',
  er: 'df gf gp',
  es: 'gm gn',
};

const DEMONSTRATIVE: Readonly<Record<string, string>> = {
  er: 'nm df gf gp',
  e: 'nf af np ap',
  es: 'nn an gm gn',
  em: 'dm dn',
  en: 'am dp',
};

function declined(
  stem: string,
  endings: Readonly<Record<string, string>>,
  rest: Omit<Determiner, 'pairs'>,
): Record<string, Determiner> {
  return Object.fromEntries(
    Object.entries(endings).map(([ending, pairs]) => [stem + ending, { pairs, ...rest }]),
  );
}

const PLURAL = 'np ap';

export const determiners: Readonly<Record<string, Determiner>> = {
  ...Object.fromEntries(
    Object.entries(DEFINITE).map(([word, pairs]) => [word, { pairs, kind: 'definite' as const }]),
  ),
  ...declined('dies', DEMONSTRATIVE, { kind: 'definite' }),
  ...declined('jen', DEMONSTRATIVE, { kind: 'definite' }),
  ...declined('jed', DEMONSTRATIVE, { kind: 'indefinite' }),
  ...declined('ein', { ...ENDINGS, e: 'nf af', en: 'am', er: 'df gf' }, { kind: 'indefinite' }),
  ...declined('kein', ENDINGS, { kind: 'negative' }),
  ...declined('sein', ENDINGS, { kind: 'possessive', owner: 'sein' }),
  ...declined('ihr', ENDINGS, { kind: 'possessive', owner: 'ihr' }),
  ...declined('unser', ENDINGS, { kind: 'possessive', owner: 'unser' }),
  ...Object.fromEntries(
    ['alle', 'beide', 'mehrere', 'einige', 'viele', 'zahlreiche', 'weitere', 'manche', 'wenige'].flatMap(
      (word) => [
        [word, { pairs: PLURAL, kind: 'indefinite' as const }],
        [`${word}n`, { pairs: 'dp', kind: 'indefinite' as const }],
        [`${word}r`, { pairs: 'gp', kind: 'indefinite' as const }],
      ],
    ),
  ),
};

const dative = (...words: string[]) => words.map((word) => [word, { base: word, cases: 'd' }] as const);
const accusative = (...words: string[]) => words.map((word) => [word, { base: word, cases: 'a' }] as const);
const either = (...words: string[]) => words.map((word) => [word, { base: word, cases: 'ad' }] as const);
const genitive = (...words: string[]) => words.map((word) => [word, { base: word, cases: 'gd' }] as const);
const joined = (word: string, base: string, pairs: string) =>
  [word, { base, cases: pairs[0] as string, definite: true, pairs }] as const;

export const prepositions: Readonly<Record<string, Preposition>> = Object.fromEntries<Preposition>([
  ...dative(
    'von',
    'bei',
    'mit',
    'aus',
    'nach',
    'zu',
    'seit',
    'gegenüber',
    'ab',
    'außer',
    'binnen',
    'samt',
    'nahe',
    'zufolge',
  ),
  ...accusative('für', 'durch', 'gegen', 'um', 'ohne', 'per', 'pro', 'bis'),
  ...either('in', 'an', 'auf', 'über', 'unter', 'vor', 'hinter', 'neben', 'zwischen'),
  ...genitive(
    'wegen',
    'trotz',
    'während',
    'statt',
    'anstelle',
    'innerhalb',
    'außerhalb',
    'laut',
    'infolge',
    'mithilfe',
    'zugunsten',
    'namens',
    'südlich',
    'nördlich',
    'östlich',
    'westlich',
  ),
  joined('im', 'in', 'dm dn'),
  joined('am', 'an', 'dm dn'),
  joined('beim', 'bei', 'dm dn'),
  joined('vom', 'von', 'dm dn'),
  joined('zum', 'zu', 'dm dn'),
  joined('zur', 'zu', 'df'),
  joined('ins', 'in', 'an'),
  joined('ans', 'an', 'an'),
  joined('aufs', 'auf', 'an'),
  joined('fürs', 'für', 'an'),
]);

export const pronouns: Readonly<Record<string, Pronoun>> = {
  er: { pairs: 'nm', refers: 'person', number: 's' },
  sie: { pairs: 'nf af np ap', refers: 'any', number: 'any' },
  es: { pairs: 'nn an', refers: 'thing', number: 's' },
  dies: { pairs: 'nn', refers: 'thing', number: 's' },
  ihm: { pairs: 'dm dn', refers: 'any', number: 's' },
  ihn: { pairs: 'am', refers: 'any', number: 's' },
  ihnen: { pairs: 'dp', refers: 'any', number: 'p' },
  dessen: { pairs: 'gm gn', refers: 'any', number: 's', genitive: true },
  deren: { pairs: 'gf gp', refers: 'any', number: 'any', genitive: true },
};

export const relatives: Readonly<Record<string, string>> = {
  ...DEFINITE,
  welcher: 'nm df',
  welche: 'nf af np ap',
  welches: 'nn an',
  welchem: 'dm dn',
  denen: 'dp',
  dessen: 'gm gn',
  deren: 'gf gp',
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const subordinators = set(
  'dass daß weil wenn nachdem ob wie wonach womit wodurch wofür worauf woran worüber wo während obwohl obgleich da als ' +
    'bevor ehe damit indem sofern falls sobald solange seitdem sodass wer was warum wieso weshalb wohin woher um ohne anstatt statt wobei',
);

export const coordinators = set('und oder sowie beziehungsweise bzw aber sondern doch denn');

export const adverbs = set(
  'auch nun heute gestern morgen bereits schon noch erst nur sogar etwa rund knapp fast gut mehr weniger unter anderem ' +
    'außerdem zudem ferner derzeit aktuell jetzt inzwischen mittlerweile bislang bisher zuletzt künftig weiterhin weiter wieder ' +
    'selbst allein gemeinsam zusammen ebenfalls dagegen hingegen allerdings jedoch dennoch trotzdem daher deshalb damit dafür daran ' +
    'dabei dazu darauf darin dort hier davon danach zuvor früher einst damals später seither übrigens ihrerseits seinerseits wohl ' +
    'offenbar angeblich vermutlich wahrscheinlich vor allem zunächst schließlich insgesamt jeweils ganz sehr so zu nicht nie niemals ' +
    'sich hier immer oft mehrfach neuerdings unterdessen schnell eng deutlich direkt extra hierzulande weltweit europaweit',
);

export const particles = set(
  'wir ich du man mich uns euch sie ja nein doch mal eben halt dort dorthin daher damals darum deswegen dadurch dagegen dahinter daneben davor ' +
    'manchmal vielleicht natürlich freilich gleichwohl immerhin indes indessen kurzum zwar ebenso genauso insbesondere namentlich beispielsweise ' +
    'entsprechend entsprechende anschließend demnach demzufolge folglich somit stattdessen vielmehr erstmals letztlich eigentlich angesichts gegen jetzt ' +
    'hinzu fest gut klar neu nötig bekannt wieso wann wem wen wessen was wer nichts etwas jemand niemand alles denen das',
);

export const auxiliaries = {
  passive: set('wird werden wurde wurden worden werde würde würden'),
  perfect: set('hat haben hatte hatten habe hätte hätten'),
  copula: set(
    'ist sind war waren sei seien wäre wären bleibt bleiben blieb blieben gilt gelten galt galten bin gewesen',
  ),
  moving: set(
    'einsteigen aussteigen zusteigen aufsteigen umsteigen kommen gehen ausscheiden wechseln zurückkehren nachrücken aufrücken einziehen einrücken mitziehen hervorgehen stoßen ' +
      'treten eintreten beitreten zurücktreten werden bleiben sein entstehen wachsen scheitern platzen umziehen ziehen folgen nachfolgen starten anlaufen weggehen mitgehen gelangen geraten laufen fallen',
  ),
  modal: set(
    'will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten ' +
      'möchte möchten mochte mochten dürfte dürften darf dürfen durfte durften müsste',
  ),
};
