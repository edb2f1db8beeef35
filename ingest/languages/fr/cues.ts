// French words that say whether a thing is so: negation, denial, failure, plan, rumour, past, end.
import type { Cues } from '../grammar/cues';

export const CUES: Cues = {
  negation: `
pas, jamais, aucun, aucune, ni, nul, nulle, nullement, guère, rien, personne ne, sans que, sans qu', aucunement, en aucun cas,
plus question, en aucune façon, en aucune manière, en rien, nulle part, pas encore, pas question, hors de question, loin de, loin d',
pas même, ni même
`,
  instead:
    "plutôt que, plutôt que de, plutôt qu', au lieu de, au lieu d', à la place de, sans, à défaut de, faute de, faute d'",
  beyond: "hors, hors de, en dehors de, hors d'",
  areas: `
europe, asie, afrique, amérique, amériques, nord, sud, centrale, pacifique, moyen-orient, maghreb, nordiques,
emea, apac, dach, latam, mea, cee, americas, benelux, sales, marketing, engineering, operations, communications, strategy, international, global
`,
  excluding: 'pas, non, non pas',
  contrasting: 'mais',
  disclosing:
    "commenter, s' exprimer, exprimer, préciser, dévoiler, divulguer, révéler, communiquer, détailler, dire, confirmer",
  negationPairs: "ne plus, n' plus, ne guère, n' guère, ne personne, n' personne",
  onlyPairs: "ne que, ne qu', n' que, n' qu'",
  notOnly: 'seulement, uniquement, passé inaperçu, passée inaperçue, passés inaperçus, passées inaperçues',
  nearly: 'presque, quasiment, failli, faillit, faillirent',
  unreal: 'aurait pu, auraient pu, aurait dû, auraient dû',
  inverted: '',
  denying: `
démentir, nier, réfuter, récuser, contester, rejeter, repousser, éconduire, écarter, exclure, refuser, décliner, balayer,
dénier, contredire, infirmer, renoncer, désavouer, minimiser, tordre le cou, couper court, opposer une fin de non-recevoir,
faire taire, démenti, réfutation, refus, rejet, dénégation, fin de non-recevoir, sans fondement,
dénué de fondement, dénuée de fondement, dénuées de fondement, dénués de fondement, pure invention, fausse information,
fausses informations, fausse rumeur, fausses rumeurs, pure spéculation, fake news, infox, intox, canular, n' existe pas,
défendre de, défendre d'
`,
  untrue:
    'faux, infondé, infondée, infondées, inexact, inexacte, inexactes, erroné, erronée, erronées, mensonger, mensongère',
  failing: `
être hors de question, être caduc, être caduque, être mort-né,
manquer de, arrêter de, arrêter d', interdire, empêcher, opposer au, opposer à, opposer aux, échouer, capoter, avorter, abandonner, renoncer, annuler, suspendre, interrompre, rompre, achopper, buter, enterrer, geler,
retirer, mettre son veto, mettre leur veto, opposer son veto, opposer leur veto, bloquer, torpiller, entraver, faire échouer, faire capoter, mettre fin, mettre un terme, tourner court,
tomber à l' eau, faire long feu, partir en fumée, voler en éclats, rester lettre morte, jeter l' éponge,
faire machine arrière, faire marche arrière, rebrousser chemin, reporter sine die, ajourner, résilier, révoquer, invalider,
retoquer, casser, stopper, cesser, clore sans suite, péricliter, patiner, caler, dérailler, rater, louper, échec, abandon, interdiction,
annulation, suspension, rupture, retrait, renoncement, désistement, fiasco, avortement, avorté, avortée, avortés, avortées,
raté, ratée, ratés, manqué, manquée, abandonné, abandonnée, annulé, annulée, mort-né, mort-née, tombé à l' eau,
tombée à l' eau, infructueux, infructueuse, au point mort, dans l' impasse, sans suite, effondrer, enliser, dédire, désister,
rétracter
`,
  planning: `
offre, option, droit, autorisation, feu vert, possibilité, occasion, obligation, engagement, idée,
projet, condition, intérêt, prêt, prête, candidat, candidate, point, passe, voie, vocation, rêve, vœu, envie, demande,
reporter, différer, décaler, proposer, rêver, menacer, conseiller, recommander, suggérer, préconiser, demander, exhorter, inciter, encourager, inviter, pousser, presser, appeler à, appeler d',
planifier, aimer, prévoir, projeter, entendre, souhaiter, espérer, vouloir, viser, ambitionner, promettre, préparer, désirer,
aspirer, escompter, tabler, chercher, tenter, essayer, candidater, postuler, briguer, soumissionner, solliciter, attendre,
anticiper, ne pas exclure, avoir pour but, avoir pour objectif, avoir pour ambition, avoir l' intention, avoir l' ambition,
être censé, être appelé, être voué, être amené, être prêt, être en passe, être sur le point, intention, ambition, objectif,
projet de, projet d', proposition, feuille de route, lettre d' intention, candidature, appel d' offres,
déclaration d' intention, promesse, volonté de, volonté d', souhait, apprêter, engager à, engager d', efforcer,
réclamer, exiger, falloir, plaider pour, revendiquer,
autoriser à, autoriser, fixer pour objectif, fixer pour but, donner pour objectif
`,
  intending: 'compter, penser',
  planForms: `
va, vont, vais, allons, allait, allaient, vouloir, voulant, doit, doivent, veut, veulent, sera, seront, serons, aura, auront, aurons, fera,
feront, ira, iront, devra, devront, pourra, pourront, voudra, voudront, prendra, prendront, deviendra, deviendront, viendra,
viendront, verra, verront, vise à, visent à, a l' intention, ont l' intention, sur le point de, sur le point d', en passe de,
en passe d', en voie de, en voie d', appelé à, amené à, amenée à, amenés à, amenées à, appelée à, appelés à, appelées à, censé, censée, censés, censées,
prête à, prêtes à, prévu pour, prévue pour, prévus pour, prévues pour, attendu pour, attendue pour, attendus pour,
attendues pour, devrait, devraient, devait, devaient, compte bien, comptent bien, compte ainsi, comptent ainsi
`,
  planWords: `
prévu, prévue, prévus, prévues, projeté, projetée, projetés, projetées, planifié, planifiée, planifiés, planifiées, envisagé,
envisagée, futur, future, futurs, futures, à venir, imminent, imminente, imminents, imminentes, attendu, attendue, attendus,
attendues, en projet, en préparation, dans les cartons, dans les tuyaux, dans le pipeline, en gestation,
bientôt, prochainement, sous peu, en cours de négociation, à l' étude, à l' horizon, d' ici à, d' ici la fin, d' ici fin, d' ici deux ans, d' ici trois ans,
d' ici cinq ans, d' ici l' été, à l' avenir, sous réserve de, sous réserve d', sous réserve du, sous réserve des,
sous condition, candidat à, candidate à, candidats à, candidat au, candidate au, candidats au, en lice
`,
  foreseen:
    'comme prévu, comme annoncé, comme attendu, comme promis, comme convenu, comme espéré, comme initialement prévu',
  correlates: '',
  letting: '',
  rumourVerbs: `
hypothèse, scénario, piste, perspective, éventualité, question, spéculation, rumeur, rumeurs, discussion, discussions, négociation, négociations, pourparlers, tractations,
crainte, craintes, risque, soupçons, craindre, redouter, soupçonner, suspecter, accuser, imaginer, envisager, étudier, explorer, réfléchir, songer, discuter, négocier, lorgner, convoiter, évoquer, murmurer, spéculer,
supputer, sonder, courtiser, flirter, approcher, soupeser, hésiter, plancher sur une offre, jauger, tâter le terrain,
être en discussion, être en discussions, être en négociation, être en négociations, être en pourparlers,
mener des discussions, entrer en négociation, entrer en négociations, entamer des discussions, entamer des négociations,
avoir des vues, manifester son intérêt, marquer son intérêt, prêter l' intention, présumer, faire les yeux doux,
regarder de près, tourner autour, intéresser à, intéresser au
`,
  rumourWords: `
à tort, peu probable, improbable, peu vraisemblable, douteux, possible que, possible qu', envisageable,
selon des sources, selon une source, selon plusieurs sources, selon deux sources, selon trois sources,
selon certaines sources, selon nos sources, selon nos informations, selon les informations, selon des informations,
selon la presse, selon des médias, selon plusieurs médias, selon des rumeurs, selon la rumeur, selon des proches,
selon un proche, selon une personne, selon des personnes, selon plusieurs personnes, selon des initiés,
selon certains observateurs, selon des documents internes, d' après des sources, d' après une source,
d' après plusieurs sources, d' après nos informations, d' après nos sources, d' après la presse, d' après des rumeurs,
à en croire, source proche, sources proches, sources concordantes, sources anonymes, source anonyme, de source proche,
de sources proches, de source sûre, de bonne source, proche du dossier, proches du dossier, proche des discussions,
proches des discussions, proche des négociations, proches des négociations, au fait du dossier, au fait des discussions,
ayant requis l' anonymat, ayant souhaité garder l' anonymat, sous couvert d' anonymat, sous couvert de l' anonymat,
sous le sceau de l' anonymat, rumeur, rumeurs, bruit de couloir, bruits de couloir, bruits de couloirs, bruit court,
ouï-dire, spéculation, spéculations, croit savoir, croient savoir, il se dit, il se murmure, on murmure, on dit que,
on prête à, dit-on, paraît-il, semble-t-il, semble, semblent, supposé, supposée, supposés, supposées, présumé, présumée,
présumés, présumées, prétendu, prétendue, prétendument, soi-disant, apparemment, vraisemblablement, probablement, peut-être,
sans doute, officieusement, éventuel, éventuelle, éventuels, éventuelles, éventuellement, hypothétique, hypothétiques,
potentiel, potentielle, potentiels, potentielles, possible rachat, possible cession, possible acquisition, possible fusion, possible reprise, possible alliance, possible partenariat,
possible entrée, possible vente, possible investissement, possible rapprochement,
pressenti, pressentie, pressentis, pressenties, non confirmé, non confirmée, non confirmées, en discussion, en discussions,
en pourparlers, en négociation, en négociations, en négociations exclusives, négociations exclusives, en cours de discussion,
discussions avancées, discussions préliminaires, pourparlers, tractations, aurait-il, serait-il, serait-elle,
selon les initiés
`,
  rumourForms: `
voulait, voulaient, pourrait, pourraient, serait, seraient, aurait, auraient, voudrait, voudraient, souhaiterait, souhaiteraient, envisagerait,
envisageraient, irait, iraient, viendrait, viendraient, ferait, feraient
`,
  hypothetical: `si, à condition que, au cas où`,
  valuation: `valorisation, valoriser, valorisé, valorisée, valorisant, évaluer, évaluée, capitalisation, valeur, valoir`,
  worth: 'valeur, valoir, évaluer, évaluée, valoriser, valorisé, valorisée',
  price: `opération, rachat, acquisition, prix, payer, débourser, montant, transaction, offre, cession, chèque, coût, coûter, coût de l' opération, facture, vente, deal, valeur d' entreprise, valeur de la transaction, prix d' achat, prix de vente, prix de cession, prix d' acquisition, vendeur, vendeurs, régler, verser, aligner, somme, ticket, enveloppe, ardoise, addition, offrande`,
  cost: `coûter, coût, coûts, investissement, investissements, investir, budget, facture, chiffrer, élever, enveloppe, montant, somme, chantier, devis, estimer, coût total, coût global, enveloppe globale, dépense, dépenses, dépenser, mettre, débourser`,
  lasting: '',
  former: `
était, étaient, alors-, ancien, ancienne, anciens, anciennes, ancien-ne, ex, ex-, jadis, autrefois, initialement, originellement, précédemment, auparavant, naguère,
antérieurement, précédent, précédente, précédents, précédentes, jusqu' alors, jusqu' ici, jusqu' à présent, jusque-là,
jusqu' à récemment, jusqu' à peu, jusqu' à l' an dernier, jusqu' au mois dernier, il y a encore peu, à l' époque,
par le passé, dans le passé, un temps, longtemps, d' alors, défunt, défunte, feu, sortant, sortante, sortants,
démissionnaire, démissionnaires, partant, partante, retraité, retraitée, émérite, avant de rejoindre, avant de fonder,
avant de cofonder, avant de créer, avant de lancer, avant de devenir, avant d' intégrer, avant d' entrer, avant de prendre,
avant son arrivée, après avoir travaillé, après avoir dirigé, après avoir passé, après avoir été, après un passage,
après une carrière, passé par, passée par, passés par, passées par, passé chez, passée chez, passés chez, en provenance de,
tout droit venu, tout droit venue, transfuge, transfuges, dans une autre vie, dans une vie antérieure
`,
  turnover: `financement total, total des fonds levés, total levé, chiffre d' affaires, ventes, revenu, revenus, bénéfice, bénéfices, perte, pertes, recettes, résultat, ebitda, revenus récurrents, marché, part de marché, parts de marché, croissance, marge, remise, encours`,
  shareholders: 'actionnaire, actionnaires, actionnariat',
  afterwards: 'puis, ensuite, plus tard, enfin, finalement, après',
  thereof: '',
  more: 'supplémentaire, supplémentaires, additionnel, additionnels',
  ofShares: 'restant, restants, restante, restantes',
  each: 'chacun, chacune',
  together: 'ensemble, conjointement, au total, collectivement, solidairement',
  respective: 'respectivement',
  sum: `montant, somme, taille, ticket, chèque, volume, montant total, enveloppe, injection, apport, financement, investissement, mise, dotation, prêt, aide, subvention, soutien, amende, sanction, part, participation, part acquise, valeur, prix, coût, budget, crédit, contribution, somme levée, somme investie, montant levé, montant investi, part détenue, quote-part`,
  measure: `élever, atteindre, porter, représenter, monter, totaliser, chiffrer, montant, valeur, volume, taille, ressortir, estimer, évaluer, peser, avoisiner, frôler, dépasser, friser, approcher`,
  conversion: "soit, ou, équivalant, équivalent, c'est-à-dire, environ",
  inflow: 'rapporter, entrer, affluer, apporter, permettre',
  arising: 'remonter, naître, vu le jour, voit le jour, vit le jour',
  ending: `
perdre, affranchir de, émanciper de, détacher de, enterrer, quitter, démissionner, partir, abandonner, liquider, solder, dissoudre, fermer, cesser, mettre fin, mettre un terme,
résilier, passer la main, tirer sa révérence, jeter l' éponge, rendre son tablier, claquer la porte, prendre congé,
faire ses valises, plier bagage, tourner la page, laisser sa place, céder sa place, céder son fauteuil, quitter le navire,
être remercié, limoger, licencier, révoquer, évincer, congédier, destituer, pousser vers la sortie, déménager, délocaliser,
démanteler, démonter, fin, rupture, arrêt, terme, désinvestir, divorcer, prendre fin, expirer, prendre sa retraite, départ, démission, éviction,
limogeage, retrait, cession de sa participation, désengagement, fermeture, liquidation, dissolution, fin de mandat,
fin du contrat, fin du partenariat, sortir du capital, céder sa participation, céder ses parts, céder ses actions,
vendre sa participation, vendre ses parts, vendre ses actions, revendre sa participation, revendre ses parts, retirer,
séparer de, désengager, délester, défaire de, débarrasser de, dessaisir, effacer, mettre en retrait, mettre en congé
`,
  remaining: 'rester, demeurer, renouveler, reconduire, prolonger',
  succeeding:
    'remplacer, succéder, supplanter, prendre la suite, prendre la succession, prendre la relève, prendre le relais',
  following: '',
  succeeded: 'à, de',
  replacing: 'en remplacement de, en lieu et place de, en succession de',
  predecessor: 'prédécesseur, prédécesseure, prédécesseuse',
  successor: 'successeur, successeure, successeuse, remplaçant',
};
