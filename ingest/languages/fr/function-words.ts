// French function words: the small closed classes that hold a sentence together.
import type { FunctionWords } from '../grammar/function-words';

export const WORDS: FunctionWords = {
  determiners: `
indefinite | l' un des, l' une des, un des, une des, l' un de, l' une de
possessive | l' un de ses, l' une de ses, un de ses, une de ses, l' un de leurs, l' une de leurs
definite | le, la, les, l', tous les, toutes les, toute la, tout le, toute l', tout l', les deux, ces deux
indefinite | un, une, des, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze, quinze, vingt, plusieurs, quelques, certains
indefinite | certaines, divers, diverses, différents, différentes, chaque, tout, toute, tous, toutes, maints, maintes, quelque, n' importe quel
possessive | son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, ton, ta, tes
demonstrative | ce, cet, cette, ces, ce dernier, cette dernière, ces derniers, ces dernières
none | aucun, aucune, nul, nulle, pas de, pas d', pas un, pas une
`,
  pronouns: `
person | je, j', moi, me, m', tu, toi, celui qui, celle qui, l' intéressé, l' intéressée
event | ceci, cela, ça
thing | ce, c', en, y
any | il, elle, ils, elles, lui, eux, le, la, les, l', leur, nous, vous, on, celui-ci, celle-ci, ceux-ci, celles-ci, celui-là
latter | ce dernier, cette dernière
any | celle-là, ces derniers, ces dernières, celui, celle, ceux, celles, chacun, chacune
group | les deux, tous deux, toutes deux, tous les deux, toutes les deux, le duo, le tandem, le trio, le binôme, les trois, tous trois
group | toutes trois, l' un et l' autre, l' une et l' autre, l' un l' autre, les uns les autres, eux-mêmes, elles-mêmes
`,
  voices: `
speaker | je, j', me, m', moi, mon, ma, mes
speakers | nous, notre, nos, on
addressee | vous, votre, vos
`,
  subjectEndings: 'nous=ons, nous=sommes, vous=ez, vous=êtes, vous=faites, vous=dites',
  clitics: "nous=, vous=, le=, la=, les=, l'=, lui=à, leur=à, y=à, en=de, me=, m'=, te=, t'=",
  prenominal: `
grand, grande, grands, grandes, petit, petite, petits, petites, gros, grosse, grosses, bon, bonne, bons, bonnes, mauvais, mauvaise,
beau, bel, belle, beaux, belles, nouveau, nouvel, nouvelle, nouveaux, nouvelles, vieux, vieil, vieille, vieilles, jeune, jeunes, premier,
première, premiers, premières, second, seconde, deuxième, troisième, quatrième, cinquième, dernier, dernière, derniers, dernières,
prochain, prochaine, prochains, prochaines, futur, future, futurs, futures, seul, seule, seuls, seules, autre, autres, principal,
principale, principaux, principales, vaste, vastes, large, larges, simple, simples, véritable, véritables, double, haut, haute,
hauts, hautes, long, longue, longs, longues, court, courte, joli, jolie, possible, possibles, éventuel, éventuelle, éventuels,
éventuelles, propre, propres, célèbre, célèbres, énorme, énormes, immense, immenses, fameux, fameuse, nombreux, nombreuses, modeste, modestes,
puissant, puissante, puissants, puissantes, prestigieux, prestigieuse, prestigieuses, ambitieux, ambitieuse, discret, discrète,
actuel, actuelle, actuels, actuelles, vrai, vraie, faux, fausse, fausses, meilleur, meilleure, meilleurs, meilleures, moindre, ancien, ancienne, anciens, anciennes
`,
  relatives: `
qui, obj=que, obj=qu', place=où, lequel, laquelle, lesquels, lesquelles, to=auquel, to=auxquels, to=auxquelles, quoi,
complement=dont, complement=de qui, complement=duquel, complement=desquels, complement=desquelles
`,
  contentOpeners: `
que, qu', si, quand, lorsque, lorsqu', afin que, afin qu', pour que, pour qu', dès que, dès qu', avant que, avant qu', tant que, tant qu',
sans que, sans qu', pourvu que, à condition que, à condition qu', au cas où, afin de, afin d', sous réserve que, au moment où, même si,
à moins que, à moins qu', pourquoi, comment
`,
  subordinators: `
que, qu', si, quand, lorsque, lorsqu', comme, puisque, puisqu', quoique, parce que, parce qu', afin que, afin qu', pour que,
pour qu', alors que, alors qu', tandis que, tandis qu', bien que, bien qu', depuis que, depuis qu', dès que, dès qu', dès lors que,
dès lors qu', avant que, avant qu', après que, après qu', pendant que, pendant qu', tant que, tant qu', jusqu' à ce que,
jusqu' à ce qu', sans que, sans qu', pourvu que, à condition que, à condition qu', au cas où, de sorte que, de sorte qu',
si bien que, si bien qu', afin de, afin d', étant donné que, étant donné qu', vu que, sous réserve que, à mesure que, au moment où, même si,
à moins que, à moins qu', dans la mesure où, du fait que, pourquoi, comment, car
`,
  coordinators: `
et, ou, mais, ni, puis, &, ainsi que, ainsi qu', de même que, tout comme, ou encore, ou bien, et aussi, mais aussi, et également, mais également,
et enfin, et même, et surtout, et notamment, voire, or, et/ou, comme aussi, et puis, mais surtout
`,
  trades: '',
  phases: '',
  motion: `aller, arriver, entrer, rentrer, sortir, monter, remonter, venir, devenir, redevenir, revenir, provenir, partir, repartir, rester, demeurer, passer, naître, tomber, retourner, intervenir, parvenir, présent, actif, issu, sis`,
  saying: `dire, déclarer, annoncer, expliquer, souligner, préciser, indiquer, ajouter, affirmer, assurer, confier, estimer, résumer, rappeler, insister,
raconter, commenter, répondre, reconnaître, rapporter, écrire, glisser, conclure, promettre, plaider, justifier, témoigner, détailler, faire savoir, féliciter, réjouir, vanter, pointer, marteler,
confirmer, révéler, admettre, avouer, prévenir, signaler, jurer, prétendre, arguer, tempérer, nuancer, renchérir, clamer, regretter`,
  personal: `
siéger, présider, coprésider, diriger, codiriger, démissionner, succéder, étudier, enseigner, sourire, rire, plaisanter, soupirer, raconter`,
  objectControl: `
permettre, autoriser, charger, mandater, missionner, choisir, sélectionner, retenir, désigner, aider, inviter, obliger, contraindre, forcer,
demander, ordonner, enjoindre, imposer, recruter, embaucher, débaucher, engager, confier, accorder, octroyer, attribuer, verser, allouer,
prêter, payer, encourager, pousser, convaincre, inciter, amener, solliciter, nommer, envoyer, laisser
`,
  theirs: 'leur, leurs',
  genders: 'le=m, un=m, ce=m, du=m, au=m, il=m, la=f, une=f, cette=f, elle=f',
  asking: 'qui',
  threes:
    'les trois, tous trois, toutes trois, tous les trois, toutes les trois, aux trois, des trois, le trio',
  they: 'ils, elles, eux, ceux-ci, celles-ci',
  counting: 'compter, posséder, dénombrer, revendiquer',
  caused: 'faire, voir',
  cleftOpeners: "c', ce",
  cleftClosers: "que, qu'",
  able: `
capable, capables, incapable, incapables, susceptible, susceptibles, apte, aptes, prêt, prête, prêts, prêtes, désireux, désireuse,
désireuses, soucieux, soucieuse, soucieuses, libre, libres
`,
  naming: `nom, appelé, appelée, baptisé, baptisée, nommé, nommée, dénommé, dénommée, dit, surnommé`,
  affecting:
    'coûter, aider, donner, apporter, permettre, rendre, occuper, procurer, assurer, offrir, renforcer, freiner',
  resolves: `projet, projets, plan, plans, intention, intentions, décision, décisions, tentative, tentatives, volonté, offre, offres, ambition, ambitions, proposition, propositions, engagement, engagements, promesse, promesses, souhait, désir, droit, choix, démarche, refus, menace, objectif`,
  contentNouns: `idée, fait, rumeur, rumeurs, hypothèse, information, informations, affirmation, thèse, impression, crainte, espoir, condition, principe, annonce`,
  factNouns: 'fait, annonce, principe, information, informations',
  jointly: 'ensemble, conjointement, commun, commune',
  others: 'autres',
  soOn: 'etc, …',
  also: 'aussi, également',
  infinitiveMarkers: '',
  copulas: `s' appeler, se nommer, rejoindre liste, rejoindre cercle, rejoindre rangs, allonger liste, grossir rangs, figurer liste, ajouter liste, trouver parmi, retrouver parmi, citer parmi, relever parmi, recenser parmi, faire partie, avoir pour, avoir comme, être, devenir, rester, demeurer, compter, figurer, inclure, comprendre, comporter`,
  be: 'être',
  have: 'avoir',
  become: '',
  modals: 'pouvoir, devoir, vouloir, aller, falloir, savoir, oser',
  reflexives: "se, s', soi, soi-même",
  examples: `
comme, tel que, tel qu', tels que, tels qu', telle que, telle qu', telles que, telles qu', tels, telles, dont, notamment,
parmi lesquels, parmi lesquelles, au nombre desquels, au nombre desquelles, au rang desquels, à l' image de, à l' image d',
à l' image du, à l' image des, à commencer par, par exemple,
entre autres, aussi divers que, aussi divers qu', aussi diverses que, aussi variés que, aussi variées que, aussi différents que,
aussi différentes que, aussi prestigieux que, y compris, en particulier, au premier rang desquels, au premier rang desquelles, en tête desquels, du type,
dans la lignée de, à savoir, c' est-à-dire, nommément, en l' occurrence, à l' exemple de
`,
  fellow: 'co',
  adverbs: `
ne, n', lui-même, elle-même, lui aussi, elle aussi, eux aussi, elles aussi, lui également, elle également, aussi, à la fois, également, déjà, désormais, maintenant, récemment, dernièrement, alors, même, encore, toujours, bientôt, jadis, autrefois,
auparavant, naguère, précédemment, actuellement, aujourd'hui, hier, demain, avant-hier, seulement, initialement, originellement,
finalement, enfin, plus tard, plus tôt, ensuite, puis, ensemble, conjointement, nouvellement, ainsi, là, ici, ailleurs, d' ailleurs, par ailleurs,
cependant, toutefois, pourtant, néanmoins, donc, discrètement, publiquement, officiellement, officieusement, souvent, parfois,
rarement, depuis longtemps, depuis toujours, de longue date, habituellement, généralement, principalement, essentiellement, majoritairement, minoritairement, partiellement,
totalement, entièrement, intégralement, pleinement, exclusivement, uniquement, directement, indirectement, effectivement, presque,
quasiment, quasi, environ, exactement, précisément, formellement, immédiatement, rapidement, lentement, progressivement, peu à peu,
petit à petit, soudainement, brutalement, nettement, largement, massivement, fortement, fermement, activement, étroitement,
ouvertement, stratégiquement, financièrement, techniquement, juridiquement, légalement, localement, nationalement, mondialement,
internationalement, séparément, simultanément, parallèlement, en parallèle, dorénavant, là-bas, sans doute, peut-être,
probablement, vraisemblablement, apparemment, prétendument, soi-disant, certes, évidemment, clairement, certainement, bien sûr,
bien, mal, très, trop, plutôt, assez, si, tant, tellement, surtout, avant tout, notamment, au moins, au mieux,
à peine, tout juste, tout de suite, tout d' abord, d' abord, de nouveau, à nouveau, une nouvelle fois, une fois, deux fois,
une fois de plus, à l' époque, à ce jour, à cette occasion, à cette date, à l' avenir, à terme, à l' étranger, à l' international, au total,
en tout, en outre, en effet, en fait, en réalité, en somme, en interne, en externe, en propre, en partie, en moyenne, en totalité,
en exclusivité, en direct, en ligne, en continu, en retour, en vain, en même temps, en priorité, en personne, en premier lieu,
en dernier lieu, en attendant, de plus, de fait, de même, de son côté, de leur côté, pour sa part, pour leur part, pour l' heure,
pour l' instant, pour le moment, pour la première fois, dans la foulée, dans l' immédiat, dans un premier temps,
dans un second temps, dans le même temps, dans la nuit, par la suite, par conséquent, par défaut, par exemple, depuis lors, dès lors,
dès à présent, dès maintenant, d' ores et déjà, jusqu' ici, jusqu' alors, jusqu' à présent, jusque-là, à part entière, au passage,
au final, au départ, au fond, au besoin, au contraire, sur place, sur mesure, sur-le-champ, sous peu, tout à fait, plus ou moins,
plus que jamais, pas seulement, pas uniquement, pas moins, pas que, non seulement, non sans, ne fût-ce, ne serait-ce,
de toutes pièces, à partir de rien, ex nihilo, sans cesse, sans précédent, sans surprise, sans équivoque, sans attendre, sans compter, sans oublier, sans frais, sans fil,
sans conteste, sans relâche, sans délai, main dans la main, coude à coude, côte à côte, tour à tour, haut la main, pas à pas,
premier pas, un pas, loin devant, peu, plus, moins, davantage, beaucoup, autant, quelque part, partout, dedans, dehors, dessus, dessous,
devant, derrière, près, loin, tôt, tard, vite, volontiers, notoirement, définitivement, temporairement, provisoirement,
brièvement, durablement, régulièrement, constamment, annuellement, mensuellement, quotidiennement, durement, lourdement, doucement,
successivement, respectivement, nommément, personnellement, collectivement, industriellement, commercialement, artificiellement,
opportunément, heureusement, malheureusement, curieusement, paradoxalement, logiquement, naturellement, simplement, justement,
manifestement, visiblement, sciemment, longtemps, longuement, voire, quand même, tout de même, malgré tout, or, bref
`,
  as: `
comme, en tant que, en tant qu', en qualité de, en qualité d', ès qualités de, au poste de, au poste d', à titre de, au rang de,
au rang d', dans le rôle de, dans le rôle d', dans les fonctions de, aux fonctions de, aux fonctions d', à la fonction de,
à la fonction d', au titre de, sous la casquette de, dans un rôle de, au grade de, à un poste de, à un poste d', au statut de
`,
};
