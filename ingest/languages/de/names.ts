// What German names look like: titles, legal forms, words inside names, and words that are never part of one.
import type { NameWords } from '../grammar/name-words';
import { TECHNICAL_TERMS } from '../technical-terms';
import { UNCOUNTED, UNCOUNTED_ENDS } from './uncounted';

// "KW7": written like a name.
const CALENDAR_WEEKS = Array.from({ length: 53 }, (_, week) => `KW${week + 1}`).join(', ');

export const NAMES: NameWords = {
  titles: `
Herr, Herrn, Frau, Fräulein, Familie, Dr, Dr., Prof, Prof., Professor, Professorin, Dipl.-Ing., Dipl.-Kfm., Dipl.-Inf., Dr.-Ing.,
Mag., Ing., DI, MMag., PD, Priv.-Doz., Sir, Dame, Lord, Lady, Madame, Monsieur, Mister, Mr, Mr., Mrs, Mrs., Ms, Ms.,
Señor, Signor, Doktor, Magister, Baron, Graf, Gräfin, Freiherr, h.c., rer., nat., phil., jur., med., habil., oec., pol.
`,
  legalForms: `
GmbH, mbH, gGmbH, gUG, AG, gAG, SE, KGaA, KG, UG, OHG, GbR, eG, e.G., e.V., eV, eGbR, GmbH & Co. KG, GmbH & Co. KGaA,
AG & Co. KG, AG & Co. KGaA, SE & Co. KG, SE & Co. KGaA, UG (haftungsbeschränkt), haftungsbeschränkt, PartG, PartGmbB,
Ges.m.b.H., GesmbH, Aktiengesellschaft, & Cie., & Cie, Cie, & Co. KG, & Co. KGaA, & Co., & Co, Inc, Inc., Incorporated, Corp, Corp.,
Corporation, Ltd, Ltd., Limited, PLC, plc, Plc, LLC, L.L.C., LLP, LP, L.P., Co, Co., PBC, NV, N.V, N.V., BV, B.V, B.V.,
SA, S.A., SAS, SASU, SARL, Sàrl, S.à r.l., SCA, SpA, S.p.A, S.p.A., Srl, S.r.l., AB, Oy, Oyj, ASA, AS, A/S, ApS, OÜ,
UAB, SIA, Sp. z o.o., z o.o., s.r.o., a.s., d.o.o., Kft, Kft., Zrt, Nyrt, SL, S.L., Lda, EOOD, EAD, Pty, Pte, KK, K.K.,
Ltda, DAC, AöR, A.ö.R., KöR, eGen
`,
  inNames: `
company | Grupo, Gruppo, Groep, Electronic, Elektro, AI, KI, ML, Labs, Lab, Laboratories, Technologies, Technology, Technologie, Technologien, Tech, Technik, Systems, Systeme, Software, Robotics, Robotik, Group, Gruppe, Groupe, Holding
company | Holdings, Networks, Network, Computing, Computer, Computers, Compute, Cloud, Semiconductor, Semiconductors, Halbleiter, Electronics, Elektronik, Instruments, Photonics, Photonik
company | Industries, Industrie, Industrien, Solutions, Lösungen, Digital, Energy, Energie, Energien, Optik, Optics, Aircraft, Aerospace, Space, Dynamics, Media, Medien, Motors, Motor, Motoren, Platforms
company | Verkehrsbetriebe, Plattformen, Studio, Studios, Company, Co, International, Global, Materials, Werke, Werk, Bank, Sparkasse, Volksbank, Landesbank, Versicherung, Versicherungen, Biosciences, Therapeutics, Health, Healthcare, Bio, Biotech
company | Analytics, Data, Daten, Security, Cybersecurity, Defence, Defense, Verteidigung, Automotive, Mobility, Mobilität, Logistics, Logistik, Telecom, Telekom, Telekommunikation, Communications, Power, Electric, Grid, Netz
company | Netze, Services, Service, Dienste, Quantum, Quanten, Microsystems, Mikrosysteme, Devices, Circuits, Intelligence, Interactive, Games, Pharma, Pharmaceuticals, Brothers, Bros, Söhne, Sohn, Gebrüder, Consulting, Beratung
company | Airlines, Airways, Bahn, Bahnen, Stahl, Steel, Chemie, Engineering, Manufacturing, Maschinenbau, Anlagenbau, Apparatebau, Medical, Medizintechnik, Diagnostics, Genomics, Imaging, Sensors, Sensorik, Lasers, Laser, Satellites
company | Insurance, Financial, Payments, Börse, Exchange, Press, Publishing, Verlag, Verlagsgruppe, Zeitung, News, Entertainment, Enterprises, Enterprise, Associates, Machines, Machine, Vision, Voice, Works, Foundry, Foundries, Fab, Silicon, Chips
company | Processors, Micro, Nano, Cognition, Research, Online, Web, Mobile, Apps, Stadtwerke, Kraftwerke, Utilities, Solar, Wind, Fusion, Batteries, Batterie, Batterien, Informatik, Datentechnik, Nachrichtentechnik, Elektrotechnik, Automation
company | Valley, Wheel, Wheels, Auto, Motion, Trading, Trust, Brands, Foods, Controls, Expeditions, Components, Sciences, Innovations, Concepts, Alliance, Aviation, Aeronautics, Avionics, Propulsion, Microelectronics, Mikroelektronik, Hydrogen, Robots, Minerals, Mining, Metals, Polymers, Genetics, Oncology, Biologics
company | Automatisierung, Handel, Spedition, Reederei, Werft, Brauerei, Kliniken, Konzern, Unternehmensgruppe, Messe, Flughafen, Hafen, Foundation, Mittelstand, Dienstleistungen, Rechenzentren, Rechenzentrum
investor | Ventures, Venture, Capital, Kapital, Equity, Fund, Funds, Fonds, Invest, Investments, Investment, Investors, Angels, Growth, VC, Combinator, Seed, Endowment, Partners, Partner, Private Equity, Asset Management
investor | Wealth, Pension, Pensions, Accelerator, Incubator, Syndicate, Securities, Crossover, Opportunities, Family Office, Beteiligungen, Beteiligungsgesellschaft, Kapitalbeteiligungsgesellschaft, Vermögensverwaltung, Advisors, Management, Croissance, Gründerfonds, Wagniskapital
body | Ministerium, Bundesministerium, Landesministerium, Behörde, Bundesbehörde, Amt, Bundesamt, Landesamt, Bundesagentur, Bundesanstalt, Kommission, Parlament, Regierung, Bundesrat, Bundestag, Landtag, Senat, Stadtrat, Gericht
body | Gerichtshof, Universität, Hochschule, Fachhochschule, Uni, TU, FH, TH, HTW, HAW, RWTH, PH, Akademie, Institut, Forschungszentrum, Forschungsinstitut, Bibliothek, Klinikum, Universitätsklinikum, Museum, Bundeswehr, Marine, Luftwaffe, Heer, Polizei, Kanzleramt, Staatskanzlei
body | Association, Federation, Society, Consortium, Stiftung, Kammer, Rechnungshof, Ministry, Department, Commission, Authority, Agency, Office, Council, Parliament, Government, Army, Navy, Air Force, Institute, University, College, School, Academy, Bureau, Administration, Treasury, Union
product | Model, Modell, Chat, Assistant, Assistent, Copilot, Engine, Suite, Pro, Mini, Ultra, Turbo, Lite, OS, Coder, GPT, Chip, Processor, Prozessor, GPU, CPU, TPU, NPU, Superchip, Transformer, Agent, Bot, Browser, Platform, Plattform, System
facility | Campus, Factory, Gigafactory, Gigafabrik, Megafab, Datacenter, Data Center, Datacentre, Supercomputer, Superrechner, Hub, Center, Zentrum, Innovationspark, Technologiepark, Technologiezentrum, Innovationszentrum, Kraftwerk, Reaktor, Park
round | Series, Serie, Seed, Pre-Seed, Runde
event | Summit, Gipfel, Konferenz, Conference, Forum, Expo, Awards, Symposium, Hackathon, Festival, Kongress, Fachmesse
`,
  bodies: `
Ministerium, Ministeriums, Bundesministerium, Bundesministeriums, Landesministerium, Staatsministerium, Staatsministeriums | für, der, des, und, die | compounds
Amt, Amtes, Amts, Landesamt, Landesamtes, Landesamts, Bundesamt, Bundesamtes, Bundesamts, Statistikamt, Oberamt | für, der, des, und, die, zur | compounds
Behörde, Agentur, Bundesagentur, Bundesanstalt, Anstalt, Landesanstalt, Zentralstelle, Aufsicht | für, und, die, zur | compounds
Direktion, Generaldirektion | für, und, die, zur | compounds
Büro, Zentrale, Bundeszentrale, Landeszentrale, Stelle, Referat, Verwaltung | für, und, die, zur
Zentrum, Zentrums, Forschungszentrum, Kompetenzzentrum, Innovationszentrum, Technologiezentrum, Landeszentrum, Fachbereich, Lehrstuhl | für, und, zur
Institut, Instituts, Institutes, Forschungsinstitut, Akademie, Fakultät | für, der, des, und, zur | compounds
Universität, Hochschule, Fachhochschule | zu, für, der, des, und | compounds
Regierungspräsidium, Regierungspräsidiums, Polizeipräsidium, Polizeipräsidiums, Gewerbeaufsichtsamt, Gewerbeaufsichtsamts, Bergamt, Bergamts, Oberbergamt, Ordnungsamt, Bauamt, Umweltamt, Gesundheitsamt, Finanzamt, Finanzamts, Hauptzollamt, Hauptzollamts, Landratsamt, Landratsamts, Bezirksamt, Bezirksamts, Landeskartellamt, Landeskriminalamt, Arbeitsgericht, Sozialgericht, Finanzgericht, Bezirksgericht, Handelsgericht, Obergericht, Oberverwaltungsgericht, Verwaltungsgerichtshof, Landespolizei, Kreisverwaltung, Bezirkshauptmannschaft, Arbeitsagentur, Feuerwehr, Berufsfeuerwehr, Landesdirektion, Stadtpolizei, Kantonspolizei, Polizeidirektion, Bundespolizeidirektion, Universitätsklinikum, Uniklinikum, Universitätsmedizin, Klinikum, Stadtverwaltung, Staatskanzlei, Senatskanzlei, Landgericht, Oberlandesgericht, Amtsgericht, Verwaltungsgericht | zu, der, des
Senatsverwaltung, Beauftragte, Beauftragter, Beauftragten, Bundesbeauftragte, Bundesbeauftragter, Landesbeauftragte, Landesbeauftragter, Landesbeauftragten, Bundesbeauftragten | für, den, der, des, und, die, zur | compounds
Kommission, Kammer | für, der, des, und, zur | compounds
Beirat | für
Ausschuss, Ausschusses, Rat, Rates, Rats, Sachverständigenrat, Industrie- und Handelskammer, Handwerkskammer | für, der, des, und, zur
Regierung, Landesregierung, Bezirksregierung, Parlament, Parlaments, Landtag, Landtags, Senat, Königreich, Republik, Staatsanwaltschaft, Generalstaatsanwaltschaft, Polizei | von, der, des
Land, Landes, Freistaat, Freistaats, Freistaates, Kanton, Kantons, Stadt, Hansestadt, Landeshauptstadt, Gemeinde, Landkreis, Region, Provinz | of
Stadtwerke, Sparkasse, Volksbank, Messe, Flughafen, Börse, Verkehrsbetriebe, Universitätsklinik, Spital, Spitals, Kantonsspital, Kantonsspitals, Universitätsspital, Universitätsspitals, Kinderspital, Kinderspitals, Bibliothek, Stadtbibliothek, Charité, Uniklinik, Wasserwerke, Rechenzentrum, Hochleistungsrechenzentrum, Höchstleistungsrechenzentrum, Gründerfonds, Technologiegründerfonds, Technologiefonds, Innovationsfonds, Wagniskapitalfonds, Wachstumsfonds, Zukunftsfonds, Beteiligungsfonds | of
`,
  series: 'Series, series, Serie, serie',
  seeds: 'Pre-Seed, Pre-seed, PreSeed, Preseed, Seed, seed',
  parties:
    'CDU, CSU, SPD, FDP, AfD, Grüne, Linke, BSW, SPÖ, ÖVP, FPÖ, VP, SP, FP, Neos, SVP, GLP, EVP, parteilos',
  never: `
European Chips Act, EU Chips Act, US Chips Act, Chips Act, Chips and Science Act, EU AI Act, AI Act, Artificial Intelligence Act, Data Act, EU Data Act,
Data Governance Act, Digital Markets Act, Digital Services Act, Cloud Act, US Cloud Act, Patriot Act, Cyber Resilience Act, Cyber Solidarity Act, Inflation Reduction Act, Net Zero Industry Act,
Digital Networks Act, Space Act, EU Space Act, Quantum Act, Horizon Europe, Horizon 2020, Digital Europe, Quantum Flagship, Invest EU, Green Deal, European Green Deal, Industrial Deal,
New Yorker Börse, Frankfurter Börse, Londoner Börse, Pariser Börse, Mailänder Börse, Zürcher Börse, Wiener Börse, Stockholmer Börse, Amsterdamer Börse,
Europa, Europas, Asien, EMEA, APAC, LATAM, MENA, Asiens, Afrika, Afrikas, Amerika, Amerikas, Skandinavien, Skandinaviens, Silicon Valley, Wall Street, Westen, Osten, Norden, Süden, Internet, Corona, Covid, DACH,
Künstliche Intelligenz, Künstlicher Intelligenz, Künstlichen Intelligenz, Artificial Intelligence, Machine Learning, Deep Learning, Big Data, Big Tech, Deep Tech,
GPU, GPUs, CPU, CPUs, TPU, TPUs, NPU, NPUs, LLM, LLMs, SLM, VLM, AGI, ASI, ML, KI, NLP, RAG, HPC, API, APIs, SDK, SDKs,
SaaS, PaaS, IaaS, IoT, B2B, B2C, B2G, OEM, OEMs, KMU, CEO, CEOs, CFO, CFOs, CTO, CTOs, COO, CMO, CIO, CSO, CPO, CRO,
CISO, CDO, CHRO, VP, SVP, EVP, MD, HR, PR, IT, ITK, F&E, R&D, M&A, IPO, IPOs, SPAC, VC, VCs, LPs, ESG, KPI, ROI, ARR,
MRR, EBIT, Ebit, EBITDA, Ebitda, BIP, DSGVO, GDPR, DMA, DSA, NIS2, KI-VO, USD, EUR, GBP, CHF, TV, OK, PC, PCs, USB, PDF,
FAQ, CV, PhD, MBA, MSc, BSc, MW, GW, kW, MWh, kWh, GWh, TWh, MHz, GHz, TB, PB, FLOPS, Q1, Q2, Q3, Q4, H1, H2, ${CALENDAR_WEEKS}, Uhr, MEZ,
MESZ, UTC, NGO, NGOs, JV, MoU, NDA, LOI, AGB, CO2, WM, EM, DAX, Dax, MDax, MDAX, TecDax, TecDAX, SDax, SDAX, Nasdaq, ID,
CES, MWC, IFA, IAA, ILA, CeBIT, Cebit, GITEX, Embedded World, Hannover Messe, Hannover-Messe, Bits & Pretzels, Web Summit, Slush, GmbHs, AGs, Mio, Mio., Mrd, Mrd., Tsd, Nr, Nr., Abs., Art., Kap., St., Std., ca., bzw., dpa, dpa-AFX, AFP, afp, reuters,
rtr, Reuters, APA, SDA, KNA, epd, Red, mid, ots, Euro, Dollar, Franken, Pfund, Prozent, Million, Millionen, Milliarde,
Milliarden, Tausend, Hunderte, Tausende, Dutzend, Dutzende, Januar, Februar, März, April, Mai, Juni, Juli, August,
September, Oktober, November, Dezember, Jänner, Feber, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag,
Sonnabend, Sonntag, Montagmorgen, Montagabend, Dienstagabend, Mittwochabend, Donnerstagabend, Freitagabend, Weihnachten,
Ostern, Pfingsten, Silvester, Neujahr, Ramadan, Frühjahr, Frühling, Sommer, Herbst, Winter, Quartal, Halbjahr, Anfang,
Mitte, Ende, Beginn, Jahr, Jahre, Jahren, Monat, Monate, Monaten, Woche, Wochen, Tag, Tage, Tagen, Stunde, Stunden,
Gesetz, Verordnung, Richtlinie, Artikel, Kapitel, Anhang, Absatz, Paragraf, Paragraph, Kontakt, Impressum, Exklusiv,
Analyse, Kommentar, Interview, Porträt, Newsletter, Anzeige, Schlagzeilen, Update, Hintergrund, Meldung,
Pressemitteilung, Pressekontakt, Redaktion, Autor, Autorin, Foto, Bild, Quelle, Quellen, Sie, Ihr, Ihnen, Ihre, Ihren,
Ihrem, Ihrer, Ihres, Du, Open-Source, Deal, Business-Angel, Business-Angels, Business Angel, Business Angels, Know-how, Know-How, Paroli, Furore, Exascale, Petascale, Exaflop, Exaflops, Petaflop, Petaflops
`,
  surnames: 'Winter, Sommer, Herbst, März, Mai, Freitag, Sonntag, Montag, Franken, Pfund',
  adjectival: '',
  counted:
    'Prozent, Mio, Mio., Mrd, Mrd., Million, Millionen, Milliarde, Milliarden, Euro, Dollar, Uhr, Tage, Tagen, Jahre, Jahren, Wochen, Monate, Monaten, %, €, $',
  groups: 'Gruppe, Holding, Stiftung, Bank',
  wholes: 'holding, holdings, group, gruppe, konzern, groupe, grupo, gruppo, groep, global, technologies',
  learning:
    'universität, university, université, uni, hochschule, fachhochschule, college, school, tu, th, fh, rwth, eth, epfl, mit',
  branches: 'Nord, Süd, Ost, West, Mitte, Nordwest, Südwest, Nordost, Südost',
  neverAlone: `
${TECHNICAL_TERMS},
`,
  titledBodies: `
Investor | Aufbaubank, Landesbank, Investitionsbank, Förderbank, Entwicklungsbank, Strukturbank, Gründerfonds, Beteiligungsgesellschaft, Beteiligungsbank
PublicBody | Wirtschaftsförderung, Wirtschaftsagentur, Forschungsgemeinschaft, Forschungsförderung, Wetterdienst, Bundesausschuss, Raumfahrtagentur, Weltraumorganisation, Weltraumagentur, Rentenversicherung, Bundesstiftung, Innovationsagentur, Innovationsrat, Datenschutzausschuss, Zentralbank, Nationalbank, Notenbank, Verteidigungsfonds, Innovationsfonds
Company | Verlagsgruppe, Kantonalbank, Sparkasse, Volksbank, Genossenschaftsbank, Raiffeisenbank, Börse, Messe, Bundesbahnen, Verkehrsbetriebe, Linien, Stadtwerke, Privatbank, Rück
`,
  districts:
    'Stadtteil, Stadtteils, Ortsteil, Ortsteils, Quartier, Quartiers, Stadtviertel, Stadtviertels, Viertel, Stadtbezirk, Stadtbezirks, Bezirk, Bezirks, Kiez, Vorort, Vororts, Nachbarort, Nachbargemeinde, Gewerbegebiet, Gewerbegebiets, Industriegebiet, Industriegebiets, Landkreis, Landkreises, Dorf, Weiler, Talschaft',
  continents:
    'Europas, Asiens, Afrikas, Amerikas, Nordamerikas, Südamerikas, Lateinamerikas, Westeuropas, Osteuropas, Nordeuropas, Südeuropas, Mitteleuropas, Skandinaviens',
  uncounted: UNCOUNTED,
  uncountedEnds: UNCOUNTED_ENDS,
};
