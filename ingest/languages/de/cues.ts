// German words that say whether a thing is so: negation, denial, failure, plan, rumour, past, end. Verbs are lemmas;
// adjectives stand in all their forms; of expressions of several words the order is that of the text.
import type { Cues } from '../grammar/cues';

export const CUES: Cues = {
  negation: `
nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keines, keins, keinerlei, weder, nichts, niemand, niemandem,
niemanden, ohne dass, keineswegs, keinesfalls, mitnichten, kaum, nicht mehr, noch nicht, nirgends, nirgendwo, geschweige denn, alles andere als, fern davon, unter keinen Umständen, auf keinen Fall, in keiner Weise,
in keinem Fall, zu keinem Zeitpunkt, zu keiner Zeit, bis heute nicht, bislang nicht, bisher nicht, nein, noch keine,
noch kein, keine Pläne, kein Interesse
`,
  instead: 'anstatt, statt, anstelle, anstelle von, ohne',
  beyond: 'außerhalb, außerhalb von',
  areas: `
europa, asien, afrika, amerika, nordamerika, südamerika, nordeuropa, osteuropa, mitteleuropa, südosteuropa, zentraleuropa, westeuropa, asien-pazifik, nordics,
vertrieb, entwicklung, forschung, technik, produktion, personal, strategie, kommunikation, finanzen, einkauf,
emea, apac, dach, latam, mea, cee, americas, benelux, sales, marketing, engineering, operations, communications, strategy, international, global
`,
  excluding: 'nicht',
  contrasting: 'sondern',
  disclosing:
    'kommentieren, sich äußern, äußern, nennen, beziffern, verraten, preisgeben, offenlegen, mitteilen, bekanntgeben, bestätigen',
  negationPairs: '',
  onlyPairs: '',
  // Also "kein halbes Jahr nach …": how short a time was denies nothing.
  notOnly: `
nur, allein, bloß, Bedenken, Einwände, Einwand, Frage, Zweifel, Wunder, der einzige, die einzige, das einzige, die einzigen, die Einzigen, der Einzige, zuletzt, lediglich, Jahr, Monat, Woche, Tag, halbes Jahr, halben Jahr, ganzes Jahr, zwei Jahre,
drei Jahre, vier Jahre, fünf Jahre, zwei Monate, drei Monate, vier Monate, sechs Monate, zwei Wochen, drei Wochen,
vier Wochen, sechs Wochen, zwei Tage, drei Tage
`,
  nearly: 'beinahe, fast, um ein Haar, um Haaresbreite',
  unreal: 'hätte, wäre, wären',
  inverted: 'hätte, wäre, sollte',
  denying: `
dementieren, zurückweisen, bestreiten, abstreiten, widersprechen, verneinen, ausschließen, leugnen, ableugnen,
widerlegen, entkräften, verwerfen, abtun, von sich, sich verwahren, sich distanzieren, bezweifeln, anzweifeln, ablehnen, weigern,
verweigern, abweisen, ausschlagen, abblitzen, absprechen, richtigstellen, klarstellen, relativieren, verzichten,
absehen, Dementi, Gegendarstellung, Richtigstellung, Absage, Ablehnung, Zurückweisung, Weigerung, Verzicht,
aus der Luft gegriffen, fake news, Falschmeldung, Ente, Unsinn, Quatsch, stimmt nicht, stimme nicht,
trifft nicht zu, treffe nicht zu, entbehrt, entbehre, an den Haaren herbeigezogen, nicht wahr, nicht zutreffend,
kein Wort wahr
`,
  untrue: `
frei erfunden, erfunden, haltlos, haltlose, haltlosen, haltloser, haltloses, haltlosem,
unzutreffend, unzutreffende, unzutreffenden, unzutreffender, unzutreffendes, unzutreffendem, unwahr, unwahre, unwahren,
unwahrer, unwahres, unwahrem, falsch, falsche, falschen, falscher, falsches, falschem, unbegründet, unbegründete,
unbegründeten, unbegründeter, unbegründetes, unbegründetem, grundlos, grundlose, grundlosen, grundloser, grundloses,
grundlosem, unsinnig, unsinnige, unsinnigen, unsinniger, unsinniges, unsinnigem, unrichtig, unrichtige, unrichtigen,
unrichtiger, unrichtiges, unrichtigem
`,
  failing: `
sein vom Tisch, sein hinfällig, sein obsolet, entscheiden sich gegen, stimmen gegen, votieren gegen, sprechen sich gegen,
verbieten, scheitern, platzen, misslingen, fehlschlagen, abbrechen, absagen, abblasen, zerschlagen, sich zerschlagen, zurückziehen,
auflösen, aufkündigen, stornieren, annullieren, widerrufen, rückabwickeln, abspringen, aussteigen, beenden, einstampfen,
stoppen, aufgeben, begraben, beerdigen, kippen, fallen lassen, fallen gelassen, fallenlassen, verwerfen, verhindern,
vereiteln, blockieren, torpedieren, untersagen, durchfallen, auslaufen, verfallen, verpuffen, im Sande, ad acta,
auf Eis, aussetzen, unterliegen, leer aus, leerausgehen, den Kürzeren, abwenden, abwehren, zurücktreten,
absehen, verzichten, implodieren, kollabieren, zusammenbrechen, zunichtemachen, zunichte, vom Tisch, ins Leere,
nicht zustande, geplatzt, geplatzte, geplatzten, geplatzter, geplatztes, geplatztem, gescheitert, gescheiterte,
gescheiterten, gescheiterter, gescheitertes, gescheitertem, abgesagt, abgesagte, abgesagten, abgesagter, abgesagtes,
abgesagtem, abgebrochen, abgebrochene, abgebrochenen, abgebrochener, abgebrochenes, abgebrochenem, abgeblasen,
abgeblasene, abgeblasenen, abgeblasener, abgeblasenes, abgeblasenem, gestoppt, gestoppte, gestoppten, gestoppter,
gestopptes, gestopptem, misslungen, misslungene, misslungenen, misslungener, misslungenes, misslungenem, erfolglos,
erfolglose, erfolglosen, erfolgloser, erfolgloses, erfolglosem, vergeblich, vergebliche, vergeblichen, vergeblicher,
vergebliches, vergeblichem, gekippt, gekippte, gekippten, gekippter, gekipptes, gekipptem, storniert, stornierte,
stornierten, stornierter, storniertes, storniertem, zurückgezogen, zurückgezogene, zurückgezogenen, zurückgezogener,
zurückgezogenes, zurückgezogenem, Scheitern, Abbruch, Absage, Rückzug, Rückzieher, Zusammenbruch, Stornierung,
Annullierung, Kündigung, Rückabwicklung, Fehlschlag, Misserfolg, Baustopp, Projektstopp
`,
  planning: `
planen, versuchen, verschieben, beabsichtigen, vorhaben, anstreben, streben, erstreben, vorsehen, hoffen, wünschen, sich wünschen, erwarten,
anpeilen, anvisieren, avisieren, bezwecken, gedenken, vorbereiten, sich vorbereiten, sich vornehmen, projektieren,
bestreben, trachten, abzielen, sich bewerben, mitbieten, beantragen, einplanen, verplanen, zum Ziel gesetzt, zum Ziel,
ins Auge gefasst, ins Auge, in Aussicht, liebäugeln, sich bemühen, in Angriff, sich anschicken, anschicken, sich rüsten,
Absicht, Plan, Pläne, Plänen, Vorhaben, Ziel, Wunsch, Vorschlag, Ambition, Absichtserklärung, Term Sheet,
Option, Recht, Angebot, Genehmigung, Erlaubnis, Freigabe, Licht, Möglichkeit, Verpflichtung, Idee, Zusage, Versprechen,
Letter of Intent, Vorbereitung, Zielsetzung, Roadmap, Bewerbung, Gebot
`,
  intending: '',
  planForms: `
will, wollen, wolle, wollte, wollten, soll, sollen, solle, sollte, sollten, möchte, möchten, würde, würden, ist geplant, sind geplant, war geplant, waren geplant, sei geplant, seien geplant, steht bevor,
stehen bevor, stand bevor, ist vorgesehen, sind vorgesehen, war vorgesehen, ist im Begriff, sind im Begriff,
schickt sich an, schicken sich an
`,
  planWords: `
künftig, künftige, künftigen, künftiger, künftiges, künftigem, zukünftig, zukünftige, zukünftigen, zukünftiger,
zukünftiges, zukünftigem, geplant, geplante, geplanten, geplanter, geplantes, geplantem, angestrebt, angestrebte,
angestrebten, angestrebter, angestrebtes, angestrebtem, beabsichtigt, beabsichtigte, beabsichtigten, beabsichtigter,
beabsichtigtes, beabsichtigtem, vorgesehen, vorgesehene, vorgesehenen, vorgesehener, vorgesehenes, vorgesehenem,
bevorstehend, bevorstehende, bevorstehenden, bevorstehender, bevorstehendes, bevorstehendem, anstehend, anstehende,
anstehenden, anstehender, anstehendes, anstehendem, anvisiert, anvisierte, anvisierten, anvisierter, anvisiertes,
anvisiertem, avisiert, avisierte, avisierten, avisierter, avisiertes, avisiertem, angepeilt, angepeilte, angepeilten,
angepeilter, angepeiltes, angepeiltem, angedacht, angedachte, angedachten, angedachter, angedachtes, angedachtem,
projektiert, projektierte, projektierten, projektierter, projektiertes, projektiertem, vorgeschlagen, vorgeschlagene,
vorgeschlagenen, vorgeschlagener, vorgeschlagenes, vorgeschlagenem, beantragt, beantragte, beantragten, beantragter,
beantragtes, beantragtem, erhofft, erhoffte, erhofften, erhoffter, erhofftes, erhofftem, erwartet, erwartete,
erwarteten, erwarteter, erwartetes, erwartetem, gewünscht, gewünschte, gewünschten, gewünschter, gewünschtes,
gewünschtem, potenziell, potenzielle, potenziellen, potenzieller, potenzielles, potenziellem, potentiell, potentielle,
potentiellen, potentieller, potentielles, potentiellem, möglich, mögliche, möglichen, möglicher, mögliches, möglichem,
voraussichtlich, voraussichtliche, voraussichtlichen, voraussichtlicher, voraussichtliches, voraussichtlichem,
demnächst, in Planung, in Vorbereitung, in Aussicht, in Zukunft, in absehbarer Zeit, in der Pipeline, in Arbeit,
im Gespräch, vor dem Abschluss, kurz vor dem Abschluss, kurz vor der, perspektivisch, noch ausstehend, noch ausstehende,
noch ausstehenden, noch ausstehender, noch ausstehendes, noch ausstehendem, eines Tages
`,
  foreseen:
    'wie geplant, wie erwartet, wie angekündigt, wie vorgesehen, wie vereinbart, wie versprochen, wie gewünscht, wie erhofft, wie beabsichtigt, wie beantragt, wie bereits geplant, wie bereits angekündigt, wie zuvor angekündigt, wie ursprünglich geplant',
  rumourVerbs: `
sein möglich, sein denkbar, sein offen,
erwägen, überlegen, prüfen, sondieren, ausloten, abwägen, abklopfen, nachdenken, andenken, durchspielen, diskutieren,
debattieren, verhandeln, unterhandeln, feilschen, buhlen, umwerben, liebäugeln, kokettieren, flirten, spekulieren,
munkeln, mutmaßen, vermuten, tuscheln, kolportieren, sich interessieren, schielen, mit dem Gedanken, denkt darüber nach,
in Verhandlungen, in Gesprächen, führt Gespräche, führt Verhandlungen, Gespräche führen, sich umsehen, sich umschauen,
vorfühlen, anklopfen, ventilieren, in Betracht, in Erwägung, Interesse an, zeigt Interesse, sich offenhalten, behaupten,
Erwägung, Überlegung, Überlegungen, Gedankenspiel, Gedankenspiele, Verhandlung, Verhandlungen, Gespräche, Gesprächen,
Sondierung, Sondierungen, Spekulation, Spekulationen, Vermutung, Mutmaßung
`,
  rumourWords: `
unwahrscheinlich, fraglich, zweifelhaft, ungewiss, denkbar, vorstellbar,
angeblich, angebliche, angeblichen, angeblicher, angebliches, angeblichem, offenbar, anscheinend, vermutlich,
mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, mutmaßlichem, vermeintlich, vermeintliche,
vermeintlichen, vermeintlicher, vermeintliches, vermeintlichem, möglicherweise, womöglich, vielleicht, wohl, eventuell,
gerüchteweise, unbestätigt, unbestätigte, unbestätigten, unbestätigter, unbestätigtes, unbestätigtem,
dem Vernehmen nach, Insider, Insidern, Insiderkreisen, Insiderkreise, Insiderangaben, Kreise, Kreisen, Branchenkreise,
Branchenkreisen, Finanzkreise, Finanzkreisen, Unternehmenskreise, Unternehmenskreisen, Konzernkreise, Konzernkreisen,
Regierungskreise, Regierungskreisen, Verhandlungskreise, Verhandlungskreisen, Investorenkreise, Investorenkreisen,
Bankenkreise, Bankenkreisen, Eingeweihte, Eingeweihten, Gerücht, Gerüchte, Gerüchten, Spekulation, Spekulationen,
Mutmaßungen, Medienbericht, Medienberichten, Medienberichte, Pressebericht, Presseberichten, Presseberichte,
Zeitungsbericht, Zeitungsberichten, einem Bericht zufolge, laut einem Bericht, laut Berichten, Berichten zufolge,
Medien zufolge, laut Medien, mit der Sache vertraut, mit der Angelegenheit vertraut, mit den Plänen vertraut,
mit den Vorgängen vertraut, mit dem Vorgang vertraut, mit den Gesprächen vertraut, mit den Verhandlungen vertraut,
vertraute Personen, vertraute Person, vertrauten Personen, vertrauten Person, informierte Kreise, informierten Kreisen,
gut unterrichtete Kreise, gut unterrichteten Kreisen, aus dem Umfeld, Hörensagen, es heißt, heißt es aus, Gerüchteküche,
Buschfunk, Flurfunk, Branchenkenner, Branchenkennern, Personen zufolge, Quellen zufolge, laut Quellen,
ungenannte Quellen, anonyme Quellen, nicht namentlich genannt, anonym bleiben, wollte nicht genannt werden, im Gespräch,
in Verhandlungen, in Gesprächen, in fortgeschrittenen Gesprächen, in exklusiven Gesprächen, in Sondierungsgesprächen,
man hört, hört man, wird gemunkelt, wird spekuliert, wird gehandelt, gilt als Kandidat, gilt als Interessent, gilt als möglicher,
Übernahmefantasie, Übernahmegerüchte, Übernahmespekulationen, denkbar, denkbare, denkbaren, denkbarer, denkbares,
denkbarem
`,
  rumourForms: 'könnte, könnten, könntest, dürfte, dürften, müsste, müssten, mag, mögen, möge',
  hypothetical: `ob, wenn, falls, sofern, wonach, als ob, sollte, sollten`,
  valuation: `bewerten, bewertung, bewertet, firmenbewertung, unternehmensbewertung, marktwert, börsenwert, marktkapitalisierung, unternehmenswert, firmenwert, unternehmensbewertung, gesamtbewertung, wert, taxieren, taxiert, taxierung`,
  worth: 'wert',
  price: `übernahme, transaktion, deal, kaufpreis, preis, kaufsumme, kaufvolumen, übernahmepreis, transaktionsvolumen, zukauf, erwerb, akquisition, offerte, übernahmeangebot, kaufangebot, zahlen, bezahlen, hinlegen, hinblättern, kostenpunkt, kosten, kostet, kostete, kosteten, gekostet, verkauf, verkaufspreis, verkaufssumme, verkaufserlös, gesamtpreis, gesamtkaufpreis, barpreis, preisschild, preisetikett, preispunkt, einstandspreis, festpreis, kaufpreiszahlung, unternehmenswert, ablöse, ablösesumme, gegenleistung, barzahlung, blättern, zu Buche, auf den Tisch, in die Hand, angebot, gebot, kaufofferte, barofferte, milliardendeal, millionendeal, milliardenübernahme, milliardenzukauf, milliardengeschäft, megadeal`,
  cost: `kosten, kostet, kostenpunkt, verschlingen, verbauen, investieren, veranschlagen, belaufen, beziffern, baukosten, gesamtkosten, projektkosten,
investitionskosten, investition, investitionen, gesamtinvestition, investitionssumme, investitionsvolumen, bausumme, millioneninvestition, milliardeninvestition, zu Buche, in die Hand, auf den Tisch, kostenrahmen, kostenschätzung, projektvolumen, bauvolumen, budget, projektbudget, investitionsbudget, gesamtinvestitionen, gesamtvolumen, bauprojekt, milliardenprojekt, millionenprojekt, aufwand, kostenfaktor, finanzvolumen`,
  lasting:
    'langjährig, langjährige, langjährigen, langjähriger, langjähriges, langjährigem, altgedient, altgediente, altgedienten, altgedienter',
  former: `
ursprünglich, anfangs, dereinst, früher, frühere, früheren, früherer, früheres, früherem, ehemalig, ehemalige, ehemaligen, ehemaliger, ehemaliges,
ehemaligem, ehemals, einstig, einstige, einstigen, einstiger, einstiges, einstigem, einst, vormalig, vormalige,
vormaligen, vormaliger, vormaliges, vormaligem, vormals, damalig, damalige, damaligen, damaliger, damaliges, damaligem,
damals, ex, ex-, vorherig, vorherige, vorherigen, vorheriger, vorheriges, vorherigem, vorher, zuvor, vorhin, bisherig,
bisherige, bisherigen, bisheriger, bisheriges, bisherigem, scheidend, scheidende, scheidenden, scheidender, scheidendes,
scheidendem, ausscheidend, ausscheidende, ausscheidenden, ausscheidender, ausscheidendes, ausscheidendem, ausgeschieden,
ausgeschiedene, ausgeschiedenen, ausgeschiedener, ausgeschiedenes, ausgeschiedenem, abgetreten, abgetretene,
abgetretenen, abgetretener, abgetretenes, abgetretenem, zurückgetreten, zurückgetretene, zurückgetretenen,
zurückgetretener, zurückgetretenes, zurückgetretenem, entlassen, entlassene, entlassenen, entlassener, entlassenes,
entlassenem, gefeuert, gefeuerte, gefeuerten, gefeuerter, gefeuertes, gefeuertem, geschasst, geschasste, geschassten,
geschasster, geschasstes, geschasstem, langjährig, langjährige, langjährigen, langjähriger, langjähriges, langjährigem,
zuletzt, davor, seinerzeit, seinerzeitig, seinerzeitige, seinerzeitigen, seinerzeitiger, seinerzeitiges, seinerzeitigem,
vorig, vorige, vorigen, voriger, voriges, vorigem, emeritiert, emeritierte, emeritierten, emeritierter, emeritiertes,
emeritiertem, pensioniert, pensionierte, pensionierten, pensionierter, pensioniertes, pensioniertem, ausgestiegen,
ausgestiegene, ausgestiegenen, ausgestiegener, ausgestiegenes, ausgestiegenem, vor seiner Zeit, vor ihrer Zeit,
vor seinem Wechsel, vor ihrem Wechsel, vor der Gründung, bevor er, bevor sie, in seiner Zeit bei, in ihrer Zeit bei,
Jahre lang, jahrelang, lange Jahre, bis zuletzt, bis vor kurzem, bis vor Kurzem, altgedient, altgediente, altgedienten, altgedienter,
altgedientes, altgedientem, ehedem, dereinst, weiland, abgewandert, abgewanderte, abgewanderten, abgewanderter,
abgewandertes, abgewandertem, in früheren Stationen, nach Stationen, Stationen, abgewählt, abgewählte, abgewählten,
abgewählter, abgewähltes, abgewähltem, einige Jahre lang, mehrere Jahre, viele Jahre
`,
  turnover: `gesamtfinanzierung, gesamtfinanzierungssumme, gesamtfunding, gesamtkapital, umsatz, jahresumsatz, umsätze, umsatzerlöse, erlös, erlöse, gewinn, verlust, verluste, ertrag, betriebsergebnis, ergebnis, marktvolumen, marktanteil, marktanteile, markt, weltmarkt, wachstum, marge, rabatt, bilanzsumme, auftragsbestand, verwaltetes vermögen, vermögen, privatvermögen, budget`,
  shareholders:
    'aktionär, aktionäre, aktionärin, aktionärsstruktur, aktionärskreis, großaktionär, gesellschafter, gesellschafterstruktur, anteilseigner, eigentümerstruktur, anteilsverhältnisse',
  afterwards: 'später, dann, danach, anschließend, schließlich, darauf, daraufhin',
  thereof: 'davon, hiervon',
  more: 'weitere, weiterer, weiteren, weiteres, zusätzliche, zusätzlicher, zusätzlichen',
  ofShares: 'rest, restliche, restlichen',
  each: 'je, jeweils, each',
  together: 'zusammen, gemeinsam, insgesamt, zusammengenommen, gemeinschaftlich',
  respective: 'beziehungsweise, bzw, respektive, respektiv',
  sum: `summe, betrag, volumen, höhe, umfang, finanzierungssumme, finanzierungsvolumen, investitionssumme, investitionsvolumen, rundenvolumen, rundengröße, fördersumme, fördervolumen, förderhöhe, förderbetrag, auftragswert, auftragsvolumen, auftragssumme, gesamtvolumen, gesamtsumme, scheck, kapitalspritze, finanzspritze, ticketgröße, finanzierung, zuschuss, investment, investition, beteiligung, beteiligungshöhe, beteiligungssumme, anteilshöhe, einstieg, engagement, investitionshöhe, ticket, kapitalzufuhr, geldspritze, darlehen, kredit, kreditsumme, darlehenssumme, förderung, zuwendung, fördermittel, bewilligungssumme, bußgeldhöhe, strafe, bußgeld, geldbuße, auftragshöhe, vertragswert, vertragssumme, vertragsvolumen, bestellwert, bestellvolumen, gesamtwert, umfang der runde, kapitalerhöhung, emissionsvolumen, emissionserlös, geldsumme, geschäft, deal, transaktion, bescheid, förderbescheid, förderzusage, zuwendungsbescheid, gesamtförderung`,
  measure: `betragen, belaufen, umfassen, liegen, lauten, ausmachen, erreichen, wert, volumen, umfang, höhe, summe, gesamtwert, gesamtvolumen, gesamtsumme, schwer, schätzen, beziffern, veranschlagen, auftragswert, fördersumme, investitionssumme, transaktionswert, transaktionsvolumen`,
  conversion:
    'umgerechnet, entspricht, entsprach, entsprechen, entsprechend, sind, waren, also, sprich, oder, alias',
  inflow:
    'zusammenkommen, fließen, zufließen, zusammenlaufen, einbringen, bringen, einspielen, einspülen, spülen, bescheren, bereitstehen, hereinkommen, zustande kommen',
  arising: 'entstehen, hervorgehen',
  ending: `
verlassen, ausscheiden, von Bord, abtreten, zurücktreten, kündigen, aufhören, niederlegen, abgeben, weiterreichen,
räumen, hinwerfen, hinschmeißen, aufgeben, abstoßen, sich trennen, sich verabschieden, sich zurückziehen, zurückziehen,
aussteigen, sich lösen, desinvestieren, versilbern, losschlagen, abberufen, absetzen, entlassen, feuern, schassen,
rauswerfen, hinauswerfen, entheben, entmachten, freistellen, pensionieren, emeritieren, dichtmachen, dicht gemacht,
zumachen, stilllegen, abwickeln, liquidieren, auflösen, beenden, abziehen, wegziehen, abwandern, abreißen, abschalten,
demontieren, den Rücken kehren, den Rücken gekehrt, kehrt den Rücken, den Hut, quittieren, in den Ruhestand, weggehen,
fortgehen, sich abwenden, austreten, auslaufen, kappen, abbauen, ausziehen, Abgang, Ausstieg, Rücktritt, Abschied,
Ausscheiden, Kündigung, Rückzug, Abberufung, Entlassung, Verkauf der Anteile, Anteilsverkauf, Schließung, Stilllegung,
Auflösung, Liquidation, Desinvestition, Weggang, Abwanderung, Rausschmiss, Rauswurf, Ruhestand, Wegzug
`,
};
