// French forms to lemmas. The word list has every inflected form and no word classes: what a word is shows in which
// other forms of it are words too ("lever": "levait"; "dernier": no "derniait"). Irregular verbs by their forms.
import { wordList } from '../common-words';
import type { Analysis, VerbForm } from './analysis';
import { isFrenchHomograph } from './french-homographs';

/**
 * Infinitive, then full forms: present; past (imperfect and simple); future and conditional stem; participle.
 * A verb with a prefix goes like its base: détenir, appartenir, entreprendre, rejoindre.
 */
const IRREGULAR = `
être|est sont suis es sommes êtes soit soient|était étaient fut furent|ser|été
avoir|a ont ai as avons avez ait aient|avait avaient eut eurent|aur|eu eue eus eues
aller|va vont vais allons|allait allaient alla allèrent|ir|allé
faire|fait font fais faisons fasse fassent|faisait faisaient fit firent|fer|fait faite faits faites
pouvoir|peut peuvent peux puisse puissent|pouvait pouvaient put purent|pourr|pu
vouloir|veut veulent veux veuille|voulait voulaient voulut voulurent|voudr|voulu
devoir|doit doivent dois doive|devait devaient dut durent|devr|dû due
savoir|sait savent sais sache|savait savaient sut surent|saur|su
dire|dit disent dis dise|disait disaient dit dirent|dir|dit dite dits dites
voir|voit voient vois voie|voyait voyaient vit virent|verr|vu vue vus vues
prendre|prend prennent prends prenne prennent|prenait prenaient prit prirent|prendr|pris prise prises
mettre|met mettent mets mette|mettait mettaient mit mirent|mettr|mis mise mises
tenir|tient tiennent tiens tienne|tenait tenaient tint tinrent|tiendr|tenu tenue tenus tenues
venir|vient viennent viens vienne|venait venaient vint vinrent|viendr|venu venue venus venues
quérir|quiert quièrent quiers quière|quérait quéraient quit quirent|querr|quis quise quises
recevoir|reçoit reçoivent reçois reçoive|recevait recevaient reçut reçurent|recevr|reçu reçue reçus reçues
concevoir|conçoit conçoivent|concevait concevaient conçut conçurent|concevr|conçu conçue conçus conçues
percevoir|perçoit perçoivent|percevait perçut|percevr|perçu perçue
joindre|joint joignent joins joigne|joignait joignaient joignit joignirent|joindr|joint jointe joints jointes
duire|duit duisent duise|duisait duisaient duisit duisirent|duir|duit duite duits duites
struire|struit struisent struise|struisait struisaient struisit struisirent|struir|struit struite struits struites
scrire|scrit scrivent scrive|scrivait scrivaient scrivit scrivirent|scrir|scrit scrite scrits scrites
écrire|écrit écrivent écrive|écrivait écrivaient écrivit écrivirent|écrir|écrit écrite écrits écrites
clure|clut cluent clue|cluait cluaient clut clurent|clur|clu clue clus clues
suivre|suit suivent suive|suivait suivaient suivit suivirent|suivr|suivi suivie suivis suivies
vivre|vit vivent vive|vivait vivaient vécut vécurent|vivr|vécu
naître|naît naissent|naissait naquit naquirent|naîtr|né née nés nées
connaître|connaît connaissent connaisse|connaissait connaissaient connut|connaîtr|connu connue connus connues
paraître|paraît paraissent|paraissait parut|paraîtr|paru
ouvrir|ouvre ouvrent|ouvrait ouvraient ouvrit ouvrirent|ouvrir|ouvert ouverte ouverts ouvertes
offrir|offre offrent|offrait offraient offrit offrirent|offrir|offert offerte offerts offertes
souffrir|souffre souffrent|souffrait souffraient souffrit|souffrir|souffert soufferte
partir|part partent parte|partait partaient partit partirent|partir|parti partie partis parties
sentir|sent sentent sente|sentait sentaient sentit sentirent|sentir|senti sentie sentis senties
mentir|ment mentent mente|mentait mentaient mentit|mentir|menti mentie mentis menties
sortir|sort sortent sorte|sortait sortaient sortit|sortir|sorti sortie sortis sorties
servir|sert servent serve|servait servaient servit|servir|servi servie servis servies
courir|court courent coure|courait couraient courut|courr|couru courue
mourir|meurt meurent|mourait mourut|mourr|mort morte morts mortes
plaire|plaît plaisent|plaisait plut|plair|plu
lire|lit lisent lise|lisait lut|lir|lu lue lus lues
élire|élit élisent|élisait élut|élir|élu élue élus élues
croire|croit croient|croyait crut|croir|cru crue
raindre|raint raignent raigne|raignait raignaient raignit raignirent|raindr|raint rainte raints raintes
eindre|eint eignent eigne|eignait eignaient eignit eignirent|eindr|eint einte eints eintes
vaincre|vainc vainquent|vainquait vainquit|vaincr|vaincu vaincue
falloir|faut faille|fallait fallut|faudr|fallu
valoir|vaut valent|valait valut|vaudr|valu
soudre|sout solvent|solvait solut|soudr|solu solue
battre|bat battent batte|battait battit|battr|battu battue battus battues
rompre|rompt rompent|rompait rompit|rompr|rompu rompue
cueillir|cueille cueillent|cueillait cueillaient cueillit cueillirent|cueiller|cueilli cueillie cueillis cueillies
mouvoir|meut meuvent meuve|mouvait mouvaient mut|mouvr|mu mue mus mues
croître|croît croissent croisse|croissait croissaient crût crut|croîtr|crû cru crue crus crues
nuire|nuit nuisent|nuisait nuisit|nuir|nui
suffire|suffit suffisent suffise|suffisait suffisaient suffit|suffir|suffi
fuir|fuit fuient fuie|fuyait fuyaient fuit|fuir|fui fuie
dormir|dort dorment dorme|dormait dormaient dormit|dormir|dormi
envoyer|envoie envoient|envoyait envoyaient envoya envoyèrent|enverr|envoyé envoyée envoyés envoyées
présent||||présent présente présents présentes
actif||||actif active actifs actives
issu||||issu issue issus issues
sis||||sis sise sises
échoir|échoit échoient||échoir|échu échue échus échues
`;

