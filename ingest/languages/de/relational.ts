// German nouns whose bearer stands in a relation to somebody: founders, officers, owners, customers, rivals. The
// feminine and the last part of compounds are found by the engine.

import { ENGLISH_TITLES } from '../english-titles';

export const RELATIONAL = `
# Founders
FOUNDED | Gründer, Cofounder, Founder, Begründer | from
FOUNDED | Gründerpaar, Gründerteam, Gründerduo, Gründertrio, Gründungsteam, Gründervater, Initiator, Urheber | from | weight:0.85
FOUNDED | Schöpfer | from | weight:0.85
FOUNDED | Gründungspartner, Gründungsgesellschafter, Gründungsmitglied, Gründungsdirektor, Stifter | from | weight:0.75

# Officers
${ENGLISH_TITLES}
HOLDS_ROLE | CEO, Deputy CEO, Group CEO, Chief Executive, Chief Executive Officer, Geschäftsführer, CFO | from | role
HOLDS_ROLE | Chief Financial Officer, Kaufmännischer Geschäftsführer, CTO, Chief Technology Officer | from | role
HOLDS_ROLE | Chief Technical Officer, COO, Chief Operating Officer, Technischer Leiter, CSO, CPO, CMO, CIO, CISO | from | role
HOLDS_ROLE | CDO, CRO, CCO, CHRO, CAIO, CLO, Chief Product Officer, Chief Commercial Officer, Chief Revenue Officer | from | role
HOLDS_ROLE | Chief Marketing Officer, Chief Strategy Officer, Chief Information Officer, Chief Digital Officer | from | role
HOLDS_ROLE | Chief Data Officer, Chief Scientist, Chief Scientific Officer, Chief Science Officer, Chief AI Officer | from | role
HOLDS_ROLE | Chief Growth Officer, Chief Investment Officer, Chief Customer Officer, Chief Innovation Officer | from | role
HOLDS_ROLE | Chief Transformation Officer, Chief Sustainability Officer, Chief Sales Officer | from | role
HOLDS_ROLE | Chief Strategist, Lead Strategist, Lead Scientist, Lead Engineer, Strategist, Evangelist | from | role
HOLDS_ROLE | Chief People Officer, Chief of Staff, Chief Business Officer, Chief Legal Officer | from | role
HOLDS_ROLE | Chief Security Officer, Chief Information Security Officer, General Counsel, Chef | from | role
HOLDS_ROLE | Boss, Lenker, Frontmann, Statthalter | from | role weight:0.9
HOLDS_ROLE | Vorstandsvorsitzender, Vorstandsvorsitzende, Vorstand, Vorständin, Vorstandsmitglied, Vorstandsvize | from | role
HOLDS_ROLE | Finanzvorstand, Technikvorstand, Personalvorstand, Vertriebsvorstand, Produktionsvorstand, Technologievorstand | from | role
HOLDS_ROLE | Entwicklungsvorstand, Einkaufsvorstand, Strategievorstand, Digitalvorstand, IT-Vorstand, Forschungsvorstand | from | role
HOLDS_ROLE | Produktvorstand, Marketingvorstand, Rechtsvorstand, Risikovorstand, Betriebsvorstand | from | role
HOLDS_ROLE | Vorstandskollege, Mitglied des Vorstands, Mitglied der Geschäftsführung, Mitglied der Geschäftsleitung | from | role
HOLDS_ROLE | Vorsitzender der Geschäftsführung, Vorsitzende der Geschäftsführung, Vorsitzenden der Geschäftsführung | from | role
HOLDS_ROLE | Sprecher der Geschäftsführung, Sprecherin der Geschäftsführung, Vorsitzender des Vorstands | from | role
HOLDS_ROLE | Vorsitzende des Vorstands, Vorsitzenden des Vorstands, Sprecher des Vorstands, Sprecherin des Vorstands | from | role
HOLDS_ROLE | Direktor, Managing Director, Executive Director, Technischer Direktor, Kaufmännischer Direktor | from | role
HOLDS_ROLE | Wissenschaftlicher Direktor, Geschäftsführender Direktor, Geschäftsführende Direktorin | from | role
HOLDS_ROLE | Technischer Geschäftsführer, Technische Geschäftsführerin, Technische Leiterin | from | role
HOLDS_ROLE | Wissenschaftliche Direktorin, Wissenschaftlicher Leiter, Leiter, Head, Head of AI, Head of Research | from | role
HOLDS_ROLE | Head of Product, Head of Engineering, Head of Sales, Head of Policy, Lead, Tech Lead, Team Lead | from | role
HOLDS_ROLE | Vice President, Senior Vice President, Executive Vice President, VP, SVP, EVP | from | role
HOLDS_ROLE | Präsident, President | from | role country
HOLDS_ROLE | Vice President Engineering, VP Engineering, General Manager, Country Manager | from | role
HOLDS_ROLE | Director, Country Director, Regional Director, Senior Director, Associate Director, Research Director, Sales Director, Marketing Director, Program Director, Area Manager, Regional Manager | from | role
HOLDS_ROLE | Manager, Fondsmanager, Country Lead | from | role weight:0.9
HOLDS_ROLE | General Partner, Managing Partner, Senior Partner, Founding Partner, Venture Partner, Operating Partner | from | role
HOLDS_ROLE | Investmentpartner, Principal, Rektor, Dekan, Kanzler, Intendant, Kurator, Direktorium, Chefentwickler | from | role
HOLDS_ROLE | Chefdesigner, Chefökonom, Chefvolkswirt, Chefanalyst, Chefstratege, Chefjurist, Justiziar, Syndikus | from | role
HOLDS_ROLE | Chefredakteur, Herausgeber, Chefarzt, Chefberater, Chefinspektor, Chefverkäufer, Chefeinkäufer | from | role
HOLDS_ROLE | Chefhändler, Chefunterhändler, Cheflobbyist, Chefbuchhalter, Leitender Wissenschaftler | from | role
HOLDS_ROLE | Leitender Forscher, Sprecher, Pressereferent, Prokurist, Generalbevollmächtigte, Bevollmächtigter | from | role
HOLDS_ROLE | Beauftragter, Beauftragte, Datenschutzbeauftragter, Datenschutzbeauftragte, Chief Digital | from | role
HOLDS_ROLE | Verantwortlicher, Verantwortliche | from | role weight:0.9
HOLDS_ROLE | Schatzmeister, Sekretär, Repräsentant, Vertreter, Sanierer, Insolvenzverwalter, Liquidator | from | role weight:0.85
HOLDS_ROLE | Treuhänder, Berater, Chefberater, Senior Advisor, Advisor, Mentor, Botschafter | from | role weight:0.85
HOLDS_ROLE | Firmeninhaber, Geschäftsinhaber, Geschäftsführender Gesellschafter, Geschäftsführende Gesellschafterin | from | role
HOLDS_ROLE | Managing Partnerin, Partner, Associate | from | role weight:0.9

# Offices of state
HOLDS_ROLE | Minister, Premier, Kanzler, Staatssekretär, Senator, Ministerialdirigent, Kommissar, Kommissionsvize | from | role public
HOLDS_ROLE | Bürgermeister, OB, Stadtoberhaupt, Stadtchef | from | role public town
HOLDS_ROLE | Landrat, Stadtrat, Stadtverordneter, Stadtverordnete, Abgeordneter, Abgeordnete | from | role public
HOLDS_ROLE | Stadträtin, Dezernent, Gouverneur, Inspekteur, Generalbundesanwalt, Berichterstatter | from | role public
HOLDS_ROLE | Ausschussvorsitzender, Regierungschef, Staatschef, Parteichef, Fraktionschef, Ressortchef | from | role public
HOLDS_ROLE | Landeschef, Fraktionsvize, Parteivize, Regierungssprecher, Gewerkschaftschef, Staatsanwalt | from | role public

# Staff
HOLDS_ROLE | Ingenieur, Softwareingenieur, Entwickler, Softwareentwickler, Programmierer, Architekt | from | role weight:0.9
HOLDS_ROLE | Forscher, Wissenschaftler, Research Scientist, Research Engineer, Engineer, Data Scientist | from | role weight:0.9
HOLDS_ROLE | Informatiker, Physiker, Techniker, Doktorand, Postdoc | from | role weight:0.9
HOLDS_ROLE | Professor, Lehrstuhlinhaber, Dozent | from | role kind=PublicBody weight:0.9
HOLDS_ROLE | Fellow, Stipendiat | from | role weight:0.9
HOLDS_ROLE | Analyst, Ökonom, Volkswirt, Stratege, Anwalt, Jurist, Designer, Experte, Redakteur | from | role weight:0.85
HOLDS_ROLE | Referent, Sachbearbeiter, Assistent, Testpilot, Mitarbeiter, Mitarbeitende, Mitarbeitender | from | role weight:0.85
HOLDS_ROLE | Beschäftigter, Beschäftigte, Angestellter, Angestellte, Führungskraft, Kollege, Praktikant | from | role weight:0.85
HOLDS_ROLE | Betriebsrat, Mitglied, Vorsitzender, Vorsitzende, Vorsitzenden | from | role weight:0.75

# Boards
BOARD_SEAT | Aufsichtsrat, Aufsichtsrätin, Aufsichtsratschef, Aufsichtsratsvorsitzender | from | role board
BOARD_SEAT | Aufsichtsratsvorsitzende, Aufsichtsratsmitglied, Mitglied des Aufsichtsrats | from | role board
BOARD_SEAT | Mitglied des Aufsichtsrates, Mitglied im Aufsichtsrat, Aufsichtsratsvize | from | role board
BOARD_SEAT | Vorsitzender des Beirats, Vorsitzende des Beirats, Vorsitzenden des Beirats, Chef des Aufsichtsrats | from | role board
BOARD_SEAT | Chefin des Aufsichtsrats, Vorsitz des Aufsichtsrats | from | role board
BOARD_SEAT | Vorsitzender des Aufsichtsrats, Vorsitzende des Aufsichtsrats, Vorsitzenden des Aufsichtsrats | from | role board
BOARD_SEAT | Vorsitzender des Aufsichtsrates, Vorsitzende des Aufsichtsrates, Aufsichtsratspräsident | from | role board
BOARD_SEAT | Chefaufseher, Chefkontrolleur, Kontrolleur, Ehrenvorsitzender, Ehrenvorsitzende, Verwaltungsrat | from | role board
BOARD_SEAT | Verwaltungsratspräsident, Verwaltungsratschef, Verwaltungsratsvorsitzender | from | role board
BOARD_SEAT | Verwaltungsratsvorsitzende, Verwaltungsratsmitglied, Verwaltungsratsvizepräsident | from | role board
BOARD_SEAT | Mitglied des Verwaltungsrats, Mitglied im Verwaltungsrat, Präsident des Verwaltungsrats | from | role board
BOARD_SEAT | Präsidentin des Verwaltungsrats, Delegierter des Verwaltungsrats | from | role board
BOARD_SEAT | Vorsitzender des Verwaltungsrats, Beirat, Beirätin, Beiratsmitglied, Beiratsvorsitzender | from | role board
BOARD_SEAT | Beiratsvorsitzende, Beiratschef, Beiratssprecher, Mitglied des Beirats, Mitglied im Beirat | from | role board
BOARD_SEAT | Mitglied des Kuratoriums, Kuratoriumsmitglied, Kuratoriumsvorsitzender, Kuratoriumsvorsitzende | from | role board
BOARD_SEAT | Stiftungsrat, Stiftungsratsvorsitzender, Stiftungsratsmitglied, Boardmitglied, Board-Mitglied | from | role board
BOARD_SEAT | Board Member, Boardvorsitzender, Chairman, Chairwoman, Chairperson, Chair, Executive Chairman | from | role board
BOARD_SEAT | Mitglied des Advisory Boards, Mitglied im Advisory Board, Mitglied des Boards, Mitglied im Board, Mitglied des Gesellschafterausschusses, Mitglied des Stiftungsrats, Mitglied des Verwaltungsrates, Mitglied des Beirates | from | role board
BOARD_SEAT | Non-Executive Director, Advisory-Board-Mitglied, Unabhängiger Direktor | from | role board
BOARD_SEAT | Arbeitnehmervertreter, Anteilseignervertreter, Kapitalvertreter, Gremienmitglied | from | role board weight:0.8
BOARD_SEAT | Beobachter im Aufsichtsrat | from | role board weight:0.8

# Former
FORMERLY_AT | Ex-Mitarbeiter, Ex-Chef, Ex-Manager, Ex-CEO, Ex-CTO, Ex-CFO, Ex-Forscher, Ex-Ingenieur, Ex-Entwickler | from
FORMERLY_AT | Ex-Vorstand, Ex-Banker, Ex-Minister, Exchef, Exvorstand, Ex-Berater, Ex-Partner, Ex-Geschäftsführer | from
FORMERLY_AT | Ex-Angestellter, Ex-Präsident, Ex-Leiter, Ex-Direktor, Ex-Aufsichtsrat | from
FORMERLY_AT | Altkanzler, Alumnus, Alumna, Alumni, Aussteiger, Abtrünniger, Abtrünnige | from | weight:0.85
HOLDS_ROLE | Nachfolger, Nachfolgerin, Amtsnachfolger, Amtsnachfolgerin | from | weight:0.85
FORMERLY_AT | Rückkehrer, Ehemaliger, Ehemalige | from | weight:0.85
FORMERLY_AT | Stationen, Karrierestation, Berufsstation | to | weight:0.9
FORMERLY_AT | Ex-Arbeitgeber, Ex-Firma, Altarbeitgeber | to

# Owners and parts
SUBSIDIARY_OF | Teil, Bestandteil | from | weight:0.9
SUBSIDIARY_OF | Tochter, Töchter, Konzerntochter, Tochtergesellschaft, Tochterunternehmen, Tochterfirma, Tochterfirmen | from
SUBSIDIARY_OF | Tochterbetrieb, Auslandstochter, Landestochter, Beteiligungstochter, Risikokapitaltochter | from
SUBSIDIARY_OF | Gemeinschaftsunternehmen, Gemeinschaftsfirma, Gemeinschaftstochter, Joint Venture, Joint-Venture | from | weight:0.9
SUBSIDIARY_OF | Enkelgesellschaft, Enkel, Ableger, Konzerngesellschaft | from
SUBSIDIARY_OF | Sparte | from | weight:0.95
SUBSIDIARY_OF | Division, Arm, Investmentarm, Risikokapitalarm, Wagniskapitalarm, Venture-Arm | from | weight:0.9
SUBSIDIARY_OF | Geschäftsbereich, Cloud-Anbieter, Cloud-Provider | from | weight:0.9
SUBSIDIARY_OF | Geschäftseinheit, Einheit, Landesgesellschaft, Zweigniederlassung, Betriebsteil | from | weight:0.8
SUBSIDIARY_OF | Konzernunternehmen, Gruppenunternehmen, Gruppengesellschaft, Konzernfirma, Mehrheitsbeteiligung, Mehrheitstochter, Zwischenholding, Schwestermarke, Konzernmarke, Zweitmarke, Zukunftssparte, Digitaltochter, Digitalsparte | from | weight:0.9
SUBSIDIARY_OF | Unternehmensteil, Konzernteil, Zweig, Marke | from | weight:0.8
SUBSIDIARY_OF | Mutter, Mütter, Muttergesellschaft, Mutterkonzern, Mutterunternehmen, Mutterfirma, Mutterhaus | to
SUBSIDIARY_OF | Dachgesellschaft | to
SUBSIDIARY_OF | Eigentümer, Alleineigentümer, Eigner, Besitzer, Inhaber | to | weight:0.95
SUBSIDIARY_OF | Mehrheitsgesellschafter, Mehrheitsaktionär, Alleingesellschafter, Alleinaktionär | to | weight:0.9
SUBSIDIARY_OF | Obergesellschaft | to | weight:0.9

# Investors
INVESTED_IN | Investor, Geldgeber, Kapitalgeber, Finanzier, Wagnisfinanzierer, Gesellschafter, Anteilseigner | from
INVESTED_IN | Anteilsinhaber, Anteilsbesitzer, Aktionär, Business Angel, Business-Angel, Business Angels, Miteigentümer | from
INVESTED_IN | Miteigner, Teilhaber, Teileigner, Minderheitseigner, Minderheitseigentümer, Kapitaleigner, Mitinhaber | from
INVESTED_IN | Mitbesitzer, Backer, Konsorte, Erstinvestor, Frühinvestor, Seed-Investor, Ankerinvestor, Bestandsinvestor, Altinvestor, Neuinvestor, Großinvestor, Hauptinvestor | from
INVESTED_IN | Investorenkreis, Gesellschafterkreis, Geldgeberkreis, Aktionärskreis, Eigentümerkreis, Investorengruppe | from
INVESTED_IN | Leadinvestor, Lead-Investor, Lead Investor, Führungsinvestor, Co-Lead, Lead, Konsortialführer | from | role:lead
INVESTED_IN | Portfoliounternehmen, Portfoliofirma, Portfoliofirmen, Portfolio-Unternehmen | to | weight:0.9
INVESTED_IN | Beteiligungsunternehmen, Portfoliogesellschaft, Beteiligung, Investment, Investments, Startup-Investments | to | weight:0.9

# Suppliers and customers
SUPPLIES | Lieferant, Zulieferer, Ausrüster, Ausstatter, Auftragsfertiger, Auftragshersteller, Auftragnehmer | from
SUPPLIES | Subunternehmer, Generalunternehmer | from
SUPPLIES | Dienstleister, Hoster, Versorger, Systemintegrator | from | weight:0.95
SUPPLIES | Lizenzgeber, Technologiegeber, Vermieter, Zuliefererbetrieb | from | weight:0.85
SUPPLIES | Kunde, Großkunde, Referenzkunde, Pilotkunde, Erstkunde, Bestandskunde, Neukunde, Ankerkunde, Stammkunde, Kundschaft, Kundenkreis, Kundenstamm, Kundenliste, Referenzliste, Kundenkartei, Abnehmer, Auftraggeber, Besteller, Bezieher, Erstanwender | to
SUPPLIES | Nutzer, Anwender, Erstanwender, Mieter | to | weight:0.95
SUPPLIES | Lizenznehmer, Abonnent, Leasingnehmer, Referenz | to | weight:0.85

# Buyers
ACQUIRED | Käufer, Erwerber, Aufkäufer, Übernehmer, Neueigentümer, Neuer Eigentümer, Neue Eigentümerin, Neuer Besitzer, Neue Besitzerin, Neuer Inhaber, Neuer Eigner, Neuer Mehrheitseigner, Neuer Alleineigentümer, Retter | from | weight:0.95

# Makers and their things
BUILDS | Hersteller, Produzent, Entwickler, Macher, Erbauer, Bauherr, Betreiber, Schöpfer, Erfinder | from | weight:0.9
BUILDS | Konstrukteur, Herausgeber, Anbieter | from | weight:0.9
BUILDS | Modell, Chatbot, Assistent, Sprachassistent, Agent, App, Software, Plattform, Anwendung, Programm | to | weight:0.9
BUILDS | Werkzeug, Tool, Suite, Dienst, Produkt, Flaggschiff, Browser, System, Chip, Prozessor, Beschleuniger | to | weight:0.9
BUILDS | Drohne, Roboter, Humanoide, Satellit, Rakete, Fahrzeug, Gerät, Maschine | to | weight:0.9
BUILDS | Quantencomputer, Rechner, Cloud, Eigenentwicklung, Kreation, Erfindung, Neuentwicklung, Rechenzentrum | to | weight:0.85
BUILDS | Rechenzentren, Werk, Fabrik, Chipfabrik, Fab, Campus, Gigafabrik, Gigafactory, Supercomputer | to | weight:0.85
BUILDS | Superrechner, Cluster | to | weight:0.85
BUILDS | Eigengewächs, Eigenkreation, Verkaufsschlager, Bestseller, Topseller, Kassenschlager, Zugpferd, Vorzeigeprodukt, Kernprodukt, Hauptprodukt, Erstlingswerk | to | weight:0.88
BUILDS | Portfolio, Produktportfolio, Produktpalette, Sortiment, Modellpalette, Produktlinie, Angebotspalette, Produktprogramm | to | weight:0.88

# Support and supervision
SUPPORTS | Förderer, Unterstützer, Fürsprecher, Befürworter, Sponsor, Gönner, Schirmherr, Wegbereiter, Spender | from
SUPPORTS | Fördergeber, Zuwendungsgeber, Zuschussgeber, Bürge, Garant, Pate, Anhänger, Advokat, Verfechter | from | weight:0.85
SUPPORTS | Mäzen, Schutzpatron | from | weight:0.85
SUPPORTS | Empfänger, Begünstigter, Begünstigte, Preisträger, Stipendiat, Nutznießer, Profiteur | to | weight:0.9
REGULATES | Aufsichtsbehörde, Regulierer, Aufseher, Regulierungsbehörde, Aufsicht, Regulator, Kontrolleur | from | weight:0.9
REGULATES | Fachaufsicht | from | weight:0.9
REGULATES | Genehmigungsbehörde, Zulassungsbehörde, Prüfbehörde, Marktaufsicht, Kontrollbehörde, Ermittler | from | weight:0.75
REGULATES | Prüfer | from | weight:0.75

# Partners and rivals
PARTNERED_WITH | Partner, Kooperationspartner, Technologiepartner, Entwicklungspartner, Vertriebspartner, Forschungspartner | from
PARTNERED_WITH | Geschäftspartner, Projektpartner, Konsortialpartner, Industriepartner, Fertigungspartner | from
PARTNERED_WITH | Produktionspartner, Bündnispartner, Allianzpartner, Praxispartner, Verbundpartner, Joint-Venture-Partner | from
PARTNERED_WITH | Integrationspartner, Implementierungspartner, Cloud-Partner, Handelspartner, Vertragspartner | from
PARTNERED_WITH | Verbündeter, Verbündete, Alliierter, Alliierte, Partnerunternehmen, Partnerfirma | from | weight:0.9
PARTNERED_WITH | Partnerfirmen, Mitstreiter | from | weight:0.9
COMPETES_WITH | Konkurrent, Rivale, Wettbewerber, Mitbewerber, Herausforderer, Gegenspieler, Widersacher, Kontrahent | from
COMPETES_WITH | Konkurrenz, Peer, Peergroup, Peer Group, Peer-Group, Vergleichsgruppe, Vergleichsunternehmen, Gegenüber, Erzfeind, Lokalrivale, Nebenbuhler, Konkurrenzunternehmen, Konkurrenzfirma, Konkurrenzanbieter | from
COMPETES_WITH | Gegner, Verfolger, Angreifer, Gegengewicht, Gegenpol, Mitanbieter | from | weight:0.8

# Places
HEADQUARTERED_IN | Heimat, Heimatstadt, Heimatort, Firmensitz, Stammsitz, Sitz, Sitzstadt, Hauptsitz | to | weight:0.85
HEADQUARTERED_IN | Heimatland, Sitzland | to | weight:0.85
OPERATES_IN | Standort, Produktionsstandort, Entwicklungsstandort, Forschungsstandort, Niederlassung | to | weight:0.85
OPERATES_IN | Einsatzort, Testmarkt, Auslandsmarkt, Kernmarkt, Absatzmarkt, Zweitstandort | to | weight:0.8
`;

