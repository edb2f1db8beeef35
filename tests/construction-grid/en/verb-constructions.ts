// What English does with a verb: each construction makes one text of any verb of the grid.

export interface Construction {
  readonly name: string;
  /** "{past B}" is the verb with its object; {sub}, {Sub2}, {obj}, {obj2}, {obj3} its sides, the rest is of the kinds of its sides. */
  readonly text: string;
  /** Pairs of sides after their sign: "+ sub obj". */
  readonly facts: readonly string[];
  /** Words of what the verb must be (and after ! must not be): "passive", "state", "firm" (its object). */
  readonly asks: string;
}

const TOLD = '+ sub obj';
const NOT = '- sub obj';

// name | text | what it asks | facts when other than one told
const TABLE = `
present | {sub} {s obj}. | !career
past | {sub} {past obj} in 2022. | !state
past with a day | On Tuesday {sub} {past obj}. | !state
perfect | {sub} has {pp obj}. | !state
perfect since | {sub} has been {ing obj} since 2019. | state !verb-of-being
pluperfect | By the spring {sub} had already {pp obj}. | !state
continuous | {sub} is {ing obj}. | !career !verb-of-being !founding
managed to | Last year {sub} managed to {base obj}. | !state !career !authority
was able to | Thanks to a loan, {sub} was able to {base obj} last year. | !state !career !authority !purse
went on to | {sub} later went on to {base obj}. | !state !authority !purse
agreed to | {sub} has agreed to {base obj}. | deal
emphatic did | {sub} did {base obj} in 2022, as the annual report shows. | !state
only then did | Only in 2022 did {sub} {base obj}. | !state
adverb inside | {sub} recently {past obj}. | !state
adverb since | {sub} has since {pp obj}. | !state
too | {sub}, too, {fin obj}{when}. |
passive past | {obj} was {pp}{tail} by {sub} in 2022. | passive !state
passive present | {obj} is {pp}{tail} by {sub}. | passive state
passive perfect | {obj} has been {pp}{tail} by {sub}. | passive !state
passive relative | {obj}, which {was} {pp}{tail} by {sub}{when}, {objdoes}. | passive
reduced passive | {obj}, {pp}{tail} by {sub}{when}, {objdoes}. | passive
reduced passive, restrictive | There is also {obj}, a {thing} {pp}{tail} by {sub}{when}. | passive
fronted participle | {Pp}{tail} by {sub}{when}, {obj} {objdoes}. | passive
relative clause of the subject | {sub}, {who} {fin obj}{when}, {subdoes}. |
relative clause that names | The {one} that {fin obj}{when} is {sub}. | firmsubject
relative clause of the object | {obj}, {prep which} {sub} {fin}{mid}{tail}{when}, {objdoes}. |
contact clause | {obj} is one of the {things} {sub} {fin}{stranded}{tail}{done}. |
contact clause in the middle | The {things} {sub} {fin}{stranded}{tail}{done} include {obj} and {obj2}. | | + sub obj; + sub obj2
inverted list | Among the {things} {sub} {fin}{stranded}{tail}{done} is {obj}. |
having done | Having {pp obj} in 2022, {sub} {subgrew}. | !state
after doing | After {ing obj} in 2022, {sub} {subgrew}. | !state
before doing | Before {ing obj} in 2022, {sub} had been on the verge of giving up. | !state !authority !purse
by doing | {sub} made headlines by {ing obj} in 2022. | !state
while doing | {sub} {subdoes} while {ing obj}. | state !verb-of-being
participle clause | {sub} grew fast in 2022, {ing obj}. | !authority !purse !person !verb-of-being
reduced active | {sub}, {ing obj} since 2019, {subdoes}. | state !verb-of-being
with somebody doing | With {sub} {ing obj}, the field is changing. | !verb-of-being !career !founding
with somebody having done | With {sub} having {pp obj}, the field has changed. | !state
because | The news is no surprise, because {sub} {fin obj}{when}. |
when | The mood changed when {sub} {past obj} in 2022. | !state
although | Although {sub} {fin obj}{when}, few people have heard of it. |
now that | Now that {sub} has {pp obj}, others may follow. | !state
fact that | The fact that {sub} {fin obj} is well known. | state
it emerged that | It emerged in May that {sub} had {pp obj}. | !state
said after | {sub} has {pp obj}, the two sides said on Tuesday. | !state !authority !career
said before | The paper writes that {sub} {fin obj}{when}. |
two subjects | {sub} and {sub2} {plural obj}{when}. | | + sub obj; + sub2 obj
both subjects | Both {sub} and {sub2} {plural obj}{when}. | | + sub obj; + sub2 obj
along with | {sub}, along with {sub2}, {fin obj}{when}. | | + sub obj; + sub2 obj
two objects | {sub} {fin}{lead} {obj} and {obj2}{tail}{when}. | | + sub obj; + sub obj2
three objects | {sub} {fin}{lead} {obj}, {obj2} and {obj3}{tail}{when}. | | + sub obj; + sub obj2; + sub obj3
both objects | {sub} {fin}{lead} both {obj} and {obj2}{tail}{when}. | | + sub obj; + sub obj2
as well as | {sub} {fin}{lead} {obj} as well as {obj2}{tail}{when}. | | + sub obj; + sub obj2
not only | {sub} {fin}{lead} not only {obj} but also {obj2}{tail}{when}. | | + sub obj; + sub obj2
including | {sub} {fin}{lead} several {things}{when}, including {obj} and {obj2}. | notail | + sub obj; + sub obj2
such as | {sub} {fin}{lead} {things} such as {obj} and {obj2}{tail}{when}. | state notail | + sub obj; + sub obj2
list behind a colon | {sub} {fin}{lead} three {things}{when}: {obj}, {obj2} and {obj3}. | notail | + sub obj; + sub obj2; + sub obj3
list between dashes | {sub} {fin}{lead} two {things} – {obj} and {obj2} –{when} and is proud of it. | notail | + sub obj; + sub obj2
second of two verbs | {sub} {subdid} and {past obj} in 2022. | !state
second of two verbs, present | {sub} {subdoes} and {s obj}. | state
first of two verbs | {sub} {past obj} in 2022 and {subdid}. | !state
gapped | {sub} {past obj} in 2022 and {sub2} {prepobj2}. | !state notail | + sub obj; + sub2 obj2
one each | {sub} {fin obj}, while {sub2} {fin obj2}. | | + sub obj; + sub2 obj2
apposition behind the subject | {sub}, {asubject}, {fin obj}{when}. |
bracket behind the subject | {sub} ({bracket}) {fin obj}{when}. |
insertion: it said | {sub}, it said on Tuesday, has {pp obj}. | !state !person !career
insertion: according to | {sub}, according to its annual report, {fin obj}{when}. | !person
according to first | According to its website, {sub} {fin obj}{when}. | !person
noun before the name | The {one} {sub} {fin obj}{when}. | firmsubject
bare noun before the name | {Bare} {sub} {fin obj}{when}. | firmsubject
town adjective | Lyon-based {sub} {fin obj}{when}. | firmsubject | + sub obj; + seat
pile before both | {Bare} {sub} {fin}{lead} {objbare} {obj}{tail}{when}. | firmsubject firm
article and noun before the object | {sub} {fin}{lead} the {objbare} {obj}{tail}{when}. | firm
object with apposition | {sub} {fin}{lead} {obj}, a small firm with 40 staff{when}. | firm notail
headline | {sub} {s obj}\\n\\nThe news surprised the market on Monday. | !career !verb-of-being
headline passive | {obj} {pp}{tail} by {sub}\\n\\nThe news surprised the market on Monday. | passive !state
headline with noun | {Bare} {sub} {s obj}\\n\\nThe news surprised the market on Monday. | firmsubject !verb-of-being
quoted | "We {past obj} in 2022," said Anna Weir, chief executive of {sub}. | firmsubject !state | + sub obj; ? chief
quoted, present | "We {base obj}," said Anna Weir, head of {sub}. | firmsubject state | + sub obj; ? chief
question and answer | Who {fin obj}? The answer is {sub}. |
cleft | It was {sub} that {past obj} in 2022. | !state
cleft, present | It is {sub} that {s obj}. | state
next sentence, pronoun | {sub} {subdoes}. {It} {fin obj}{when}. |
next sentence, noun | {sub} {subdoes}. {Theone} {fin obj}{when}. | !person
negated | {sub} has not {pp obj}. | !state | ${NOT}
negated present | {sub} does not {base obj}. | state | ${NOT}
never did | {sub} never {past obj}. | !verb-of-being | ${NOT}
denied that | {sub} denied that it had {pp obj}. | !state !person | ${NOT}
failed to | {sub} failed to {base obj}. | !state | ${NOT}
plans to | {sub} plans to {base obj} next year. | | ? sub obj
will | {sub} will {base obj} next year. | | ? sub obj
wants to | {sub} wants to {base obj}. | | ? sub obj
may | {sub} may {base obj} next year. | | ${NOT}
considered doing | {sub} considered {ing obj}. | !verb-of-being | ${NOT}
if | If {sub} {past obj}, prices would rise. | | ${NOT}
would have | {sub} would have {pp obj} if the price had been right. | !state !authority | ${NOT}
refused to | {sub} refused to {base obj}. | !verb-of-being | ${NOT}
rather than | {sub} chose to wait rather than {base obj}. | !state | ${NOT}
instead of | Instead of {ing obj}, {sub} waited. | !state | ${NOT}
without doing | {sub} {subgrew} without {ing obj}. | !state | ${NOT}
stopped doing | {sub} stopped {ing obj} in 2020. | state !verb-of-being | ${NOT}
no longer | {sub} no longer {s obj}. | state | ${NOT}
neither nor | Neither {sub} nor {sub2} {past obj}. | !state | - sub obj; - sub2 obj
asked whether | Analysts asked whether {sub} had {pp obj}. | !state | ${NOT}
rumour | {sub} is rumoured to have {pp obj}. | !state | ${NOT}
`;

/** All constructions of verbs. */
export const VERB_CONSTRUCTIONS: readonly Construction[] = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([name, text, asks, facts]) => ({
    name: name as string,
    text: (text as string).replace(/\\n/g, '\n'),
    asks: asks ?? '',
    facts: (facts || TOLD).split(';').map((fact) => fact.trim()),
  }));
