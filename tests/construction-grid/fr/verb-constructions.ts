// The constructions that a French verb can stand in: each makes a text of a verb and names, and tells what it says.
import { capital, joined, type Kind, pastime, that } from './cast';
import type { Verb } from './verbs';

export interface Sides {
  /** Who acts, another who acts, who or what it is done to, another of these, and a third. */
  readonly S: string;
  readonly T: string;
  readonly O: string;
  readonly X: string;
  readonly Y: string;
}

/** `+SO` the verb's facts of S and O, `-` not told, `?` planned. */
export type Told = `${'+' | '-' | '?'}${'S' | 'T'}${'O' | 'X' | 'Y'}`;

export interface Construction {
  readonly name: string;
  readonly text: (verb: Verb, sides: Sides) => string;
  readonly tells: readonly Told[];
  /** Which verbs can stand in it. */
  readonly fits?: (verb: Verb) => boolean;
  /** Facts besides. */
  readonly besides?: (verb: Verb, sides: Sides) => readonly string[];
}

const PLURAL = /(?<!s)$/u;
const many = (verb: Verb) =>
  verb.helper === 'être' || (verb.helper === 'se' && verb.preposition !== '')
    ? verb.participle.replace(PLURAL, 's')
    : verb.participle;
const perfect = (verb: Verb) =>
  ({ avoir: `a ${verb.participle}`, être: `est ${verb.participle}`, se: `s'est ${verb.participle}` })[
    verb.helper
  ];
const perfectMany = (verb: Verb) =>
  ({ avoir: `ont ${many(verb)}`, être: `sont ${many(verb)}`, se: `se sont ${many(verb)}` })[verb.helper];
const pluperfect = (verb: Verb) =>
  ({ avoir: `avait ${verb.participle}`, être: `était ${verb.participle}`, se: `s'était ${verb.participle}` })[
    verb.helper
  ];
const withHelper = (verb: Verb) =>
  ({ avoir: `avoir ${verb.participle}`, être: `être ${verb.participle}`, se: `s'être ${verb.participle}` })[
    verb.helper
  ];
const having = (verb: Verb) =>
  ({ avoir: `ayant ${verb.participle}`, être: `étant ${verb.participle}`, se: `s'étant ${verb.participle}` })[
    verb.helper
  ];
const de = (infinitive: string) => joined('de', infinitive);
/** What stands behind the verb: "des puces à Telsor". */
const rest = (verb: Verb, to: string) =>
  [verb.object, joined(verb.preposition, to)].filter(Boolean).join(' ');
const also = (verb: Verb, first: string, second: string) =>
  `${rest(verb, first)} et ${joined(verb.preposition, second)}`;
/** The tense in which the verb tells of today. */
const told = (verb: Verb) => (verb.state ? verb.present : perfect(verb));
const toldMany = (verb: Verb) => (verb.state ? verb.presentMany : perfectMany(verb));
const did = (verb: Verb) => !verb.state;
const act = (verb: Verb) => verb.passive;
const ofFirm = (verb: Verb) => verb.from === 'firm' || verb.from === 'investor';
const toFirm = (verb: Verb) => verb.to === 'firm';
const direct = (verb: Verb) => verb.object === '' && verb.preposition === '' && !/ /u.test(verb.infinitive);
const indirect = (verb: Verb) => verb.preposition === 'à' && toFirm(verb);
const we = (verb: Verb) =>
  ({ avoir: `avons ${verb.participle}`, être: `sommes ${many(verb)}`, se: `nous sommes ${many(verb)}` })[
    verb.helper
  ];
/** "le dirige", "l'affronte", "l'a racheté". */
const himNow = (verb: Verb) =>
  verb.state ? `${that('le', verb.present)} depuis longtemps` : `l'a ${verb.participle} en mars`;
const startup = (kind: Kind) => kind === 'firm';

