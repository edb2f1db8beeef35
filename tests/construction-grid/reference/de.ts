// The German reference grid: who is meant by "es", "der Batteriehersteller", "beide", "letzterer", and by nothing at all.
import type { Cell } from '../cell';
import { makeCells } from './make';

const OPENINGS = `
ein Unternehmen | Das Unternehmen {A} ist umgezogen. | | es=A Unternehmen=A Firma=A
eine Firma | Die Firma {A} ist umgezogen. | | sie=A Unternehmen=A Firma=A
ein Konzern | Der Konzern {A} ist umgezogen. | | er=A Konzern=A Unternehmen=A
ein Satz dazwischen | {A} ist umgezogen. Der Markt wächst rasant. | | Unternehmen=A Firma=A
Start-up einer Stadt | {A}, ein Start-up aus Berlin, hat 40 Ingenieure eingestellt. | HEADQUARTERED_IN A Berlin | Start-up=A Berliner=A Berlinerin=A Münchner= Unternehmen=A
Hersteller | Der Batteriehersteller {A} hat 40 Ingenieure eingestellt. | | er=A Batteriehersteller=A Hersteller=A Drohnenhersteller= Unternehmen=A
Firma eines Landes | Der französische Softwarekonzern {A} schreibt Verluste. | HEADQUARTERED_IN A France | Franzosen=A Konzern=A französische=A deutsche= Softwarefirma=A
Kauf | {A} hat {B} gekauft. | ACQUIRED A B | Käufer=A beide-U=AB beide=AB
Kauf unter Herstellern | Der Batteriehersteller {A} hat den Drohnenhersteller {B} gekauft. | ACQUIRED A B | Batteriehersteller=A Drohnenhersteller=B beide-U=AB Chiphersteller= Unternehmen=?AB
Kauf unter Ländern | Der französische Konzern {A} hat die schwedische Firma {B} gekauft. | ACQUIRED A B; HEADQUARTERED_IN A France; HEADQUARTERED_IN B Sweden | Franzosen=A Schweden=B schwedische=B deutsche= Konzern=A
Konzern und Start-up | Der Konzern {A} hat in das Start-up {B} investiert. | INVESTED_IN A B | Investor=A Start-up=B Konzern=A beide-U=AB er=A
Fonds und Start-up | Der Fonds {G} hat Geld in das Start-up {A} gesteckt. | INVESTED_IN G A | Start-up=A Jungfirma=A
Lieferant und Kunde | {A} beliefert {B} mit Chips. | SUPPLIES A B | Lieferant=A Kunde=B beide-U=AB
Tochter | {A} ist eine Tochter von {B}. | SUBSIDIARY_OF A B | Mutter=B Tochter=A
Konkurrenten aus zwei Städten | {A} aus Berlin konkurriert mit {B} aus Lyon. | COMPETES_WITH A B; HEADQUARTERED_IN A Berlin; HEADQUARTERED_IN B Lyon | Berliner=A beide=AB Münchner=
zwei Firmen | {A} und {B} haben sich auf einen Standard geeinigt. | PARTNERED_WITH A B | beide=AB sie-pl=AB beide-U=AB diebeiden=AB drei=
drei Firmen | {A}, {B} und {C} haben sich auf einen Standard geeinigt. | PARTNERED_WITH A B; PARTNERED_WITH A C; PARTNERED_WITH B C | sie-pl=ABC drei=ABC drei-U=ABC beide=
Chef einer Firma | {Q} leitet {A}. | HOLDS_ROLE Q A | sie-f=Q er-p=Q Unternehmen=A Firma=A
neue Leitung | {A} hat {Q} zur Geschäftsführung berufen. | HOLDS_ROLE Q A | sie-f=Q er-p=Q Unternehmen=A
Gründer | {Q} hat {A} 2019 gegründet. | FOUNDED Q A | sie-f=Q er-p=Q Unternehmen=A
neuer Roboter | {A} hat den Roboter {X} vorgestellt. | BUILDS A X | Roboter=X Maschine=X Unternehmen=A Drohne=
neuer Chatbot | {A} hat {X} entwickelt, einen Chatbot für Kliniken. | BUILDS A X | Chatbot=X Werkzeug=X Produkt=X Unternehmen=A
`;

