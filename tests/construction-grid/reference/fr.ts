// The French reference grid: who is meant by "elle", "le fabricant de batteries", "les deux", "ce dernier", and by nothing.
import type { Cell } from '../cell';
import { makeCells } from './make';

const OPENINGS = `
une entreprise | L'entreprise {A} a déménagé. | | elle=A entreprise=A société=A
un groupe | Le groupe {A} a déménagé. | | il=A groupe=A entreprise=A
une phrase entre | {A} a déménagé. Le marché croît vite. | | entreprise=A société=A
start-up d'une ville | {A}, une start-up de Nantes, a recruté 40 ingénieurs. | HEADQUARTERED_IN A Nantes | elle=A start-up=A Nantaise=A Lilloise= entreprise=A
fabricant | Le fabricant de batteries {A} a recruté 40 ingénieurs. | | il=A batteries=A fabricant=A drones= entreprise=A
firme d'un pays | Le groupe allemand {A} affiche une perte. | HEADQUARTERED_IN A Germany | Allemand=A groupe=A allemande=A suédoise=
achat | {A} a racheté {B}. | ACQUIRED A B | acquéreur=A deux-E=AB deux=AB
achat entre fabricants | Le fabricant de batteries {A} a racheté le fabricant de drones {B}. | ACQUIRED A B | batteries=A drones=B deux-E=AB puces= entreprise=?AB
achat entre pays | Le groupe allemand {A} a racheté la société suédoise {B}. | ACQUIRED A B; HEADQUARTERED_IN A Germany; HEADQUARTERED_IN B Sweden | Allemand=A Suédoise=B suédoise=B groupe=A
groupe et start-up | Le groupe {A} a investi dans la start-up {B}. | INVESTED_IN A B | investisseur=A start-up=B groupe=A deux-E=AB il=A elle=B
fonds et start-up | Le fonds {G} a misé sur la jeune pousse {A}. | INVESTED_IN G A | pousse=A start-up=A
fournisseur et client | {A} fournit des puces à {B}. | SUPPLIES A B | fournisseur=A client=B deux-E=AB
filiale | {A} est une filiale de {B}. | SUBSIDIARY_OF A B | maison-mère=B filiale=A
concurrents de deux villes | {A}, de Nantes, concurrence {B}, de Lyon. | COMPETES_WITH A B; HEADQUARTERED_IN A Nantes; HEADQUARTERED_IN B Lyon | Nantaise=A deux=AB Lilloise=
deux firmes | {A} et {B} se sont entendus sur une norme. | PARTNERED_WITH A B | deux=AB ils=AB deux-E=AB trois=
trois firmes | {A}, {B} et {C} se sont entendus sur une norme. | PARTNERED_WITH A B; PARTNERED_WITH A C; PARTNERED_WITH B C | ils=ABC trois=ABC trois-E=ABC deux=
patron d'une firme | {Q} dirige {A}. | HOLDS_ROLE Q A | elle-p=Q il-p=Q entreprise=A société=A
nouveau patron | {A} a nommé {Q} à la direction générale. | HOLDS_ROLE Q A | elle-p=Q il-p=Q entreprise=A
fondateur | {Q} a fondé {A} en 2019. | FOUNDED Q A | elle-p=Q il-p=Q entreprise=A
nouveau robot | {A} a présenté le robot {X}. | BUILDS A X | robot=X machine=X entreprise=A drone=
nouvel outil | {A} a développé {X}, un chatbot pour cliniques. | BUILDS A X | chatbot=X outil=X produit=X entreprise=A
`;

