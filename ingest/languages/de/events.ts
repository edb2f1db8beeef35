// German nouns that name what happened, and where their two ends stand.

import { AROUND } from './around';

export const EVENTS = `
SUPPLIES | Kauf, Ankauf, Einkauf, Beschaffung, Bestellung, Anmietung, Miete, Bezug, Abnahme | von+bei | poss+topic | with=product
# Capital
INVESTED_IN | Investition, Investment, Beteiligung, Einstieg, Kapitalbeteiligung | poss+durch+von+gen+seitens | in/an/bei
INVESTED_IN | Minderheitsbeteiligung, Mehrheitsbeteiligung, Anschubinvestition, Folgeinvestition | poss+durch+von+gen | in/an/bei
INVESTED_IN | Co-Investment, Seed-Investment, Reinvestition | poss+durch+von+gen | in/an/bei
INVESTED_IN | Wette, Engagement, Anlage, Millioneninvestition | poss+von+durch+gen | in/auf/bei/an | weight:0.8
INVESTED_IN | Milliardeninvestition, Zukauf | poss+von+durch+gen | in/auf/bei/an | weight:0.8
INVESTED_IN | Anteil, Aktienpaket, Anteilspaket | poss+von+gen | an/bei/von | weight:0.9
INVESTED_IN | Sperrminorität, Mehrheit, Minderheit, Mehrheitsanteil, Restanteil | poss+von | an/bei | weight:0.85
INVESTED_IN | Beteiligung, Einstieg, Teilnahme | gen+von+durch+poss | an+topic | with=round role:participant weight:0.9
INVESTED_IN | Mitwirkung, Engagement | gen+von+durch+poss | an+topic | with=round role:participant weight:0.9
INVESTED_IN | Führung, Leitung, Anführung, Regie | gen+von+poss | topic | with=round role:lead
INVESTED_IN | Führung, Anführung, Federführung | gen+von | in+bei | with=investor role:lead
INVESTED_IN | Einlage, Kapitalspritze, Finanzspritze, Geldspritze, Kapitalzufuhr | von+durch+poss | für/in/bei | weight:0.85
INVESTED_IN | Finanzierung, Kapital, Geld, Mittel | von+durch+poss | für/in/bei | weight:0.85
INVESTED_IN | Millionen, Milliarden, Scheck, Ticket, Wagniskapital, Risikokapital | von+poss | für/in/bei+topic | weight:0.8
INVESTED_IN | Wachstumskapital, Seed-Kapital, Startkapital, Eigenkapital | von+poss | für/in/bei+topic | weight:0.8
INVESTED_IN | Ausstieg, Exit, Anteilsverkauf, Rückzug, Desinvestition | poss+gen+von | bei/aus/an | modality:ended weight:0.8
INVESTED_IN | Aktienverkauf, Abgabe | poss+gen+von | bei/aus/an | modality:ended weight:0.8

RAISED | Finanzierungsrunde, Kapitalrunde, Runde, Seed-Runde, Pre-Seed-Runde, Seedrunde, Wachstumsrunde | poss+gen+von+für | round
RAISED | Series-A, Series-B, Anschlussrunde | poss+gen+von+für | round
RAISED | Serie A, Serie B, Serie C, Serie D, Serie E, Serie F, Serie G, Serie H | poss+gen+von+für | round | figure=money
RAISED | Series A, Series B, Series C, Series D, Series E, Series F, Series G, Series H | poss+gen+von+für | round | figure=money
RAISED | Finanzierung, Anschlussfinanzierung, Wachstumsfinanzierung | poss+gen+von+für+bei | round | figure=money
RAISED | Seed-Finanzierung, Kapitalerhöhung, Kapitalaufnahme, Geldspritze | poss+gen+von+für+bei | round | figure=money
RAISED | Finanzspritze, Kapitalspritze, Millionenfinanzierung | poss+gen+von+für+bei | round | figure=money weight:0.9
RAISED | Frühphasenfinanzierung, Startfinanzierung, Brückenfinanzierung | poss+gen+von+für+bei | round | figure=money weight:0.9
RAISED | Millionenrunde | poss+gen+von+für+bei | round | figure=money weight:0.9
RAISED | Fundraising, Mittelaufnahme, Kapitalbeschaffung, Closing | poss+gen+von+für | round | figure=money weight:0.9
RAISED | Finanzierungsabschluss, Anschubfinanzierung | poss+gen+von+für | round | figure=money weight:0.9
RAISED | Eigenkapitalfinanzierung | poss+gen+von+für | round | figure=money weight:0.9

ACQUIRED | Übernahme, Kauf, Zukauf, Ankauf, Aufkauf, Erwerb, Akquisition, Firmenkauf | durch+poss+seitens | gen+von+poss
ACQUIRED | Übernahme, Kauf, Aufkauf, Komplettübernahme | durch | subj | weight:0.88
ACQUIRED | Verkauf, Veräußerung, Notverkauf, Teilverkauf, Komplettverkauf, Weiterverkauf, Abgabe | an | gen+von+poss
ACQUIRED | Übernahmeangebot, Kaufangebot, Offerte, Gebot | poss+von+gen+durch | für/an | modality:planned weight:0.8
ACQUIRED | Zuschlag | poss+an+gen | für | weight:0.6
ACQUIRED | Eingliederung, Integration, Verstaatlichung, Rettung, Absorption | durch+poss | gen+von | weight:0.7
SUBSIDIARY_OF | Eingliederung, Integration, Überführung, Einbringung | gen+von | in | weight:0.7
SUBSIDIARY_OF | Zugehörigkeit, Besitz, Eigentum | subj+gen | zu+von+gen | weight:0.75

# Technology
SUPPLIES | Lieferung, Belieferung, Bereitstellung, Überlassung, Vermietung | durch+poss+von+seitens | an/für | product=gen
SUPPLIES | Verkauf, Weitergabe, Zulieferung, Anlieferung | durch+poss+von+seitens | an/für | product=gen
SUPPLIES | Ausrüstung, Ausstattung, Versorgung, Belieferung, Bestückung, Bewaffnung | durch+poss | gen | product=mit weight:0.9
SUPPLIES | Bestellung, Großbestellung, Order, Nachbestellung, Vorbestellung, Auftrag | bei+an | poss+von+gen | product=für
SUPPLIES | Auftrag, Lieferauftrag, Millionenauftrag, Milliardenauftrag | an/für+subj | von+gen+poss | product=über/für weight:0.85
SUPPLIES | Chipauftrag, Rüstungsauftrag | an/für+subj | von+gen+poss | product=über/für weight:0.85
SUPPLIES | Kauf, Einkauf, Beschaffung, Bezug, Anmietung, Einsatz | von/bei/aus | durch+poss | with=product product=gen weight:0.95
SUPPLIES | Nutzung, Verwendung, Erwerb, Anschaffung, Import | von/bei/aus | durch+poss | with=product product=gen weight:0.95
SUPPLIES | Einführung | von/bei/aus | durch+poss | with=product product=gen weight:0.85
SUPPLIES | Abhängigkeit | von | gen+poss+subj | weight:0.9
SUPPLIES | Liefervertrag, Lieferabkommen, Liefervereinbarung, Cloud-Vertrag | mit+von | poss+gen+zwischen | weight:0.8
SUPPLIES | Chipvertrag, Abnahmevertrag, Rahmenvertrag, Lizenzvertrag, Mietvertrag | mit+von | poss+gen+zwischen | weight:0.8
SUPPLIES | Stromliefervertrag, Stromabnahmevertrag, Hosting-Vertrag, Servicevertrag | mit+von | poss+für+gen | weight:0.8
SUPPLIES | Wartungsvertrag, Lizenzabkommen, Lizenz, Abonnement | mit+von | poss+für+gen | weight:0.8

BUILDS | Start, Vorstellung, Präsentation, Veröffentlichung, Markteinführung, Freigabe | durch+poss+von+bei | gen+von+poss
BUILDS | Enthüllung, Launch, Release, Premiere | durch+poss+von+bei | gen+von+poss
BUILDS | Entwicklung, Bau, Konstruktion, Errichtung, Herstellung, Fertigung | durch+poss+bei+von | gen+von | weight:0.95
BUILDS | Produktion, Training, Design, Programmierung, Serienproduktion | durch+poss+bei+von | gen+von | weight:0.95
BUILDS | Eröffnung, Einweihung, Inbetriebnahme, Betrieb, Ausbau, Erweiterung | durch+poss+seitens | gen+für+von | weight:0.95
BUILDS | Weiterentwicklung | durch+poss+topic | gen+von | weight:0.95
BUILDS | Fertigstellung, Spatenstich, Grundsteinlegung, Richtfest, Aufbau | durch+poss+seitens | gen+für+von | weight:0.95
BUILDS | Baubeginn, Baustart, Neubau, Modernisierung, Umbau, Montage | durch+poss+von | gen+von+für+an | weight:0.85
BUILDS | Serienfertigung, Einführung, Ankündigung | durch+poss+von | gen+von+für+an | weight:0.85

# Talent
FOUNDED | Gründung, Neugründung | durch+poss | gen+von
FOUNDED | Aufbau, Errichtung | durch+poss | gen+von | weight:0.9
FOUNDED | Gründung | von+gen+durch | subj | weight:0.9
FOUNDED | Ausgründung, Abspaltung, Spin-off, Spin-offs, Spinoff, Spinoffs, Spin-out, Spin-outs, Ausgliederung, Carve-out | gen+aus+von+poss | subj | weight:0.75
FORMERLY_AT | Abgang, Weggang, Ausscheiden, Ausstieg, Rücktritt, Rückzug | poss+gen+von | bei/aus/von/gen | role=als weight:0.9
FORMERLY_AT | Abgang, Weggang, Ausscheiden, Rücktritt, Abschied, Rauswurf | gen+von | subj | with=person weight:0.95
FORMERLY_AT | Abschied, Entlassung, Abberufung, Kündigung, Absetzung | poss+gen+von | bei/aus/von | role=als weight:0.9
FORMERLY_AT | Station, Karriere, Laufbahn, Tätigkeit, Anstellung, Zeit | poss+subj+gen | bei/an/in/am | role=als former weight:0.9
FORMERLY_AT | Jahre | poss+subj+gen | bei | role=als former
FORMERLY_AT | Jahre, Praktikum, Promotion, Ausbildung, Volontariat | poss+subj+gen | bei/an/in/am | role=als former weight:0.9
FORMERLY_AT | Arbeit | poss+subj+gen | bei/an/in/am | role=als former weight:0.9
FORMERLY_AT | Wechsel, Umzug, Abwanderung, Abwerbung, Zugang, Neuzugang | poss+gen+von | von/aus | weight:0.9
HOLDS_ROLE | Ernennung, Berufung, Bestellung, Bestallung, Wahl, Wiederwahl | gen+poss+von | bei+in+gen+topic | role=zu/als
HOLDS_ROLE | Beförderung, Einstellung, Verpflichtung | gen+poss+von | bei+in+gen+topic | role=zu/als
HOLDS_ROLE | Antritt | gen+poss+von | bei+in+gen+topic | role=zu/als
HOLDS_ROLE | Ernennung, Berufung, Bestellung, Wahl, Beförderung, Aufstieg | gen+poss+von | gen+von+topic | role=zu weight:0.9
HOLDS_ROLE | Einsetzung | gen+poss+von | gen+von+topic | role=zu weight:0.85
HOLDS_ROLE | Nominierung | gen+poss+von | bei+in+gen+topic | role=zu/als modality:planned
HOLDS_ROLE | Wechsel, Rückkehr | poss+gen+von | zu/in/an | role=als/zu weight:0.85
HOLDS_ROLE | Eintritt, Aufstieg, Neuzugang, Amtsantritt | poss+gen+von | zu/in/an/bei | role=als/zu weight:0.85
HOLDS_ROLE | Verpflichtung | poss+gen+von | zu/in/an/bei | role=als/zu weight:0.85
HOLDS_ROLE | Leitung, Führung, Regie, Ägide | von+gen | subj | weight:0.95
HOLDS_ROLE | Leitung, Führung, Verantwortung, Gesamtleitung, Geschäftsführung, Regie | subj+poss+von | gen | with=post weight:0.6

# Politics
SUPPORTS | Förderung, Unterstützung, Bezuschussung, Subventionierung, Hilfe | durch+von+poss+gen+seitens | für/an+gen
SUPPORTS | Rückendeckung, Rückhalt, Fürsprache, Beistand | durch+von+poss+gen+seitens | für/an+gen
SUPPORTS | Zuschuss, Zuwendung, Subvention, Beihilfe, Staatshilfe, Fördermittel, Fördergelder | von+durch+poss+gen | für/an+topic
SUPPORTS | Förderbescheid, Finanzhilfe, Prämie, Stipendium, Preisgeld, Spende | von+durch+poss+gen | für/an+topic
SUPPORTS | Anschubfinanzierung, Zusage, Umweltbonus, Kredit, Darlehen, Kreditlinie, Bürgschaft | von+durch+poss+gen | für/an+topic
SUPPORTS | Garantie | von+durch+poss+gen | für/an+topic
SUPPORTS | Förderpaket, Hilfspaket, Rettungspaket, Steuernachlass | von+durch+poss+gen | für/an+topic | weight:0.9
SUPPORTS | Forschungszulage, Millionenförderung, Milliardenförderung, Beitrag | von+durch+poss+gen | für/an+topic | weight:0.9
SUPPORTS | Finanzierung | von+durch+poss+gen | für/an+topic | weight:0.9
SUPPORTS | Forschungsauftrag, Entwicklungsauftrag, Regierungsauftrag, Förderauftrag, Preis | von+gen+poss | für/an | weight:0.75
SUPPORTS | Auszeichnung, Schirmherrschaft, Patenschaft | von+gen+poss | für/an | weight:0.75

REGULATES | Untersuchung, Ermittlung, Verfahren, Ermittlungsverfahren | poss+durch+von+gen+seitens | gegen/bei/zu+gen
REGULATES | Kartellverfahren | poss+durch+von+gen+seitens | gegen/bei/zu+gen
REGULATES | Wettbewerbsverfahren, Vertragsverletzungsverfahren, Prüfverfahren | poss+durch+von+gen | gegen/bei/zu
REGULATES | Bußgeldverfahren, Verwaltungsverfahren, Klage, Anklage, Beschwerde | poss+durch+von+gen | gegen/bei/zu
REGULATES | Bußgeld, Geldbuße, Strafe, Zwangsgeld, Sanktion, Rüge, Verwarnung | von+durch+poss+gen | gegen/für
REGULATES | Auflage, Anordnung, Verfügung, Verbot, Untersagung, Weisung, Abmahnung | von+durch+poss+gen | gegen/für/an/bei
REGULATES | Beschränkung | von+durch+poss+gen | gegen/für/an/bei
REGULATES | Prüfung, Kontrolle, Fusionskontrolle, Durchsuchung, Razzia, Inspektion, Audit | durch+poss+von+seitens | gen+bei+von
REGULATES | Untersagung | durch+poss+von+seitens | gen+bei+von
REGULATES | Aufsicht, Überwachung, Beaufsichtigung, Regulierung, Kontrolle | durch+gen+von+poss | über+gen+subj | weight:0.9
REGULATES | Marktaufsicht | durch+gen+von+poss | über+gen+subj | weight:0.9
REGULATES | Genehmigung, Freigabe, Zulassung, Erlaubnis, Lizenz, Zustimmung | durch+von+poss+gen+seitens | für+gen+an+zu
REGULATES | Bewilligung, Zertifizierung, Ja, Segen, Okay, Einwilligung | durch+von+poss+gen+seitens | für+gen+an+zu
REGULATES | Baugenehmigung, Betriebsgenehmigung, Exportgenehmigung, Ausfuhrgenehmigung | durch+von+poss+gen | für+gen+an
REGULATES | Banklizenz, Kartellfreigabe, Fusionsfreigabe, Exportlizenz | durch+von+poss+gen | für+gen+an
REGULATES | Entscheidung, Urteil, Beschluss, Bescheid, Einstufung | durch+von+poss+gen | gegen/zu/gegenüber/an | weight:0.85
REGULATES | Auskunftsersuchen, Vergleich, Mahnung | durch+von+poss+gen | gegen/zu/gegenüber/an | weight:0.85

BOARD_SEAT | Sitz, Platz, Mandat, Aufsichtsratssitz, Aufsichtsratsmandat | poss+gen+für+von+subj | gen+bei+in+von | with=board
BOARD_SEAT | Aufsichtsratsposten, Beobachterposten, Beobachtersitz | poss+gen+für+von+subj | gen+bei+in+von | with=board
BOARD_SEAT | Boardsitz | poss+gen+für+von+subj | gen+bei+in+von | with=board
BOARD_SEAT | Berufung, Wahl, Einzug, Eintritt, Entsendung, Nominierung | poss+gen+von | gen+in+topic | with=board role=als/zu
BOARD_SEAT | Wiederwahl, Bestellung, Aufnahme | poss+gen+von | gen+in+topic | with=board role=als/zu
BOARD_SEAT | Aufsichtsratssitz, Aufsichtsratsmandat, Aufsichtsratsposten, Beiratssitz | poss+gen+subj | bei+von+gen | weight:0.9
BOARD_SEAT | Beiratsmandat, Boardsitz, Board-Sitz | poss+gen+subj | bei+von+gen | weight:0.9
BOARD_SEAT | Vorsitz, Verwaltungsratspräsidium | poss+von+subj | gen+bei+in | role:Vorsitz weight:0.9
BOARD_SEAT | Mitgliedschaft, Mitarbeit, Tätigkeit | poss+gen+subj | gen+in | with=board weight:0.8

# Market
PARTNERED_WITH | Partnerschaft, Allianz, Kooperation, Zusammenarbeit | poss+zwischen+von+gen+subj | mit+zwischen+zusammen mit
PARTNERED_WITH | Bündnis, Bündnisse, Verbund | poss+zwischen+von+gen+subj | mit+zwischen+zusammen mit+aus
PARTNERED_WITH | Zusammenschluss | poss+zwischen+subj | mit+zwischen+zusammen mit+aus
PARTNERED_WITH | Joint Venture, Joint-Venture, Gemeinschaftsunternehmen, Gemeinschaftsprojekt | gen+von | gen+von | weight:0.92
PARTNERED_WITH | Schulterschluss, Pakt | poss+zwischen+von+gen+subj | mit+zwischen+zusammen mit
PARTNERED_WITH | Technologiepartnerschaft, Entwicklungspartnerschaft | poss+zwischen+von+gen+subj | mit+zwischen
PARTNERED_WITH | Vertriebspartnerschaft, Forschungspartnerschaft | poss+zwischen+von+gen+subj | mit+zwischen
PARTNERED_WITH | Forschungskooperation, Kooperationsvertrag, Kooperationsvereinbarung | poss+zwischen+von+gen+subj | mit+zwischen
PARTNERED_WITH | Rahmenvereinbarung, Rahmenabkommen, Absichtserklärung, Memorandum | poss+zwischen+von+gen+subj | mit+zwischen
PARTNERED_WITH | Übereinkunft, Joint Venture, Joint-Venture, Gemeinschaftsunternehmen | poss+zwischen+von+gen+subj | mit+zwischen
PARTNERED_WITH | Gemeinschaftsprojekt, Gemeinschaftsvorhaben, Konsortium | poss+zwischen+von+gen+subj | mit+zwischen+aus
PARTNERED_WITH | Arbeitsgemeinschaft, Allianz | poss+zwischen+von+gen+subj | mit+zwischen+aus
PARTNERED_WITH | Letter of Intent, Memorandum of Understanding | poss+zwischen+gen+subj | mit+zwischen | weight:0.9
PARTNERED_WITH | Forschungsprojekt, Verbundprojekt, Gemeinschaftsentwicklung | poss+zwischen+gen+subj | mit+zwischen | weight:0.9
PARTNERED_WITH | Projekt, Pilotprojekt, Entwicklungsprojekt, Vorhaben, Programm, Initiative | poss+zwischen+von+gen+subj | mit+zwischen | joint weight:0.97
PARTNERED_WITH | Labor, Forschungslabor, Forschungszentrum, Entwicklungszentrum, Plattform | poss+zwischen+von+gen+subj | mit+zwischen | joint weight:0.9
PARTNERED_WITH | Unternehmen, Firma, Tochter, Tochterfirma, Gesellschaft, Angebot, Lösung, Entwicklung, Studie | poss+zwischen+von+gen+subj | mit+zwischen | joint weight:0.9
PARTNERED_WITH | Vertriebskooperation | poss+zwischen+gen+subj | mit+zwischen | weight:0.9
PARTNERED_WITH | Vereinbarung, Abkommen, Vertrag, Deal, Abmachung, Verbindung | poss+zwischen+von | mit+zwischen | weight:0.8
PARTNERED_WITH | Vernetzung, Verzahnung, Austausch | poss+zwischen+von | mit+zwischen | weight:0.8
COMPETES_WITH | Wettbewerb, Konkurrenz, Wettlauf, Rennen, Rivalität, Duell, Kampf | poss+zwischen+gen+subj | mit+zu+gegen+zwischen
COMPETES_WITH | Konkurrenz | durch+von | subj | weight:0.9
COMPETES_WITH | Kräftemessen, Wettstreit | poss+zwischen+gen+subj | mit+zu+gegen+zwischen
COMPETES_WITH | Antwort, Alternative, Gegenentwurf, Pendant, Gegenstück | poss+von+gen+subj | auf/zu/für/an
COMPETES_WITH | Konkurrenzprodukt | poss+von+gen+subj | auf/zu/für/an | weight:0.85
COMPETES_WITH | Gegengewicht, Kampfansage, Herausforderung | poss+von+gen+subj | auf/zu/für/an | weight:0.85

# Place
HEADQUARTERED_IN | Sitz, Hauptsitz, Firmensitz | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
HEADQUARTERED_IN | Unternehmenssitz, Stammsitz, Konzernsitz | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
HEADQUARTERED_IN | Geschäftssitz, Zentrale, Hauptquartier | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
HEADQUARTERED_IN | Headquarter, Hauptverwaltung, Stammhaus | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
HEADQUARTERED_IN | Rechtssitz, Gesellschaftssitz | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
HEADQUARTERED_IN | Hauptstandort | poss+gen+subj+von | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von
OPERATES_IN | Büro, Niederlassung, Zweigstelle, Außenstelle, Filiale | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Dependance, Repräsentanz, Standort, Standbein | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Deutschlandsitz, Deutschland-Sitz, Deutschlandzentrale, Deutschland-Zentrale, Europasitz, Europa-Sitz | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Europazentrale, Europa-Zentrale, Europa-Hauptquartier, EU-Sitz, EU-Zentrale, EMEA-Zentrale | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Österreichzentrale, Österreich-Zentrale, Schweiz-Zentrale, US-Zentrale, US-Sitz, China-Zentrale | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Asienzentrale, Asien-Zentrale, Regionalzentrale, Landeszentrale, Ländersitz, Zweitsitz | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Geschäftsstelle, Stützpunkt | poss+gen+von+subj | in/${AROUND}/bei/nahe/an/auf/in der Nähe von
OPERATES_IN | Entwicklungszentrum, Forschungszentrum, Forschungslabor, Labor | poss+gen+von+subj | in/${AROUND}/bei/nahe/an
OPERATES_IN | Entwicklungsstandort, Forschungsstandort, Vertriebsbüro, Technologiezentrum | poss+gen+von+subj | in/${AROUND}/bei/nahe/an
OPERATES_IN | Werk, Fabrik, Rechenzentrum, Rechenzentren, Produktion, Fertigung, Produktionsstätte | poss+gen+von | in/${AROUND}/bei/nahe/an
OPERATES_IN | Anlage, Lager, Werkstatt, Campus, Auslandstochter | poss+gen+von | in/${AROUND}/bei/nahe/an
OPERATES_IN | Team, Belegschaft, Mitarbeiter, Beschäftigte, Entwickler | poss+gen+subj | in/${AROUND}/bei/an | weight:0.85
OPERATES_IN | Präsenz, Geschäft, Landesgesellschaft, Cloud-Region, Aktivitäten | poss+gen+subj | in/${AROUND}/bei/an | weight:0.85
OPERATES_IN | Expansion, Markteintritt, Eintritt, Start, Ausweitung, Markteinführung | poss+gen+von | nach/in/auf | weight:0.85
OPERATES_IN | Vorstoß, Sprung, Gang, Ansiedlung, Umzug | poss+gen+von | nach/in/auf | weight:0.85
OPERATES_IN | Rückzug, Abzug, Abschied, Marktaustritt, Schließung, Ausstieg | poss+gen+von | aus/in | modality:ended weight:0.8
LOCATED_IN | Lage, Standort, Standortwahl | poss+gen | in/${AROUND}/bei/nahe/an/auf | weight:0.85
`;
