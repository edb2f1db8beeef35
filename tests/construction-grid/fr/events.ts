// French nouns for what happened ("rachat", "levée", "amende"), a family a table: light verbs, headlines and what fell through.
import type { Cell, Names } from '../cell';
import { bare, called, capital, joined, type Kind } from './cast';

interface Sides {
  readonly A: string;
  readonly B: string;
}

interface Family {
  readonly words: readonly (readonly [word: string, feminine: boolean])[];
  readonly from: Kind;
  readonly to: Kind;
  readonly tells: readonly string[];
  /** Further lines of the told texts, and of those that are not. */
  readonly besides?: readonly string[];
  readonly seldom?: readonly string[];
  /** Texts by sign, with `N` for the noun, `le N`, `un N`, `ce N`, `son N` for it with an article, `A` and `B` for the sides. */
  readonly told: readonly string[];
  readonly not: readonly string[];
  readonly planned: readonly string[];
}

const FAMILIES: readonly Family[] = [
  {
    words: [
      ['rachat', false],
      ['acquisition', true],
      ['reprise', true],
      ['absorption', true],
    ],
    from: 'firm',
    to: 'firm',
    tells: ['ACQUIRED A B'],
    seldom: ['? REGULATES | Autorité de la concurrence | B'],
    told: [
      'Le N de B par A est bouclé.',
      'Le N de B par A a été finalisé en mars.',
      'A a annoncé le N de B.',
      'A a bouclé le N de B.',
      'A vient de finaliser le N de B.',
      'A : N de B',
      'N de B par A',
      'Avec le N de B, A double de taille.',
      'A se renforce avec le N de B.',
      'Grâce au N de B, A gagne des parts de marché.',
      'Depuis le N de B par A, le titre grimpe.',
      'Depuis son N par A, B grandit vite.',
      'Après le N de B, A emploie 400 personnes.',
      'B, dont A a bouclé le N, emploie 40 personnes.',
      'B, dont le N par A a été finalisé en mars, emploie 40 personnes.',
      'A, qui a procédé au N de B, emploie 400 personnes.',
      'Le N de B a permis à A de grandir.',
      'A doit sa croissance au N de B.',
      "A a déboursé 12 millions d'euros pour le N de B.",
      "C'est A qui a annoncé le N de B.",
      'A a réalisé un N : celui de B.',
      'Les autorités ont validé le N de B par A, désormais effectif.',
      'A annonce le N de B et de sa technologie.',
      'Le N de B marque un tournant pour A.',
      "A officialise le N de B pour 12 millions d'euros.",
      'A a mené le N de B à son terme.',
      'Un an après le N de B par A, les équipes travaillent ensemble.',
    ],
    not: [
      'Le N de B par A a échoué.',
      'A a renoncé au N de B.',
      "Le N de B par A n'aura pas lieu.",
      'A dément le N de B.',
      'Le projet de N de B par A a été abandonné.',
      "L'Autorité de la concurrence a bloqué le N de B par A.",
      "A n'a pas annoncé le N de B.",
      "Il n'y a pas eu de N de B par A.",
    ],
    planned: [],
  },
  {
    words: [
      ['contrat', false],
      ['commande', true],
      ['marché', false],
      ['bon de commande', false],
    ],
    from: 'firm',
    to: 'firm',
    tells: ['SUPPLIES A B'],
    told: [
      'A a remporté un N de B.',
      'A a décroché un N auprès de B.',
      'B a attribué le N à A.',
      'B a confié un N à A.',
      "B a passé un N de 3 millions d'euros à A.",
      'Le N de B est allé à A.',
      'Le N de B est revenu à A.',
      "C'est A qui a remporté le N de B.",
      "C'est à A que B a attribué le N.",
      'A a obtenu un N de B pour 200 drones.',
      'A se voit attribuer un N par B.',
      "A s'est vu confier un N par B.",
      'Le N de B a été attribué à A.',
      "A : N de 3 millions d'euros avec B",
      'Avec le N de B, A assure son avenir.',
      "A bénéficie d'un N de B.",
      'A exécute un N pour B.',
      "A a reçu de B un N de 3 millions d'euros.",
      "B a notifié à A un N de 3 millions d'euros.",
      "A a gagné un N de 3 millions d'euros, passé par B.",
      'A compte un N de B dans son carnet.',
      "Grâce à un N de B, A a doublé son chiffre d'affaires.",
      'A, qui a remporté un N de B, emploie 40 personnes.',
      "A, titulaire d'un N de B, emploie 40 personnes.",
      'B, dont A a remporté le N, emploie 400 personnes.',
    ],
    not: [
      "A n'a pas obtenu le N de B.",
      'A a perdu le N de B.',
      'B a refusé de confier un N à A.',
      'Le N de B a échappé à A.',
      'B a résilié son N avec A.',
    ],
    planned: ['A brigue un N de B.', 'A espère décrocher un N auprès de B.'],
  },
  {
    words: [
      ['partenariat', false],
      ['accord', false],
      ['alliance', true],
      ['collaboration', true],
    ],
    from: 'firm',
    to: 'firm',
    tells: ['PARTNERED_WITH A B'],
    told: [
      'A et B ont conclu un N.',
      'A a noué un N avec B.',
      'Un N a été signé entre A et B.',
      'Le N entre A et B porte sur les capteurs.',
      "Le N d'A avec B porte sur les capteurs.",
      'Le N signé entre A et B porte sur les capteurs.',
      'Un N lie A et B.',
      'Un N lie A à B.',
      'A est lié à B par un N.',
      "A bénéficie d'un N avec B.",
      "A dispose d'un N avec B.",
      'Il existe un N entre A et B.',
      'A entre en N avec B.',
      'A a conclu avec B un N de long terme.',
      'A et B annoncent un N.',
      'A annonce un N avec B.',
      'A, qui a un N avec B, emploie 40 personnes.',
      'A, avec qui B a noué un N, emploie 40 personnes.',
      "A s'appuie sur un N avec B.",
      "Dans le cadre d'un N avec B, A teste ses capteurs.",
      'A et B : un N pour les capteurs',
      'N entre A et B',
      "C'est avec B que A a signé un N.",
      'A et B unis par un N',
      'Grâce à son N avec B, A grandit vite.',
      'A développe ses capteurs en N avec B.',
      "Le N qu'a signé A avec B porte sur les capteurs.",
      'A a renouvelé son N avec B.',
      'Le N de A et B porte sur les capteurs.',
      'A mise sur son N avec B.',
      'Ce N unit A et B depuis trois ans.',
    ],
    not: [
      'A a mis fin à son N avec B.',
      'Le N entre A et B a pris fin.',
      "A n'a pas de N avec B.",
      'A dément tout N avec B.',
      'Le N entre A et B a échoué.',
      'A et B ont rompu leur N.',
    ],
    planned: ['A cherche à nouer un N avec B.'],
  },
  {
    words: [
      ['participation', true],
      ['part', true],
      ['ticket', false],
      ['investissement', false],
    ],
    from: 'investor',
    to: 'firm',
    tells: ['INVESTED_IN A B'],
    told: [
      'A a pris un N de 10 % dans B.',
      'A détient un N de 10 % dans B.',
      'A possède un N de 10 % dans B.',
      "Le N d'A dans B atteint 10 %.",
      'A a porté son N dans B à 10 %.',
      "A dispose d'un N de 10 % dans B.",
      'A, qui détient un N dans B, emploie 40 personnes.',
      'Avec un N de 10 %, A est le premier actionnaire de B.',
      'A conserve son N de 10 % dans B.',
      'B, dans lequel A a un N de 10 %, emploie 40 personnes.',
      'Le N de 10 % pris par A dans B date de mars.',
    ],
    not: ['A a cédé son N dans B.', "A n'a pas de N dans B.", 'A a renoncé à son N dans B.'],
    planned: ['A cherche à prendre un N dans B.'],
  },
  {
    words: [
      ['levée de fonds', true],
      ['tour de table', false],
      ['augmentation de capital', true],
      ['levée', true],
    ],
    from: 'investor',
    to: 'firm',
    tells: ['INVESTED_IN A B'],
    besides: ['? RAISED | B | round'],
    told: [
      'A a mené le N de B.',
      'Le N de B a été mené par A.',
      'A a participé au N de B.',
      'B boucle un N auprès de A.',
      "B réalise un N de 5 millions d'euros auprès de A.",
      "B annonce un N de 5 millions d'euros mené par A.",
      "B a bouclé un N de 5 millions d'euros avec A.",
      "Le N de B, mené par A, atteint 5 millions d'euros.",
      'A est le chef de file du N de B.',
      "B clôture un N de 5 millions d'euros, auquel a participé A.",
      "Mené par A, le N de B atteint 5 millions d'euros.",
      "B : N de 5 millions d'euros auprès de A",
      "A entre au capital de B à l'occasion d'un N.",
      'Le N de B a réuni A et plusieurs business angels.',
      'A figure parmi les participants au N de B.',
      "C'est A qui a mené le N de B.",
      'A a souscrit au N de B.',
      "A a apporté 5 millions d'euros lors du N de B.",
    ],
    not: [
      "A n'a pas participé au N de B.",
      'A refuse de participer au N de B.',
      "Le N de B s'est fait sans A.",
    ],
    planned: ['A pourrait participer au N de B.'],
  },
  {
    words: [
      ['amende', true],
      ['enquête', true],
      ['mise en demeure', true],
      ['sanction', true],
    ],
    from: 'body',
    to: 'firm',
    tells: ['REGULATES A B'],
    told: [
      'A a prononcé une N contre B.',
      "B fait l'objet d'une N de A.",
      'B est visé par une N de A.',
      'Une N de A vise B.',
      'La N de A contre B date de mars.',
      'B a reçu une N de A.',
      'A vise B par une N.',
      'B, visé par une N de A, emploie 40 personnes.',
      'A : une N contre B',
      "N contre B : A passe à l'acte",
      'B subit une N de A.',
      'B conteste la N de A.',
      'La N prononcée par A contre B date de mars.',
      'B, que A a visé par une N, emploie 40 personnes.',
      "C'est A qui a décidé une N contre B.",
    ],
    not: [
      'B échappe à une N de A.',
      "A n'a prononcé aucune N contre B.",
      'A renonce à une N contre B.',
      'Une N de A contre B est exclue.',
    ],
    planned: ['B risque une N de A.'],
  },
  {
    words: [
      ['subvention', true],
      ['aide', true],
      ['prêt', false],
      ['soutien', false],
    ],
    from: 'body',
    to: 'firm',
    tells: ['SUPPORTS A B'],
    told: [
      'B a reçu un N de A.',
      'B a obtenu un N de A.',
      "B bénéficie d'un N de A.",
      'A a accordé un N à B.',
      "A a attribué à B un N de 2 millions d'euros.",
      'Un N de A aide B à grandir.',
      "B a touché un N de 2 millions d'euros de A.",
      "B, qui bénéficie d'un N de A, emploie 40 personnes.",
      'Avec le N de A, B grandit vite.',
      'Grâce à un N de A, B a recruté.',
      "B s'est vu accorder un N par A.",
      "Le N de A à B atteint 2 millions d'euros.",
      'B compte sur le N de A.',
      "B dispose d'un N de A.",
      "C'est A qui a accordé un N à B.",
      "B a décroché un N de 2 millions d'euros auprès de A.",
      "B : un N de 2 millions d'euros de A",
      "Le N accordé par A à B atteint 2 millions d'euros.",
      "A verse à B un N de 2 millions d'euros.",
      'B, à qui A a accordé un N, emploie 40 personnes.',
      'B jouit du N de A.',
    ],
    not: [
      'A a refusé un N à B.',
      "B n'a reçu aucun N de A.",
      'A a retiré son N à B.',
      "B n'a pas obtenu le N de A.",
    ],
    planned: ['B réclame un N de A.', 'B espère un N de A.'],
  },
  {
    words: [
      ['nomination', true],
      ['arrivée', true],
      ['promotion', true],
      ['prise de fonctions', true],
    ],
    from: 'person',
    to: 'firm',
    tells: ['HOLDS_ROLE A B'],
    told: [
      'B a annoncé la N de A à la tête du groupe.',
      'La N de A à la tête de B a surpris.',
      'B : N de A à la direction générale',
      'N de A à la tête de B',
      'B confirme la N de A comme directeur général.',
      'Depuis la N de A à la tête de B, le titre grimpe.',
      'B se réjouit de la N de A au poste de directeur technique.',
      'Le conseil de B a approuvé la N de A comme directeur général.',
      'Avec la N de A comme directeur général, B tourne une page.',
      'La N de A comme directeur technique de B est effective.',
    ],
    not: ['B dément la N de A à sa tête.', 'La N de A à la tête de B a été annulée.'],
    planned: ['Les syndicats réclament la N de A à la tête de B.'],
  },
  {
    words: [
      ['siège', false],
      ['siège social', false],
      ['quartier général', false],
      ['bureau', false],
    ],
    from: 'firm',
    to: 'town',
    tells: ['HEADQUARTERED_IN A B'],
    told: [
      'Le N de A se trouve à B.',
      'Le N de A est situé à B.',
      'A a son N à B.',
      'A a installé son N à B.',
      'A, dont le N est à B, emploie 40 personnes.',
      'A, dont le N se trouve à B, emploie 40 personnes.',
      "C'est à B que A a son N.",
      "C'est à B que se trouve le N de A.",
      'À B, A a ouvert un N.',
      'A a choisi B pour son N.',
      'De son N de B, A pilote 40 personnes.',
      'Depuis son N de B, A gère ses commandes.',
      "A dispose d'un N à B.",
      'A, avec un N à B, emploie 40 personnes.',
      'B accueille le N de A.',
      'A a établi son N à B.',
      'Le N de B de A emploie 40 personnes.',
      'A emploie 40 personnes dans son N de B.',
      'Un N de A a ouvert à B.',
      'B, où A a son N, compte 300 000 habitants.',
      'A emploie 40 personnes. Son N est à B.',
      'A (N : B) emploie 40 personnes.',
      'A a déménagé son N à B.',
      'A a quitté la campagne pour B, où se trouve désormais son N.',
    ],
    not: ["A n'a pas de N à B.", 'A a fermé son N de B.', 'A renonce à un N à B.'],
    planned: ['A pourrait installer son N à B.'],
  },
];

