// The most usual French verbs of each relation, with the forms that the constructions ask for.
import type { Kind } from './cast';

export interface Verb {
  readonly word: string;
  readonly infinitive: string;
  readonly present: string;
  readonly presentMany: string;
  readonly simplePast: string;
  readonly participle: string;
  readonly gerund: string;
  readonly helper: 'avoir' | 'être' | 'se';
  /** What stands between the verb and its last argument: "des puces". */
  readonly object: string;
  readonly preposition: string;
  readonly from: Kind;
  readonly to: Kind;
  /** `S` who acts, `O` the last argument. */
  readonly tells: readonly string[];
  /** What holds for as long as it is told, and is over in the past. */
  readonly state: boolean;
  /** Has a passive of which the last argument is the subject. */
  readonly passive: boolean;
}

// infinitive | object | preposition | forms: present, they, simple past, participle, gerund | helper | from | to | options | what it tells
const TABLE = `
racheter | | | rachète, rachètent, racheta, racheté, rachetant | avoir | firm | firm | passive | ACQUIRED S O
fournir | des puces | à | fournit, fournissent, fournit, fourni, fournissant | avoir | firm | firm | | SUPPLIES S O
acquérir | | | acquiert, acquièrent, acquit, acquis, acquérant | avoir | firm | firm | passive | ACQUIRED S O
livrer | des capteurs | à | livre, livrent, livra, livré, livrant | avoir | firm | firm | | SUPPLIES S O
s'offrir | | | s'offre, s'offrent, s'offrit, offert, s'offrant | se | firm | firm | | ACQUIRED S O
équiper | | | équipe, équipent, équipa, équipé, équipant | avoir | firm | firm | passive | SUPPLIES S O
s'emparer | | de | s'empare, s'emparent, s'empara, emparé, s'emparant | se | firm | firm | | ACQUIRED S O
approvisionner | | | approvisionne, approvisionnent, approvisionna, approvisionné, approvisionnant | avoir | firm | firm | passive | SUPPLIES S O
absorber | | | absorbe, absorbent, absorba, absorbé, absorbant | avoir | firm | firm | passive | ACQUIRED S O
vendre | douze serveurs | à | vend, vendent, vendit, vendu, vendant | avoir | firm | firm | | SUPPLIES S O
reprendre | | | reprend, reprennent, reprit, repris, reprenant | avoir | firm | firm | passive | ACQUIRED S O
acheter | des puces | à | achète, achètent, acheta, acheté, achetant | avoir | firm | firm | | SUPPLIES O S
prendre le contrôle | | de | prend le contrôle, prennent le contrôle, prit le contrôle, pris le contrôle, prenant le contrôle | avoir | firm | firm | | ACQUIRED S O
commander | douze drones | à | commande, commandent, commanda, commandé, commandant | avoir | firm | firm | | SUPPLIES O S
mettre la main | | sur | met la main, mettent la main, mit la main, mis la main, mettant la main | avoir | firm | firm | | ACQUIRED S O
utiliser | les puces | de | utilise, utilisent, utilisa, utilisé, utilisant | avoir | firm | firm | | SUPPLIES O S
investir | 12 millions d'euros | dans | investit, investissent, investit, investi, investissant | avoir | investor | firm | | INVESTED_IN S O
choisir | les capteurs | de | choisit, choisissent, choisit, choisi, choisissant | avoir | firm | firm | | SUPPLIES O S
entrer | au capital | de | entre, entrent, entra, entré, entrant | être | investor | firm | | INVESTED_IN S O
s'approvisionner | | chez | s'approvisionne, s'approvisionnent, s'approvisionna, approvisionné, s'approvisionnant | se | firm | firm | | SUPPLIES O S
injecter | 3 millions d'euros | dans | injecte, injectent, injecta, injecté, injectant | avoir | investor | firm | | INVESTED_IN S O
confier | ses données | à | confie, confient, confia, confié, confiant | avoir | firm | firm | | SUPPLIES O S
prendre | 30 % | de | prend, prennent, prit, pris, prenant | avoir | investor | firm | | INVESTED_IN S O
décrocher | un contrat | avec | décroche, décrochent, décrocha, décroché, décrochant | avoir | firm | firm | | SUPPLIES S O
détenir | 30 % | de | détient, détiennent, détint, détenu, détenant | avoir | investor | firm | state | INVESTED_IN S O
héberger | les données | de | héberge, hébergent, hébergea, hébergé, hébergeant | avoir | firm | firm | | SUPPLIES S O
financer | | | finance, financent, finança, financé, finançant | avoir | investor | firm | passive | INVESTED_IN S O
faire confiance | | à | fait confiance, font confiance, fit confiance, fait confiance, faisant confiance | avoir | firm | firm | | SUPPLIES O S
lever | 12 millions d'euros | auprès de | lève, lèvent, leva, levé, levant | avoir | firm | investor | | RAISED S O; INVESTED_IN O S
passer commande | | à | passe commande, passent commande, passa commande, passé commande, passant commande | avoir | firm | firm | | SUPPLIES O S
s'associer | | à | s'associe, s'associent, s'associa, associé, s'associant | se | firm | firm | | PARTNERED_WITH S O
collaborer | | avec | collabore, collaborent, collabora, collaboré, collaborant | avoir | firm | firm | | PARTNERED_WITH S O
s'allier | | à | s'allie, s'allient, s'allia, allié, s'alliant | se | firm | firm | | PARTNERED_WITH S O
nouer | un partenariat | avec | noue, nouent, noua, noué, nouant | avoir | firm | firm | | PARTNERED_WITH S O
signer | un accord de coopération | avec | signe, signent, signa, signé, signant | avoir | firm | firm | | PARTNERED_WITH S O
coopérer | | avec | coopère, coopèrent, coopéra, coopéré, coopérant | avoir | firm | firm | | PARTNERED_WITH S O
concurrencer | | | concurrence, concurrencent, concurrença, concurrencé, concurrençant | avoir | firm | firm | passive state | COMPETES_WITH S O
rivaliser | | avec | rivalise, rivalisent, rivalisa, rivalisé, rivalisant | avoir | firm | firm | state | COMPETES_WITH S O
affronter | | | affronte, affrontent, affronta, affronté, affrontant | avoir | firm | firm | passive state | COMPETES_WITH S O
défier | | | défie, défient, défia, défié, défiant | avoir | firm | firm | passive state | COMPETES_WITH S O
fonder | | | fonde, fondent, fonda, fondé, fondant | avoir | person | firm | passive | FOUNDED S O
cofonder | | | cofonde, cofondent, cofonda, cofondé, cofondant | avoir | person | firm | passive | FOUNDED S O
créer | | | crée, créent, créa, créé, créant | avoir | person | firm | passive | FOUNDED S O
donner naissance | | à | donne naissance, donnent naissance, donna naissance, donné naissance, donnant naissance | avoir | person | firm | | FOUNDED S O
quitter | | | quitte, quittent, quitta, quitté, quittant | avoir | person | firm | | FORMERLY_AT S O
démissionner | | de | démissionne, démissionnent, démissionna, démissionné, démissionnant | avoir | person | firm | | FORMERLY_AT S O
diriger | | | dirige, dirigent, dirigea, dirigé, dirigeant | avoir | person | firm | passive state | HOLDS_ROLE S O
prendre la tête | | de | prend la tête, prennent la tête, prit la tête, pris la tête, prenant la tête | avoir | person | firm | | HOLDS_ROLE S O
présider | | | préside, président, présida, présidé, présidant | avoir | person | firm | passive state | HOLDS_ROLE S O
prendre la direction | | de | prend la direction, prennent la direction, prit la direction, pris la direction, prenant la direction | avoir | person | firm | | HOLDS_ROLE S O
entrer au conseil | au conseil d'administration | de | entre, entrent, entra, entré, entrant | être | person | firm | | BOARD_SEAT S O
siéger | au conseil d'administration | de | siège, siègent, siégea, siégé, siégeant | avoir | person | firm | state | BOARD_SEAT S O
installer | son siège | à | installe, installent, installa, installé, installant | avoir | firm | town | | HEADQUARTERED_IN S O
ouvrir | un bureau | à | ouvre, ouvrent, ouvrit, ouvert, ouvrant | avoir | firm | town | | OPERATES_IN S O
transférer | son siège | à | transfère, transfèrent, transféra, transféré, transférant | avoir | firm | town | | HEADQUARTERED_IN S O
s'implanter | | à | s'implante, s'implantent, s'implanta, implanté, s'implantant | se | firm | town | | OPERATES_IN S O
développer | | | développe, développent, développa, développé, développant | avoir | firm | product | passive | BUILDS S O
lancer | | | lance, lancent, lança, lancé, lançant | avoir | firm | product | passive | BUILDS S O
concevoir | | | conçoit, conçoivent, conçut, conçu, concevant | avoir | firm | product | passive | BUILDS S O
fabriquer | | | fabrique, fabriquent, fabriqua, fabriqué, fabriquant | avoir | firm | product | passive | BUILDS S O
subventionner | | | subventionne, subventionnent, subventionna, subventionné, subventionnant | avoir | body | firm | passive | SUPPORTS S O
soutenir | | | soutient, soutiennent, soutint, soutenu, soutenant | avoir | body | firm | passive | SUPPORTS S O
accorder | une subvention de 2 millions d'euros | à | accorde, accordent, accorda, accordé, accordant | avoir | body | firm | | SUPPORTS S O
aider | | | aide, aident, aida, aidé, aidant | avoir | body | firm | passive | SUPPORTS S O
sanctionner | | | sanctionne, sanctionnent, sanctionna, sanctionné, sanctionnant | avoir | body | firm | passive | REGULATES S O
infliger | une amende de 2 millions d'euros | à | inflige, infligent, infligea, infligé, infligeant | avoir | body | firm | | REGULATES S O
mettre en demeure | | | met en demeure, mettent en demeure, mit en demeure, mis en demeure, mettant en demeure | avoir | body | firm | | REGULATES S O
enquêter | | sur | enquête, enquêtent, enquêta, enquêté, enquêtant | avoir | body | firm | | REGULATES S O
appartenir | | à | appartient, appartiennent, appartint, appartenu, appartenant | avoir | firm | firm | state | SUBSIDIARY_OF S O
contrôler | | | contrôle, contrôlent, contrôla, contrôlé, contrôlant | avoir | firm | firm | passive state | SUBSIDIARY_OF O S
`;

const KINDS = new Set<string>(['firm', 'investor', 'person', 'body', 'town', 'product']);
const isKind = (word: string): word is Kind => KINDS.has(word);

export const VERBS: readonly Verb[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [
      infinitive = '',
      object = '',
      preposition = '',
      forms = '',
      helper = '',
      from = '',
      to = '',
      options = '',
      tells = '',
    ] = row.split('|').map((cell) => cell.trim());
    const [present = '', presentMany = '', simplePast = '', participle = '', gerund = ''] = forms.split(', ');
    if (
      !isKind(from) ||
      !isKind(to) ||
      !gerund ||
      (helper !== 'avoir' && helper !== 'être' && helper !== 'se')
    )
      throw new Error(`"${row}" must be a row of nine cells.`);
    return {
      word: infinitive,
      infinitive: infinitive === 'entrer au conseil' ? 'entrer' : infinitive,
      present,
      presentMany,
      simplePast,
      participle,
      gerund,
      helper,
      object,
      preposition,
      from,
      to,
      tells: tells.split('; '),
      state: options.includes('state'),
      passive: options.includes('passive'),
    };
  });
