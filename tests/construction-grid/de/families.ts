// Nouns of German relations with light verbs and prepositions, a family of nouns that are used alike at a time.
//
// In a text `{A}` `{B}` `{C}` are firms, `{F}` `{G}` funds, `{P}` `{Q}` persons, `{O}` a town, `{R}` a product; `{X nom}` is an
// authority and `{D dat}` a giver of grants in that case; `{ein acc}`, `{der dat}`, `{N}`, `{Ns}` are the noun with an article, alone and in
// the plural. The relation of the family stands where a fact has none.

export interface Family {
  readonly relation: string;
  /** gender | noun | genitive | plural | dative of the plural (| other cases of the singular) */
  readonly nouns: readonly string[];
  /** Text | facts, separated by `;`; with no relation named, that of the family. */
  readonly told: string;
}

const DEALS: Family = {
  relation: 'ACQUIRED',
  nouns: [
    'f | Übernahme | Übernahme | Übernahmen | Übernahmen',
    'm | Kauf | Kaufs | Käufe | Käufen',
    'f | Akquisition | Akquisition | Akquisitionen | Akquisitionen',
    'm | Erwerb | Erwerbs | Erwerbe | Erwerben',
  ],
  told: `
{der nom} von {B} durch {A} ist abgeschlossen. | + A B
{der nom} von {B} durch {A} ist perfekt. | + A B
{A} hat {der acc} von {B} abgeschlossen. | + A B
{A} hat {der acc} des Start-ups {B} bekannt gegeben. | + A B
{A} gab am Montag {der acc} von {B} bekannt. | + A B
{A} meldet {der acc} von {B}. | + A B
{A} macht {der acc} von {B} perfekt. | + A B
Mit {der dat} von {B} erweitert {A} das Angebot. | + A B
Durch {der acc} von {B} ist {A} kräftig gewachsen. | + A B
Nach {der dat} von {B} wächst {A} weiter. | + A B
Seit {der dat} durch {A} wächst {B} weiter. | + A B
Im Zuge {der gen} von {B} übernahm {A} auch die Patente. | + A B
{der nom} von {B} kostete {A} 30 Millionen Euro. | + A B
Für {der acc} von {B} zahlte {A} 30 Millionen Euro. | + A B
{der acc} von {B} hat {A} im Mai vollzogen. | + A B
Abgeschlossen hat {A} {der acc} von {B} im Mai. | + A B
{A}, das im Mai {der acc} von {B} vollzogen hat, wächst weiter. | + A B
Dank {der gen} von {B} wächst {A} weiter. | + A B
Im Mai folgte {der nom} von {B} durch {A}. | + A B
Zu {der dat} von {B} durch {A} kam es im Mai. | + A B
{A} feiert {der acc} von {B}. | + A B
{A}s {N} von {B} hat die Branche überrascht. | + A B
{sein nom} größte {N} war {A} mit {B} gelungen. | ? A B
{N}: {A} kauft {B} | + A B
{X nom} hat {der acc} von {B} durch {A} genehmigt. | + A B; ? REGULATES X B; ? REGULATES X A
Gescheitert ist {der nom} von {B} durch {A}. | - A B
Die geplante {N} von {B} durch {A} ist geplatzt. | - A B
{A} hat {der acc} von {B} abgesagt. | - A B
Zu {einer dat} von {B} durch {A} kam es nicht. | - A B
{A} verhandelt über {der acc} von {B}. | - A B
{A} erwägt {der acc} von {B}. | - A B
{X nom} hat {der acc} von {B} durch {A} untersagt. | - A B; ? REGULATES X A; ? REGULATES X B
`,
};

const STAKES: Family = {
  relation: 'INVESTED_IN',
  nouns: [
    'f | Beteiligung an | Beteiligung an | Beteiligungen an | Beteiligungen an',
    'm | Einstieg bei | Einstiegs bei | Einstiege bei | Einstiegen bei',
    'f | Investition in | Investition in | Investitionen in | Investitionen in',
    'n | Investment in | Investments in | Investments in | Investments in',
  ],
  told: `
{F} hat {der acc} {B} bekannt gegeben. | + F B
{F} hat {der acc} {B} abgeschlossen. | + F B
{F} meldet {der acc} {B}. | + F B
Mit {der dat} {B} baut {F} das Portfolio aus. | + F B
Durch {der acc} {B} wächst {F} weiter. | + F B
Nach {der dat} {B} hat {F} noch 20 Millionen Euro übrig. | + F B
{der nom} {B} hat sich für {F} gelohnt. | + F B
{F}s {N} {B} hat die Branche überrascht. | + F B
{sein acc} {B} hat {F} im Mai abgeschlossen. | + F B
{F} bestätigte {der acc} {B}. | + F B
{F} setzt mit {der dat} {B} ein Zeichen. | + F B
Im Mai folgte {der nom} {B} durch {F}. | ? F B
{F} hat {sein acc} {B} beendet. | - F B
{F} prüft {der acc} {B}. | - F B
{F} plant {ein acc} {B}. | ? F B
{F} dementierte {ein acc} {B}. | - F B
{der nom} {B} ist für {F} geplatzt. | - F B
`,
};

const INVESTORS: Family = {
  relation: 'INVESTED_IN',
  nouns: [
    'm | Investor | Investors | Investoren | Investoren',
    'm | Geldgeber | Geldgebers | Geldgeber | Geldgebern',
    'm | Anteilseigner | Anteilseigners | Anteilseigner | Anteilseignern',
    'm | Kapitalgeber | Kapitalgebers | Kapitalgeber | Kapitalgebern',
    'm | Gesellschafter | Gesellschafters | Gesellschafter | Gesellschaftern',
    'm | Aktionär | Aktionärs | Aktionäre | Aktionären',
  ],
  told: `
{F} ist {N} von {B}. | + F B
{N} von {B} ist {F}. | + F B
Größter {N} von {B} ist {F}. | + F B
Zu den {Nsn} von {B} gehört {F}. | + F B
Zu den {Nsn} von {B} zählen {F} und {G}. | + F B; + G B
{B} zählt {F} zu seinen {Nsn}. | + F B
{B} hat {F} als {Nacc} gewonnen. | + F B
{B} hat mit {F} einen neuen {Nacc} gefunden. | + F B
Mit {F} hat {B} einen neuen {Nacc}. | + F B
Unter den {Nsn} von {B} ist auch {F}. | + F B
Unter den {Nsn} von {B} findet sich auch {F}. | + F B
{B}, zu dessen {Nsn} {F} zählt, wächst weiter. | + F B
{B}, dessen größter {N} {F} ist, wächst weiter. | + F B
{B} hat {Ns} wie {F} und {G}. | + F B; + G B
{B} und sein {N} {F} sind zufrieden. | + F B
{B}-{N} {F} ist zufrieden. | + F B
Der {B}-{N} {F} ist zufrieden. | + F B
{F}, {N} von {B}, ist zufrieden. | + F B
{F} ist als {N} bei {B} an Bord. | + F B
{F} ist als {N} bei {B} eingestiegen. | + F B
Als {N} ist {F} bei {B} eingestiegen. | + F B
{Ns} von {B} sind {F} und {G}. | + F B; + G B
Zum Kreis der {Ns} von {B} gehört {F}. | + F B
Neu im Kreis der {Ns} von {B} ist {F}. | + F B
{F} wird {N} von {B}. | + F B
{F} wird neuer {N} bei {B}. | + F B
{F} gehört seit 2021 zu den {Nsn} von {B}. | + F B
{B} konnte {F} als {Nacc} gewinnen. | + F B
{F} bleibt {N} von {B}. | + F B
Gemeinsam mit {N} {F} baut {B} ein Werk. | ? F B; ? PARTNERED_WITH F B; ? PARTNERED_WITH B F
{F} ist kein {N} von {B}. | - F B
{F} ist nicht mehr {N} von {B}. | - F B
{F} war bis 2020 {N} von {B}. | - F B
{B} hofft auf {F} als {Nacc}. | ? F B
{F} zählt nicht zu den {Nsn} von {B}. | - F B
`,
};

