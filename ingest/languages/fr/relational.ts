// French nouns whose bearer stands in a relation to somebody: founders, officers, owners, customers, rivals.

import { ENGLISH_TITLES } from '../english-titles';

// "la branche énergie de A": the field stands bare behind the noun.
const FIELDS = `énergie, cloud, défense, drones, IA, données, data, semi-conducteurs, spatial, espace, santé, numérique, logiciels,
services, télécoms, mobilité, batteries, quantique, cybersécurité, puces, satellites, paiement, paiements, assurance, banque, médias,
transport, eau, hydrogène, nucléaire, recherche, capital-risque, investissement, agriculture, jeux, gaz, automobile, électronique`;
const ofTrades = (nouns: string, fields: string): string =>
  nouns
    .split(', ')
    .flatMap((noun) => fields.split(/,\s+/u).map((field) => `${noun} ${field}`))
    .join(', ');

export const RELATIONAL = `
FORMERLY_AT | ancien, issu, passé, ex-, ex | from
# Founders
FOUNDED | fondateur, cofondateur, co-fondateur, associé fondateur, associé cofondateur, membre fondateur, père fondateur, initiateur | from
FOUNDED | président fondateur, président cofondateur, PDG fondateur, PDG cofondateur, directeur fondateur | from
HOLDS_ROLE | président fondateur, président cofondateur, PDG fondateur, PDG cofondateur, directeur fondateur | from | role
FOUNDED | créateur, inventeur, instigateur, bâtisseur, père, mère, géniteur | from | weight:0.85
FOUNDED | tandem fondateur, duo fondateur, trio fondateur, équipe fondatrice, couple fondateur, binôme fondateur, quatuor fondateur | from
FOUNDED | salarié fondateur, ingénieur fondateur, premier employé | from | weight:0.6

# Officers
${ENGLISH_TITLES}
HOLDS_ROLE | PDG, P-DG, pédégé, président-directeur général, présidente-directrice générale, président directeur général | from | role
HOLDS_ROLE | CEO, co-CEO, chief executive officer, chief executive, CTO, chief technology officer, CFO, chief financial officer, COO | from | role
HOLDS_ROLE | chief operating officer, chief product officer, CPO, chief scientist, chief scientific officer, chief AI officer, CMO | from | role
HOLDS_ROLE | chief marketing officer, chief revenue officer, CRO, chief commercial officer, CSO, CIO, CISO, chief of staff, head | from | role
HOLDS_ROLE | VP, vice president, senior vice president, head of AI, head of research, head of product, country manager, general manager | from | role
HOLDS_ROLE | directeur général, directeur général adjoint, directeur général délégué, directeur général exécutif, directeur général par intérim | from | role
HOLDS_ROLE | codirecteur général, co-directeur général, DG, DGA, DGD, DAF, DRH, DSI, RSSI, DPO, directeur exécutif, directeur exécutif adjoint | from | role
HOLDS_ROLE | directeur, codirecteur, co-directeur, directeur adjoint, directeur délégué, directeur associé, directeur pays, directeur régional | from | role
HOLDS_ROLE | directeur France, directeur Europe, directeur EMEA, directeur général France, directeur général Europe, directeur monde | from | role
HOLDS_ROLE | président France, président Europe, président EMEA, patron France, patron Europe, dirigeant France, DG France, directeur général EMEA | from | role
HOLDS_ROLE | country manager France, vice-président Europe, vice-président EMEA, directeur commercial France, directeur marketing France | from | role
HOLDS_ROLE | directeur senior, directeur principal, directeur en chef, directeur exécutif senior | from | role
HOLDS_ROLE | directeur financier, directeur administratif et financier, directeur technique, directeur technologique, directeur scientifique | from | role
HOLDS_ROLE | directeur commercial, directeur marketing, directeur produit, directeur produits, directeur opérationnel, directeur industriel | from | role
HOLDS_ROLE | directeur juridique, directeur stratégique, directeur artistique, directeur créatif, directeur informatique, directeur numérique | from | role
HOLDS_ROLE | directeur de la recherche, directeur de la technologie, directeur des technologies, directeur des opérations, directeur du numérique | from | role
HOLDS_ROLE | directeur de la stratégie, directeur de l' innovation, directeur du développement, directeur des ventes, directeur du marketing | from | role
HOLDS_ROLE | directeur de la communication, directeur des relations institutionnelles, directeur des affaires publiques, directeur des achats | from | role
HOLDS_ROLE | directeur des affaires réglementaires, directeur des ressources humaines, directeur de l' ingénierie, directeur de la production | from | role
HOLDS_ROLE | directeur de la sécurité, directeur des systèmes d' information, directeur de l' intelligence artificielle, directeur de l' IA | from | role
HOLDS_ROLE | directeur R&D, directeur de la R&D, directeur de la recherche et du développement, directeur de recherche, directeur de laboratoire | from | role
HOLDS_ROLE | directeur d' investissement, directeur des investissements, directeur de participations, directeur de programme, directeur de projet | from | role
HOLDS_ROLE | directeur d' usine, directeur de l' usine, directeur de site, directeur du site, directeur de division, directeur de la division | from | role
HOLDS_ROLE | directeur de cabinet, directeur de la rédaction, directeur de la publication, directeur de thèse, directeur d' établissement | from | role
HOLDS_ROLE | président, coprésident, co-président, vice-président, vice-président exécutif, vice-président senior, président délégué | from | role country
HOLDS_ROLE | président exécutif, président par intérim, président du directoire, membre du directoire, vice-président du directoire | from | role
HOLDS_ROLE | président de région, président d' université, vice-président de région, doyen, recteur, proviseur, provost | from | role
HOLDS_ROLE | patron, numéro un, numéro deux, big boss, boss, grand patron, homme fort, femme forte, tête pensante, dirigeant, codirigeant | from | role
HOLDS_ROLE | cadre dirigeant, cadre, haut cadre, dirigeant exécutif, dirigeant fondateur, mandataire social, gérant, cogérant, gérante | from | role
HOLDS_ROLE | chef, cheffe, chef adjoint, cheffe adjointe, chef de division, cheffe de division, chef de service | from | role
HOLDS_ROLE | chef d' équipe, cheffe d' équipe, chef de projet, cheffe de projet, chef de produit, cheffe de produit, chef du département | from | role
HOLDS_ROLE | chef de la recherche, cheffe de la recherche, chef de cabinet, cheffe de cabinet, chef économiste, cheffe économiste | from | role
HOLDS_ROLE | scientifique en chef, ingénieur en chef, économiste en chef, architecte en chef, rédacteur en chef, rédacteur en chef adjoint | from | role
HOLDS_ROLE | responsable, coresponsable, responsable adjoint, responsable de la recherche, responsable scientifique, responsable technique | from | role
HOLDS_ROLE | responsable produit, responsable commercial, responsable des opérations, responsable du développement, responsable de l' IA | from | role
HOLDS_ROLE | responsable de la sécurité, responsable de la communication, responsable des investissements, responsable France, responsable Europe | from | role
HOLDS_ROLE | responsable d' équipe, responsable de programme, responsable des partenariats, responsable des affaires publiques | from | role
HOLDS_ROLE | associé gérant, associé, associé principal, managing partner, managing director, general partner, partner, senior partner | from | role
HOLDS_ROLE | venture partner, operating partner, associé en charge, administrateur général, secrétaire général, trésorier | from | role
HOLDS_ROLE | secrétaire général adjoint, secrétaire, secrétaire exécutif, délégué général, délégué général adjoint, délégué, commissaire général | from | role
HOLDS_ROLE | porte-parole, attaché de presse, représentant, représentant spécial, envoyé, envoyé spécial, émissaire, ambassadeur, ambassadrice | from | role
HOLDS_ROLE | manager, manageur, manager général, coordinateur, coordonnateur, animateur, gestionnaire de portefeuille, gérant de fonds | from | role
HOLDS_ROLE | conseiller, conseiller spécial, conseiller scientifique, conseiller technique, conseiller stratégique, conseiller principal | from | role
HOLDS_ROLE | conseiller du président, consultant, avocat général, directeur du fonds, gestionnaire du fonds | from | role weight:0.85

# Offices of state
HOLDS_ROLE | ministre, ministre délégué, ministre d' État, premier ministre, Première ministre, vice-premier ministre, vice-chancelier | from | role public
HOLDS_ROLE | secrétaire d' Etat, ministre d' Etat, chef de l' Etat, cheffe de l' Etat, chef d' Etat, conseiller d' Etat | from | role public
HOLDS_ROLE | chancelier, secrétaire d' État, ministre de l' économie, ministre des finances, ministre de la défense, ministre des armées | from | role public
HOLDS_ROLE | ministre du numérique, ministre de la recherche, ministre de l' industrie, ministre de l' intérieur, ministre de la justice | from | role public
HOLDS_ROLE | ministre de l' énergie, ministre de la santé, ministre du commerce, ministre des affaires étrangères, ministre des sciences | from | role public
HOLDS_ROLE | ministre-président, chef de l' État, cheffe de l' État, chef d' État, chef du gouvernement, cheffe du gouvernement, garde des Sceaux | from | role public
HOLDS_ROLE | commissaire, commissaire européen, commissaire à la concurrence, commissaire au numérique, haut-commissaire, président de la république | from | role public
HOLDS_ROLE | gouverneur, sous-gouverneur, gouverneur adjoint, préfet, sous-préfet, échevin | from | role public
HOLDS_ROLE | maire, maire adjoint, adjoint au maire, bourgmestre | from | role public town
HOLDS_ROLE | conseiller municipal, conseiller régional, conseiller fédéral, conseiller d' État, député, eurodéputé, sénateur, parlementaire | from | role public
HOLDS_ROLE | rapporteur, médiateur, défenseur des droits, procureur, procureure, procureur général, juge, magistrat, président du parlement | from | role public
HOLDS_ROLE | chef d' état-major, cheffe d' état-major, délégué général pour l' armement, commandant, général, patron de la Cnil | from | role public

# Staff
HOLDS_ROLE | ingénieur | from | role kind=Company/Investor/Facility weight:0.9
HOLDS_ROLE | ingénieur logiciel, ingénieur de recherche, ingénieur principal, ingénieur système, ingénieur produit, ingénieur senior | from | role weight:0.9
HOLDS_ROLE | développeur, programmeur, architecte, architecte logiciel, data scientist, technicien, designer, concepteur, pilote d' essai | from | role weight:0.9
HOLDS_ROLE | chercheur, chercheuse, chercheur principal, chercheur associé, directeur de recherches, chargé de recherche, enseignant-chercheur | from | role weight:0.9
HOLDS_ROLE | scientifique, titulaire de la chaire | from | role weight:0.9
HOLDS_ROLE | professeur, professeur associé, professeur invité, professeur titulaire, maître de conférences | from | role kind=PublicBody weight:0.9
HOLDS_ROLE | doctorant, postdoctorant, post-doctorant, enseignant, assistant, chargé de mission, chargé d' affaires, chargé d' investissement | from | role weight:0.9
HOLDS_ROLE | enquêteur | from | role weight:0.85
HOLDS_ROLE | analyste, analyste en chef, économiste, stratégiste, stratège, gérant de portefeuille, courtier, trader, banquier, juriste, lobbyiste | from | role weight:0.85
HOLDS_ROLE | salarié, employé, collaborateur, agent, membre de l' équipe, stagiaire, apprenti, alternant, entrepreneur en résidence | from | role weight:0.85
HOLDS_ROLE | délégué syndical, représentant du personnel, représentant des salariés, membre du comité exécutif, membre du comex | from | role weight:0.85
HOLDS_ROLE | membre du comité de direction, membre du codir, membre de la direction, membre du gouvernement, commissaire aux comptes | from | role weight:0.85
HOLDS_ROLE | membre | from | role weight:0.65

# Boards
BOARD_SEAT | administrateur, administrateur indépendant, administrateur salarié, administrateur référent, administrateur non exécutif | from | role board
BOARD_SEAT | membre du conseil, membre du conseil d' administration, membre du conseil de surveillance, membre du board, membre indépendant | from | role board
BOARD_SEAT | membre du conseil scientifique, membre du comité scientifique, membre du comité stratégique, membre du conseil stratégique | from | role board
BOARD_SEAT | membre du comité consultatif, membre du conseil consultatif, membre du comité de surveillance, membre du comité d' éthique | from | role board
BOARD_SEAT | membre du comité éthique, membre de l' advisory board, board member, board observer, censeur, observateur au conseil | from | role board
BOARD_SEAT | président du conseil, président du conseil d' administration, président du conseil de surveillance, président non exécutif | from | role board
BOARD_SEAT | vice-président du conseil, vice-président du conseil d' administration, vice-président du conseil de surveillance, chairman | from | role board
BOARD_SEAT | chairwoman, président du comité stratégique, président du comité de surveillance, président du conseil scientifique | from | role board
BOARD_SEAT | président du comité scientifique, président du comité d' éthique, président du board, président d' honneur, président honoraire | from | role board
BOARD_SEAT | représentant au conseil, représentant au conseil d' administration, administrateur représentant | from | role board weight:0.85

# Former
FORMERLY_AT | ancien élève, alumni, alumnus, alumna, transfuge, vétéran, pilier historique, ancien salarié, ancien employé | from
FORMERLY_AT | ancien collaborateur, ancien cadre, ancien ingénieur, ancien chercheur, ancien consultant, ancien banquier, ancien dirigeant | from
FORMERLY_AT | ex-salarié, ex-employé, ex-collaborateur, ex-cadre, ex-ingénieur, ex-chercheur, ex-dirigeant, ex-patron, ex-directeur, ex-PDG | from
FORMERLY_AT | ex-président, ex-consultant, ex-banquier, ex-responsable, ex-numéro deux, ex-CTO, ex-CEO, ex-manager, ex-associé | from
FORMERLY_AT | ex-secrétaire d' État, ex-ministre délégué, ex-premier ministre, ex-commissaire européen, ex-député, ex-sénateur, ex-chancelier, ex-ministre | from | public
FORMERLY_AT | ancien employeur, ex-employeur, précédent employeur, dernier employeur | to

# Owners and parts
SUBSIDIARY_OF | filiale, filiale française, filiale allemande, filiale américaine, filiale européenne, filiale cloud | from
SUBSIDIARY_OF | filiale d' investissement, filiale de recherche, filiale industrielle, filiale à part entière, sous-filiale, société fille | from
SUBSIDIARY_OF | division, branche, bras armé, division cloud, branche cloud, branche défense, division défense, branche recherche, division IA | from | weight:0.95
SUBSIDIARY_OF | bras financier, bras armé financier, branche d' investissement, branche capital-risque, bras investisseur, laboratoire d' IA | from | weight:0.95
SUBSIDIARY_OF | coentreprise, co-entreprise, joint-venture, joint venture, filiale commune, entreprise commune | from | weight:0.85
SUBSIDIARY_OF | entité, émanation, composante, business unit, structure de production, structure de recherche, société de production, sous-marque, sœur cadette | from | weight:0.92
SUBSIDIARY_OF | ${ofTrades('branche, division, pôle, activité, filiale, entité, bras', FIELDS)} | from | weight:0.92
SUBSIDIARY_OF | unité, pôle, participation majoritaire, pépite | from | weight:0.7
ACQUIRED | repreneur, acquéreur, nouveau propriétaire, racheteur | from | weight:0.9
SUBSIDIARY_OF | propriété | from | weight:0.85
SUBSIDIARY_OF | marque | from | weight:0.8
SUBSIDIARY_OF | maison mère, maison-mère, société mère, société-mère, groupe parent, propriétaire, copropriétaire, holding de tête, holding | to
SUBSIDIARY_OF | actionnaire unique, unique actionnaire, seul actionnaire, seul propriétaire, propriétaire unique, propriétaire majoritaire, donneur de licence | to
INVESTED_IN | actionnaire majoritaire, actionnaire de contrôle | from

# Investors
INVESTED_IN | investisseur, actionnaire, coactionnaire, coinvestisseur, co-investisseur, bailleur de fonds, financeur, souscripteur | from
INVESTED_IN | actionnaire minoritaire, actionnaire historique, actionnaire de référence, actionnaire principal, actionnaire stratégique | from
INVESTED_IN | premier actionnaire, principal actionnaire, deuxième actionnaire, second actionnaire, troisième actionnaire, grand actionnaire | from
INVESTED_IN | nouvel actionnaire, nouvelle actionnaire, nouveaux actionnaires, gros actionnaire, actionnaire existant, actionnaire public | from
INVESTED_IN | investisseur historique, investisseur existant, nouvel investisseur, nouveaux investisseurs, investisseur principal | from
INVESTED_IN | investisseur stratégique, investisseur financier, investisseur institutionnel, investisseur de référence, investisseur privé | from
INVESTED_IN | investisseur public, investisseur minoritaire, investisseur industriel, investisseur d' amorçage, investisseur de la première heure | from
INVESTED_IN | premier investisseur, principal investisseur, business angel, ange investisseur, soutien de la première heure, mécène | from
INVESTED_IN | soutien financier, capital-risqueur, copropriétaire, coassocié, fonds actionnaire, limited partner, parrain financier | from | weight:0.85
INVESTED_IN | chef de file, cheffe de file, investisseur chef de file, lead investor, lead, colead, co-lead, meneur | from | role:lead
INVESTED_IN | participant, investisseur participant | from | role:participant weight:0.75
INVESTED_IN | société en portefeuille, entreprise en portefeuille, ligne du portefeuille, poulain | to

# Suppliers and customers
SUPPLIES | fournisseur, fournisseur principal, principal fournisseur, premier fournisseur, fournisseur exclusif, fournisseur historique | from
SUPPLIES | fournisseur de puces, fournisseur de cloud, fournisseur d' énergie, fournisseur de services, fournisseur de composants | from
SUPPLIES | fournisseur de logiciels, fournisseur de technologies, fournisseur d' équipements, fournisseur de matériel, fournisseur attitré | from
SUPPLIES | prestataire, prestataire informatique, prestataire technique, hébergeur, équipementier, sous-traitant, cotraitant, partenaire cloud | from
SUPPLIES | éditeur de logiciels, fondeur, approvisionneur, pourvoyeur, motoriste, intégrateur, infogérant, titulaire du marché | from
SUPPLIES | titulaire, attributaire, adjudicataire | from | weight:0.85
SUPPLIES | distributeur, revendeur, bailleur, donneur de licence | from | weight:0.75
SUPPLIES | client, cliente, client principal, principal client, premier client, client historique, gros client, grand client, client final | to
SUPPLIES | client de lancement, client pilote, client de référence, client fidèle, client industriel, client grand compte, grand compte | to
SUPPLIES | client majeur, client important, client phare, client emblématique, client étranger, client public, nouveau client, nouvelle cliente | to
SUPPLIES | utilisateur, utilisateur principal, premier utilisateur, utilisateur pilote, acheteur, premier acheteur, acquéreur de licences | to
SUPPLIES | donneur d' ordre, donneur d' ordres, abonné, souscripteur d' abonnement, commanditaire, preneur, locataire, locataire principal | to | weight:0.85
SUPPLIES | licencié, adopteur, primo-adoptant, bêta-testeur, testeur, usager, consommateur, référence client | to | weight:0.8

# Makers and their things
BUILDS | constructeur, fabricant, concepteur, développeur, producteur, éditeur, exploitant, opérateur, créateur, auteur, inventeur | from | weight:0.9
BUILDS | maître d' œuvre, maître d' ouvrage, bâtisseur, artisan, gestionnaire, assembleur, promoteur, géniteur, père | from | weight:0.8
BUILDS | modèle, modèle de langage, grand modèle de langage, modèle de fondation, modèle d' IA, modèle phare, modèle vedette, modèle maison | to | weight:0.9
BUILDS | assistant, assistant vocal, agent conversationnel, chatbot, robot conversationnel, agent, application, appli, logiciel, plateforme | to | weight:0.9
BUILDS | outil, produit, produit phare, produit vedette, solution, solution phare, service, service phare, système, suite, moteur | to | weight:0.9
BUILDS | moteur de recherche, système d' exploitation, navigateur, puce, processeur, accélérateur, superpuce, drone, robot, humanoïde | to | weight:0.9
BUILDS | satellite, lanceur, fusée, missile, véhicule, appareil, ordinateur quantique, machine, dernier-né, bébé, fer de lance, vaisseau amiral | to | weight:0.85
BUILDS | usine de semi-conducteurs, usine de puces, usine de batteries, usine d' assemblage, usine d' IA, usine pilote, site de production | to | weight:0.85
BUILDS | usine, centre de données, data center, datacenter, campus, gigafactory, gigafabrique, supercalculateur, cluster, fabrique, site pilote | to | weight:0.85

# Support and supervision
SUPPORTS | soutien, soutien politique, parrain, sponsor, mécène, promoteur, défenseur, avocat, partisan, donateur, bienfaiteur, protecteur | from | weight:0.9
SUPPORTS | cofinanceur, financeur public, garant, partisan de la première heure, allié politique, supporter, zélateur | from | weight:0.9
SUPPORTS | bénéficiaire, récipiendaire, lauréat, boursier, protégé, lauréat du concours, lauréat de l' appel à projets | to
REGULATES | régulateur, superviseur, autorité de tutelle, tutelle, autorité de contrôle, autorité de surveillance, gendarme, contrôleur | from
REGULATES | ministère de tutelle, ministre de tutelle, certificateur, auditeur, organe de contrôle, autorité de régulation, inspecteur | from | weight:0.8

# Partners and rivals
PARTNERED_WITH | partenaire, partenaire stratégique, partenaire technologique, partenaire industriel, partenaire commercial, partenaire académique | from
PARTNERED_WITH | partenaire historique, partenaire privilégié, partenaire exclusif, partenaire de recherche, partenaire de développement | from
PARTNERED_WITH | partenaire de distribution, partenaire local, partenaire principal, partenaire officiel, partenaire du projet, partenaire européen | from
PARTNERED_WITH | allié, allié stratégique, allié industriel, coopérant, copilote du projet, associé industriel, partenaire fondateur | from | weight:0.9
COMPETES_WITH | concurrent, rival, concurrent direct, principal concurrent, concurrent principal, grand rival, rival historique, rival direct | from
COMPETES_WITH | rival de toujours, concurrent de toujours, rival de longue date, concurrent de longue date, frère ennemi, ennemi intime, plus gros concurrent, plus sérieux concurrent, concurrent le plus sérieux, concurrent frontal, concurrent acharné, concurrent immédiat, rival acharné, poursuivant immédiat, dauphin, poursuivant, principal poursuivant, principal rival, grand adversaire, concurrent malheureux | from | weight:0.95
COMPETES_WITH | éternel rival, grand concurrent, concurrent américain, concurrent chinois, concurrent européen, rival américain, rival chinois | from
COMPETES_WITH | rival européen, concurrent historique, plus proche concurrent, challenger, outsider, ennemi juré, meilleur ennemi, compétiteur | from | weight:0.95
COMPETES_WITH | alternative, alternative européenne, alternative française, alternative souveraine, contre-modèle | from | weight:0.97
COMPETES_WITH | adversaire, contrepoids, homologue | from | weight:0.6

# Places
HEADQUARTERED_IN | ville d' origine, ville natale, berceau, port d' attache, fief, base, camp de base, base arrière, ville siège, pays d' origine | to | weight:0.85
`;

/** Titles that belong to no firm when they stand alone. */
export const CALLINGS = `
ministre, premier ministre, secrétaire d' État, secrétaire d' Etat, président, vice-président, présidente, chancelier, sénateur, sénatrice, député, députée, eurodéputé, eurodéputée, maire, préfet, conseiller, conseillère, élu, élue, ambassadeur, commissaire, juge, procureur, porte-parole, professeur, professeure, chercheur, chercheuse, scientifique, analyste, économiste, avocat, avocate, associé, associée, consultant, consultante, journaliste, auteur, expert, experte, roi, reine, délégué, déléguée,
gouverneur, sous-préfet, bourgmestre, échevin, parlementaire, rapporteur, médiateur, magistrat, commandant, général, ministre délégué,
ministre d' État, conseiller municipal, conseiller régional, ingénieur, développeur, programmeur, architecte, technicien, designer,
doctorant, enseignant, enseignant-chercheur, maître de conférences, stratège, courtier, trader, banquier, juriste, lobbyiste, agent
`;
