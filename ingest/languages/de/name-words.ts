// What German names look like: legal forms, last words, forms of public bodies; and the nouns that are none.
import type { EntityKind } from '../../../graph/entities';
import type { NameWords } from '../../extract/rules/case/language';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const kinds = (words: string, kind: EntityKind): Record<string, EntityKind> =>
  Object.fromEntries([...set(words)].map((word) => [word, kind]));

export const names: NameWords = {
  legalForms: set(
    'GmbH mbH AG SE KGaA KG UG OHG eG Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited PLC plc LLC LLP NV BV N.V B.V SA SAS SARL SpA S.p.A AB Oy Oyj ASA AS ApS A/S',
  ),
  tails: {
    ...kinds(
      'Ventures Venture Capital Partners Equity Fund Funds Fonds Invest Beteiligungen Beteiligung Kapital Investments Investment Croissance Angels Growth Vermögensverwaltung Investors',
      'Investor',
    ),
    ...kinds(
      'AI KI Labs Lab Technologies Technology Systems Software Robotics Group Gruppe Groupe Holding Holdings Networks Computing Compute Cloud ' +
        'Semiconductor Semiconductors Electronics Instruments Photonics Industries Solutions Digital Energy Energie Optik Optics Aircraft Media Motors ' +
        'Platforms Studio Studios Company Co International Global Materials Werke Bank Data Analytics Space Aerospace Defence Defense Micro ' +
        'Mobility Health Biotech Therapeutics Security Services Telekom Telecom Versicherung Versicherungen Stadtwerke Solar Power Elektronik Informatik Research Quantum Dynamics Intelligence Foundation Stiftung Institute Institut University',
      'Company',
    ),
  },
  acronyms: set(
    'KI IT EU USD EUR GBP CHF CEO CFO CTO COO CSO CPO IPO PR TV OK Mrd Mio KW US USA UN GPU GPUs CPU CPUs LLM LLMs API APIs MW GW TWh GWh Megawatt ' +
      'B2B B2C SaaS IoT AGI ML HPC PC PCs DAX Dax MDax TecDax SDax Nasdaq Nato NATO G7 G20 ID HR DSGVO CO2 USB VC VCs ARR M&A EBIT Ebit NGO WM EM GmbHs AGs KMU CPU R&D PDF MR dpa afp reuters',
  ),
  titles: set('dr prof herr frau herrn dr. prof. sir lord madame monsieur'),
  everyday: set(
    'business series serie ende anfang mitte januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch ' +
      'donnerstag freitag samstag sonntag prozent euro dollar franken pfund millionen milliarden million milliarde tausend jahr jahre jahren jahres ' +
      'monat monate monaten woche wochen tag tage tagen stunde stunden uhr quartal halbjahr zugang kunden kundinnen chips software hardware geld gelder kapital daten modelle ' +
      'server strom energie forschung mitarbeiter mitarbeitende beschäftigte menschen personal talente entwickler ingenieure fachkräfte investoren investitionen anteile aktien ' +
      'umsatz umsätze gewinn gewinne verlust verluste kosten preise druck zeit raum platz hilfe unterstützung erfolg schwung rückenwind vertrauen wissen erfahrung ' +
      'produkte produkt dienste lösungen systeme rechenzentren rechenleistung rechenkapazität kapazitäten partner partnern wettbewerber konkurrenten firmen unternehmen konzerne ' +
      'banken staaten länder europa europas welt markt märkte märkten technologie technologien technik industrie wirtschaft politik wissenschaft gesellschaft bereich bereiche ' +
      'maschinen anlagen geräte roboter drohnen fahrzeuge autos batterien waffen software- text texte bilder sprache sprachen videos code verträge aufträge auftrag lizenzen patente ' +
      'teil teile ziel ziele plan pläne schritt schritte grund gründe frage fragen antwort antworten art weise fall fälle rolle rollen interesse interessen kritik sorge sorgen ' +
      'angaben gespräche verhandlungen berichte bericht medien kreise insider experten analysten beobachter branche anleger börse kurs kurse grenzen risiken chancen regeln vorgaben ' +
      'deutschland frankreich künstliche künstlicher intelligenz cloud internet netz web seite start-ups startups gründer gründern nutzer nutzern leute stellen arbeitsplätze jobs ' +
      'mittel mitteln schulden kredite kredit darlehen zinsen steuern fördermittel förderung beteiligungen beteiligung mehrheit minderheit boden wert werte bewertung standort standorte büro büros ' +
      'rivalen tempo tempos maßstäbe fuß ruhe recht gutes grünes licht wort worten hand händen spitze dienst kontrolle transparenz souveränität unabhängigkeit sicherheit qualität ' +
      'modellen chatbots agenten assistenten algorithmen anwendungen werkzeuge tools plattformen training inferenz cluster gigawatt megawatt kilowatt tonnen meter quadratmeter kilometer ' +
      'zwei drei vier fünf sechs sieben acht neun zehn hunderte tausende dutzende etwa rund vergangenheit zukunft gegenwart morgen abend mittag nacht sommer winter herbst frühjahr frühling ' +
      'nähe osten westen süden norden zentrum stadt land bund länder kommunen region regionen gegend anschluss einblick einblicke arbeit bau aufbau ausbau betrieb einsatz entwicklung produktion fertigung vertrieb verkauf kauf',
  ),
  naming: set('namens namen genannt'),
  withPlace: {
    ...kinds(
      'Land Freistaat Stadt Kanton Universität Uni TU Hochschule Uniklinik Universitätsklinikum Gemeinde Stadtbibliothek Landeshauptstadt Marine Polizei Region Uniklinikum Charité',
      'PublicBody',
    ),
    ...kinds('Stadtwerke Sparkasse Flughafen Messe Hafen Volksbank Landesbank', 'Company'),
  },
  withAdjective: {
    ...kinds(
      '-bank -landesbank -bahn -telekom -post -börse -presse-agentur -rentenversicherung -versicherung',
      'Company',
    ),
    ...kinds(
      '-kommission -union -zentralbank -parlament -universität -investitionsbank -patentamt -weltraumorganisation -rechnungshof -rat -kartellamt -datenschutzbehörde',
      'PublicBody',
    ),
  },
  bodies:
    /^(?:Bundes(?:\p{Ll}*(?:ministerium|amt|agentur|kartellamt|behörde|bank|anstalt|verband|gerichtshof)|regierung|wehr|tag|rat|republik)|Kanzleramt|BaFin|Bafin|EU-Kommission|EU-Parlament|Europaparlament|Europarat|Kartellamt|Staatskanzlei|\p{Lu}\p{Ll}+(?:ministerium|ministeriums)|Bund)(?:s|es)?$/u,
  bodiesFor: /^\p{Lu}?[\p{Ll}-]*(?:amt|ministerium|behörde|institut|agentur|beauftragte)(?:s|es)?$/iu,
  saying: set(
    'sagte sagt sagen erklärte erklärt betonte betont so teilte meint meinte schrieb schreibt kündigte',
  ),
};