const ROUNDS: Family = {
  relation: 'INVESTED_IN',
  nouns: [
    'f | Finanzierungsrunde | Finanzierungsrunde | Finanzierungsrunden | Finanzierungsrunden',
    'f | Kapitalerhöhung | Kapitalerhöhung | Kapitalerhöhungen | Kapitalerhöhungen',
    'f | Seed-Runde | Seed-Runde | Seed-Runden | Seed-Runden',
    'f | Wachstumsfinanzierung | Wachstumsfinanzierung | Wachstumsfinanzierungen | Wachstumsfinanzierungen',
  ],
  told: `
{B} hat {ein acc} über 30 Millionen Euro abgeschlossen. | + RAISED B 30 Millionen Euro
{ein acc} über 30 Millionen Euro hat {B} abgeschlossen. | + RAISED B 30 Millionen Euro
{der nom} von {B} hat 30 Millionen Euro eingebracht. | + RAISED B 30 Millionen Euro
In {einer dat} sammelte {B} 30 Millionen Euro ein. | + RAISED B 30 Millionen Euro
Bei {einer dat} kamen für {B} 30 Millionen Euro zusammen. | + RAISED B 30 Millionen Euro
{F} führt {der acc} von {B} an. | + F B; ? RAISED B x
{F} hat {der acc} von {B} angeführt. | + F B; ? RAISED B x
{der nom} von {B} wurde von {F} angeführt. | + F B; ? RAISED B x
Angeführt wurde {der nom} von {B} von {F}. | + F B; ? RAISED B x
{der acc} von {B} führte {F} an. | + F B; ? RAISED B x
An {der dat} von {B} beteiligte sich {F}. | + F B; ? RAISED B x
An {der dat} von {B} haben sich {F} und {G} beteiligt. | + F B; + G B; ? RAISED B x
{F} hat an {der dat} von {B} teilgenommen. | + F B; ? RAISED B x
In einer von {F} angeführten {N} hat {B} 30 Millionen Euro eingesammelt. | + F B; + RAISED B 30 Millionen Euro
Unter Führung von {F} hat {B} {ein acc} über 30 Millionen Euro abgeschlossen. | + F B; + RAISED B 30 Millionen Euro
Bei {der dat} von {B} stieg {F} ein. | + F B; ? RAISED B x
{F}, das {der acc} von {B} angeführt hat, ist zufrieden. | + F B; ? RAISED B x
{B} hat {ein acc} über 30 Millionen Euro unter der Führung von {F} abgeschlossen. | + F B; + RAISED B 30 Millionen Euro
{B} hat 30 Millionen Euro eingesammelt. Angeführt wurde {der nom} von {F}. | + F B; + RAISED B 30 Millionen Euro
{B} schließt {N} über 30 Millionen Euro ab | + RAISED B 30 Millionen Euro
{N} für {B}: {F} gibt 30 Millionen Euro | + F B; ? RAISED B x
{B} plant {ein acc} über 30 Millionen Euro. | ? RAISED B x
{der nom} von {B} ist gescheitert. | - RAISED B x
{B} hat {der acc} abgesagt. | - RAISED B x
{F} hat sich an {der dat} von {B} nicht beteiligt. | - F B; ? RAISED B x
`,
};

const ORDERS: Family = {
  relation: 'SUPPLIES',
  nouns: [
    'm | Auftrag | Auftrags | Aufträge | Aufträgen',
    'm | Großauftrag | Großauftrags | Großaufträge | Großaufträgen',
    'f | Bestellung | Bestellung | Bestellungen | Bestellungen',
    'm | Lieferauftrag | Lieferauftrags | Lieferaufträge | Lieferaufträgen',
  ],
  told: `
{A} hat {ein acc} von {B} erhalten. | + A B
{A} bekommt {ein acc} von {B}. | + A B
{A} hat sich {ein acc} von {B} gesichert. | + A B
{A} hat {ein acc} von {B} gewonnen. | + A B
{A} hat {ein acc} von {B} an Land gezogen. | + A B
{A} meldet {ein acc} von {B}. | + A B
{A} verbucht {ein acc} von {B}. | + A B
{A} freut sich über {ein acc} von {B}. | + A B
{A} arbeitet an {einer dat} von {B}. | + A B
{der acc} von {B} erhielt {A}. | + A B
{der acc} von {B} hat {A} bekommen. | + A B
Von {B} hat {A} {ein acc} über 30 Drohnen erhalten. | + A B
{der nom} von {B} ging an {A}. | + A B
{der nom} von {B} geht an {A}. | + A B
{ein nom} von {B} über 30 Drohnen ging an {A}. | + A B
{B} hat {ein acc} an {A} vergeben. | + A B
{B} vergibt {ein acc} über 30 Drohnen an {A}. | + A B
{B} hat {A} {ein acc} erteilt. | + A B
{B} hat bei {A} {ein acc} über 30 Drohnen aufgegeben. | + A B
Bei {A} ist {ein nom} von {B} eingegangen. | + A B
Bei {A} ging {ein nom} von {B} ein. | + A B
{der nom} für {A} kommt von {B}. | + A B
Mit {einer dat} von {B} ist {A} ins Jahr gestartet. | + A B
Dank {einer gen} von {B} wächst {A}. | + A B
{A} hat von {B} {ein acc} über 30 Drohnen im Wert von 5 Millionen Euro erhalten. | + A B
{A}, das im Mai {ein acc} von {B} erhalten hat, wächst weiter. | + A B
{N} für {A}: {B} kauft 30 Drohnen | + A B
{B} erteilt {A} {N} über 30 Drohnen | + A B
{A} und {B} haben sich auf {ein acc} über 30 Drohnen geeinigt. | ? A B; ? B A; ? PARTNERED_WITH A B
{A} hat {der acc} von {B} verloren. | - A B
{A} hat {der acc} von {B} nicht bekommen. | - A B
{A} hofft auf {ein acc} von {B}. | ? A B
{A} bewirbt sich um {ein acc} von {B}. | - A B
{B} hat {der acc} an {A} storniert. | - A B
{der nom} von {B} ging nicht an {A}. | - A B
`,
};

