// German expressions of a verb and a noun that mean one thing with any of several verbs: "gibt Rückendeckung", "bekommt
// Rückenwind", "liefern sich ein Duell". For the table of verbs.

/** Each verb with each noun, as lemmas of the table. */
const each = (verbs: string, nouns: string): string =>
  verbs
    .split(', ')
    .flatMap((verb) => nouns.split(', ').map((noun) => `${verb} ${noun}`))
    .join(', ');

const BACKING =
  'Rückendeckung, Rückhalt, Beistand, Schützenhilfe, Rückenwind, Zuspruch, Flankenschutz, Starthilfe, Hilfestellung, Auftrieb, Anschubhilfe, Geleitschutz';
const FRIENDS =
  'Fürsprecher, Fürsprecherin, Verbündete, Verbündeten, Unterstützer, Unterstützerin, Förderer, Förderin, Befürworter, Befürworterin, Gönner, Gönnerin, Fürsprecherinnen, Mentor, Mentorin, Schirmherrn, Schirmherrin';
const CONTESTS =
  'Kampf, Preiskampf, Zweikampf, Konkurrenzkampf, Verdrängungskampf, Verdrängungswettbewerb, Wettbewerb, Wettlauf, Wettrennen, Wettstreit, Wettrüsten, Rennen, Kopf-an-Kopf-Rennen, Duell, Fernduell, Preiskrieg, Preisschlacht, Rabattschlacht, Kräftemessen, Schlagabtausch, Konkurrenz, Rivalität';
const SHARES = 'Marktanteile, Marktanteil, Kunden, Kundschaft, Aufträge, Geschäft, Umsatz';
const INSPECTORS =
  'Sonderbeauftragten, Sonderbeauftragte, Sonderprüfer, Prüfer, Betriebsprüfer, Aufpasser, Aufpasserin, Inspektoren, Kontrolleure, Ermittler, Fahnder, Gutachter';

/** "gibt dem Start-up Rückendeckung" */
export const GIVES_BACKING = each(
  'geben, gewähren, bieten, leisten, verschaffen, zusagen, zusichern, versprechen, verleihen, spenden, signalisieren',
  BACKING,
);
/** "Rückendeckung bekommt das Start-up von der Ministerin" */
export const GETS_BACKING = each(
  'bekommen, erhalten, haben, finden, genießen, kriegen, erfahren, spüren',
  BACKING,
);
/** "auf den Rückhalt der Ministerin zählen" */
export const COUNTS_ON_BACKING = each(
  'zählen, bauen, sich verlassen, vertrauen, sich stützen',
  `Unterstützung, Hilfe, ${BACKING}`,
);
/** "hat in der Ministerin eine Fürsprecherin" */
export const HAS_FRIEND = each('haben, finden, bekommen, gewinnen, besitzen', FRIENDS);

/** "liefern sich einen Preiskampf" */
export const FIGHTS = each('sich liefern, austragen, führen, ausfechten', CONTESTS);
/** "Zwischen A und B tobt ein Kampf" */
export const FIGHT_RAGES = each(
  'toben, entbrennen, herrschen, laufen, bestehen, ausbrechen, entstehen, sich entwickeln, sich abspielen, geben',
  CONTESTS,
);
/** "jagt dem Marktführer Kunden ab" */
export const TAKES_CUSTOMERS = each(
  'abjagen, abnehmen, abknöpfen, abluchsen, abringen, abtrotzen, entreißen, wegnehmen, wegschnappen, ausspannen',
  SHARES,
);

/** "schickt Sonderprüfer" */
export const SENDS_INSPECTORS = each(
  'schicken, entsenden, bestellen, einsetzen, abstellen, abordnen',
  INSPECTORS,
);

const BIDDING =
  'Bieterkampf, Bieterwettstreit, Bieterwettbewerb, Bieterverfahren, Bietergefecht, Bieterschlacht, Bieterrennen, Bieterstreit, Übernahmekampf, Übernahmeschlacht, Übernahmepoker, Auktion, Versteigerung, Verkaufsprozess, Verkaufsverfahren, Tauziehen, Ringen';
const OWN =
  'Tochter, Tochtergesellschaft, Tochterfirma, Tochterunternehmen, Ableger, Sparte, Einheit, Gesellschaft';