const REFERENCES = `
es | firm | n=es | a=es | d=ihm | p=Sein
sie | firm | n=sie | a=sie | d=ihr | p=Ihr
er | firm | n=er | a=ihn | d=ihm | p=Sein
sie-pl | firm many | n=sie | a=sie | d=ihnen | p=Ihr
Unternehmen | firm | n=das Unternehmen | a=das Unternehmen | d=dem Unternehmen | g=des Unternehmens
Firma | firm | n=die Firma | a=die Firma | d=der Firma | g=der Firma
Konzern | firm | n=der Konzern | a=den Konzern | d=dem Konzern | g=des Konzerns
Start-up | firm | n=das Start-up | a=das Start-up | d=dem Start-up | g=des Start-ups
Jungfirma | firm | n=die Jungfirma | a=die Jungfirma | d=der Jungfirma | g=der Jungfirma
Hersteller | firm | n=der Hersteller | a=den Hersteller | d=dem Hersteller | g=des Herstellers
Berliner | firm many | n=die Berliner | a=die Berliner | d=den Berlinern | g=der Berliner
Berlinerin | firm | n=die Berliner Firma | a=die Berliner Firma | d=der Berliner Firma | g=der Berliner Firma
Münchner | firm many | n=die Münchner | a=die Münchner | d=den Münchnern | g=der Münchner
Franzosen | firm many | n=die Franzosen | a=die Franzosen | d=den Franzosen | g=der Franzosen
Schweden | firm many | n=die Schweden | a=die Schweden | d=den Schweden | g=der Schweden
französische | firm | n=die französische Firma | a=die französische Firma | d=der französischen Firma | g=der französischen Firma
schwedische | firm | n=die schwedische Firma | a=die schwedische Firma | d=der schwedischen Firma | g=der schwedischen Firma
deutsche | firm | n=die deutsche Firma | a=die deutsche Firma | d=der deutschen Firma | g=der deutschen Firma
Softwarefirma | firm | n=die Softwarefirma | a=die Softwarefirma | d=der Softwarefirma | g=der Softwarefirma
Batteriehersteller | firm | n=der Batteriehersteller | a=den Batteriehersteller | d=dem Batteriehersteller | g=des Batterieherstellers
Drohnenhersteller | firm | n=der Drohnenhersteller | a=den Drohnenhersteller | d=dem Drohnenhersteller | g=des Drohnenherstellers
Chiphersteller | firm | n=der Chiphersteller | a=den Chiphersteller | d=dem Chiphersteller | g=des Chipherstellers
Käufer | firm | n=der Käufer | a=den Käufer | d=dem Käufer | g=des Käufers
Investor | firm | n=der Investor | a=den Investor | d=dem Investor | g=des Investors
Lieferant | firm | n=der Lieferant | a=den Lieferanten | d=dem Lieferanten | g=des Lieferanten
Kunde | firm | n=der Kunde | a=den Kunden | d=dem Kunden | g=des Kunden
Mutter | firm | n=die Muttergesellschaft | a=die Muttergesellschaft | d=der Muttergesellschaft | g=der Muttergesellschaft
Tochter | firm | n=die Tochter | a=die Tochter | d=der Tochter | g=der Tochter
beide | firm many | n=beide | a=beide | d=beiden | g=von beiden
diebeiden | firm many | n=die beiden | a=die beiden | d=den beiden | g=der beiden
beide-U | firm many | n=beide Unternehmen | a=beide Unternehmen | d=beiden Unternehmen | g=beider Unternehmen
drei | firm many | n=alle drei | a=alle drei | d=allen dreien
drei-U | firm many | n=die drei Unternehmen | a=die drei Unternehmen | d=den drei Unternehmen | g=der drei Unternehmen
sie-f | person | n=sie | a=sie | p=Ihr
er-p | person | n=er | a=ihn | p=Sein
Roboter | product | n=der Roboter | a=den Roboter
Maschine | product | n=die Maschine | a=die Maschine
Drohne | product | n=die Drohne | a=die Drohne
Chatbot | product | n=der Chatbot | a=den Chatbot
Werkzeug | product | n=das Werkzeug | a=das Werkzeug
Produkt | product | n=das Produkt | a=das Produkt
`;