export const CONSTRUCTIONS: readonly Construction[] = [
  { name: 'present', tells: ['+SO'], text: (v, { S, O }) => `${S} ${v.present} ${rest(v, O)}.` },
  { name: 'perfect', tells: ['+SO'], fits: did, text: (v, { S, O }) => `${S} ${perfect(v)} ${rest(v, O)}.` },
  {
    name: 'simple past',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `En 2023, ${S} ${v.simplePast} ${rest(v, O)}.`,
  },
  {
    name: 'pluperfect',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `Un an plus tôt, ${S} ${pluperfect(v)} ${rest(v, O)}.`,
  },
  {
    name: 'vient de',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} vient ${de(v.infinitive)} ${rest(v, O)}.`,
  },
  {
    name: 'modal of fact: a pu',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} a pu ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'a réussi à',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} a réussi à ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'est parvenu à',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} est parvenu à ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'a fini par',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} a fini par ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'commence à',
    tells: ['+SO'],
    fits: (v) => v.tells[0]?.startsWith('SUPPLIES') === true && v.participle !== 'décroché',
    text: (v, { S, O }) => `${S} commence à ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'continue de',
    tells: ['+SO'],
    fits: (v) => v.state,
    text: (v, { S, O }) => `${S} continue ${de(v.infinitive)} ${rest(v, O)}.`,
  },
  {
    name: 'annonce avoir',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} annonce ${withHelper(v)} ${rest(v, O)}.`,
  },
  {
    name: "se félicite d'avoir",
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} se félicite ${de(withHelper(v))} ${rest(v, O)}.`,
  },
  {
    name: 'après avoir',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `Après ${withHelper(v)} ${rest(v, O)}, ${S} ${pastime(v.from)}.`,
  },
  {
    name: 'pour avoir',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} est connu pour ${withHelper(v)} ${rest(v, O)}.`,
  },
  {
    name: 'le premier à avoir',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} est le premier à ${withHelper(v)} ${rest(v, O)}.`,
  },
  {
    name: 'gerund first',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `En ${v.gerund} ${rest(v, O)}, ${S} a surpris tout le monde.`,
  },
  {
    name: 'gerund last',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} a surpris tout le monde en ${v.gerund} ${rest(v, O)}.`,
  },
  {
    name: 'participle clause first',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${capital(having(v))} ${rest(v, O)}, ${S} ${pastime(v.from)}.`,
  },
  {
    name: 'participle clause last',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} change de taille, ${having(v)} ${rest(v, O)}.`,
  },
  {
    name: 'passive',
    tells: ['+SO'],
    fits: (v) => act(v) && did(v),
    text: (v, { S, O }) => `${capital(O)} a été ${v.participle} par ${S}.`,
  },
  {
    name: 'passive present',
    tells: ['+SO'],
    fits: (v) => act(v) && v.word !== 'absorber',
    text: (v, { S, O }) => `${capital(O)} est ${v.participle} par ${S}.`,
  },
  {
    name: 'passive of vient de',
    tells: ['+SO'],
    fits: (v) => act(v) && did(v),
    text: (v, { S, O }) => `${capital(O)} vient d'être ${v.participle} par ${S}.`,
  },
  {
    name: 'participle behind',
    tells: ['+SO'],
    fits: act,
    text: (v, { S, O }) => `${capital(O)}, ${v.participle} par ${S}, ${pastime(v.to)}.`,
  },
  {
    name: 'participle in front',
    tells: ['+SO'],
    fits: act,
    text: (v, { S, O }) => `${capital(v.participle)} par ${S}, ${O} ${pastime(v.to)}.`,
  },
  {
    name: 'a firm done so',
    tells: ['+SO'],
    fits: (v) => act(v) && toFirm(v),
    text: (v, { S, O }) => `${O} est une société ${v.participle}e par ${S}.`,
  },
  {
    name: 'une fois + participle',
    tells: ['+SO'],
    fits: (v) => act(v) && did(v) && toFirm(v) && ofFirm(v),
    text: (v, { S, O }) => `Une fois ${v.participle} par ${S}, ${O} a changé de nom.`,
  },
  {
    name: 'se faire + infinitive',
    tells: ['+SO'],
    fits: (v) => act(v) && did(v) && toFirm(v) && v.from !== 'person',
    text: (v, { S, O }) => `${O} s'est fait ${v.infinitive} par ${S}.`,
  },
  {
    name: 'headline passive',
    tells: ['+SO'],
    fits: (v) => act(v) && did(v),
    text: (v, { S, O }) => `${capital(O)} ${v.participle} par ${S}`,
  },
  {
    name: 'headline with topic',
    tells: ['+SO'],
    fits: ofFirm,
    text: (v, { S, O }) => `Industrie : ${S} ${v.present} ${rest(v, O)}`,
  },
  {
    name: 'among those done so',
    tells: ['+SO', '+SX'],
    fits: (v) => act(v) && did(v) && toFirm(v),
    text: (v, { S, O, X }) => `Parmi les sociétés ${v.participle}es par ${S} figurent ${O} et ${X}.`,
  },
  {
    name: 'relative clause of subject',
    tells: ['+SO'],
    text: (v, { S, O }) => `${capital(S)}, qui ${told(v)} ${rest(v, O)}, ${pastime(v.from)}.`,
  },
  {
    name: 'relative clause of object',
    tells: ['+SO'],
    fits: direct,
    text: (v, { S, O }) => `${capital(O)}, ${that('que', S)} ${told(v)}, ${pastime(v.to)}.`,
  },
  {
    name: 'relative clause of object, inverted',
    tells: ['+SO'],
    fits: (v) => direct(v) && v.helper === 'avoir',
    text: (v, { S, O }) => `${capital(O)}, ${that('que', told(v))} ${S}, ${pastime(v.to)}.`,
  },
  {
    name: 'relative clause of indirect object',
    tells: ['+SO'],
    fits: (v) => indirect(v) && v.object !== '',
    text: (v, { S, O }) => `${O}, à qui ${S} ${told(v)} ${v.object}, ${pastime(v.to)}.`,
  },
  {
    name: 'relative clause: auquel',
    tells: ['+SO'],
    fits: (v) => indirect(v) && v.from !== 'person',
    text: (v, { S, O }) => `${O}, auquel ${S} ${told(v)}${v.object && ' '}${v.object}, ${pastime(v.to)}.`,
  },
  {
    name: 'relative clause with preposition',
    tells: ['+SO'],
    fits: (v) => ['avec', 'dans', 'chez', 'sur', 'auprès de'].includes(v.preposition),
    text: (v, { S, O }) =>
      `${O}, ${v.preposition === 'auprès de' ? 'auprès duquel' : `${v.preposition} lequel`} ${S} ${told(v)}${v.object && ' '}${v.object}, ${pastime(v.to)}.`,
  },
  {
    name: 'dont',
    tells: ['+SO'],
    fits: (v) => v.preposition === 'de',
    text: (v, { S, O }) =>
      `${O}, dont ${S} ${told(v)}${v.object && ' '}${v.object.replace(/^au capital$/u, 'au capital')}, ${pastime(v.to)}.`.replace(
        ' est entré au capital,',
        ' a rejoint le capital,',
      ),
  },
  {
    name: 'the one that',
    tells: ['+SO'],
    fits: (v) => direct(v) && toFirm(v),
    text: (v, { S, O }) =>
      `La société ${that('que', S)} ${told(v)}${v.helper === 'avoir' && did(v) ? 'e' : ''} s'appelle ${O}.`,
  },
  {
    name: 'cleft subject',
    tells: ['+SO'],
    text: (v, { S, O }) => `C'est ${S} qui ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'cleft object',
    tells: ['+SO'],
    fits: direct,
    text: (v, { S, O }) => `C'est ${O} ${that('que', S)} ${told(v)}.`,
  },
  {
    name: 'cleft indirect object',
    tells: ['+SO'],
    fits: (v) => v.preposition !== '' && !(v.preposition === 'de' && v.object),
    text: (v, { S, O }) =>
      `C'est ${joined(v.preposition, O)} ${that('que', S)} ${told(v)}${v.object && ' '}${v.object}.`,
  },
  {
    name: 'adverb first',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `En mars dernier, ${S} ${perfect(v)} ${rest(v, O)}.`,
  },
  {
    name: 'circumstance first',
    tells: ['+SO'],
    text: (v, { S, O }) => `Malgré un marché difficile, ${S} ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'indirect object first',
    tells: ['+SO'],
    fits: (v) => v.preposition === 'à' && v.object !== '' && toFirm(v),
    text: (v, { S, O }) => `À ${O}, ${S} ${told(v)} ${v.object}.`,
  },
  {
    name: 'object taken up',
    tells: ['+SO'],
    fits: (v) => direct(v) && v.to !== 'product' && v.helper === 'avoir',
    text: (v, { S, O }) => `${O}, ${S} ${himNow(v)}.`,
  },
  {
    name: 'because',
    tells: ['+SO'],
    text: (v, { S, O }) => `Le marché bouge parce ${that('que', S)} ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'since when',
    tells: ['+SO'],
    text: (v, { S, O }) => `Depuis ${that('que', S)} ${told(v)} ${rest(v, O)}, le marché bouge.`,
  },
  {
    name: 'although',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `Le secteur souffre, alors même ${that('que', S)} ${perfect(v)} ${rest(v, O)}.`,
  },
  {
    name: 'after',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `Le titre a bondi après ${that('que', S)} ${perfect(v)} ${rest(v, O)}.`,
  },
  {
    name: 'while',
    tells: ['+SO', '+TX'],
    text: (v, { S, T, O, X }) =>
      `${S} ${told(v)} ${rest(v, O)}, tandis ${that('que', T)} ${told(v)} ${rest(v, X)}.`,
  },
  {
    name: 'asserted by a paper',
    tells: ['+SO'],
    text: (v, { S, O }) => `Le quotidien rapporte ${that('que', S)} ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'announced',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `Le communiqué annonce ${that('que', S)} ${perfect(v)} ${rest(v, O)}.`,
  },
  {
    name: 'subjects joined',
    tells: ['+SO', '+TO'],
    text: (v, { S, T, O }) =>
      `${S} et ${T} ${toldMany(v)} ${rest(v, O).replace('son siège', 'leur siège').replace('ses données', 'leurs données')}.`,
  },
  {
    name: 'objects joined',
    tells: ['+SO', '+SX'],
    fits: (v) => v.to !== 'town',
    text: (v, { S, O, X }) => `${S} ${told(v)} ${also(v, O, X)}.`,
  },
  {
    name: 'verbs joined',
    tells: ['+SO'],
    fits: ofFirm,
    text: (v, { S, O }) => `${S} emploie 300 personnes et ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'gapped',
    tells: ['+SO', '+TX'],
    fits: (v) => v.preposition !== '',
    text: (v, { S, T, O, X }) => `${S} ${told(v)} ${rest(v, O)}, ${T} ${joined(v.preposition, X)}.`,
  },
  {
    name: 'not only but also',
    tells: ['+SO', '+SX'],
    fits: (v) => v.to !== 'town',
    text: (v, { S, O, X }) =>
      `${S} ${told(v)}${v.object && ' '}${v.object} non seulement ${joined(v.preposition, O)}, mais aussi ${joined(v.preposition, X)}.`,
  },
  {
    name: 'both and',
    tells: ['+SO', '+SX'],
    fits: (v) => v.to !== 'town',
    text: (v, { S, O, X }) =>
      `${S} ${told(v)}${v.object && ' '}${v.object} à la fois ${joined(v.preposition, O)} et ${joined(v.preposition, X)}.`,
  },
  {
    name: 'notamment',
    tells: ['+SO', '+SX'],
    fits: (v) => v.to !== 'town',
    text: (v, { S, O, X }) =>
      `${S} ${told(v)}${v.object && ' '}${v.object} notamment ${joined(v.preposition, O)} et ${joined(v.preposition, X)}.`,
  },
  {
    name: 'such as',
    tells: ['+SO', '+SX'],
    fits: (v) => toFirm(v) && v.from !== 'person' && v.preposition !== 'sur',
    text: (v, { S, O, X }) => `${S} ${told(v)} ${rest(v, `des sociétés comme ${O} et ${X}`)}.`,
  },
  {
    name: 'list behind a colon',
    tells: ['+SO', '+SX'],
    fits: (v) => toFirm(v),
    text: (v, { S, O, X }) => `${S} ${told(v)} ${rest(v, 'deux sociétés')} : ${O} et ${X}.`,
  },
  {
    name: 'including',
    tells: ['+SO', '+SX'],
    fits: (v) => toFirm(v),
    text: (v, { S, O, X }) => `${S} ${told(v)} ${rest(v, 'plusieurs sociétés')}, dont ${O} et ${X}.`,
  },
  {
    name: 'apposition between',
    tells: ['+SO'],
    fits: (v) => v.from === 'firm',
    text: (v, { S, O }) => `${S}, fabricant de capteurs, ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'relative clause between',
    tells: ['+SO'],
    text: (v, { S, O }) => `${capital(S)}, qui ${pastime(v.from)}, ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'bracket between',
    tells: ['+SO'],
    fits: (v) => v.from === 'firm',
    text: (v, { S, O }) => `${S} (300 salariés) ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'insertion between verb and object',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} ${perfect(v)}, après deux ans de discussions, ${rest(v, O)}.`,
  },
  {
    name: 'insertion in the perfect',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) =>
      `${S} ${perfect(v).replace(` ${v.participle}`, `, en mars dernier, ${v.participle}`)} ${rest(v, O)}.`,
  },
  {
    name: 'dit-on between',
    tells: ['+SO'],
    text: (v, { S, O }) => `${S}, précise le communiqué, ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'according to',
    tells: ['+SO'],
    text: (v, { S, O }) => `Selon le rapport annuel, ${S} ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'subject with noun',
    tells: ['+SO'],
    fits: (v) => startup(v.from),
    text: (v, { S, O }) => `La start-up ${S} ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'object with noun',
    tells: ['+SO'],
    fits: (v) => startup(v.to),
    text: (v, { S, O }) => `${S} ${told(v)} ${rest(v, `la start-up ${O}`)}.`,
  },
  {
    name: 'object described behind',
    tells: ['+SO'],
    fits: (v) => startup(v.to),
    text: (v, { S, O }) => `${S} ${told(v)} ${rest(v, O)}, spécialiste des capteurs.`,
  },
  {
    name: 'object described in front',
    tells: ['+SO'],
    fits: (v) => startup(v.to),
    text: (v, { S, O }) => `${S} ${told(v)} ${rest(v, `le spécialiste des capteurs ${O}`)}.`,
  },
  {
    name: 'subject of a town',
    tells: ['+SO'],
    fits: (v) => startup(v.from) && v.to !== 'town',
    text: (v, { S, O }) => `Le groupe nantais ${S} ${told(v)} ${rest(v, O)}.`,
    besides: (_, { S }) => [`+ HEADQUARTERED_IN | ${S} | Nantes`],
  },
  {
    name: 'quoted by its head',
    tells: ['+SO'],
    fits: (v) => v.from === 'firm' && did(v),
    text: (v, { S, O }) =>
      `« Nous ${we(v)} ${rest(v, O).replace('son siège', 'notre siège').replace('ses données', 'nos données')} », explique Léa Garnier, patronne ${joined('de', S)}.`,
    besides: (_, { S }) => [`+ HOLDS_ROLE | Léa Garnier | ${S}`],
  },
  {
    name: 'told by its head',
    tells: ['+SO'],
    fits: (v) => v.from === 'firm',
    text: (v, { S, O }) => `${S} ${told(v)} ${rest(v, O)}, explique Léa Garnier, sa patronne.`,
    besides: (_, { S }) => [`? HOLDS_ROLE | Léa Garnier | ${S}`],
  },
  {
    name: 'question answered',
    tells: ['+SO'],
    text: (v, { S, O }) => `Qui ${told(v)} ${rest(v, O)} ? ${capital(S)}.`,
  },
  {
    name: 'question answered by a cleft',
    tells: ['+SO'],
    text: (v, { S, O }) => `Qui ${told(v)} ${rest(v, O)} ? C'est ${S}.`,
  },
  {
    name: 'pronoun for the subject',
    tells: ['+SO'],
    text: (v, { S, O }) =>
      `${capital(S)} ${pastime(v.from)}. ${v.from === 'person' && /^(?:Ida|Nora)/u.test(S) ? 'Elle' : 'Il'} ${told(v)} ${rest(v, O)}.`,
    fits: (v) => v.from === 'firm' || (v.from === 'person' && v.helper === 'avoir'),
  },
  {
    name: 'description for the subject',
    tells: ['+SO'],
    fits: (v) => v.from === 'firm',
    text: (v, { S, O }) => `${S} emploie 300 personnes. Le groupe ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'clitic for the object',
    tells: ['+SO'],
    fits: (v) => direct(v) && v.helper === 'avoir' && toFirm(v),
    text: (v, { S, O }) => `${O} emploie 40 personnes. ${capital(S)} ${himNow(v)}.`,
  },
  {
    name: 'clitic for the indirect object',
    tells: ['+SO'],
    fits: (v) => v.preposition === 'à' && toFirm(v) && v.object !== '',
    text: (v, { S, O }) => `${O} emploie 40 personnes. ${capital(S)} lui ${told(v)} ${v.object}.`,
  },
  {
    name: 'clitic y or en',
    tells: ['+SO'],
    fits: (v) =>
      (v.preposition === 'dans' ||
        (v.preposition === 'de' && v.from === 'investor' && v.object.includes('%'))) &&
      toFirm(v),
    text: (v, { S, O }) =>
      `${O} emploie 40 personnes. ${S} ${v.preposition === 'dans' ? 'y' : 'en'} ${told(v)} ${v.object}.`,
  },
  {
    name: 'date inside',
    tells: ['+SO'],
    fits: did,
    text: (v, { S, O }) => `${S} ${perfect(v)} ${rest(v, O)} en mars 2024, ont indiqué les deux parties.`,
  },
  {
    name: 'price inside',
    tells: ['+SO'],
    fits: (v) => v.tells[0]?.startsWith('ACQUIRED') === true,
    text: (v, { S, O }) => `${S} ${perfect(v)} ${rest(v, O)} pour 12 millions d'euros.`,
  },
  {
    name: 'price between',
    tells: ['+SO'],
    fits: (v) => v.tells[0]?.startsWith('ACQUIRED') === true,
    text: (v, { S, O }) => `${S} ${perfect(v)}, pour 12 millions d'euros, ${rest(v, O)}.`,
  },
  {
    name: 'agreed',
    tells: ['+SO'],
    fits: (v) => v.tells[0]?.startsWith('ACQUIRED') === true,
    text: (v, { S, O }) => `${S} a accepté ${de(v.infinitive)} ${rest(v, O)}.`,
  },
  // what is not so, or not yet
  {
    name: 'planned: veut',
    tells: ['?SO'],
    text: (v, { S, O }) => `${S} veut ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'planned: compte',
    tells: ['?SO'],
    text: (v, { S, O }) => `${S} compte ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'planned: cleft',
    tells: ['?SO'],
    text: (v, { S, O }) => `C'est ${S} qui devrait ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'planned: relative clause',
    tells: ['?SO'],
    text: (v, { S, O }) => `${capital(S)}, qui rêve ${de(v.infinitive)} ${rest(v, O)}, ${pastime(v.from)}.`,
  },
  {
    name: 'planned: passive',
    tells: ['?SO'],
    fits: act,
    text: (v, { S, O }) => `${capital(O)} devrait être ${v.participle} par ${S}.`,
  },
  {
    name: 'planned: to be done so',
    tells: ['?SO'],
    fits: act,
    text: (v, { S, O }) => `${capital(O)}, bientôt ${v.participle} par ${S}, ${pastime(v.to)}.`,
  },
  {
    name: 'not: denied',
    tells: ['-SO'],
    text: (v, { S, O }) => `${S} dément ${v.state ? v.infinitive : withHelper(v)} ${rest(v, O)}.`,
  },
  {
    name: 'not: negated',
    tells: ['-SO'],
    text: (v, { S, O }) =>
      `${S} ne ${v.present.replace(/^s'/u, "s'")} pas ${rest(v, O)}.`.replace(/ ne ([aeéèhiou])/u, " n'$1"),
    fits: (v) => v.helper !== 'se' && !/ /u.test(v.infinitive),
  },
  {
    name: 'not: negated perfect',
    tells: ['-SO'],
    fits: (v) => v.helper === 'avoir' && !/ /u.test(v.infinitive),
    text: (v, { S, O }) => `${S} n'a jamais ${v.participle} ${rest(v, O)}.`,
  },
  {
    name: 'not: negated cleft',
    tells: ['-SO'],
    text: (v, { S, O }) => `Ce n'est pas ${S} qui ${told(v)} ${rest(v, O)}.`,
  },
  {
    name: 'not: without',
    tells: ['-SO'],
    fits: did,
    text: (v, { S, O }) => `${S} a grandi sans ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'not: renounced',
    tells: ['-SO'],
    text: (v, { S, O }) => `${S} renonce à ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'not: failed',
    tells: ['-SO'],
    text: (v, { S, O }) => `${S} a échoué à ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'not: asked',
    tells: ['-SO'],
    text: (v, { S, O }) => `${capital(S)} va-t-il ${v.infinitive} ${rest(v, O)} ?`,
  },
  {
    name: 'not: if',
    tells: ['-SO'],
    fits: did,
    text: (v, { S, O }) => `Si ${S} ${pluperfect(v)} ${rest(v, O)}, le marché aurait bougé.`,
  },
  {
    name: 'not: would have',
    tells: ['-SO'],
    fits: (v) => v.helper === 'avoir',
    text: (v, { S, O }) => `${S} aurait pu ${v.infinitive} ${rest(v, O)}.`,
  },
  {
    name: 'not: refused',
    tells: ['-SO'],
    text: (v, { S, O }) => `${S} a refusé ${de(v.infinitive)} ${rest(v, O)}.`,
  },
  {
    name: 'not: instead of',
    tells: ['-SX', '+SO'],
    fits: (v) => did(v) && v.to !== 'town',
    text: (v, { S, O, X }) => `${S} ${perfect(v)} ${rest(v, O)}, et non ${joined(v.preposition, X)}.`,
  },
];