const AWARDS: Family = {
  relation: 'SUPPLIES',
  nouns: [
    'm | Zuschlag | Zuschlags | Zuschläge | Zuschlägen',
    'm | Rahmenvertrag | Rahmenvertrags | Rahmenverträge | Rahmenverträgen',
  ],
  told: `
{der acc} der Bundeswehr erhielt {A}. | + A Bundeswehr
{der nom} der Bundeswehr ging an {A}. | + A Bundeswehr
{A} hat {der acc} der Bundeswehr bekommen. | + A Bundeswehr
{A} hat sich {der acc} der Bundeswehr gesichert. | + A Bundeswehr
Die Bundeswehr erteilte {A} {der acc}. | + A Bundeswehr
Die Bundeswehr hat {A} {der acc} für 30 Drohnen erteilt. | + A Bundeswehr
{der acc} für 30 Drohnen der Bundeswehr bekam {A}. | + A Bundeswehr
{A} erhielt von der Bundeswehr {der acc} für 30 Drohnen. | + A Bundeswehr
{der nom} der Bundeswehr für 30 Drohnen fiel an {A}. | + A Bundeswehr
{A} erhielt {der acc} der Bundeswehr nicht. | - A Bundeswehr
{A} hofft auf {der acc} der Bundeswehr. | ? A Bundeswehr
`,
};

const CUSTOMERS: Family = {
  relation: 'SUPPLIES',
  nouns: [
    'm | Kunde | Kunden | Kunden | Kunden | Kunden',
    'm | Abnehmer | Abnehmers | Abnehmer | Abnehmern',
    'm | Großkunde | Großkunden | Großkunden | Großkunden | Großkunden',
    'm | Auftraggeber | Auftraggebers | Auftraggeber | Auftraggebern',
  ],
  told: `
Zu den {Nsn} von {A} zählt {B}. | + A B
Zu den {Nsn} von {A} gehören {B} und {C}. | + A B; + A C
{B} ist {N} von {A}. | + A B
{B} zählt zu den {Nsn} von {A}. | + A B
{A} zählt {B} zu seinen {Nsn}. | + A B
{A} hat {B} als {Nacc} gewonnen. | + A B
{A} gewinnt {B} als {Nacc}. | + A B
{A} hat mit {B} einen neuen {Nacc} gewonnen. | + A B
Mit {B} hat {A} einen neuen {Nacc} gefunden. | + A B
Wichtigster {N} von {A} ist {B}. | + A B
Unter den {Nsn} von {A} ist auch {B}. | + A B
{A}, zu dessen {Nsn} {B} zählt, wächst weiter. | + A B
{A}, dessen wichtigster {N} {B} ist, wächst weiter. | + A B
Als {Nacc} nennt {A} {B}. | + A B
{A} nennt als {Ns} {B} und {C}. | + A B; + A C
{Ns} von {A} sind {B} und {C}. | + A B; + A C
{A} hat {Ns} wie {B} und {C}. | + A B; + A C
{A} bedient {Ns} wie {B} und {C}. | + A B; + A C
{A} beliefert {Ns} wie {B} und {C}. | + A B; + A C
{A}-{N} {B} ist zufrieden. | + A B
{B}, {N} von {A}, ist zufrieden. | + A B
Mit {Nsn} wie {B} und {C} wächst {A} weiter. | + A B; + A C
{B} ist seit 2021 {N} bei {A}. | + A B
{A} hat namhafte {Ns}, darunter {B} und {C}. | + A B; + A C
{A} und sein {N} {B} sind zufrieden. | + A B
{B} wird {N} von {A}. | + A B
Zu den namhaften {Nsn} des Start-ups {A} zählen unter anderem {B} und {C}. | + A B; + A C
Erster {N} ist {B}, wie {A} mitteilte. | + A B
{A} hat {B} als {Nacc} verloren. | - A B
{B} ist nicht mehr {N} von {A}. | - A B
{B} ist kein {N} von {A}. | - A B
{A} will {B} als {Nacc} gewinnen. | ? A B
{A} hofft auf {B} als {Nacc}. | ? A B
`,
};

const SUPPLIERS: Family = {
  relation: 'SUPPLIES',
  nouns: [
    'm | Lieferant | Lieferanten | Lieferanten | Lieferanten | Lieferanten',
    'm | Zulieferer | Zulieferers | Zulieferer | Zulieferern',
    'm | Chiplieferant | Chiplieferanten | Chiplieferanten | Chiplieferanten | Chiplieferanten',
    'm | Ausrüster | Ausrüsters | Ausrüster | Ausrüstern',
  ],
  told: `
{A} ist {N} von {B}. | + A B
Zu den {Nsn} von {B} zählt {A}. | + A B
{A} gehört zu den {Nsn} von {B}. | + A B
{N} von {B} ist {A}. | + A B
{B} hat {A} als {Nacc} ausgewählt. | + A B
{B} hat mit {A} einen neuen {Nacc} gefunden. | + A B
{B}-{N} {A} ist zufrieden. | + A B
Der {B}-{N} {A} ist zufrieden. | + A B
{A}, {N} von {B}, ist zufrieden. | + A B
{B} und sein {N} {A} sind zufrieden. | + A B
{A} dient {B} als {N}. | + A B
{A} wird {N} von {B}. | + A B
Als {N} von {B} ist {A} bekannt. | + A B
{B} setzt auf {A} als {Nacc}. | + A B
{B}, dessen wichtigster {N} {A} ist, wächst weiter. | + A B
{A} ist für {B} ein wichtiger {N}. | + A B
{B} macht {A} zu seinem {Ndat}. | + A B
{A} ist kein {N} von {B}. | - A B
{B} sucht einen {Nacc} wie {A}. | - A B
{A} ist nicht mehr {N} von {B}. | - A B
`,
};

