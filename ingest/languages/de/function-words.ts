// German function words: the small closed classes that hold a sentence together.
import type { FunctionWords } from '../grammar/function-words';

export const WORDS: FunctionWords = {
  determiners: `
indefinite | einer der, eine der, eines der, einen der, einem der, zwei der, drei der, vier der, fünf der, mehrere der, einige der
possessive | einer seiner, eine seiner, eines seiner, einen seiner, einem seiner, einer ihrer, eine ihrer, eines ihrer, einen ihrer, einem ihrer
definite | der, die, das, den, dem, des, die beiden, den beiden, der beiden, die drei, den drei, der drei, die zwei, die vier
definite | alle drei, alle vier, beide, beiden, beider, alle, allen, aller, alles, sämtliche, sämtlichen, sämtlicher, derselbe
definite | dieselbe, dasselbe, denselben, demselben, desselben, derselben, dieselben
indefinite | ein, eine, einen, einem, einer, eines, jede, jeden, jedem, jeder, jedes, jedwede, jedweden, jedwedem, jedweder
indefinite | jedwedes, irgendeine, irgendeinen, irgendeinem, irgendeiner, irgendeines, irgendein, irgendwelche, irgendwelchen
indefinite | irgendwelcher, manch, so ein, so eine, so einen, so einem, so einer, noch ein, noch eine, noch einen, noch einem
indefinite | noch einer, welch ein, welch eine, manche, manchen, manchem, mancher, manches, mehrere, mehreren, mehrerer, einige
indefinite | einigen, einiger, viele, vielen, vieler, zahlreiche, zahlreichen, zahlreicher, wenige, wenigen, verschiedene
indefinite | verschiedenen, verschiedener, diverse, diversen, diverser, etliche, etlichen, etlicher, zahllose, zahllosen, zahlloser
indefinite | unzählige, unzähligen, unzähliger, etwas, genug, ein paar, allerlei, mancherlei, vielerlei, jeweils ein, jeweils eine
indefinite | welche, welchen, welchem, welcher, welches
possessive | sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, mein, meine, meinen, meinem, meiner
possessive | meines, dein, deine, deinen, deinem, deiner, deines, unser, unsere, unseren, unserem, unserer, unseres, unsre, unsrer
possessive | euer, eure, euren, eurem, eurer, dessen, deren, eures
demonstrative | diese, diesen, diesem, dieser, dieses, jene, jenen, jenem, jener, jenes, solche, solchen, solchem, solcher, solches
demonstrative | dies, solch, derjenige, diejenige, dasjenige, denjenigen, demjenigen, derjenigen, diejenigen, desjenigen, ebendiese
demonstrative | ebendieser, ebendieses, ebendiesem, ebendiesen
none | kein, keine, keinen, keinem, keiner, keines, keinerlei
`,
  voices: `
speaker | ich, mich, mir, mein, meine, meinen, meinem, meiner, meines
speakers | wir, uns, unser, unsere, unseren, unserem, unserer, unseres, unsre, unsrer
addressee | euch, euer, eure, euren, eurem, eurer
polite | sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres
`,
  pronouns: `
person | ich, mich, mir, du, dich
latter | letzterer, letztere, letzteres, letzteren, letzterem
former | ersterer, erstere, ersteres, ersteren, ersterem
masculine | er, ihn
thing | es, was
event | dies
any | sie, ihm, ihr, ihnen, wir, uns, euch, denen, einer, eines, einem, eine, einen, der, die, das, dem, den, dieser, diese, dieses, diesem
any | diesen, jener, jene, jenes, jenem, jenen, derjenige, diejenige, dasjenige, diejenigen
any | selbiger, selbige, selbiges, derselbe, dieselbe, dasselbe
spoken | wer, wen, wem, jemand, jemanden, jemandem, man, welche, welcher, welches, manche, mancher, jeder, jede, jedes
spoken | jedem, jeden, alle, allen, viele, vielen, einige, einigen, mehrere, mehreren, andere, anderen
group | beide, beiden, beides, beider, einander, die beiden, den beiden, der beiden, alle beide, alle drei, die drei, die zwei
group | den dreien, der drei, den drei, allen dreien, aller drei, das Duo, das Trio, das Gespann
`,
  relatives: `
der, die, das, den, dem, denen, welcher, welche, welches, welchen, welchem, was, wer, place=wo, worin, woran, worauf, womit,
wofür, wodurch, wovon, of=dessen, of=deren, of=derer
`,
  relativesOfNouns: 'der, den',
  contentOpeners: `
dass, daß, wenn, ob, wie, wonach, auch wenn, als ob, als dass, bevor, ehe, indem, sofern, falls, für den Fall dass, sobald, solange,
sodass, so dass, bis, warum, wieso, weshalb, wer, was, wann, um, ohne, ohne dass, anstatt, anstatt dass, statt, statt dass, außer,
außer dass, es sei denn, im Fall dass, vorausgesetzt dass, gesetzt den Fall, wo, womit, wodurch, wofür, wovon
`,
  subordinators: `
dass, daß, weil, wenn, nachdem, ob, wie, wonach, womit, wodurch, wofür, worauf, woran, worüber, worin, wovon, wovor,
wozu, wobei, woraufhin, weswegen, wo, während, obwohl, obgleich, obschon, wenngleich, wenn auch, auch wenn, da, als,
als ob, als dass, bevor, ehe, indem, sofern, insofern als, insoweit als, falls, für den Fall dass, sobald, solange,
sooft, seit, sodass, so dass, bis, warum, wieso, weshalb, wohin, woher, wer, was, wann, um, ohne, ohne dass, anstatt,
anstatt dass, statt, statt dass, außer, außer dass, zumal, zumal da, soweit, soviel, je, je nachdem, je nachdem ob,
es sei denn, kaum dass, wohingegen, wogegen, nur dass, im Fall dass, vorausgesetzt dass, gesetzt den Fall, wiewohl,
mit wem, bei wem
`,
  coordinators: `
und, oder, aber, sondern, denn, doch, sowie, sowohl, als auch, wie auch, ebenso wie, genauso wie, beziehungsweise, bzw, bzw., respektive,
entweder, und/oder, sondern auch, und zwar, &
`,
  trades: '',
  phases: '',
  motion: `gehen, kommen, einsteigen, aussteigen, steigen, wechseln, werden, bleiben, sein, ziehen, einziehen, aufsteigen, umziehen, zurückkehren, ausscheiden, entstehen, wachsen, hervorgehen, austreten, eintreten, beitreten, zurücktreten, antreten, scheitern, folgen, nachfolgen, aufrücken, nachrücken, stoßen, hinzukommen, dazukommen, mitziehen, gelingen, geschehen, passieren, entspringen, fallen, landen, fliegen, fahren, abwandern, herkommen, anlaufen, starten, abspringen`,
  saying: `sagen, erklären, mitteilen, berichten, betonen, ankündigen, meinen, schreiben, heißen, sprechen`,
  personal: `
sitzen, vorsitzen, präsidieren, zurücktreten, amtieren, studieren, promovieren, habilitieren, lehren, unterrichten, schmunzeln, scherzen,
lächeln, lachen, schwärmen, leiten, nachrücken`,
  corporate: `
expandieren, beschäftigen, residieren, kaufen, aufkaufen, zukaufen, erwerben, fusionieren, kooperieren, einsammeln, einwerben, investieren, umziehen,
firmieren, entlassen, insolvieren, rekrutieren, anheuern, umfirmieren, übersiedeln`,
  naming: `namens, namen, genannt, getauft, heißt, mit dem namen, unter dem namen, trägt den namen`,
  affecting:
    'kosten, helfen, geben, bringen, erlauben, ermöglichen, machen, verhelfen, bescheren, sichern, stärken, auslasten, beschäftigen',
  resolves: `Plan, Pläne, Plänen, Planes, Plans, Versuch, Versuche, Versuchen, Entscheidung, Entscheidungen, Absicht, Absichten, Vorhaben, Beschluss, Angebot, Bemühungen, Bestreben, Bestrebungen, Wunsch, Ziel, Zusage, Zusagen, Verpflichtung, Bereitschaft, Recht, Option, Ankündigung, Vorschlag, Ambition, Ambitionen, Antrag, Weigerung, Drohung, Versprechen`,
  contentNouns: `Bericht, Berichte, Gerücht, Gerüchte, Behauptung, Meldung, Meldungen`,
  factNouns: 'Meldung, Meldungen, Tatsache, Nachricht',
  jointly:
    'gemeinsam, gemeinsame, gemeinsamen, gemeinsames, gemeinsamer, zusammen, miteinander, gemeinschaftlich',
  soOn: 'etc, usw, …',
  others: 'weitere, weiteren, weiterer, andere, anderen, anderem, mehr',
  also: 'auch, ebenfalls, außerdem, zudem',
  infinitiveMarkers: 'zu',
  infinitiveOpeners: 'um, ohne, statt, anstatt, außer',
  asking: 'wer, wen, wem',
  threes: 'alle drei, die drei, den drei, der drei, den dreien, allen dreien, aller drei, das Trio',
  copulas: `sein, werden, bleiben, heißen, gelten, gehören zu, zählen zu, zählen, umfassen, lauten, agieren, fungieren`,
  be: 'sein',
  have: 'haben',
  become: 'werden',
  modals: `
können, müssen, dürfen, sollen, wollen, mögen, möchten, kann, kannst, könnt, konnte, konnten, könne, könnte, könnten,
muss, muß, müsst, musste, mussten, müsse, müsste, müssten, darf, dürft, durfte, durften, dürfe, dürfte, dürften, soll,
sollt, sollte, sollten, solle, will, wollt, wollte, wollten, wolle, mag, mochte, mochten, möge, möchte
`,
  reflexives: 'sich, mich, mir, dich, dir, uns, euch',
  examples: `
wie, wie etwa, wie zum Beispiel, wie beispielsweise, wie unter anderem, darunter, darunter auch, darunter etwa,
darunter unter anderem, unter anderem, unter anderen, u.a., u . a ., zum Beispiel, z.B., z . B ., beispielsweise,
insbesondere, namentlich, nämlich, allen voran, vor allem, angefangen bei, angefangen mit, einschließlich, inklusive,
unter ihnen, sprich, d.h., d . h ., das heißt, so etwa, so zum Beispiel
`,
  fellow: 'mit, co',
  adverbs: `
auch, nun, heute, gestern, vorgestern, morgen, übermorgen, bereits, schon, noch, etwa, erst, nur, sogar, rund, knapp,
fast, circa, ca, ca., zirka, ungefähr, gut, nahezu, beinahe, annähernd, mindestens, wenigstens, höchstens, maximal,
minimal, mehr, weniger, mehr als, weniger als, außerdem, zudem, ferner, derzeit, aktuell, jetzt, gerade, eben, soeben,
inzwischen, mittlerweile, bis zuletzt, bis vor kurzem, bis dahin, bis heute, bis jetzt, bislang, bisher, zuletzt, kürzlich, jüngst, neulich, unlängst, vor kurzem, seit kurzem,
seit langem, seit jeher, künftig, weiterhin, weiter, wieder, wiederum, abermals, erneut, nochmals, noch einmal, einmal,
zweimal, dreimal, mehrmals, mehrfach, oft, häufig, selten, manchmal, mitunter, gelegentlich, immer, stets, ständig,
dauerhaft, vorläufig, vorübergehend, zeitweise, zeitweilig, nie, niemals, nicht, nichts, selbst, allein, alleine,
gemeinsam, zusammen, miteinander, untereinander, ebenfalls, ebenso, genauso, gleichfalls, gleichermaßen, dagegen,
hingegen, allerdings, jedoch, dennoch, trotzdem, gleichwohl, immerhin, indes, indessen, nichtsdestotrotz, zwar,
freilich, daher, deshalb, deswegen, darum, demnach, demzufolge, folglich, somit, mithin, also, so, dafür, daran, dabei,
dazu, darauf, daraus, darin, darüber, davon, davor, dahinter, daneben, dazwischen, dadurch, damit, danach, daraufhin,
dort, dorthin, hier, hierzu, hierbei, hierfür, hiermit, hierzulande, zuvor, vorher, früher, einst, ehemals, damals,
später, nachher, seither, seitdem, anschließend, zunächst, zuerst, anfangs, ursprünglich, schließlich, letztlich,
endlich, letztendlich, übrigens, ihrerseits, seinerseits, seinerzeit, einerseits, andererseits, wohl, offenbar,
angeblich, vermutlich, wahrscheinlich, anscheinend, möglicherweise, womöglich, vielleicht, eventuell, voraussichtlich,
offensichtlich, augenscheinlich, sicherlich, gewiss, natürlich, selbstverständlich, tatsächlich, wirklich, eigentlich,
insgesamt, jeweils, ganz, sehr, recht, ziemlich, besonders, überaus, äußerst, eher, lieber, am liebsten, neuerdings,
unterdessen, derweil, währenddessen, zwischenzeitlich, zeitgleich, gleichzeitig, parallel, zugleich, schnell, bald,
demnächst, alsbald, umgehend, sofort, sogleich, unmittelbar, schrittweise, allmählich, nach und nach, eng, deutlich,
direkt, indirekt, extra, weltweit, europaweit, bundesweit, landesweit, international, global, lokal, überwiegend,
größtenteils, teilweise, teils, mehrheitlich, hauptsächlich, vorwiegend, vornehmlich, lediglich, bloß, allenfalls, kaum,
vollständig, komplett, vollends, gänzlich, zur Gänze, offiziell, formal, formell, öffentlich, eigens, intern, extern,
heimlich, still, leise, stattdessen, vielmehr, erstmals, erstmalig, zum ersten Mal, ja, nein, mal, halt, woanders,
anderswo, überall, nirgends, irgendwo, irgendwann, jemals, hinzu, herum, umher, heran, herbei, hervor, heraus, hinaus,
hinein, herein, hinauf, herauf, hinunter, herunter, hinüber, herüber, hin, her, dahin, fort, weg, los, zurück, empor,
nieder, voran, voraus, vorbei, vorüber, fest, bekannt, bereit, frei, fertig, klar, sicher, teil, offen, dar, inne,
auseinander, zuwege, zustande, instand, zugrunde, infrage, vonstatten, beiseite, neu, frisch, lange, längst, kurz,
kurzfristig, mittelfristig, langfristig, jährlich, monatlich, täglich, wöchentlich, quasi, sozusagen, praktisch,
insofern, insoweit, sonst, ansonsten, überdies, darüber hinaus, nach wie vor, vor allem, von nun an, bis heute,
bis dato, bis jetzt, von Anfang an, ab sofort, vor Ort, zum Teil, zu Hause, auf Dauer, auf Anhieb, im Voraus,
im Nachhinein, in der Regel, in der Tat, im Grunde, im Kern, im Schnitt, im Durchschnitt, in Summe, in Zukunft,
in der Zwischenzeit, in diesem Fall, zum einen, zum anderen, nicht zuletzt, nicht mehr, noch nicht, nicht nur,
nicht einmal, dementsprechend, entsprechend, erfreulicherweise, überraschend, überraschenderweise, bekanntlich,
beispielsweise, hierauf, demgegenüber, ohnehin, sowieso, jedenfalls, zumindest, keineswegs, keinesfalls, mitnichten,
letzthin, rückwirkend, wiederholt, seit Langem, seit Kurzem, vor Kurzem, ehrenamtlich, hauptamtlich, kommissarisch,
interimistisch, übergangsweise
`,
  as: `
als, in der Rolle als, in der Rolle des, in der Rolle der, in der Funktion als, in seiner Funktion als,
in ihrer Funktion als, in seiner Rolle als, in ihrer Rolle als, in der Position des, in der Position der, im Amt des,
im Amt der, in Funktion des, in seiner Eigenschaft als, in ihrer Eigenschaft als
`,
};
