// French common nouns and what each can stand for. A star: may point back at any entity of its class.

export const HEADS = `
round | série a, série b, série c, série d, série e, série f, série g, série h
# Firms
firm | entreprise, société, firme, groupe, compagnie, start-up, startup, jeune pousse, jeune entreprise, PME, ETI, ESN, SSII, SS2I
firm | scale-up, scaleup, licorne, deeptech, fintech, biotech, medtech, multinationale, conglomérat, filiale, holding, banque, équipementier
firm | fabricant de puces, fabricant de drones, fabricant de robots, fabricant de semi-conducteurs, éditeur de logiciels, constructeur automobile
firm | opérateur télécoms, opérateur de télécoms, fournisseur de cloud, entreprise technologique, groupe industriel, spin-off, coentreprise
company | entreprise*, société*, groupe*, firme*, compagnie*, maison, start-up*, startup*, jeune pousse*, pousse, jeune entreprise*, scale-up*
company | scaleup*, licorne*, pépite*, décacorne, centaure, PME*, ETI*, TPE, microentreprise, multinationale*, conglomérat*, géant*, mastodonte
company | poids lourd, poids-lourd, colosse, leader, numéro un, numéro deux, numéro trois, champion, fleuron*, acteur, outsider, pionnier
company | nouveau venu, nouvel entrant, structure, entité, enseigne*, marque, affaire, boîte*, petite entreprise, grande entreprise, major
company | constructeur*, fabricant*, éditeur*, fournisseur*, opérateur*, hébergeur*, spécialiste*, prestataire*, équipementier*, producteur*
company | développeur, concepteur*, intégrateur*, exploitant*, distributeur*, industriel*, assembleur, fondeur*, sous-traitant*, assemblier
company | constructeur automobile, constructeur aéronautique, constructeur de puces, fabricant de puces, fabricant de semi-conducteurs
company | fabricant de processeurs, fabricant de drones, fabricant de robots, fabricant de serveurs, fabricant de machines, droniste
company | dronier, roboticien, avionneur*, hélicoptériste, motoriste*, missilier, lanceur de satellites, satellitier, armateur*, sidérurgiste*
company | métallurgiste, chimiste, pétrolier, énergéticien*, électricien*, gazier, cimentier, verrier, papetier, chantier naval
company | brasseur, laboratoire, labo, laboratoire pharmaceutique, laboratoire d' IA, biotech*, medtech*, deeptech*, deep tech, fintech*
company | insurtech, legaltech, edtech, proptech, healthtech, greentech, cleantech, agritech, foodtech, spacetech, regtech, adtech
company | banque*, établissement bancaire, établissement financier, néobanque*, banquier, assureur*, réassureur, mutuelle*, courtier, courtier en ligne
company | gestionnaire, foncière, promoteur, bailleur, concessionnaire, transporteur*, logisticien*, compagnie aérienne*, compagnie ferroviaire
company | opérateur télécoms, opérateur de télécoms, opérateur de télécommunications, opérateur mobile, opérateur satellitaire, opérateur de cloud
company | opérateur de satellites, opérateur de centres de données, fournisseur d' accès, fournisseur de cloud, fournisseur d' énergie
company | fournisseur de services, fournisseur de logiciels, fournisseur d' électricité, fournisseur de technologies, gestionnaire de réseau
company | hyperscaler, hyperscaleur, néocloud, neocloud, hébergeur de données, éditeur de logiciels, éditeur de jeux, éditeur de jeux vidéo
company | entreprise technologique, société technologique, groupe technologique, entreprise de services, société de services, ESN, SSII, SS2I, FAI, MVNO
company | société de services numériques, cabinet*, cabinet de conseil, cabinet d' avocats, cabinet d' audit, bureau d' études, agence de presse, agence de communication, agence de voyages
company | studio, studio de jeux, studio de développement, média, journal, quotidien, chaîne, régie, diffuseur, groupe de presse, groupe de médias
company | détaillant, grossiste, revendeur, négociant, commerçant, grande surface, supermarché, magasin en ligne, plateforme de commerce
company | place de marché, réseau social, moteur de recherche, comparateur, billettiste, hôtelier, brasserie, restaurateur
company | filiale*, filiale commune*, coentreprise*, entreprise commune*, co-entreprise*, joint-venture*, joint venture, spin-off*, essaimage, maison mère*, maison-mère*
company | société mère*, holding*, société holding, société cotée, société commerciale, société anonyme, coopérative*, société coopérative
company | association, organisation*, fondation, ONG, groupement, think tank, cercle de réflexion, laboratoire d' idées, organisme privé
company | rival, concurrent, challenger, partenaire, client, acheteur, acquéreur*, repreneur*, preneur, candidat, prétendant, cible, cédant
company | donneur d' ordres, donneur d' ordre, maître d' ouvrage, maître d' œuvre, titulaire, adjudicataire, attributaire, licencié, locataire
company | employeur*, propriétaire, actionnaire, émetteur, auditeur, commissaire aux comptes, entreprise de cybersécurité, entreprise de défense
company | entreprise de robotique, groupe de défense, groupe industriel, groupe énergétique, groupe aéronautique, équipementier télécoms
company | usinier, façonnier, ferrailleur, recycleur, semencier, agro-industriel, groupe agroalimentaire, laitier, vigneron, horloger
company | exploitant de centres de données, exploitant de réseau, développeur de modèles, créateur, concepteur de puces, concepteur de processeurs

company | loueur*, aménageur*, carrossier*, usineur*, recycleur*, opticien, lunetier, horloger, agrégateur*, meunier, minotier, sucrier, céréalier, traiteur
company | voyagiste*, tour-opérateur*, croisiériste*, autocariste, câblier*, câblo-opérateur*, tréfileur, emboutisseur, plasturgiste, décolleteur
company | chaudronnier, outilleur, automaticien*, électronicien, photonicien, robotisticien*, cybernéticien, aciériste, aluminier, granulatier
company | forestier, pépiniériste, torréfacteur, confiseur, chocolatier, biscuitier, fromager, maroquinier, bijoutier, joaillier, parfumeur
company | couturier, chausseur, bottier, habilleur, tisseur, filateur, vélociste, messager, postier, expressiste, affréteur, manutentionnaire
company | frigoriste, chauffagiste, climaticien, ascensoriste, domoticien, télésurveilleur, géomètre, cartographe, télédiffuseur, sondeur
company | publicitaire, affichiste, afficheur, annonceur, imprimeur, libraire, jouettier, casinotier, facteur de pianos, luthier, pisciculteur
company | monteur, ensemblier*, installateur*, négociateur, collecteur, centrale d' achat, centrale d' achats, chaîne hôtelière*, chaîne de magasins*
company | chaîne de restaurants*, réseau de magasins, entreprise de travaux, bureau de contrôle, agence de publicité, société de conseil
company | fonderie*, verrerie, imprimerie, cimenterie, papeterie, biscuiterie, laiterie, chocolaterie, tannerie, filature, distillerie, conserverie
company | scierie, minoterie, sucrerie, huilerie, brûlerie, fromagerie, savonnerie, cristallerie, faïencerie, tuilerie, armurerie, horlogerie
company | site marchand, site de commerce, site de vente, site de vente en ligne, site de rencontres, marketplace*, cybermarchand, e-commerçant
company | gestionnaire d' épargne, éditeur de jeux, édition, distillateur, embouteilleur, semencier, obtenteur, couvoir, abattoir, équarrisseur

# Of two firms in one story the big one is the group and the small one the start-up.
company | aîné, cadet, voisin, compatriote, homologue, poursuivant, dauphin, mastodonte, compère, confrère, ex-rival, adversaire
large | groupe, géant, mastodonte, colosse, poids lourd, poids-lourd, conglomérat, multinationale, major, industriel, équipementier
large | constructeur, motoriste, avionneur, fabricant, banque, assureur, groupe industriel, groupe de défense, groupe énergétique
large | groupe aéronautique, groupe technologique, groupe de presse, groupe de médias, groupe agroalimentaire
small | start-up, startup, jeune pousse, pépite, jeune entreprise, scale-up, scaleup, licorne, PME, spin-off, essaimage, pousse

# Investors
investor | investisseur*, fonds*, fonds d' investissement*, fonds de capital-risque, fonds de capital risque, fonds de venture capital
investor | fonds de capital-investissement, fonds de private equity, fonds d' amorçage, fonds de croissance, fonds souverain, fonds de pension
investor | fonds de retraite, fonds spéculatif, fonds alternatif, fonds public, fonds stratégique, fonds d' entrepreneurs, fonds d' infrastructures
investor | fonds thématique, fonds régional, fonds de fonds, fonds de dette, fonds européen, fonds américain, fonds français, fonds d' innovation
investor | capital-risqueur, capitaux-risqueurs, capital risqueur, capital-investisseur, société de capital-risque, société d' investissement
investor | société de gestion, gestionnaire d' actifs, gestionnaire de fonds, gérant d' actifs, véhicule d' investissement, véhicule
investor | branche d' investissement, bras financier, bras armé financier, bras investisseur, business angel, business angels, ange investisseur
investor | investisseur providentiel, investisseur institutionnel, investisseur stratégique, investisseur financier, investisseur historique
investor | investisseur public, investisseur privé, investisseur industriel, investisseur de référence, investisseur principal
investor | institutionnel, zinzin, banque d' affaires, banque publique, banque publique d' investissement, banque de développement
investor | banque d' investissement, family office, family offices, bureau de gestion de patrimoine, holding d' investissement, accélérateur
investor | incubateur, pépinière, start-up studio, startup studio, société de portefeuille, souscripteur, bailleur de fonds, financeur
investor | prêteur, créancier, VC, VCs, club deal, syndicat d' investisseurs, fonds d' impact, fonds à impact
investor | fonds evergreen, foncière d' investissement, société de financement, caisse de retraite, caisse de dépôt, mécène

# Public bodies
body | ministère*, gouvernement*, autorité*, régulateur*, gendarme*, administration*, agence*, commission, instance*, institution*, organisme*
body | exécutif*, État, Etat, État fédéral, État membre, pouvoirs publics, puissance publique, collectivité*, collectivité territoriale, collectivité locale
body | région*, métropole, département, mairie*, municipalité*, commune, agglomération, communauté d' agglomération, intercommunalité
body | conseil régional, conseil départemental, conseil municipal, préfecture*, sous-préfecture, rectorat, parlement*, sénat, chambre basse
body | chambre haute, assemblée, chancellerie, présidence, cabinet ministériel, secrétariat d' État, secrétariat général, direction générale
body | délégation, inspection, inspection générale, haut-commissariat, commissariat, trésor, douane, fisc, administration fiscale, police
body | gendarmerie, armée*, forces armées, marine, état-major, services de renseignement, service de renseignement, renseignement
body | parquet*, procureur, tribunal*, cour, cour d' appel, cour de justice, cour suprême, cour des comptes, cour administrative
body | tribunal de commerce, tribunal administratif, tribunal judiciaire, juge, justice, autorité de la concurrence, gendarme de la concurrence
body | gendarme des télécoms, gendarme boursier, gendarme de la Bourse, gendarme des données, gendarme de l' énergie, gendarme financier
body | autorité de régulation, autorité de contrôle, autorité de surveillance, autorité de supervision, autorité de protection des données
body | autorité des marchés, autorité bancaire, autorité sanitaire, autorité compétente, autorité antitrust, superviseur, organe de contrôle
body | organisme de régulation, organisme public, organisme de recherche, organisme certificateur, organisme notifié, établissement public
body | opérateur public, agence publique, agence spatiale, agence de l' innovation, agence d' innovation, agence de financement, agence d' urbanisme
body | agence sanitaire, agence de cybersécurité, agence de sécurité, agence de développement économique, banque centrale, ambassade, consulat
body | université*, grande école, école, école d' ingénieurs, école de commerce, institut*, institut de recherche, centre de recherche
body | centre national de recherche, laboratoire public, laboratoire de recherche, académie, faculté, hôpital*, centre hospitalier, clinique
body | CHU, musée, bibliothèque, office, observatoire, chambre de commerce, chambre consulaire, union douanière, comité d' experts
body | ministère de l' économie, ministère des finances, ministère de la défense, ministère des armées, ministère de la recherche
body | ministère de la justice, ministère de l' intérieur, ministère de la santé, ministère du numérique, ministère de l' énergie
body | ministère de l' industrie, bercy, capitale européenne, entreprise commune européenne, task force, groupe d' experts

# Persons
person | personne, homme, femme, personnalité, figure, fondateur, entrepreneur, entrepreneur en série, serial entrepreneur, startuppeur, start-upper
person | homme d' affaires, femme d' affaires, hommes d' affaires, femmes d' affaires, chef d' entreprise, cheffe d' entreprise, milliardaire
person | millionnaire, magnat, philanthrope, mécène, financier, banquier, dirigeant, patron, manager, manageur, cadre, haut fonctionnaire
person | fonctionnaire, enquêteur, ingénieur, ingénieur logiciel, ingénieur en informatique, ingénieur télécoms, informaticien, programmeur, codeur
person | développeur, hacker, scientifique, savant, chercheur, chercheuse, universitaire, professeur, enseignant, enseignant-chercheur
person | maître de conférences, physicien, mathématicien, chimiste, biologiste, statisticien, économiste, linguiste, neuroscientifique
person | roboticien, philosophe, sociologue, inventeur, designer, architecte, concepteur, analyste, consultant, conseiller, expert, spécialiste
person | avocat, juriste, magistrat, juge, notaire, comptable, expert-comptable, courtier, trader, journaliste, reporter, rédacteur, écrivain
person | auteur, autrice, chroniqueur, éditorialiste, blogueur, politicien, homme politique, femme politique, élu, parlementaire, député
person | eurodéputé, sénateur, ministre, premier ministre, chancelier, président, commissaire, maire, gouverneur, préfet, diplomate
person | ambassadeur, émissaire, militant, activiste, lobbyiste, syndicaliste, militaire, officier, général, amiral, colonel, vétéran, soldat
person | astronaute, spationaute, médecin, chirurgien, infirmier, pharmacien, étudiant, diplômé, doctorant, postdoctorant, docteur, docteure
person | ami, camarade, condisciple, copain, duo, trio, quatuor, tandem, binôme
person | docteur en informatique, docteur en physique, docteur en mathématiques, ancien élève, polytechnicien, normalien, centralien, énarque
person | alumni, salarié, employé, collaborateur, ouvrier, technicien, stagiaire, apprenti, alternant, collègue, frère, sœur, soeur, mari
person | épouse, époux, fils, fille, cousin, père, mère, associé, compère, acolyte, complice, mentor, héritier, trentenaire, quadragénaire
person | quinquagénaire, sexagénaire, septuagénaire, octogénaire, natif, originaire, successeur, prédécesseur, porte-parole, représentant
person | délégué, autodidacte, visionnaire, quadra, quinqua, lanceur d' alerte, pilote, sportif, acteur, actrice, réalisateur, musicien

person | veuve, veuf, neveu, nièce, gendre, petit-fils, petite-fille, beau-frère, belle-sœur, demi-frère, camarade, confrère, consœur, condisciple, colocataire, compagnon, compagne, camarade de promotion

# Products
product | produit phare, produit vedette, produit maison, modèle phare, modèle maison, solution phare, solution maison, logiciel maison
product | circuit imprimé, logiciel embarqué, système embarqué, composant électronique, circuit intégré
product | produit*, modèle*, modèle de langage, modèle de langue, grand modèle de langage, modèle de fondation, modèle d' IA, modèle ouvert
product | modèle d' intelligence artificielle, modèle de raisonnement, modèle multimodal, modèle open source, modèle frontière, LLM, chatbot*
product | agent conversationnel*, robot conversationnel, bot, assistant*, assistant vocal, assistant virtuel, assistant de code, agent, agent IA
product | agent d' IA, copilote, intelligence artificielle, IA, IA générative, algorithme*, moteur, moteur de recherche, navigateur, système*
product | système d' exploitation, système d' IA, système d' information, logiciel*, logiciel libre, progiciel, application*, appli*, app
product | plateforme*, plate-forme*, plateforme cloud, plateforme logicielle, outil*, suite, suite logicielle, suite bureautique, service*
product | service cloud, service en ligne, solution*, solution logicielle, offre, gamme, bibliothèque, framework, interface, API, base de données
product | jeu de données, jeux de données, corpus, technologie*, brique, brique technologique, cloud, cloud souverain, nuage, infrastructure
product | infrastructure cloud, puce*, puce électronique, puce d' IA, puce photonique, puce quantique, semi-conducteur, semiconducteur
product | processeur*, processeur graphique, processeur quantique, processeur photonique, microprocesseur, microcontrôleur, superpuce
product | accélérateur, accélérateur d' IA, carte graphique, carte, carte mère, GPU, GPUs, CPU, TPU, NPU, mémoire, circuit, circuit intégré
product | transistor, plaquette, galette, wafer, chiplet, serveur, baie, ordinateur, ordinateur quantique*, calculateur, machine, équipement
product | machine de lithographie, machine-outil, smartphone, téléphone, tablette, casque, lunettes, objet connecté, appareil*, terminal
product | composant, pièce, capteur, caméra, radar, lidar, laser, lentille, optique, batterie, pile, cellule, électrolyseur, panneau solaire
product | éolienne, turbine, réacteur, petit réacteur, onduleur, transformateur, câble, fibre, routeur, commutateur, antenne, émetteur
product | robot*, robot humanoïde, humanoïde, cobot, exosquelette, bras robotisé, drone*, drone de combat, drone d' interception, intercepteur
product | munition, missile, fusée, lanceur, microlanceur, satellite, constellation, nanosatellite, engin, engin spatial, capsule, avion
product | avion de chasse, avion de combat, hélicoptère, navire, sous-marin, frégate, bateau, véhicule*, voiture, camion, utilitaire, train
product | blindé, char, moteur électrique, système de refroidissement, système de défense, système d' armes, arme, électricité, énergie, chaleur
product | hydrogène, gaz, matériau, vaccin, médicament, test, dispositif, dispositif médical, prototype, démonstrateur, brevet, licence
product | puissance de calcul, capacité de calcul, capacités de calcul, capacité, calcul, bande passante, jumeau numérique, passerelle
product | exemplaire, unité embarquée, série limitée, version, module, messagerie, visioconférence, portefeuille numérique, identité numérique, jeu, jeu vidéo, protocole, standard

# Facilities
facility | usine*, site*, campus*, centre*, centre de données*, centres de données, data center*, data centers, data centre, data centres
facility | datacenter*, datacentre*, data-center*, data-centers, centre de calcul, centre informatique, ferme de serveurs, ferme de calcul
machine | supercalculateur, superordinateur, calculateur exascale, cluster
facility | supercalculateur*, superordinateur*, calculateur exascale, cluster, grappe de calcul, gigafactory*, gigafabrique*, giga-usine
facility | gigausine, mégausine, méga-usine, fabrique, fonderie, fab, salle blanche, unité de production, unité d' assemblage, ligne de production
facility | ligne d' assemblage, ligne pilote, chaîne de production, chaîne d' assemblage, chaîne de montage, usine pilote, usine de puces
facility | usine de semi-conducteurs, usine de batteries, usine d' assemblage, usine d' IA, atelier, hangar, entrepôt, plateforme logistique
facility | centre logistique, centre d' essais, centre d' essai, centre de test, centre de tests, centre de recherche, centre de R&D
facility | centre de développement, centre d' innovation, centre d' excellence, centre d' ingénierie, centre de formation, banc d' essai
facility | banc d' essais, piste d' essai, terrain d' essai, polygone, champ de tir, site industriel, site de production, site d' essai, installation
facility | complexe, complexe industriel, parc, parc technologique, parc scientifique, parc éolien, parc solaire, technopole, technopôle
facility | station au sol, serre, serre robotisée, ferme verticale, ferme de batteries, ferme, téléport, câble sous-marin, unité de recyclage, station de recharge, station-service, réseau de bornes, borne, barrage, pipeline, gazoduc, parc de batteries, usine de recyclage, atelier de production, laverie, silo, antenne relais
facility | centrale, centrale nucléaire, centrale solaire, centrale électrique, ferme solaire, ferme éolienne, poste électrique, sous-station
facility | réacteur nucléaire, raffinerie, mine, port, port spatial, aéroport, gare, terminal portuaire, pas de tir, base, base de lancement
facility | base aérienne, immeuble, bâtiment, pôle, hub, laboratoire commun, accélérateur de particules, station, dépôt, plateau
facility | manufacture, chantier, aciérie, hôtel d' entreprises, incubateur, halle, arsenal, infrastructure de calcul, usine à IA

# Rounds
round | tour*, tour de table*, tour de financement*, levée*, levée de fonds*, levée de capitaux, financement*, tour d' amorçage
round | émission obligataire, emprunt obligataire, financement participatif
round | amorçage, pré-amorçage, préamorçage, seed, pre-seed, pré-seed, pré-série, tour de série, round*, opération de financement
round | augmentation de capital*, recapitalisation, injection de capital, injection de fonds, apport en capital, refinancement, méga-levée
round | mégalevée, megaround, financement d' amorçage, financement de croissance, bridge, tour relais, extension, tranche, closing, opération
round | collecte, collecte de fonds, premier tour, deuxième tour, second tour, troisième tour, dernier tour, tour de croissance

# Boards
board | conseil*, conseil d' administration*, conseil de surveillance*, directoire, comité*, comité de direction, comité exécutif, comex
board | codir, comité consultatif, comité scientifique, comité stratégique, comité d' éthique, comité éthique, comité d' audit, comité de pilotage
board | comité de surveillance, comité des nominations, comité des rémunérations, comité d' investissement, conseil scientifique, board
board | conseil consultatif, conseil stratégique, conseil de fondation, conseil exécutif, conseil des gouverneurs, advisory board
board | conseil de direction, collège, bureau exécutif, organe de surveillance, instance de gouvernance, siège d' administrateur
board | poste d' administrateur, mandat d' administrateur, strapontin

# Shares
remainder | reste, restant, solde, surplus, complément
share | participation, participation minoritaire, participation majoritaire, prise de participation, part, part sociale, action, titre, capital
share | capital social, pourcent, pour cent, pourcentage, point de pourcentage, majorité, minorité, majorité du capital, minorité de blocage
share | bloc, bloc d' actions, bloc de contrôle, bloc minoritaire, tranche du capital, droit de vote, droits de vote, action spécifique
share | golden share, paquet d' actions, ticket, position, quote-part, fonds propres, intérêt majoritaire, intérêt minoritaire, actionnariat
share | table de capitalisation, bons de souscription, obligation convertible, flottant

# Seats and offices
seat | siège, siège social, siège mondial, siège européen, siège français, siège principal, siège opérationnel, siège historique, quartier général
seat | bureau central, bureaux centraux, état-major, centre de décision, centre décisionnel, poste de commandement, quartiers
seat | quartiers généraux, quartier-général, QG, bureau principal, bureaux principaux, domicile, domiciliation, base, camp de base
seat | base arrière, port d' attache, établissement principal, berceau, maison mère
office | station au sol, station, serre, ferme verticale, téléport, comptoir, ligne pilote, salle blanche, hangar, gigafactory, fonderie, labo
office | bureau, agence, antenne, implantation, établissement, succursale, comptoir, représentation, bureau de représentation, filiale, site
office | filiale locale, local, locaux, pied-à-terre, tête de pont, avant-poste, présence, hub, hub technologique, centre, centre de recherche
office | centre de R&D, centre de développement, centre d' ingénierie, centre d' innovation, centre d' excellence, centre de services
office | centre de support, laboratoire, laboratoire de recherche, labo, pôle, pôle de recherche, pôle d' ingénierie, bureau commercial
office | bureau d' études, équipe, effectif, personnel, salarié, employé, collaborateur, ingénieur, chercheur, développeur, personne, poste
office | emploi, usine, atelier, entrepôt, boutique, magasin, showroom, point de vente, site de production, centre de données, data center
office | datacenter, région cloud, zone de disponibilité, campus, activité, réseau, espace, plateau, studio, unité, dépôt

# Deals
deal | rachat, acquisition, reprise, achat, vente, cession, transaction, opération, fusion, fusion-acquisition, rapprochement, absorption
deal | OPA, OPE, offre publique, offre publique d' achat, offre publique d' échange, offre de rachat, offre de reprise, offre, contre-offre
deal | surenchère, prise de contrôle, LBO, MBO, entrée en Bourse, introduction en Bourse, adossement, mariage, scission, apport partiel
deal | prise de participation, sortie, croissance externe, deal, protocole d' acquisition, build-up, retrait de la cote, nationalisation

# Projects
project | essai, campagne d' essais, vol d' essai, mise en chantier, mise en service, mise en place, mise en œuvre, mise à jour, mise en production, mise sur le marché, mise en ligne
project | projet, plan, programme, initiative, chantier, dossier, expansion, agrandissement, développement, pilote
project | projet pilote, projet phare, projet industriel, projet de recherche, projet d' usine, projet d' implantation, recherche, feuille de route
project | construction, appel à projets, candidature, démarche, démonstrateur, expérimentation, stratégie, mission, étude, opération pilote
project | projet d' extension, projet d' investissement, plan d' investissement, plan de relance, plan industriel, programme de recherche

# Money
money | argent, argent public, argent frais, capital, capitaux, fonds, fonds propres, fonds publics, fonds européens, financement, financement public
money | financements publics, investissement, somme, montant, enveloppe, ticket, chèque, apport, contribution, mise, dotation, budget, crédit
money | ligne de crédit, prêt, prêt garanti, prêt participatif, prêt bancaire, emprunt, dette, dette bancaire, avance remboursable, avance
money | obligation, obligation convertible, garantie, garantie d' État, garantie publique, caution, subvention, aide, aide publique, aide d' État
money | aides d' État, aide régionale, aide à l' innovation, aide à l' investissement, soutien, soutien financier, soutien public, appui, appui financier
money | concours, concours financier, coup de pouce, coup de main, bourse, prix, récompense, prime, bonus, crédit d' impôt, avantage fiscal
money | allègement fiscal, allégement fiscal, exonération, incitation, don, donation, legs, mécénat, parrainage, sponsoring, rallonge
money | manne, pactole, cagnotte, trésorerie, liquidités, cash, capital-risque, capital d' amorçage, capitaux frais
money | quasi-fonds propres, redevance, rémunération, paiement, versement, subside, allocation, rallonge budgétaire, plan d' aide, plan de soutien

# Chairs and posts
chair | présidence, vice-présidence, coprésidence, présidence du conseil, présidence du conseil d' administration, fauteuil de président
chair | présidence du conseil de surveillance, fauteuil présidentiel, présidence non exécutive, présidence du directoire, présidence tournante
post | poste, fonction, rôle, mandat, direction, direction générale, tête, rênes, barre, commandes, manettes, gouvernail, charge, mission
post | responsabilité, emploi, fauteuil, place, siège, portefeuille, pilotage, gérance, codirection, commandement, gestion, gouvernance
post | direction financière, direction technique, direction scientifique, direction commerciale, direction opérationnelle, intérim
post | direction des opérations, direction de la recherche, direction de la technologie, direction artistique, direction exécutive
post | direction juridique, direction marketing, direction de la stratégie, secrétariat général, leadership, responsable, chaire, stage
post | achats, approvisionnements, opérations, acquisitions, ventes, communication, marketing, ingénierie, ressources humaines, affaires publiques, développement commercial, finances, relations publiques
post | thèse, doctorat, post-doctorat, postdoctorat, apprentissage, carrière, parcours, passage, expérience, année

# Places
place | lieu, place, ville*, cité, commune, métropole, capitale, agglomération, banlieue, faubourg, quartier, arrondissement, village, bourg
place | pays*, nation, État, région, département, province, canton, comté, district, territoire, zone, zone industrielle, zone d' activité
place | zone d' activités, bassin, vallée, plateau, littoral, côte, île, continent, marché, marché intérieur, ville natale, terre, sol
place | terrain, parcelle, foncier, friche, hectare, emplacement, local
place | ville portuaire, cité portuaire, ville rose, préfecture, chef-lieu, localité, périphérie, périmètre, royaume, république, hexagone
place | outre-Rhin, outre-Manche, outre-Atlantique, outre-Quiévrain, outre-Pyrénées, étranger, international, monde, planète, implantation

# Events
event | part de marché, événement, évènement, conférence, sommet, réunion, rencontre, salon, salon professionnel, foire, exposition, congrès, forum
event | colloque, symposium, séminaire, atelier, hackathon, keynote, cérémonie, gala, dîner, festival, concours, compétition, trophée, prix
event | conférence de presse, conférence de développeurs, audition, assemblée générale, journée, journée investisseurs, inauguration, webinaire
event | assises, table ronde, édition, lancement, démonstration, défilé, visite, déplacement, appel d' offres, consultation

# Contracts
purchase | contrat, contrat-cadre, contrat cadre, marché, marché public, commande, bon de commande, accord-cadre, accord cadre
purchase | accord de fourniture, contrat de fourniture, contrat d' approvisionnement, contrat d' hébergement, contrat de service
purchase | contrat de services, contrat d' achat, abonnement, commande publique, commande ferme
contract | contrat, contrat-cadre, contrat cadre, marché, marché public, commande, bon de commande, accord, accord-cadre, accord cadre, convention
contract | partenariat, partenariat stratégique, partenariat technologique, partenariat industriel, partenariat commercial, alliance, pacte
contract | entente, protocole, protocole d' accord, lettre d' intention, mémorandum, mémorandum d' entente, mémorandum d' accord, compromis
contract | accord de fourniture, contrat de fourniture, contrat d' approvisionnement, accord de licence, contrat de licence, accord commercial
contract | accord de distribution, contrat de distribution, accord de coopération, accord de collaboration, accord de partenariat
contract | contrat d' hébergement, contrat de service, contrat de services, contrat d' achat, contrat de location, bail, abonnement, licence
contract | appel d' offres, lot, concession, délégation de service public, commande publique, commande ferme, accord pluriannuel
contract | contrat de recherche, contrat de développement, contrat de vente, contrat d' achat d' électricité, collaboration, coopération
contract | coentreprise, joint-venture, feuille de route commune, synergie, lien, relation, rapprochement, maintenance
contract | fourniture, hébergement, exploitation, réalisation, livraison, déploiement

# Permits, fines, probes
permit | permis, permis de construire, permis d' exploiter, permis environnemental, licence, licence d' exploitation, licence bancaire
permit | licence d' exportation, autorisation, autorisation d' exploitation, autorisation de mise sur le marché, agrément, homologation
permit | certification, certificat, habilitation, accréditation, qualification, label, visa, aval, feu vert, accord, approbation, validation
permit | consentement, dérogation, exemption, dispense, sésame, quitus, marquage CE, statut, avis favorable, assentiment, bénédiction
fine | amende, amende administrative, amende record, sanction, sanction financière, sanction pécuniaire, pénalité, peine, astreinte
fine | dommages et intérêts, dommages-intérêts, injonction, avertissement, blâme, rappel à l' ordre, interdiction
fine | restriction, condition, exigence, obligation, mesure, mesure corrective, mesure conservatoire, remède, engagement, moratoire
fine | embargo, taxe, droit de douane, droits de douane, quota, contrôle des exportations, contrainte, redressement, redressement fiscal
fine | mise en demeure, mise en garde, notification de griefs, lettre de griefs, procès-verbal, redressement judiciaire
fine | ultimatum, décision, ordonnance, arrêté, condamnation, veto, règle, rappel, suspension
probe | enquête, enquête préliminaire, enquête approfondie, enquête antitrust, enquête pour abus de position dominante, instruction
probe | procédure, procédure d' infraction, procédure de sanction, procédure judiciaire, investigation, examen, examen approfondi, contrôle
probe | audit, inspection, vérification, perquisition, visite inopinée, visite surprise, descente, revue, plainte, poursuite, action en justice, procès, recours
probe | information judiciaire, grief, notification de griefs, contentieux, assignation, consultation
probe | surveillance, supervision, tutelle, évaluation, étude d' impact, auto-saisine, saisine, demande d' informations, audition

# What rivals fight, and for what
rival | bataille, guerre, guerre des prix, duel, rivalité, match, bras de fer, course, compétition, concurrence, lutte, affrontement
rival | coude-à-coude, mano a mano, joute, combat, choc, course-poursuite, surenchère, course à l' armement, bagarre, empoignade
rival | part de marché, hégémonie, domination, monopole, quasi-monopole, duopole, suprématie, leadership, position dominante, mainmise, règne, prééminence

# Parts of firms, groups, times
unit | division, opérations, branche, unité, pôle, département, direction, activité, bras armé, bras, segment, métier, entité, business unit, filiale
unit | division cloud, branche cloud, activité cloud, division IA, branche IA, laboratoire d' IA, division de recherche, centre de recherche
unit | branche défense, division défense, branche recherche, division semi-conducteurs, branche énergie, activité spatiale, équipe, section
unit | ligne de métiers, marque, label, studio, agence interne, service, cellule
group | groupe, consortium, groupement, alliance, coalition, syndicat, club, collectif, association, fédération, union, ligue, réseau
group | pool, pool bancaire, cercle, brochette, aréopage, panel, liste, série, éventail, palette, ensemble, famille, communauté, écosystème
group | filière, syndicat professionnel, fédération professionnelle, organisation professionnelle, lobby, cluster, pôle de compétitivité
group | tandem, duo, trio, quatuor, binôme, clientèle, portefeuille, base de clients, client, utilisateur, cohorte, promotion, poignée
time | jour, journée, semaine, quinzaine, mois, trimestre, semestre, année, an, exercice, décennie, siècle, heure, minute, seconde, week-end
time | matin, matinée, après-midi, soir, soirée, nuit, printemps, automne, hiver, saison, période, moment, date, échéance, délai, rentrée
time | janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi
time | vendredi, samedi, dimanche, hier, demain, aujourd'hui, veille, lendemain, début, fin, milieu, mi-année, anniversaire, instant, durée
time | mi-janvier, mi-février, mi-mars, mi-avril, mi-mai, mi-juin, mi-juillet, mi-août, mi-septembre, mi-octobre, mi-novembre, mi-décembre
`;