const PARTNERSHIPS: Family = {
  relation: 'PARTNERED_WITH',
  nouns: [
    'f | Partnerschaft | Partnerschaft | Partnerschaften | Partnerschaften',
    'f | Kooperation | Kooperation | Kooperationen | Kooperationen',
    'f | Zusammenarbeit | Zusammenarbeit | Zusammenarbeiten | Zusammenarbeiten',
    'f | Allianz | Allianz | Allianzen | Allianzen',
    'n | Bündnis | Bündnisses | Bündnisse | Bündnissen',
  ],
  told: `
{A} und {B} haben {ein acc} vereinbart. | + A B
{A} und {B} haben {ein acc} bekannt gegeben. | + A B
{A} ist {ein acc} mit {B} eingegangen. | + A B
{A} geht {ein acc} mit {B} ein. | + A B
{A} hat {ein acc} mit {B} geschlossen. | + A B
Mit {B} hat {A} {ein acc} vereinbart. | + A B
{ein acc} mit {B} hat {A} vereinbart. | + A B
Zwischen {A} und {B} besteht {ein nom}. | + A B
Zwischen {A} und {B} gibt es {ein acc}. | + A B
Es besteht {ein nom} zwischen {A} und {B}. | + A B
{ein nom} verbindet {A} und {B}. | + A B
{ein nom} verbindet {A} mit {B}. | + A B
{der nom} zwischen {A} und {B} trägt Früchte. | + A B
{der nom} von {A} und {B} trägt Früchte. | + A B
{der nom} von {A} mit {B} trägt Früchte. | + A B
{A}s {N} mit {B} trägt Früchte. | + A B
{A} unterhält {ein acc} mit {B}. | + A B
{A} pflegt {ein acc} mit {B}. | + A B
{A} setzt {der acc} mit {B} fort. | + A B
{A} verlängert {der acc} mit {B}. | + A B
{A} baut {der acc} mit {B} aus. | + A B
Im Rahmen {einer gen} mit {B} entwickelt {A} eine Software. | + A B
Dank {der gen} mit {B} wächst {A}. | + A B
Durch {der acc} mit {B} wächst {A}. | + A B
Im Mai startete {der nom} zwischen {A} und {B}. | + A B
{A}, das {ein acc} mit {B} eingegangen ist, wächst weiter. | + A B
{A} und {B} besiegeln {N} | + A B
{A} gibt {N} mit {B} bekannt | + A B
{A} und {B} haben {der acc} beendet. | - A B
{A} hat {der acc} mit {B} aufgekündigt. | - A B
{der nom} von {A} und {B} ist gescheitert. | - A B
{A} strebt {ein acc} mit {B} an. | ? A B
{A} schließt {ein acc} mit {B} aus. | - A B
{A} verhandelt mit {B} über {ein acc}. | - A B
{ein nom} zwischen {A} und {B} kam nicht zustande. | - A B
`,
};

const PARTNERS: Family = {
  relation: 'PARTNERED_WITH',
  nouns: [
    'm | Partner | Partners | Partner | Partnern',
    'm | Technologiepartner | Technologiepartners | Technologiepartner | Technologiepartnern',
    'm | Kooperationspartner | Kooperationspartners | Kooperationspartner | Kooperationspartnern',
    'm | Entwicklungspartner | Entwicklungspartners | Entwicklungspartner | Entwicklungspartnern',
  ],
  told: `
{B} ist {N} von {A}. | + A B
{N} von {A} ist {B}. | + A B
{A} hat {B} als {Nacc} gewonnen. | + A B
Zu den {Nsn} von {A} zählen {B} und {C}. | + A B; + A C
{A} hat mit {B} einen neuen {Nacc} gefunden. | + A B
Mit {B} hat {A} einen starken {Nacc}. | + A B
Mit {B} als {Ndat} entwickelt {A} einen Roboter. | + A B
Gemeinsam mit {N} {B} entwickelt {A} einen Roboter. | + A B
{A} und sein {N} {B} sind zufrieden. | + A B
{A} und {B} sind {N}. | + A B
{A} und {B} werden {N}. | + A B
{A}-{N} {B} ist zufrieden. | + A B
{B}, {N} von {A}, ist zufrieden. | + A B
{A}, dessen {N} {B} ist, wächst weiter. | + A B
Als {N} von {A} ist {B} dabei. | + A B
{B} wird {N} von {A}. | + A B
{A} arbeitet mit {Nsn} wie {B} und {C} zusammen. | + A B; + A C
{B} steht {A} als {N} zur Seite. | + A B
{A} sucht einen {Nacc} wie {B}. | - A B
{B} ist kein {N} von {A}. | - A B
{B} ist nicht mehr {N} von {A}. | - A B
{A} hat {B} als {Nacc} verloren. | - A B
`,
};

const RIVALS: Family = {
  relation: 'COMPETES_WITH',
  nouns: [
    'm | Konkurrent | Konkurrenten | Konkurrenten | Konkurrenten | Konkurrenten',
    'm | Rivale | Rivalen | Rivalen | Rivalen | Rivalen',
    'm | Wettbewerber | Wettbewerbers | Wettbewerber | Wettbewerbern',
    'm | Herausforderer | Herausforderers | Herausforderer | Herausforderern',
  ],
  told: `
{B} ist ein {N} von {A}. | + A B
Größter {N} von {A} ist {B}. | + A B
Zu den {Nsn} von {A} zählen {B} und {C}. | + A B; + A C
{B} gilt als {N} von {A}. | + A B
{A} sieht {B} als {Nacc}. | + A B
{A} sieht in {B} seinen größten {Nacc}. | + A B
{A}-{N} {B} wächst weiter. | + A B
Der {A}-{N} {B} wächst weiter. | + A B
{B}, {N} von {A}, wächst weiter. | + A B
{A}, dessen schärfster {N} {B} ist, wächst weiter. | + A B
Mit {B} hat {A} einen neuen {Nacc} bekommen. | + A B
{A} bekommt mit {B} einen {Nacc}. | + A B
{A} hat mit {B} einen starken {Nacc}. | + A B
{A} liegt vor {Nsn} wie {B} und {C}. | + A B; + A C
{A} und sein {N} {B} wachsen weiter. | + A B
{A} überholt seinen {Nacc} {B}. | + A B
{A} wächst schneller als {N} {B}. | + A B
Anders als {N} {B} setzt {A} auf eigene Chips. | + A B
{A} und {B} sind {Ns}. | + A B
Ein {N} von {A} ist {B}. | + A B
Als {N} von {A} tritt {B} an. | + A B
{B} ist kein {N} von {A}. | - A B
{A} sieht {B} nicht als {Nacc}. | - A B
{B} will ein {N} von {A} werden. | ? A B
`,
};

