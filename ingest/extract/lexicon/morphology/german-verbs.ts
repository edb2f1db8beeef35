// German verbs that change their stem, and some that the word list lacks: infinitive, third person, preterite, participle. Prefixed verbs follow them.

export const STRONG_VERBS = `
sein ist war gewesen
haben hat hatte gehabt
werden wird wurde geworden
können kann konnte gekonnt
müssen muss musste gemusst
dürfen darf durfte gedurft
sollen soll sollte gesollt
wollen will wollte gewollt
mögen mag mochte gemocht
wissen weiß wusste gewusst
backen backt backte gebacken
befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bergen birgt barg geborgen
bieten bietet bot geboten
biegen biegt bog gebogen
binden bindet band gebunden
bitten bittet bat gebeten
blasen bläst blies geblasen
bleiben bleibt blieb geblieben
brechen bricht brach gebrochen
brennen brennt brannte gebrannt
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
empfehlen empfiehlt empfahl empfohlen
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
finden findet fand gefunden
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
frieren friert fror gefroren
geben gibt gab gegeben
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen
gießen gießt goss gegossen
gleichen gleicht glich geglichen
graben gräbt grub gegraben
greifen greift griff gegriffen
halten hält hielt gehalten
hängen hängt hing gehangen
hauen haut haute gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen
kennen kennt kannte gekannt
klingen klingt klang geklungen
kommen kommt kam gekommen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
meiden meidet mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen nennt nannte genannt
pfeifen pfeift pfiff gepfiffen
raten rät riet geraten
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt
rufen ruft rief gerufen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schließen schließt schloss geschlossen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt
singen singt sang gesungen
sinken sinkt sank gesunken
sitzen sitzt saß gesessen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
tun tut tat getan
verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt
werben wirbt warb geworben
werfen wirft warf geworfen
wiegen wiegt wog gewogen
winden windet wand gewunden
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
weiten weitet weitete geweitet
statten stattet stattete gestattet
anschaffen anschafft anschaffte angeschafft
abschaffen abschafft abschaffte abgeschafft
händigen händigt händigte gehändigt
docken dockt dockte gedockt
heimsen heimst heimste geheimst
strengen strengt strengte gestrengt
hosten hostet hostete gehostet
auskaufen auskauft auskaufte ausgekauft
launchen launcht launchte gelauncht
leaden leadet leadete geleadet
closen closet closte geclost
raisen raist raiste geraist
releasen releast releaste gereleast
coachen coacht coachte gecoacht
partnern partnert partnerte gepartnert
punkten punktet punktete gepunktet
befeuern befeuert befeuerte befeuert
`;

export const SEPARABLE = new Set(
  (
    'ab an auf aus bei beisammen bekannt bereit da dabei dar davon dazu durch ein empor fertig entgegen entlang fehl fest fort frei gegenüber gleich ' +
    'her heran heraus herbei herein herum hervor hin hinaus hinein hinzu hoch kennen klar los mit nach nieder offen preis raus rein ran rüber inne ' +
    'sicher statt still teil über um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen zufrieden hinter'
  ).split(' '),
);

/** Adjectives that are written together with their verb in the infinitive and the participle: "starkgemacht". */
export const JOINED: ReadonlySet<string> = new Set(
  'stark locker dicht glatt scharf schlecht groß klein krank kalt warm kurz lahm leer schön voll wett breit gesund'.split(
    ' ',
  ),
);

export const INSEPARABLE = new Set(
  'be emp ent er ge miss ver zer über unter um durch hinter wider voll wieder'.split(' '),
);

/** Verbs that the word list lacks, most of them made of a particle and a common verb. */
export const UNLISTED_VERBS: ReadonlySet<string> = new Set(
  (
    'mitinvestieren miteinsteigen wiedereinsteigen nachschießen hineinpumpen bekanntgeben anfinanzieren hereinnehmen ' +
    'hinzukaufen absenken herauskaufen rauskaufen hinzustoßen mitanführen auftun reinholen ranholen einsacken abkaufen ' +
    'hinzuerwerben festzurren mitbieten umrüsten dazugewinnen nachordern einmieten mitentwickeln rausbringen hochlaufen ' +
    'mitgründen ausgründen wiedergründen anschieben hinschmeißen mitprägen mitaufbauen hinüberwechseln herüberwechseln ' +
    'überwechseln weglocken weglotsen wegkaufen rüberholen herüberholen ablotsen rauswerfen rausschmeißen mitleiten ' +
    'unterkommen hocharbeiten mitfördern teilfinanzieren gutsagen zurückpfeifen anlasten zusammentun zusammenspannen ' +
    'hinterherlaufen nachjagen vortrainieren nachtrainieren teilverstaatlichen verselbstständigen verleasen verproben ' +
    'betrauen beerben finalisieren kofinanzieren bootstrappen outsourcen mentorieren beharken'
  ).split(' '),
);