const EMPIRES =
  'Reich, Imperium, Firmenimperium, Firmengeflecht, Firmenverbund, Unternehmensverbund, Konzernverbund, Verbund, Firmenfamilie, Konzernfamilie, Unternehmensfamilie, Familie, Markenfamilie, Unternehmensgruppe, Firmengruppe, Gruppe, Beteiligungsportfolio, Firmenreich, Konzern';

/** "hat sich im Bieterkampf durchgesetzt" */
export const WINS_BIDDING = each(
  'sich durchsetzen, gewinnen, obsiegen, siegen, entscheiden, triumphieren',
  BIDDING,
);
/** "wird als Tochter gegründet" */
export const SETS_UP_AS_OWN = each(
  'gründen, ausgliedern, ausgründen, abspalten, etablieren, aufstellen',
  OWN,
);
/** "zählt zum Reich", "gehört zum Firmenverbund" */
export const BELONGS_TO_EMPIRE = each('gehören, zählen', EMPIRES);
/** "unter dem Dach", "unter den Fittichen" */
export const IS_UNDER_ROOF = each(
  'firmieren, agieren, operieren, laufen, arbeiten, auftreten, stehen, segeln, sitzen, sein, existieren, leben, bleiben, wachsen, gedeihen, sich entwickeln, sich befinden',
  'unter dem Dach, unter den Fittichen, unter der Flagge, unter dem Schirm, im Verbund, unter der Regie',
);
/** "schlüpft unter das Dach" */
export const GOES_UNDER_ROOF = each(
  'schlüpfen, kommen, wechseln, rücken, wandern, gehen, ziehen, geraten, sich begeben, sich stellen, flüchten',
  'unter das Dach, unters Dach, unter die Fittiche, unter den Schirm, unter die Kontrolle, in den Besitz, in die Hände, in den Schoß, ins Reich',
);
/** "holt unter sein Dach" */
export const TAKES_UNDER_ROOF = each(
  'holen, nehmen, bringen, ziehen',
  'unter sein Dach, unter ihr Dach, unter das eigene Dach, unter das Dach, unters Dach, unter seine Fittiche, unter ihre Fittiche, unter die Fittiche, in den Konzern, in die Gruppe, in den eigenen Besitz',
);
/** "stammt aus der Feder" */
export const IS_MADE_AT = each(
  'kommen, stammen, hervorgehen, entstammen',
  'aus der Feder, aus der Werkstatt, aus den Werkstätten, aus dem Labor, aus den Laboren, aus den Laboratorien, aus der Schmiede, aus der Küche, aus dem Hause, aus dem Haus, aus der Ideenschmiede, aus der Entwicklungsabteilung, aus eigener Fertigung',
);

const SUPPLIERS =
  'Lieferant, Lieferanten, Zulieferer, Zulieferin, Ausrüster, Ausstatter, Dienstleister, Chiplieferant, Chiplieferanten, Softwarelieferant, Softwarelieferanten, Batterielieferant, Batterielieferanten, Hauptlieferant, Hauptlieferanten';
const PARTNERS =
  'Partner, Partnerin, Kooperationspartner, Technologiepartner, Entwicklungspartner, Vertriebspartner, Industriepartner, Forschungspartner, Fertigungspartner, Produktionspartner, Verbündeten';
const asRole = (nouns: string): string => nouns.replace(/(^|, )/g, '$1als ');

/** "hat mit A einen neuen Zulieferer gefunden" */
export const FINDS_SUPPLIER = each('finden, gewinnen, haben, bekommen, erhalten', SUPPLIERS);
/** "hat A als Zulieferer ausgewählt" */
export const PICKS_SUPPLIER = each(
  'auswählen, wählen, aussuchen, gewinnen, holen, nehmen, verpflichten, benennen, präsentieren, bestimmen, haben',
  asRole(SUPPLIERS),
);
/** "dient A als Zulieferer" */
export const SERVES_AS_SUPPLIER = each('dienen', asRole(SUPPLIERS));
/** "hat mit A einen neuen Partner gefunden" */
export const FINDS_PARTNER = each('finden, gewinnen, haben, bekommen, erhalten', PARTNERS);
/** "steht A als Partner zur Seite" */
export const STANDS_BY = each('stehen, dienen', asRole(PARTNERS));
