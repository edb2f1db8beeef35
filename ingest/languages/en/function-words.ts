// English function words: the small closed classes that hold a sentence together.
import type { FunctionWords } from '../grammar/function-words';

export const WORDS: FunctionWords = {
  determiners: `
indefinite | one of, one of the, one of the few, another of, another of the, two of the, three of the, four of the, several of the, some of the, many of the
possessive | two of its, three of its, several of its, some of its, many of its, one of its, one of their, one of his, one of her, one of our, another of its
definite | the, both, both the, the two, the three, all, all three, most of, all of, both of
indefinite | a, an, another, one, some, any, every, each, either, several, many, few, a few, more, most, other, certain, various, numerous, such a
possessive | its, his, her, their, our, my, your
demonstrative | this, that, these, those, such, same
none | no, neither
`,
  voices: `
speaker | i, me, my, i'm, i've, i'd, i'll
speakers | we, us, our, we're, we've, we'd, we'll
addressee | you, your, you're, you've, you'd, you'll
`,
  pronouns: `
person | he, she, him
spoken | i, me, we, us
thing | it
latter | the latter
any | they, them
group | both, the two, the pair, the duo, the trio, the three, all three, each other, one another
`,
  relatives: 'thing=which, person=who, person=whom, that, of=whose, place=where',
  subordinators: `
that, because, while, when, whenever, although, though, even though, if, whether, unless, once, where, wherever, whereas,
how, why, as, since, after, before, until, till, so that, provided that, given that, now that, in order to, as soon as,
as long as, even if, except that, in case, whereby, lest, as though, as if
`,
  contentOpeners:
    'that, if, whether, how, why, when, whenever, once, until, till, before, unless, as soon as, as long as, so that, in order to, provided that, in case, even if, lest',
  coordinators: 'and, or, but, nor, &, plus, as well as, and/or, yet',
  trades: `
shipping, gaming, banking, advertising, consulting, engineering, manufacturing, computing, trading, ride-hailing, self-driving, driving,
charging, networking, publishing, marketing, streaming, hosting, accounting, mining, lending, brewing, fishing, farming, catering, retailing,
broadcasting, coding, imaging, printing, betting, dating, ticketing, testing, modelling, staffing, outsourcing, programming, messaging,
mapping, clothing, chipmaking, carmaking, shipbuilding, steelmaking, hiring, recruiting, tracking, sensing, learning, planning, processing,
packaging, cooling, heating, lighting, housing, training, monitoring, scheduling, forecasting, e-commerce, video-sharing, sharing,
image-generating, translating, editing, gambling, sporting, investing, holding, operating, refining, recycling, building, landing, sequencing
`,
  prenominal: `
private, small, large, big, tiny, huge, young, independent, fast-growing, well-known, little-known, powerful, innovative, ambitious,
successful, respective, reliable, secure, sovereign, sustainable, scalable, cheap, expensive, efficient, energy-efficient, high-performance, low-cost,
low-power, state-of-the-art, cutting-edge, family-owned, state-owned, modular, compact, flexible, affordable, multilingual, profitable,
loss-making, long-standing, long-term, multi-year, venture-backed, non-profit, nonprofit, pan-European, cross-border,
existing, upcoming
`,
  preverbal: 'first, long, last, next, fast, further, early, half, both, each',
  pursuits:
    'specialise, specialize, focus, concentrate, work, experiment, look, aim, cater, engage, expand, grow, originate, emerge, stem, date, belong, rely, depend, strive, hail, headquarter, thrive, excel, bet, capitalise, capitalize, reside, sit, live, boast, seek, struggle, vie, race',
  phases: 'start, begin, continue, keep, stop, resume, finish, consider, avoid',
  motion: `go, come, become, grow, fall, rise, arrive, depart, remain`,
  saying: `say, tell, add, note, report, announce, declare, state, argue, warn, explain, reveal, confirm, disclose, stress, emphasise, emphasize, insist`,
  personal: `
sit, chair, co-chair, preside, resign, retire, study, graduate, teach, lecture, recall, joke, laugh, smile, shrug, sigh, grin`,
  objectControl: `
want, ask, allow, enable, help, expect, commission, task, urge, order, tell, invite, persuade, convince, force, require, hire,
choose, select, pick, tap, contract, install, name, recruit, bring in, poach, deploy, dispatch, pay, authorise, authorize, permit, instruct, push, appoint, enlist, mandate,
request, encourage, advise, prompt, oblige, compel, challenge, grant, award, give, lend, loan, hand
`,
  steering: 'manage, advise, run, lead, head, control, own, hold',
  theirs: 'their',
  they: 'they, them',
  asking: 'who, whom',
  threes: 'the trio, the three, all three',
  cleftOpeners: 'it',
  cleftClosers: 'that',
  able: 'able, likely, ready, willing, keen, eager, poised, free, set, unable',
  naming: `called, name, named, dubbed, known as, christened, branded, nicknamed`,
  affecting:
    'help, cost, give, bring, allow, enable, keep, hand, earn, make, lift, boost, propel, catapult, turn, save, strengthen, provide, slow, set back',
  resolves: `plan, plans, bid, bids, attempt, attempts, decision, decisions, intention, intentions, effort, efforts, move, moves, proposal, proposals, offer, offers, desire, wish, ambition, ambitions, goal, aim, commitment, commitments, agreement, deal, right, option, refusal, failure, drive, push, readiness, willingness, promise, promises, pledge, threat, request, application, ability, capacity, capability, potential, power`,
  contentNouns: `report, reports, claim, claims, rumour, rumours, rumor, rumors, suggestion, suggestions, speculation, allegation, allegations, news, fact, idea, impression, statement, assertion, notion, belief, view, fear, fears, hope, hopes, sign, signs, condition, denial, possibility, prospect, chance, likelihood, expectation, expectations, assumption, theory, announcement, confirmation`,
  factNouns: 'fact, news, announcement, confirmation',
  jointly: 'jointly, together, joint',
  others: 'others, more',
  soOn: 'etc, …',
  also: 'also, too',
  infinitiveMarkers: 'to',
  copulas: `be, become, remain, include, comprise, serve, act, stay, represent, number, count among, rank among, number among, list among, name among, figure among, feature among, have among, boast among, cite among, claim among, see among, be considered, be deemed`,
  be: 'be',
  have: 'have',
  become: 'get',
  modals: `
will, would, shall, should, can, could, may, might, must, ought, do, does, did, need, dare,
won't, wouldn't, shan't, shouldn't, can't, cannot, couldn't, mightn't, mustn't, don't, doesn't, didn't, 'll, 'd
`,
  reflexives: 'itself, himself, herself, themselves, ourselves, myself, yourself, oneself, yourselves',
  examples: `
such as, including, like, among them, among others, notably, for example, for instance, e.g., namely, particularly,
in particular, especially, specifically, above all, ranging from, the likes of, from the likes of, counting, consisting of, composed of, comprising
`,
  fellow: 'co',
  adverbs: `
also, already, up, out, down, aside, apart, forward, onwards, upwards, now, recently, lately, just, then, even, still, further, again, soon, ever, never, formerly, previously, once,
currently, presently, today, yesterday, tomorrow, tonight, yet, only, initially, originally, eventually, finally, ultimately,
earlier, later, alone, together, instead, jointly, newly, ahead, so, far, there, here,
meanwhile, however, therefore, thus, hence, quietly, publicly, privately, abroad, elsewhere, ago, away,
most recently, more recently, most notably, most importantly, most prominently, perhaps, maybe, probably, possibly, often, always, sometimes, rarely, seldom, usually, typically, mostly, mainly,
largely, primarily, chiefly, partly, wholly, fully, entirely, solely, exclusively, directly, indirectly, effectively, almost,
nearly, roughly, approximately, exactly, precisely, officially, formally, informally, reportedly, allegedly,
apparently, supposedly, reputedly, purportedly, tentatively, immediately, promptly, swiftly, quickly, rapidly, slowly, steadily,
gradually, suddenly, abruptly, significantly, substantially, considerably, heavily, massively, aggressively, strongly, sharply,
successfully, unsuccessfully, actively, closely, openly, strategically, financially, technically, legally, locally, nationally,
globally, internationally, worldwide, regionally, domestically, separately, simultaneously, subsequently, afterwards, afterward,
thereafter, thereby, moreover, furthermore, additionally, likewise, similarly, besides, nevertheless, nonetheless, otherwise,
 quite, best, better, really, actually, indeed, clearly, obviously, certainly, definitely, surely, simply, merely, barely, hardly,
scarcely, especially, notably, twice, thrice, firstly, secondly, thirdly, lastly,
 annually, reliably, permanently, temporarily, provisionally, briefly,
continuously, consistently, repeatedly, increasingly, at least, at most, at first, at last, at once,
so far, as yet, as well, of course, more than, less than, fewer than, in fact, in turn, in part, in total, in all, in house, in-house, on site, on-site, onsite,
until now, until then, until recently, at present, at the moment, for now, for good, for free, at home, once again, once more, up front, upfront, to date, by now,
by then, by far, from scratch, on board, no longer, any longer, anymore, not only, not just, at the time, at the same time,
as planned, as expected, as announced, as promised, as agreed, as scheduled, as intended, as usual, as hoped,
on the other hand, last but not least, all in all, only just, shoulder to shoulder, hand in glove, head-to-head, head to head
`,
  as: 'as, in the role of, in the position of, in the capacity of, in her role as, in his role as, in his capacity as, in her capacity as, in the post of',
};
