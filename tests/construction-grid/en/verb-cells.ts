// The cells of verbs: every verb of the grid in every construction that it can stand in.

import type { Cell, Names } from '../cell';
import { castOf, filled, lineOf } from './fill';
import { type Construction, VERB_CONSTRUCTIONS } from './verb-constructions';
import { VERBS, type Verb } from './verbs';

/** What a side of a verb is, by the letter that stands for it. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A: {
    second: 'C',
    third: 'D',
    who: 'which',
    it: 'it',
    theone: 'the company',
    one: 'company',
    things: 'firms',
    thing: 'firm',
    does: 'employs 400 people',
    did: 'moved to larger offices',
    grew: 'doubled its staff',
    apposition: 'a maker of optical cables',
    bracket: '400 employees',
    bare: 'tech start-up',
    objbare: 'software firm',
  },
  F: {
    second: 'G',
    third: 'F',
    who: 'which',
    it: 'it',
    theone: 'the fund',
    one: 'fund',
    things: 'funds',
    thing: 'fund',
    does: 'employs 40 people',
    did: 'moved to larger offices',
    grew: 'doubled its staff',
    apposition: 'a fund for young firms',
    bracket: '40 employees',
    bare: 'venture fund',
    objbare: 'fund',
  },
  P: {
    second: 'Q',
    third: 'P',
    who: 'who',
    it: 'she',
    theone: 'the engineer',
    one: 'engineer',
    things: 'people',
    thing: 'person',
    does: 'speaks five languages',
    did: 'wrote a book',
    grew: 'wrote a book about it',
    apposition: 'a trained physicist',
    bracket: '41',
    bare: 'engineer',
    objbare: 'engineer',
  },
  R: {
    second: 'S',
    third: 'R',
    who: 'which',
    it: 'it',
    theone: 'the authority',
    one: 'authority',
    things: 'authorities',
    thing: 'authority',
    does: 'employs 400 people',
    did: 'moved to larger offices',
    grew: 'changed its rules',
    apposition: 'an authority with 400 employees',
    bracket: '400 employees',
    bare: 'watchdog',
    objbare: 'watchdog',
  },
  X: {
    second: 'Y',
    third: 'X',
    who: 'which',
    it: 'it',
    theone: 'the product',
    one: 'product',
    things: 'products',
    thing: 'product',
    does: 'costs 90 euros a month',
    did: '',
    grew: '',
    apposition: '',
    bracket: '',
    bare: '',
    objbare: '',
  },
  T: {
    second: 'U',
    third: 'T',
    who: 'which',
    it: 'it',
    theone: 'the town',
    one: 'town',
    things: 'towns',
    thing: 'town',
    does: 'is famous for its market',
    did: '',
    grew: '',
    apposition: '',
    bracket: '',
    bare: '',
    objbare: '',
  },
};
const kindOf = (letter: string): Readonly<Record<string, string>> =>
  KINDS[{ B: 'A', M: 'R' }[letter] ?? letter] as Readonly<Record<string, string>>;

/** The second and third of the kind of a side, so that objects and subjects are never the same. */
const SECOND: Readonly<Record<string, readonly [string, string]>> = {
  ...{
    A: ['C', 'D'],
    B: ['D', 'C'],
    F: ['G', 'G'],
    P: ['Q', 'Q'],
    R: ['S', 'S'],
    M: ['N', 'N'],
    X: ['Y', 'Y'],
    T: ['U', 'U'],
  },
};

function isMet(asks: string, verb: Verb): boolean {
  const has: Readonly<Record<string, boolean>> = {
    passive: verb.passive,
    state: verb.state,
    career: verb.relation === 'FORMERLY_AT',
    founding: verb.relation === 'FOUNDED',
    authority: verb.from === 'R',
    purse: verb.from === 'M',
    person: verb.from === 'P',
    firm: verb.to === 'B',
    firmsubject: verb.from === 'A',
    notail: verb.tail === '',
    deal: ['ACQUIRED', 'INVESTED_IN', 'SUPPLIES'].includes(verb.relation),
    'verb-of-being': ['have', 'own', 'control'].includes(verb.forms[0]),
  };
  return asks
    .split(' ')
    .filter((ask) => ask)
    .every((ask) => (ask.startsWith('!') ? !has[ask.slice(1)] : has[ask]));
}

