// French forms to lemmas: irregular verbs by their stems, the rest by ending, every guess checked against the word list.
import { wordList } from '../common-words';
import type { Analysis, VerbForm } from './analysis';

/** Infinitive, then full forms: present; past (imperfect and simple); future and conditional stem; participle. */
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
conduire|conduit conduisent conduise|conduisait conduisaient conduisit|conduir|conduit conduite conduits conduites
construire|construit construisent construise|construisait construisaient construisit construisirent|construir|construit construite construits construites
produire|produit produisent produise|produisait produisaient produisit|produir|produit produite produits produites
réduire|réduit réduisent réduise|réduisait réduisaient réduisit|réduir|réduit réduite
traduire|traduit traduisent|traduisait traduisit|traduir|traduit traduite
scrire|scrit scrivent scrive|scrivait scrivaient scrivit scrivirent|scrir|scrit scrite scrits scrites
crire|crit crivent crive|crivait crivaient crivit|crir|crit crite crits crites
clure|clut cluent clue|cluait cluaient clut clurent|clur|clu clue clus clues
suivre|suit suivent suive|suivait suivaient suivit suivirent|suivr|suivi suivie suivis suivies
vivre|vit vivent vive|vivait vivaient vécut vécurent|vivr|vécu
naître|naît naissent|naissait naquit naquirent|naîtr|né née nés nées
connaître|connaît connaissent connaisse|connaissait connaissaient connut|connaîtr|connu connue connus connues
paraître|paraît paraissent|paraissait parut|paraîtr|paru
ouvrir|ouvre ouvrent|ouvrait ouvraient ouvrit ouvrirent|ouvrir|ouvert ouverte ouverts ouvertes
offrir|offre offrent|offrait offraient offrit offrirent|offrir|offert offerte offerts offertes
couvrir|couvre couvrent|couvrait couvrit|couvrir|couvert couverte
partir|part partent parte|partait partaient partit partirent|partir|parti partie partis parties
sortir|sort sortent sorte|sortait sortaient sortit|sortir|sorti sortie sortis sorties
servir|sert servent serve|servait servaient servit|servir|servi servie servis servies
courir|court courent coure|courait couraient courut|courr|couru courue
mourir|meurt meurent|mourait mourut|mourr|mort morte morts mortes
plaire|plaît plaisent|plaisait plut|plair|plu
lire|lit lisent lise|lisait lut|lir|lu lue lus lues
élire|élit élisent|élisait élut|élir|élu élue élus élues
croire|croit croient|croyait crut|croir|cru crue
craindre|craint craignent|craignait craignit|craindr|craint crainte
vaincre|vainc vainquent|vainquait vainquit|vaincr|vaincu vaincue
falloir|faut faille|fallait fallut|faudr|fallu
valoir|vaut valent|valait valut|vaudr|valu
soudre|sout solvent|solvait solut|soudr|solu solue
battre|bat battent batte|battait battit|battr|battu battue battus battues
rompre|rompt rompent|rompait rompit|rompr|rompu rompue
`;

/** Prefixes that make verbs like the irregular ones: détenir, entreprendre, acquérir, rejoindre, souscrire. */
const PREFIXES = [
  '',
  'ac',
  'con',
  're',
  'ré',
  'dé',
  'main',
  'sou',
  'sous',
  'ob',
  'entre',
  'ap',
  'com',
  'sur',
  'per',
  'pro',
  'ad',
  'trans',
  'inter',
  'ab',
  'de',
  'par',
  'pré',
  'in',
  'ins',
  'é',
  'dis',
  'pour',
  'dés',
  'en',
  'con',
  'ex',
  'r',
  'co',
  'mé',
  'réap',
  'rec',
  'recon',
  'pres',
  'ré',
  'bien',
  'c',
  'p',
  'di',
];

const FUTURE = ['a', 'ont', 'ai', 'as', 'ons', 'ez', 'ait', 'aient', 'ais'];

let irregular: Map<string, Analysis[]> | undefined;

function irregularForms(): Map<string, Analysis[]> {
  if (irregular) return irregular;
  const forms = new Map<string, Analysis[]>();
  const words = wordList('fr');
  const put = (text: string, lemma: string, form: VerbForm, tense?: 'present' | 'past'): void => {
    const readings = forms.get(text) ?? [];
    if (readings.some((other) => other.lemma === lemma && other.form === form && other.tense === tense))
      return;
    forms.set(text, [...readings, { lemma, pos: 'verb', form, ...(tense ? { tense } : {}) }]);
  };
  for (const line of IRREGULAR.trim().split('\n')) {
    const [base = '', present = '', past = '', future = '', participles = ''] = line.split('|');
    for (const prefix of PREFIXES) {
      const lemma = prefix + base;
      if (!words.has(lemma)) continue;
      put(lemma, lemma, 'infinitive');
      for (const form of present.split(' ')) put(prefix + form, lemma, 'finite', 'present');
      for (const form of past.split(' ')) put(prefix + form, lemma, 'finite', 'past');
      for (const ending of FUTURE) put(prefix + future + ending, lemma, 'finite');
      for (const form of participles.split(' ')) put(prefix + form, lemma, 'past-participle');
    }
  }
  irregular = forms;
  return forms;
}

type Rule = readonly [ending: RegExp, infinitive: string, form: VerbForm, tense?: 'present' | 'past'];

const RULES: readonly Rule[] = [
  [/ées?$|és?$/, 'er', 'past-participle'],
  [/(?:ait|aient|ais|a|èrent|ions|iez)$/, 'er', 'finite', 'past'],
  [/(?:e|ent|es|ons|ez)$/, 'er', 'finite', 'present'],
  [/era(?:it|ient|is)?$|eront$|erons$|erez$|erai$/, 'er', 'finite'],
  [/ant$/, 'er', 'present-participle'],
  [/ies?$|is?$/, 'ir', 'past-participle'],
  [/it$|is$|issent$|issons$|issez$|isse$/, 'ir', 'finite', 'present'],
  [/issait$|issaient$|irent$/, 'ir', 'finite', 'past'],
  [/ira(?:it|ient)?$|iront$/, 'ir', 'finite'],
  [/issant$/, 'ir', 'present-participle'],
  [/ues?$|us?$/, 're', 'past-participle'],
  [/$|s$|ent$|ons$|ez$|e$/, 're', 'finite', 'present'],
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

/** Every reading of a French form. */
export function lookupFrench(word: string): Analysis[] {
  const lower = word.toLowerCase().replace(/^(?:[cdjlmnst]|qu)['’]/, '');
  const words = wordList('fr');
  const found: Analysis[] = [...(irregularForms().get(lower) ?? [])];
  for (const [rule, ending, form, tense] of RULES) {
    const match = rule.exec(lower);
    if (!match || match.index < 2) continue;
    const lemma = infinitives(lower.slice(0, match.index), ending).find((candidate) => words.has(candidate));
    if (!lemma || irregularForms().has(lemma)) continue;
    found.push({ lemma, pos: 'verb', form, ...(tense ? { tense } : {}) });
  }
  if (/(?:er|ir|re)$/.test(lower) && words.has(lower))
    found.push({ lemma: lower, pos: 'verb', form: 'infinitive' });
  found.push(...nouns(lower));
  return found;
}

function nouns(lower: string): Analysis[] {
  const words = wordList('fr');
  const candidates = [lower.replace(/eaux$/, 'eau'), lower.replace(/aux$/, 'al'), lower.replace(/[sx]$/, '')];
  const singular = candidates.find((candidate) => candidate !== lower && words.has(candidate));
  if (singular) return [{ lemma: singular, pos: 'noun', number: 'plural' }];
  return words.has(lower) ? [{ lemma: lower, pos: 'noun', number: 'singular' }] : [];
}