const REFERENCES = `
elle | firm | n=elle | c=la | l=lui | p=son | e=e
il | firm | n=il | c=le | l=lui | p=son | e=
ils | firm many | n=ils | c=les | l=leur | p=leur | e=s
entreprise | firm | n=l'entreprise | a=l'entreprise | d=à l'entreprise | g=de l'entreprise | e=e
société | firm | n=la société | a=la société | d=à la société | g=de la société | e=e
groupe | firm | n=le groupe | a=le groupe | d=au groupe | g=du groupe | e=
start-up | firm | n=la start-up | a=la start-up | d=à la start-up | g=de la start-up | e=e
pousse | firm | n=la jeune pousse | a=la jeune pousse | d=à la jeune pousse | g=de la jeune pousse | e=e
fabricant | firm | n=le fabricant | a=le fabricant | d=au fabricant | g=du fabricant | e=
Nantaise | firm | n=la société nantaise | a=la société nantaise | d=à la société nantaise | g=de la société nantaise | e=e
Lilloise | firm | n=la société lilloise | a=la société lilloise | d=à la société lilloise | g=de la société lilloise | e=e
Allemand | firm | n=l'Allemand | a=l'Allemand | d=à l'Allemand | g=de l'Allemand | e=
allemande | firm | n=l'entreprise allemande | a=l'entreprise allemande | d=à l'entreprise allemande | g=de l'entreprise allemande | e=e
suédoise | firm | n=l'entreprise suédoise | a=l'entreprise suédoise | d=à l'entreprise suédoise | g=de l'entreprise suédoise | e=e
Suédoise | firm | n=la firme suédoise | a=la firme suédoise | d=à la firme suédoise | g=de la firme suédoise | e=e
batteries | firm | n=le fabricant de batteries | a=le fabricant de batteries | d=au fabricant de batteries | g=du fabricant de batteries | e=
drones | firm | n=le fabricant de drones | a=le fabricant de drones | d=au fabricant de drones | g=du fabricant de drones | e=
puces | firm | n=le fabricant de puces | a=le fabricant de puces | d=au fabricant de puces | g=du fabricant de puces | e=
acquéreur | firm | n=l'acquéreur | a=l'acquéreur | d=à l'acquéreur | g=de l'acquéreur | e=
investisseur | firm | n=l'investisseur | a=l'investisseur | d=à l'investisseur | g=de l'investisseur | e=
fournisseur | firm | n=le fournisseur | a=le fournisseur | d=au fournisseur | g=du fournisseur | e=
client | firm | n=le client | a=le client | d=au client | g=du client | e=
maison-mère | firm | n=la maison mère | a=la maison mère | d=à la maison mère | g=de la maison mère | e=e
filiale | firm | n=la filiale | a=la filiale | d=à la filiale | g=de la filiale | e=e
deux | firm many | n=les deux | a=les deux | d=aux deux | g=des deux | e=s
deux-E | firm many | n=les deux entreprises | a=les deux entreprises | d=aux deux entreprises | g=des deux entreprises | e=es
trois | firm many | n=tous trois | e=s
trois-E | firm many | n=les trois entreprises | a=les trois entreprises | d=aux trois entreprises | g=des trois entreprises | e=es
elle-p | person | n=elle | p=son
il-p | person | n=il | p=son
robot | product | n=le robot | a=le robot | e=
machine | product | n=la machine | a=la machine | e=e
drone | product | n=le drone | a=le drone | e=
chatbot | product | n=le chatbot | a=le chatbot | e=
outil | product | n=l'outil | a=l'outil | e=
produit | product | n=le produit | a=le produit | e=
`;