const CLAUSES = `
kaufen | firm | {n} [hat/haben] {D} gekauft. | ACQUIRED r D
kaufen | firm | {D} hat {a} gekauft. | ACQUIRED D r
übernehmen | firm | {n} [wurde/wurden] von {D} übernommen. | ACQUIRED D r
übernehmen | firm | Im Mai [hat/haben] {n} die Firma {D} übernommen. | ACQUIRED r D
investieren | firm | {n} [hat/haben] in {D} investiert. | INVESTED_IN r D
investieren | firm | {F} hat vier Millionen Euro in {a} investiert. | INVESTED_IN F r
Geldgeber | firm | Geldgeber {g} ist {F}. | INVESTED_IN F r
Geldgeber | firm | {p} wichtigster Geldgeber ist {F}. | INVESTED_IN F r
sich beteiligen | firm | {n} [hat/haben] sich an {D} beteiligt. | INVESTED_IN r D
sich beteiligen | firm | {D} ist an {d} beteiligt. | INVESTED_IN D r
beliefern | firm | {n} [beliefert/beliefern] {D} mit Sensoren. | SUPPLIES r D
beliefern | firm | {D} beliefert {a} mit Software. | SUPPLIES D r
Kunde | firm | Zu den Kunden {g} zählt {D}. | SUPPLIES r D
Kunde | firm | {D} ist Kunde {g}. | SUPPLIES r D
bestellen | firm | {D} hat bei {d} 30 Roboter bestellt. | SUPPLIES r D
bestellen | firm | {n} [hat/haben] bei {D} 30 Roboter bestellt. | SUPPLIES D r
gründen | firm | {n} [wurde/wurden] von {P} gegründet. | FOUNDED P r
gründen | firm | {P} hat {a} 2016 gegründet. | FOUNDED P r
Geschäftsführerin | firm | Geschäftsführerin {g} ist {P}. | HOLDS_ROLE P r
Geschäftsführerin | firm | {p} Geschäftsführer ist {P}. | HOLDS_ROLE P r
leiten | firm | {P} leitet {a}. | HOLDS_ROLE P r
leiten | firm | {n} [wird/werden] von {P} geleitet. | HOLDS_ROLE P r
gehören | firm | {n} [gehört/gehören] zu {D}. | SUBSIDIARY_OF r D
gehören | firm | {n} [gehört/gehören] {D}. | SUBSIDIARY_OF r D
Eigentümer | firm | Eigentümer {g} ist {D}. | SUBSIDIARY_OF r D
Eigentümer | firm | {p} Eigentümer ist {D}. | SUBSIDIARY_OF r D
zusammenarbeiten | firm | {n} [arbeitet/arbeiten] bei Sensoren mit {D} zusammen. | PARTNERED_WITH r D
zusammenarbeiten | firm | {D} arbeitet mit {d} an Sensoren. | PARTNERED_WITH D r
konkurrieren | firm | {n} [konkurriert/konkurrieren] mit {D}. | COMPETES_WITH r D
konkurrieren | firm | {D} konkurriert mit {d}. | COMPETES_WITH D r
sitzen | firm | {n} [sitzt/sitzen] in {T}. | HEADQUARTERED_IN r T
sitzen | firm | Der Sitz {g} ist {T}. | HEADQUARTERED_IN r T
Werk | firm | {n} [betreibt/betreiben] ein Werk in {T}. | OPERATES_IN r T; BUILDS r Werk
einsammeln | firm | {n} [hat/haben] fünf Millionen Euro eingesammelt. | RAISED r
entwickeln | firm | {n} [hat/haben] das Sprachmodell {Y} entwickelt. | BUILDS r Y
verlassen | firm | {P} hat {a} 2019 verlassen. | FORMERLY_AT P r
gründen | person | {n} hat 2016 {D} gegründet. | FOUNDED r D
kommen | person | {n} kommt von {D}. | FORMERLY_AT r D
Geschäftsführerin | person | {n} leitet auch {D}. | HOLDS_ROLE r D
verlassen | person | 2018 hatte {n} {D} verlassen. | FORMERLY_AT r D
Aufsichtsrat | person | {n} sitzt im Aufsichtsrat von {D}. | BOARD_SEAT r D
investieren | person | {n} hat in {D} investiert. | INVESTED_IN r D
arbeiten | person | {n} arbeitete zuvor für {D}. | FORMERLY_AT r D
Arbeitgeber | person | {p} voriger Arbeitgeber war {D}. | FORMERLY_AT r D
nutzen | product | {D} nutzt {a}. | SUPPLIES A D
nutzen | product | {n} wird von {D} genutzt. | SUPPLIES A D
bestellen | product | {D} hat 40 davon bestellt. | SUPPLIES A D
kaufen | product | {D} hat {a} gekauft. | SUPPLIES A D
liefern | product | {n} wird an {D} geliefert. | SUPPLIES A D
`;

