// German common nouns and what each can stand for; of compounds the last part is looked up, so that simple words and the
// compounds that are something else than their last part stand here. A star: may point back at any entity of its class.

export const HEADS = `
# Firms
company | Unternehmen*, Firma*, Firmen*, Konzern*, Gesellschaft*, Gruppe*, Betrieb*, Start-up*, Startup*, Start-ups*, Up, Ups
company | Neugründung*, Ausgründung*, Ausgliederung*, Abspaltung*, Scale-up*, Scaleup*, Scale-ups*, Spin-off*, Spinoff*, Spin-offs*, Off, Einhorn*, Unicorn*, Decacorn*
company | Hidden Champion, Champion, Riese*, Gigant*, Koloss, Schwergewicht*, Platzhirsch, Primus, Marktführer*, Technologieführer
company | Vorreiter, Pionier*, Newcomer*, Neuling, Emporkömmling, Aufsteiger, Liebling, Hoffnungsträger, Shootingstar, Hersteller*
company | Produzent*, Fertiger*, Auftragsfertiger*, Bauer*, Erbauer, Fabrikant, Ausrüster*, Ausstatter*, Zulieferer*, Lieferant*
company | Anbieter*, Entwickler*, Betreiber*, Dienstleister*, Versorger*, Spezialist*, Schmiede*, Provider*, Hoster*, Hyperscaler*
company | Neocloud, Händler*, Discounter, Distributor, Integrator, Systemintegrator, Logistiker*, Spediteur, Spedition, Reederei*
company | Airline*, Fluglinie, Bahn, Werft*, Rüster, Verlag*, Verleger, Zeitung, Sender, Rundfunkanstalt, Versicherer*
company | Versicherung*, Kasse, Bank*, Sparkasse*, Kreditinstitut*, Broker, Makler, Börse*, Fintech*, Insurtech, Biotech, Medtech
company | Healthtech, Deeptech, Proptech, Legaltech, Edtech, Agritech, Telekom, Telko, Mobilfunker, Carrier, Stadtwerk, Fabless
company | Foundry*, Auftragshersteller, Auftragnehmer, Subunternehmer, Generalunternehmer, Bauträger, Manufaktur*, Brauerei
company | Bäckerei, Schlosserei, Tischlerei, Molkerei, Raffinerie, Kanzlei*, Wirtschaftsprüfer, Beratung*, Agentur*, Studio*
company | Labor*, KI-Labor*, Forschungslabor, Denkfabrik, Thinktank, Think-Tank, Haus*, Stammhaus, Mittelständler*
company | Holding*, Dachgesellschaft, Muttergesellschaft*, Mutterkonzern*, Mutterunternehmen, Mutterfirma, Mutterhaus, Mutter*
company | Tochter*, Töchter, Konzerntochter*, Tochtergesellschaft*, Tochterunternehmen*, Tochterfirma*, Tochterfirmen, Ableger*
company | Beteiligungsunternehmen, Schwester, Partnerfirma, Partnerunternehmen, Joint Venture*, Joint-Venture*, Venture
company | Jungunternehmen*, Softwarehaus*, Branchenriese*, Gemeinschaftsunternehmen*, Genossenschaft*, Landesgesellschaft, Arbeitgeber*, Emittent
company | Rivale*, Konkurrent*, Wettbewerber*, Mitbewerber*, Herausforderer*, Gegenspieler, Kontrahent, Widersacher, Partner
company | Kunde, Großkunde, Abnehmer, Auftraggeber, Käufer*, Erwerber, Übernehmer, Bieter, Interessent, Übernahmekandidat
company | Übernahmeziel, Verkäufer, Vermieter, Mieter, Pächter, Leasinggeber, Lizenznehmer, Lizenzgeber, Eigentümer, Eigner
company | Inhaber, Besitzer, Vermarkter, Vermittler, Portal, Marktplatz, Player, Akteur, Marke*, Aussteller, Zahlungsabwickler

# What nobody calls a person.
firm | Unternehmen, Firma, Firmen, Konzern, Gesellschaft, Gruppe, Betrieb, Start-up, Startup, Start-ups, Ausgründung, Neugründung, Scale-up, Spin-off, Spinoff
firm | Jungunternehmen, Einhorn, Unicorn, Softwarehaus, Haus, Schmiede, Tochterfirma, Tochtergesellschaft, Gemeinschaftsunternehmen, Joint Venture, Fintech

# Of two firms in one story the big one is the group and the small one the start-up.
large | Konzern, Riese, Gigant, Koloss, Schwergewicht, Multi, Branchenriese, Hersteller, Ausrüster, Zulieferer, Versicherer, Bank
small | Start-up, Startup, Start-ups, Neugründung, Ausgründung, Spin-off, Jungunternehmen, Newcomer, Neuling

company | Monopolist*, Website, Webseite, Internetseite
company | Chipdesigner*, Paketdienst*, Kartendienst*, Kryptobörse*, Greentech*, Cleantech*, Climatetech*, Klimatech*, Defencetech*, Spacetech*, Foodtech*, Mobilitätsdienst*, Automatisierer*, Rettungsdienst*, Pflegedienst*, Lieferdienst*, Fahrdienst*, Kurierdienst*, Bezahldienst*, Zahlungsdienst*, Videodienst*, Übersetzungsdienst*, Streamingdienst*, Musikdienst*, Musikstreamingdienst*, Kurznachrichtendienst*, Vermittlungsdienst*, Mietdienst*, Cloud-Dienstleister*, Buchungsdienst*, Essenslieferdienst*, Onlinedienst*, Online-Dienst*, Familienbetrieb*, Ausrüster*, Rüster*, Netzbetreiber*

company | Kette*, Filialist*, Versender*, Exporteur*, Importeur*, Verleiher*, Veranstalter*, Ausrichter, Caterer*
company | Entsorger*, Recycler*, Verwerter*, Verarbeiter*, Veredler*, Beschichter*, Konfektionär*, Erzeuger*, Züchter*, Solarteur*, Installateur, Tester*, Funker*
company | Druckerei*, Gießerei*, Weberei*, Spinnerei*, Gärtnerei*, Rösterei*, Kelterei*, Mälzerei*, Ziegelei*, Großbäckerei*, Metzgerei*, Apotheke*, Druckhaus*
company | Ingenieurbüro*, Planungsbüro*, Architekturbüro*, Konstruktionsbüro*, Vermessungsbüro*, Designbüro*, Entwicklungsbüro*, Übersetzungsbüro*, Vermittlungsbüro*
company | Klinikverbund*, Praxisverbund*, Laborverbund*, Radiologieverbund*, Verkehrsverbund*, Verkehrsbetrieb*, Verkehrsbetriebe, Busbetrieb*, Cloudverbund*, Zeitungsverbund
company | Chipmacher*, Spielemacher*, App-Macher*, Softwaremacher*, Modemacher*, Zahlungsverkehrsdienst*, Ideenschmiede*, Talentschmiede, Registrar*
company | Medizintechniker*, Messtechniker*, Landtechniker*, Agrartechniker*, Bahntechniker*, Energietechniker*, Umwelttechniker*, Klimatechniker*, Kältetechniker*
company | Antriebstechniker*, Fördertechniker*, Verpackungstechniker*, Automatisierungstechniker*, Raumfahrttechniker*, Lasertechniker*, Sensortechniker*, Wehrtechniker*
company | Sicherheitstechniker*, Gebäudetechniker*, Lichttechniker*, Prozesstechniker*, Oberflächentechniker*, Wassertechniker*, Speichertechniker*, Netztechniker*
company | Datensammler*, Datenauswerter*, Datenvermarkter*, Prozessanalyst*, Genanalyst*, Kartograf*, Kartierer*, Marktforscher*, Wechselrichterbauer*

# Investors
investor | Investorenkreis, Gesellschafterkreis, Geldgeberkreis, Investorengruppe, Investorenrunde, Investor*, Geldgeber*, Kapitalgeber*, Finanzier*, Wagnisfinanzierer*, Risikokapitalist, Wagniskapitalist
investor | Venture-Capital-Geber, VC, VCs, Fonds*, Private-Equity-Haus, Beteiligungsgesellschaft*, Beteiligungsfirma*
investor | Beteiligungshaus*, Beteiligungstochter, Investmentgesellschaft*, Investmentfirma*, Investmenthaus*, Investmentbank*
investor | Fondsgesellschaft*, Wagniskapitalfirma*, Wagniskapitalgesellschaft*, Risikokapitalfirma*, Risikokapitalgesellschaft*
investor | Finanzkonzern, Family Office*, Family-Office*, Office, Vermögensverwalter*, Vermögensverwaltung*, Fondsmanager*
investor | Fondsverwalter, Anleger, Anteilseigner*, Aktionär*, Mehrheitsaktionär, Gesellschafter*, Teilhaber, Kapitaleigner
investor | Anteilsinhaber, Miteigentümer, Leadinvestor*, Lead-Investor*, Business-Angel*, Business Angel*, Business Angels, Angel
investor | Company-Builder, Inkubator*, Accelerator*, Förderbank*, Staatsbank*, Entwicklungsbank*, Investitionsbank*, Strukturbank
investor | Bürgschaftsbank, Förderinstitut*, Mäzen, Zeichner, Kreditgeber, Gläubiger, Konsorte, Investmentvehikel, Investmentarm
investor | Beteiligungsarm, Venture-Arm, Risikokapitalarm, Wagniskapitalarm, Risikokapitaltochter, Wagniskapitaltochter, Syndikat
investor | Private-Equity-Gesellschaft*

# Public bodies
body | Ministerium*, Ministerien*, Ressort, Staatskanzlei*, Senatskanzlei, Behörde*, Aufsichtsbehörde*, Regulierungsbehörde*
body | Genehmigungsbehörde*, Zulassungsbehörde, Marktaufsicht, Amt*, Kartellamt, Bundesamt*, Landesamt*, Finanzamt, Patentamt
body | Statistikamt, Umweltamt, Bauamt, Landratsamt, Beschaffungsamt, Auswärtiges Amt, Bundesagentur, Netzagentur
body | Raumfahrtagentur, Weltraumagentur, Innovationsagentur*, Förderagentur*, Sicherheitsagentur, Cyberagentur, Regulierer*
body | Regulator*, Aufseher*, Aufsicht*, Finanzaufsicht*, Bankenaufsicht*, Wettbewerbshüter*, Kartellwächter*, Wächter
body | Datenschützer*, Kontrollbehörde, Datenschutzaufsicht*, Datenschutzbeauftragte, Datenschutzbeauftragter, Ombudsmann
body | Kommission*, Parlament*, Bundestag, Landtag*, Kongress, Senat*, Abgeordnetenhaus, Bürgerschaft, Regierung*, Kabinett*
body | Bund*, Land*, Bundesländer, Länder, Freistaat*, Kanton*, Staat*, Mitgliedstaat, Mitgliedsstaat, Union, Kommune*, Gemeinde*
body | Stadt*, Stadtrat*, Verwaltung*, Kreis, Landkreis*, Kreistag, Magistrat, Rathaus, Bezirk, Regierungspräsidium*, Präsidium
body | Bürgermeisteramt, Universität*, Uni*, Hochschule*, Technische Universität, Business School, Fakultät, Lehrstuhl, Institut*
body | Forschungszentrum*, Forschungszentren, Einrichtung*, Akademie*, Forschungsgemeinschaft, Forschungsgesellschaft
body | Forschungsverbund, Organisation*, Anstalt*, Klinik*, Klinikum*, Krankenhaus*, Bibliothek, Museum, Museen, Archiv
body | Rechenzentrale, Schule, Gericht*, Gerichtshof*, Staatsanwaltschaft*, Bundesanwaltschaft, Polizei, Zoll, Armee*, Bundeswehr
body | Streitkräfte*, Marine, Luftwaffe, Heer, Militär, Geheimdienst*, Nachrichtendienst*, Verfassungsschutz, Kanzleramt*
body | Präsidialamt, Notenbank, Zentralbank, Bundesbank, Rechnungshof, Kammer, Botschaft, Konsulat, Gewerkschaft*, Rat
body | Verband*, Verein*, Stiftung*, Forschungsstiftung, Bildungsstiftung, Ethikrat, Sachverständigenrat, KI-Büro, Projektträger*

# Persons
person | Jährige*, Jähriger*, Mann, Frau, Person, Mensch, Gründer*, Founder*, Unternehmer*, Manager*, Chef*, Boss, Vorgänger, Nachfolger, Amtsinhaber
person | Führungskraft, Fachkraft, Lehrkraft, Ingenieur*, Elektroingenieur, Softwareingenieur, Techniker, Informatiker*
person | Programmierer*, Softwareentwickler*, Entwickler, Physiker*, Chemiker*, Mathematiker*, Biologe, Wissenschaftler*
person | Forscher*, Professor*, Dozent, Lehrstuhlinhaber, Doktorand, Postdoc, Student, Absolvent, Alumnus, Akademiker, Gelehrte
person | Gelehrter, Linguist, Philosoph, Psychologe, Robotiker, Statistiker, Analyst, Volkswirt, Ökonom, Betriebswirt
person | Wirtschaftsingenieur, Jurist, Anwalt, Notar, Richter, Berater*, Experte*, Fachleute, Kenner, Veteran, Urgestein, Visionär
person | Erfinder*, Tüftler, Architekt, Gestalter, Investmentbanker, Banker, Händlerin, Politiker*, Abgeordnete, Abgeordneter
person | Senator, Minister*, Kanzler, Präsident*, Premier, Staatssekretär, Kommissar, Bürgermeister*, Landrat, Stadtrat
person | Stadträtin, Stadtverordnete, Stadtverordneter, Beamte, Beamter, Diplomat, Botschafter, Gesandte, Gesandter, General
person | Offizier, Soldat, Astronaut, Arzt, Lehrer, Journalist, Redakteur, Reporter, Autor*, Schriftsteller, Blogger, Moderator
person | Sprecher*, Milliardär*, Millionär, Tycoon, Mogul, Magnat, Patriarch, Erbe, Philanthrop, Bruder, Brüder, Schwester, Sohn
person | Witwe, Zwilling, Cousin, Freund, Kollege*, Kompagnon, Geschäftspartner, Weggefährte, Mitstreiter, Mitarbeiter*
person | Mitarbeitende, Mitarbeitender, Beschäftigte, Beschäftigter, Angestellte, Angestellter, Arbeitnehmer
person | Vertreter, Lobbyist, Aktivist, Hacker, Whistleblower, Insider, Talent, Kopf, Personalie, Aufsichtsrätin, Beirätin
person | Vorständin, Bundesbürger, Bewerber, Kandidat, Österreicher, Schweizer, Franzose, Französin, Brite, Amerikaner, Deutsche
person | Deutscher, Däne, Schwede, Finne, Niederländer, Italiener, Spanier, Pole, Norweger, Münchner, Berliner, Hamburger
person | Geschäftsführer*, CEO*, CFO, CTO, COO, Direktor*, Leiter*, Vorsitzende*, Vorsitzender*, Vorsitzenden, Beauftragte
person | Beauftragter, Verantwortliche, Verantwortlicher, Aufsichtsratschef*, Mitglied, Lenker, Rektor, Dekan, Prokurist
person | Intendant, Herausgeber, Förderer, Unterstützer, Forschende, Studierende, Lehrende, Gründende, Designer, Bauingenieur
person | Finanzvorstand, Technikvorstand, Personalvorstand, Vertriebsvorstand, Produktionsvorstand, Technologievorstand, Entwicklungsvorstand, Einkaufsvorstand, Strategievorstand, Digitalvorstand, IT-Vorstand, Forschungsvorstand, Produktvorstand, Marketingvorstand, Rechtsvorstand, Risikovorstand, Betriebsvorstand
person | Landwirt, Delegierter, Delegierte, Künstler*, Sänger, Musiker, Regisseur, Schauspieler, Sportler, Trainer, Bürgerrechtler

# Products
product | Typ, Baureihe, Modellreihe, Modellfamilie, Produktfamilie, Chipfamilie, Produktreihe, Reihe, Humanoide, Produkt*, Modell*, Chatbot*, Bot*, Assistent*, Sprachassistent*, Agent*, Copilot, System*, Software*, Programm*
product | Computerprogramm, App*, Anwendung*, Plattform*, Cloud*, Dienst*, Service, Lösung*, Werkzeug*, Tool*, Suite, Bibliothek
product | Datenbank*, Framework, Browser, Algorithmus*, Algorithmen, Technologie*, Technik*, Chip*, Prozessor*, Beschleuniger*
product | Halbleiter*, Speicher, Schaltkreis, Schaltung, Wafer, Chiplet, Platine, Karte, GPU, CPU, TPU, NPU, Server*, Schrank
product | Rack, Rechner, Computer, Notebook, Laptop, Quantencomputer*, Quantenrechner*, Smartphone, Handy, Tablet, Gerät*
product | Hardware, Bauteil, Bauelement, Komponente, Ersatzteil, Sensor, Kamera, Lidar, Radar, Laser, Linse, Spiegel, Optik, Motor
product | Triebwerk, Aggregat, Batterie, Akku, Zelle, Kabel, Transceiver, Switch, Router, Modem, Antenne, Maschine*, Roboter*
product | Humanoid, Humanoide, Cobot, Exoskelett, Drohne*, Rakete*, Flugkörper, Satellit*, Flugzeug, Kampfjet, Jet, Hubschrauber
product | Flugtaxi*, Robotaxi*, Robotaxis*, Fahrzeug*, Auto, Wagen, Lkw, Schiff, U-Boot, Panzer, Waffe, Munition, Turbine, Generator, Transformator, Trafo
product | Wechselrichter, Wärmepumpe, Kühlanlage, Kühlung, Anlage, Steuerung, Datensatz, Datenpaket, Rechenleistung*
product | Rechenkapazität*, Rechenzeit, Speicherplatz, Kapazität, Strom, Energie, Wärme, Abwärme, Bandbreite, Infrastruktur
product | Ausrüstung, Werkstoff, Gas, Medikament, Impfstoff, Angebot, Leistung, Variante, Version, Baureihe, Serie, Prototyp*
product | Demonstrator, Nachfolger, Flaggschiff, Neuheit, Innovation, Erfindung, Avatar, Spracherkennung, Bilderkennung
product | Sensorik, Autopilot*, Waage, Brille, Datenbrille, Prothese, Implantat, Ventil, Pumpe, Fräse, Kran, Bagger, Traktor, Mähdrescher, Elektrobus
product | Lokomotive, Straßenbahn, Fahrrad, E-Bike, Luftschiff, Greifer, Scanner, Mikroskop, Teleskop, Spektrometer, Detektor, Leuchte, Display
product | Bildschirm, Monitor, Headset, Videospiel, Computerspiel, Ladesäule, Wallbox
product | Übersetzer, Laufwerk, Schnittstelle, Triebwerk, Netzteil, Bausatz, Verfahren

# Facilities
machine | Supercomputer, Superrechner, Großrechner, Hochleistungsrechner, Exascale-Rechner, Cluster
facility | Rechenzentrum*, Rechenzentren*, Datenzentren*, Datacenter*, Data Center*, Serverfarm*, Cluster*, Supercomputer*
facility | Superrechner*, Großrechner*, Hochleistungsrechner*, Exascale-Rechner*, Fabrik*, Chipfabrik*, KI-Fabrik*, Gigafabrik*
facility | Gigafactory*, Gigafactories, AI Factory*, AI Gigafactory*, Factory, Batteriefabrik*, Batteriezellfabrik*
facility | Halbleiterfabrik*, Megafabrik, Fab*, Megafab*, Werk*, Chipwerk*, Halbleiterwerk*, Stammwerk, Autowerk, Montagewerk
facility | Hauptwerk, Reinraum, Produktionsstätte*, Fertigungsstätte*, Betriebsstätte, Produktionsanlage*, Fertigungsanlage*
facility | Produktionslinie*, Fertigungslinie*, Pilotlinie*, Pilotanlage*, Testanlage*, Forschungsanlage, Großanlage, Anlage*
facility | Testfeld*, Teststrecke*, Prüfstand, Reallabor*, Versuchsanlage, Kraftwerk*, Umspannwerk*, Windpark*, Solarpark*
facility | Reaktor*, Startplatz, Startrampe, Weltraumbahnhof*, Flughafen*, Hafen*, Terminal, Bahnhof, Lager, Lagerhaus, Halle*
facility | Gebäude, Neubau*, Bau, Turm, Komplex, Campus*, Forschungscampus, Innovationscampus, Technologiepark*, Wissenschaftspark
facility | Gewerbepark, Industriepark*, Innovationspark*, Technologiezentrum*, Entwicklungszentrum*, Kompetenzzentrum*, Zentrum*
facility | Zentren, Labor, Forschungslabor, Testlabor, Standort*, Produktionsstandort*, Areal*, Gelände*, Grundstück, Baustelle*
facility | Gewerbegebiet, Hub, Rechenanlage*, Rechnerverbund, Serverraum, Großprojekt, Leuchtturmprojekt, Stockwerk, Bauwerk
facility | Werkstatt, Serverpark*, Rechenpark, Speicherpark*, Batteriespeicher*, Solarkraftwerk*, Offshore-Park*, Serverhalle*, Logistikzentrum*, Ladepark*

# Rounds
round | Runde*, Finanzierungsrunde*, Kapitalrunde*, Investitionsrunde*, Investmentrunde*, Seed-Runde*, Seedrunde*, Pre-Seed-Runde*
round | Anschlussrunde, Wachstumsrunde, Series-A-Runde, Folgerunde, Erweiterungsrunde, Zwischenrunde, Finanzierung*
round | Anschlussfinanzierung*, Wachstumsfinanzierung*, Seed-Finanzierung*, Frühphasenfinanzierung*, Startfinanzierung*
round | Serie A, Serie B, Serie C, Serie D, Serie E, Serie F, Serie G, Serie H
round | Series A, Series B, Series C, Series D, Series E, Series F, Series G, Series H
round | Brückenfinanzierung, Eigenkapitalfinanzierung, Series, Kapitalerhöhung*, Kapitalspritze, Finanzspritze
round | Kapitalaufnahme, Mittelaufnahme, Tranche, Down-Round, Mega-Runde, Megarunde, Millionenrunde, Millionenfinanzierung*
round | Milliardenrunde, Geldspritze, Closing, Vorgründungsrunde, Börsengang, Schwarmfinanzierung, Crowdfunding, Überbrückungsfinanzierung, Zwischenfinanzierung, Series-B-Runde, Series-C-Runde

# Boards
board | Aufsichtsrat*, Verwaltungsrat*, Beirat*, Kuratorium*, Kuratorien, Stiftungsrat, Gremium*, Gremien, Board*, Advisory Board*
board | Board of Directors, Supervisory Board, Direktorium*, Vorstand*, Geschäftsführung, Sachverständigenrat, Ausschuss
board | Präsidium, Hochschulrat, Universitätsrat, Lenkungskreis, Ethikrat, Digitalrat, Innovationsrat, Rundfunkrat
board | Aufsichtsratsmandat, Aufsichtsratssitz, Aufsichtsratsposten, Beiratssitz, Vorstandssitz, Boardsitz, Board-Sitz
board | Beobachterposten, Beobachtersitz, Mandat, Chefetage, Vorstandsetage, Führungsriege, Komitee*

# Shares
remainder | Rest, Restbetrag, Restliche, Übrige, Löwenanteil
share | Anteil, Beteiligung, Kapitalbeteiligung, Minderheitsbeteiligung, Mehrheitsbeteiligung, Aktie, Aktienpaket, Anteilspaket
share | Paket, Mehrheit, Minderheit, Sperrminorität, Mehrheitsanteil, Prozent, Prozentpunkt, Prozentsatz, Stimmrecht, Stammkapital
share | Grundkapital, Eigenkapital, Restanteil, Kapital, Hälfte, Drittel, Viertel, Fünftel, Zehntel, Goldene Aktie

# Seats and offices
seat | Sitz, Hauptsitz, Firmensitz, Unternehmenssitz, Stammsitz, Konzernsitz, Geschäftssitz, Gesellschaftssitz, Rechtssitz
seat | Zentrale, Hauptquartier, Headquarter, Hauptverwaltung, Hauptniederlassung, Hauptstandort, Heimat, Stammhaus, Heimatstandort
seat | Hauptstelle
office | Büro, Niederlassung, Zweigniederlassung, Zweigstelle, Außenstelle, Geschäftsstelle, Filiale, Dependance, Repräsentanz
office | Vertretung, Standort, Stützpunkt, Ableger, Landesgesellschaft, Tochtergesellschaft, Tochter, Auslandstochter
office | Landestochter, Präsenz, Standbein, Fuß, Brückenkopf, Vorposten, Außenposten, Dienststelle, Vertriebsbüro
office | Forschungsstandort, Entwicklungsstandort, Entwicklungszentrum, Forschungszentrum, Forschungslabor, Labor
office | Designzentrum, Ingenieurzentrum, Entwicklungslabor, Technologiezentrum, Kompetenzzentrum, Servicezentrum, Showroom, Laden
office | Geschäft, Werkstatt, Lager, Produktion, Fertigung, Produktionsstätte, Werk, Fabrik, Anlage, Rechenzentrum, Rechenzentren
office | Campus, Hub, Tech-Hub, Team, Mitarbeiter, Beschäftigte, Mitarbeitende, Entwickler, Ingenieur, Belegschaft
office | Entwicklerteam, Abteilung, Einheit, Cloud-Region, Verfügbarkeitszone, Betriebsstätte, Arbeitsplatz, Stelle, Stellen
office | Anlaufstelle
# The head office of a region is none of the firm.
office | Deutschlandsitz, Deutschland-Sitz, Deutschlandzentrale, Deutschland-Zentrale, Europasitz, Europa-Sitz
office | Europazentrale, Europa-Zentrale, Europa-Hauptquartier, EU-Sitz, EU-Zentrale, EMEA-Zentrale, DACH-Zentrale
office | Österreichzentrale, Österreich-Zentrale, Schweiz-Zentrale, US-Zentrale, US-Sitz, China-Zentrale, Asienzentrale
office | Asien-Zentrale, Regionalzentrale, Landeszentrale, Ländersitz, Zweitsitz, Nebensitz

# Deals
deal | Übernahme, Kauf, Zukauf, Ankauf, Aufkauf, Erwerb, Akquisition, Deal, Fusion, Zusammenschluss
deal | Verschmelzung, Zusammenlegung, Transaktion, Buy-out, Buyout, Buy-outs, Management-Buy-out, Exit
deal | Gebot, Übernahmeangebot, Kaufangebot, Offerte, Einstieg, Elefantenhochzeit, Kaufvertrag
deal | Fusionsvertrag, Acquihire, Zuschlag, Verstaatlichung
# Who closes one of these buys nothing.
event | Verkauf, Teilverkauf, Veräußerung, Abspaltung, Ausgliederung, Börsengang, Anteilsverkauf, Notverkauf

# Projects
project | Projekt*, Vorhaben*, Großprojekt*, Forschungsprojekt*, Verbundprojekt*, Leuchtturmprojekt*, Plan
project | Vorstoß, Ausbau, Aufbau, Bau, Neubau, Erweiterung, Errichtung
project | Entwicklung, Forschung, Entwicklungsprogramm, Investition, Großinvestition, Ansiedlung*, Bewerbung, Antrag, Idee
project | Konzept, Studie, Pilot, Test, Testphase, Grundsteinlegung, Spatenstich, Richtfest, Bauarbeit, Arbeiten, Grundstein
project | Serienfertigung, Serienproduktion, Massenfertigung

# Money
money | Geld, Kapital, Mittel, Fördermittel, Fördergelder, Wagniskapital, Risikokapital, Venture Capital, Venture-Capital
money | Wachstumskapital, Eigenkapital, Fremdkapital, Startkapital, Seed-Kapital, Anschubfinanzierung, Summe, Betrag, Million
money | Millionen, Milliarde, Milliarden, Euro, Dollar, Franken, Pfund, Scheck, Ticket, Finanzhilfe, Finanzspritze, Kapitalspritze
money | Geldspritze, Investment, Investition, Einlage, Zuschuss, Förderung, Förderbescheid, Zuwendung, Bescheid
money | Subvention, Beihilfe, Staatshilfe, Hilfe, Unterstützung, Prämie, Umweltbonus, Stipendium, Stipendien, Preisgeld, Preis
money | Spende, Schenkung, Kredit, Darlehen, Kreditlinie, Kreditrahmen, Bürgschaft, Garantie, Anleihe, Steuernachlass
money | Steuergutschrift, Steuererleichterung, Steuervorteil, Forschungszulage, Förderpaket, Hilfspaket, Rettungspaket, Budget
money | Etat, Zusage, Beitrag, Verdienst, Gehalt, Umsatz, Dividende

# Chairs and posts
chair | Vorsitz des Aufsichtsrats, Vorsitz des Aufsichtsrates, Vorsitz im Aufsichtsrat, Vorsitz des Verwaltungsrats, Vorsitz im Verwaltungsrat, Vorsitz des Beirats, Vorsitz im Beirat, Vorsitz des Boards, Vorsitz im Board
post | Vorsitz der Geschäftsführung, Vorsitz des Vorstands, Vorsitz im Vorstand, Vorsitz der Geschäftsleitung, Vorsitz in der Geschäftsführung, Leitung der Geschäfte
chair | Vorsitz, Verwaltungsratspräsidium, Präsidentschaft, Präsidentenamt, Aufsichtsratsspitze, Chairmanship
post | Amt, Posten, Job, Chefjob, Stelle, Position, Funktion, Rolle, Leitung, Gesamtleitung, Führung, Spitze, Geschäftsführung, Geschäftsleitung
post | Vorstandsvorsitz, Management, Ressort, Vorstandsressort, Verantwortung, Zuständigkeit, Aufgabe, Ruder, Steuer, Zepter
post | Staffelstab, Regie, Kommando, Amtsgeschäfte, Chefsessel, Chefetage, Vorstandsvertrag, Professur, Lehrstuhl, Nachfolge
post | Vorstandsamt, Ministeramt, Geschäft, Bereich, Karriere, Laufbahn, Station, Praktikum, Volontariat, Ausbildung, Promotion
post | Intendanz, Direktion

# Places
place | Stadt*, Hauptstadt*, Kleinstadt, Großstadt, Hafenstadt, Universitätsstadt, Heimatstadt, Ort*, Gemeinde*, Dorf, Metropole*
place | Hansestadt, Region*, Gegend, Umland, Umgebung, Nähe, Raum, Land*, Ausland, Inland, Nachbarland, Heimatland, Kanton, Bezirk
place | Stadtteil, Stadtbezirk, Viertel, Landkreis, Kreis, Provinz, Kontinent, Insel, Markt, Tal, Küste, Hafen, Straße, Platz
place | Gewerbegebiet, Industriegebiet, Standort, Grenze, Staat*, Königreich, Republik, Heimat, Innenstadt, Altstadt, Speckgürtel

# Events
event | Veranstaltung, Konferenz, Messe, Gipfel, Kongress, Tagung, Symposium, Forum, Workshop, Seminar, Treffen, Sitzung
event | Hauptversammlung, Gala, Festakt, Feier, Zeremonie, Eröffnung, Wettbewerb, Hackathon, Ausstellung, Auszeichnung, Ehrung
event | Preisverleihung, Anhörung, Vortrag, Keynote, Woche der Innovation, Spatenstich, Grundsteinlegung, Einweihung, Demo Day
event | Event, Ausschreibung, Kontrolle, Chefwechsel, Führungswechsel, Personalwechsel, Besitzerwechsel, Programm, Förderprogramm, Initiative*, Offensive, Kampagne

# Contracts
purchase | Vertrag, Rahmenvertrag, Liefervertrag, Kaufvertrag, Servicevertrag, Wartungsvertrag, Abnahmevertrag, Hosting-Vertrag
purchase | Cloud-Vertrag, Auftrag, Millionenauftrag, Milliardenauftrag, Rüstungsauftrag, Regierungsauftrag, Bestellung, Großbestellung
purchase | Order, Rahmenvereinbarung, Liefervereinbarung, Lieferabkommen, Rahmenabkommen, Lieferauftrag, Chipauftrag, Chipvertrag, Abonnement
contract | Vertrag, Rahmenvertrag, Liefervertrag, Kaufvertrag, Mietvertrag, Lizenzvertrag, Kooperationsvertrag, Servicevertrag
contract | Wartungsvertrag, Abnahmevertrag, Stromliefervertrag, Stromabnahmevertrag, Hosting-Vertrag, Cloud-Vertrag, Auftrag
contract | Millionenauftrag, Milliardenauftrag, Rüstungsauftrag, Forschungsauftrag, Entwicklungsauftrag, Regierungsauftrag
contract | Zuschlag, Bestellung, Großbestellung, Order, Abkommen, Pakt, Deal, Cloud-Deal, Vereinbarung, Rahmenvereinbarung
contract | Kooperationsvereinbarung, Absichtserklärung, Letter of Intent, Memorandum, Memorandum of Understanding, Übereinkommen
contract | Übereinkunft, Abmachung, Lizenzabkommen, Kooperation, Partnerschaft, Allianz, Bündnis, Bündnisse, Zusammenarbeit
contract | Entwicklungspartnerschaft, Technologiepartnerschaft, Vertriebspartnerschaft, Forschungskooperation, Abonnement, Abo
contract | Auftragswert, Auftragsvolumen, Auftragssumme, Vertragswert, Vertragsvolumen, Bestellwert
contract | Ausschreibung, Konzession, Mandat, Lizenz, Kontrakt, Urkunde, Schulterschluss, Term Sheet, Regelwerk, Vertragswerk

# Permits, fines, probes
permit | Genehmigung, Baugenehmigung, Betriebsgenehmigung, Exportgenehmigung, Ausfuhrgenehmigung, Freigabe, Kartellfreigabe
permit | Fusionsfreigabe, Zulassung, Erlaubnis, Erlaubnisse, Lizenz, Banklizenz, Exportlizenz, Bewilligung, Zustimmung
permit | Einwilligung, Zertifikat, Zertifizierung, Testat, Grünes Licht, Licht, Okay, Plazet, Unbedenklichkeitsbescheinigung
permit | Placet, Segen, Konzession, Akkreditierung
fine | Bußgeld, Geldbuße, Strafe, Zwangsgeld, Ordnungsgeld, Sanktion, Auflage, Verbot, Untersagung, Anordnung, Verfügung, Rüge
fine | Verwarnung, Abmahnung, Beschränkung, Einschränkung, Embargo, Frist, Vorgabe, Verpflichtung, Bedingung, Maßnahme, Zoll
fine | Zölle, einstweilige Verfügung, Moratorium, Schadenersatz, Weisung, Stopp
probe | Untersuchung, Prüfung, Ermittlung, Ermittlungsverfahren, Verfahren, Kartellverfahren, Wettbewerbsverfahren
probe | Vertragsverletzungsverfahren, Prüfverfahren, Bußgeldverfahren, Verwaltungsverfahren, Eröffnungsverfahren, Klage, Anklage
probe | Prozess, Beschwerde, Verdacht, Kontrolle, Durchsuchung, Razzia, Audit, Inspektion, Anhörung, Aufsicht
probe | Überwachung, Fusionskontrolle

# Parts of firms, groups, times
unit | Sparte, Abteilung, Bereich, Geschäftsbereich, Unternehmensbereich, Geschäftsfeld, Geschäftseinheit, Einheit, Division
unit | Segment, Ressort, Referat, Team, Arm, Zweig, Geschäft, Forschungsabteilung, Entwicklungsabteilung, Labor, Forschungsgruppe
unit | Arbeitsgruppe, Fachbereich, Taskforce, Task-Force, Dezernat, Direktion, Lehrstuhl, Marke
group | Gläubigerausschuss, Gläubigerversammlung, Konsortium*, Konsortien, Allianz, Bündnis, Bündnisse, Verbund*, Zusammenschluss, Kreis
alliance | Konsortium*, Konsortien, Bündnis, Bündnisse, Allianz, Arbeitsgemeinschaft, Bietergemeinschaft, Projektkonsortium, Industriekonsortium, Verbundprojekt
group | Gründerteam, Kundenkreis, Kundenstamm, Kundenliste, Referenzliste, Kundenkartei, Reihe, Liste, Riege, Garde, Runde
group | Verband, Branchenverband, Industrieverband, Lobbyverband, Verein, Netzwerk, Dachverband, Koalition, Club
group | Großkunde, Neukunde, Ankerkunde, Erstkunde, Pilotkunde, Referenzkunde, Stammkunde, Auftraggeber
group | Klub, Kundschaft, Portfolio, Kunde, Referenz, Abnehmer, Nutzer, Anwender, Gruppe, Duo, Trio, Quartett
group | Gespann, Paar, Team, Arbeitsgemeinschaft, Gemeinschaft, Ökosystem
time | Tag, Jahre, Woche, Monat, Jahr, Jahrzehnt, Jahrhundert, Jahrtausend, Quartal, Stunde, Minute, Sekunde, Morgen, Abend, Nacht
time | Frühling, Sommer, Herbst, Winter, Zeit, Zeitraum, Phase, Periode, Termin, Frist, Januar, Februar, März, April, Mai, Juni
time | Juli, August, September, Oktober, November, Dezember, Montag, Dienstag, Mittwoch, Donnerstag, Samstag, Anfang, Mitte, Ende
time | Beginn, Auftakt, Anbeginn, Schluss, Jahreswechsel, Jubiläum, Moment, Zeitpunkt, Vergangenheit, Zukunft, Gegenwart, Mal

# Measures stand before adjectives as times do ("vier Kilogramm schwer", "sechs Jahre alt").
time | Kilogramm, Gramm, Meter, Zentimeter, Millimeter, Kilometer, Hektar, Quadratmeter, Kubikmeter, Tonne, Megawatt, Gigawatt

# Compounds that the other tables name, with the class of their last part
person | Verwaltungsratsvorsitzender, Verwaltungsratsvorsitzende, Aufsichtsratsvorsitzender, Stiftungsratsvorsitzender
person | Aufsichtsratsvorsitzende, Verwaltungsratspräsident, Verwaltungsratsmitglied, Kuratoriumsvorsitzender
person | Advisory-Board-Mitglied, Aufsichtsratspräsident, Kuratoriumsvorsitzende, Anteilseignervertreter, Vorstandsvorsitzender
person | Ausschussvorsitzender, Aufsichtsratsmitglied, Stiftungsratsmitglied, Arbeitnehmervertreter, Vorstandsvorsitzende
person | Generalbundesanwalt, Verwaltungsratschef, Beiratsvorsitzender, Kuratoriumsmitglied, Beiratsvorsitzende
person | Ex-Geschäftsführer, Gründungsmitglied, Gründungsdirektor, Vorstandsmitglied, Ehrenvorsitzender, Boardvorsitzender
person | Vorstandskollege, Ehrenvorsitzende, Kapitalvertreter, Beiratsmitglied, Beiratssprecher, Gremienmitglied, Ex-Angestellter
person | Chefentwickler, Board-Mitglied, Ex-Mitarbeiter, Chefvolkswirt, Chefredakteur, Boardmitglied, Ex-Entwickler, Chefdesigner
person | Cheflobbyist, Ex-Ingenieur, Ex-Präsident, Chefanalyst, Chefberater, Beiratschef, Chairperson, Ex-Forscher, Ex-Minister
person | Ex-Direktor, Fürsprecher, Chefökonom, Chefjurist, Ex-Manager, Ex-Berater, Altkanzler, Frontmann, Ex-Banker, Ex-Leiter
person | Chefarzt, Ex-Chef, Ex-CEO, Ex-CTO, Ex-CFO, Investmentpartner, Chefunterhändler, Geschäftsinhaber, Chefverkäufer
person | Firmeninhaber, Chefhändler, Ex-Partner
project | Gemeinschaftsentwicklung, Milliardeninvestition, Gemeinschaftsvorhaben, Millioneninvestition, Gemeinschaftsprojekt
project | Anschubinvestition, Folgeinvestition
investor | Gründungsgesellschafter, Mehrheitsgesellschafter, Alleingesellschafter, Führungsinvestor, Alleinaktionär
company | Implementierungspartner, Joint-Venture-Partner, Konzerngesellschaft, Kooperationspartner, Entwicklungspartner
company | Integrationspartner, Technologiepartner, Produktionspartner, Enkelgesellschaft, Zuliefererbetrieb, Forschungspartner
company | Konsortialpartner, Fertigungspartner, Gründungspartner, Obergesellschaft, Vertriebspartner, Industriepartner
company | Vertragspartner, Tochterbetrieb, Cloud-Anbieter, Projektpartner, Bündnispartner, Allianzpartner, Verbundpartner
company | Handelspartner, Praxispartner, Cloud-Partner, Partnerfirmen, Mitanbieter
contract | Forschungspartnerschaft, Vertriebskooperation, Liefervereinbarung, Nachbestellung, Lieferabkommen, Rahmenabkommen
contract | Vorbestellung, Lieferauftrag, Förderauftrag, Chipauftrag, Chipvertrag
money | Milliardeninvestition, Millioneninvestition, Milliardenförderung, Anschubinvestition, Millionenförderung, Folgeinvestition
money | Seed-Investment, Co-Investment
deal | Firmenkauf
rival | Rivale, Verfolger, Angreifer, Nebenbuhler, Konkurrent, Wettbewerber, Mitbewerber, Herausforderer, Gegenspieler, Kontrahent, Widersacher
event | Komplettverkauf, Aktienverkauf, Weiterverkauf
unit | Gründungsteam
group | Team, Gruppe, Kreis, Gründungsteam, Gründerteam, Forscherteam, Gründergruppe, Trio, Duo, Quartett
board | Führungsteam, Führungsduo, Doppelspitze, Führungsspitze, Managementteam, Führungscrew
investor | Vehikel, Beteiligungsvehikel, Privatfonds, Familienfonds
group | Gründungsteam, Gründerpaar, Gründertrio
`;