const PARTS: Family = {
  relation: 'SUBSIDIARY_OF',
  nouns: [
    'f | Tochter | Tochter | Töchter | Töchtern',
    'f | Tochterfirma | Tochterfirma | Tochterfirmen | Tochterfirmen',
    'f | Sparte | Sparte | Sparten | Sparten',
    'f | Tochtergesellschaft | Tochtergesellschaft | Tochtergesellschaften | Tochtergesellschaften',
  ],
  told: `
{B} ist {ein nom} von {A}. | + B A
{B} ist eine hundertprozentige {N} von {A}. | + B A
Die {A}-{N} {B} wächst weiter. | + B A
{B}, {ein nom} von {A}, wächst weiter. | + B A
{A} und {sein nom} {B} wachsen weiter. | + B A
{A}s {N} {B} wächst weiter. | + B A
Über {sein acc} {B} fertigt {A} Sensoren. | + B A
{A} hat mit {B} {ein acc} in der Branche. | + B A
Zu {A} gehört {der nom} {B}. | + B A
Zu {A} gehören die {Ns} {B} und {C}. | + B A; + C A
{A} führt {B} als {N}. | + B A
{B} gehört als {N} zu {A}. | + B A
{B} arbeitet als {N} von {A}. | + B A
Als {N} von {A} ist {B} gut versorgt. | + B A
{A} gliedert {B} als {N} ein. | + B A; ? ACQUIRED A B
{A}, dessen {N} {B} Sensoren baut, wächst weiter. | + B A
{N} von {A} ist {B}. | + B A
Die {A}-{Ns} {B} und {C} wachsen weiter. | + B A; + C A
{B} ist keine {N} von {A}. | - B A
{B} war bis 2020 {ein nom} von {A}. | - B A
Die frühere {A}-{N} {B} wächst weiter. | - B A
{A} hat {sein acc} {B} verkauft. | - B A
`,
};

const OWNERS: Family = {
  relation: 'SUBSIDIARY_OF',
  nouns: [
    'm | Eigentümer | Eigentümers | Eigentümer | Eigentümern',
    'm | Mutterkonzern | Mutterkonzerns | Mutterkonzerne | Mutterkonzernen',
    'm | Mehrheitseigner | Mehrheitseigners | Mehrheitseigner | Mehrheitseignern',
    'm | Besitzer | Besitzers | Besitzer | Besitzern',
  ],
  told: `
{N} von {B} ist {A}. | + B A
{A} ist {N} von {B}. | + B A
{B}-{N} {A} ist zufrieden. | + B A
Der {B}-{N} {A} ist zufrieden. | + B A
{B} und sein {N} {A} sind zufrieden. | + B A
{A}, {der nom} von {B}, ist zufrieden. | + B A
{B}, dessen {N} {A} ist, wächst weiter. | + B A
{B} wird vom {N} {A} unterstützt. | + B A; ? SUPPORTS A B; ? INVESTED_IN A B
Von seinem {Ndat} {A} bekommt {B} 30 Millionen Euro. | + B A; ? INVESTED_IN A B; ? RAISED B x
{B} hat mit {A} einen starken {Nacc}. | + B A
{A} ist nicht mehr {N} von {B}. | - B A
{B} sucht einen {Nacc} wie {A}. | - B A
`,
};

const FOUNDERS: Family = {
  relation: 'FOUNDED',
  nouns: [
    'f | Gründerin | Gründerin | Gründerinnen | Gründerinnen',
    'f | Mitgründerin | Mitgründerin | Mitgründerinnen | Mitgründerinnen',
  ],
  told: `
{P} ist {N} von {B}. | + P B
{N} von {B} ist {P}. | + P B
{B}-{N} {P} ist zufrieden. | + P B
Die {B}-{N} {P} ist zufrieden. | + P B
{P}, {N} von {B}, ist zufrieden. | + P B
{P}, die {N} des Start-ups {B}, ist zufrieden. | + P B
{P} ({N} von {B}) ist zufrieden. | + P B
Zu den {Nsn} von {B} gehört {P}. | + P B
{B} und {sein nom} {P} sind zufrieden. | + P B
{B}, dessen {N} {P} aus Ulm kommt, wächst weiter. | + P B
Mit {N} {P} ist {B} gewachsen. | + P B
„Wir wachsen“, sagt {N} {P} über {B}. | ? P B
Als {N} von {B} ist {P} bekannt. | + P B
{P} war 2019 {N} von {B}. | + P B
{P} ist nicht {N} von {B}. | - P B
`,
};

const FOUNDATIONS: Family = {
  relation: 'FOUNDED',
  nouns: ['f | Gründung | Gründung | Gründungen | Gründungen'],
  told: `
{der nom} von {B} durch {P} liegt fünf Jahre zurück. | + P B
Seit {der dat} von {B} durch {P} ist viel passiert. | + P B
Mit {der dat} von {B} machte sich {P} einen Namen. | + P B
{P} hat mit {der dat} von {B} überrascht. | + P B
{der nom} von {B} geht auf {P} zurück. | + P B
Bei {der dat} von {B} war {P} 25 Jahre alt. | ? P B
Vor {der dat} von {B} forschte {P} bei {A}. | + P B; + FORMERLY_AT P A
{P} plant {der acc} von {B}. | ? P B
`,
};

