// English forms to lemmas: irregular verbs from a table, the rest by rule, every guess checked against the word list.
import { wordList } from '../common-words';
import type { Analysis, VerbForm } from './analysis';

/** Lemma, past, participle; forms joined by a slash. */
const IRREGULAR = `
be was/were been|is/are/am|being
have had had|has|having
do did done|does|doing
bear bore borne
beat beat beaten
become became become
begin began begun
bet bet bet
bid bid bid
bind bound bound
blow blew blown
break broke broken
bring brought brought
broadcast broadcast broadcast
build built built
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
freeze froze frozen
get got got/gotten
give gave given
go went gone
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
learn learnt/learned learnt/learned
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
outbid outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold outsold
outspend outspent outspent
overcome overcame overcome
overpay overpaid overpaid
oversee oversaw overseen
overtake overtook overtaken
partake partook partaken
pay paid paid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
repay repaid repaid
resell resold resold
rethink rethought rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
strive strove striven
swallow swallowed swallowed
swear swore sworn
sweep swept swept
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

let irregular: Map<string, Analysis[]> | undefined;

function irregularForms(): Map<string, Analysis[]> {
  if (irregular) return irregular;
  const forms = new Map<string, Analysis[]>();
  const put = (
    texts: string | undefined,
    lemma: string,
    form: VerbForm,
    tense?: 'present' | 'past',
  ): void => {
    for (const text of texts?.split('/') ?? []) {
      forms.set(text, [
        ...(forms.get(text) ?? []),
        { lemma, pos: 'verb', form, ...(tense ? { tense } : {}) },
      ]);
    }
  };
  for (const line of IRREGULAR.trim().split('\n')) {
    const [main = '', present, gerund] = line.split('|');
    const [lemma = '', past, participle] = main.split(' ');
    put(past, lemma, 'finite', 'past');
    put(participle, lemma, 'past-participle');
    put(present, lemma, 'finite', 'present');
    put(gerund, lemma, 'present-participle');
  }
  irregular = forms;
  return forms;
}

type Stems = (stem: string) => string[];
const withE: Stems = (stem) => [`${stem}e`, stem, ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
const same: Stems = (stem) => [stem];

const RULES: readonly (readonly [RegExp, Stems, VerbForm, ('present' | 'past')?])[] = [
  [/^(.+)ied$/, (stem) => [`${stem}y`], 'finite', 'past'],
  [/^(.+)ied$/, (stem) => [`${stem}y`], 'past-participle'],
  [/^(.+)ed$/, withE, 'finite', 'past'],
  [/^(.+)ed$/, withE, 'past-participle'],
  [/^(.+)ying$/, (stem) => [`${stem}y`, `${stem}ie`], 'present-participle'],
  [/^(.+)ing$/, withE, 'present-participle'],
  [/^(.+)ies$/, (stem) => [`${stem}y`], 'finite', 'present'],
  [/^(.+(?:s|x|z|ch|sh|o))es$/, same, 'finite', 'present'],
  [/^(.+[^s])s$/, same, 'finite', 'present'],
];

function isVerb(lemma: string): boolean {
  // A verb has its -ing form in the list, in one of its spellings.
  const words = wordList('en');
  const stems = [lemma.replace(/e$/, ''), lemma.replace(/ie$/, 'y'), lemma, lemma + lemma.at(-1)];
  return words.has(lemma) && stems.some((stem) => words.has(`${stem}ing`));
}

/** Every reading of an English form. */
export function lookupEnglish(word: string): Analysis[] {
  const lower = word.toLowerCase();
  const found: Analysis[] = [...(irregularForms().get(lower) ?? [])];
  for (const [rule, stems, form, tense] of RULES) {
    const stem = rule.exec(lower)?.[1];
    if (!stem || irregularForms().has(lower)) continue;
    // Several spellings may be listed ("develop", "develope"): the caller knows which verb it looks for.
    for (const lemma of stems(stem).filter(isVerb))
      found.push({ lemma, pos: 'verb', form, ...(tense ? { tense } : {}) });
  }
  if (isVerb(lower))
    found.push(
      { lemma: lower, pos: 'verb', form: 'infinitive' },
      { lemma: lower, pos: 'verb', form: 'finite', tense: 'present' },
    );
  found.push(...nouns(lower));
  return found;
}

// "boldly", "easily", "visibly", "basically": made of an adjective; "family" and "assembly" are of none.
function isAdverb(lower: string): boolean {
  if (!lower.endsWith('ly') || lower.length < 5) return false;
  const words = wordList('en');
  const stem = lower.slice(0, -2);
  return [stem, stem.replace(/i$/, 'y'), stem.replace(/al$/, ''), lower.replace(/([ai]b)ly$/, '$1le')].some(
    (adjective) => adjective !== lower && words.has(adjective),
  );
}

function nouns(lower: string): Analysis[] {
  const words = wordList('en');
  if (isAdverb(lower)) return [];
  const singulars = [
    lower.replace(/ies$/, 'y'),
    lower.replace(/(s|x|z|ch|sh)es$/, '$1'),
    lower.replace(/([^s])s$/, '$1'),
  ];
  const singular = singulars.find((candidate) => candidate !== lower && words.has(candidate));
  if (singular) return [{ lemma: singular, pos: 'noun', number: 'plural' }];
  return words.has(lower) ? [{ lemma: lower, pos: 'noun', number: 'singular' }] : [];
}
