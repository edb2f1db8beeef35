// English function words and the small classes that tell who does what in a sentence.

import type { Outlook, PositionWords } from '../../extract/rules/position/words';
import { EN_NOUN_FRAMES, EN_VERB_FRAMES } from './frames';
import {
  COMPANY_TAILS,
  FUND_TAILS,
  INSTITUTIONS,
  LEGAL_FORMS,
  PUBLIC_INSTITUTIONS,
  TITLE_PARTS,
} from './nouns';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const each = <T>(words: string, value: T): Record<string, T> =>
  Object.fromEntries(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, value]),
  );

const outlooks = (words: Record<Outlook, string>): Record<string, Outlook> => ({
  ...each(words.asserted, 'asserted' as const),
  ...each(words.planned, 'planned' as const),
  ...each(words.reported, 'reported' as const),
  ...each(words.denied, 'denied' as const),
});

export const ENGLISH_POSITION: PositionWords = {
  verbFrames: EN_VERB_FRAMES,
  nounFrames: EN_NOUN_FRAMES,
  adverbs:
    set(`also already now recently just then even still further again soon ever formerly previously once currently
    today yet only initially originally eventually finally earlier later alone together instead both jointly newly back
    out along ahead so far too well very more most here there meanwhile however therefore quietly abroad elsewhere long since-then
    away either perhaps maybe often always sometimes almost nearly itself himself herself themselves`),
  negations: set('not never no neither nor without n’t cannot'),
  be: set("is are was were be been being am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't"),
  have: set("has have had having hasn’t haven’t hadn’t hasn't haven't hadn't"),
  doing: set("do does did don’t doesn’t didn’t don't doesn't didn't"),
  modals: {
    ...each("will shall won’t won't", 'planned' as const),
    ...each("would wouldn’t wouldn't", 'planned' as const),
    ...each("could may might should can must couldn’t can’t couldn't can't", 'reported' as const),
  },
  infinitive: 'to',
  agent: 'by',
  of: set('of'),
  possessives: {
    ...each('its', 'organization' as const),
    ...each('his her', 'person' as const),
    ...each('their our my your', 'any' as const),
  },
  personPronouns: { ...each('it', 'organization' as const), ...each('he she him', 'person' as const) },
  articles: {
    definite: set('the this that these those'),
    indefinite: set('a an another one some any every each'),
  },
  governing: outlooks({
    asserted: `quit leave agree begin start continue help go manage choose get come serve use stop vote win sign move
      commit rush race work step return cease decide opt proceed`,
    planned: `plan intend aim want hope expect promise vow prepare propose seek pledge wait need look announce offer try
      ask commission push battle vie bid hold`,
    reported: `consider weigh explore discuss mull contemplate eye evaluate appear seem threaten tempt study negotiate talk claim`,
    denied: 'fail refuse decline cease deny hesitate abandon avoid stop reject scrap withdraw',
  }),
  objectGoverning: set(
    'order ask tell require allow force hire appoint tap invite urge want help enable let choose pay commission persuade oblige instruct contract expect permit',
  ),
  governingNouns: outlooks({
    asserted: 'deal agreement contract order decision move partnership pact accord commitment',
    planned:
      'plan plans intention ambition ambitions right option proposal goal mandate letter funding money capital round deadline',
    reported: 'talks talk bid offer discussions negotiations chance opportunity pressure approach interest',
    denied: 'refusal failure inability',
  }),
  governingAdjectives: outlooks({
    asserted: 'first able proud happy pleased delighted',
    planned: 'set due ready likely about scheduled poised keen eager willing expected free slated',
    reported: 'rumoured rumored tipped understood thought believed said close near',
    denied: 'unable unwilling unlikely reluctant',
  }),
  passiveGoverning: outlooks({
    asserted: 'ask order tell force hire choose appoint found set_up create require allow',
    planned: 'expect set schedule plan design',
    reported: 'say report rumour believe think understand consider tip suppose',
    denied: 'forbid ban prohibit block bar',
  }),
  shades: outlooks({
    asserted: '',
    planned: 'planned proposed forthcoming upcoming pending future intended',
    reported: 'possible potential rumoured rumored mooted reported alleged hypothetical speculated',
    denied:
      'failed abandoned aborted cancelled canceled scrapped blocked collapsed former erstwhile no ill-fated unsuccessful',
  }),
  reduced: set('base headquarter found value call name dub locate incorporate'),
  undoing: set(
    'sell end abandon scrap cancel drop block terminate deny reject lack lose exit divest dismiss oppose halt withdraw criticise collapse shelve suspend',
  ),
  owning: set('whose'),
  naming: set('call name dub codename title'),
  personRelatives: set('who whom'),
  thingRelatives: set('which'),
  doubting: set('if whether unless'),
  withoutWords: set('without'),
  pluralPronouns: set('we they you i'),
  plurals: set('people staff police'),
  times:
    set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow tonight christmas easter`),
  timeNouns: set('week month year quarter spring summer autumn fall winter weekend decade night morning'),
  timeModifiers: set(
    'last this next the previous early late mid earlier later past that same first second third fourth',
  ),
  listing: set('include number comprise'),
  examples: set('including include like'),
  past: set('was were had'),
  personVerbs: set(
    'say argue joke recall grow study live join run quit resign laugh smile write graduate serve',
  ),
  clausePrepositions: set('after before since until as than'),
  equating: set('be become remain'),
  goods:
    set(`chip chips processor processors gpu gpus accelerator accelerators server servers software technology hardware
    system systems equipment machine machines model models cpu cpus semiconductors superchips tools platform cloud infrastructure`),
  goodsPrepositions: set('on with of'),
  homePrepositions: set('of'),
  companyTails: set(COMPANY_TAILS),
  fundTails: set(FUND_TAILS),
  legalForms: set(LEGAL_FORMS),
  institutions: set(INSTITUTIONS),
  publicBodies: set(PUBLIC_INSTITUTIONS),
  joining: set('of for and the on de du des & in'),
  states: set('government ministry parliament state police army navy military'),
  stateAdjectives: set(
    'European Scottish Welsh Bavarian Nordic Western Eastern Asian African Baltic Scandinavian Arab Latin Central Northern Southern Mediterranean Transatlantic Gulf',
  ),
  facilities: set('Campus campus plant factory gigafactory hall supercomputer datacentre datacenter'),
  placePrepositions: set('in near from of outside at to around'),
  rounds: {
    generic: 'funding round',
    raising: set('raise'),
    closing: set(
      'close secure land bag attract net complete announce pull_in receive scoop get win pick_up take finalise finalize gain collect obtain snap_up clinch',
    ),
    nouns: set('round rounds funding financing fundraising fundraise investment extension raise capital'),
    others: set(
      'stake stakes price prices forecast forecasts concern concerns question questions guidance target outlook doubts bar awareness fund funds fears salaries wages profile eyebrows alarm shareholding holding',
    ),
    leading: set('lead co-lead'),
    joining: set('participate join invest take co-invest contribute come return back support'),
    parts: set('part'),
    leadHeads: set('lead led investor'),
    joinHeads: set('in participants participant investors backers'),
    participation: set('participation contributions contribution support backing'),
    givers: set('investors investor backers funding financing money capital cash shareholders'),
    from: set('from by of'),
    beneficiary: set('for in'),
    series: set('series'),
    early: set('seed pre-seed'),
    round: 'round',
    valuedBefore:
      /(?:valuation of|valued (?:\p{L}+ ){0,4}at|valu(?:es|ing) (?:\p{L}+ ){1,5}at|worth|valuation (?:to|at)|at a|market (?:value|capitalisation) of)\s+(?:a |an |(?:about|around|roughly|nearly|almost|more than|over|some|up to|approximately|close to) )*$/u,
    valuedBehind: /^[\s)]*(?:pre-money |post-money |)?(?:valuation|post-money|pre-money|market value)/u,
  },
  people: {
    titleParts: set(TITLE_PARTS),
    topTitles: set('ceo chief boss managing chairman chair chairwoman president cto cfo coo'),
    widening: set('head vice-president president director chief minister secretary professor'),
    former: set('former ex onetime one-time erstwhile'),
    formerly: set('formerly previously once ex earlier'),
    becoming: set('be become remain serve act stay take return continue'),
    appointing: set(
      'appoint name hire promote elect make recruit poach re-elect install tap pick choose nominate',
    ),
    joining: set('join'),
    leaving: set('leave quit resign step_down retire depart'),
    at: set('of at for with in'),
    as: 'as',
    posts: set('job post role position'),
    taking: set('take assume fill land get'),
    boards: set('board boards committee'),
    boardVerbs: set(
      'join sit enter serve represent appoint elect name get receive gain take have nominate hold win secure chair',
    ),
    boardRoles: set('chair chairman chairwoman chairperson non-executive'),
  },
  premises: {
    nouns: set(
      'centre center centres centers datacentre datacenter plant factory campus gigafactory supercomputer fab facility hub hall track cluster foundry site',
    ),
    building: set('build construct develop open erect establish create launch break set_up'),
    on: set('on'),
    at: set('in near at outside'),
  },
};