const CHIEFS: Family = {
  relation: 'HOLDS_ROLE',
  nouns: [
    'f | Chefin | Chefin | Chefinnen | Chefinnen',
    'f | Geschäftsführerin | Geschäftsführerin | Geschäftsführerinnen | Geschäftsführerinnen',
    'f | Finanzchefin | Finanzchefin | Finanzchefinnen | Finanzchefinnen',
    'f | Technikchefin | Technikchefin | Technikchefinnen | Technikchefinnen',
  ],
  told: `
{P} ist {N} von {B}. | + P B
{N} von {B} ist {P}. | + P B
{P} wird {N} von {B}. | + P B
{P} wird neue {N} bei {B}. | + P B
Neue {N} von {B} ist {P}. | + P B
Neue {N} von {B} wird {P}. | + P B
{B}-{N} {P} ist zufrieden. | + P B
Die {B}-{N} {P} ist zufrieden. | + P B
{P}, {N} von {B}, ist zufrieden. | + P B
{P}, seit Mai {N} von {B}, ist zufrieden. | + P B
{P} ({N} von {B}) ist zufrieden. | + P B
{B} hat {P} zur {N} ernannt. | + P B
{B} hat {P} zur {N} berufen. | + P B
{B} macht {P} zur {N}. | + P B
{P} wurde zur {N} von {B} berufen. | + P B
Zur {N} von {B} wurde {P} bestellt. | + P B
{B} bekommt mit {P} eine neue {N}. | + P B
{B} hat mit {P} eine neue {N}. | + P B
{B} hat {P} als {N} geholt. | + P B
{P} arbeitet als {N} bei {B}. | + P B
Als {N} von {B} ist {P} für 40 Leute zuständig. | + P B
Als {N} kommt {P} zu {B}. | + P B
{P} kommt als {N} zu {B}. | + P B
{P} hat im Mai als {N} bei {B} angefangen. | + P B
{P} bleibt {N} von {B}. | + P B
{B} und {sein nom} {P} sind zufrieden. | + P B
Unter {N} {P} ist {B} gewachsen. | + P B
{B}, dessen {N} {P} ist, wächst weiter. | + P B
{P}, die {N} von {B} ist, äußerte sich am Montag. | + P B
{P} ist seit 2021 {N} beim Start-up {B}. | + P B
{P} folgt auf {Q} als {N} von {B}. | + P B; + FORMERLY_AT Q B
{P} löst {Q} als {N} von {B} ab. | + P B; + FORMERLY_AT Q B
{P} war bis 2020 {N} von {B}. | + FORMERLY_AT P B
Die frühere {B}-{N} {P} äußerte sich am Montag. | + FORMERLY_AT P B
{P} gibt den Posten als {N} von {B} auf. | + FORMERLY_AT P B
{P} wird nicht {N} von {B}. | - P B
{P} lehnte es ab, {N} von {B} zu werden. | - P B
{P} könnte {N} von {B} werden. | - P B
`,
};

const POSTS: Family = {
  relation: 'HOLDS_ROLE',
  nouns: [
    'f | Leitung | Leitung | Leitungen | Leitungen',
    'f | Führung | Führung | Führungen | Führungen',
    'f | Geschäftsführung | Geschäftsführung | Geschäftsführungen | Geschäftsführungen',
  ],
  told: `
{P} übernimmt {der acc} von {B}. | + P B
{P} hat {der acc} von {B} übernommen. | + P B
{der acc} von {B} hat {P} übernommen. | + P B
{der nom} von {B} liegt bei {P}. | + P B
{der nom} von {B} geht an {P}. | + P B
{der nom} von {B} ging im Mai an {P}. | + P B
{P} hat {der acc} von {B}. | + P B
{P} hat {der acc} von {B} inne. | + P B
{P} ist für {der acc} von {B} zuständig. | ? P B
Unter {der dat} von {P} ist {B} gewachsen. | + P B
Mit {P} an der Spitze ist {B} gewachsen. | + P B
An der Spitze von {B} steht {P}. | + P B
{P} steht an der Spitze von {B}. | + P B
{B} hat {P} {der acc} übertragen. | + P B
{P} tritt in {der acc} von {B} ein. | + P B
{P} rückt in {der acc} von {B} auf. | + P B
{P} wurde in {der acc} von {B} berufen. | + P B
{P} hat {der acc} von {B} abgegeben. | + FORMERLY_AT P B
{P} ist aus {der dat} von {B} ausgeschieden. | + FORMERLY_AT P B
{P} soll {der acc} von {B} übernehmen. | ? P B
{P} übernimmt {der acc} von {B} nicht. | - P B
`,
};

const BOARDS: Family = {
  relation: 'BOARD_SEAT',
  nouns: [
    'm | Aufsichtsrat | Aufsichtsrats | Aufsichtsräte | Aufsichtsräten',
    'm | Verwaltungsrat | Verwaltungsrats | Verwaltungsräte | Verwaltungsräten',
    'm | Beirat | Beirats | Beiräte | Beiräten',
  ],
  told: `
{P} sitzt im {N} von {B}. | + P B
Im {N} von {B} sitzt {P}. | + P B
Im {N} von {B} sitzen {P} und {Q}. | + P B; + Q B
{P} zieht in {der acc} von {B} ein. | + P B
In {der acc} von {B} zieht {P} ein. | + P B
{P} gehört {der dat} von {B} an. | + P B
{der dat} von {B} gehört {P} an. | + P B
{P} ist Mitglied im {N} von {B}. | + P B
{P} ist Mitglied {der gen} von {B}. | + P B
{P} wurde in {der acc} von {B} gewählt. | + P B
{P} wurde in {der acc} von {B} berufen. | + P B
{B} hat {P} in {der acc} berufen. | + P B
{P} übernimmt den Vorsitz im {N} von {B}. | + P B
Den Vorsitz im {N} von {B} hat {P}. | + P B
Vorsitzende {der gen} von {B} ist {P}. | + P B
{P}, Vorsitzende {der gen} von {B}, äußerte sich am Montag. | + P B
{P}, die im {N} von {B} sitzt, äußerte sich am Montag. | + P B
{P} verstärkt {der acc} von {B}. | + P B
{P} hat einen Sitz im {N} von {B}. | + P B
{P} bekommt einen Sitz im {N} von {B}. | + P B
{P} leitet {der acc} von {B}. | + P B
{P} steht {der dat} von {B} vor. | + P B
{F} entsendet {P} in {der acc} von {B}. | + P B; ? F B
Neu im {N} von {B} ist {P}. | + P B
Mitglieder {der gen} von {B} sind {P} und {Q}. | + P B; + Q B
Zum {N} von {B} gehört {P}. | + P B
{P} verlässt {der acc} von {B}. | - P B; ? FORMERLY_AT P B
{P} ist aus {der dat} von {B} ausgeschieden. | - P B; ? FORMERLY_AT P B
{P} wurde nicht in {der acc} von {B} gewählt. | - P B
{P} soll in {der acc} von {B} einziehen. | ? P B
`,
};

const FORMER: Family = {
  relation: 'FORMERLY_AT',
  nouns: [
    'f | Managerin | Managerin | Managerinnen | Managerinnen',
    'f | Forscherin | Forscherin | Forscherinnen | Forscherinnen',
    'f | Entwicklerin | Entwicklerin | Entwicklerinnen | Entwicklerinnen',
  ],
  told: `
{P} war früher {N} bei {B}. | + P B
{P} war zuvor {N} bei {B}. | + P B
Die frühere {B}-{N} {P} äußerte sich am Montag. | + P B
Die ehemalige {N} von {B}, {P}, äußerte sich am Montag. | + P B
{P}, ehemalige {N} bei {B}, äußerte sich am Montag. | + P B
{P}, früher {N} bei {B}, äußerte sich am Montag. | + P B
Ex-{B}-{N} {P} äußerte sich am Montag. | + P B
{P} arbeitete zuvor als {N} bei {B}. | + P B
Zuvor war {P} {N} bei {B}. | + P B
Vor ihrer Zeit bei {A} war {P} {N} bei {B}. | + P B; ? HOLDS_ROLE P A; ? FORMERLY_AT P A
Bis 2020 war {P} {N} bei {B}. | + P B
{P} begann ihre Karriere als {N} bei {B}. | + P B
{P} kommt von {B}, wo sie {N} war. | + P B
{P} hat als {N} bei {B} aufgehört. | + P B
Nach Jahren als {N} bei {B} gründete {P} {A}. | + P B; + FOUNDED P A
Als {N} bei {B} lernte {P} das Geschäft. | + P B
{P} war nie {N} bei {B}. | - P B
`,
};

