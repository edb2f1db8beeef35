// French prepositions, and what they say.
import type { Prepositions } from '../grammar/prepositions';
import { phrases } from '../phrase-lists';

// "auprès" → "auprès de", "auprès d'", and with its article "auprès du", "auprès des".
const withDe = (list: string): string =>
  phrases(list)
    .flatMap((word) => [`${word} de`, `${word} d'`, `${word} du=${word} de`, `${word} des=${word} de`])
    .join(', ');

// "auprès notamment de": one of several is named.
const amongOthers = (list: string): string =>
  phrases(list)
    .flatMap((word) =>
      ['notamment', 'entre autres'].flatMap((also) =>
        ['de', "d'", 'du', 'des'].map((of) => `${word} ${also} ${of}=${word} de`),
      ),
    )
    .join(', ');

// "grâce" → "grâce à", "grâce au", "grâce aux".
const withA = (list: string): string =>
  phrases(list)
    .flatMap((word) => [`${word} à`, `${word} au=${word} à`, `${word} aux=${word} à`])
    .join(', ');

// "mené par A, rejoint par B": who joins stands beside who acts.
const beside = (list: string): string =>
  phrases(list)
    .map((word) => `${word}=aux côtés de`)
    .join(', ');

// "chasse sur les mêmes terres que A", "vise les mêmes clients que A": whoever does the same is a rival.
const asRivals = (list: string): string =>
  phrases(list)
    .flatMap((word) => [`${word} que=en rivalité avec`, `${word} qu'=en rivalité avec`])
    .join(', ');

const SAME_FIELD = `
sur les mêmes terres, sur les mêmes plates-bandes, sur le même terrain, sur le même marché, sur les mêmes marchés,
sur le même créneau, sur les mêmes créneaux, sur le même segment, sur la même niche, dans la même cour, dans la même catégorie,
dans la même division, dans le même couloir, dans les mêmes eaux, les mêmes clients, la même clientèle, le même marché,
les mêmes marchés, le même créneau, le même segment, la même niche, les mêmes contrats, à la même clientèle, aux mêmes clients,
pour les mêmes contrats, pour les mêmes clients, le même public, au même public
`;

const BEFORE_DE = `
auprès, au sein, près, lors, autour, hors, loin, proche, au profit, au bénéfice, en faveur, à l' encontre, au cœur, au coeur,
au centre, au nombre, aux côtés, à côté, à proximité, aux environs, aux alentours, dans les environs, aux portes, aux abords, en périphérie,
en banlieue, dans la banlieue, au nord, au sud, à l' est, à l' ouest, au large, sur le site, à la tête, aux commandes, aux manettes,
aux rênes, à la barre, à la direction, à la présidence, à la vice-présidence, aux mains, entre les mains, dans les mains, dans le giron, dans l' orbite, dans l' escarcelle,
sous la bannière, sous l' ombrelle, sous le parapluie, sous l' aile, sous le pavillon, sous le contrôle, sous la tutelle, sous la coupe, sous l' égide, sous la houlette, sous la direction, sous la présidence,
sous la supervision, sous la surveillance, sous la responsabilité, sous l' autorité, sous la férule, à la suite, à l' issue,
à l' occasion, à partir, au nom, au titre, au moyen, au lieu, au fil, au cours, au terme, au détriment, au-delà, au-dessus,
au-dessous, au travers, au bout, en dehors, en matière, en vue, en raison, en termes, en fonction, en cas, en plus, en échange,
en provenance, en direction, en marge, en amont, en aval, en présence, en compagnie, en dépit, en charge, en face, du côté, du fait,
dans le cadre, dans le domaine, dans le secteur, dans l' optique, dans la perspective, dans le sillage, par le biais,
par l' intermédiaire, par l' entremise, par la voix, pour le compte, compte tenu, à raison, à hauteur, à base, à destination,
à l' intention, à la demande, à la faveur, à la place, en remplacement, en lieu et place, en succession, à la différence, à l' exception, à l' aide, à cause, à défaut, au service,
au niveau, au rythme, au prix, faute, sous forme, sous la forme, sous la pression, sous le feu, aux dépens, aux termes, à l' origine,
vis-à-vis, au départ, à l' intérieur, à l' extérieur, le long, dans les locaux, de la part, à propos, non loin, au mépris, à deux pas, à quelques kilomètres, sous l' impulsion, à l' initiative, de l' association, au soutien, au chevet, au secours, dans le viseur, dans le collimateur, en la personne
`;