const CLAUSES = `
racheter | firm | {n} [a/ont] racheté {D}. | ACQUIRED r D
racheter | firm | {D} a racheté {a}. | ACQUIRED D r
racheter | firm | {D} {c} rachète. | ACQUIRED D r
absorber | firm | {n} [a/ont] été absorbé{e} par {D}. | ACQUIRED D r
absorber | firm | En mai, {n} [a/ont] absorbé {D}. | ACQUIRED r D
investir | firm | {n} [a/ont] investi dans {D}. | INVESTED_IN r D
investir | firm | {F} a investi quatre millions d'euros dans {a}. | INVESTED_IN F r
financer | firm | {n} [est/sont] financé{e} par {F}. | INVESTED_IN F r
financer | firm | {F} {c} finance. | INVESTED_IN F r
investisseur | firm | Parmi les investisseurs {g} figure {F}. | INVESTED_IN F r
fournir | firm | {n} [fournit/fournissent] des capteurs à {D}. | SUPPLIES r D
fournir | firm | {D} fournit des logiciels {d}. | SUPPLIES D r
fournir | firm | {D} {l} fournit des logiciels. | SUPPLIES D r
client | firm | {D} est client {g}. | SUPPLIES r D
client | firm | {n} [compte/comptent] {D} parmi ses clients. | SUPPLIES r D
commander | firm | {D} a commandé 30 robots {d}. | SUPPLIES r D
commander | firm | {D} {l} a commandé 30 robots. | SUPPLIES r D
commander | firm | {n} [a/ont] commandé 30 robots à {D}. | SUPPLIES D r
fonder | firm | {n} [a/ont] été fondé{e} par {P}. | FOUNDED P r
fonder | firm | {P} a fondé {a} en 2016. | FOUNDED P r
directrice générale | firm | La directrice générale {g} est {P}. | HOLDS_ROLE P r
directrice générale | firm | {P} est directrice générale {g}. | HOLDS_ROLE P r
diriger | firm | {P} dirige {a}. | HOLDS_ROLE P r
diriger | firm | {n} [est/sont] dirigé{e} par {P}. | HOLDS_ROLE P r
diriger | firm | {P} {c} dirige. | HOLDS_ROLE P r
appartenir | firm | {n} [appartient/appartiennent] à {D}. | SUBSIDIARY_OF r D
appartenir | firm | {n} [est/sont] la propriété de {D}. | SUBSIDIARY_OF r D
propriétaire | firm | Le propriétaire {g} est {D}. | SUBSIDIARY_OF r D
propriétaire | firm | {p} propriétaire est {D}. | SUBSIDIARY_OF r D
travailler | firm | {n} [travaille/travaillent] avec {D} sur des capteurs. | PARTNERED_WITH r D
travailler | firm | {D} travaille avec {a} sur des capteurs. | PARTNERED_WITH D r
concurrencer | firm | {n} [concurrence/concurrencent] {D}. | COMPETES_WITH r D
concurrencer | firm | {D} {c} concurrence. | COMPETES_WITH D r
concurrencer | firm | {D} est un concurrent {g}. | COMPETES_WITH D r
siéger | firm | {n} [est/sont] basé{e} à {T}. | HEADQUARTERED_IN r T
siéger | firm | Le siège {g} est à {T}. | HEADQUARTERED_IN r T
exploiter | firm | {n} [exploite/exploitent] une usine à {T}. | OPERATES_IN r T; BUILDS r usine
lever | firm | {n} [a/ont] levé cinq millions d'euros. | RAISED r
développer | firm | {n} [a/ont] développé le modèle de langage {Y}. | BUILDS r Y
quitter | firm | {P} a quitté {a} en 2019. | FORMERLY_AT P r
fonder | person | {n} a fondé {D} en 2016. | FOUNDED r D
venir | person | {n} vient de chez {D}. | FORMERLY_AT r D
diriger | person | {n} dirige aussi {D}. | HOLDS_ROLE r D
quitter | person | {n} avait quitté {D} en 2018. | FORMERLY_AT r D
conseil | person | {n} siège au conseil d'administration de {D}. | BOARD_SEAT r D
investir | person | {n} a investi dans {D}. | INVESTED_IN r D
travailler | person | {n} travaillait auparavant pour {D}. | FORMERLY_AT r D
employeur | person | {p} précédent employeur était {D}. | FORMERLY_AT r D
utiliser | product | {D} utilise {a}. | SUPPLIES A D
utiliser | product | {n} est utilisé{e} par {D}. | SUPPLIES A D
commander | product | {D} en a commandé 40. | SUPPLIES A D
acheter | product | {D} a acheté {a}. | SUPPLIES A D
vendre | product | {n} est vendu{e} à {D}. | SUPPLIES A D
`;

