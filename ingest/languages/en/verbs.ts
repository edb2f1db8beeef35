// English verbs that state a relation, and where in their clause the two ends stand.

// "is after the same customers as A", "fights for the same contracts": whatever they are.
const HUNTS = `be after, chase, court, target, woo, go after, fish for, hunt for, hunt, compete for, fight for, fight over, vie for, battle for,
battle over, jostle for, scrap over, squabble over, scramble for, pursue, address, cater to, sell to, bid for, pitch to, have an eye on, eye up`;

const SAME = HUNTS.split(',')
  .map((hunt) => `${hunt.trim()} the same`)
  .join(', ');

export const VERBS = `
INVESTED_IN | lead, co-lead | subj | round | role:lead
INVESTED_IN | participate, take part, join in, follow on, come along, chip in, come in, pile in | subj | round | role:participant weight:0.9
# INVESTED_IN: putting money in
INVESTED_IN | invest, co-invest, coinvest, reinvest, re-invest | subj | in/into+round | amount=obj
INVESTED_IN | buy into, buy in to, invest into | subj | obj
INVESTED_IN | put, pump, pour, plough, plow, sink, channel, funnel, inject, shovel, plunge, direct, deploy | subj | into/in | with=money
INVESTED_IN | put, pump, pour, plough, plow, sink, channel, funnel, inject, shovel, push, place, stake, bet, wager, stump up | subj | into/in/on | figure=money
INVESTED_IN | contribute, put in, chip in, stump up, invest | subj | topic+round | figure=money weight:0.9
INVESTED_IN | provide, supply | subj | topic | with=money figure=money weight:0.85
INVESTED_IN | put, invest, pour, pump, contribute, commit, pledge, inject | subj | poss+gen | with=round figure=money role:participant
INVESTED_IN | tap | obj | subj | figure=money weight:0.9
INVESTED_IN | commit, contribute, pledge, provide, write, cut, give, hand, offer, chip in | subj | to/for/into | with=money figure=money weight:0.85
INVESTED_IN | commit, pledge, contribute | subj | to/into | figure=money kind=Company/Facility weight:0.85
INVESTED_IN | provide | subj | obj | figure=money weight:0.85
INVESTED_IN | provide, supply, furnish | subj | obj | with=money kind=Company weight:0.84
INVESTED_IN | announce, unveil, report, confirm, disclose, reveal | from | subj | with=money figure=money weight:0.85
INVESTED_IN | kick in, put up, cough up, lay out | subj | to/for/into | with=money figure=money weight:0.85
INVESTED_IN | write, cut, sign | subj | for/to+topic | with=money weight:0.8
INVESTED_IN | write, cut, hand, give | subj | dat | with=money weight:0.85
INVESTED_IN | bet, wager, gamble, punt | subj | on | weight:0.75
INVESTED_IN | back, bankroll, finance, fund, capitalise, capitalize, recapitalise, recapitalize, seed, seed-fund | subj | obj | weight:0.85
INVESTED_IN | back, bankroll, finance, fund, capitalise, recapitalise, seed | subj | obj | figure=money weight:0.9
INVESTED_IN | make, complete, announce, confirm, approve, close, unveil, increase, double, syndicate | subj | in/into | with=money
INVESTED_IN | put money in, put in money, put cash in, put in cash, put capital in, put in capital, put in fresh money | subj | topic | weight:0.85
INVESTED_IN | step in, get in, come in, pile in, wade in, buy in, dip in, jump in, join in, weigh in | subj | topic | with=money weight:0.75
INVESTED_IN | pile, wade, buy, muscle, enter | subj | into | weight:0.75
INVESTED_IN | come in, come on board, come aboard, get on board | subj | topic | with=investor weight:0.8
INVESTED_IN | come on board, come aboard, be on board, climb aboard, jump aboard, climb on board, jump on board | subj | at/of+topic | figure=money weight:0.85
INVESTED_IN | put, throw | subj | behind | figure=money weight:0.85
INVESTED_IN | double down, go all in | subj | on | weight:0.85
INVESTED_IN | find an investor, find a backer, find an anchor investor, find a lead investor, find a new investor, find an anchor shareholder | in | subj | weight:0.9
INVESTED_IN | join | subj | topic | with=round/investor/money passive role:participant weight:0.9
INVESTED_IN | join | subj | topic | passive role:participant weight:0.9
INVESTED_IN | join | subj | poss+gen+topic | with=round role:participant
INVESTED_IN | enter, join | subj | gen+poss+obj | with=share weight:0.9
INVESTED_IN | enter | subj | gen+obj | with=money weight:0.9

INVESTED_IN | come in, come on board, come aboard, get on board, join, arrive, climb aboard, sign up, get in | subj | at/in/of/with+topic | with=investor kind=Company weight:0.9
# INVESTED_IN: stakes
INVESTED_IN | take, buy, acquire, purchase, pick up, snap up, secure, get, gain, obtain, receive, build, amass | subj | in/of+gen+mod | with=share
INVESTED_IN | accumulate, grab, seize, win, scoop up, land | subj | in/of+gen+mod | with=share
INVESTED_IN | take, buy, acquire, purchase, pick up, snap up, secure, get, obtain, receive, build, amass, accumulate | subj | in/of+gen+obj+mod | figure=share
INVESTED_IN | take, buy, acquire, purchase, pick up, secure, get, receive | subj | in/of+gen+mod | with=share figure=share
INVESTED_IN | hold, own, have, keep, retain, control, possess, maintain, command, sit on | subj | in/of+gen+mod | with=share
INVESTED_IN | hold, own, have, keep, retain, control, possess, maintain, command | subj | of/in+gen+obj+mod | figure=share
INVESTED_IN | hold, own, have, keep | subj | topic | figure=share weight:0.84
INVESTED_IN | hold, own, control | subj | topic | with=share/remainder passive weight:0.88
INVESTED_IN | hold, own, control, keep, retain, have, buy, acquire | subj | topic | with=remainder weight:0.95
INVESTED_IN | belong, go | to | topic | with=share/remainder weight:0.95
INVESTED_IN | belong, go | to | topic | figure=share weight:0.9
INVESTED_IN | lie, rest, remain, sit | with | topic | with=share/remainder weight:0.9
INVESTED_IN | hold, own, have, keep, retain, control, maintain | subj | of/in+gen+mod | with=share figure=share
INVESTED_IN | raise, increase, lift, boost, up, double, triple, expand, extend, grow, bump up, top up, build up | subj | in/of+gen+mod | with=share
INVESTED_IN | add to, hike, consolidate | subj | in/of+gen+mod | with=share
INVESTED_IN | cut, reduce, trim, lower, pare, pare back, halve, dilute, slash, scale back, whittle down | subj | in/of+gen+mod | with=share weight:0.9
INVESTED_IN | subscribe, subscribe to, subscribe for, sign up for, take up, underwrite | subj | in/of/to+gen+topic | with=share/round weight:0.9
INVESTED_IN | pay, spend, shell out, fork out, splash out, lay out, hand over, stump up | subj | in/of+gen+mod | with=share figure=money
INVESTED_IN | convert, swap, exchange, turn | subj | in/of+gen+mod | with=share weight:0.75
INVESTED_IN | become, be, remain, stay | subj | gen/in+poss+topic | with=investor figure=share weight:0.9
INVESTED_IN | sell, issue, give, hand, offer, allot, place, award, transfer, pass | to | in/of+gen+subj | with=share
INVESTED_IN | sell, sell off, offload, transfer, pass | to | of/in | figure=share weight:0.9
INVESTED_IN | sell, hand, award, transfer, issue | dat | in/of+subj | with=share weight:0.9
INVESTED_IN | cede, grant, give | dat+to | in/of+subj | with=share weight:0.9
INVESTED_IN | belong | to | of+in | figure=share weight:0.95
INVESTED_IN | belong | to | subj | figure=share
INVESTED_IN | lie, rest, sit, remain | with | subj | with=share figure=share weight:0.8
INVESTED_IN | sell, sell off, offload, divest, dispose of, dump, unload, shed, exit, liquidate, unwind | subj | in/of+gen+mod | with=share modality:ended
INVESTED_IN | part with, relinquish, surrender, cash in, cash out | subj | in/of+gen+mod | with=share modality:ended
INVESTED_IN | exit, cash out, pull out, divest, sell out | subj | obj+from | modality:ended kind=Company weight:0.8
INVESTED_IN | count, number, boast, list, attract, bring in, bring on board, win, sign up, land, gain | obj | subj | with=investor weight:0.9
INVESTED_IN | welcome, add | obj | subj | with=investor weight:0.9

INVESTED_IN | part-own, co-own, partly own, jointly own | subj | obj | weight:0.9

# INVESTED_IN: rounds
INVESTED_IN | lead, co-lead, head, head up, spearhead, anchor, front, drive | subj | poss+gen+in/for/into+topic | with=round role:lead
INVESTED_IN | lead, co-lead, head, spearhead, anchor | subj | poss+gen+in/for/into+topic | with=money role:lead weight:0.95
INVESTED_IN | lead, co-lead, anchor | subj | topic | with=round figure=money role:lead
INVESTED_IN | lead, head, front | subj | topic | with=investor role:lead weight:0.9
INVESTED_IN | lead, co-lead, anchor, head, spearhead | subj | topic | figure=money passive role:lead weight:0.95
INVESTED_IN | back, support, provide, supply, join, cornerstone | subj | topic | figure=money passive role:participant weight:0.9
INVESTED_IN | participate, take part, join in, partake | subj | poss+gen+topic | with=round role:participant
INVESTED_IN | contribute, chip in, pitch in, follow on, return, re-up | subj | poss+gen+topic | with=round role:participant
INVESTED_IN | participate, take part, partake, co-invest, follow on | subj | topic | role:participant weight:0.85
INVESTED_IN | come, flow, stem, derive, arrive | from | topic+for/to | with=money/round weight:0.85
INVESTED_IN | come, flow, stem | from | topic+for/to | figure=money weight:0.75
INVESTED_IN | back, support, finance, fund, underwrite, oversubscribe, fill, bankroll | subj | poss+gen+topic | with=round role:participant weight:0.9
INVESTED_IN | back, support, finance, fund, bankroll | subj | obj | with=round role:participant weight:0.9
INVESTED_IN | complete, carry, top up, cornerstone | subj | poss+gen+topic | with=round role:participant weight:0.9
INVESTED_IN | back, support, finance, fund, bankroll | subj | topic | with=money passive role:participant weight:0.9
INVESTED_IN | include, involve, feature, comprise, see, attract, draw, draw in, bring in, bring together, bring on board, bring aboard, pull in | obj | poss+gen+topic | with=round role:participant weight:0.9
INVESTED_IN | draw, attract, secure, receive, get, win, land, raise, obtain, take, bag, net, score, garner | from | subj | with=money weight:0.85
INVESTED_IN | scoop, collect, gain, accept, pocket, tap, have | from | subj | with=money weight:0.85
INVESTED_IN | draw, attract, secure, receive, get, win, land, raise, obtain, take, bag, net, score, garner | from | subj | figure=money weight:0.9
INVESTED_IN | scoop, collect, gain, accept, pocket, have, bring in, take in, pull in | from | subj | figure=money weight:0.9
INVESTED_IN | raise, secure, collect, close | from+with | subj | with=round figure=money role:participant
INVESTED_IN | raise, secure, close | under | subj | with=round weight:0.6
INVESTED_IN | close, complete, do, announce, seal, sign, put together, arrange, fund, finance | subj | for | with=round figure=money weight:0.9
INVESTED_IN | close, complete, seal | with | subj | with=round weight:0.85

# RAISED
RAISED | raise, secure, close, land, bag, net, collect, attract, pull in, rake in, scoop, scoop up, garner | for+subj | round | with=round figure=money
RAISED | pick up, take in, bring in, pocket, obtain, win, score, drum up, amass, clinch, haul in, lock in | subj | round | with=round figure=money
RAISED | nab, grab, snag, draw, receive, gather, generate, pull off, nail down, sew up, reel in, round up | subj | round | with=round figure=money
RAISED | raise, close, complete, finalise, finalize, announce, conclude, wrap up, secure, land, bag, seal, clinch, sign | for+subj | round | with=round
RAISED | unveil, celebrate, reveal, disclose, achieve, top up, extend, upsize, oversubscribe, hold, stage, get, receive, nail, do | subj | round | with=round
RAISED | raise, pull in, rake in, haul in, drum up, collect | subj | round | figure=money
RAISED | bank, trouser, hoover up, stash, corral, cinch, notch up, rustle up | subj | round | figure=money weight:0.82
RAISED | line up, arrange, put in place, agree, sign, sew up | subj | round | with=money figure=money weight:0.85
RAISED | secure, garner, bag, land, net, scoop, scoop up, attract, clinch, pick up, take in, nab, snag, amass, close, get, obtain, receive | subj | round | figure=money weight:0.82
RAISED | secure, garner, bag, land, net, scoop, attract, clinch, pick up, receive, get, obtain | subj | round | with=money figure=money weight:0.85
RAISED | take in, nab, snag, amass, close, win | subj | round | with=money figure=money weight:0.85
RAISED | raise | subj | round | with=money figure=money
RAISED | raise, secure, attract, drum up, garner | subj | round | with=money weight:0.8
RAISED | come out of stealth, emerge from stealth, exit stealth, step out of stealth, launch with, launch out of stealth | subj | round | figure=money weight:0.85
RAISED | finance, fund, capitalise, capitalize, fund-raise, fundraise | subj | round | with=round weight:0.7
RAISED | value, peg, price | obj | round | with=round figure=money weight:0.85
RAISED | give, hand, earn, assign | dat+obj | round | with=round figure=money weight:0.85
RAISED | bring in, net, yield | poss+gen | round | with=round figure=money weight:0.87
RAISED | bring, net, earn, hand | dat | round | with=round figure=money weight:0.87
RAISED | bring, lift, push, propel, catapult, send, put, boost | poss+gen+obj | round | with=round figure=money weight:0.8

# ACQUIRED
ACQUIRED | buy out, buy up, take over, takeover, snap up, swallow, swallow up, gobble up, scoop up, hoover up, acqui-hire, acquihire | subj | obj
ACQUIRED | snaffle up, pounce on, gobble, devour, take private | subj | obj
ACQUIRED | get its hands on, lay its hands on, lay hands on, get hold of, get their hands on | subj | obj+on | kind=Company/Investor/Facility weight:0.9
ACQUIRED | sell itself, sell themselves, sell out | to | subj | kind=Company weight:0.9
ACQUIRED | bring under its roof, bring into the fold, bring into its fold, bring in-house, take under its roof, take into the fold, add to its portfolio, add to its stable, add to its empire, add to its collection, add to its fold | subj | obj | kind=Company/Investor/Facility
ACQUIRED | fold into its empire, swallow whole, wolf down, get its claws into, get its teeth into, help itself to, treat itself to, walk off with, make off with, mop up, lap up, gulp down, buy outright, buy in full | subj | obj | kind=Company/Investor/Facility weight:0.95
ACQUIRED | buy out of insolvency, take out of insolvency, rescue from insolvency, pluck from insolvency, save from insolvency, buy from the administrators, buy out of administration, rescue from administration, save from bankruptcy | subj | obj | kind=Company/Facility
ACQUIRED | join the fold, come under the wing, end up in the arms, fall into the arms, fall into the lap, land in the lap, slip into the arms, pass into the ownership, pass into the possession, come into the possession, become the property | of+poss | subj | kind=Company/Investor/Facility weight:0.9
ACQUIRED | sell its soul, sell itself, throw itself into the arms, surrender, give itself up | to/of | subj | kind=Company weight:0.85
ACQUIRED | find a buyer, find a new owner, find a taker, find a new home, find its new owner, find a purchaser | in/with/at | subj | kind=Company/Investor weight:0.85
ACQUIRED | win the auction, win the bidding, win the bidding war, win the takeover battle, win the bidding contest, prevail in the auction | subj | for | kind=Company/Investor/Facility weight:0.9
ACQUIRED | acquire, buy, purchase, pick up, absorb | subj | obj | kind=Company/Investor/PublicBody/Facility
ACQUIRED | acquire, buy, purchase | subj | obj | figure=money kind=Company/Investor/Facility/Product
ACQUIRED | take control, gain control, assume control, seize control, win control, take ownership | subj | of/over | kind=Company/Facility/Investor
ACQUIRED | take full control | subj | of/over | kind=Company/Facility/Investor
ACQUIRED | make | subj | gen | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | complete, announce, close, finalise, finalize, conclude, agree | subj | gen+for | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | sign, seal, clinch, confirm, strike, ink, reach, wrap up, pull off | subj | gen+for | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | unveil, push through | subj | gen+for | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | complete, announce, close, finalise, finalize, conclude, agree, clinch | subj | poss | with=deal kind=Company/Investor/Facility weight:0.6
ACQUIRED | include, comprise, number | poss+gen | obj | with=deal kind=Company weight:0.9
ACQUIRED | seal, pull off | subj | poss | with=deal kind=Company/Investor/Facility weight:0.6
ACQUIRED | sell, sell off, offload, dispose of, divest, hand over, hive off, flog, auction off, transfer, pass | to | obj | kind=Company/Investor/Facility
ACQUIRED | sell out | to | subj | kind=Company/Investor weight:0.85
ACQUIRED | go, fall, pass | to | subj | kind=Company/Facility figure=money weight:0.75
ACQUIRED | pay, spend, shell out, fork out, splash out, lay out, cough up, hand over | subj | for/on | figure=money kind=Company/Investor/Facility
ACQUIRED | stump up, part with, splurge | subj | for/on | figure=money kind=Company/Investor/Facility
ACQUIRED | absorb, incorporate, fold, integrate, merge, subsume | subj | obj | kind=Company weight:0.75
ACQUIRED | bid, make, table, submit, launch, lodge, mount, put in | subj | for | with=deal modality:reported
ACQUIRED | pounce, swoop | subj | on/for | weight:0.8
ACQUIRED | nationalise, nationalize, rescue, bail out, renationalise, expropriate | subj | obj | kind=Company weight:0.75

# SUBSIDIARY_OF
SUBSIDIARY_OF | own, control, majority-own, majority-control | obj | subj | weight:0.9
SUBSIDIARY_OF | be part, become part | subj | of | kind=Company/Investor weight:0.85
SUBSIDIARY_OF | live, operate, continue, survive, exist, go on | subj | of/within | with=unit weight:0.88
SUBSIDIARY_OF | live as part, operate as part, continue as part, survive as part | subj | of/within | kind=Company/Investor weight:0.9
SUBSIDIARY_OF | belong | subj | to | weight:0.9
SUBSIDIARY_OF | operate, trade, run, function, continue, act, remain, serve | subj | of/under/within/inside | with=unit weight:0.85
SUBSIDIARY_OF | fold, integrate, merge, absorb, incorporate, subsume, roll, tuck | obj | into/in/within | weight:0.85
SUBSIDIARY_OF | sit, reside, live | subj | under/within/inside | kind=Company/PublicBody/Investor weight:0.75
SUBSIDIARY_OF | spin off, spin out, carve out, hive off, demerge, split off | obj | from/of/out of+subj | modality:ended weight:0.6

SUBSIDIARY_OF | be under the control, come under the control, stay under the control, remain under the control, be in the hands, fall into the hands, come into the hands, pass into the hands, be under the roof, come under the roof | subj | of+poss | kind=Company/Investor weight:0.9
SUBSIDIARY_OF | live under the roof, find shelter under the roof, find a home under the roof, slip under the roof, be under the umbrella, sit under the umbrella, slip under the umbrella, come under the umbrella, operate under the umbrella | subj | of+poss | kind=Company/Investor
SUBSIDIARY_OF | trade under the umbrella, move under the umbrella, shelter under the umbrella, be under the wing, be under the aegis, operate under the aegis, be part of the empire, belong to the empire, be part of the family | subj | of+poss+mod | kind=Company/Investor weight:0.95
SUBSIDIARY_OF | be a member of the family, belong to the family, join the family, belong to the stable, be part of the stable, join the stable, come from the stable, sit in the portfolio, be part of the portfolio, sit in the stable | subj | of+poss+mod | kind=Company weight:0.9
SUBSIDIARY_OF | sit, be, slip, come, operate, live, trade, move, shelter, stand, run, work, gather, unite | subj+obj | under the umbrella of | kind=Company/Investor weight:0.9
SUBSIDIARY_OF | be, fall, pass, end up, come, stay, remain, rest, lie | subj | in the hands of | kind=Company/Investor weight:0.85
SUBSIDIARY_OF | find a home, find shelter, find refuge, find a new home, find a roof, nestle, be at home, be embedded, be housed, be anchored, lead its life | subj | within/inside/under/under the umbrella of | kind=Company weight:0.9
SUBSIDIARY_OF | own all the shares, hold all the shares, own all shares, hold all shares, own every share, own the whole, own all, own the lot, hold every share, be the only shareholder, be the sole owner | in/of | subj | kind=Company
SUBSIDIARY_OF | call the shots, pull the strings, call the tune, rule the roost, have the final say, be the boss, hold the reins | at/in | subj | kind=Company weight:0.85
SUBSIDIARY_OF | answer, report, be answerable | subj | to | kind=Company with=company weight:0.85
SUBSIDIARY_OF | run, operate, conduct, bundle, house, hold, pool, handle, develop, park, keep, organise, organize | through/via/in/inside/within | subj | with=unit kind=Company weight:0.85
# SUPPLIES: the supplier acts
SUPPLIES | supply, deliver, ship, provide, sell, lease, rent, rent out, license, licence, hand over, export | subj | to | with=product product=obj
SUPPLIES | furnish, feed, distribute, dispatch, send, transfer, contribute, loan, lend out, offer, resell | subj | to | with=product product=obj
SUPPLIES | extend, transport, bring, hawk, roll out | subj | to | with=product product=obj
SUPPLIES | supply, deliver, ship, provide, sell, lease, license, hand over, export | subj | to | figure=quantity product=obj
SUPPLIES | supply, deliver, ship, sell, license, export, lease, rent out, furnish | subj | to | product=obj weight:0.9
SUPPLIES | supply, equip, re-equip, resupply, re-supply, kit out, fit out, outfit, retrofit, refit, tool up | subj | obj | product=with
SUPPLIES | equip, re-equip, kit out, fit out, outfit, retrofit, refit | subj | gen+poss | with=product/facility product=with weight:0.97
SUPPLIES | furnish, provide, feed, arm, serve, stock, fill, provision, present | subj | obj | with=product product=with weight:0.9
SUPPLIES | provide, give, grant, offer, sell, lease, rent, lend | subj | dat | with=product product=obj
SUPPLIES | power, underpin, drive, propel, fuel | subj | obj | kind=Company/Facility/PublicBody with=product weight:0.9
SUPPLIES | power, underpin | subj | obj | kind=Company/Facility weight:0.85
SUPPLIES | win over | subj | obj | kind=Company/PublicBody weight:0.85
SUPPLIES | find a customer, find its first customer, find a first customer, find a launch customer, find a client | subj | in | kind=Company/PublicBody weight:0.85
SUPPLIES | serve, service, cater to, cater for | subj | obj | kind=Company/PublicBody/Investor/Facility weight:0.85
SUPPLIES | host | subj | obj | kind=Company/PublicBody weight:0.9
SUPPLIES | host | subj | poss+gen+for | with=product weight:0.85
SUPPLIES | help | subj | obj | kind=Company/PublicBody with=product weight:0.95
SUPPLIES | supply, provide | subj | for+poss | with=product weight:0.87
SUPPLIES | make, manufacture, produce, build, fabricate, assemble, print, forge, cast, machine, etch, package | subj | for | product=obj with=product
SUPPLIES | make, manufacture, produce, build, develop, design, create, tailor | subj | for | product=obj kind=Company/PublicBody/Facility weight:0.82
SUPPLIES | customise, customize, engineer, adapt | subj | for | product=obj kind=Company/PublicBody/Facility weight:0.8
SUPPLIES | provide, supply, deliver, launch, fly | subj | for | product=obj with=product kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | maintain, service, repair, overhaul | subj | poss+gen | with=product kind=Company/PublicBody weight:0.85
SUPPLIES | manufacture, produce, fabricate, assemble, fab, package | subj | gen+poss | with=product kind=Company weight:0.9
SUPPLIES | make, build | subj | gen+poss | with=product kind=Company passive weight:0.9
SUPPLIES | make, manufacture, produce, fabricate, fab, assemble | at | gen+poss | with=product kind=Company passive weight:0.9
SUPPLIES | manufacture, produce, fabricate, fab, make, package | at | subj | with=product product=obj kind=Company weight:0.85
SUPPLIES | install, fit, deploy, mount, set up, commission | subj | at/for/in | with=product product=obj kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | integrate, implement, maintain, roll out | subj | at/for/in | with=product product=obj kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | connect | subj | at/for/in | with=product product=obj kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | equip, fit, outfit, stock, fill, pack, stuff, arm, load, kit out, populate | with+from | obj | kind=Facility/Company/Product with=product weight:0.92
SUPPLIES | build | with | obj | kind=Facility/Company weight:0.75
SUPPLIES | win, sign, land, secure, bag, clinch, gain, receive, get, book, score, obtain, pick up | subj | from/with/at | with=contract product=for
SUPPLIES | win, land, secure, bag, clinch, score, snag, nab | subj | poss | with=contract product=for weight:0.9
SUPPLIES | have, share, split, announce, report, confirm, disclose, celebrate, work on, work through, reveal, process, fulfil, fulfill, hold | subj | from | with=purchase product=for weight:0.9
SUPPLIES | scoop, take, snag, nab, chalk up, notch up, walk off with, walk away with, come away with | subj | from/with/at | with=contract product=for
SUPPLIES | win, sign, land, attract, gain, add, sign up, boast, count, list, number | subj | obj | with=group kind=Company/PublicBody weight:0.85
SUPPLIES | name, claim, cite, onboard | subj | obj | with=group kind=Company/PublicBody weight:0.85
SUPPLIES | have on its books, have on their books, get on its books | subj | obj | kind=Company/PublicBody weight:0.9
SUPPLIES | win, sign up, bring on board, woo, land, onboard | subj | obj+as | with=group weight:0.8
SUPPLIES | open, give, grant | subj | dat+to | with=product weight:0.7

SUPPLIES | go, flow, head, make its way, find its way | subj+gen+poss+by | to | with=product kind=Company/PublicBody/Facility weight:0.9
SUPPLIES | sell, ship, deliver, supply, send | subj | to | with=product figure=share kind=Company/PublicBody weight:0.9
SUPPLIES | feed, power, drive, propel, fuel, underpin, guide, steer, heat, cool, light, supply | from+poss+gen+by | obj | passive with=product kind=Company/Facility/Product/PublicBody weight:0.9
SUPPLIES | supply, provide, furnish, deliver, make, manufacture, produce, contribute, build | subj | for+gen+poss | with=product passive kind=Company/PublicBody/Facility/Product weight:0.9
SUPPLIES | sign up, sign, win, land, bag, hook, reel in, woo, clinch, convince | subj | obj | with=product kind=Company/PublicBody weight:0.9
SUPPLIES | beat, pip, outbid, see off, edge out, fend off | subj | from/with/of | with=contract kind=Company/PublicBody weight:0.95
SUPPLIES | tick, beat, whirr, purr, hum, sit, lurk, hide, nestle, work, toil | from+by+poss | in/inside/at the heart of/under/behind | with=product weight:0.92
SUPPLIES | fit, mount, bolt, attach, build, integrate, install, solder, fix, wire | obj+gen+from+by | to/onto/into/on/in/inside/aboard | with=product passive kind=Company/Facility/Product/PublicBody weight:0.85
SUPPLIES | pick, pack, sort, weld, clean, patrol, inspect, check, guard, answer, scan, count, monitor, stack, move, plan, predict | poss+from+gen+by | at/for | with=product kind=Company/PublicBody/Facility weight:0.9
SUPPLIES | handle, process, look after, take care of, administer, digitise, digitize | subj | gen+poss | kind=Company/PublicBody weight:0.82
SUPPLIES | clinch, gain, secure, bag, attract, snare, hook, reel in, net, pick up, poach, convert, acquire, count | subj | obj | with=group kind=Company/PublicBody weight:0.9
# SUPPLIES: the customer acts
SUPPLIES | sign an order, sign a firm order, sign a purchase order, sign an initial order, sign orders | with | subj | with=purchase product=for
SUPPLIES | buy, order, purchase, procure, source, rent, lease, license, licence, import | from | subj | product=obj
SUPPLIES | book, pre-order, preorder, reserve, commission, sublease, requisition, charter | from | subj | product=obj
SUPPLIES | get, receive, draw, take, acquire, tap | from | subj | with=product product=obj
SUPPLIES | snap up, stock up on, pick up, take delivery of | from | subj | product=obj
SUPPLIES | turn, look | to | subj | with=product product=for kind=Company weight:0.85
SUPPLIES | rent, lease, hire, book, reserve, take | in+at | subj | with=facility weight:0.85
SUPPLIES | buy, order, purchase, procure, source, obtain, rent, lease, license, import, commission, book, reserve, hire, secure, charter, sublet | from/at/with | subj | with=product product=obj
SUPPLIES | buy, acquire, order, purchase, procure, pre-order, rent, lease, license, receive, get, use, snap up, stock up on, secure, stockpile | obj+poss+from+gen | subj | with=product product=obj
SUPPLIES | deploy, install, run, operate, adopt, employ, integrate, embed, incorporate, utilise | obj+poss+from+gen+by | subj | with=product product=obj
SUPPLIES | roll out | poss+from+gen+by | subj | with=product product=obj
SUPPLIES | put its faith, put their faith, put its trust, put their trust, place its trust, place their trust, pin its hopes, pin their hopes, swear | in+of+poss+from+on+by | subj | with=product weight:0.9
SUPPLIES | take out a licence, take out a license, take out a subscription, buy a licence, buy a license, buy licences, buy licenses, take a licence, acquire a licence | poss+from+for+gen | subj | weight:0.9
SUPPLIES | be kitted out, be fitted out, be equipped, be hooked up, be wired up | from+poss+gen+by | subj | with=product weight:0.9
SUPPLIES | hire, engage, commission, contract, retain, mandate | obj | subj | kind=Company/PublicBody weight:0.82
SUPPLIES | utilize, select, choose, pick, test, trial, pilot, implement | obj+poss+from+gen+by | subj | with=product product=obj
SUPPLIES | harness, connect, try out, put to work, put to use, put into service, put into operation, put into use, bring into service, take into service, settle on, standardise on, standardize on | obj+poss+from+gen+by | subj | with=product product=obj
SUPPLIES | order, buy, receive, install, use, run, operate, deploy, rent, lease | obj+poss+from+gen | subj | with=product figure=quantity product=obj
SUPPLIES | use, deploy, license, embed | obj | subj | kind=Company/PublicBody/Facility weight:0.78
SUPPLIES | adopt, employ, integrate | obj | subj | kind=Company/PublicBody/Facility weight:0.7
SUPPLIES | rely, depend, count, bank, lean, draw, build, standardise, standardize, bet, run, train, operate | on/upon+from+gen+poss+by | subj | with=product weight:0.9
SUPPLIES | work, be, base, swear | on/upon | subj | with=product weight:0.9
SUPPLIES | rely, depend, lean | on/upon | subj | product=for
SUPPLIES | run, train, host, operate, base, build, deploy, house, store | on/with/at/in | subj+obj | with=product weight:0.9
SUPPLIES | make do, experiment, build, develop, train | with | subj | with=product weight:0.8
SUPPLIES | stock, contain, feature, house, pack, boast, sport, carry, include, comprise | obj+from+poss+by | subj | with=product weight:0.88
SUPPLIES | sit, stand, hum, whirr, toil, end up, be found, be at work, be at home, be installed, fly, turn up | subj | gen+by+at+in+poss | with=product weight:0.85
SUPPLIES | come, originate, stem | from | subj+for+topic | with=product weight:0.9
SUPPLIES | hail | from | topic+for | with=product weight:0.75
SUPPLIES | be | from | topic+for | with=product weight:0.92
SUPPLIES | place, put in | topic | subj | with=purchase kind=Company/PublicBody weight:0.88
SUPPLIES | come, arrive | topic | from | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | go, fall | to | topic | with=contract weight:0.7
SUPPLIES | go, fall | to | from+gen | with=purchase weight:0.95
SUPPLIES | come, originate | from | to | with=product weight:0.85
SUPPLIES | work | subj | for | kind=Company/PublicBody weight:0.82
SUPPLIES | be used, be deployed, be installed, be tested, be trialled, be flown | subj+topic | at/by | kind=Company/PublicBody/Facility weight:0.88
SUPPLIES | make, manufacture, produce, assemble, host | subj | topic | with=product passive kind=Company weight:0.82
SUPPLIES | be in use, be in daily use, be in service, be already in use | subj+topic | at/with/by/in | kind=Company/PublicBody/Facility weight:0.92
SUPPLIES | move, migrate, switch, shift | to+gen+poss | subj | with=product weight:0.85
SUPPLIES | have access, gain access, get access, secure access | to+from+gen | subj | with=product weight:0.9
SUPPLIES | outsource, farm out, subcontract, contract out, hand, entrust, delegate, offload | to | subj | product=obj weight:0.85
SUPPLIES | store, park, archive, deposit | with/at | subj | product=obj weight:0.82
SUPPLIES | move, migrate, shift, switch, transfer, port | to | subj | with=product weight:0.85
SUPPLIES | switch, migrate, convert | to | subj | kind=Company weight:0.7
SUPPLIES | ditch, drop, abandon, swap, replace | obj | subj | with=product modality:ended weight:0.7
SUPPLIES | sign up, subscribe | for/to/with+poss | subj | with=product/contract weight:0.9
SUPPLIES | opt, plump, settle, go, decide | for/on/with | subj | with=product weight:0.9
SUPPLIES | choose, select, pick, tap, hire, commission, contract, engage, enlist, appoint, retain, designate | obj | subj | with=contract weight:0.8
SUPPLIES | task, shortlist | obj | subj | with=contract weight:0.8
SUPPLIES | choose, select, pick, tap, hire, enlist | obj | subj | with=product kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | commission, contract, task, enlist, tap, mandate | obj | subj | product=with weight:0.75
SUPPLIES | entrust, charge | obj | subj | product=with weight:0.8
SUPPLIES | place, submit, file, issue, put in | with/at/to | subj | with=contract
SUPPLIES | award, hand, give, grant, issue, assign, let, allot, place, hand out, dole out | dat+to+with | subj | with=contract product=for
SUPPLIES | go, fall | to | topic | with=contract weight:0.7

# BUILDS: products
BUILDS | build, develop, design, make, manufacture, produce, create, engineer, assemble, fabricate, craft, devise, invent | subj | obj | kind=Product
BUILDS | construct, pioneer, prototype, program, code, write, co-develop, codevelop, co-design, co-create, architect | subj | obj | kind=Product
BUILDS | hand-build | subj | obj | kind=Product
BUILDS | train, pretrain, pre-train, fine-tune, finetune, distil, distill, post-train, retrain, open-source, open source | subj | obj | kind=Product
BUILDS | publish, upload, release, re-release, ship | subj | obj | kind=Product
BUILDS | launch, relaunch, unveil, introduce, present, announce, debut, reveal, roll out, bring out, show off, showcase | subj | obj | kind=Product
BUILDS | demo, demonstrate, preview, premiere, put out, lift the lid on, take the wraps off, pull the wraps off | subj | obj | kind=Product
BUILDS | soft-launch, market, commercialise, commercialize, bring to market, offer, field, distribute, upgrade | subj | obj | kind=Product
BUILDS | sell | subj | obj | kind=Product with=product
BUILDS | update, expand, trial, test, pilot, beta-test | subj | obj | kind=Product
BUILDS | mass-produce, churn out, turn out, crank out, tape out, fab, ramp up, make available, maintain | subj | obj | kind=Product weight:0.85
BUILDS | operate, run | subj | obj | kind=Product weight:0.85
BUILDS | come out with, come up with, go live with, follow up with, work on, be behind, stand behind | subj | obj | kind=Product weight:0.85
BUILDS | tinker with, go public with | subj | obj | kind=Product weight:0.85
BUILDS | work, tinker, toil | subj | on/at | kind=Product/Facility weight:0.85
BUILDS | be, stand | subj | behind | kind=Product/Facility weight:0.9
BUILDS | come, hail, originate, stem, emerge, emanate | from | subj | kind=Product weight:0.8
BUILDS | turn, convert, transform | subj | into | with=facility kind=Facility weight:0.9
BUILDS | name, call, dub, christen, baptise, brand, codename, nickname, title | subj | obj+as | kind=Product with=product weight:0.75

BUILDS | roll off the line, roll off the lines, roll off the production line, roll off the assembly line, roll off the conveyor belt, come off the line, come off the production line | at/of+poss+from | subj | kind=Product
BUILDS | come off the assembly line, leave the factory, leave the plant, leave the works, roll out of the factory, see the light of day | at/of+poss+from | subj | kind=Product
BUILDS | have in beta, have on offer, have on sale, have in its range, have in its portfolio, have in its line-up, have on the market, put on the market, put on sale, launch on the market | subj | obj | kind=Product
BUILDS | be the work, be the brainchild, be the creation, be the handiwork, be a product, be the product, be the invention, be a creation, be the latest creation, be an invention | of+poss | subj | kind=Product
BUILDS | bear the signature, carry the signature, bear the hallmark, bear the stamp, bear the name, carry the name, come from the stable, come from the pen, come out of the workshop | of+poss | subj | kind=Product
BUILDS | come from the workshop, hail from the workshop, come from the workshops, hail from the workshops, come from the labs, come out of the labs, come out of the lab, come from the laboratories | of+poss+at | subj | kind=Product
BUILDS | emerge from the labs, emerge from the lab, emerge from the workshop, spring from the labs, be the child, be the baby, be the pride, be the flagship, be the answer | of+poss | subj | kind=Product
BUILDS | produce, yield, spawn, beget, bear, result, lead, culminate, give birth, give rise | at/of/by | obj+in+to | with=project kind=Product weight:0.9
BUILDS | add | subj | obj | kind=Product with=product weight:0.92
BUILDS | put the finishing touches, put finishing touches, put the final touches, apply the finishing touches, put the last touches | subj | to/on | kind=Product/Facility
BUILDS | make a name, make a name for itself, make its name, make waves, make a splash, make headlines, score a hit, land a hit, cause a stir, come to prominence, rise to fame, shoot to fame | subj | with | kind=Product
BUILDS | be known, be best known, be famous, be renowned, be celebrated, become known, become famous | subj | for/with | kind=Product
BUILDS | develop, build, design, make, create, train, produce, invent, conceive, hatch, dream up, assemble, manufacture | at/inside | obj | passive kind=Product weight:0.92
BUILDS | unleash, let loose, pull back the curtain on, lift the veil on, draw back the curtain on, take the covers off, whip the covers off, throw open, dream up, think up, cook up, knock up, hatch | subj | obj | kind=Product
BUILDS | release to the public, take out of beta, push out, rush out, beam down, ship out, pump out, spit out, roll off, conjure up, concoct, piece together, put together | subj | obj | kind=Product weight:0.85
# BUILDS: facilities
BUILDS | build, construct, erect, develop, open, reopen, launch, inaugurate, set up, establish, create, put up, raise | subj | obj | kind=Facility
BUILDS | start up, complete, finish, commission, switch on, power up, fire up, turn on, bring online, design, extend | subj | obj | kind=Facility
BUILDS | expand, enlarge, upgrade, modernise, modernize, convert, refurbish, rebuild, co-build, install | subj | obj | kind=Facility
BUILDS | host, house | subj | obj | kind=Facility weight:0.85
BUILDS | unveil | subj | obj | kind=Facility
BUILDS | operate, run, manage, maintain, staff, co-operate | subj | obj | kind=Facility weight:0.9
BUILDS | break ground, start work, begin work, start construction, begin construction, lay the foundation stone | subj | on/for/at/of | kind=Facility
BUILDS | lay the cornerstone, cut the ribbon, turn the first sod | subj | on/for/at/of | kind=Facility
BUILDS | break, start, begin, commence, complete, finish, lead, continue, resume, oversee, lay | subj | on/for/at+gen | with=facility/project kind=Facility
BUILDS | task, charge, entrust, commission, mandate | obj | gen+of | with=project kind=Product/Facility weight:0.85
BUILDS | go ahead, press ahead, push ahead, forge ahead, proceed | subj | with | kind=Facility weight:0.85
BUILDS | invest, spend, pump, put, pour, plough, plow, sink | subj | in/into/on | with=facility figure=money kind=Facility weight:0.9

# FOUNDED
FOUNDED | found, co-found, cofound, refound, establish, set up, start, start up, launch, create | subj | obj | kind=Company/Investor/PublicBody
FOUNDED | incorporate, form, register, initiate, build up, bootstrap, institute, constitute, kick off | subj | obj | kind=Company/Investor/PublicBody
FOUNDED | spin, spin out, spin off, hive off | subj | obj | kind=Company passive weight:0.9
FOUNDED | get off the ground, start out | subj | obj | kind=Company/Investor/PublicBody
FOUNDED | found, co-found, cofound | subj | obj
FOUNDED | spin out, spin off, hive off, carve out, split off, demerge, float off | of/out of/from+subj | obj | kind=Company/Investor weight:0.8
FOUNDED | grow out, spawn, incubate | of/out of/from+subj | obj | kind=Company/Investor weight:0.8
FOUNDED | spin, hive, carve, emerge, grow, come, arise, evolve, emanate, hatch, spring, be born | out of/from | subj+obj | kind=Company weight:0.6

FOUNDED | dream up, think up, conceive, hatch, bring into being, bring into the world, call into being, call into existence, give birth to, breathe life into, get going, bring to life | subj | obj | kind=Company/Investor
FOUNDED | build from scratch, build from nothing, build up from scratch, build up from nothing, start from scratch, start from nothing, build from the ground up, create from scratch, create from nothing, conjure up from nothing | subj | obj | kind=Company/Investor
FOUNDED | open the doors, lay the foundations, lay the foundation, lay the groundwork, lay the cornerstone, be the father, be the mother, be the founding father, be the brains, be the driving force, sow the seeds | subj | of+for+behind+poss | kind=Company/Investor weight:0.9
# FORMERLY_AT
FORMERLY_AT | leave, quit, depart, exit, ditch, abandon, desert, walk out of, walk out on, part ways with, part company with | subj | obj | role=as
FORMERLY_AT | say goodbye to, bid farewell to, turn her back on, turn his back on, defect from | subj | obj | role=as
FORMERLY_AT | turn his back, turn her back, turn their back, turn their backs, say goodbye, say farewell, bid farewell, bid adieu, wave goodbye, bid goodbye, say adieu | subj | on/to | role=as
FORMERLY_AT | hand in his notice, hand in her notice, hand in his resignation, hand in her resignation, hand in their notice, tender his resignation, tender her resignation, give notice, give in his notice, call it a day | subj | at/with/to | role=as
FORMERLY_AT | throw in the towel, clear his desk, clear her desk, pack his bags, pack her bags, pack his things, pack her things, quit his job, quit her job, quit his post, quit her post, leave his job, leave her job, leave his post | subj | at/with | role=as
FORMERLY_AT | leave her post, give up his job, give up her job, give up his post, give up her post, chuck in his job, chuck in her job, cut his ties, cut her ties, sever his ties, sever her ties, hang up his boots | subj | at/with | role=as
FORMERLY_AT | leave, quit, depart, go | subj | poss | weight:0.88
FORMERLY_AT | leave, quit, depart, exit | subj | topic | weight:0.6
FORMERLY_AT | resign, retire, step down, stand down, step back, step aside, bow out, depart, withdraw | subj | from/at/with+gen | role=as weight:0.95
FORMERLY_AT | go, break away, defect, part ways, walk away, exit, walk out | subj | from/at/with+gen | role=as weight:0.95
FORMERLY_AT | resign, step down, stand down, retire, bow out, step aside, quit, leave, depart | subj | gen+topic | with=post role=as weight:0.85
FORMERLY_AT | work, stay, serve, research, teach, train, lecture, intern, code, practise, practice, labour, toil | subj | at/for/with/in | former role=as
FORMERLY_AT | be, sit, spend time, cut her teeth, cut his teeth, learn the ropes, learn the trade | subj | at/for/with/in | former role=as
FORMERLY_AT | earn her spurs, earn his spurs, do a stint, moonlight, apprentice | subj | at/for/with/in | former role=as
FORMERLY_AT | spend, do, put in, complete, log, clock up, serve, rack up, while away | subj | at/with/in/inside | with=time role=as
FORMERLY_AT | spend, do, complete, serve | subj | at/with/in | with=post role=as former
FORMERLY_AT | begin, start, launch, kick off | subj | at/with/in | with=post role=as
FORMERLY_AT | build, develop, lead, head, run, manage, direct, oversee, design, chair, co-lead, help build | subj | at/for/of | former weight:0.85
FORMERLY_AT | help develop, supervise | subj | at/for/of | former weight:0.85
FORMERLY_AT | lead, head, run, manage, direct, chair, helm | subj | obj | former kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | hold, occupy, fill, have | subj | at/with/in | with=post former role=as
FORMERLY_AT | join, move, come, arrive, switch, transfer, return, jump, defect, hail, decamp, jump ship, cross over, shift | subj | from | role=as
FORMERLY_AT | migrate, make the move, make the switch | subj | from | role=as
FORMERLY_AT | hire, poach, recruit, lure, lure away, hire away, snatch, headhunt, entice, bring over, bring in, sign, woo, tempt, steal | obj | from
FORMERLY_AT | pinch, nab, bring, pluck, attract, appoint, snap up | obj | from
FORMERLY_AT | lose | obj | subj | weight:0.7
FORMERLY_AT | part ways, part company | with | subj | weight:0.9
FORMERLY_AT | oust, fire, sack, dismiss, remove, axe, let go, lay off, eject, push out, force out | obj | from/at+gen+subj+topic | role=as weight:0.85
FORMERLY_AT | kick out, boot out, depose, drop, make redundant, release, suspend | obj | from/at+gen+subj+topic | role=as weight:0.85
FORMERLY_AT | replace, succeed, take over from, step into the shoes of | obj | gen+at/of/in+topic | role=as weight:0.85
FORMERLY_AT | supplant, supersede, follow | obj | gen+at/in+topic | role=as weight:0.75
FORMERLY_AT | hand over, hand, pass | subj | gen+at+topic | with=post weight:0.7

# HOLDS_ROLE
HOLDS_ROLE | lead, head, head up, run, manage, direct, oversee, helm, steer, co-lead, co-head | subj | obj | role=as role:head kind=Company/Investor/PublicBody/Facility
HOLDS_ROLE | command, guide, be in charge of, preside over, front, govern, rule, mastermind | subj | obj | role=as role:head kind=Company/Investor/PublicBody/Facility
HOLDS_ROLE | lead, head, head up, run, manage, direct, oversee, supervise, coordinate | subj | at/for/of | with=unit/project/product/post weight:0.85
HOLDS_ROLE | teach, be responsible for, look after, handle, spearhead | subj | at/for/of | with=unit/project/product/post weight:0.85
HOLDS_ROLE | lead, head, head up, run, manage, direct, oversee | subj | at | weight:0.8
HOLDS_ROLE | be, stand, remain, stay, sit, put | subj | in charge of/at the helm of/at the head of | kind=Company/Investor/PublicBody/Facility
HOLDS_ROLE | appoint, name, hire, promote, elect, re-elect, reelect, reappoint, install, choose | obj | gen+at/of+subj+topic | role=as
HOLDS_ROLE | recruit, bring in, bring on board | obj | gen+at/of+subj+topic | role=as
HOLDS_ROLE | select, tap, pick, designate, anoint, confirm, crown | obj | gen+at/of+subj+topic | role!as
HOLDS_ROLE | make | obj | gen+at/of+subj+topic | role!as
HOLDS_ROLE | enlist, bring back, draft in, parachute in, poach | obj | gen+at/of+subj+topic | role=as
HOLDS_ROLE | engage, elevate, announce, present, unveil | obj | gen+at/of+subj+topic | role!as
HOLDS_ROLE | sign, swear in, catapult, pluck, install | obj | gen+at/of+subj+topic | role!as
HOLDS_ROLE | nominate, propose, put forward | obj | gen+at/of+subj+topic | role=as modality:planned
HOLDS_ROLE | appoint, name, promote, elect, elevate, move, assign, call, raise, bump up | obj | gen+at+subj+topic | role=to with=post
HOLDS_ROLE | hire, recruit, poach, snap up, lure, bring in, bring on board, take on, employ, snatch, headhunt | obj | subj | role=as
HOLDS_ROLE | sign, sign up | obj | subj | role!as
HOLDS_ROLE | tap, choose, pick, select, name, designate, promote | obj | subj | with=post weight:0.9
HOLDS_ROLE | retain, enlist, engage, welcome | obj | subj | role!as
HOLDS_ROLE | lose | obj | to | kind=Company/Investor/PublicBody/Facility weight:0.85
HOLDS_ROLE | join, rejoin, come on board, come aboard, sign on | subj | obj+to/at/with | active role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | sign up, return, move, switch, defect, transfer | subj | obj+to/at/with | role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | jump ship, decamp | subj | obj+to/at/with | role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | join, rejoin | subj | obj | active role=as
HOLDS_ROLE | become | subj | gen+at/for/of/with | role!as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | remain, stay, serve, act, work | subj | gen+at/for/of/with+obj | role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | continue, officiate, sign on, double | subj | gen+at/for/of/with+obj | role=as kind=Company/Investor/PublicBody/Facility weight:0.9
HOLDS_ROLE | take over, step up, step in, start, begin, return, serve, act, become, remain | subj | gen+at+topic | with=post role=as weight:0.85
HOLDS_ROLE | continue, stay on | subj | gen+at+topic | with=post role=as weight:0.85
HOLDS_ROLE | go, pass, fall | to | gen+at/of | with=post weight:0.88
HOLDS_ROLE | take over, take up, assume, take, fill, hold, get, accept, occupy, land, inherit | subj | gen+at/of/with+topic | with=post/chair role=as
HOLDS_ROLE | start, begin, keep, retain, share, enter, resume | subj | gen+at/of/with+topic | with=post/chair role=as
HOLDS_ROLE | take over, take charge, take the helm, take the reins, take the wheel, take command | subj | of/at+obj+topic | role=as weight:0.85
HOLDS_ROLE | take up the reins, assume control, assume leadership, step into, be at the helm | subj | of/at+obj+topic | role=as weight:0.85
HOLDS_ROLE | hold the reins, call the shots | subj | of/at+obj+topic | role=as weight:0.85
HOLDS_ROLE | follow | subj | gen+at/of+topic | role!as
HOLDS_ROLE | succeed, replace, take over from, step into the shoes of, relieve, supersede | subj | gen+at/of+topic | role=as
HOLDS_ROLE | succeed, replace, take over from | subj | topic | weight:0.6
HOLDS_ROLE | work, teach, research, serve, lecture, practise, consult, moonlight | subj | at/for/with | role=as weight:0.85
HOLDS_ROLE | advise, counsel, consult, coach, mentor | subj | obj+for/to | kind=Company/Investor/PublicBody role:adviser weight:0.8
HOLDS_ROLE | rise, climb, ascend, work her way up, work his way up, graduate | subj | gen+at/within+topic | role=to weight:0.8
HOLDS_ROLE | hold, have | subj | at | with=post role=as weight:0.9

# BOARD_SEAT
BOARD_SEAT | include, comprise, feature, count, number, unite | obj | poss+gen | with=board weight:0.93
BOARD_SEAT | consist, make up, compose | of | poss+gen | with=board weight:0.93
BOARD_SEAT | join, enter, rejoin | subj | poss+gen+on/of+topic | with=board role=as
BOARD_SEAT | sit, serve, be, remain, stay, stand, represent | subj | gen+poss+on/in/of+topic | with=board role=as
BOARD_SEAT | take, get, gain, win, receive, obtain, secure, hold, have, occupy, keep, retain, be granted | subj | gen+poss+on/of+topic | with=board
BOARD_SEAT | be given, be entitled to, claim, demand, grab, fill, assume, land, control | subj | gen+poss+on/of+topic | with=board
BOARD_SEAT | move, step up, go, come, return, switch, accede, rise, shift | subj | gen+poss+to/into/onto/on+topic | with=board
BOARD_SEAT | appoint, elect, name, add, invite, bring, call, vote, re-elect | obj | gen+poss+to/onto/on/into+subj+topic | with=board role=as
BOARD_SEAT | nominate, propose, put forward | obj | gen+poss+to/onto/on/into+subj+topic | with=board role=as modality:planned
BOARD_SEAT | reelect, reappoint, welcome, co-opt, coopt, put | obj | gen+poss+to/onto/on/into+subj+topic | with=board role=as
BOARD_SEAT | send, delegate | obj | gen+poss+to/onto/on/into+topic | with=board role=as
BOARD_SEAT | place, designate, install, second, summon, promote | obj | gen+poss+to/onto/on/into+subj+topic | with=board role=as
BOARD_SEAT | give, grant, offer, hand, promise, award, guarantee, assign, allot | dat+to | gen+on+subj+topic | with=board
BOARD_SEAT | preside, lead, head, run | subj | poss+gen+over+topic | with=board role:chair
BOARD_SEAT | send, delegate | subj | gen+to/on+topic | with=board weight:0.7
BOARD_SEAT | chair, co-chair, preside over, preside | subj | obj+over | role:chair kind=Company/Investor/PublicBody/Facility
BOARD_SEAT | chair, co-chair, head, lead, preside over | subj | gen+poss+of+topic | with=board role:chair
BOARD_SEAT | take, assume, take over, hold, accept, inherit, get, fill, move up to | subj | gen+at/of+topic | with=chair role:chair
BOARD_SEAT | become, serve, act, be, remain | subj | gen+of/at+topic | with=board role=as weight:0.85
BOARD_SEAT | leave, quit, step down, resign, depart, exit, retire, vacate, relinquish | subj | gen+poss+from/of+topic | with=board modality:ended
BOARD_SEAT | give up, withdraw, bow out, stand down, lose | subj | gen+poss+from/of+topic | with=board modality:ended

# SUPPORTS
SUPPORTS | support, endorse, champion, sponsor, prop up | subj | obj+behind/for
SUPPORTS | subsidise, subsidize, co-fund, cofund, co-finance, cofinance | subj | obj+behind/for | grant
SUPPORTS | underwrite, part-fund, part-finance, help fund, help finance, cheer on, get behind, throw its weight behind | subj | obj+behind/for
SUPPORTS | lend its name, lend his name, lend her name, lend their name, lend its support, lend his support, lend her support, lend support, lend its weight, lend his weight, lend her weight, throw a lifeline | subj | to/behind
SUPPORTS | open its purse, open its wallet, open its coffers, open the coffers, open the purse, loosen the purse strings, open the floodgates, roll out the red carpet, put in a good word, put in a word, go out to bat, go to bat | subj | for/to
SUPPORTS | beat the drum, bang the drum, make the case, smooth the path, clear the path, take up the cudgels, go into battle, go the extra mile, stick her neck out, stick his neck out, dig deep, dig into its pocket | subj | for/on behalf of
SUPPORTS | put its weight, put his weight, put her weight, put their weight, throw his weight, throw her weight, throw their weight, put its muscle, put its shoulder, put its authority | subj | behind
SUPPORTS | come to the rescue, come to the aid, come to the help, come to the assistance, rush to the aid, rush to the rescue, ride to the rescue, sing the praises, take the side, be on the side, fly the flag | subj | of+poss+for
SUPPORTS | give a helping hand, give a leg-up, give a leg up, give a shot in the arm, give a hand, give a boost, give a lift, give a push, give a pat on the back, give a tailwind, give its backing, give her backing | subj | dat+obj+to
SUPPORTS | take under its wing, take under his wing, take under her wing, take under their wing, keep afloat, keep alive, keep on its feet, help onto its feet, put on its feet, get on its feet, help off the ground | subj | obj
SUPPORTS | make her pet project, make his pet project, make its pet project, make a priority, make her priority, make his priority, make a flagship project, hold up as a model, hold up as an example | subj | obj
SUPPORTS | get a leg-up, get a leg up, get a helping hand, get a boost, receive a helping hand, receive a boost, get a shot in the arm, live on grants, live off grants, live on subsidies, live off subsidies, depend on grants | from+of+by | subj
SUPPORTS | have behind it, have behind them, have on its side, have on their side, have at its side, have in its corner, know behind it | obj | subj
SUPPORTS | keep, save, sustain, carry, rescue, help | from+by+of | obj | with=money kind=Company/Facility/Product weight:0.88
SUPPORTS | award, grant, promise, pledge, allocate, allot | subj | obj | passive figure=money weight:0.96
SUPPORTS | guarantee, underwrite, secure | subj | to+for | with=money weight:0.95
SUPPORTS | stand shoulder to shoulder, side, throw in its lot, show solidarity, stand squarely, stand firmly, stand four-square | subj | with/behind | weight:0.88
SUPPORTS | vouch for, sing the praises of, rally behind, stand behind, stand by, stick up for | subj | obj+behind/for
SUPPORTS | back, fund, finance, bankroll, seed | subj | obj | weight:0.92
SUPPORTS | aid, assist, bolster, promote, nurture, advocate, defend, welcome | subj | obj | weight:0.82
SUPPORTS | boost, foster, praise, hail, patronise, patronize, applaud | subj | obj | weight:0.75
SUPPORTS | bless, root for, reward, encourage, incentivise, incentivize | subj | obj | weight:0.75
SUPPORTS | fund, finance, bankroll, seed-fund, guarantee, insure, reward, incentivise, incentivize, back | subj | obj | figure=money weight:0.9
SUPPORTS | bail out, rescue, subsidise | subj | obj | figure=money weight:0.9
SUPPORTS | fund, finance, support, back, subsidise, promote, advance | subj | poss+gen+of+for | with=project weight:0.85
SUPPORTS | award, grant, give, allocate, provide, pledge, commit, earmark, hand | subj | dat+to/for/on/into/behind/towards/toward+topic | with=money
SUPPORTS | offer, lend, promise, pay, disburse, set aside, budget, approve | subj | dat+to/for/on/into/behind/towards/toward+topic | with=money
SUPPORTS | extend, contribute, assign, make available, put up, put aside | subj | dat+to/for/on/into/behind/towards/toward+topic | with=money
SUPPORTS | hand out, dole out, confer, bestow, donate, release, unlock, free up | subj | dat+to/for/on/into/behind/towards/toward+topic | with=money
SUPPORTS | reserve, advance, loan, vote | subj | dat+to/for/on/into/behind/towards/toward+topic | with=money
SUPPORTS | award, grant, give, allocate, provide, pledge, commit, earmark, hand, offer | subj | dat+to/for/towards+topic | figure=money weight:0.9
SUPPORTS | lend, promise, pay, disburse, set aside, budget, approve, assign | subj | dat+to/for/towards+topic | figure=money weight:0.9
SUPPORTS | lend, loan | subj | dat+to/for | figure=money grant weight:0.9
SUPPORTS | contribute, chip in, kick in, put in, stump up | subj | to/for/towards+topic | figure=money weight:0.95
SUPPORTS | make available, put up, donate, loan | subj | dat+to/for/towards+topic | figure=money weight:0.9
SUPPORTS | award, grant, give, allocate, lend, approve | subj | dat+to/for | with=money figure=money
SUPPORTS | lend, throw, put, give, offer, pledge, announce, declare, voice, express, extend | subj | dat+to/for/behind | with=money weight:0.85
SUPPORTS | promise, provide, show, signal, reaffirm, confirm | subj | dat+to/for/behind | with=money weight:0.85
SUPPORTS | provide, supply | subj | obj | with=money figure=money weight:0.9
SUPPORTS | receive, get, secure, win, obtain, land, bag, collect, be awarded, draw, enjoy, attract, clinch, gain | from | subj | with=money weight:0.9
SUPPORTS | receive, get, secure, win, obtain | from | subj | figure=money weight:0.9
SUPPORTS | come, flow, stem | from | for/to+topic | with=money weight:0.88
SUPPORTS | scoop, qualify for, apply for, accept, have, tap, pocket, access | from | subj | with=money weight:0.9
SUPPORTS | benefit, profit | from | subj | with=money weight:0.75
SUPPORTS | pay, pick up, cover, meet | subj | gen+of/for+poss+topic | with=project/facility/product weight:0.8
SUPPORTS | foot, shoulder, bear | subj | gen+of/for+poss+topic | with=project/facility/product weight:0.92
SUPPORTS | pay for | subj | poss+gen+obj | with=project/facility/product passive weight:0.92
SUPPORTS | cover, shoulder, pay, meet, bear, assume, absorb, foot | subj | gen+of/for+poss+topic | with=project/facility figure=money/share weight:0.88
SUPPORTS | campaign, lobby, plead, advocate | subj | for/on behalf of/in favour of/in favor of | weight:0.85
SUPPORTS | push, argue, speak up, speak out, fight | subj | for/on behalf of/in favour of/in favor of | weight:0.75
SUPPORTS | make the case, go to bat, press, intercede, intervene | subj | for/on behalf of/in favour of/in favor of | weight:0.75
SUPPORTS | come out, rally, line up, throw, swing, unite | subj | behind/in support of/in favour of/in favor of | weight:0.85
SUPPORTS | accelerate, incubate, mentor, select, shortlist, nurture | subj | obj | kind=Company with=project weight:0.7
SUPPORTS | select, choose, pick | subj | obj | with=money kind=Company weight:0.85
SUPPORTS | have a champion, find a champion, have an ally, find an ally, have an advocate, find an advocate, have a powerful ally, have a supporter, find a supporter | in | subj | weight:0.85

# REGULATES
REGULATES | regulate, supervise, oversee, monitor, police, audit, inspect, investigate, probe, sanction, fine, penalise, penalize | subj | obj+poss
REGULATES | punish, reprimand, rebuke, censure, admonish, prosecute, indict, subpoena, raid, blacklist, crack down on, rein in | subj | obj+poss
REGULATES | clamp down on, keep tabs on | subj | obj+poss
REGULATES | examine, scrutinise, scrutinize, vet, screen, review | subj | obj+poss | kind=Company/Facility/Product weight:0.88
REGULATES | look into | subj | obj+poss | kind=Company/Facility/Product weight:0.9
REGULATES | sue, take to court, haul before, take legal action against | subj | obj | kind=Company/Facility/Product weight:0.88
REGULATES | check, assess | subj | obj+poss | kind=Company/Facility/Product weight:0.8
REGULATES | license, certify, accredit, authorise, authorize, charge, summon | subj | obj+poss | kind=Company/Facility/Product weight:0.8
REGULATES | designate, classify, watch over, caution, warn | subj | obj+poss | kind=Company/Facility/Product weight:0.8
REGULATES | ban, bar, block, prohibit, forbid, outlaw, restrict, curb, halt, suspend, shut down, freeze | subj | obj+from/of | weight:0.8
REGULATES | instruct, oblige, compel, require, enjoin | subj | obj+from/of | weight:0.8
REGULATES | tell to, stop, force, allow, cap | subj | obj+poss | kind=Company weight:0.85
REGULATES | order, instruct, oblige, compel, require, ban, bar, prohibit, forbid, block, restrict | subj | obj | kind=Company weight:0.85
REGULATES | approve, clear, authorise, authorize, permit, greenlight, green-light, wave through, sign off on | subj | obj+poss+gen | weight:0.85
REGULATES | rubber-stamp, sanction, nod through, license, certify, ratify, okay, allow, green light | subj | obj+poss+gen | weight:0.85
REGULATES | give the nod to | subj | obj+poss+gen | weight:0.85
REGULATES | approve, clear, authorise, authorize, permit, block, prohibit, veto, review | subj | poss+by/of/between+gen | with=deal/project/contract weight:0.85
REGULATES | examine, scrutinise, wave through, investigate, probe, challenge, oppose, reject | subj | poss+by/of/between+gen | with=deal/project/contract weight:0.85
REGULATES | unwind, green-light, allow | subj | poss+by/of+gen | with=deal/project weight:0.85
REGULATES | open, launch, start, begin, initiate, conduct, carry out, widen, extend, reopen | subj | into/against/of/over/on/at/around | with=probe
REGULATES | close, drop, lead, commence, order, announce, undertake, pursue, step up, expand | subj | into/against/of/over/on/at/around | with=probe
REGULATES | open, launch, start, begin, initiate | subj | topic | with=probe weight:0.84
REGULATES | approve, clear, authorise, authorize, block, oversee, supervise, vet | subj | topic | with=project/facility weight:0.84
REGULATES | conclude, run, complete, institute, bring | subj | into/against/of/over/on/at/around | with=probe
REGULATES | impose, levy, slap, hand, hand down, issue, announce, place, inflict, mete out, set | subj | on/against/to/for/over/at+dat+obj | with=fine
REGULATES | order, adopt, propose, pronounce, apply, deliver, lift, threaten, fix, enforce | subj | on/against/to/for/over/at+dat+obj | with=fine
REGULATES | serve, send, publish | subj | on/against/to/for/over/at+dat+obj | with=fine
REGULATES | hit, slap, punish, strike, threaten, sanction, saddle, penalise, serve, order | subj | obj | with=fine
REGULATES | hit, slap, punish | subj | obj | figure=money weight:0.75
REGULATES | grant, issue, give, award, deny, refuse, revoke, withdraw, extend, renew, approve, sign, withhold | subj | dat+to/for/of | with=permit
REGULATES | suspend, hand, deliver | subj | dat+to/for/of | with=permit
REGULATES | receive, get, obtain, secure, win, need, require, be granted, await, gain, hold, have | from+by | subj | with=permit
REGULATES | pay, face, receive, incur, get, accept, settle, be hit with, suffer | by/from/to | subj | with=fine weight:0.85
REGULATES | be the subject, be the target, be the object, become the subject, become the target | by+from | subj | with=probe/fine
REGULATES | appeal, contest, challenge, fight, dispute, resist | from+by | subj | with=fine weight:0.9
REGULATES | face, undergo, await, be under | by/from | subj | with=probe weight:0.85
REGULATES | demand, request, seek, require, obtain | subj | from/of | with=probe/permit weight:0.75
REGULATES | demand, request | subj | from/of | weight:0.65
REGULATES | accept commitments, accept binding commitments, accept remedies, accept undertakings, accept concessions, secure commitments, extract commitments, extract concessions | subj | from/by | weight:0.92
REGULATES | put, place | subj | obj | with=probe kind=Company weight:0.92
REGULATES | put on notice, haul in, call in | subj | obj | kind=Company weight:0.85
REGULATES | exercise, carry out, conduct | subj | over/of | with=probe weight:0.9
REGULATES | search | subj | poss+gen | with=office/facility/seat/place kind=Company weight:0.88
REGULATES | accuse | subj | obj | kind=Company weight:0.82
REGULATES | take aim at, target, go after, single out | subj | obj+at+poss | kind=Company weight:0.85
REGULATES | target, take aim at | subj | mod | with=deal/contract/project weight:0.85
REGULATES | intervene, step in | subj | at/in | kind=Company weight:0.85
REGULATES | suspect, charge, warn, find, rule | subj | obj+against | kind=Company weight:0.7
REGULATES | rule, decide, find, judge, proceed, act, intervene, take action, take legal action, file suit | subj | against | weight:0.85
REGULATES | bring charges, file charges, bring a case | subj | against | weight:0.85
REGULATES | answer, report | to | subj | kind=Company with=body weight:0.6
REGULATES | answer, report | to | subj | kind=Company weight:0.82
REGULATES | be answerable, be accountable, be subject | to | subj | kind=Company weight:0.85
REGULATES | fall, come, operate, be | under | subj | with=probe weight:0.6

REGULATES | fall within the remit, fall under the remit, come under the remit, fall within the jurisdiction, fall under the jurisdiction, fall within the purview, come within the purview, come within the scope | of+poss | subj | kind=Company
REGULATES | fall under the supervision, come under the supervision, be under the supervision, be under the oversight, come under the oversight, come under the scrutiny, be under the scrutiny, be under the watchful eye | of+poss | subj | kind=Company
REGULATES | be under the eye, be in the crosshairs, be in the sights, find itself in the crosshairs, find itself in the sights, come into the sights, be in the firing line, be on the radar, land on the radar, be on the watch list | of+poss | subj | kind=Company
REGULATES | incur the wrath, draw the ire, attract the ire, arouse the ire, raise the ire, feel the wrath, attract the attention, draw the attention, arouse the suspicion, arouse the suspicions, draw the fire | of+poss | subj | kind=Company weight:0.9
REGULATES | need the approval, require the approval, need the blessing, have the blessing, have the approval, get the approval, get the blessing, win the approval, win the blessing, await the approval, await the verdict | of+poss | subj | kind=Company
REGULATES | run into trouble, get into trouble, be in trouble, land in trouble, be in hot water, land in hot water, get into hot water, fall foul, run foul, fall out, get on the wrong side, be at odds | with/of | subj | kind=Company weight:0.9
REGULATES | get a slap on the wrist, receive a slap on the wrist, get a dressing-down, get a ticking-off, get a telling-off, earn a rebuke, receive a rebuke, get a rap on the knuckles, get a rap over the knuckles | from+by | subj | kind=Company
REGULATES | get the green light, get the go-ahead, get the all-clear, get the nod, receive the green light, receive the go-ahead, receive the all-clear, have the green light, await the green light, get a clean bill of health | from+of+by | subj | kind=Company
REGULATES | rap over the knuckles, rap on the knuckles, take to task, bring to book, call to account, call to order, hold to account, put in its place, haul over the coals, bring into line, keep in check, keep on a short leash | subj | obj | kind=Company
REGULATES | put on a short leash, have in its sights, have in their sights, get in its sights, have under observation, keep under observation, put under observation, place under observation, have on its radar, take in hand | subj | obj | kind=Company
REGULATES | bring before the courts, haul before the courts, haul before the judges, haul into court, drag into court, drag through the courts, drag before the courts, put in the dock, show the yellow card, show the red card | subj | obj+dat | kind=Company
REGULATES | give a slap on the wrist, give a dressing-down, give a ticking-off, give a telling-off, give a rap on the knuckles, give a warning, give an ultimatum, issue an ultimatum, set an ultimatum, set a deadline, give a deadline | subj | dat+obj+to/for | kind=Company
REGULATES | give the green light, give the go-ahead, give the all-clear, give the nod, read the riot act, give a clean bill of health, give its blessing, give a month, give until | subj | dat+obj+to | kind=Company
REGULATES | ask for documents, ask for information, ask for details, ask for an explanation, ask for explanations, ask for answers, ask for clarification, press for answers, press for information, quiz, grill, cross-examine | subj | obj | kind=Company
REGULATES | demand documents, demand information, demand answers, demand an explanation, demand explanations, demand access, demand data, want to know, want answers, seek answers, request information, request documents, seek information | subj | from/of | kind=Company
REGULATES | put the brakes, slam the brakes, pull the plug, set its sights, train its sights, turn its sights, fix its sights, have its eye, keep an eye, keep a close eye, keep a watchful eye, keep close watch | subj | on | kind=Company
REGULATES | keep watch, keep tabs, open a file, open a case, clamp down, come down hard, come down, crack down, put pressure, step up pressure, take a close look, take a closer look, take a hard look, take aim | subj | on/over/at/against | kind=Company
REGULATES | cast an eye, cast a critical eye, put a stop, call a halt, put an end, lay down the law, throw the book, issue a warning, issue a reprimand, raise concerns, express concerns, voice concerns, have concerns | subj | over/to/at/on/about/against | kind=Company weight:0.92
REGULATES | breathe down the neck, look over the shoulder, look into the books, go through the books, comb through the books, check the books, examine the books, go over the books, clip the wings, tie the hands, freeze the assets | subj | of+poss | kind=Company
REGULATES | freeze the accounts, seize the servers, search the premises, raid the premises, raid the offices, raid the headquarters, search the headquarters, search the home, turn up at the offices, knock on the door | subj | of+poss+at | kind=Company
REGULATES | let, let off | subj | obj | with=fine kind=Company
REGULATES | examine, check, inspect, scrutinise, scrutinize, vet, test, audit, review, recall, seize, ban, block, certify, approve | subj | gen+poss | with=product/facility/office kind=Company weight:0.88
REGULATES | demand, request, seize, subpoena, obtain | subj | gen+poss+from | with=permit/probe kind=Company weight:0.85
# PARTNERED_WITH
PARTNERED_WITH | partner, partner up, team, team up, collaborate, cooperate, co-operate, ally, link up | subj | with/together with/alongside+subj | purpose=on/to/for
PARTNERED_WITH | join forces, tie up, pair up, join up, band together, hook up, work together, join hands | subj | with/together with/alongside+subj
PARTNERED_WITH | go into business, pull together, make common cause, buddy up, co-develop, cozy up, cosy up | subj | with/together with/alongside+subj
PARTNERED_WITH | find a partner, have a partner, gain a partner, find an ally, find its partner, find a strategic partner, find an industrial partner | in | subj | weight:0.9
PARTNERED_WITH | pool | subj | with/together with/alongside+subj | weight:0.88
PARTNERED_WITH | combine forces, pool resources, link arms, get together | subj | with/together with/alongside+subj
PARTNERED_WITH | work, work closely, work hand in hand | subj | with/together with/alongside | kind=Company/PublicBody/Investor weight:0.85
PARTNERED_WITH | sign, form, announce, enter, enter into, strike, seal, agree | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | ink, unveil, expand, extend, launch, establish, forge, conclude | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | reach, set up, create, close, renew, deepen, broker, maintain | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | have, start, begin, build, make, sign up, negotiate, finalise | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | finalize, cement, reveal, strengthen, present, intensify, pursue | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | clinch, cut, hammer out, enjoy, secure | subj | with/between/together with+subj | with=contract purpose=for
PARTNERED_WITH | form, create, set up, establish, launch, found, join, build, forge | subj | with/together with/alongside+subj | with=group/project weight:0.9
PARTNERED_WITH | build, develop, design, test, launch, produce, create, research | subj | together with/alongside/jointly with | weight:0.9
PARTNERED_WITH | run, operate, carry out, test | topic | together with/jointly with/in partnership with/in collaboration with | passive kind=Company/PublicBody/Investor weight:0.88
PARTNERED_WITH | be in place, exist, run, be in force | topic | with | with=contract kind=Company/PublicBody weight:0.86
PARTNERED_WITH | build, develop, design, test, launch, produce, create, research | subj | with | weight:0.8
PARTNERED_WITH | form, set up, establish, open, run, operate, found, launch | subj | with/together with/alongside/jointly with | with=facility kind=Company/PublicBody weight:0.88
PARTNERED_WITH | submit, file, lodge, apply, bid, propose, organise, organize, coordinate, run, operate, set up, launch | subj | together with/jointly with | weight:0.9
PARTNERED_WITH | pilot, co-develop, roll out, explore | subj | with/together with/alongside/jointly with | weight:0.8
PARTNERED_WITH | co-develop, codevelop, co-design, co-create, co-author, co-produce | subj | with | weight:0.95
PARTNERED_WITH | enlist, recruit, bring in, sign up, tap, bring on board | subj | obj | with=project kind=Company/PublicBody weight:0.7

PARTNERED_WITH | pull in the same direction, pull on the same rope, pull in the same harness, work side by side, work shoulder to shoulder, work hand in hand, work hand in glove | subj | with+subj
PARTNERED_WITH | put their heads together, put heads together, bundle forces, bundle their forces, combine their strengths, combine strengths, throw in their lot, throw in its lot, close ranks | subj | with+subj
PARTNERED_WITH | pool their resources, pool their data, pool their expertise, pool their knowledge, pool their strengths, pool forces, pool efforts, join up to, team up to, link up to, partner up to | subj | with+subj
PARTNERED_WITH | shake hands on, shake hands over, shake on, do a deal, be in bed, get into bed, jump into bed, climb into bed, be in cahoots, be in league, walk hand in hand, go hand in hand | subj | with+subj | kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | go into partnership, enter into partnership, be in partnership, be partnered, be allied, form a duo, form a team, form a trio, form an axis, cast their lot, tie the knot, hitch its wagon | subj | with/to+subj | kind=Company/PublicBody/Investor weight:0.95
PARTNERED_WITH | pair, link, unite, ally, marry, connect, tie, bind, team, match, bind together, pair up | obj | with/to | with=contract/project/group/deal
PARTNERED_WITH | bring together, unite, pair, link, bind, pair up, connect, marry, team, pool | obj | obj | with=contract/project/group kind=Company/PublicBody/Investor
PARTNERED_WITH | give, allow, enable, let, help, offer, grant, open, permit, bring, secure, provide | obj+dat | with | with=contract kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | share, exchange, swap, integrate, combine, explore, examine, train, jointly develop, market | subj | with+subj | with=contract kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | set up, open, establish, launch, found, create, form, inaugurate | subj | with/together with/jointly with+subj | with=unit kind=Company/PublicBody weight:0.88
PARTNERED_WITH | share, run, use, set up, operate, open | subj | with+subj | with=facility kind=Company/PublicBody weight:0.82
PARTNERED_WITH | exchange signatures, exchange contracts, put pen to paper, put ink to paper, sign on the dotted line, put their signatures, put their names | subj | with+subj | kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | join | subj | obj | active with=project kind=Company/PublicBody weight:0.85
# COMPETES_WITH
COMPETES_WITH | compete, vie, battle, contend, spar, fight it out, jostle, square off, duel, face off, go head-to-head | subj | with/against+subj
COMPETES_WITH | go head to head, go toe to toe, go toe-to-toe, lock horns, clash, duke it out, cross swords, battle it out | subj | with/against+subj
COMPETES_WITH | compete | subj | with/against+from+gen+poss | with=product weight:0.9
COMPETES_WITH | go up, come up, be up, see itself up, find itself up | subj | against
COMPETES_WITH | fight, chase, out-compete, take the fight to | subj | obj | kind=Company weight:0.85
COMPETES_WITH | hold its own, assert itself, stand its ground, defend itself, measure itself, position itself, stand up, prevail | subj | against | kind=Company/Investor weight:0.88
COMPETES_WITH | slug it out, pit itself, measure up, play catch-up | subj | with/against+subj
COMPETES_WITH | stack up | subj | against
COMPETES_WITH | rival, challenge, take on, undercut, outcompete, out-compete, outsell, outperform | subj | obj | kind=Company/Investor weight:0.85
COMPETES_WITH | outpace, outdo, overtake, outrank, go after, leapfrog, outgun, dethrone, unseat | subj | obj | kind=Company/Investor weight:0.85
COMPETES_WITH | upstage, lag behind, catch up with, keep pace with, outsmart, face down | subj | obj | kind=Company/Investor weight:0.85
COMPETES_WITH | rival, challenge, take on, undercut, outsell | subj | obj | weight:0.9
COMPETES_WITH | poach, steal, win, snatch, grab, wrest, take | subj | from | with=share weight:0.6
COMPETES_WITH | pit | obj | against | weight:0.85
COMPETES_WITH | compare, benchmark, contrast | subj | with/against | weight:0.6
COMPETES_WITH | lose ground, lose customers, lose market share | subj | to | weight:0.85
COMPETES_WITH | lose out, lose | subj | to | weight:0.7
COMPETES_WITH | prevail, win out, beat | subj | against/over+obj | kind=Company weight:0.65
COMPETES_WITH | beat, prevail, win, win out, edge out, outbid, beat out, pip | subj | against/over/ahead of+obj | with=contract kind=Company weight:0.9
COMPETES_WITH | lose, lose out | subj | to | with=contract weight:0.85
COMPETES_WITH | snap at the heels, nip at the heels, be hot on the heels, be close on the heels, be hard on the heels, be on the heels, breathe down the neck | subj | of+poss
COMPETES_WITH | tread on the toes, step on the toes, tread on the turf, trespass on the turf, trespass on the territory, be on the tail, be on the tails | subj | of+poss
COMPETES_WITH | muscle in on the turf, muscle in on the territory, muscle in on the patch, muscle in on the market, muscle in on the business, muscle into the market | subj | of+poss
COMPETES_WITH | muscle in on the home turf, muscle in on the ground, muscle onto the turf, muscle in on the backyard, park its tanks on the lawn, park its tank on the lawn | subj | of+poss
COMPETES_WITH | encroach on the territory, encroach on the turf, encroach on the patch, encroach on the ground, encroach on the market, encroach on the business | subj | of+poss
COMPETES_WITH | move in on the territory, move in on the turf, move in on the patch, move onto the turf, move into the territory, push into the territory | subj | of+poss
COMPETES_WITH | poach on the territory, poach on the turf, invade the turf, invade the territory, intrude on the territory, intrude on the turf, advance on the territory | subj | of+poss
COMPETES_WITH | eat the lunch, steal the lunch, steal the thunder, steal a march on | subj | of+poss+obj
COMPETES_WITH | eat into the market share, eat into the share, eat into the market, eat into the lead, eat into the business, eat into the sales, eat into the dominance | subj | of+poss
COMPETES_WITH | chip away at the market share, chip away at the lead, chip away at the dominance, chip away at the market, chip away at the share, gnaw at the market share | subj | of+poss
COMPETES_WITH | nibble at the market share, nibble away at the market share, nibble at the share, nibble at the lead, nibble away at the lead, erode the market share, erode the lead | subj | of+poss
COMPETES_WITH | threaten the dominance, threaten the lead, threaten the monopoly, threaten the crown, challenge the dominance, challenge the monopoly, challenge the supremacy | subj | of+poss
COMPETES_WITH | challenge the lead, challenge the position, challenge the hegemony, challenge the duopoly, break the monopoly, break the dominance, break the duopoly, break the hold, break the grip | subj | of+poss
COMPETES_WITH | break the stranglehold, crack the monopoly, dent the dominance, dent the lead, shake the dominance, attack the monopoly, attack the dominance, undermine the dominance, end the monopoly | subj | of+poss
COMPETES_WITH | throw down the gauntlet, lay down the gauntlet, throw down a gauntlet, declare war, declare a price war, issue a challenge | subj | to/on+dat
COMPETES_WITH | give a run for its money, give a run for their money, give a headache, give headaches, give sleepless nights, give a bloody nose | subj | dat+obj
COMPETES_WITH | give a hard time, give a tough time, put on the defensive, keep on its toes, keep on their toes, put under pressure, put under competitive pressure | subj | dat+obj | kind=Company/Investor
COMPETES_WITH | turn up the heat, pile pressure, pile the pressure, put pressure, put competitive pressure, heap pressure, step up the pressure, close the gap, narrow the gap | subj | on/with/to | kind=Company/Investor weight:0.9
COMPETES_WITH | feel the heat, come under pressure, be under pressure, face pressure, feel the pressure, come under attack, feel the breath, feel the squeeze, come under fire | subj | from/of | kind=Company weight:0.9
COMPETES_WITH | be a thorn in the side, become a thorn in the side, be a thorn in the flesh, prove a thorn in the side | subj | of+poss
COMPETES_WITH | meet its match, meet their match, find its match, meet its equal, find an adversary, find an opponent, find a rival, find a competitor, find a challenger | subj | in
COMPETES_WITH | find a serious rival, find a serious competitor, find a new rival, find a new competitor, find a worthy opponent, find a worthy rival, have a rival, have a competitor, have a challenger | subj | in
COMPETES_WITH | have a serious rival, have a serious competitor, have a new rival, have a new competitor, have a new challenger, have a strong competitor, have a tough competitor, gain a rival, gain a competitor | subj | in
COMPETES_WITH | contend, reckon, have to reckon, tangle, tussle, wrestle, grapple, do battle, wage war, wage a price war, lock swords, go to war | subj | with+subj | kind=Company weight:0.85
COMPETES_WITH | square, square off, stand, shape up | subj | up to/up against/off against | kind=Company/Investor
COMPETES_WITH | square up, play second fiddle | subj | to/against | kind=Company weight:0.88
COMPETES_WITH | trail, trail behind, outstrip, outflank, steal a march on, run rings around, leave in the dust, leave behind, nudge aside, elbow aside, push aside | subj | obj | kind=Company/Investor weight:0.88
COMPETES_WITH | trail, lag, rank | subj | behind | kind=Company/Investor weight:0.88
COMPETES_WITH | pull ahead, draw ahead, edge ahead, move ahead, stay ahead, race ahead, pull level, draw level | subj | of/with | kind=Company/Investor weight:0.88
COMPETES_WITH | play in the same league, operate in the same market, be active in the same market, sell in the same market, play on the same field, plough the same furrow, fish in the same pond | subj | as+subj
COMPETES_WITH | ${SAME} | subj | as+subj
COMPETES_WITH | be neck and neck, run neck and neck, race neck and neck, be locked neck and neck | subj | with+subj
COMPETES_WITH | lock in a price war, lock in a battle, lock in a duel, lock in a contest, lock in a race, lock in combat, lock in a struggle, lock in a fight, lock in competition, lock in a rivalry | obj | with+obj
COMPETES_WITH | lock in a price war, lock in a battle, lock in a duel, lock in a contest, lock in a race, lock in combat, lock in a struggle, lock in a fight, lock in competition, lock in a rivalry | obj | obj
COMPETES_WITH | lock in fierce competition, lock in a bitter rivalry, lock in a fierce battle, lock in a bitter battle, lock in an arms race, lock in a fierce price war, lock in a bidding war, lock in a three-way fight | obj | with+obj
COMPETES_WITH | be at daggers drawn, be at loggerheads, cross paths, be sworn rivals, be bitter rivals, be arch-rivals, be fierce rivals, be direct rivals, be direct competitors, be sworn enemies | subj | with+subj
COMPETES_WITH | steal customers, poach customers, lure customers, snatch customers, take customers, win customers, win clients, poach clients, steal clients, take clients, lure away customers, woo customers away | subj | from | kind=Company/Investor
COMPETES_WITH | take market share, win market share, gain market share, steal market share, grab market share, take share, win share, gain ground, snatch market share, take business, win business, steal business | subj | from/on | kind=Company/Investor
COMPETES_WITH | bill itself, see itself, position itself, present itself, market itself, style itself, pitch itself, tout itself, sell itself, promote itself, describe itself, view itself | subj | to | with=rival weight:0.95
COMPETES_WITH | offer, launch, develop, build, create, unveil, be working on | subj | to | with=rival kind=Company weight:0.9
COMPETES_WITH | beat off, see off, fend off, ward off, hold off | subj | from+obj | weight:0.9

# HEADQUARTERED_IN
HEADQUARTERED_IN | base, headquarter, domicile, incorporate | obj | in/at/near/outside/out of/on
HEADQUARTERED_IN | have, keep, maintain, move, relocate, transfer, shift, set up, establish, open, build | subj | in/at/to/near/outside | with=seat
HEADQUARTERED_IN | retain, put, place, locate, situate, choose | subj | in/at/to/near/outside | with=seat
HEADQUARTERED_IN | relocate, move, resettle, decamp, redomicile, reincorporate, migrate, up sticks | subj | to | kind=City/Country weight:0.75
HEADQUARTERED_IN | hail, come, originate | subj | from | kind=City/Country weight:0.8
HEADQUARTERED_IN | run, manage, steer, direct, operate, control, lead | obj | out of | kind=City/Country passive weight:0.85
HEADQUARTERED_IN | call | subj | obj | with=seat kind=City/Country
HEADQUARTERED_IN | sit, be, lie, stand, reside, remain, stay | subj | in/near/outside | with=seat kind=City/Country weight:0.8
HEADQUARTERED_IN | reside, be resident, be at home, be located, locate, situate | subj+obj | in/at/near | kind=City/Country weight:0.8
HEADQUARTERED_IN | be | home to | subj | kind=City/Country weight:0.8
HEADQUARTERED_IN | house, host | gen+poss | subj | with=seat weight:0.75

# OPERATES_IN
OPERATES_IN | operate, trade, do business, be active, be present | subj | in/across/throughout/from/out of | kind=City/Country weight:0.9
OPERATES_IN | have a presence, be represented, conduct business, be at home | subj | in/across/throughout/from/out of | kind=City/Country weight:0.9
OPERATES_IN | work, carry on business, sell | subj | in/across/throughout/from/out of | kind=City/Country weight:0.9
OPERATES_IN | be operational, be in operation | subj | in/across/throughout/from | kind=City/Country weight:0.9
OPERATES_IN | work | for/at | in/across/at/near/outside | figure=quantity kind=City/Country weight:0.9
OPERATES_IN | operate, be active, be present, trade, do business | subj | in/across/throughout | kind=City/Country
OPERATES_IN | open, run, have, operate, maintain, keep, own, set up, establish | subj | in/across/at/near/outside/to/around/on | with=office form=obj
OPERATES_IN | launch, build, inaugurate, add, create, start, lease, rent | subj | in/across/at/near/outside/to/around/on | with=office form=obj
OPERATES_IN | occupy, hold, found, expand, extend, move, plan, unveil, locate | subj | in/across/at/near/outside/to/around/on | with=office form=obj
OPERATES_IN | reopen, boast, enlarge, acquire, buy, staff, double, station | subj | in/across/at/near/outside/to/around/on | with=office form=obj
OPERATES_IN | base, choose, pick, select, retain, start up, announce | subj | in/across/at/near/outside/to/around/on | with=office form=obj
OPERATES_IN | open, build, set up, establish, run, operate, launch, expand, own | subj | in/at/near/outside/around | with=facility form=obj
OPERATES_IN | employ, have, hire, recruit, count, station | subj | in/across/at/near/outside | figure=quantity form=obj kind=City/Country weight:0.9
OPERATES_IN | post, base, house | subj | in/at/near/outside/across | figure=quantity form=obj kind=City/Country weight:0.9
OPERATES_IN | employ | subj | in/at/near/outside/across | kind=City/Country
OPERATES_IN | expand, push, move, branch out, venture, spread, press, roll out, launch | subj | into/in/to/across | kind=City/Country weight:0.85
OPERATES_IN | extend, diversify, foray, step, set up shop, set up, put down roots, set foot | subj | into/in/to/across | kind=City/Country weight:0.85
OPERATES_IN | gain a foothold, establish itself, settle, land, open up | subj | into/in/to/across | kind=City/Country weight:0.85
OPERATES_IN | enter, conquer, tackle, target, serve, crack, cover, tap | subj | obj | kind=City/Country weight:0.8
OPERATES_IN | enter, tap, conquer, serve, crack, target, break into, move into, push into, expand into | subj | obj+gen+in+into | with=place kind=Country/City weight:0.88
OPERATES_IN | manufacture, produce, make, build, assemble, develop, design, research, test, train | subj | in/at/near | kind=City/Country weight:0.8
OPERATES_IN | store, host, process, fabricate, mine, generate, sell, offer | subj | in/at/near | kind=City/Country weight:0.8
OPERATES_IN | have, gain, build, establish, strengthen, expand | subj | in/across | with=office/place weight:0.85
OPERATES_IN | follow, exist, open | topic | in | with=office kind=City/Country weight:0.84
OPERATES_IN | leave, exit, quit, abandon, pull out of, withdraw from, close, shut | subj | obj+in/from | kind=City/Country modality:ended weight:0.8
OPERATES_IN | shut down, shutter, wind down | subj | obj+in/from | kind=City/Country modality:ended weight:0.8
OPERATES_IN | hang out its shingle, hang up its shingle, feel its way, make the leap, make the jump, take the plunge, cross the border, cross the Channel, venture out, gain a toehold, get a toehold, find its feet, find a footing | subj | in/into/to/across/onto | kind=City/Country weight:0.9
OPERATES_IN | be on sale, be available, be on the market, be on offer, roam the streets, ply the streets, cruise the streets, patrol the streets, be on the road, be on the roads, be on the streets | subj | in/of/across/throughout | kind=City/Country weight:0.85
OPERATES_IN | do its research, do research, do its development, do its engineering, carry out research, conduct research, do its manufacturing, have its engineering done, rent space, lease space, take space, rent offices | subj | in/at/near/outside | kind=City/Country weight:0.9
OPERATES_IN | stretch, extend, reach, span | subj+poss+gen | to/into/across/as far as | with=office kind=City/Country weight:0.85
OPERATES_IN | go live, go into service, make its debut, debut, start out, kick off, hit the streets, hit the market, plant its flag, open its doors, throw open its doors, open for business, take its first steps | subj | in/across/throughout/at | kind=City/Country weight:0.88
OPERATES_IN | have a foothold, keep a foothold, have a base, have feet on the ground, have boots on the ground, maintain a presence, beef up its presence, expand its footprint, extend its reach, extend its footprint | subj | in/across/throughout/into/to | kind=City/Country weight:0.92
OPERATES_IN | double its floor space, expand its floor space, double its workforce, double its staff, double its headcount, ply its trade, have a workforce, have customers, serve customers, count customers | subj | in/across/throughout/at | kind=City/Country weight:0.9
OPERATES_IN | get a foot in the door, get its foot in the door, put a foot in the door, set up camp, pitch its tent, put out its feelers, stretch its tentacles, spread its wings, branch out, fan out, make inroads, win a foothold | subj | in/into/to/across | kind=City/Country weight:0.88
OPERATES_IN | withdraw, pull out, retreat, move out | subj | from/of | kind=City/Country modality:ended weight:0.85

# LOCATED_IN
LOCATED_IN | locate, situate, site, house, base | obj | in/at/near/outside/on/around/within/north of/south of/east of/west of | kind=City/Country
LOCATED_IN | spread, spread out, scatter, distribute, split | obj | across/over/in/between | kind=City/Country
LOCATED_IN | place, position, nestle, set | obj | in/at/near/outside/on/around/within/north of/south of/east of/west of | kind=City/Country
LOCATED_IN | stand, lie, sit, be | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | be found, be located | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | rise, spring up | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | nestle, sprawl, go up | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | take shape, arise | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | come | subj | in/at/near/outside/on/within/on the outskirts of/north of/south of/east of/west of/to | kind=City/Country
LOCATED_IN | build, construct, erect, open, set up, establish | obj | in/at/near/outside/within/on the outskirts of | kind=City/Country weight:0.9
LOCATED_IN | inaugurate, create, install, plan, put up, develop | obj | in/at/near/outside/within/on the outskirts of | kind=City/Country weight:0.9
LOCATED_IN | complete | obj | in/at/near/outside/within/on the outskirts of | kind=City/Country weight:0.9
LOCATED_IN | operate, run, open, launch, go live, go online, come online, start up | subj | in/at/near/outside | kind=City/Country weight:0.85
LOCATED_IN | start production, begin operations | subj | in/at/near/outside | kind=City/Country weight:0.85
LOCATED_IN | belong | subj | to | kind=City/Country weight:0.6
`;