const vowel = (word: string) => /^[aeiouyéèêh]/iu.test(word);

/** The text with the noun and the sides in place; the articles of the pattern stand before a masculine noun ("un N"). */
function filled(pattern: string, word: string, feminine: boolean, { A, B }: Sides): string {
  const articles: readonly (readonly [string, string, string])[] = [
    ['au N', 'à la N', "à l'N"],
    ['du N', 'de la N', "de l'N"],
    ['Le N', 'La N', "L'N"],
    ['le N', 'la N', "l'N"],
    ['La N', 'La N', "L'N"],
    ['la N', 'la N', "l'N"],
    ['Un N', 'Une N', 'Une N'],
    ['un N', 'une N', 'une N'],
    ['une N', 'une N', 'une N'],
    ['Ce N', 'Cette N', 'Cette N'],
    ['son N', 'sa N', 'son N'],
    ['Son N', 'Sa N', 'Son N'],
    ['aucun N', 'aucune N', 'aucune N'],
    ['tout N', 'toute N', 'toute N'],
    ['de N', 'de N', "d'N"],
  ];
  let text = pattern;
  for (const [masculine, plain, elided] of articles) {
    const form = vowel(word)
      ? feminine
        ? elided
        : masculine
            .replace(/^(.*?)(?:le|Le|la|La) N$/u, (whole) =>
              whole.replace(/[lL][ea] N/u, (at) => `${at.charAt(0)}'N`),
            )
            .replace(/^du N$/u, "de l'N")
            .replace(/^au N$/u, "à l'N")
            .replace(/^de N$/u, "d'N")
            .replace(/^Ce N$/u, 'Cet N')
      : feminine
        ? plain
        : masculine;
    text = text.replace(new RegExp(`(?<!\\p{L})${masculine}(?!\\p{L})`, 'gu'), form.replace(/N$/u, '¤'));
  }
  text = text.replace(/(?<!\p{L})N(?!\p{L})/gu, '¤');
  if (feminine)
    text = text.replace(
      /(bouclé|finalisé|signé|celui|effectif|attribué|passé|revenu|allé|lié|accordé|mené|Mené|approuvé)(?= |,|\.)/gu,
      (form, _, at: number, all: string) => agreed(form, all.slice(0, at)),
    );
  const put = (name: string, mark: string) => {
    text = text.replace(
      new RegExp(`(?<!\\p{L})(de |d'|à |que |)${mark}(?!\\p{L})`, 'gu'),
      (_, before: string) => {
        if (before === 'de ' || before === "d'") return joined('de', name);
        if (before === 'à ') return joined('à', name);
        if (before === 'que ') return vowel(name) ? `qu'${name}` : `que ${name}`;
        return name;
      },
    );
  };
  put(B, 'B');
  put(A, 'A');
  const done = text.replaceAll('¤', word);
  return capital(done.replace(/ : (\p{Lu})(?=rachat|acquis|repr|absorp)/u, ' : $1'));
}