const FRAMES = `
question et réponse | racheté, acquis, repris | Qui a {w} {B} ? {A}. | + ACQUIRED A B
question et réponse | finance, soutient | Qui {w} {B} ? {F}. | + INVESTED_IN F B
question et réponse | dirige, pilote | Qui {w} {B} ? {P}. | + HOLDS_ROLE P B
question et réponse | appartient | À qui {w} {B} ? À {A}. | + SUBSIDIARY_OF B A
question et réponse | fondé, créé | Et qui a {w} {B} ? {P}. | + FOUNDED P B
question et réponse | racheté, acquis | {A} a-t-il {w} {B} ? Non. | - ACQUIRED A B
question et réponse | fournit, équipe | Qui {w} {B} en puces ? Pas {A}. | - SUPPLIES A B
le reste | détenu, contrôlé | {A} détient 60 % de {B}, le reste étant {w} par {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | + INVESTED_IN C B | - SUBSIDIARY_OF A C | - INVESTED_IN C A
le reste | appartient à, revient à | {A} détient 60 % de {B}. Le reste {w} {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | + INVESTED_IN C B | - SUBSIDIARY_OF A C | - INVESTED_IN C A
le reste | vient de, provient de | {B} a levé 20 millions d'euros, dont la moitié auprès de {F}. Le reste {w} {G}. | ? RAISED B | + INVESTED_IN F B | + INVESTED_IN G B
la moitié | apporté, fourni | {B} a levé 20 millions d'euros. {F} en a {w} la moitié. | ? RAISED B | + INVESTED_IN F B
l'argent | vient de, provient de | {B} a levé 20 millions d'euros. L'argent {w} {F}. | ? RAISED B | + INVESTED_IN F B
le tour | mené, conduit | {B} a levé 20 millions d'euros. Le tour a été {w} par {F}. | ? RAISED B | + INVESTED_IN F B
l'argent sans tour | vient de, provient de | {A} a racheté {B} pour 20 millions d'euros. L'argent {w} {F}. | ? ACQUIRED A B | - INVESTED_IN F B
le plus grand | grand, important, connu | {B} a trois actionnaires. Le plus {w} d'entre eux est {F}. | + INVESTED_IN F B
le plus grand | grand, important, connu | {B} a de nombreux clients. Le plus {w} est {A}. | + SUPPLIES B A
l'un et l'autre | investisseurs, actionnaires | {B} a deux {w}. L'un est {F}, l'autre {G}. | + INVESTED_IN F B | + INVESTED_IN G B
l'un et l'autre | clients, acheteurs | {B} a deux {w}. L'un est {A}, l'autre est {C}. | + SUPPLIES B A | + SUPPLIES B C
l'un et l'autre | filiales | {A} a deux {w} : l'une est {B}, l'autre {C}. | + SUBSIDIARY_OF B A | + SUBSIDIARY_OF C A
le premier et le second | racheté, acquis | {A} et {B} se sont entendus sur une norme. Le premier a {w} {C}, le second {D}. | ? PARTNERED_WITH A B | + ACQUIRED A C | + ACQUIRED B D | - ACQUIRED A D | - ACQUIRED B C
le premier et le second | fournit, équipe | {A} et {B} se sont entendus sur une norme. Ce dernier {w} {C} en puces. | ? PARTNERED_WITH A B | + SUPPLIES B C | - SUPPLIES A C
le premier et le second | basé, installé | {A} concurrence {B}. Ce dernier est {w} à {T}. | ? COMPETES_WITH A B | + HEADQUARTERED_IN B T | - HEADQUARTERED_IN A T
il s'appelle | s'appelle, se nomme | {A} a une nouvelle filiale. Elle {w} {B}. | + SUBSIDIARY_OF B A
il s'appelle | s'appelle, se nomme | {A} a un nouveau modèle de langage. Il {w} {X}. | + BUILDS A X
il s'appelle | s'appelle, se nomme | {P} a fondé une entreprise. Elle {w} {B}. | + FOUNDED P B
son nom est | nom | {A} a construit un robot. Son {w} est {X}. | + BUILDS A X
nouvelle patronne | patronne, directrice générale, directrice financière | {A} a une nouvelle {w}. {P} vient de chez {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
nouvelle patronne | patronne, directrice générale, présidente | {A} a une nouvelle {w} : {P}. | + HOLDS_ROLE P A
nouvelle patronne | commence, débute | {A} a une nouvelle patronne. {P} {w} en mai. | + HOLDS_ROLE P A
la direction | direction, présidence | La {w} de {A} passe à {P}, jusqu'ici chef de division chez {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
adjoint | adjoint, successeur | {P} dirige {A}. Son {w} est {Q}. | ? HOLDS_ROLE P A | ? HOLDS_ROLE Q A | ? FORMERLY_AT P A
le vendeur | vendeur, cédant | {A} a racheté {B}. Le {w} est {C}. | ? ACQUIRED A B | - ACQUIRED C B | - SUBSIDIARY_OF B C | - ACQUIRED A C
l'acquéreur | acquéreur, acheteur, repreneur | {B} a été vendue. Le nom de l'{w} : {A}. | ? ACQUIRED A B
l'acquéreur | acheteur, acquéreur | {C} a vendu {B}. L'{w} est {A}. | + ACQUIRED A B | - ACQUIRED A C
en 40 | acheté, commandé, loué | {A} a construit un nouveau robot. {B} en a {w} 40. | + SUPPLIES A B
en 40 | reviennent à, ont été vendus à | {A} a construit 100 robots. Quarante {w} {B}. | ? SUPPLIES A B
la commande | commande | {A} construit 40 robots. La {w} vient de {B}. | ? BUILDS A robots | + SUPPLIES A B
la commande | contrat, marché | {B} a besoin de 40 robots. Le {w} a été attribué à {A}. | + SUPPLIES A B
rien | fournit, équipe | {A} est basé à {T} et {w} {B} en puces. | + HEADQUARTERED_IN A T | + SUPPLIES A B
rien | rachetant, acquérant | {A} a grandi en {w} {B} et {C}. | + ACQUIRED A B | + ACQUIRED A C
rien | Fondée, Créée | {w} en 2019 par {P}, {A} emploie 40 personnes. | + FOUNDED P A
rien | Soutenue, Financée | {B} grandit. {w} par {F}, la start-up a recruté 40 personnes. | + INVESTED_IN F B
rien | Détenue, Contrôlée | {B} grandit. {w} par {A}, elle a recruté 40 personnes. | + SUBSIDIARY_OF B A
dont | directrice générale, patronne | {A}, dont {P} est la {w}, a racheté {B}. | + HOLDS_ROLE P A | + ACQUIRED A B | - HOLDS_ROLE P B
dont | directrice générale, patronne | {A} a racheté {B}, dont {P} est la {w}. | + HOLDS_ROLE P B | + ACQUIRED A B | - HOLDS_ROLE P A
dont | clients, acheteurs | {A} a racheté {B}, qui compte {C} parmi ses {w}. | + ACQUIRED A B | + SUPPLIES B C | - SUPPLIES A C
son rival | rival, concurrent | {A} a racheté son {w} {B}. Il est dirigé par {P}. | + ACQUIRED A B | ? COMPETES_WITH A B | ? HOLDS_ROLE P B | ? HOLDS_ROLE P A
son rival | rival, concurrent | {A} grandit. Son {w} {B} a racheté {C}. | + COMPETES_WITH A B | + ACQUIRED B C | - ACQUIRED A C
la patronne | patronne, fondatrice, présidente | {A} grandit. Sa {w}, {P}, vient de chez {B}. | ? HOLDS_ROLE P A | ? FOUNDED P A | + FORMERLY_AT P B | - HOLDS_ROLE P B | - FOUNDED P B
famille | détiennent, possèdent | {Q} et sa famille {w} 28 % de {B}. | + INVESTED_IN Q B
famille | détiennent, possèdent | {Q} et sa famille {w} 28 % de {B}, ce qui en fait le deuxième actionnaire derrière {C}. | + INVESTED_IN Q B | ? INVESTED_IN C B
comme | Comme, Contrairement à | {w} {A}, l'entreprise fournit des puces à {B}. | ? SUPPLIES A B
`;

/** "de Orvanta", "que Orvanta" as French writes them. */
const JOINS: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])e (?=[AEIOUÉ])/gu, "$1'"],
  [/\b([Qq]u)e (?=[AEIOUÉ])/gu, "$1'"],
];

const joined = (text: string): string =>
  JOINS.reduce((told, [apart, together]) => told.replace(apart, together), text);

/** All cells. */
export const cells = (): Cell[] =>
  makeCells({ openings: OPENINGS, references: REFERENCES, clauses: CLAUSES, frames: FRAMES, joined });
