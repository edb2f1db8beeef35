// French nouns for who stands in a relation ("client", "filiale", "PDG"), in the constructions that give them to somebody.
import type { Cell, Names } from '../cell';
import { bare, called, capital, joined, type Kind, pastime, that } from './cast';

interface Bearer {
  readonly word: string;
  readonly many: string;
  readonly feminine: boolean;
  /** One of several ("un client") or the only one ("le PDG"). */
  readonly several: boolean;
  readonly kind: Kind;
  /** `B` the bearer, `A` whose he is. */
  readonly tells: string;
}

interface Sides {
  /** Whose, the bearer and another bearer. */
  readonly A: string;
  readonly B: string;
  readonly C: string;
}

interface Construction {
  readonly name: string;
  readonly text: (noun: Bearer, sides: Sides) => string;
  /** `+B`, `-B`, `+C`. */
  readonly tells: readonly string[];
  readonly fits?: (noun: Bearer) => boolean;
}

// noun | plural | gender | several or one | kind of the bearer | what it tells
const TABLE = `
client | clients | m | several | firm | SUPPLIES A B
fournisseur | fournisseurs | m | several | firm | SUPPLIES B A
partenaire | partenaires | m | several | firm | PARTNERED_WITH A B
concurrent | concurrents | m | several | firm | COMPETES_WITH A B
actionnaire | actionnaires | m | several | investor | INVESTED_IN B A
investisseur | investisseurs | m | several | investor | INVESTED_IN B A
filiale | filiales | f | several | firm | SUBSIDIARY_OF B A
maison mère | maisons mères | f | one | firm | SUBSIDIARY_OF A B
PDG | PDG | m | one | person | HOLDS_ROLE B A
patron | patrons | m | one | person | HOLDS_ROLE B A
fondateur | fondateurs | m | several | person | FOUNDED B A
cofondateur | cofondateurs | m | several | person | FOUNDED B A
administrateur | administrateurs | m | several | person | BOARD_SEAT B A
directeur financier | directeurs financiers | m | one | person | HOLDS_ROLE B A
hébergeur | hébergeurs | m | one | firm | SUPPLIES B A
sous-traitant | sous-traitants | m | several | firm | SUPPLIES B A
rival | rivaux | m | several | firm | COMPETES_WITH A B
allié | alliés | m | several | firm | PARTNERED_WITH A B
propriétaire | propriétaires | m | one | firm | SUBSIDIARY_OF A B
utilisateur | utilisateurs | m | several | firm | SUPPLIES A B
`;

const BEARERS: readonly Bearer[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [word = '', many = '', gender = '', several = '', kind = '', tells = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return {
      word,
      many,
      feminine: gender === 'f',
      several: several === 'several',
      kind: kind as Kind,
      tells,
    };
  });

const vowel = (word: string) => /^[aeiouyéèêh]/iu.test(word);
const of = (name: string) => joined('de', name);
const a = (noun: Bearer) => `${noun.feminine ? 'une' : 'un'} ${noun.word}`;
const the = (noun: Bearer) =>
  vowel(noun.word) ? `l'${noun.word}` : `${noun.feminine ? 'la' : 'le'} ${noun.word}`;
const its = (noun: Bearer) => `${noun.feminine && !vowel(noun.word) ? 'sa' : 'son'} ${noun.word}`;
const main = (noun: Bearer) => (noun.feminine ? `principale ${noun.word}` : `principal ${noun.word}`);
const several = (noun: Bearer) => noun.several;
const firm = (noun: Bearer) => noun.kind === 'firm' || noun.kind === 'investor';
const severalFirms = (noun: Bearer) => noun.several && firm(noun);
const one = (noun: Bearer) => (noun.feminine ? "l'une" : "l'un");