/** A participle that agrees with the feminine noun before it; that of the perfect with "avoir" does not. */
function agreed(form: string, before: string): string {
  if (/(?:\ba|s'est vu|ont|vient de) $/u.test(before)) return form;
  if (form === 'celui') return 'celle';
  if (form === 'effectif') return 'effective';
  return /¤[^,.]*$|¤, $|^$|, (?=$)/u.test(before) || form === 'Mené' ? `${form}e` : form;
}

export function eventCells(names: Names): Cell[] {
  return FAMILIES.flatMap(({ words, from, to, tells, besides = [], seldom = [], told, not, planned }) =>
    words.flatMap(([word, feminine], turn) => {
      const sides = {
        A: called(from, 0, turn, names),
        B: called(to, from === to ? 2 : 0, turn + (from === 'body' ? 1 : 0), names),
      };
      const facts = (sign: string) =>
        tells.map((line) => {
          const [relation, one] = line.split(' ');
          const ends = [bare(sides.A), bare(sides.B)];
          return `${sign} ${relation} | ${(one === 'A' ? ends : ends.reverse()).join(' | ')}`;
        });
      const cell = (sign: '+' | '-' | '?') => (pattern: string) => ({
        construction: `${{ '+': 'event', '-': 'event: not', '?': 'planned event' }[sign]}: ${pattern}`,
        word,
        text: filled(pattern, word, feminine, sides),
        facts: [
          ...facts(sign),
          ...(sign === '-' ? seldom : besides).map((line) => line.replace(/\bB\b/u, bare(sides.B))),
        ],
      });
      return [...told.map(cell('+')), ...not.map(cell('-')), ...planned.map(cell('?'))];
    }),
  );
}
