// French, as the rules read it: words and frames only. Longer tables stand in the files beside this one.
import type { Grammar } from '../../extract/rules/grammar';
import { CUES } from './cues';
import { NOUN_FRAMES, VERB_FRAMES } from './frames';
import { CAPITALISED, FORMER, FOUNDERS, HEADS, INSTITUTIONS, PRENOMINAL, ROLE_PARTS, ROLES } from './nouns';
import { VERBS, WITH_ETRE } from './verbs';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const each = <T>(words: string, value: T): Record<string, T> =>
  Object.fromEntries(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, value]),
  );

export const FRENCH: Grammar = {
  language: 'fr',
  order: 'position',
  verbs: VERBS,
  verbFrames: VERB_FRAMES,
  nounFrames: NOUN_FRAMES,
  // Case does not show on the article; "na" says that the phrase may be subject or object.
  determiners: each(
    "le la les l' un une des du au aux ce cet cette ces chaque aucun aucune deux trois",
    'na',
  ),
  prepositions: {
    ...each("de du des d'", 'de'),
    ...each('à au aux', 'à'),
    ...Object.fromEntries(
      `en dans par pour avec chez sur contre parmi entre depuis via hors selon sous vers sans dès durant pendant
malgré outre envers visant dont`
        .split(/\s+/)
        .filter((word) => word !== 'dont')
        .map((word) => [word, word]),
    ),
    auprès: 'auprès de',
    près: 'près',
    côtés: 'aux côtés de',
    lors: 'lors de',
    grâce: 'grâce à',
    face: 'face à',
    encontre: 'contre',
    sein: 'au sein de',
  },
  genitive: 'de',
  prenominal: PRENOMINAL,
  agent: 'par',
  indefinite: set('un une des de chaque aucun aucune deux trois'),
  clitics: set("l' le la les"),
  speakers: set('nous notre nos'),
  intransitive: new Set(WITH_ETRE),
  reflexives: set("se s'"),
  coordinators: new Set([
    'et',
    'ou',
    'puis',
    'ainsi que',
    'de même que',
    'et aussi',
    'mais aussi',
    'et également',
    'et enfin',
    'et même',
    'ou encore',
    'ou bien',
    'et bientôt',
    'et plus récemment',
  ]),
  subordinators: set(
    "que qu' si s'il lorsque lorsqu' quand comme puisque puisqu' alors tandis afin où après avant parce",
  ),
  relatives: set("qui que qu' dont lequel laquelle lesquels lesquelles"),
  pronouns: {
    il: { cases: 'n', of: 'any' },
    elle: { cases: 'n', of: 'any' },
    'celui-ci': { cases: 'na', of: 'any' },
    'celle-ci': { cases: 'na', of: 'any' },
    'ce dernier': { cases: 'na', of: 'any' },
    je: { cases: 'n', of: 'person' },
    "j'": { cases: 'n', of: 'person' },
    lui: { cases: 'ad', of: 'any' },
    nous: { cases: 'n', of: 'organization' },
    notre: { cases: 'g', of: 'organization', possessive: true },
    nos: { cases: 'g', of: 'organization', possessive: true },
    son: { cases: 'g', of: 'organization', possessive: true },
    sa: { cases: 'g', of: 'organization', possessive: true },
    ses: { cases: 'g', of: 'organization', possessive: true },
    leur: { cases: 'g', of: 'organization', possessive: true },
    leurs: { cases: 'g', of: 'organization', possessive: true },
  },
  heads: HEADS,
  institutions: INSTITUTIONS,
  states: set('État Etat'),
  capitalised: CAPITALISED,
  roles: ROLES,
  founders: FOUNDERS,
  former: FORMER,
  rolePart: ROLE_PARTS,
  rolePrepositions: new Set(['de', 'chez', 'à', 'au sein de']),
  appoints: set('nommer promouvoir désigner devenir élire'),
  asWords: set('comme poste fonctions fonction rôle rang titre qualité'),
  pastCopula: set('était étaient fut furent'),
  leaving: /^(?:quitt|démission|limog|évinc|cède|laiss|abandonn)/u,
  titles: set('m mm mme mlle dr me maître pr monsieur madame'),
  acronyms: set(
    `IA UE US USA EUR USD CEO PDG P-DG CTO CFO COO DG DGA RH TPE PME ETI AFP CAC RGPD SA SAS R&D LLM GPU CPU MW GW ESG IPO PC TV VC
M Md Mds PIB ONU OTAN DSA DMA ETF API SaaS B2B TVA HEC`,
  ),
  firmVerbs: set(
    `lever racheter acquérir employer commercialiser exploiter fabriquer produire fournir livrer équiper valoriser éditer
héberger boucler compter réaliser revendiquer absorber avaler récolter approvisionner`,
  ),
  firmNouns: set(
    `filiale filiales capital siège parts part actionnaire actionnaires client clients concurrent concurrents rachat acquisition
levée salariés effectifs bureaux locaux fondateur fondatrice cofondateur cofondatrice fondateurs cofondateurs pdg patron
patronne directeur directrice président présidente administrateur conseil dirigeants actions titres investisseurs
produits logiciels puces serveurs modèles technologie plateforme solution général générale usine usines auprès chez`,
  ),
  naming: set(
    'nommé nommée nommés baptisé baptisée baptisés appelé appelée appelés dénommé dénommée dit dite intitulé intitulée',
  ),
  generic: set(
    'entreprise société groupe start-up startup firme compagnie pousse pépite structure maison plateforme',
  ),
  among: 'parmi',
  including: set('dont notamment'),
  exemplars: set('comme'),
  stateRoles: set('président présidente chancelier chancelière ministre roi'),
  abstract: set(
    'projet programme outil outils solution solutions application applications système systèmes version gamme site sites campus agent agents moteur cluster laboratoire algorithme algorithmes puce puces',
  ),
  originPrepositions: new Set<string>(),
  underWay: set(
    'avant fait font vient viennent venait venaient commence commencé commencent continue continuent poursuit achève achevé fini finit entreprend entrepris',
  ),
  rounds: {
    word: /\btour\b|tour de table|levée de fonds|levée|série [a-h]\b|amorçage|augmentation de capital|\bseed\b|financement/u,
    generic: 'tour de table',
    nouns: set('fonds table financement tour levée amorçage capital a b c d e'),
  },
  auxiliaries: {
    passive: set('est sont était étaient fut furent été être sera seront serait seraient soit étant'),
    perfect: set('a ont avait avaient aura auront aurait auraient ait ayant avoir eu ai avons'),
    modal: set(
      'va vont peut peuvent doit doivent veut veulent pourrait pourraient devrait devraient voudrait entend entendent souhaite souhaitent prévoit prévoient',
    ),
    copula: set(
      'est sont était étaient fut furent sera seront devient deviennent devenu devenue reste restent serait',
    ),
  },
  cues: CUES,
};