const FRAMES = `
Frage und Antwort | gekauft, übernommen, geschluckt | Wer hat {B} {w}? {A}. | + ACQUIRED A B
Frage und Antwort | steckt hinter, steht hinter | Wer {w} {B}? {F}. | + INVESTED_IN F B
Frage und Antwort | leitet, führt, lenkt | Wer {w} {B}? {P}. | + HOLDS_ROLE P B
Frage und Antwort | gehört | Wem {w} {B}? {A}. | + SUBSIDIARY_OF B A
Frage und Antwort | gegründet, aufgebaut | Und wer hat {B} {w}? {P}. | + FOUNDED P B
Frage und Antwort | gekauft, übernommen | Hat {A} {B} {w}? Nein. | - ACQUIRED A B
Frage und Antwort | beliefert, versorgt | Wer {w} {B} mit Chips? Nicht {A}. | - SUPPLIES A B
der Rest | gehört, liegt bei, entfällt auf | {A} hält 60 Prozent an {B}, der Rest {w} {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | + INVESTED_IN C B | - INVESTED_IN C A
der Rest | gehört, liegt bei, entfällt auf, hält | {A} hält 60 Prozent an {B}. Den Rest {w} {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | ? INVESTED_IN C B | - INVESTED_IN C A | - SUBSIDIARY_OF A C
der Rest | kommt von, stammt von | {B} hat 20 Millionen Euro eingesammelt, die Hälfte von {F}. Der Rest {w} {G}. | ? RAISED B | + INVESTED_IN F B | + INVESTED_IN G B
die Hälfte | stammt von, kommt von | {B} hat 20 Millionen Euro eingesammelt. Die Hälfte davon {w} {F}. | ? RAISED B | + INVESTED_IN F B
die Hälfte | gab, steuerte, brachte | {B} hat 20 Millionen Euro eingesammelt. {F} {w} die Hälfte davon. | ? RAISED B | ? INVESTED_IN F B
das Geld | kommt von, stammt von, kam von | {B} hat 20 Millionen Euro eingesammelt. Das Geld {w} {F}. | ? RAISED B | + INVESTED_IN F B
die Runde | angeführt, geleitet | {B} hat 20 Millionen Euro eingesammelt. Die Runde wurde von {F} {w}. | ? RAISED B | + INVESTED_IN F B
das Geld ohne Runde | kommt von, stammt von | {A} hat {B} für 20 Millionen Euro gekauft. Das Geld {w} {F}. | ? ACQUIRED A B | - INVESTED_IN F B
der größte von ihnen | größte, wichtigste, bekannteste | {B} hat drei Gesellschafter. Der {w} von ihnen ist {F}. | + INVESTED_IN F B
der größte von ihnen | größte, wichtigste, bekannteste | {B} hat viele Kunden. Der {w} ist {A}. | + SUPPLIES B A
einer und der andere | Investoren, Geldgeber, Gesellschafter | {B} hat zwei {w}. Einer ist {F}, der andere {G}. | + INVESTED_IN F B | + INVESTED_IN G B
einer und der andere | Kunden, Abnehmer | {B} hat zwei {w}. Einer ist {A}, der andere ist {C}. | + SUPPLIES B A | + SUPPLIES B C
einer und der andere | Töchter, Tochterfirmen | {A} hat zwei {w}: Die eine ist {B}, die andere {C}. | + SUBSIDIARY_OF B A | + SUBSIDIARY_OF C A
ersterer und letzterer | gekauft, übernommen | {A} und {B} haben sich auf einen Standard geeinigt. Ersterer hat {C} {w}, letzterer {D}. | ? PARTNERED_WITH A B | + ACQUIRED A C | + ACQUIRED B D | - ACQUIRED A D | - ACQUIRED B C
ersterer und letzterer | beliefert, versorgt | {A} und {B} haben sich auf einen Standard geeinigt. Letztere {w} {C} mit Chips. | ? PARTNERED_WITH A B | + SUPPLIES B C | - SUPPLIES A C
ersterer und letzterer | sitzt, residiert | {A} konkurriert mit {B}. Letztere {w} in {T}. | ? COMPETES_WITH A B | + HEADQUARTERED_IN B T | - HEADQUARTERED_IN A T
es heißt | heißt, nennt sich | {A} hat eine neue Tochter. Sie {w} {B}. | + SUBSIDIARY_OF B A
es heißt | heißt, nennt sich | {A} hat ein neues Sprachmodell. Es {w} {X}. | + BUILDS A X
es heißt | heißt, nennt sich | {P} hat eine Firma gegründet. Sie {w} {B}. | + FOUNDED P B
sein Name ist | Name | {A} hat einen Roboter gebaut. Sein {w} ist {X}. | + BUILDS A X
neue Chefin | Chefin, Geschäftsführerin, Finanzchefin | {A} hat eine neue {w}. {P} kommt von {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
neue Chefin | Chefin, Geschäftsführerin, Vorstandschefin | {A} hat eine neue {w}: {P}. | + HOLDS_ROLE P A
neue Chefin | übernimmt, beginnt, startet | {A} hat eine neue Chefin. {P} {w} im Mai. | + HOLDS_ROLE P A
die Führung | Führung, Leitung | Bei {A} geht die {w} auf {P} über, bislang Bereichsleiterin bei {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
die Führung | Führung, Leitung | {A} hat ein neues Gesicht an der Spitze. Die {w} geht auf {P} über, bislang Bereichsleiterin bei {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
Stellvertreter | Stellvertreter, Nachfolger | {P} leitet {A}. Ihr {w} ist {Q}. | ? HOLDS_ROLE P A | ? HOLDS_ROLE Q A | ? FORMERLY_AT P A
der Verkäufer | Verkäufer, Veräußerer, Vorbesitzer | {A} hat {B} gekauft. {w} ist {C}. | ? ACQUIRED A B | - ACQUIRED C B | - SUBSIDIARY_OF B C | - ACQUIRED A C | ? FORMERLY_AT C B
der Käufer | Käufer, Erwerber | {B} ist verkauft worden. {w} ist {A}. | + ACQUIRED A B
der Käufer | Käufer, Erwerber, neuer Eigentümer | {C} hat {B} verkauft. {w} ist {A}. | + ACQUIRED A B | - ACQUIRED A C
40 davon | gekauft, bestellt, geleast | {A} hat einen neuen Roboter gebaut. {B} hat 40 davon {w}. | + SUPPLIES A B
40 davon | gingen an, wurden geliefert an | {A} hat 100 Roboter gebaut. 40 davon {w} {B}. | + SUPPLIES A B
der Auftrag | Auftrag, Großauftrag | {A} baut 40 Roboter. Der {w} kommt von {B}. | ? BUILDS A robots | + SUPPLIES A B
der Auftrag | Auftrag, Zuschlag | {B} braucht 40 Roboter. Der {w} ging an {A}. | + SUPPLIES A B
nichts | beliefert, versorgt | {A} sitzt in {T} und {w} {B} mit Chips. | + HEADQUARTERED_IN A T | + SUPPLIES A B
nichts | gekauft, übernommen | {A} ist gewachsen und hat {B} und {C} {w}. | + ACQUIRED A B | + ACQUIRED A C
nichts | Gegründet, Aufgebaut | {w} wurde {A} 2019 von {P}. | + FOUNDED P A
dessen | Geschäftsführerin, Chefin | Der Konzern {A}, dessen {w} {P} ist, hat {B} gekauft. | + HOLDS_ROLE P A | + ACQUIRED A B | - HOLDS_ROLE P B
dessen | Geschäftsführerin, Chefin | {A} hat den Konzern {B} gekauft, dessen {w} {P} ist. | + HOLDS_ROLE P B | + ACQUIRED A B | - HOLDS_ROLE P A
dessen | Kunden, Abnehmern | {A} hat den Hersteller {B} gekauft, zu dessen {w} {C} zählt. | + ACQUIRED A B | + SUPPLIES B C | - SUPPLIES A C
der Rivale | Rivalen, Konkurrenten, Wettbewerber | {A} hat den {w} {B} gekauft. Er wird von {P} geleitet. | + ACQUIRED A B | ? COMPETES_WITH A B | ? HOLDS_ROLE P B | - HOLDS_ROLE P A
der Rivale | Rivale, Konkurrent, Wettbewerber | {A} wächst. Der {w} {B} hat {C} gekauft. | ? COMPETES_WITH A B | + ACQUIRED B C | - ACQUIRED A C
die Chefin | Chefin, Gründerin, Vorständin | {A} wächst. {w} {P} kommt von {B}. | ? HOLDS_ROLE P A | ? FOUNDED P A | + FORMERLY_AT P B | - HOLDS_ROLE P B | - FOUNDED P B
Familie | hält, besitzt | {Q} {w} mit seiner Familie 28 Prozent an {B}. | + INVESTED_IN Q B
Familie | halten, besitzen | {Q} und seine Familie {w} 28 Prozent an {B}, damit sind sie nach {C} der zweitgrößte Aktionär. | + INVESTED_IN Q B | ? INVESTED_IN C B
ein weiteres | weitere, zweite | {A} hat {B} gekauft. Es will noch eine {w} Firma, {C}. | + ACQUIRED A B | - ACQUIRED A C
anders als | Anders als, Wie | {w} {A} beliefert das Unternehmen {B} mit Chips. | ? SUPPLIES A B
`;

/** All cells. */
export const cells = (): Cell[] =>
  makeCells({ openings: OPENINGS, references: REFERENCES, clauses: CLAUSES, frames: FRAMES });