export const PREPOSITIONS: Prepositions = {
  all: `
de, d', du=de, des=de, à, au=à, aux=à, en, dans, par, pour, avec, chez, sur, sous, contre, vers, via, sans, entre, parmi, depuis,
dès, après, avant, jusqu', pendant, durant, malgré, outre, hormis, excepté, sauf, hors, selon, envers, devant, derrière, concernant,
moyennant, suivant, d' après, d' ici, d' ici à, jusque, jusqu' en, jusque dans, y compris, à travers, visant, portant sur, il y a, voici, voilà, ès,
versus, vs, ${beside('rejoint par, rejointe par, rejoints par, rejointes par, suivi par, suivie par, suivi de, suivie de, épaulé par, épaulée par')},
${beside("accompagné de, accompagnée de, accompagné d', accompagnée d', accompagné du, accompagnée du, accompagné des, accompagnée des, accompagné par, accompagnée par")},
de la rencontre entre, de la rencontre de, de la rencontre d', de l' association entre, de chez, par delà, d' entre, ${amongOthers('auprès, aux côtés, au profit, au sein, à la demande')}, en rivalité avec, ${asRivals(SAME_FIELD)}, de concert avec, main dans la main avec=de concert avec, à quatre mains avec=de concert avec, en tandem avec=de concert avec, en duo avec=de concert avec, en binôme avec=de concert avec, en équipe avec=de concert avec, de pair avec, conjointement avec, en même temps que, en lien avec, ${withDe(BEFORE_DE)},
${withA(`grâce, face, par rapport, suite, jusqu', quant, conformément, contrairement, en réponse, parallèlement, préalablement,
consécutivement, par opposition`)}
`,
  senses: {
    of: 'de',
    agent: "par, de la part de, de la part d', de la part du, de la part des, par les soins de",
    together: 'avec',
    reliance: 'sur',
    companions: 'aux côtés de, avec, avec le concours de, au côté de, en compagnie de',
    besides: 'outre',
    place: 'à, en, in, de',
    location: 'à, en, dans',
    origin: '',
    workplace: 'chez',
    headship:
      'à la tête de, aux commandes de, aux manettes de, aux rênes de, à la barre de, à la direction de',
    embodied: 'en la personne de',
    through: "à travers, via, par le biais, par l' intermédiaire, par l' entremise",
    recipient: 'à',
    among: 'parmi, au nombre de',
    behind: "derrière, à l' origine de",
    between: 'entre',
    versus: 'versus, vs',
    facing: 'face à',
    terms: '',
    manner: 'en',
    after: 'après',
    circumstance: '',
    until: '',
    settled: 'après, depuis, grâce à, à la suite de',
    earlier: 'avant',
    spans: 'pendant, durant',
    sizing: 'à hauteur de',
    extent: 'à',
    change: '',
    compared: 'contre, au lieu de, par rapport à, après, versus',
    per: 'par',
    price: 'pour, contre, en échange de, moyennant, en contrepartie de',
    relates: 'de, chez, de chez, auprès de, face à',
    mayRelate: 'avec',
    seldomRelates: 'à, pour',
    ofEvent: 'de, à, par, dans, auprès de',
    otherParty: 'à, avec, contre, face à',
    dative: '',
    accusative: '',
    around: 'autour de',
    attributive: '',
  },
  homes: 'de=0.92, à=0.85',
};
