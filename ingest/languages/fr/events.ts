// French nouns that name what happened, and where their two ends stand.

export const EVENTS = `
RAISED | série a, série b, série c, série d, série e, série f, série g, série h | par+poss+gen+pour | round | figure=money
# Capital
INVESTED_IN | investissement, coinvestissement, co-investissement, réinvestissement, mise, pari, ticket, chèque, apport | par+poss+de la part de+gen | dans/chez+sur+au profit de
INVESTED_IN | prise de participation, entrée, montée, arrivée, retour, renforcement, ticket d' entrée | gen+par+poss+de la part de | dans/chez+topic+à | with=share
INVESTED_IN | participation, participation minoritaire, participation majoritaire, part, intérêt, position, actions, titres | par+poss | dans/chez+de | weight:0.9
INVESTED_IN | participation, participation minoritaire, participation majoritaire, part, position | gen | dans/chez/au sein de+à | weight:0.92
INVESTED_IN | minorité de blocage, bloc d' actions, quote-part | par+poss+gen | dans/chez+de | weight:0.85
INVESTED_IN | injection, injection de capital, injection de fonds, apport en capital, apport de capitaux, souscription, recapitalisation | par+gen+poss+de la part de | dans/chez+à+topic
INVESTED_IN | participation, contribution, présence, concours, soutien, appui | par+gen+poss | à+topic | with=round role:participant
INVESTED_IN | participation, concours | gen+de la part de | topic | role:participant weight:0.9
INVESTED_IN | prise de participation | subj | dans/chez | weight:0.9
INVESTED_IN | capital, capitaux, argent, fonds, financement, financements | de la part de+auprès de+par | dans+poss+topic | weight:0.7
INVESTED_IN | sortie, retrait, désengagement, désinvestissement, départ | gen+poss+par | de+hors de | with=share modality:ended weight:0.8
INVESTED_IN | cession de participation, vente de participation, cession de titres | gen+poss+par | dans+de | modality:ended weight:0.8
INVESTED_IN | levée de fonds, levée, levée de capitaux, tour de table, tour de financement, tour d' amorçage, augmentation de capital | auprès de+de la part de | poss+gen+topic | role:participant weight:0.95
RAISED | levée de fonds, levée, levée de capitaux, tour de table, tour de financement, tour d' amorçage, mégalevée, méga-levée, augmentation de capital, émission obligataire, emprunt obligataire | poss+gen+par+de la part de+chez | round
RAISED | financement d' amorçage, financement de croissance, tour, round, closing, bouclage, collecte de fonds | poss+gen+par+chez | round | figure=money weight:0.9
RAISED | seed, pre-seed, pré-seed, amorçage, pré-amorçage | poss+gen+par+chez | round | weight:0.9
RAISED | opération, financement, série, amorçage, refinancement, extension | poss+gen+par | round | figure=money with=round weight:0.8

ACQUIRED | OPA, offre publique d' achat, mainmise, OPA amicale, OPA hostile, raid | par+poss+de la part de+gen | sur
ACQUIRED | rachat, acquisition, reprise, absorption, prise de contrôle, achat, avalement | par+poss+dat | gen+sur+de+poss
ACQUIRED | offre de rachat, offre de reprise, offre publique, OPE, contre-offre, offensive boursière, offre d' achat | par+de la part de+gen+poss | sur+pour+portant sur | modality:reported weight:0.8
ACQUIRED | cession, vente, revente, transfert, apport, adossement | à+au profit de | gen+poss | weight:0.9
ACQUIRED | nationalisation, renationalisation, étatisation | par+poss | gen
SUBSIDIARY_OF | intégration, rattachement, incorporation | gen+poss | à+dans/au sein de | weight:0.7
SUBSIDIARY_OF | appartenance, détention, contrôle | gen+poss | à+par | weight:0.75

# Technology
SUPPLIES | fourniture, livraison, approvisionnement, vente, location, expédition, mise à disposition, prestation, concession de licence | par+poss | à+pour+auprès de+chez | product=gen
SUPPLIES | hébergement, infogérance, maintenance, équipement, installation, déploiement, ravitaillement, motorisation | par+chez | gen+chez+poss | weight:0.85
SUPPLIES | commande, précommande, commande ferme, bon de commande | à+auprès de+chez | gen+par+de la part de | product=de
SUPPLIES | achat, réservation, location, importation, souscription | à+auprès de+chez | gen+par+poss+de la part de | product=de
SUPPLIES | contrat de fourniture, accord de fourniture, contrat d' approvisionnement, contrat d' hébergement, contrat cloud, contrat de location | avec+auprès de+par | poss+gen | weight:0.8
SUPPLIES | contrat de licence, accord de licence, contrat de services, abonnement, licence, contrat d' achat d' électricité | avec+auprès de+chez+à | poss+gen+par | weight:0.8
SUPPLIES | dépendance, recours, abonnement, migration, adhésion, appel | à+vis-à-vis de+envers+vers/chez+sur | gen+poss+par | weight:0.85
SUPPLIES | utilisation, usage, adoption, emploi, choix, sélection | gen | par | weight:0.75

BUILDS | lancement, sortie, présentation, dévoilement, publication, annonce, commercialisation, mise sur le marché, mise en ligne | par+poss | gen+poss
BUILDS | développement, conception, création, mise au point, fabrication, production, assemblage, entraînement, ingénierie, élaboration | par+chez+poss | gen | weight:0.95
BUILDS | construction, ouverture, inauguration, exploitation, implantation, édification, agrandissement, modernisation, gestion | par+poss | gen | weight:0.95
BUILDS | déploiement, industrialisation, réalisation, aménagement, mise en service, mise en production, pose de la première pierre | par+poss | gen+à | weight:0.9

# Talent
FOUNDED | fondation, cofondation, création | par+poss | gen+poss | weight:0.97
FOUNDED | naissance, constitution, lancement | par+poss | gen+poss | weight:0.9
FOUNDED | essaimage, spin-off, scission, émanation | de+poss | gen | weight:0.7
FORMERLY_AT | départ, démission, éviction, limogeage, licenciement, renvoi, révocation, retrait, mise à l' écart, départ à la retraite | gen+poss | de+chez | role=as weight:0.92
FORMERLY_AT | carrière, parcours, expérience, début, débuts, stage, mandat, premières armes, premières années, doctorat, thèse | gen+poss+subj | chez+à+au sein de+par+dans/pour | role=as former weight:0.9
FORMERLY_AT | passage, séjour | gen+poss+subj | chez+à+au sein de+par+dans/pour | role=as former weight:0.95
FORMERLY_AT | an, ans, année, années, décennie, décennies, mois, temps, quinzaine d' années, dizaine d' années, vingtaine d' années | poss+subj | chez+au sein de+à+pour | role=as former weight:0.95
FORMERLY_AT | poste, fonction, fonctions, emploi, métier, responsabilités, casquette | poss+subj | chez+au sein de+à | role=de former weight:0.8
HOLDS_ROLE | nomination, arrivée, promotion, embauche, recrutement, désignation, élection, réélection, reconduction, retour, prise de fonctions | gen+poss | chez+à la tête de+à la direction de+à la présidence de+à la vice-présidence de+au sein de+à+topic | role=as
HOLDS_ROLE | nomination, arrivée, promotion, désignation, élection, reconduction, recrutement | gen+poss | de | with=post weight:0.93
HOLDS_ROLE | arrivée aux commandes, prise de poste, entrée en fonction, intronisation, accession, cooptation | gen+poss | chez+à la tête de+au sein de+topic | role=as weight:0.9
HOLDS_ROLE | direction, pilotage, leadership, gérance, codirection | par+poss | gen | weight:0.8

# Politics
SUPPORTS | soutien, appui, aide, concours, parrainage, patronage, mécénat, accompagnement, plaidoyer, assistance, caution, bénédiction | gen+poss+par+de la part de | à+pour+en faveur de+au profit de
SUPPORTS | subvention, dotation, bourse, aide publique, aide d' État, aides d' État, financement public, financements publics, subside | gen+par+poss+de la part de | à+pour+au profit de+en faveur de
SUPPORTS | prêt, prêt garanti, garantie, garantie d' État, avance remboursable, prêt participatif, ligne de crédit, crédit, caution | gen+par+poss+de la part de | à+pour+au profit de+en faveur de
SUPPORTS | crédit d' impôt, avantage fiscal, enveloppe, plan d' aide, plan de soutien, plan de sauvetage, sauvetage, renflouement, coup de pouce | gen+par+poss+de la part de | à+pour+au profit de+en faveur de
SUPPORTS | prix, récompense, don, distinction, label, contribution, financement, cofinancement, subventionnement | gen+par+poss+de la part de | à+pour+au profit de+en faveur de | weight:0.8

REGULATES | enquête, enquête préliminaire, enquête approfondie, enquête antitrust, information judiciaire, instruction, investigation | par+gen+poss+de la part de | sur+contre+visant+à l' encontre de+chez+à propos de
REGULATES | procédure, procédure d' infraction, procédure de sanction, poursuites, poursuite, plainte, recours, action en justice, procès | par+gen+poss+de la part de | contre+à l' encontre de+visant+sur
REGULATES | amende, mise en demeure, amende administrative, amende record, sanction, sanction financière, pénalité, astreinte, condamnation, redressement fiscal | par+gen+poss+de la part de | contre+à+à l' encontre de+pour+visant
REGULATES | injonction, avertissement, rappel à l' ordre, blâme, ultimatum, sommation, ordonnance, arrêté, grief, notification de griefs | par+gen+poss+de la part de | à+contre+à l' encontre de+visant
REGULATES | interdiction, restriction, restrictions, embargo, veto, moratoire, suspension, obligation, contrainte, droits de douane | par+gen+poss+de la part de | contre+à+sur+visant+à l' encontre de
REGULATES | autorisation, agrément, feu vert, aval, permis, permis de construire, licence, licence d' exportation, homologation, certification | par+gen+poss+de la part de | à+pour+de+sur
REGULATES | approbation, validation, accord, avis, habilitation, qualification, dérogation, exemption, décision, délibération | par+gen+de la part de | à+sur+concernant+pour | weight:0.75
REGULATES | contrôle, surveillance, supervision, tutelle, régulation, encadrement, réglementation | par+gen+poss | sur+gen | weight:0.85
REGULATES | perquisition, visite inopinée, descente, visite surprise | par+gen+poss+de la part de+subj | chez+gen+de+dans/au sein de/dans les locaux de | weight:0.97
REGULATES | audit, inspection, examen, vérification, revue, évaluation, réexamen | par+gen+poss+de la part de | chez+gen+de+sur+dans
REGULATES | désignation, classement, mise en cause, assignation, saisie, fermeture administrative | par+poss | gen | weight:0.85

BOARD_SEAT | siège, fauteuil, place, mandat, poste d' administrateur, mandat d' administrateur, siège d' administrateur | gen+poss+par+pour | à+gen+de+chez | with=board
BOARD_SEAT | nomination, entrée, arrivée, élection, cooptation, désignation, reconduction, réélection | gen+poss | à+de+chez+topic | with=board role=as
BOARD_SEAT | présidence, présidence du conseil, présidence du conseil d' administration, présidence du conseil de surveillance | par+poss+subj | gen | with=board role:chair weight:0.9

# Market
PARTNERED_WITH | partenariat, alliance, collaboration, coopération, rapprochement, union, partenariat stratégique, alliance stratégique | poss+entre+gen+subj+par | avec+entre+et
PARTNERED_WITH | partenariat technologique, partenariat industriel, partenariat commercial, partenariat de recherche, partenariat exclusif, synergie | poss+entre+gen+subj+par | avec+entre
PARTNERED_WITH | accord de coopération, accord de collaboration, accord de partenariat, accord-cadre, accord cadre, accord commercial | poss+entre+gen+subj+par | avec+entre
PARTNERED_WITH | accord de distribution, accord stratégique, protocole d' accord, lettre d' intention, mémorandum d' entente, pacte, entente | poss+entre+gen+subj+par | avec+entre
PARTNERED_WITH | coentreprise, co-entreprise, joint-venture, joint venture, laboratoire commun, société commune, entreprise commune | poss+entre+gen+subj | avec+entre
PARTNERED_WITH | consortium, groupement | poss+entre+gen+subj | avec+entre+de
PARTNERED_WITH | travail commun, travaux communs, travaux conjoints, recherches communes, programme conjoint, projet commun, projet conjoint, codéveloppement, co-développement, développement conjoint, programme commun, tandem, duo | poss+entre+subj | avec+entre | weight:0.9
PARTNERED_WITH | liens, relations | entre+poss | avec+entre | weight:0.95
PARTNERED_WITH | accord, contrat, convention, deal, lien, relation | entre+poss | avec+entre | weight:0.75
PARTNERED_WITH | fin de partenariat, fin du partenariat, fin de la collaboration, rupture, divorce | entre+gen+poss | avec+entre | modality:ended weight:0.8
COMPETES_WITH | concurrence, rivalité, compétition, bataille, course, duel, bras de fer, guerre des prix, guerre commerciale, guerre, match, lutte, pression concurrentielle, mano a mano, coude-à-coude, joute, affrontement, course-poursuite, empoignade, course de vitesse | entre+gen+poss | avec+entre+face à+contre
COMPETES_WITH | concurrence, rivalité | subj+topic | gen | weight:0.9
COMPETES_WITH | réponse, alternative, riposte, contrepoids, contre-offensive, rival, concurrent, équivalent | gen+poss+par+subj | à+face à | weight:0.85

# Place
HEADQUARTERED_IN | siège, siège social, siège mondial, siège européen, quartier général, quartier-général, QG, quartiers généraux | poss+gen+subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/aux portes de/au cœur de
HEADQUARTERED_IN | siège, siège social, siège mondial, siège européen, quartier général, quartier-général, QG | poss | de | weight:0.98
HEADQUARTERED_IN | base, port d' attache, camp de base, bureau principal, bureaux principaux, établissement principal, domicile, locaux | poss+gen | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | weight:0.8
OPERATES_IN | bureau, bureaux, agence, antenne, implantation, succursale, établissement, filiale, site, hub, campus, présence, pied-à-terre | poss+gen+par | à/en/dans/près de/du+de côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/aux portes de/sur
OPERATES_IN | centre de recherche, centre de R&D, centre de développement, centre d' ingénierie, laboratoire, pôle de recherche, centre d' innovation | poss+gen+par | à/en/dans/près de/du+de côté de/à proximité de/aux abords de/à deux pas de/en périphérie de
OPERATES_IN | usine de semi-conducteurs, usine de puces, usine de batteries, usine d' assemblage, usine pilote, site industriel | poss+gen+par | à/en/dans/près de/du+de côté de/à proximité de/aux abords de/à deux pas de/en périphérie de
OPERATES_IN | usine, entrepôt, atelier, site de production, centre de données, data center, datacenter, région cloud, boutique, magasin | poss+gen+par | à/en/dans/près de/du+de côté de/à proximité de/aux abords de/à deux pas de/en périphérie de
OPERATES_IN | station au sol, serre, serres, ferme verticale, téléport, dépôt, comptoir, plateforme logistique, ligne pilote, ligne de production, banc d' essai, centre d' essais, labo, gigafactory, fonderie, hangar, showroom, salle blanche, studio | poss+gen+par | à/en/dans/près de+de
OPERATES_IN | équipe, équipes, effectif, effectifs, salarié, ingénieur, collaborateur, activité, activités, opérations, réseau | poss+gen | à/en/dans | weight:0.92
OPERATES_IN | implantation, expansion, entrée, arrivée, déploiement, lancement, percée, incursion, offensive, développement, installation | poss+gen+par | à/en/dans/vers/sur | weight:0.85
OPERATES_IN | retrait, fermeture, départ, désengagement | poss+gen | de | modality:ended weight:0.75
LOCATED_IN | emplacement, localisation, implantation, situation | poss+gen | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | weight:0.85
`;