const CONSTRUCTIONS: readonly Construction[] = [
  { name: 'is a', tells: ['+B'], fits: several, text: (n, { A, B }) => `${B} est ${a(n)} ${of(A)}.` },
  {
    name: 'is (no article)',
    tells: ['+B'],
    fits: (n) => n.word !== 'maison mère',
    text: (n, { A, B }) => `${B} est ${n.word} ${of(A)}.`,
  },
  {
    name: 'is the main',
    tells: ['+B'],
    fits: (n) => severalFirms(n),
    text: (n, { A, B }) => `${B} est ${n.feminine ? 'la' : 'le'} ${main(n)} ${of(A)}.`,
  },
  {
    name: 'is one of the',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${B} est ${one(n)} des ${n.many} ${of(A)}.`,
  },
  {
    name: 'the main one is',
    tells: ['+B'],
    fits: severalFirms,
    text: (n, { A, B }) => `${n.feminine ? 'La' : 'Le'} ${main(n)} ${of(A)} est ${B}.`,
  },
  {
    name: 'the main one is called',
    tells: ['+B'],
    fits: severalFirms,
    text: (n, { A, B }) => `${n.feminine ? 'La' : 'Le'} ${main(n)} ${of(A)} s'appelle ${B}.`,
  },
  {
    name: "n'est autre que",
    tells: ['+B'],
    text: (n, { A, B }) => `${capital(the(n))} ${of(A)} n'est autre ${that('que', B)}.`,
  },
  {
    name: 'remains',
    tells: ['+B'],
    fits: (n) => n.word !== 'fondateur' && n.word !== 'cofondateur',
    text: (n, { A, B }) => `${B} reste ${the(n)} ${of(A)}.`,
  },
  {
    name: 'becomes',
    tells: ['+B'],
    fits: (n) => !n.word.includes('fondateur') && n.word !== 'maison mère',
    text: (n, { A, B }) => `${B} devient ${n.word} ${of(A)}.`,
  },
  {
    name: 'became',
    tells: ['+B'],
    fits: (n) => !n.word.includes('fondateur') && n.word !== 'maison mère',
    text: (n, { A, B }) => `${B} est devenu ${n.word} ${of(A)} en mars.`,
  },
  { name: 'A a pour N B', tells: ['+B'], text: (n, { A, B }) => `${A} a pour ${n.word} ${B}.` },
  { name: 'A a B pour N', tells: ['+B'], text: (n, { A, B }) => `${A} a ${B} pour ${n.word}.` },
  { name: 'A a comme N B', tells: ['+B'], text: (n, { A, B }) => `${A} a comme ${n.word} ${B}.` },
  {
    name: 'A a deux N : B et C',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `${A} a deux ${n.many} : ${B} et ${C}.`,
  },
  {
    name: 'A a des N comme B',
    tells: ['+B', '+C'],
    fits: severalFirms,
    text: (n, { A, B, C }) => `${A} a des ${n.many} comme ${B} et ${C}.`,
  },
  {
    name: 'compte parmi ses',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A} compte ${B} parmi ses ${n.many}.`,
  },
  {
    name: 'compte parmi ses, behind',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `${A} compte parmi ses ${n.many} ${B} et ${C}.`,
  },
  {
    name: 'compte trois N, dont',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A} compte trois ${n.many}, dont ${B}.`,
  },
  {
    name: 'compte B au nombre de ses',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A} compte ${B} au nombre de ses ${n.many}.`,
  },
  {
    name: 'parmi les N figurent',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `Parmi les ${n.many} ${of(A)} figurent ${B} et ${C}.`,
  },
  {
    name: 'parmi ses N',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A} emploie 40 personnes. Parmi ses ${n.many} figure ${B}.`,
  },
  {
    name: 'parmi ses N, on trouve',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `Parmi les ${n.many} ${of(A)}, on trouve ${B} et ${C}.`,
  },
  {
    name: 'figure parmi les',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${B} figure parmi les ${n.many} ${of(A)}.`,
  },
  {
    name: 'fait partie des',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${B} fait partie des ${n.many} ${of(A)}.`,
  },
  {
    name: 'compte parmi les',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${B} compte parmi les ${n.many} ${of(A)}.`,
  },
  {
    name: 'rejoint la liste des',
    tells: ['+B'],
    fits: (n) => severalFirms(n) && n.word !== 'filiale',
    text: (n, { A, B }) => `${B} rejoint la liste des ${n.many} ${of(A)}.`,
  },
  {
    name: 'dont B est',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A}, dont ${B} est ${a(n)}, emploie 40 personnes.`,
  },
  {
    name: 'dont B est le',
    tells: ['+B'],
    text: (n, { A, B }) => `${A}, dont ${B} est ${the(n)}, emploie 40 personnes.`,
  },
  {
    name: 'dont l’un des N est',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A}, dont ${one(n)} des ${n.many} est ${B}, emploie 40 personnes.`,
  },
  {
    name: 'dont le N est',
    tells: ['+B'],
    text: (n, { A, B }) => `${A}, dont ${the(n)} est ${B}, emploie 40 personnes.`,
  },
  {
    name: 'A et son N B',
    tells: ['+B'],
    text: (n, { A, B }) => `${A} et ${its(n)} ${B} publient leurs comptes.`,
  },
  {
    name: 'A, son N B',
    tells: ['+B'],
    text: (n, { A, B }) => `${A} emploie 40 personnes. ${capital(its(n))}, ${B}, ${pastime(n.kind)}.`,
  },
  {
    name: 'B, N de A,',
    tells: ['+B'],
    text: (n, { A, B }) => `${B}, ${n.word} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'B, un N de A,',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${B}, ${a(n)} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'B, premier N de A',
    tells: ['+B'],
    fits: severalFirms,
    text: (n, { A, B }) =>
      `${B}, ${n.feminine ? 'première' : 'premier'} ${n.word} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'B, également N de A',
    tells: ['+B'],
    fits: (n) => n.word !== 'maison mère',
    text: (n, { A, B }) => `${B}, également ${n.word} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'N de A, B',
    tells: ['+B'],
    text: (n, { A, B }) => `${capital(n.word)} ${of(A)}, ${B} ${pastime(n.kind)}.`,
  },
  {
    name: 'le N de A, B,',
    tells: ['+B'],
    text: (n, { A, B }) => `${capital(the(n))} ${of(A)}, ${B}, ${pastime(n.kind)}.`,
  },
  {
    name: 'l’un des N de A, B,',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${capital(one(n))} des ${n.many} ${of(A)}, ${B}, ${pastime(n.kind)}.`,
  },
  {
    name: 'avec B comme N',
    tells: ['+B'],
    fits: firm,
    text: (n, { A, B }) => `Avec ${B} comme ${n.word}, ${A} voit grand.`,
  },
  {
    name: 'avec B pour N',
    tells: ['+B'],
    fits: firm,
    text: (n, { A, B }) => `${A} grandit vite, avec ${B} pour ${n.word}.`,
  },
  {
    name: 'comptant parmi ses N',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `Comptant ${B} parmi ses ${n.many}, ${A} voit grand.`,
  },
  {
    name: 'qui compte B parmi ses N',
    tells: ['+B'],
    fits: several,
    text: (n, { A, B }) => `${A}, qui compte ${B} parmi ses ${n.many}, emploie 40 personnes.`,
  },
  {
    name: 'qui a B pour N',
    tells: ['+B'],
    text: (n, { A, B }) => `${A}, qui a ${B} pour ${n.word}, emploie 40 personnes.`,
  },
  {
    name: 'cite parmi ses N',
    tells: ['+B', '+C'],
    fits: severalFirms,
    text: (n, { A, B, C }) => `${A} cite ${B} et ${C} parmi ses ${n.many}.`,
  },
  {
    name: 'présente B comme son N',
    tells: ['+B'],
    fits: firm,
    text: (n, { A, B }) => `${A} présente ${B} comme ${its(n)}.`,
  },
  {
    name: 'a trouvé en B un N',
    tells: ['+B'],
    fits: (n) => severalFirms(n) && n.word !== 'filiale',
    text: (n, { A, B }) => `${A} a trouvé en ${B} ${a(n)}.`,
  },
  {
    name: 'a gagné un N : B',
    tells: ['+B'],
    fits: (n) => severalFirms(n) && !['filiale', 'concurrent', 'rival'].includes(n.word),
    text: (n, { A, B }) => `${A} a gagné un nouveau ${n.word} : ${B}.`,
  },
  {
    name: 'les N de A : B et C',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `Les ${n.many} ${of(A)} : ${B} et ${C}.`,
  },
  {
    name: 'les N de A sont',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `Les ${n.many} ${of(A)} sont ${B} et ${C}.`,
  },
  {
    name: 'les N de A s’appellent',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `Les ${n.many} ${of(A)} s'appellent ${B} et ${C}.`,
  },
  { name: 'cleft', tells: ['+B'], text: (n, { A, B }) => `C'est ${B} qui est ${the(n)} ${of(A)}.` },
  {
    name: 'cleft, apposed',
    tells: ['+B'],
    text: (n, { A, B }) => `${capital(the(n))} ${of(A)}, c'est ${B}.`,
  },
  {
    name: 'B et C sont N de A',
    tells: ['+B', '+C'],
    fits: several,
    text: (n, { A, B, C }) => `${B} et ${C} sont ${n.many} ${of(A)}.`,
  },
  { name: 'son N, by verb', tells: ['+B'], fits: firm, text: (n, { A, B }) => `${A} vante ${its(n)} ${B}.` },
  {
    name: 'en tant que',
    tells: ['+B'],
    fits: (n) => n.word !== 'maison mère',
    text: (n, { A, B }) => `En tant que ${n.word} ${of(A)}, ${B} a son mot à dire.`,
  },
  // what is not so, or no longer
  {
    name: 'not: negated',
    tells: ['-B'],
    text: (n, { A, B }) => `${B} n'est pas ${n.word === 'maison mère' ? the(n) : n.word} ${of(A)}.`,
  },
  {
    name: 'not: no longer',
    tells: ['-B'],
    text: (n, { A, B }) => `${B} n'est plus ${n.word === 'maison mère' ? the(n) : n.word} ${of(A)}.`,
  },
  {
    name: 'not: former',
    tells: ['-B'],
    fits: (n) => !n.word.includes('fondateur'),
    text: (n, { A, B }) =>
      `${B}, ${n.feminine || vowel(n.word) ? (n.feminine ? 'ancienne' : 'ancien') : 'ancien'} ${n.word} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'not: lost',
    tells: ['-B'],
    fits: severalFirms,
    text: (n, { A, B }) => `${A} a perdu ${its(n)} ${B}.`,
  },
  {
    name: 'planned: would become',
    tells: ['?B'],
    fits: (n) => !n.word.includes('fondateur'),
    text: (n, { A, B }) => `${B} pourrait devenir ${n.word === 'maison mère' ? the(n) : n.word} ${of(A)}.`,
  },
  {
    name: 'planned: potential',
    tells: ['?B'],
    fits: severalFirms,
    text: (n, { A, B }) =>
      `${B}, ${n.word} ${n.feminine ? 'potentielle' : 'potentiel'} ${of(A)}, ${pastime(n.kind)}.`,
  },
  {
    name: 'not: ni',
    tells: ['-B', '-C'],
    fits: several,
    text: (n, { A, B, C }) => `Ni ${B} ni ${C} ne sont ${n.many} ${of(A)}.`,
  },
  {
    name: 'planned: looks for',
    tells: ['?B'],
    fits: severalFirms,
    text: (n, { A, B }) => `${A} aimerait avoir ${B} pour ${n.word}.`,
  },
];

export function bearerCells(names: Names): Cell[] {
  return BEARERS.flatMap((noun, turn) => {
    const A = called('firm', 0, turn, names);
    const from = noun.kind === 'firm' ? 2 : 0;
    const sides = { A, B: called(noun.kind, from, turn, names), C: called(noun.kind, from + 1, turn, names) };
    return CONSTRUCTIONS.filter(({ fits }) => fits?.(noun) ?? true).map((construction) => ({
      construction: `noun: ${construction.name}`,
      word: noun.word,
      text: construction.text(noun, sides),
      facts: [
        ...construction.tells.map((told) => {
          const bearer = bare(sides[told.charAt(1) as keyof Sides]);
          const [relation, from] = noun.tells.split(' ');
          return `${told.charAt(0)} ${relation} | ${from === 'B' ? bearer : A} | ${from === 'B' ? A : bearer}`;
        }),
        ...(construction.name === 'not: former' && noun.kind === 'person'
          ? [`? FORMERLY_AT | ${sides.B} | ${A}`]
          : []),
      ],
    }));
  });
}