/** Titles that belong to no firm when they stand alone. */
export const CALLINGS = `
Minister, Ministerpräsident, Bundesminister, Staatssekretär, Kanzler, Bundeskanzler, Präsident, Vizepräsident, Senator, Bürgermeister, Oberbürgermeister, Abgeordneter, Abgeordnete, Europaabgeordnete, Stadtrat, Stadtverordnete, Landrat, Botschafter, Beauftragter, Beauftragte, Datenschutzbeauftragter, Datenschutzbeauftragte, Kommissar, Richter, Politiker, Sprecher, Professor, Forscher, Wissenschaftler, Analyst, Ökonom, Anwalt, Berater, Journalist, Autor, Informatiker, Wirtschaftsinformatiker, Physiker, Ingenieur, Programmierer, Jurist, Designer, Architekt, Volkswirt, Redakteur, Experte, Gutachter, König, Königin, Abteilungsleiter, Referatsleiter, Staatsminister, Landesminister, Wirtschaftsminister, Digitalminister, Forschungsminister, Rektor, Rektorin, Prorektor, Dekan, Landeshauptmann, Landeshauptfrau, Landesrat, Landesrätin, Landeschef, Stadtchef, Gemeindevorsteher, Regierungspräsident, Regierungsrat, Regierungsrätin, Nationalrat, Nationalrätin, Ständerat, Dezernent
`;
