// English words that say whether a thing is so: negation, denial, failure, plan, rumour, past, end.
import type { Cues } from '../grammar/cues';

export const CUES: Cues = {
  negation: `
not, never, no, neither, nor, none, nobody, nothing, cannot, no longer, not yet, hardly, scarcely, no plans, no plan, no intention, no stake, no interest, no part in, far from, anything but, n't, isn't, aren't,
wasn't, weren't, ain't, don't, doesn't, didn't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, mustn't,
needn't, shan't, mightn't, in no way, by no means, under no circumstances, at no point, not at all, yet to
`,
  instead: 'rather than, instead of, as opposed to, without',
  beyond: 'outside, outside of, beyond',
  areas: `
europe, asia, africa, america, north, south, central, eastern, western, northern, southern, southeast, pacific, middle, east, nordics, nordic, iberia,
product, products, finance, research, technology, partnerships, development, business, policy, management, innovation, affairs, relations,
security, compliance, growth, infrastructure,
emea, apac, dach, latam, mea, cee, americas, benelux, sales, marketing, engineering, operations, communications, strategy, international, global
`,
  excluding: 'not',
  contrasting: 'but',
  disclosing: 'comment, disclose, reveal, elaborate, specify, detail, say, confirm',
  negationPairs: '',
  onlyPairs: '',
  notOnly:
    'only, just, merely, least, less, fewer, secret, a secret, surprise, a surprise, surprisingly, coincidence, a coincidence, accident, an accident, wonder, doubt',
  nearly: 'almost, nearly, narrowly, all but',
  unreal: 'would have, could have, should have, might have',
  inverted: 'had, were, should',
  denying: `
deny, refute, rebut, rebuff, dismiss, reject, dispute, contradict, disclaim, disavow, repudiate, negate, contest, gainsay,
rule out, decide against, vote against, turn down, shoot down, brush off, brush aside, wave away, play down, quash, dispel, debunk, refuse, decline, renounce,
forgo, forswear, denial, rebuttal, refutation, disclaimer, refusal, rejection, without foundation, does not exist
`,
  untrue: 'untrue, false, baseless, groundless, unfounded, fake, incorrect, inaccurate, fake news, hoax',
  failing: `
be off the table, be off the cards, be dead, be out of the question,
fail, lose, drop, pass on, prohibit, prevent, forbid, bar, ban, collapse, fall through, fall apart, break down, break off, call off, call time on, walk away, walk away from, back out,
back away, pull out, pull back, pull the plug, abandon, abort, scrap, shelve, ditch, cancel, terminate, axe, ax, kill,
halt, suspend, withdraw, rescind, revoke, retract, veto, block, thwart, derail, torpedo, scupper, stall,
flounder, unravel, implode, come to nothing, come to naught, go nowhere, lapse, expire, run aground, fizzle out, crumble, founder,
miss out, lose out, be stillborn, give up, opt out, discontinue, fall short, mothball,
collapse of, failure, cancellation, termination, withdrawal, breakdown, abandonment, suspension, failed, aborted, abandoned,
cancelled, canceled, scrapped, shelved, ill-fated, unsuccessful, blocked, doomed, stillborn, botched
`,
  planning: `
offer, option, ability, capacity, capability, potential, right, approval, permission, clearance, go-ahead, opportunity, obligation, commitment, mandate, pledge, idea,
need, require, call for, appeal for, lobby, lobby for, plead, plead for, petition, request, demand,
ask, urge, plan, intend, aim, want, hope, expect, vow, prepare, propose, nominate, seek, wish, envisage, envision, foresee,
anticipate, would, like, love, yearn, long, hanker, schedule, earmark, slate, pencil in, gear up, get ready, look to, strive, aspire, attempt, try, work towards,
work toward, press ahead with, set out, pave the way, bid, bid for, vie for, apply, apply for, await,
wait for, struggle, scramble, sweat, set its sights on, set sights on, is keen,
intention, ambition, goal, aim of, proposal, roadmap, blueprint, letter of intent,
term sheet
`,
  intending: '',
  planForms: `
will, would, shall, should, won't, 'll, 'd, is to, are to, was to, were to, is going to, are going to, was going to, is about to,
are about to, is due to, are due to, was due to, were due to, is set to, are set to, was set to, is ready to, are ready to,
is expected to, are expected to, was expected to, is scheduled to, are scheduled to, is slated to, are slated to
`,
  planWords: `
planned, proposed, forthcoming, upcoming, future, intended, pending, prospective, contemplated, scheduled, slated, projected, envisaged,
envisioned, anticipated, announced for, imminent, impending, eventual, soon-to-be,
due, on track to, on course to, poised to, likely to, eager to, keen to, willing to, prepared to, ready to, free to,
in the works, in the pipeline, in preparation, on the cards, on the horizon,
`,
  foreseen:
    'as planned, as expected, as announced, as promised, as agreed, as scheduled, as hoped, as anticipated, as widely expected, as previously announced, as originally planned',
  correlates: '',
  letting: '',
  rumourVerbs: `
need, lack, talks, negotiations, discussions, fear, worry, doubt, dread, predict, forecast, consider, weigh, explore, mull, mull over, contemplate, eye, ponder, debate,
toy with, flirt with, look at, think about, think of, dream of, dream about, come close to, get close to, be close to, talk about, sound out, circle, woo, hold talks, be in talks,
negotiate, haggle over, approach, moot, rumour, rumor, speculate, tip, allege, hint,
suppose, suspect, whisper, gossip, close in on, express interest, show interest, interest, possibility, prospect, chance
`,
  rumourWords: `
unlikely, improbable, doubtful, possible that, conceivable,
reportedly, allegedly, supposedly, purportedly, apparently, rumoured, rumored, rumour, rumor, rumours, rumors, speculation,
unconfirmed, insiders, insider, people familiar with, person familiar with, people close to, person close to,
people briefed on, people with knowledge of, person with knowledge of, people with direct knowledge, sources familiar with,
sources close to, source close to, sources say, sources said, sources told, a source said, according to sources,
according to people, according to insiders, according to a person, according to media reports, according to press reports,
according to reports, according to a report, media reports, press reports, unnamed sources, anonymous sources, industry sources,
is said to, are said to, was said to, were said to, is thought to, are thought to, is understood to, are understood to,
is believed to, are believed to, is rumoured to, is rumored to, are rumoured to, are rumored to, is reported to,
are reported to, word has it, hearsay, grapevine, rumour mill, rumor mill, talk of, in talks, in conversations, in conversation to, early talks,
advanced talks, exclusive talks, preliminary talks, exploratory talks, in discussions, in negotiations,
possibly, perhaps, maybe, who asked not to be named, asked not to be identified,
on condition of anonymity, sniffing around, tipped to,
a possible, a potential, its possible, their possible, a mooted, the mooted, a rumoured, a rumored
`,
  rumourForms: "could, might, may, couldn't, mightn't",
  hypothetical: `if, whether, unless, in case, even if, as if`,
  valuation: `valuation, value, valued, valuing, worth, post-money, pre-money, market capitalisation, market capitalization, market value, market cap, capitalisation, capitalization`,
  worth: 'worth, value, valued',
  price: `deal, acquisition, takeover, transaction, price, purchase price, price tag, consideration, offer, buyout, pay, paid, paying, shell out, fork out, sale, sale price, selling price, purchase, all-cash, cash offer, bid, enterprise value, equity value, transaction value, deal value, deal size, fetch, fetched, fetches, cost, costs, splash out, stump up, cough up, hand over, price of, sellers, owners`,
  cost: `cost, costs, costing, investment, investments, invest, price tag, budget, budgeted, capital expenditure, capex, outlay, total cost, project cost, construction cost, construction costs, build cost, capital cost, price, spend, spending, spends, spent, capital spending, funding envelope, total investment`,
  lasting: 'longtime, long-time, longstanding, long-standing',
  former: `
former, formerly, ex, previously, previous, recently-departed, recently departed, departed, onetime, one-time, erstwhile, sometime, once,
until recently, until then, until now, until last year, until last month, back then, used to, ex-, then-, outgoing,
departing, retired, emeritus, ousted, long-time former, most recently, before joining, prior to joining,
before founding, prior to founding, before starting, before becoming, before moving to, earlier in her career,
earlier in his career, in a previous life
`,
  turnover: `total funding, overall funding, funding total, total financing, total equity funding, total capital, sales, revenue, revenues, turnover, profit, profits, loss, losses, income, earnings, arr, ebitda, bookings, market, market share, growth, margin, discount, premium, under management`,
  shareholders: 'shareholder, shareholders, shareholding, shareholdings, cap table',
  afterwards: 'later, then, afterwards, subsequently, eventually, finally',
  thereof: 'thereof',
  more: 'further, another, additional, extra, more',
  ofShares: 'interest, remainder, balance',
  each: 'each, apiece',
  together: 'together, combined, jointly, collectively, altogether',
  respective: 'respectively',
  sum: `amount, sum, size, volume, cheque, check, ticket, ticket size, cheque size, deal size, round size, grant size, total amount, total volume, transaction, injection, cash injection, funding, investment, financing, commitment, contract value, order value, contract volume, total value, capital injection, loan, grant, subsidy, award, fine, penalty, fine amount, stake, shareholding, holding, commitment size, loan amount, value, new money, new capital, fresh capital`,
  measure: `amount, total, cover, come, comprise, stand, run, reach, represent, worth, value, volume, size, total value, equal, weigh in, clock in, contract value, order value`,
  conversion: 'or, equivalent, equal, equals, equalling, converted, approximately, roughly, about, i.e., ie',
  inflow: 'flow, come in, bring, bring in, net, yield, pour in, go in, flow in',
  arising:
    'date back, dates back, dated back, spin out, spin off, spun out, spun off, come into being, came into being',
  ending: `
drop, end its, end their, end the, end a, end in, end after, end on, end last, run out, fire, dismiss, remove, push out, force out, kick out, boot out,
be out, be gone, leave, quit, depart, exit, resign, retire, step down, step aside, stand down, bow out, hand over, hand in, give up, vacate,
relinquish, cede, surrender, sell off, sell down, offload, divest, dispose of, unload, cash out, part with,
part ways, terminate, dissolve, wind up, wind down, stop, close down, shut, shut down, shutter, cease,
liquidate, dismantle, unwind, withdraw, pull out, oust, sack, lay off,
move away, break up, split up, come to an end, go their separate ways, disband, liquidation, exit from, departure, resignation, divestment,
divestiture, disposal
`,
  remaining: 'remain, stay, renew, extend',
  succeeding:
    'succeed, replace, supersede, take over from, take the reins from, take the helm from, step into the shoes of',
  following: '',
  succeeded: 'from',
  replacing:
    'in place of, in succession to, as successor to, as a successor to, as a replacement for, as replacement for',
  predecessor: 'predecessor',
  successor: 'successor, replacement',
};