/** Too short or too common to be the end of another verb: "avoir" is no "voir". */
const ALONE: ReadonlySet<string> = new Set([
  'être',
  'avoir',
  'aller',
  'pouvoir',
  'devoir',
  'falloir',
  'savoir',
  // Adjectives that take complements as participles do: "une firme présente à Lyon", "active en Italie".
  'présent',
  'actif',
  'issu',
  'sis',
]);
const FUTURE = ['a', 'ont', 'ai', 'as', 'ons', 'ez', 'ait', 'aient', 'ais'];

/** Not of the stem of the imperfect. */
const OWN_GERUND: Readonly<Record<string, string>> = { avoir: 'ayant', savoir: 'sachant' };

interface IrregularForm {
  readonly base: string;
  readonly form: VerbForm;
  readonly tense?: 'present' | 'past';
}

let irregular: Map<string, IrregularForm[]> | undefined;

function irregularForms(): Map<string, IrregularForm[]> {
  if (irregular) return irregular;
  const forms = new Map<string, IrregularForm[]>();
  const put = (text: string, base: string, form: VerbForm, tense?: 'present' | 'past'): void => {
    const entry = { base, form, ...(tense && { tense }) };
    const known = forms.get(text);
    if (known) known.push(entry);
    else forms.set(text, [entry]);
  };
  for (const line of IRREGULAR.trim().split('\n')) {
    const [base = '', present = '', past = '', future = '', participles = ''] = line.split('|');
    put(base, base, 'infinitive');
    for (const form of present.split(' ')) put(form, base, 'finite', 'present');
    for (const form of past.split(' ')) put(form, base, 'finite', 'past');
    if (future) for (const ending of FUTURE) put(future + ending, base, 'finite');
    for (const form of participles.split(' ')) put(form, base, 'past-participle');
    const gerund = /^(.+?)(?:ait)(?: |$)/u.exec(past)?.[1];
    if (!gerund) continue;
    put(OWN_GERUND[base] ?? `${gerund}ant`, base, 'present-participle');
    put(`${gerund}ons`, base, 'finite', 'present');
  }
  irregular = forms;
  return forms;
}

/** The irregular verbs, also with prefixes, that the form may belong to. */
function irregularReadings(word: string): Analysis[] {
  const forms = irregularForms();
  const words = wordList('fr');
  const found: Analysis[] = [];
  for (let cut = 0; cut < word.length; cut++) {
    for (const { base, form, tense } of forms.get(word.slice(cut)) ?? []) {
      if (cut > 0 && (ALONE.has(base) || !words.has(word.slice(0, cut) + base))) continue;
      const lemma = word.slice(0, cut) + base;
      if (found.some((one) => one.lemma === lemma && one.form === form && one.tense === tense)) continue;
      found.push({ lemma, pos: 'verb', form, ...(tense && { tense }) });
    }
    if (found.length > 0) break;
  }
  return found;
}