const GRANTS: Family = {
  relation: 'SUPPORTS',
  nouns: [
    'm | Zuschuss | Zuschusses | Zuschüsse | Zuschüssen',
    'f | Förderung | Förderung | Förderungen | Förderungen',
    'm | Kredit | Kredits | Kredite | Krediten',
    'f | Zuwendung | Zuwendung | Zuwendungen | Zuwendungen',
  ],
  told: `
{B} erhält {ein acc} von {D dat}. | + D B
{B} hat von {D dat} {ein acc} über 2 Millionen Euro bekommen. | + D B
Von {D dat} hat {B} {ein acc} erhalten. | + D B
{D nom} gewährt {B} {ein acc}. | + D B
{D nom} hat {B} {ein acc} über 2 Millionen Euro bewilligt. | + D B
{D nom} sagte {B} {ein acc} zu. | ? D B
{ein nom} {D gen} über 2 Millionen Euro geht an {B}. | + D B
{ein acc} über 2 Millionen Euro erhielt {B} von {D dat}. | + D B
{der nom} für {B} kommt von {D dat}. | + D B
{der nom} {D gen} für {B} beträgt 2 Millionen Euro. | + D B
{B} profitiert von {einer dat} {D gen}. | + D B
Dank {einer gen} {D gen} baut {B} ein Werk. | + D B
Mit {einer dat} {D gen} baut {B} ein Werk. | + D B
{B} freut sich über {ein acc} {D gen}. | + D B
{B} bekam {der acc} von {D dat} im Mai ausgezahlt. | + D B
{D nom} überreichte {B} {der acc} im Mai. | + D B
{B}, das {ein acc} von {D dat} erhalten hat, wächst weiter. | + D B
{B} hat {ein acc} bei {D dat} beantragt. | - D B
{D nom} lehnte {ein acc} für {B} ab. | - D B
{B} hofft auf {ein acc} {D gen}. | ? D B
{D nom} hat {der acc} für {B} gestrichen. | - D B
{B} bekommt {kein acc} von {D dat}. | - D B
`,
};

const BACKING: Family = {
  relation: 'SUPPORTS',
  nouns: [
    'f | Unterstützung | Unterstützung | Hilfen | Hilfen',
    'f | Rückendeckung | Rückendeckung | Hilfen | Hilfen',
    'f | Hilfe | Hilfe | Hilfen | Hilfen',
  ],
  told: `
{B} bekommt {N} von {D dat}. | + D B
{N} bekommt {B} von {D dat}. | + D B
{N} erhält {B} von {D dat}. | + D B
{B} hat {der acc} {D gen}. | + D B
{B} kann auf {der acc} {D gen} zählen. | + D B
{B} setzt auf {der acc} {D gen}. | ? D B
Mit {N} {D gen} baut {B} ein Werk. | + D B
Dank {der gen} {D gen} baut {B} ein Werk. | + D B
{D nom} gibt {B} {N}. | + D B
{D nom} sicherte {B} {N} zu. | + D B
{N} für {B} kommt von {D dat}. | + D B
{B} genießt {der acc} {D gen}. | + D B
{B} bekommt keine {N} von {D dat}. | - D B
{B} bittet {D acc} um {N}. | - D B
{D nom} verweigert {B} {der acc}. | - D B
`,
};

const PROBES: Family = {
  relation: 'REGULATES',
  nouns: [
    'n | Verfahren | Verfahrens | Verfahren | Verfahren',
    'n | Bußgeld | Bußgelds | Bußgelder | Bußgeldern',
    'f | Untersuchung | Untersuchung | Untersuchungen | Untersuchungen',
    'f | Geldbuße | Geldbuße | Geldbußen | Geldbußen',
    'n | Ermittlungsverfahren | Ermittlungsverfahrens | Ermittlungsverfahren | Ermittlungsverfahren',
    'f | Strafe | Strafe | Strafen | Strafen',
  ],
  told: `
{X nom} hat gegen {B} {ein acc} angeordnet. | + X B
{der nom} {X gen} gegen {B} sorgt für Unruhe. | + X B
{der nom} {X gen} gegen {B} geht auf eine Beschwerde zurück. | + X B
Wegen {einer gen} {X gen} steht {B} unter Druck. | + X B
Nach {einer dat} {X gen} hat {B} die Software geändert. | ? X B
{B} wehrt sich gegen {ein acc} {X gen}. | + X B
{B} hat gegen {der acc} {X gen} geklagt. | + X B
{B} muss wegen {einer gen} {X gen} zahlen. | + X B
{B} akzeptiert {der acc} {X gen}. | + X B
{X nom} begründete {der acc} gegen {B} mit Mängeln. | + X B
{X nom} hat {kein acc} gegen {B} eingeleitet. | - X B
{B} entging {einer dat} {X gen}. | - X B
{X nom} hat {der acc} gegen {B} eingestellt. | - X B
`,
};

const APPROVALS: Family = {
  relation: 'REGULATES',
  nouns: [
    'f | Genehmigung | Genehmigung | Genehmigungen | Genehmigungen',
    'f | Zulassung | Zulassung | Zulassungen | Zulassungen',
    'f | Freigabe | Freigabe | Freigaben | Freigaben',
    'f | Erlaubnis | Erlaubnis | Erlaubnisse | Erlaubnissen',
  ],
  told: `
{B} hat von {X dat} {der acc} erhalten. | + X B
{B} erhielt {der acc} {X gen}. | + X B
{X nom} hat {B} {der acc} erteilt. | + X B
{X nom} erteilte {B} {ein acc}. | + X B
Von {X dat} hat {B} {der acc} bekommen. | + X B
{der acc} {X gen} hat {B} im Mai bekommen. | + X B
{der nom} {X gen} für {B} liegt vor. | + X B
Mit {der dat} {X gen} darf {B} nun bauen. | + X B
{B} verfügt über {ein acc} {X gen}. | + X B
{X nom} hat {B} {der acc} entzogen. | ? X B
{X nom} verweigerte {B} {der acc}. | ? X B
{B} wartet auf {der acc} {X gen}. | ? X B
{B} hat {ein acc} bei {X dat} beantragt. | ? X B
`,
};