function textOf({ text }: Construction, verb: Verb): string {
  const [base, s, past, pp, ing] = verb.forms;
  const [subject, object] = [kindOf(verb.from), kindOf(verb.to)];
  const sides: Readonly<Record<string, string>> = {
    sub: verb.from,
    sub2: (SECOND[verb.from] as readonly [string, string])[0],
    obj: verb.to,
    obj2: (SECOND[verb.to] as readonly [string, string])[0],
    obj3: (SECOND[verb.to] as readonly [string, string])[1],
  };
  const lead = verb.with ? ` ${verb.with}` : '';
  // "sells chips to B": "B, to which A sells chips"; "the chip X": "X, which A designs".
  const words = verb.with.split(' ').filter((word) => word);
  const isNoun = verb.relation === 'BUILDS';
  const preposition = isNoun ? '' : (words.at(-1) ?? '');
  const mid = isNoun
    ? ''
    : words
        .slice(0, -1)
        .map((word) => ` ${word}`)
        .join('');
  const finite = verb.state ? s : past;
  const plural = verb.state ? base : past;
  const forms: Readonly<Record<string, string>> = { base, s, past, pp, ing, fin: finite, plural };
  const slots: Readonly<Record<string, string>> = {
    ...forms,
    Pp: pp.charAt(0).toUpperCase() + pp.slice(1),
    tail: verb.tail,
    lead,
    mid,
    stranded: isNoun ? '' : lead,
    done: preposition === 'in' || verb.state ? '' : ' in 2022',
    when: verb.state ? '' : ' in 2022',
    was: verb.state ? 'is' : 'was',
    who: subject.who as string,
    It: subject.it as string,
    Theone: subject.theone as string,
    one: subject.one as string,
    thing: object.thing as string,
    things: object.things as string,
    subdoes: subject.does as string,
    subdid: subject.did as string,
    subgrew: subject.grew as string,
    objdoes: object.does as string,
    asubject: subject.apposition as string,
    bracket: subject.bracket as string,
    Bare: subject.bare as string,
    objbare: object.objbare as string,
    'prep which': preposition ? `${preposition} which` : 'which',
    prepobj2:
      verb.with && !isNoun && words.length > 1
        ? `${words.slice(1).join(' ')} {${sides.obj2}}`
        : `${verb.with} {${sides.obj2}}`.trim(),
  };
  return text
    .replace(
      /\{(\w+) (obj\d?)\}/g,
      (_, form: string, side: string) => `${forms[form]}${lead} {${sides[side]}}${verb.tail}`,
    )
    .replace(/\{(\w+(?: which)?)\}/g, (whole, key: string) =>
      sides[key] ? `{${sides[key]}}` : (slots[key] ?? whole),
    );
}

// A sentence that opens with a small word of the table ("it", "she") has a capital.
const withCapitals = (text: string): string =>
  text.replace(/([.?!] )([a-z])/g, (_, stop: string, letter: string) => stop + letter.toUpperCase());

function factsOf({ facts }: Construction, verb: Verb): string[] {
  const second = (letter: string): readonly [string, string] => SECOND[letter] as readonly [string, string];
  const letters: Readonly<Record<string, string>> = {
    sub: verb.from,
    sub2: second(verb.from)[0],
    obj: verb.to,
    obj2: second(verb.to)[0],
    obj3: second(verb.to)[1],
  };
  return facts.map((fact) => {
    if (fact.endsWith('seat')) return `+ HEADQUARTERED_IN ${verb.from} L`;
    if (fact.endsWith('chief')) return `? HOLDS_ROLE W ${verb.from}`;
    const [sign, from, to] = fact.split(' ') as [string, string, string];
    const [one, other] = [letters[from] as string, letters[to] as string];
    return verb.turned
      ? `${sign} ${verb.relation} ${other} ${one}`
      : `${sign} ${verb.relation} ${one} ${other}`;
  });
}

/** Every verb in every construction that asks no more than the verb has. */
export function verbCells(names: Names): Cell[] {
  return VERBS.flatMap((verb, turn) => {
    const cast = castOf(names, turn);
    return VERB_CONSTRUCTIONS.filter(
      ({ asks, text }) =>
        isMet(asks, verb) &&
        !(
          text.includes('obj3') &&
          (SECOND[verb.to] as readonly [string, string])[0] ===
            (SECOND[verb.to] as readonly [string, string])[1]
        ),
    ).map((construction) => ({
      construction: construction.name,
      word: `${verb.relation} ${verb.word}`,
      text: withCapitals(filled(textOf(construction, verb), cast)),
      facts: factsOf(construction, verb).map((fact) => lineOf(fact, cast)),
    }));
  });
}
