// French verbs that state a relation, and where in their clause the two ends stand.

export const VERBS = `
# INVESTED_IN: putting money in
INVESTED_IN | investir, réinvestir, coinvestir, co-investir | subj | dans/chez/au sein de+round
INVESTED_IN | investir, réinvestir, coinvestir, co-investir | subj | à | kind=Company weight:0.9
INVESTED_IN | investir, réinvestir | subj | de+dans+poss+topic | with=share
INVESTED_IN | injecter, réinjecter, placer, engager, mettre, déposer, apporter, verser, dépenser, remettre | subj | dans/chez/au sein de+sur | figure=money
INVESTED_IN | injecter, apporter, verser | subj | à+dat | kind=Company figure=money weight:0.85
INVESTED_IN | accorder, octroyer, consentir, débloquer, allouer | subj | à+dat+topic | kind=Company figure=money with=money weight:0.88
INVESTED_IN | apporter, injecter, verser, souscrire, financer | subj | topic | figure=money weight:0.9
INVESTED_IN | injecter, placer, engager, mettre, apporter | subj | dans/chez+à+dat | with=money weight:0.8
INVESTED_IN | miser, parier, tabler | subj | sur | figure=money
INVESTED_IN | miser, parier | subj | sur | kind=Company weight:0.75
INVESTED_IN | signer, faire, rédiger, remettre, poser | subj | à+pour+dans/chez+topic | with=money figure=money weight:0.8
INVESTED_IN | financer, refinancer, capitaliser, recapitaliser, renflouer, cofinancer, amorcer | subj | obj | kind=Company weight:0.86
INVESTED_IN | financer, recapitaliser, soutenir, accompagner, doter | subj | obj | with=round weight:0.9
INVESTED_IN | soutenir, accompagner, épauler, appuyer, financer | subj | obj | with=investor kind=Company weight:0.85
INVESTED_IN | adosser | à | obj | weight:0.65
INVESTED_IN | s' adosser | à | subj | weight:0.65

# INVESTED_IN: stakes
INVESTED_IN | entrer, monter, rentrer, arriver, remonter, grimper, figurer, présent, demeurer, rester | subj | de+à+poss+topic | with=share
INVESTED_IN | s' inviter, se renforcer, se hisser, s' installer, s' engager, se maintenir | subj | de+dans+poss+topic | with=share
INVESTED_IN | faire son entrée, prendre pied, faire irruption | subj | de+dans+poss+topic | with=share
INVESTED_IN | prendre, acquérir, acheter, racheter, obtenir, souscrire, récupérer, recevoir, rafler, ramasser, constituer, bâtir | subj | dans/chez/au sein de+de+poss | with=share
INVESTED_IN | s' offrir, s' adjuger, se constituer, se payer, se porter acquéreur, s' emparer | subj | dans/chez+de+poss | with=share
INVESTED_IN | prendre, acquérir, acheter, racheter, obtenir, souscrire, récupérer, rafler, ramasser | subj | dans/chez+de+poss+topic | figure=share
INVESTED_IN | s' offrir, s' adjuger, s' emparer | subj | dans/chez+de+poss+topic | figure=share
INVESTED_IN | détenir, posséder, conserver, garder, avoir, contrôler, maintenir | subj | dans/chez+de+poss | with=share state
INVESTED_IN | détenir, posséder, conserver, garder, contrôler | subj | de+dans/chez+poss+obj+topic | figure=share state
INVESTED_IN | détenir, posséder, conserver, garder, contrôler | subj | de+dans/chez+poss | with=share figure=share state
INVESTED_IN | débourser, payer, dépenser, aligner, mettre sur la table, verser | subj | dans/chez+de+poss | with=share figure=money
INVESTED_IN | porter, augmenter, relever, accroître, renforcer, doubler, tripler, consolider, élargir, étoffer, muscler | subj | dans/chez+de+poss | with=share
INVESTED_IN | porter, augmenter, relever, accroître, renforcer, monter | subj | topic | with=share figure=share weight:0.9
INVESTED_IN | réduire, abaisser, diminuer, alléger, diluer, ramener, rogner | subj | dans/chez+de+poss | with=share weight:0.85
INVESTED_IN | convertir, échanger, apporter | subj | dans/chez+de+poss | with=share weight:0.7
INVESTED_IN | céder, vendre, revendre, transférer, attribuer, émettre, placer, octroyer, apporter | à+auprès de | de+dans/chez+subj | with=share weight:0.9
INVESTED_IN | céder, vendre, revendre, attribuer | à+auprès de | dans/chez+de+subj | figure=share weight:0.9
INVESTED_IN | ouvrir | à | subj+poss | with=share
INVESTED_IN | faire entrer, faire rentrer | obj | de+poss+subj | with=share
INVESTED_IN | accueillir, convier, inviter, intégrer | obj | de+poss+subj | with=share
INVESTED_IN | trouver, retrouver, compter, dénombrer, voir | obj | de+poss | with=share weight:0.9
INVESTED_IN | retrouver, trouver | obj | topic | with=investor weight:0.92
INVESTED_IN | figurer, se trouver, se retrouver | subj | de+poss | with=share weight:0.9
INVESTED_IN | s' entourer | de | subj | with=investor weight:0.85
INVESTED_IN | convaincre, séduire, attirer, rallier, embarquer, réunir, rassembler, fédérer, mobiliser, accueillir, compter, associer | obj | subj | with=round/money kind=Company weight:0.88
INVESTED_IN | accueillir, attirer, convaincre, rallier, embarquer, séduire, réunir, compter, citer, afficher | obj | subj | with=investor weight:0.85
INVESTED_IN | appartenir | à | de | figure=share weight:0.95
INVESTED_IN | appartenir | à | subj | figure=share
INVESTED_IN | détenir, posséder, conserver, garder, contrôler, racheter, acquérir | subj | topic | with=remainder state weight:0.95
INVESTED_IN | détenir, posséder, conserver, garder, contrôler | subj | topic | with=share/remainder state weight:0.88
INVESTED_IN | appartenir, revenir | à | topic | with=share/remainder weight:0.95
INVESTED_IN | appartenir, revenir | à | topic | figure=share weight:0.9
INVESTED_IN | se partager, se répartir, partager, répartir | entre | poss+gen+topic | with=share state
INVESTED_IN | revenir | à | de+topic | with=share figure=share weight:0.75
INVESTED_IN | devenir, redevenir, rester, demeurer | subj | de+poss+topic | with=investor weight:0.85
INVESTED_IN | céder, vendre, revendre, liquider, solder, brader, liquéfier, écouler | subj | dans/chez+de+poss | with=share modality:ended
INVESTED_IN | se défaire, se séparer, se délester, se débarrasser, se dessaisir | subj | dans/chez+de+poss | with=share modality:ended
INVESTED_IN | sortir, se retirer, se désengager, disparaître, partir | subj | de+poss+topic | with=share modality:ended
INVESTED_IN | désinvestir, se désengager | subj | de+obj | kind=Company modality:ended weight:0.8

# INVESTED_IN: rounds
INVESTED_IN | mener, conduire, diriger, emmener, piloter, codiriger, comener, co-mener, co-diriger, orchestrer, chapeauter, coordonner | subj | de+poss+à+topic | with=round role:lead
INVESTED_IN | mener, conduire, diriger, emmener, piloter, codiriger, comener, co-mener | subj | dans/chez/au profit de | with=round role:lead
INVESTED_IN | porter, animer, impulser, tirer, signer | subj | de+poss+à+topic | passive with=round role:lead
INVESTED_IN | participer, souscrire, soutenir, compléter, boucler, signer | subj | dans/chez/au profit de | with=round role:participant
INVESTED_IN | mener, conduire, emmener, comener, co-mener | subj | dans/chez+de+poss+topic | with=money role:lead weight:0.85
INVESTED_IN | mener, emmener, conduire | subj | topic | with=investor role:lead weight:0.9
INVESTED_IN | prendre la tête, prendre les rênes, être chef de file, jouer les chefs de file | subj | de+poss+topic | with=round role:lead
INVESTED_IN | participer, contribuer, souscrire, prendre part, abonder, prendre une part, suivre, compléter, concourir | subj | de+poss+à+topic | with=round role:participant
INVESTED_IN | apporter, injecter, verser, mettre, engager | subj | de+poss | with=round figure=money role:participant weight:0.92
INVESTED_IN | compter | sur | subj | with=round role:participant weight:0.92
INVESTED_IN | rassembler, réunir, récolter, collecter, lever, glaner, obtenir | auprès de | topic | passive figure=money role:participant weight:0.88
INVESTED_IN | participer, contribuer, co-investir, coinvestir | subj | topic | role:participant weight:0.85
INVESTED_IN | être de la partie, être du tour, répondre présent, remettre le couvert | subj | topic | role:participant weight:0.92
INVESTED_IN | rejoindre | subj | de+poss+à+topic | with=round role:participant weight:0.9
INVESTED_IN | s' associer, se joindre, répondre présent, remettre au pot, mettre au pot, figurer, s' ajouter | subj | de+poss+à+topic | with=round role:participant
INVESTED_IN | soutenir, appuyer, compléter, suivre, abonder, souscrire, cofinancer, épauler | subj | de+poss+topic | with=round role:participant weight:0.92
INVESTED_IN | accompagner, boucler, couvrir, garantir | subj | de+poss+topic | with=round role:participant weight:0.8
INVESTED_IN | remettre au pot, remettre la main à la poche, remettre de l' argent, mettre la main à la poche, mettre la main au portefeuille | subj | dans/chez+topic | role:participant weight:0.92
INVESTED_IN | sortir le chéquier, dégainer le chéquier, signer un chèque, faire un chèque | subj | à+pour+dans/chez+topic | weight:0.85
INVESTED_IN | réunir, rassembler, fédérer, associer, impliquer, mobiliser, attirer, compter, inclure, comprendre | obj | de+poss+topic | with=round role:participant weight:0.85
INVESTED_IN | provenir, venir, émaner | de | topic+pour | with=money weight:0.8
INVESTED_IN | recevoir, obtenir, encaisser | de | subj | figure=money role:participant weight:0.88
INVESTED_IN | recevoir, obtenir | de | subj | with=money figure=money role:participant weight:0.96
INVESTED_IN | lever, récolter, collecter, réunir, obtenir, décrocher, sécuriser, mobiliser, rassembler, glaner, empocher, engranger | auprès de+de la part de | subj | figure=money role:participant
INVESTED_IN | réunir, lever, boucler, collecter, récolter, réaliser, conclure, souscrire | auprès de | poss+topic | passive with=round role:participant
INVESTED_IN | lever, récolter, collecter | auprès de | subj | figure=quantity role:participant weight:0.9
INVESTED_IN | lever, boucler, réaliser, conclure, clôturer, finaliser, annoncer, signer, réussir | auprès de+avec+de la part de | subj | with=round role:participant weight:0.9
INVESTED_IN | lever, récolter, collecter, réunir, obtenir, sécuriser, recevoir, encaisser, empocher | auprès de+de la part de | subj | with=money role:participant weight:0.85

# RAISED
RAISED | lever, récolter, collecter, réunir, engranger, glaner, empocher, amasser, capter, rafler, ramasser | subj | round | figure=money
RAISED | lever, récolter, collecter | subj | round | figure=quantity weight:0.82
RAISED | boucler, sécuriser, décrocher, obtenir, rassembler, mobiliser, drainer, attirer | subj | round | figure=money weight:0.75
RAISED | lever, récolter, collecter, réunir, boucler, sécuriser, décrocher, obtenir, empocher, mobiliser, rassembler | subj | round | with=money figure=money weight:0.85
RAISED | lever | subj | round | with=money weight:0.8
RAISED | boucler, reboucler, réaliser, conclure, clôturer, clore, finaliser, annoncer, officialiser, achever, terminer, réussir, signer | subj | round | with=round
RAISED | lever, effectuer, opérer, obtenir, décrocher, sécuriser, dévoiler, révéler, confirmer, célébrer, fêter, compléter | subj | round | with=round
RAISED | étendre, prolonger, agrandir, élargir, porter, mener à bien, enchaîner | subj | round | with=round figure=money weight:0.85
RAISED | procéder | subj | round | with=round weight:0.85
RAISED | valoriser, évaluer, estimer | obj | round | with=round figure=money weight:0.85
RAISED | se financer, se recapitaliser, se refinancer | subj | round | figure=money weight:0.75

# ACQUIRED
ACQUIRED | racheter, acquérir, absorber, avaler, croquer, gober, engloutir, phagocyter, ingérer, préempter, happer, dévorer | subj | obj
ACQUIRED | acheter, reprendre, récupérer, annexer, rafler, ramasser, souffler, cueillir | subj | obj | kind=Company/Investor/Facility
ACQUIRED | acheter, acquérir, racheter, reprendre | subj | obj | figure=money kind=Company/Investor/Facility/Product
ACQUIRED | s' offrir, s' adjuger, se payer, s' approprier, s' attribuer, s' arroger | subj | obj | kind=Company/Investor/Facility/Product
ACQUIRED | s' adjoindre | subj | obj | kind=Company/Investor/Facility/Product figure=money weight:0.95
ACQUIRED | s' emparer, se saisir, se porter acquéreur, se rendre acquéreur, se rendre maître | subj | de | kind=Company/Investor/Facility/Product
ACQUIRED | prendre le contrôle, obtenir le contrôle, acquérir le contrôle, prendre possession, prendre le contrôle exclusif | subj | de | kind=Company/Investor/Facility
ACQUIRED | mettre la main, faire main basse, mettre le grappin, jeter son dévolu, lancer une OPA | subj | sur | kind=Company/Investor/Facility/Product
ACQUIRED | faire l' acquisition, faire l' emplette, finaliser l' acquisition, boucler l' acquisition, faire une bouchée | subj | de | kind=Company/Investor/Facility/Product
ACQUIRED | acquérir la totalité, racheter la totalité, acquérir l' intégralité, racheter l' intégralité, reprendre la totalité, reprendre l' intégralité, acheter la totalité | subj | de | kind=Company/Investor
ACQUIRED | passer à l' offensive | subj | sur | with=deal weight:0.6
ACQUIRED | finaliser, boucler, annoncer, conclure, réaliser, achever, signer, officialiser, confirmer, parapher, sceller, mener à bien | subj | de+sur+poss | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | procéder, multiplier | subj | à+de | with=deal kind=Company/Investor/Facility/Product weight:0.85
ACQUIRED | lancer, déposer, formuler, présenter, préparer, soumettre, relever, améliorer | subj | sur+pour+de | with=deal modality:planned
ACQUIRED | débourser, payer, dépenser, régler, aligner, mettre sur la table, verser, offrir, casser sa tirelire | subj | pour+sur | figure=money kind=Company/Investor/Facility
ACQUIRED | céder, vendre, revendre, transmettre, transférer, apporter, brader, filer | à | obj | kind=Company/Investor/Facility
ACQUIRED | attribuer, adjuger | à+dat | obj | kind=Company/Investor weight:0.86
ACQUIRED | signer sa première acquisition, signer sa deuxième acquisition, signer sa troisième acquisition, signer sa quatrième acquisition, réaliser sa première acquisition, réaliser sa deuxième acquisition, réaliser sa troisième acquisition, annoncer sa première acquisition, annoncer sa deuxième acquisition, annoncer sa troisième acquisition, boucler sa première acquisition, boucler sa deuxième acquisition, boucler sa troisième acquisition, mener sa première acquisition, faire sa première acquisition, signer sa plus grosse acquisition, signer son premier rachat, signer son deuxième rachat | subj | avec | kind=Company/Investor/Product weight:0.92
ACQUIRED | se vendre, se donner | à | subj | kind=Company weight:0.8
ACQUIRED | se faire racheter, se faire absorber, se faire avaler, se faire croquer, se faire acquérir, se faire reprendre, se laisser racheter, se laisser absorber | par | subj
ACQUIRED | tomber dans l' escarcelle, tomber dans le giron, passer dans le giron, rejoindre le giron, tomber aux mains | de | subj
ACQUIRED | passer, tomber, échoir, atterrir, finir | aux mains de/entre les mains de/sous le contrôle de/dans le giron de/dans l' escarcelle de | subj | weight:0.9
ACQUIRED | passer sous pavillon, passer sous le contrôle, entrer dans le giron | de | subj | weight:0.9
ACQUIRED | échoir, revenir | à | subj | kind=Company figure=money weight:0.7
ACQUIRED | nationaliser, renationaliser, étatiser, exproprier | subj | obj | kind=Company/Facility
ACQUIRED | fusionner | subj | avec | kind=Company weight:0.55

# SUBSIDIARY_OF
SUBSIDIARY_OF | détenir la totalité, posséder la totalité, détenir l' intégralité, posséder l' intégralité | de | subj | kind=Company weight:0.9 state
SUBSIDIARY_OF | appartenir | subj | à | weight:0.95 state
SUBSIDIARY_OF | détenir, posséder, contrôler, coiffer, chapeauter, filialiser | obj | subj | weight:0.85 state
SUBSIDIARY_OF | dépendre, relever | subj | de | with=unit weight:0.8
SUBSIDIARY_OF | dépendre, relever | subj | de | with=large kind=Company/Investor weight:0.95
SUBSIDIARY_OF | passer, rester, évoluer, opérer, fonctionner, entrer, basculer, tomber, vivre, être, travailler, avancer, naviguer | subj | sous la bannière de/sous l' ombrelle de/sous le parapluie de/sous l' aile de/sous le pavillon de | kind=Company/Investor weight:0.9
SUBSIDIARY_OF | faire partie, être membre | subj | de | with=unit weight:0.85
SUBSIDIARY_OF | faire partie | subj | de | kind=Company weight:0.82
SUBSIDIARY_OF | entrer, passer, tomber, rester, demeurer, basculer | subj | sous le contrôle de/sous la coupe de/dans le giron de/aux mains de | kind=Company/Investor/PublicBody weight:0.85
SUBSIDIARY_OF | rattacher, intégrer, incorporer, filialiser, loger, regrouper, placer, absorber | obj | à+dans/au sein de+sous l' égide de | with=unit weight:0.85
SUBSIDIARY_OF | rattacher | obj | à | weight:0.85
SUBSIDIARY_OF | intégrer, rejoindre | subj | obj | with=unit kind=Company weight:0.65
SUBSIDIARY_OF | opérer, fonctionner, rester, demeurer, devenir | subj | au sein de+sous l' égide de+sous le contrôle de+sous la coupe de+de | with=unit weight:0.8
SUBSIDIARY_OF | être | subj | sous le contrôle de/sous la coupe de/dans le giron de/dans l' orbite de/aux mains de/entre les mains de | kind=Company/Investor/PublicBody weight:0.92
SUBSIDIARY_OF | rejoindre, intégrer | subj | obj | with=large kind=Company weight:0.85
SUBSIDIARY_OF | entrer | subj | dans | with=large kind=Company weight:0.85
SUBSIDIARY_OF | faire entrer | obj | dans | with=large kind=Company weight:0.85
SUBSIDIARY_OF | scinder, détourer | obj | de+subj | modality:ended weight:0.6

# SUPPLIES: the supplier acts
SUPPLIES | fournir, livrer, vendre, expédier, procurer, distribuer, facturer, céder, concéder, exporter, remettre | subj | à+dat+auprès de+chez | with=product product=obj
SUPPLIES | mettre à disposition, mettre à la disposition | subj | à+dat | with=product product=obj weight:0.85
SUPPLIES | proposer, offrir, apporter, prêter, transférer, destiner | subj | à+dat | with=product product=obj weight:0.85
SUPPLIES | fournir, livrer, vendre, expédier, procurer, exporter | subj | à+dat+auprès de+chez | figure=quantity product=obj
SUPPLIES | envoyer, acheminer | subj | à+dat | with=product figure=quantity product=obj
SUPPLIES | fournir, livrer, vendre, expédier, procurer | subj | à+dat+auprès de+chez | product=obj weight:0.9
SUPPLIES | fournir, équiper, approvisionner, alimenter, doter, outiller, ravitailler, motoriser, armer, rééquiper, garnir, pourvoir | subj | obj | product=en/de/avec kind=Company/PublicBody/Facility/Investor
SUPPLIES | livrer, desservir, servir, propulser, faire tourner, irriguer, raccorder | subj | obj | product=en/de/avec kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | équiper, alimenter, motoriser, propulser | subj | obj | kind=Company/PublicBody/Facility with=product
SUPPLIES | fabriquer, produire, graver, assembler, usiner, imprimer, concevoir, développer, construire, réaliser, adapter | subj | pour | product=obj with=product kind=Company/PublicBody/Facility
SUPPLIES | déployer, installer, utiliser | subj+topic | chez | with=product kind=Company/PublicBody/Facility weight:0.9
SUPPLIES | utiliser, déployer, installer, employer, adopter, exploiter, tester | obj+topic | chez/au sein de/dans/à | with=product kind=Company/PublicBody weight:0.9
SUPPLIES | installer, déployer, intégrer, monter, mettre en place, mettre en œuvre, implanter, maintenir | subj | chez+pour+au sein de+dans les locaux de | product=obj with=product kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | héberger | subj | obj | kind=Company/PublicBody weight:0.85
SUPPLIES | héberger, infogérer | subj | de+poss | kind=Company/PublicBody weight:0.95
SUPPLIES | héberger, infogérer | subj | de+pour+poss | with=product weight:0.85
SUPPLIES | exploiter, opérer | subj | de+pour+poss | with=product weight:0.75
SUPPLIES | fabriquer, produire, graver, assembler, usiner | subj | de+poss | with=product kind=Company weight:0.9
SUPPLIES | fabriquer, produire, graver, assembler, usiner | chez | de+poss | with=product kind=Company passive weight:0.9
SUPPLIES | déployer, installer, commercialiser, distribuer | subj | auprès de | product=obj with=product weight:0.9
SUPPLIES | fournir, livrer | subj | topic | passive with=product weight:0.9
SUPPLIES | fournir, livrer, héberger, fabriquer, produire, assembler | subj | topic | with=product product=obj weight:0.82
SUPPLIES | fabriquer, produire, graver, assembler, héberger, imprimer, fondre | subj+chez | topic | passive with=product kind=Company weight:0.84
SUPPLIES | équiper, tourner | topic | obj+chez | with=product kind=Company/PublicBody weight:0.82
SUPPLIES | assurer | subj | topic | passive with=contract weight:0.85
SUPPLIES | confier, sous-traiter, externaliser | à+dat+chez | topic | passive kind=Company/PublicBody weight:0.9
SUPPLIES | faire fabriquer, faire produire, faire graver, faire assembler, faire héberger, faire usiner, faire imprimer, faire fondre, faire développer, faire concevoir | par+chez+à | subj | product=obj weight:0.9
SUPPLIES | construire, bâtir, développer, fabriquer, produire | subj | pour le compte de | weight:0.9
SUPPLIES | usiner, assembler, graver, imprimer, tester, analyser, cartographier, surveiller, inspecter | subj | pour le compte de | weight:0.9
SUPPLIES | exploiter, opérer | subj | pour le compte de | with=product/facility weight:0.9
SUPPLIES | trier, déplacer, transporter, surveiller, inspecter, nettoyer, désherber, protéger, sécuriser, refroidir, chauffer, éclairer, guider, piloter, gérer, traiter, analyser, filtrer, détecter, compter, peser, emballer, ranger, charger, décharger, souder, peindre, assembler, contrôler, optimiser, simuler, traduire, transcrire, lire, patrouiller, veiller, préparer, faire voler, faire rouler, faire tourner, sortir | subj | obj+de | with=product/machine kind=Company/PublicBody/Facility active weight:0.92
SUPPLIES | circuler, travailler, patrouiller, s' affairer, sillonner, veiller | subj | dans/chez/au sein de/sur/dans les locaux de+obj+gen | with=product kind=Company/PublicBody/Facility weight:0.84
SUPPLIES | tenir son premier client, décrocher son premier client, trouver son premier client, signer son premier client, gagner son premier client, tenir un client, décrocher un client, gagner un client, signer un client, décrocher un nouveau client, gagner un nouveau client, signer un nouveau client, tenir son premier gros client, décrocher un gros client | subj | avec+chez+en la personne de | kind=Company/PublicBody
SUPPLIES | assurer, prendre en charge, opérer, prendre en main | subj | de+poss+pour+gen | with=contract kind=Company/PublicBody/Facility weight:0.88
SUPPLIES | gérer la paie, gérer la comptabilité, gérer le parc, gérer la logistique, gérer les stocks, gérer les données, gérer le réseau, gérer la facturation, gérer la relation client, gérer l' informatique, tenir la comptabilité, assurer la maintenance, assurer la sécurité, assurer le nettoyage, assurer la surveillance, assurer la logistique, assurer le support | subj | de+pour | kind=Company/PublicBody/Facility weight:0.9
SUPPLIES | travailler, œuvrer, plancher | subj | pour | kind=Company/PublicBody weight:0.82
SUPPLIES | remporter, gagner, décrocher, obtenir, signer, empocher, rafler, arracher, engranger, enlever, conclure, recevoir | subj | avec+auprès de+de+chez+pour+par | with=contract product=pour weight:0.9
SUPPLIES | séduire, convaincre, conquérir, convertir, démarcher, rallier, gagner, accrocher | subj | obj | kind=Company/PublicBody with=group weight:0.8
SUPPLIES | avoir, compter, revendiquer, citer, recenser, afficher, dénombrer, totaliser, lister, engranger | subj | obj+as | kind=Company/PublicBody with=group weight:0.85
SUPPLIES | servir, accompagner, équiper | subj | obj | with=group kind=Company/PublicBody weight:0.85

SUPPLIES | se voir confier, se voir attribuer, se voir notifier, se voir adjuger, se voir octroyer | subj | par+de la part de | with=contract product=pour

# SUPPLIES: the customer acts
SUPPLIES | acheter, commander, acquérir, réserver, précommander, importer, louer, réceptionner, se procurer | auprès de+chez+de chez | subj | product=obj
SUPPLIES | obtenir, recevoir | auprès de+chez+de chez | subj | with=product product=obj
SUPPLIES | acheter, commander, précommander, emprunter, louer, sous-traiter, demander | à+dat | subj | product=obj with=product
SUPPLIES | acheter, commander, recevoir, importer, tirer, obtenir | à+de+de la part de | subj | product=obj with=product/machine weight:0.9
SUPPLIES | s' offrir, acquérir, se procurer, se payer | de | subj | product=obj with=product/machine weight:0.9
SUPPLIES | faire l' acquisition, faire l' emplette, finaliser l' acquisition, boucler l' acquisition | de+auprès de+chez | subj | with=product/machine weight:0.9
SUPPLIES | contrôler, surveiller, inspecter, traiter, trier, analyser, optimiser, automatiser, protéger, sécuriser, refroidir, chauffer | avec+grâce à+à l' aide de+au moyen de | subj | with=product weight:0.85
SUPPLIES | piloter, gérer, calculer, simuler, modéliser, détecter, traduire, transcrire, rédiger, programmer, mesurer, suivre, planifier | avec+grâce à+à l' aide de+au moyen de | subj | with=product weight:0.85
SUPPLIES | s' équiper, s' approvisionner, se fournir, se procurer, se servir, se ravitailler, s' alimenter, sourcer | chez+auprès de+de+à+avec | subj | product=en/de
SUPPLIES | se doter, s' équiper, s' armer, se munir | de | subj | with=product weight:0.85
SUPPLIES | utiliser, employer, exploiter, adopter, déployer, installer, intégrer, embarquer, tester, expérimenter, essayer, embrasser | de+chez+obj+poss | subj | with=product product=obj
SUPPLIES | choisir, sélectionner, retenir, préférer, privilégier, plébisciter, homologuer, mettre en œuvre, mettre en place, implémenter | de+chez+obj+poss | subj | with=product product=obj
SUPPLIES | choisir, sélectionner, retenir, mandater, missionner, désigner, recruter, solliciter, engager, charger | obj | subj | with=contract weight:0.85
SUPPLIES | choisir, adopter, plébisciter | obj | subj | weight:0.85
SUPPLIES | utiliser | obj | subj | weight:0.86
SUPPLIES | retenir | obj | subj | weight:0.65
SUPPLIES | utiliser, employer, adopter, déployer | obj | subj | passive kind=Company/PublicBody weight:0.88
SUPPLIES | faire partie | de+gen | subj | with=group weight:0.5
SUPPLIES | appuyer, adosser, asseoir, fonder, déployer, construire, bâtir | sur | subj | kind=Company/PublicBody weight:0.8
SUPPLIES | s' appuyer, reposer, tourner, fonctionner, miser, compter, se reposer, se baser, bâtir, s' adosser, se greffer | sur | subj | with=product weight:0.9
SUPPLIES | tourner, fonctionner, carburer, rouler, opérer | avec+grâce à+sur+à+de | subj | with=product weight:0.85
SUPPLIES | entraîner, préentraîner, héberger, exécuter, faire tourner, stocker, déployer | sur+chez | subj | with=product weight:0.92
SUPPLIES | s' appuyer | sur | subj | product!pour weight:0.9
SUPPLIES | entraîner, héberger, exécuter, faire tourner, stocker, déployer, migrer, loger, construire, bâtir, développer, opérer | sur+chez+à l' aide de+avec+grâce à+dans | subj+obj | with=product weight:0.8
SUPPLIES | héberger, stocker, loger, entreposer | chez+auprès de | subj | product=obj weight:0.95
SUPPLIES | tourner, fonctionner | chez | subj | kind=Company weight:0.9
SUPPLIES | se servir | de | subj | weight:0.9
SUPPLIES | s' appuyer, se reposer, compter, s' adosser | sur | subj | product=pour weight:0.75
SUPPLIES | faire confiance, se fier, avoir recours, recourir, faire appel, recourir aux services, s' adresser | à+de | subj | product=pour weight:0.9
SUPPLIES | passer commande | à+auprès de+chez | subj | product=de/pour
SUPPLIES | passer, placer, adresser, renouveler, confirmer, notifier | à+auprès de+chez | subj | with=contract
SUPPLIES | dépendre, être tributaire, être dépendant | de | subj | weight:0.85
SUPPLIES | opter, craquer, pencher, trancher, se décider, se tourner | pour+vers | subj | with=product weight:0.85
SUPPLIES | opter | pour | subj | kind=Company weight:0.85
SUPPLIES | jeter son dévolu, porter son choix, arrêter son choix | sur | subj | with=product weight:0.88
SUPPLIES | migrer, basculer, se convertir, transférer | vers+chez+sur+à | subj | with=product weight:0.86
SUPPLIES | passer, déménager | vers+chez+sur+à | subj | with=product weight:0.75
SUPPLIES | jurer | par | subj | with=product weight:0.9
SUPPLIES | encaisser, voler, coder, écrire, dessiner, facturer, filmer, cuisiner, archiver, peindre, souder, rouler | avec | subj | with=product weight:0.86
SUPPLIES | payer, verser, régler, débourser | à+dat | subj | figure=money with=product product!pour weight:0.9
SUPPLIES | signer | chez | subj | kind=Company/PublicBody weight:0.85
SUPPLIES | troquer, remplacer | contre+pour+par | subj | active with=product weight:0.85
SUPPLIES | retenir, choisir, sélectionner, désigner, préférer | obj | subj | product!pour kind=Company/PublicBody weight:0.85
SUPPLIES | migrer, basculer, transférer, rapatrier | vers+chez | subj | kind=Company weight:0.85
SUPPLIES | confier, sous-traiter, externaliser, déléguer, concéder, infogérer | à+dat+chez+auprès de | subj | product=obj weight:0.85
SUPPLIES | confier | à+dat | subj | with=product/project/contract product=obj weight:0.92
SUPPLIES | attribuer, adjuger, octroyer, confier, notifier, accorder, passer, décerner, remettre | à+dat+avec | subj | with=contract product=pour
SUPPLIES | attribuer, adjuger, octroyer, confier, décerner, notifier | à+dat | de+poss+gen | passive with=contract kind=Company/PublicBody weight:0.92
SUPPLIES | bénéficier, disposer, vivre, profiter | subj | de+avec+auprès de | with=purchase kind=Company/PublicBody weight:0.9
SUPPLIES | exécuter, honorer | subj | pour+de+poss | with=contract kind=Company/PublicBody weight:0.9
SUPPLIES | échoir, revenir, aller, incomber, filer | à | de+poss+gen | with=contract kind=Company/PublicBody weight:0.88
SUPPLIES | passer, placer | topic | subj | with=purchase kind=Company/PublicBody weight:0.88
SUPPLIES | venir, émaner, provenir, arriver | topic | de | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | échoir, revenir, aller | à | topic | with=contract weight:0.65
SUPPLIES | s' abonner, souscrire, adhérer | à+auprès de+chez | subj | with=product/contract weight:0.8
SUPPLIES | provenir, venir, sortir, émaner, arriver | de chez+de | subj+pour+topic | with=product weight:0.9
SUPPLIES | embarquer, intégrer, abriter, contenir, renfermer | de+obj | subj | with=product kind=Facility/Company weight:0.85
SUPPLIES | accueillir, comporter, compter | de+obj | subj | with=product kind=Facility/Company weight:0.7
SUPPLIES | équiper, doter, garnir, truffer, bourrer | de+par+avec | obj | kind=Facility/Company with=product weight:0.92
SUPPLIES | bâtir | de+par+avec | obj | kind=Facility/Company with=product weight:0.75
SUPPLIES | abandonner, délaisser, lâcher, remplacer, quitter, troquer | obj | subj | with=product modality:ended weight:0.7

# BUILDS: products
BUILDS | développer, concevoir, créer, fabriquer, produire, construire, inventer, élaborer, imaginer, assembler, bâtir, réaliser | subj | obj | kind=Product
BUILDS | codévelopper, co-développer, coconcevoir, co-concevoir, cocréer, programmer, coder, écrire, prototyper, usiner, forger, façonner | subj | obj | kind=Product
BUILDS | entraîner, préentraîner, affiner, distiller, spécialiser, aligner, réentraîner, fine-tuner, enrichir | subj | obj | kind=Product
BUILDS | lancer, dévoiler, présenter, annoncer, révéler, publier, sortir, introduire, diffuser, libérer, partager, inaugurer, ouvrir | subj | obj | kind=Product
BUILDS | commercialiser, éditer, distribuer, proposer, vendre, exploiter, opérer, gérer, industrialiser, déployer, maintenir | subj | obj | kind=Product
BUILDS | perfectionner, améliorer, peaufiner, tester, expérimenter, moderniser, étoffer, actualiser, décliner, breveter, mûrir | subj | obj | kind=Product weight:0.9
BUILDS | mettre au point, mettre en ligne, mettre sur le marché, mettre à disposition, mettre en service, mettre en production | subj | obj | kind=Product/Facility
BUILDS | mettre sur pied, mettre en orbite, mettre en circulation, lever le voile, faire voler, faire décoller, donner naissance | subj | obj+sur+à | kind=Product
BUILDS | donner le coup d' envoi, faire la démonstration, accoucher, être à l' origine, être le père, être derrière | subj | de+obj | kind=Product/Facility
BUILDS | travailler, plancher, bûcher, se concentrer | subj | sur+à | kind=Product weight:0.85
BUILDS | mettre la dernière main, mettre la touche finale, mettre les dernières touches, apporter la dernière touche, donner le jour | subj | à | kind=Product/Facility weight:0.95
BUILDS | être l' œuvre, être la création, être le fruit, être le bébé, sortir des ateliers, sortir des usines, sortir des laboratoires, sortir des chaînes, sortir des forges, sortir des cartons, naître dans les ateliers, naître dans les laboratoires | de | subj | kind=Product/Facility weight:0.92
BUILDS | signer | de+par | obj | passive kind=Product weight:0.9
BUILDS | faire bâtir, faire construire, faire ériger, faire édifier, faire aménager | subj | obj | kind=Facility
BUILDS | se cacher | subj | derrière | kind=Product weight:0.85
BUILDS | être | subj | à l' origine de/aux commandes de | kind=Product/Facility weight:0.9
BUILDS | baptiser, nommer, appeler, surnommer, dénommer, intituler | subj | obj | kind=Product with=product weight:0.75
BUILDS | sortir, provenir, émaner, naître | de+chez | subj | kind=Product weight:0.7
BUILDS | équiper, héberger, propulser | subj | obj | kind=Product weight:0.7

# BUILDS: facilities
BUILDS | construire, bâtir, ériger, édifier, ouvrir, rouvrir, inaugurer, implanter, installer, créer, établir, lancer, aménager | subj | obj | kind=Facility
BUILDS | développer, concevoir, réaliser, achever, terminer, livrer, agrandir, étendre, moderniser, rénover, reconvertir, démarrer | subj | obj | kind=Facility
BUILDS | exploiter, opérer, gérer, administrer, faire tourner, entretenir, piloter | subj | obj | kind=Facility weight:0.9 state
BUILDS | mettre en service, mettre en route, mettre en chantier, mettre en marche, mettre en production, faire sortir de terre | subj | obj | kind=Facility
BUILDS | poser la première pierre, lancer les travaux, lancer le chantier, démarrer les travaux, démarrer le chantier, lancer la construction | subj | de | kind=Facility
BUILDS | donner le premier coup de pioche, couper le ruban, lancer la production, démarrer la production, entamer la construction | subj | de | kind=Facility
BUILDS | lancer, démarrer, commencer, entamer, débuter, entreprendre, poursuivre, achever, terminer, mener, annoncer | subj | de | with=project/facility kind=Facility

# FOUNDED
FOUNDED | fonder, cofonder, co-fonder, refonder | subj | obj
FOUNDED | créer, cocréer, lancer, monter, établir, instituer, constituer, initier, démarrer, bâtir, mettre sur pied, implanter | subj | obj | kind=Company/Investor/PublicBody
FOUNDED | jeter les bases, poser les fondations, poser les bases, poser les premières pierres | subj | de | kind=Company/Investor weight:0.9
FOUNDED | donner naissance, donner le jour | subj | à | kind=Company/Investor/PublicBody
FOUNDED | naître, voir le jour, créer, fonder, lancer | sous l' impulsion de/à l' initiative de/de la rencontre entre/de la rencontre de/de l' association de/de l' association entre | subj+obj | kind=Company/Investor/PublicBody
FOUNDED | se cacher, trouver, retrouver, se trouver, être, figurer | obj+subj | derrière/à l' origine de | kind=Company weight:0.85
FOUNDED | porter sur les fonts baptismaux, être à l' origine, être le père, faire naître | subj | obj+de | kind=Company/Investor/PublicBody weight:0.85
FOUNDED | essaimer, incuber, détacher, scinder | de+subj | obj | kind=Company weight:0.65

# FORMERLY_AT
FORMERLY_AT | quitter, plaquer, lâcher, délaisser, déserter, claquer la porte | subj | obj+de | role=as
FORMERLY_AT | démissionner, partir, sortir, se retirer, s' éloigner, se détacher | subj | de+de chez | kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | démissionner, se retirer, quitter, abandonner, céder, laisser, passer, rendre | subj | de+chez+topic | with=post weight:0.85
FORMERLY_AT | passer la main, tirer sa révérence, jeter l' éponge, rendre son tablier, prendre sa retraite, prendre congé, faire ses adieux | subj | de+chez+à+topic | weight:0.8
FORMERLY_AT | travailler, œuvrer, officier, exercer, servir, enseigner, évoluer, sévir, oeuvrer, collaborer, rouler sa bosse | subj | chez+au sein de+à+pour+dans/en | former role=as
FORMERLY_AT | employer, salarier | obj | subj | passive former role=as kind=Company/Investor/PublicBody
FORMERLY_AT | être, étudier, se former, apprendre le métier, apprendre son métier | subj | chez+au sein de+à | former role=as weight:0.85
FORMERLY_AT | passer | subj | chez+par+au sein de+à+dans | with=time role=as
FORMERLY_AT | passer, transiter | subj | chez+par | role=as
FORMERLY_AT | passer, rester, demeurer, cumuler, totaliser, rouler | subj | chez+au sein de+à+dans | with=time former role=as
FORMERLY_AT | débuter, commencer, démarrer, entamer, lancer, amorcer | subj | chez+au sein de+à+dans+par | with=post former role=as
FORMERLY_AT | débuter, commencer | subj | chez+au sein de | role=as weight:0.85
FORMERLY_AT | faire ses armes, faire ses premières armes, faire ses classes, faire ses gammes, faire carrière, faire toute sa carrière | subj | chez+au sein de+à+dans+auprès de | role=as
FORMERLY_AT | faire l' essentiel de sa carrière, faire un passage, faire un détour, faire un stage, faire étape, faire un crochet | subj | chez+par+au sein de+à+dans | role=as
FORMERLY_AT | effectuer, accomplir, mener, dérouler, réaliser, consacrer, suivre, faire, terminer | subj | chez+au sein de+à+dans | with=post role=as former
FORMERLY_AT | occuper, exercer, tenir, assumer, assurer, remplir, cumuler | subj | chez+au sein de+à+de | with=post former role=obj
FORMERLY_AT | diriger, piloter, mener, gérer, superviser, encadrer, animer, concevoir, développer, présider, codiriger | subj | obj+chez+au sein de+à+de | kind=Company/Investor/PublicBody/Facility former weight:0.92
FORMERLY_AT | diriger, codiriger, piloter, superviser, chapeauter, administrer | subj | de+poss+chez | with=facility former weight:0.92
FORMERLY_AT | présider aux destinées | subj | de | former
FORMERLY_AT | venir, arriver, débarquer, provenir, sortir, issu | subj | de chez+de+en provenance de | kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | rejoindre, arriver, intégrer, débarquer, entrer | subj | en provenance de+de chez | role=as
FORMERLY_AT | débaucher, recruter, chiper, piquer, arracher, ravir, dérober, attirer, soustraire, extirper, embaucher | obj | chez+à+de+de chez+auprès de
FORMERLY_AT | mettre fin, mettre un terme | poss+de | à la tête de/chez/au sein de+de+topic | with=post
FORMERLY_AT | prendre la relève, prendre la suite, prendre la succession, prendre le relais | de | à la tête de/chez/au sein de+topic | weight:0.88
FORMERLY_AT | perdre | obj | subj | weight:0.65
FORMERLY_AT | limoger, licencier, révoquer, évincer, remercier, congédier, destituer, débarquer, renvoyer, virer, pousser vers la sortie | obj | de+subj+topic | role=as weight:0.85
FORMERLY_AT | se faire limoger, se faire licencier, se faire évincer, se faire remercier, se faire renvoyer, se faire débarquer | subj | de+par+chez | kind=Company/Investor/PublicBody
FORMERLY_AT | remplacer, succéder, supplanter | obj+à | à la tête de+chez+de+topic | weight:0.65
FORMERLY_AT | remplacer, succéder | obj+à | de+chez+topic | role!as weight:0.88
FORMERLY_AT | succéder, remplacer | à+obj | à la tête de/à la direction de/aux commandes de+chez | weight:0.9

# HOLDS_ROLE
HOLDS_ROLE | diriger, codiriger, piloter, gérer, cogérer, administrer, chapeauter, commander, conduire, régenter, gouverner | subj | obj | role:dirigeant kind=Company/Investor/PublicBody/Facility state
HOLDS_ROLE | diriger, piloter, gérer, superviser, mener, animer, encadrer, coordonner, chapeauter, coiffer, conduire | subj | chez+de+au sein de+à | with=unit/project/product/post kind=Company/Investor/PublicBody/Facility weight:0.85 state
HOLDS_ROLE | diriger, codiriger, piloter, superviser, chapeauter, administrer | subj | de+poss+chez | with=facility kind=Company/Investor/PublicBody weight:0.9 state
HOLDS_ROLE | diriger, superviser, piloter | subj | chez+au sein de | weight:0.85 state
HOLDS_ROLE | présider, coprésider | subj | obj | kind=Company/Investor/PublicBody weight:0.85 state
HOLDS_ROLE | présider aux destinées | subj | de | kind=Company/Investor/PublicBody state
HOLDS_ROLE | tenir les rênes, tenir la barre, tenir les commandes, être aux commandes, être aux manettes, être à la tête, être à la barre | subj | de+chez+topic | kind=Company/Investor/PublicBody/Facility state
HOLDS_ROLE | être, rester, demeurer, arriver, se trouver, se retrouver | subj | à la tête de/aux commandes de/aux manettes de/à la barre de/aux rênes de/à la direction de
HOLDS_ROLE | se charger, être chargé, être responsable, être en charge | subj | chez+au sein de | role=de weight:0.8
HOLDS_ROLE | nommer, promouvoir, désigner, élire, réélire, introniser, propulser, bombarder, coopter, reconduire, confirmer, choisir | obj | à la tête de/à la direction de+chez+de+au sein de+à+subj+topic | role=as
HOLDS_ROLE | placer, porter, propulser, appeler, parachuter, catapulter, hisser, installer, mettre, maintenir | obj | à la tête de/aux commandes de/à la direction de/aux manettes de/à la barre de | role=as
HOLDS_ROLE | nommer à sa tête, placer à sa tête, porter à sa tête, installer à sa tête, mettre à sa tête, propulser à sa tête, nommer à sa direction, avoir à sa tête, porter à sa présidence, nommer à sa présidence, désigner à sa présidence, élire à sa présidence, appeler à sa tête | obj | subj | role=as
HOLDS_ROLE | recruter, embaucher, engager, débaucher, attirer, rappeler, enrôler, accueillir, s' attacher les services, faire venir | obj | subj | role=as
HOLDS_ROLE | se doter, se choisir, se trouver | de+obj | subj | role=as weight:0.9
HOLDS_ROLE | s' offrir les services, s' adjoindre | de+obj | subj | role=as weight:0.85
HOLDS_ROLE | partir, repartir, filer, s' en aller | subj | chez | role=as kind=Company/Investor/PublicBody/Facility weight:0.88
HOLDS_ROLE | perdre | obj | au profit de | kind=Company/Investor/PublicBody/Facility weight:0.85
HOLDS_ROLE | rejoindre, intégrer, rallier, réintégrer | subj | obj | role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | arriver, entrer, débarquer, revenir, atterrir, s' engager, poser ses valises | subj | chez+au sein de | role=as weight:0.85
HOLDS_ROLE | devenir, redevenir, rester, demeurer, être nommé, être promu, être élu | subj | de+chez+au sein de+à+topic | role=obj kind=Company/Investor/PublicBody/Facility weight:0.8
HOLDS_ROLE | prendre la tête, prendre les rênes, prendre la direction, prendre la barre, prendre les commandes, prendre le gouvernail | subj | de+chez+poss+topic | role=as
HOLDS_ROLE | prendre les manettes, reprendre les rênes, reprendre les commandes, prendre la suite, prendre le relais, prendre la succession | subj | à la tête de+chez+de+topic | role=as weight:0.85
HOLDS_ROLE | succéder | subj | à la tête de/à la direction de/aux commandes de+chez+de+topic | role=as
HOLDS_ROLE | remplacer | subj | à la tête de/à la direction de/aux commandes de+chez+topic | role=as weight:0.9
HOLDS_ROLE | prendre, assumer, occuper, exercer, cumuler, remplir, assurer, tenir, endosser, reprendre, détenir, conserver, garder | subj | chez+au sein de+de+à+topic | with=post role=obj
HOLDS_ROLE | échoir, revenir, incomber | à | de+chez+topic | with=post weight:0.92
HOLDS_ROLE | retrouver, trouver | obj | à la tête de/aux commandes de/aux manettes de/à la barre de/à la direction de/aux rênes de | kind=Company/Investor/PublicBody/Facility weight:0.92
HOLDS_ROLE | hériter, accéder, se voir confier, être promu, être appelé | subj | chez+au sein de+de+topic | with=post role=de/à weight:0.85
HOLDS_ROLE | confier, attribuer, remettre | à+dat | chez+subj+de+topic | with=post role=obj weight:0.9
HOLDS_ROLE | céder, laisser, transmettre | à+dat | chez+de+topic | with=post weight:0.9
HOLDS_ROLE | lâcher, quitter, abandonner, céder, laisser | au profit de/en faveur de | chez+de+topic | with=post weight:0.9
HOLDS_ROLE | proposer, offrir | à+dat | chez+de+subj+topic | with=post role=obj weight:0.85
HOLDS_ROLE | passer la main, passer le témoin, passer le relais, passer le flambeau, passer les rênes, laisser les rênes, céder les rênes, transmettre les rênes, remettre les clés | à+dat | à la tête de/à la direction de/chez+de+topic | weight:0.9
HOLDS_ROLE | laisser sa place, céder sa place, laisser son poste, céder son poste, laisser son fauteuil, céder son fauteuil, laisser la place, céder la place | à+dat | à la tête de/à la direction de/chez+de+topic | weight:0.97
HOLDS_ROLE | laisser les commandes, céder les commandes, laisser les manettes, céder les manettes, confier les rênes, confier les commandes, confier les clés, transmettre le flambeau, transmettre le témoin, transmettre les clés | à+dat | à la tête de/à la direction de/chez+de+topic | weight:0.97
HOLDS_ROLE | faire son entrée, faire son arrivée | subj | chez/au sein de | role=as kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | prendre ses fonctions, entrer en fonction, entrer en fonctions, prendre ses quartiers | subj | chez+au sein de+à+de+à la tête de+topic | role=as weight:0.9
HOLDS_ROLE | travailler, enseigner, exercer, officier, œuvrer, servir | subj | chez+au sein de+à+pour | role=as kind=Company/Investor/PublicBody weight:0.85 state
HOLDS_ROLE | conseiller, épauler, coacher | subj | obj | kind=Company/Investor/PublicBody role:conseiller weight:0.75 state
HOLDS_ROLE | se faire recruter, se faire embaucher, se faire débaucher, se faire engager, se laisser débaucher | subj | par+chez | role=as kind=Company/Investor/PublicBody
HOLDS_ROLE | représenter | subj | obj | kind=Company/Investor/PublicBody weight:0.6

# BOARD_SEAT
BOARD_SEAT | faire partie, être membre, siéger, s' asseoir, prendre place, rester, demeurer, figurer | subj | de+chez+poss+topic | with=board role=as state
BOARD_SEAT | rejoindre, intégrer, entrer, réintégrer, compléter, faire son entrée, arriver, accéder | subj | de+chez+poss+topic | with=board role=as
BOARD_SEAT | nommer, élire, désigner, coopter, réélire, reconduire, envoyer, déléguer, dépêcher, accueillir, inviter, appeler | obj | de+chez+poss+subj+topic | with=board role=as
BOARD_SEAT | recruter, embaucher, attirer, engager, faire entrer, rappeler, enrôler, s' attacher les services | obj | de+chez+poss+subj+topic | with=board role=as
BOARD_SEAT | obtenir, détenir, occuper, prendre, avoir, recevoir, décrocher, récupérer, conserver, garder, disposer, gagner, réclamer | subj | de+chez+poss+topic | with=board
BOARD_SEAT | accorder, attribuer, octroyer, offrir, donner, céder, réserver, proposer, promettre | à+dat | de+chez+subj+topic | with=board
BOARD_SEAT | présider, coprésider, diriger, piloter | subj | de+chez+poss+topic | with=board role:chair state
BOARD_SEAT | prendre, assumer, occuper, exercer, assurer, reprendre, conserver, accéder, hériter | subj | de+chez+poss+topic | with=chair role:chair
BOARD_SEAT | quitter, abandonner, céder, laisser | subj | de+chez+poss+topic | with=chair modality:ended
BOARD_SEAT | prendre la présidence, assurer la présidence, occuper la présidence, accéder à la présidence, reprendre la présidence | subj | de+chez+topic | role:chair
BOARD_SEAT | nommer, élire, porter, désigner, appeler | obj | à la présidence de | role:chair weight:0.85
BOARD_SEAT | représenter | subj | de+chez+poss+topic | with=board weight:0.85
BOARD_SEAT | devenir, être | subj | de+chez+poss+topic | with=board role=obj weight:0.85
BOARD_SEAT | quitter, démissionner, sortir, se retirer, partir, abandonner, céder, laisser, perdre, rendre | subj | de+chez+poss+topic | with=board modality:ended

# SUPPORTS
SUPPORTS | subventionner, cofinancer | subj | obj | grant
SUPPORTS | soutenir, appuyer, aider, parrainer, sponsoriser, épauler, promouvoir, encourager | subj | obj
SUPPORTS | accompagner, labelliser, patronner, cautionner, défendre, récompenser | subj | obj | weight:0.85
SUPPORTS | primer, distinguer, adouber, plébisciter, favoriser | subj | obj | weight:0.75
INVESTED_IN | soutenir, financer, épauler | subj | obj | weight:0.86
SUPPORTS | financer | subj | obj | weight:0.8
SUPPORTS | garantir, renflouer, sauver, doter, gratifier, bonifier, stimuler, abonder | subj | obj | weight:0.75
SUPPORTS | financer, soutenir, aider, doter, subventionner, accompagner, garantir, appuyer, gratifier | subj | obj | figure=money weight:0.9
SUPPORTS | financer, soutenir, subventionner, appuyer, encourager, cofinancer, porter | subj | de+poss | with=project weight:0.85
SUPPORTS | financer, subventionner, cofinancer | subj | de+poss | with=facility/product kind=Company weight:0.88
SUPPORTS | accorder, octroyer, allouer, attribuer, verser, débloquer, apporter, consacrer, affecter, consentir, décerner, remettre | subj | à+dat+topic+pour+dans/en faveur de/au profit de | with=money
SUPPORTS | donner, offrir, prêter, promettre, fournir, garantir, réserver, mobiliser, flécher, avancer, voter, approuver, confirmer | subj | à+dat+topic+pour+en faveur de/au profit de | with=money
SUPPORTS | accorder, octroyer, allouer, attribuer, verser, débloquer, apporter, consacrer, affecter, consentir, mobiliser, prêter | subj | à+dat+topic+pour+en faveur de/au profit de | figure=money weight:0.9
SUPPORTS | prêter | subj | à+dat | figure=money grant weight:0.9
SUPPORTS | donner, promettre, avancer, flécher, budgéter, provisionner, dépenser, mettre sur la table, mettre à disposition | subj | à+dat+pour+en faveur de/au profit de+topic | figure=money weight:0.8
SUPPORTS | apporter, afficher, exprimer, réaffirmer, renouveler, témoigner, manifester, confirmer, annoncer, réitérer | subj | à+dat+en faveur de | with=money weight:0.85
SUPPORTS | bénéficier, jouir, profiter | de+de la part de+par | subj | with=money weight:0.85
SUPPORTS | recevoir, obtenir, toucher, percevoir, décrocher, empocher, encaisser, remporter, gagner, rafler, solliciter, se voir octroyer | de+de la part de+auprès de+par+à | subj | with=money weight:0.9
SUPPORTS | recevoir, obtenir, toucher, percevoir, décrocher, empocher, encaisser | de+de la part de | subj | figure=money weight:0.9
SUPPORTS | se voir accorder, se voir attribuer, se voir décerner, se voir allouer | par+de la part de | subj | with=money
SUPPORTS | plaider la cause, défendre la cause, soutenir la cause, plaider le dossier | subj | de+topic | kind=Company/Facility/Product/PublicBody weight:0.85
SUPPORTS | prêter un terrain, prêter des locaux, prêter ses locaux, prêter le terrain, céder un terrain, céder le terrain, offrir un terrain, offrir le terrain | subj | à+dat | weight:0.9
SUPPORTS | prendre sous son aile, porter à bout de bras, maintenir à flot, remettre à flot, sauver de la faillite, sauver du naufrage, tirer d' affaire, tirer d' embarras, assurer de son soutien, assurer de son appui, mettre sur orbite | subj | obj | kind=Company/Facility/PublicBody weight:0.92
SUPPORTS | choyer, chouchouter, couver, bichonner, dorloter, exonérer, muscler | subj | obj | kind=Company/Facility weight:0.86
SUPPORTS | mettre le pied à l' étrier, dérouler le tapis rouge, faire la courte échelle, faire un pont d' or, donner un coup de fouet, donner un coup d' accélérateur, donner sa bénédiction, apporter son soutien, apporter son appui, apporter son concours, apporter son aide, apporter sa caution, apporter son écot, apporter sa garantie, apporter sa pierre, donner son soutien, donner son appui, accorder son soutien, accorder sa garantie, renouveler son soutien, réitérer son soutien, réaffirmer son soutien, offrir sa garantie, prêter son concours, prêter assistance, porter assistance, porter secours | subj | à+dat
SUPPORTS | prendre fait et cause, prendre parti, prendre position, se battre, se démener, se mobiliser, plaider, faire du lobbying, jouer de son influence, user de son influence, peser de tout son poids | subj | pour/en faveur de | kind=Company/Facility/Product/PublicBody weight:0.86
SUPPORTS | prendre la défense, se faire le champion, se faire la championne, se faire le défenseur, se faire le porte-voix, se poser en défenseur, se poser en champion, être le parrain, être la marraine, chanter les louanges, voler à la rescousse, accourir à la rescousse, venir à la rescousse | subj | de | weight:0.92
SUPPORTS | se ranger, faire bloc, faire corps | subj | derrière/aux côtés de/du côté de | kind=Company/Facility/Product/PublicBody weight:0.88
SUPPORTS | se porter garant, se porter caution, cautionner, contre-garantir, garantir, bonifier, couvrir, effacer, rééchelonner | subj | de+poss+par | with=money kind=Company/Facility/PublicBody weight:0.9
SUPPORTS | compter, tabler | de+poss+gen | subj | with=money active kind=Company/Facility/PublicBody weight:0.9
SUPPORTS | aller, échoir, revenir | de+gen | à | with=money kind=Company/Facility/PublicBody weight:0.88
SUPPORTS | injecter, mettre, apporter, consacrer | subj | dans/à/pour+de+gen | with=project figure=money weight:0.86
SUPPORTS | céder, prêter, offrir, mettre à disposition | subj | à+dat | with=place kind=Company/Facility weight:0.86
SUPPORTS | venir en aide, prêter main-forte, prêter main forte, donner un coup de pouce, donner un coup de main, tendre la main | subj | à+dat
SUPPORTS | voler, venir, se porter, se pencher, accourir | subj | au secours de/au chevet de/au soutien de
SUPPORTS | se porter garant, se faire l' avocat, se faire l' avocate, se porter caution, vanter les mérites | subj | de
SUPPORTS | être | subj | au soutien de/au chevet de | weight:0.8
SUPPORTS | plaider, militer, batailler, faire campagne, se mobiliser, monter au créneau | subj | en faveur de/pour | kind=Company/Facility/Product/PublicBody weight:0.85
SUPPORTS | plaider, militer, s' engager, se mobiliser, faire campagne, œuvrer, intercéder, se battre, monter au créneau, intervenir | subj | en faveur de/pour/auprès de | kind=Company/Facility/Product/PublicBody weight:0.7
SUPPORTS | prendre en charge, assumer, couvrir, prendre à sa charge, régler | subj | de+poss+topic | with=project/facility figure=money weight:0.8
SUPPORTS | financer, subventionner, cofinancer | subj | topic | with=project weight:0.84
SUPPORTS | mettre sur la table, mettre au pot, remettre au pot | subj | topic | figure=money weight:0.86
SUPPORTS | venir, provenir, émaner | de | topic+pour | figure=money weight:0.86
SUPPORTS | sélectionner, retenir, incuber, accélérer | subj | obj | kind=Company with=project weight:0.75

# REGULATES
REGULATES | réguler, réglementer, superviser, surveiller, sanctionner, condamner, épingler, auditer, inspecter, perquisitionner, pénaliser | subj | obj+poss
REGULATES | verbaliser, taxer, assujettir, morigéner, rappeler à l' ordre, mettre à l' amende, mettre en demeure, mettre en examen, mettre en cause | subj | obj
REGULATES | mettre en garde, avertir, tancer, sermonner, traduire en justice | subj | obj | kind=Company/Investor weight:0.8
REGULATES | poursuivre, assigner, attaquer en justice, traîner en justice | subj | obj | kind=Company/Investor weight:0.65
REGULATES | encadrer, scruter, ausculter, éplucher, passer au crible, passer à la loupe | subj | obj+de | kind=Company/Facility/Product weight:0.8
REGULATES | examiner, vérifier | subj | obj+de | kind=Company/Facility/Product weight:0.75
REGULATES | agréer, habiliter, homologuer, certifier, accréditer, immatriculer | subj | obj+poss+de | kind=Company/Facility/Product weight:0.75
REGULATES | enquêter, se pencher, investiguer | subj | sur | kind=Company/Facility/Product/Investor
REGULATES | perquisitionner, fouiller, inspecter | subj | de+poss | with=office kind=Company/Investor
REGULATES | effectuer, réaliser, opérer | subj | chez+dans les locaux de+auprès de | with=probe
REGULATES | procéder | subj | chez+dans les locaux de+de | with=probe
REGULATES | ouvrir, lancer, diligenter, mener, conduire, engager, clore, clôturer, entamer, initier, élargir, étendre, rouvrir | subj | sur+contre+visant+à l' encontre de+à propos de+concernant+chez+de | with=probe
REGULATES | annoncer, déclencher, instruire, ordonner, poursuivre, boucler, classer, abandonner, déposer, introduire, intenter | subj | sur+contre+visant+à l' encontre de+concernant+chez | with=probe
REGULATES | ouvrir, lancer, diligenter, mener, engager | subj | topic | with=probe weight:0.84
REGULATES | superviser, encadrer, contrôler, autoriser, approuver, valider, bloquer | subj | topic | with=project/facility weight:0.84
REGULATES | adresser, envoyer, notifier, demander | subj | à+dat | with=probe kind=Company/Investor weight:0.9
REGULATES | donner tort, tirer les oreilles, serrer la vis, remonter les bretelles, taper sur les doigts, rappeler ses obligations | subj | à+dat+de | weight:0.9
REGULATES | trancher en défaveur, statuer en défaveur, se prononcer en défaveur, instruire le cas, instruire le dossier, instruire la plainte, se saisir du dossier, se saisir du cas, s' emparer du dossier, examiner le cas, examiner le dossier | subj | de | kind=Company/Investor/Product/Facility weight:0.9
REGULATES | passer au peigne fin, mettre sous surveillance, placer sous surveillance, rappeler à ses obligations, rappeler à ses devoirs, mettre sous tutelle, placer sous tutelle, placer sous contrôle, clouer au pilori | subj | obj | kind=Company/Investor/Product/Facility weight:0.9
REGULATES | demander des comptes, réclamer des comptes, poser des bornes, poser des limites, fixer des limites | subj | à+dat | weight:0.9
REGULATES | reprocher, faire grief | subj | à+dat | kind=Company/Investor weight:0.85
REGULATES | viser, cibler | subj | obj | with=probe weight:0.7
REGULATES | faire l' objet, être l' objet, être la cible, être visé, être sous le coup | de+de la part de+par | subj | with=probe/fine weight:0.8
REGULATES | infliger, imposer, prononcer, adresser, notifier, décider, réclamer, requérir, prendre, fixer, publier | subj | à+dat+contre+à l' encontre de+pour | with=fine
REGULATES | infliger | subj | à+dat | figure=money
REGULATES | frapper, punir, assortir, menacer, sanctionner | subj | obj | with=fine
REGULATES | écoper, payer, recevoir, régler, accepter, subir, encourir, se voir infliger, se voir imposer, essuyer, contester | de la part de+par+de+à+devant | subj | with=fine weight:0.85
REGULATES | se voir notifier, se voir adresser, se voir réclamer | par+de la part de | subj | with=fine/probe
REGULATES | enjoindre, ordonner, interdire, imposer, intimer, prescrire | subj | à+dat | kind=Company/Investor weight:0.85
REGULATES | exiger | subj | de | kind=Company/Investor weight:0.85
REGULATES | enjoindre, contraindre, obliger, sommer, forcer, astreindre, autoriser, exhorter, convoquer, auditionner | subj | obj | kind=Company/Investor/PublicBody weight:0.8
REGULATES | interdire, suspendre, bannir, bloquer, restreindre, proscrire, démanteler | subj | obj+de+poss | kind=Company/Product weight:0.8
REGULATES | autoriser, approuver, valider, entériner, avaliser, bloquer, interdire, retoquer, rejeter, refuser, examiner, contester | subj | de+poss+par | with=deal/project weight:0.85
REGULATES | autoriser, approuver, valider, homologuer | subj | obj+de+poss | kind=Company/Facility/Product weight:0.85
REGULATES | s' opposer, mettre son veto, opposer son veto, donner son feu vert, donner le feu vert, donner son aval, donner son accord | subj | à+de+pour+poss | weight:0.85
REGULATES | délivrer, accorder, octroyer, donner, refuser, retirer, révoquer, renouveler, prolonger, attribuer, signer, suspendre | subj | à+dat+pour+de | with=permit
REGULATES | obtenir, recevoir, décrocher, détenir, solliciter, attendre, perdre, se voir délivrer, se voir refuser, disposer | de+de la part de+auprès de+par | subj | with=permit weight:0.9
REGULATES | placer, mettre, maintenir | sous la tutelle de/sous la surveillance de/sous la supervision de/sous le contrôle de/sous l' autorité de | obj | weight:0.9
REGULATES | placer, mettre, maintenir | subj | obj | with=probe weight:0.8
REGULATES | être, rester, demeurer, opérer, tomber | sous la surveillance de/sous la supervision de/sous la tutelle de/sous l' autorité de | subj | weight:0.8
REGULATES | être, entrer, rester, se trouver, se retrouver | dans le viseur de/dans le collimateur de/sous le feu de | subj | kind=Company/Investor/Product
REGULATES | soumettre | à+par | obj | with=probe weight:0.75
REGULATES | accuser, soupçonner, suspecter, inculper, incriminer | subj | obj | kind=Company/Investor weight:0.8
REGULATES | statuer, trancher, sévir, se prononcer, agir en justice, porter plainte, saisir la justice | subj | contre+à l' encontre de+sur+visant | weight:0.75
REGULATES | relever | de | subj | kind=Company/Investor/Facility/Product weight:0.88 state
REGULATES | rendre compte, rendre des comptes | à | subj | weight:0.85
REGULATES | viser, frapper, cibler, concerner, inquiéter | de+de la part de+gen | obj | with=probe/fine weight:0.9

# PARTNERED_WITH
PARTNERED_WITH | s' associer, s' allier, s' unir, se lier, se rapprocher, se marier, se regrouper, s' acoquiner, s' entendre | subj | avec/à/de+subj
PARTNERED_WITH | associer, allier | obj | à+avec | passive kind=Company/Investor/PublicBody weight:0.9
PARTNERED_WITH | collaborer, coopérer, travailler de concert, travailler main dans la main, faire équipe, faire alliance, faire cause commune | subj | avec/aux côtés de+subj
PARTNERED_WITH | toper, convoler, pactiser, faire route, faire tandem, faire binôme, faire la paire, faire corps, marcher main dans la main, avancer main dans la main, se donner la main, mettre en commun, mutualiser, unir leurs efforts, unir ses efforts, conjuguer leurs efforts, joindre leurs efforts, conjuguer leurs talents, sceller leur union, mettre leurs moyens en commun, partager un laboratoire | subj | avec+subj | kind=Company/PublicBody/Investor weight:0.95
PARTNERED_WITH | travailler, avancer, plancher | subj | de concert avec | kind=Company/PublicBody weight:0.95
PARTNERED_WITH | joindre leurs forces, unir leurs forces, unir ses forces, joindre ses forces, conjuguer leurs forces, conjuguer ses forces, associer ses forces, faire front commun | subj | avec/à+de+subj
PARTNERED_WITH | nouer, signer, conclure, sceller, passer, annoncer, former, établir, officialiser, parapher, lancer, dévoiler, créer, acter | subj+topic | avec/entre | with=contract purpose=pour
PARTNERED_WITH | nouer, signer, conclure, sceller, passer, annoncer, former, établir, officialiser, parapher, lancer, dévoiler, créer, acter | subj | subj | with=contract purpose=pour
PARTNERED_WITH | renouveler, étendre, élargir, renforcer, approfondir, prolonger, entretenir, intensifier, consolider, tisser, bâtir, ratifier | subj | avec/entre+subj | with=contract purpose=pour
PARTNERED_WITH | avoir, développer, mettre en place, entamer, mettre sur pied, formaliser, entériner, négocier, poursuivre, trouver | subj | avec/entre+subj | with=contract purpose=pour weight:0.9
PARTNERED_WITH | lier, unir, associer, réunir | subj+obj | à+avec+entre | with=contract weight:0.8
PARTNERED_WITH | créer, former, lancer, constituer, fonder, monter, bâtir, mettre sur pied | subj | avec/aux côtés de+subj | with=group/project weight:0.85
PARTNERED_WITH | rejoindre | subj | avec/aux côtés de | with=project weight:0.85
PARTNERED_WITH | porter, mener, conduire, piloter, copiloter, co-piloter, coporter, coordonner, lancer, développer | subj | subj | passive with=project
PARTNERED_WITH | réunir, rassembler, associer, fédérer, regrouper, allier, unir, coaliser | obj | obj | with=group/project kind=Company/PublicBody weight:0.9
PARTNERED_WITH | réunir, associer, rapprocher, impliquer, lier, unir | obj | obj | with=contract kind=Company/PublicBody weight:0.9
PARTNERED_WITH | composer, constituer, former | de+par | de+par | passive with=group kind=Company/PublicBody weight:0.85
PARTNERED_WITH | nouer, signer, conclure, sceller, passer, annoncer, officialiser, parapher, acter, établir, intervenir | entre | entre | with=contract purpose=pour
PARTNERED_WITH | travailler, œuvrer, avancer, plancher | subj | avec/de concert avec/aux côtés de/en lien avec | kind=Company/PublicBody/Investor weight:0.85
PARTNERED_WITH | développer, concevoir, construire, bâtir, tester, lancer, produire, fabriquer, créer, expérimenter, préparer, élaborer | subj+topic | avec/de concert avec/aux côtés de/conjointement avec | kind=Company/PublicBody weight:0.8
PARTNERED_WITH | développer, concevoir, tester | topic | en partenariat avec/en collaboration avec/avec | passive kind=Company/PublicBody weight:0.86
PARTNERED_WITH | exister, courir, lier | topic+obj | avec+à | with=contract kind=Company/PublicBody weight:0.86
PARTNERED_WITH | développer ensemble, travailler ensemble, construire ensemble, concevoir ensemble, lancer ensemble | subj | subj
PARTNERED_WITH | codévelopper, co-développer, coconcevoir, co-construire, coproduire, cocréer | subj | avec | weight:0.95
PARTNERED_WITH | revendre, distribuer, diffuser | subj | de | with=product kind=Company weight:0.85
PARTNERED_WITH | associer, embarquer, impliquer | subj | obj | with=project kind=Company/PublicBody weight:0.65
PARTNERED_WITH | rompre, dénoncer, résilier, arrêter, enterrer | subj | avec/entre+subj | with=contract modality:ended
PARTNERED_WITH | mettre fin, mettre un terme | subj | avec/entre+subj | with=contract modality:ended

# COMPETES_WITH
COMPETES_WITH | rivaliser, concourir, lutter, batailler, ferrailler, croiser le fer, jouer des coudes, se battre | subj | avec/contre/face à+subj
COMPETES_WITH | être en concurrence, entrer en concurrence, être en compétition, être en rivalité, se trouver en concurrence, se retrouver en concurrence | subj | avec+subj
COMPETES_WITH | se mesurer, se frotter, s' attaquer, s' opposer, se confronter, se comparer | subj | à/avec/contre | kind=Company/Investor/Product weight:0.85
COMPETES_WITH | s' affronter, se concurrencer, se livrer bataille, se disputer, se tirer la bourre, se livrer une guerre, se livrer une concurrence, se livrer une bataille, se livrer un duel, se disputer la première place, se disputer le marché, se mener une guerre | subj | subj
COMPETES_WITH | concurrencer, affronter, défier, challenger, talonner, bousculer, détrôner, rattraper, devancer, distancer, supplanter | subj | obj | kind=Company/Investor weight:0.85
COMPETES_WITH | concurrencer, affronter, défier, challenger | subj | obj | weight:0.9
COMPETES_WITH | faire concurrence, faire de l' ombre, tenir tête, tailler des croupières, donner la réplique, damer le pion, faire jeu égal | subj | à+dat+avec
COMPETES_WITH | faire la guerre, livrer bataille, livrer une bataille, livrer une guerre, livrer une concurrence, livrer une rude concurrence, livrer une lutte, livrer un duel, mener une guerre, mener une bataille | subj | à+dat+contre
COMPETES_WITH | tenir la dragée haute, mener la vie dure, rendre la vie dure, couper l' herbe sous le pied, barrer la route, faire barrage, faire la nique, rendre coup pour coup, rendre la monnaie de sa pièce, marcher sur les talons, mordre les mollets, brûler la politesse, griller la politesse, chauffer les oreilles, opposer une concurrence | subj | à+dat | kind=Company/Product
COMPETES_WITH | ravir la vedette, voler la vedette, souffler la vedette, ravir la première place, contester la première place, souffler la première place, ravir des clients, prendre des clients, chiper des clients, piquer des clients, voler des clients, souffler des clients, arracher des clients, grappiller des clients | subj | à+dat | kind=Company
COMPETES_WITH | retordre | subj | à+dat | kind=Company weight:0.9
COMPETES_WITH | disputer, contester | subj | à+dat | kind=Company weight:0.9
COMPETES_WITH | contester, menacer, bousculer, ébranler, entamer, briser, casser, fissurer, attaquer, grignoter, éroder, battre en brèche, remettre en cause, mettre à mal | subj | de+poss | with=rival kind=Company weight:0.92
COMPETES_WITH | s' attaquer, s' en prendre, mettre fin, mettre un terme, porter un coup | subj | de+poss | with=rival kind=Company weight:0.92
COMPETES_WITH | opposer, mettre aux prises, départager, mettre face à face | obj | à+obj | with=rival kind=Company weight:0.95
COMPETES_WITH | faire rage, se durcir, se corser, s' intensifier, se tendre, s' envenimer, s' exacerber, se jouer, reprendre, s' engager, redoubler, monter d' un cran, tourner | entre | entre | with=rival kind=Company weight:0.95
COMPETES_WITH | prendre en étau, prendre en tenaille, prendre en sandwich, coincer, enserrer | entre/par | obj | passive kind=Company weight:0.9
COMPETES_WITH | prendre l' avantage, prendre l' ascendant, creuser l' écart, prendre le pas, prendre le dessus, prendre une longueur d' avance | subj | sur+dat | kind=Company weight:0.9
COMPETES_WITH | prendre de vitesse, coiffer au poteau, battre sur son terrain, attaquer sur son terrain, concurrencer sur son terrain | subj | obj | kind=Company weight:0.9
COMPETES_WITH | titiller, chatouiller, contrer, doubler, dépasser, surclasser, éclipser, déloger, inquiéter | subj | obj | kind=Company weight:0.8
COMPETES_WITH | chasser, jouer, boxer, évoluer, courir, naviguer, opérer, se battre, viser, lorgner, cibler, convoiter, draguer, courtiser, s' adresser, se positionner, braconner, occuper, pêcher, jouer des coudes, se placer, concourir | subj | en rivalité avec | kind=Company/Product
COMPETES_WITH | se trouver au coude-à-coude, être au coude-à-coude, être au coude à coude, se retrouver au coude-à-coude, jouer du coude, faire la course | subj | avec+subj
COMPETES_WITH | se faire concurrence, se faire la guerre, se rendre coup pour coup, se marcher sur les pieds, se tenir dans un mouchoir, se regarder en chiens de faïence, se talonner, se défier, se faire face | subj | subj | kind=Company
COMPETES_WITH | subir les assauts, subir la pression, sentir la pression, sentir le souffle, redouter la concurrence, craindre la concurrence, pâtir de la concurrence, résister à la concurrence, contrer la concurrence, résister aux assauts, contrer l' offensive, répondre à l' offensive, être exposé à la concurrence, s' exposer à la concurrence, être confronté à la concurrence, se heurter à la concurrence, être soumis à la concurrence | subj | de | kind=Company/Product
COMPETES_WITH | compter, en découdre, se coltiner, se colleter | subj | avec | kind=Company weight:0.8
COMPETES_WITH | lorgner le même marché, viser le même marché, cibler le même marché, convoiter le même marché, occuper le même créneau, lorgner les mêmes clients, viser les mêmes clients, chasser sur les mêmes terres, jouer dans la même cour | subj | avec+topic
COMPETES_WITH | marcher sur les plates-bandes, marcher sur les platebandes, piétiner les plates-bandes, marcher sur les brisées, chasser sur les terres, braconner sur les terres, empiéter sur les terres, empiéter sur le terrain, jouer sur le terrain, venir sur le terrain, avancer sur le terrain, s' aventurer sur le terrain, s' aventurer sur les terres, coller aux basques, coller aux talons, être aux trousses, venir chatouiller, jouer dans la cour | subj | de+obj
COMPETES_WITH | se dresser | subj | face à/devant | kind=Company weight:0.85
COMPETES_WITH | faire face à la concurrence, affronter la concurrence, subir la concurrence, souffrir de la concurrence | subj | de
COMPETES_WITH | faire | subj | face à | kind=Company weight:0.85
COMPETES_WITH | faire face, se heurter, se mesurer, se confronter | subj | face à+à | kind=Company weight:0.85
COMPETES_WITH | se faire concurrencer, se voir concurrencer, se faire doubler, se faire dépasser, se faire distancer, se faire rattraper | subj | par | kind=Company weight:0.85
COMPETES_WITH | dominer | subj | topic | passive kind=Company weight:0.8
COMPETES_WITH | se positionner, se poser, se présenter, s' imposer | subj | face à+à+de | kind=Company weight:0.65
COMPETES_WITH | opposer | obj | à | kind=Company weight:0.7
COMPETES_WITH | prendre, grignoter, ravir, arracher, gagner, grappiller, chiper, voler, rogner, souffler | subj | à+dat+sur | with=rival kind=Company weight:0.9

# HEADQUARTERED_IN
HEADQUARTERED_IN | baser, domicilier, installer, établir, localiser, nicher | obj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/aux portes de/au cœur de/sur/dans la banlieue de/à côté de/non loin de | kind=City/Country
HEADQUARTERED_IN | avoir, conserver, maintenir | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | with=seat state
HEADQUARTERED_IN | transférer, déménager, établir, installer, fixer, implanter, délocaliser, déplacer, rapatrier | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/vers/de | with=seat
HEADQUARTERED_IN | garder, disposer, ouvrir, inaugurer, bâtir, construire, posséder, choisir, placer, poser | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | with=seat
HEADQUARTERED_IN | situer, baser, établir, installer, implanter, fixer, localiser | de+poss | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/aux portes de | with=seat passive kind=City/Country
HEADQUARTERED_IN | transférer, déplacer, déménager, délocaliser, relocaliser, rapatrier | de+poss | à/en/vers | with=seat passive kind=City/Country
HEADQUARTERED_IN | élire domicile, prendre racine, prendre ses quartiers, avoir ses quartiers, avoir son adresse, avoir ses bureaux, poser ses cartons, planter sa tente, avoir pignon sur rue, tenir ses quartiers | subj | à/en/dans/près de/sur/du côté de | kind=City/Country weight:0.9
HEADQUARTERED_IN | ancrer, enraciner, immatriculer, enregistrer, inscrire | obj | à/en/dans/près de/sur | kind=City/Country weight:0.88
HEADQUARTERED_IN | sis | subj | à/en/dans/près de/sur/au cœur de | kind=City/Country
HEADQUARTERED_IN | siéger, résider | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | kind=City/Country weight:0.85
HEADQUARTERED_IN | se trouver, se situer, être, rester, demeurer, se localiser | subj+de+topic | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/aux portes de | with=seat kind=City/Country
HEADQUARTERED_IN | déménager, migrer, s' exiler, se relocaliser | subj | à/vers/en | kind=City/Country weight:0.7
HEADQUARTERED_IN | venir, être originaire | subj | de | kind=City/Country weight:0.75
HEADQUARTERED_IN | abriter, accueillir, héberger, conserver, récupérer | de+poss | subj | with=seat weight:0.9

# OPERATES_IN
OPERATES_IN | opérer, exercer, présent, actif, être implanté, être représenté, travailler, sévir, rayonner, intervenir | subj | à/en/dans/au départ de/depuis/sur | kind=City/Country weight:0.9
OPERATES_IN | implanter | obj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur | kind=City/Country
OPERATES_IN | s' implanter, s' installer, se développer, s' étendre, se lancer, s' exporter, s' établir, se déployer, s' internationaliser | subj | à/en/dans/sur/vers | kind=City/Country weight:0.9
OPERATES_IN | prendre pied, poser ses valises, mettre un pied, mettre le pied, mettre le cap, planter son drapeau, jeter l' ancre | subj | à/en/dans/sur | kind=City/Country weight:0.85
OPERATES_IN | débarquer, arriver, percer, se faire une place, s' aventurer, pénétrer, entrer, se poser, prendre position, tisser sa toile, étendre sa toile, planter ses jalons | subj | à/en/dans/sur | kind=City/Country weight:0.86
OPERATES_IN | ouvrir, inaugurer, posséder, avoir, disposer, exploiter, compter, gérer, installer, implanter, créer, établir, monter | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de | with=office form=obj
OPERATES_IN | lancer, conserver, garder, maintenir, détenir, bâtir, construire, louer, occuper, agrandir, développer, étoffer, renforcer | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de | with=office form=obj
OPERATES_IN | ouvrir, ouvrir ses portes, voir le jour, fonctionner | poss+topic | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur | with=office active form=subj kind=City/Country weight:0.85
OPERATES_IN | installer, implanter, ouvrir, baser, établir | poss+par+topic | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur | with=office passive form=obj kind=City/Country weight:0.85
OPERATES_IN | exister, suivre, se trouver, s' ajouter | topic | à/en/dans | with=office kind=City/Country weight:0.84
OPERATES_IN | ouvrir, construire, bâtir, exploiter, opérer, implanter, installer, créer, posséder, acquérir, inaugurer, agrandir | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de | with=facility form=obj
OPERATES_IN | employer, compter, recruter, embaucher, occuper, rassembler, regrouper, avoir | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | figure=quantity form=obj kind=City/Country weight:0.9
OPERATES_IN | employer, faire travailler | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | kind=City/Country
OPERATES_IN | compter, employer, avoir | subj | entre | with=office kind=City/Country weight:0.95
OPERATES_IN | réaliser, générer, tirer | subj | à/en/dans | figure=share kind=City/Country weight:0.85
OPERATES_IN | fabriquer, produire, assembler, concevoir, développer, tester, usiner, graver, former, expérimenter | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | kind=City/Country weight:0.86
OPERATES_IN | héberger, entraîner, stocker, vendre, commercialiser | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de | kind=City/Country weight:0.75
OPERATES_IN | conquérir, couvrir, desservir, quadriller | subj | obj | kind=City/Country weight:0.75
OPERATES_IN | s' attaquer | subj | à | with=place kind=City/Country weight:0.7
OPERATES_IN | étendre, déployer, poursuivre, accélérer, lancer, élargir | subj | à/en/dans/vers/sur | kind=City/Country weight:0.7
OPERATES_IN | fermer, quitter, délaisser, abandonner | subj | obj+à/en/dans | kind=City/Country modality:ended weight:0.8
OPERATES_IN | se retirer, partir, se désengager, plier bagage | subj | de | kind=City/Country modality:ended weight:0.8

# LOCATED_IN
LOCATED_IN | situer, implanter, installer, localiser, baser, nicher, ériger, répartir, disperser | obj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de/au nord de/au sud de/à l' est de/à l' ouest de/au cœur de/en banlieue de | kind=City/Country
LOCATED_IN | se trouver, se situer, se dresser, s' élever, s' étendre, se nicher, être, s' implanter, s' installer | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de/au nord de/au sud de/à l' est de/à l' ouest de/au cœur de/en banlieue de | kind=City/Country
LOCATED_IN | sortir de terre, voir le jour, prendre forme, pousser, surgir, naître | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de/au nord de/au sud de | kind=City/Country
LOCATED_IN | construire, bâtir, ériger, édifier, ouvrir, inaugurer, installer, implanter, créer, aménager, établir, réaliser, exploiter | obj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de/au nord de/au sud de/en banlieue de | kind=City/Country weight:0.9
LOCATED_IN | ouvrir, démarrer, entrer en service, fonctionner, tourner, ouvrir ses portes, entrer en production, produire | subj | à/en/dans/près de/du côté de/à proximité de/aux abords de/à deux pas de/en périphérie de/sur/aux portes de | kind=City/Country weight:0.8
LOCATED_IN | accueillir, abriter, héberger | obj | subj | weight:0.8
LOCATED_IN | appartenir, se rattacher | subj | à | kind=City/Country weight:0.6
`;