const SEATS: Family = {
  relation: 'HEADQUARTERED_IN',
  nouns: [
    'm | Sitz | Sitzes | Sitze | Sitzen',
    'm | Hauptsitz | Hauptsitzes | Hauptsitze | Hauptsitzen',
    'f | Zentrale | Zentrale | Zentralen | Zentralen',
    'm | Firmensitz | Firmensitzes | Firmensitze | Firmensitzen',
  ],
  told: `
{A} hat {sein acc} in {O}. | + A O
In {O} hat {A} {sein acc}. | + A O
{der nom} von {A} ist in {O}. | + A O
{der nom} von {A} liegt in {O}. | + A O
{der nom} von {A} befindet sich in {O}. | + A O
In {O} befindet sich {der nom} von {A}. | + A O
{A} mit {N} in {O} wächst weiter. | + A O
{A} ({N} in {O}) wächst weiter. | + A O
{A}, {N} in {O}, wächst weiter. | ? A O
{A}, das {sein acc} in {O} hat, wächst weiter. | + A O
{A}, dessen {N} in {O} liegt, wächst weiter. | + A O
{A} verlegt {sein acc} nach {O}. | + A O
{A} hat {sein acc} nach {O} verlegt. | + A O
{A} betreibt {sein acc} in {O}. | + A O
Von {sein dat} in {O} aus beliefert {A} halb Europa. | + A O
An {sein dat} in {O} beschäftigt {A} 40 Leute. | + A O
{N} von {A} ist {O}. | + A O
{A} hat {sein acc} nicht in {O}. | - A O
{A} will {sein acc} nach {O} verlegen. | ? A O
`,
};

const OFFICES: Family = {
  relation: 'OPERATES_IN',
  nouns: [
    'n | Büro | Büros | Büros | Büros',
    'f | Niederlassung | Niederlassung | Niederlassungen | Niederlassungen',
    'm | Standort | Standorts | Standorte | Standorten',
    'n | Werk | Werks | Werke | Werken',
  ],
  told: `
{A} hat {ein acc} in {O}. | + A O; ? BUILDS A {N} in {O}
{A} unterhält {ein acc} in {O}. | + A O; ? BUILDS A {N} in {O}
In {O} unterhält {A} {ein acc}. | + A O; ? BUILDS A {N} in {O}
In {O} hat {A} {ein acc} eröffnet. | + A O; ? BUILDS A {N} in {O}
{A} hat {ein acc} in {O} bezogen. | + A O; ? BUILDS A {N} in {O}
{ein nom} von {A} befindet sich in {O}. | + A O; ? BUILDS A {N} in {O}
{der nom} von {A} in {O} wächst weiter. | + A O; ? BUILDS A {N} in {O}
{A}s {N} in {O} wächst weiter. | + A O; ? BUILDS A {N} in {O}
In {sein dat} in {O} beschäftigt {A} 40 Leute. | + A O; ? BUILDS A {N} in {O}
{A} erweitert {sein acc} in {O}. | + A O; ? BUILDS A {N} in {O}
{A}, das {ein acc} in {O} betreibt, wächst weiter. | + A O; ? BUILDS A {N} in {O}
Mit {einer dat} in {O} ist {A} gut aufgestellt. | + A O; ? BUILDS A {N} in {O}
Hinzu kommt {ein nom} in {O}, das {A} im Mai eröffnete. | ? A O; ? BUILDS A {N} in {O}
{A} ist mit {einer dat} in {O} vertreten. | + A O; ? BUILDS A {N} in {O}
{A} eröffnet {ein acc} in {O} | + A O; ? BUILDS A {N} in {O}
Im Mai folgte für {A} {ein nom} in {O}. | + A O; ? BUILDS A {N} in {O}
{A} schließt {sein acc} in {O}. | - A O; ? BUILDS A {N} in {O}
{A} hat {sein acc} in {O} geschlossen. | - A O; ? BUILDS A {N} in {O}
{A} plant {ein acc} in {O}. | ? A O; ? BUILDS A {N} in {O}
{A} hat {ein acc} in {O} abgelehnt. | - A O; ? BUILDS A {N} in {O}
`,
};

const PRODUCTS: Family = {
  relation: 'BUILDS',
  nouns: [
    'm | Roboter | Roboters | Roboter | Robotern',
    'n | Sprachmodell | Sprachmodells | Sprachmodelle | Sprachmodellen',
    'f | Drohne | Drohne | Drohnen | Drohnen',
    'm | Chip | Chips | Chips | Chips',
  ],
  told: `
{der nom} {R} stammt von {A}. | + A R
{der nom} {R} kommt von {A}. | + A R
{A}s {N} {R} wird gut verkauft. | + A R
{R}, {ein nom} von {A}, wird gut verkauft. | + A R
{der nom} {R} von {A} wird gut verkauft. | + A R
Hinter {der dat} {R} steht {A}. | + A R
{A} hat mit {R} {ein acc} auf den Markt gebracht. | + A R
Mit {der dat} {R} ist {A} bekannt geworden. | + A R
{A} ist Hersteller {der gen} {R}. | + A R
Entwickelt hat {der acc} {R} {A}. | + A R
{R} heißt {der nom} von {A}. | + A R
{A} und {sein nom} {R} sind erfolgreich. | + A R
{sein acc} {R} hat {A} im Mai vorgestellt. | + A R
{der acc} {R} hat {A} im Mai vorgestellt. | + A R
{A} setzt auf {sein acc} {R}. | ? A R
{A} bietet {der acc} {R} seit Mai an. | + A R
{A} feiert die Premiere {der gen} {R}. | + A R
{A} verkauft {der acc} {R} für 900 Euro. | + A R
{A} hat {der acc} {R} eingestellt. | - A R
{A} hat {der acc} {R} nicht entwickelt. | - A R
`,
};

export const FAMILIES: readonly Family[] = [
  DEALS,
  STAKES,
  INVESTORS,
  ROUNDS,
  ORDERS,
  AWARDS,
  CUSTOMERS,
  SUPPLIERS,
  PARTNERSHIPS,
  PARTNERS,
  RIVALS,
  PARTS,
  OWNERS,
  FOUNDERS,
  FOUNDATIONS,
  CHIEFS,
  POSTS,
  BOARDS,
  FORMER,
  GRANTS,
  BACKING,
  PROBES,
  APPROVALS,
  SEATS,
  OFFICES,
  PRODUCTS,
];