type Rule = readonly [ending: RegExp, infinitive: string, form: VerbForm, tense?: 'present' | 'past'];

// Third persons and "nous": first and second persons are not written in the news, and look like plural nouns.
const RULES: readonly Rule[] = [
  [/ées?$|és?$/, 'er', 'past-participle'],
  [/(?:ait|aient|a|èrent)$/, 'er', 'finite', 'past'],
  [/(?:e|ent|ons)$/, 'er', 'finite', 'present'],
  [/era(?:it|ient)?$|eront$|erons$/, 'er', 'finite'],
  [/ant$/, 'er', 'present-participle'],
  [/ies?$|is?$/, 'ir', 'past-participle'],
  [/it$|issent$|issons$|isse$/, 'ir', 'finite', 'present'],
  [/issait$|issaient$|irent$/, 'ir', 'finite', 'past'],
  [/ira(?:it|ient)?$|iront$/, 'ir', 'finite'],
  [/issant$/, 'ir', 'present-participle'],
  [/ues?$|us?$/, 're', 'past-participle'],
  [/$|ent$|ons$|e$/, 're', 'finite', 'present'],
  [/ait$|aient$|it$|irent$/, 're', 'finite', 'past'],
  [/ra(?:it|ient)?$|ront$/, 're', 'finite'],
  [/ant$/, 're', 'present-participle'],
];

/** Stems of -er verbs change before mute endings: achète, appelle, lève, possède, commença, mangea, emploie. */
function infinitives(stem: string, ending: string): string[] {
  const variants = [
    stem,
    stem.replace(/è([^aeiou]+)$/, 'e$1'),
    stem.replace(/è([^aeiou]+)$/, 'é$1'),
    stem.replace(/([lt])\1$/, '$1'),
    stem.replace(/ç$/, 'c'),
    stem.replace(/ge$/, 'g'),
    stem.replace(/i$/, 'y'),
  ];
  return [...new Set(variants)].map((variant) => variant + ending);
}

/** Whether the word is the infinitive of a regular verb: another form of it that no noun has is a word too. */
function isRegularInfinitive(word: string): boolean {
  const words = wordList('fr');
  if (!words.has(word)) return false;
  const stem = word.slice(0, -2);
  // "fer" is no verb of "fait".
  if (stem.length < 2) return false;
  if (word.endsWith('er')) return words.has(`${stem.replace(/c$/, 'ç').replace(/g$/, 'ge')}ait`);
  if (word.endsWith('ir')) return words.has(`${stem}issait`);
  return /(?:[aeo]nd|erd|ord|omp)re$/.test(word) && words.has(`${stem}ait`);
}

function regularReadings(word: string): Analysis[] {
  const found: Analysis[] = [];
  for (const [rule, ending, form, tense] of RULES) {
    const match = rule.exec(word);
    if (!match || match.index < 2) continue;
    const lemma = infinitives(word.slice(0, match.index), ending).find(isRegularInfinitive);
    if (lemma) found.push({ lemma, pos: 'verb', form, ...(tense ? { tense } : {}) });
  }
  if (isRegularInfinitive(word)) found.push({ lemma: word, pos: 'verb', form: 'infinitive' });
  return found;
}

/** Every reading of a French form. */
export function lookupFrench(word: string): Analysis[] {
  const lower = word.toLowerCase().replace(/^(?:[cdjlmnst]|qu)['’]/, '');
  const verbs = irregularReadings(lower);
  if (verbs.length === 0 || verbs.every(({ form }) => form === 'past-participle'))
    for (const reading of regularReadings(lower))
      if (!verbs.some(({ form }) => form === reading.form)) verbs.push(reading);
  return [...verbs, ...nouns(lower, verbs.length > 0)];
}

/** A form of a verb is a noun or an adjective as well only where the list of those says so. */
function nouns(lower: string, verb: boolean): Analysis[] {
  const words = wordList('fr');
  const candidates = [lower.replace(/eaux$/, 'eau'), lower.replace(/aux$/, 'al'), lower.replace(/[sx]$/, '')];
  const singular = candidates.find((candidate) => candidate !== lower && words.has(candidate));
  if (verb && !isFrenchHomograph(lower) && !(singular && isFrenchHomograph(singular))) return [];
  if (singular) return [{ lemma: singular, pos: 'noun', number: 'plural' }];
  return words.has(lower) ? [{ lemma: lower, pos: 'noun', number: 'singular' }] : [];
}
