// English nouns that name what happened, and where their two ends stand.
import { REGIONAL_SEATS } from './heads';

export const EVENTS = `
RAISED | series a, series b, series c, series d, series e, series f, series g, series h | by+poss+gen+for | round | figure=money
RAISED | series a funding round, series b funding round, series c funding round, series d funding round, series e funding round, series f funding round, series g funding round, series h funding round, series a financing round, series b financing round, series c financing round, series d financing round, series e financing round, series f financing round, series g financing round, series h financing round | by+poss+gen+for | round
RAISED | series a funding, series b funding, series c funding, series d funding, series e funding, series f funding, series g funding, series h funding, series a financing, series b financing, series c financing, series d financing, series e financing, series f financing, series g financing, series h financing | by+poss+gen+for | round | figure=money
# Capital
INVESTED_IN | investment, co-investment, reinvestment, equity investment, minority investment, follow-on investment | by+poss+from+gen | in/into
INVESTED_IN | seed investment, growth investment, strategic investment, anchor investment, capital investment, venture investment | by+poss+from+gen | in/into
INVESTED_IN | stake, shareholding, holding, equity stake, minority stake, majority stake, minority interest, equity interest, share | by+poss | in
INVESTED_IN | controlling stake, blocking minority, minority shareholding, majority holding, equity holding | by+poss | in
INVESTED_IN | capital injection, cash injection, equity injection, capital contribution, equity contribution, equity commitment | by+poss+from | into/in/to/for
INVESTED_IN | bet, wager, punt, gamble, entry, buy-in | by+poss+from | on/into/in | weight:0.8
INVESTED_IN | backing, venture backing, financial backing | by+from+poss | gen+for+in+poss | weight:0.85
INVESTED_IN | backing, venture backing, financial backing | gen | subj | weight:0.85
INVESTED_IN | financing, equity financing, venture funding, seed funding | by+from | gen+for+in+poss | weight:0.85
INVESTED_IN | equity funding, capital, funding | by+from | gen+for+in+poss | weight:0.85
INVESTED_IN | money, cash, cheque, check, ticket, seed money, seed capital, fresh money, fresh capital | by+poss+from | for/in/into | weight:0.8
INVESTED_IN | venture capital | by+poss+from | for/in/into | weight:0.8
INVESTED_IN | participation, involvement | by+gen+from+poss | in+topic | with=round role:participant
INVESTED_IN | participation, contributions | from+by | topic | figure=money role:participant weight:0.9
INVESTED_IN | participation | from+by | topic | role:participant weight:0.93
INVESTED_IN | backing, support, financial backing, investment, contributions, funding, follow-on, follow-on funding, capital, money, cash, commitments, cheques | from+by | round | role:participant weight:0.92
INVESTED_IN | contribution | by+gen+from+poss | in+topic | with=round role:participant weight:0.85
INVESTED_IN | entry, arrival, admission, inclusion | gen+poss+by | in+to | with=investor
INVESTED_IN | exit, divestment, divestiture, withdrawal, sell-down | by+poss+gen | from/gen/in | modality:ended weight:0.8

RAISED | funding round, financing round, investment round, fundraising round, seed round, pre-seed round, growth round | by+poss+gen+for | round
RAISED | fundraising, fundraise, raise, capital raise, capital raising, capital increase, round, financing | by+poss+gen+for | round | figure=money
RAISED | equity round | by+poss+gen+for | round | figure=money
RAISED | seed funding, seed financing, series funding, growth financing, growth funding | by+poss+for+gen | round | figure=money weight:0.9
RAISED | flotation, stock-market flotation, share placement, rights issue, convertible issue, bond placement, capital injection | by+poss+gen | round | figure=money weight:0.9
RAISED | bridge financing, extension | by+poss+for+gen | round | figure=money weight:0.9

ACQUIRED | acquisition, takeover, take-over, buyout, buy-out, purchase, acqui-hire, acquihire, buy-up, full takeover | by+poss | gen+poss
ACQUIRED | acquisition, takeover, takeover bid, bid, offer, approach, tender offer | by+poss+from | for | modality:reported weight:0.8
ACQUIRED | sale, disposal, divestment, divestiture, hand-over, handover, sell-off | to | gen+poss
SUBSIDIARY_OF | ownership, majority ownership, full ownership, control | gen | by+poss | weight:0.75
SUBSIDIARY_OF | integration, incorporation, absorption, folding | gen | into/in | weight:0.7

# Technology
SUPPLIES | supply, delivery, shipment, provision, sale, installation, handover, rollout, lease, rental | by+gen+from+poss | to | product=gen
SUPPLIES | order, purchase order, bulk order, follow-up order, follow-on order, pre-order, chip order, repeat order | to+with+at | poss+by+from | product=for
SUPPLIES | procurement, purchase, sourcing, use, deployment, adoption, rental, leasing, import | from | by+poss | product=gen weight:0.85
SUPPLIES | reliance, dependence, dependency | on/upon | gen+poss+subj | weight:0.9
SUPPLIES | supply contract, supply agreement, supply deal, cloud contract, cloud deal, hosting contract | with+from | poss+by | weight:0.75
SUPPLIES | offtake agreement, power purchase agreement, PPA, supply pact, licence, license, licensing deal | with+from+gen | poss+by+for | weight:0.85
SUPPLIES | subscription | with+from+gen | poss+by+for | weight:0.85

BUILDS | launch, release, unveiling, presentation, introduction, debut, publication, rollout, roll-out, premiere, announcement | by+poss+from | gen+poss
BUILDS | development, design, construction, building, manufacture, production, assembly, training, engineering, creation | by+poss+at | gen | weight:0.95
BUILDS | opening, inauguration, commissioning, operation, running, expansion, extension, groundbreaking | by+poss | gen+for+at | weight:0.95
BUILDS | completion, refurbishment | by+poss | gen+for+at | weight:0.95

# Talent
FOUNDED | foundation, founding, establishment, formation, creation, incorporation, inception, launch | by+poss | gen+poss | weight:0.9
FOUNDED | spin-off, spinoff, spin-out, spinout, demerger, carve-out, hive-off | by+from+poss+out of | gen | weight:0.8
FORMERLY_AT | departure, resignation, exit, retirement, ouster, ousting, dismissal, sacking, firing, removal, leave | poss+gen | from+at+gen | role=as weight:0.9
FORMERLY_AT | career, stint, spell, tenure, stretch, apprenticeship, internship | poss+gen+subj | at/with/in/as | role=as former weight:0.93
FORMERLY_AT | secondment, PhD, postdoc, doctorate | poss+gen+subj | at/with/in/as | role=as former weight:0.9
FORMERLY_AT | years, year, decade, decades, months | poss+gen+subj | at/with | role=as former weight:0.95
FORMERLY_AT | time, days, job, post, role, position, work | poss+gen | at/with | role=as former weight:0.8
FORMERLY_AT | move, switch, transfer, jump, defection, arrival, hire, poaching | poss+gen | from | weight:0.9
HOLDS_ROLE | appointment, nomination, hiring, promotion, recruitment, selection, election, re-election, elevation, arrival | gen+poss | at+to+by+gen | role=as
HOLDS_ROLE | appointment, nomination, promotion, elevation | poss+gen | gen+at+topic | role=to weight:0.85
HOLDS_ROLE | move, switch, transfer, jump, defection, return | poss+gen | to | role=as weight:0.85

# Politics
SUPPORTS | support, backing, endorsement, blessing, sponsorship, advocacy, lobbying, assistance, patronage, praise | by+poss+gen+from | for+gen+behind+to
SUPPORTS | grant, subsidy, aid, state aid, funding, public funding, research grant, research funding, innovation grant, award | by+poss+from+gen | for+to+gen
SUPPORTS | loan, credit, credit line, loan guarantee, guarantee, state guarantee, venture loan, venture debt, bridging loan, bailout | by+poss+from+gen | for+to
SUPPORTS | loan agreement, financing agreement, credit agreement, finance agreement, funding agreement, grant agreement | by+with+from+between+poss | for+to
SUPPORTS | venture debt agreement, loan contract, finance contract, loan facility, debt facility, loan deal | by+with+from+between+poss | for+to
SUPPORTS | tax credit, tax break, incentive, incentive package, aid package, subsidies, funds, public money | by+poss+from | for+to | weight:0.9
SUPPORTS | money, contribution | by+poss+from | for+to | weight:0.9
SUPPORTS | prize, endowment, donation, gift, scholarship, fellowship, investment aid, regional aid | by+poss+from+gen | for+to | weight:0.85
SUPPORTS | start-up grant, startup grant | by+poss+from+gen | for+to | weight:0.85
SUPPORTS | contract, research contract, development contract, defence contract, government contract, mandate, commission | poss+from | for+to+with | weight:0.75

REGULATES | investigation, probe, inquiry, enquiry, antitrust probe, antitrust investigation | by+poss+from+gen | into+against+gen+at+over
REGULATES | market investigation, formal investigation | by+poss+from+gen | into+against+gen+at+over
REGULATES | proceedings, proceeding, infringement proceedings, procedure, case, charges | by+poss+from | against+into+over
# Firms complain and sue as well.
REGULATES | complaint, lawsuit, suit | by+poss+from | against+into+over | weight:0.85
REGULATES | statement of objections | by+poss+from | against+into+over+to
REGULATES | fine, penalty, sanction, sanctions, reprimand, warning, penalty notice, enforcement notice | by+poss+from+gen | on+for+against+to
REGULATES | record fine, damages | by+poss+from+gen | on+for+against+to
REGULATES | injunction, ban, prohibition, restriction, restrictions, curb, curbs, embargo, requirement | by+poss+from+gen | on+against+for+to
REGULATES | order | by+poss+from+gen | on+against+for+to | weight:0.85
REGULATES | conditions, moratorium | by+poss+from+gen | on+against+for+to
REGULATES | review, scrutiny, audit, inspection, examination, screening, merger review, security review | by+poss+from+gen | gen+at+into+on
REGULATES | assessment, check, raid | by+poss+from+gen | gen+at+into+on
REGULATES | supervision, oversight, regulation, monitoring, surveillance, enforcement | by+poss+gen | gen+over | weight:0.9
REGULATES | approval, clearance, authorisation, authorization, licence, license, permit, consent, permission | by+poss+from+gen | gen+for+to+over
REGULATES | green light, go-ahead | by+poss+from+gen | gen+for+to+over
REGULATES | planning permission, building permit, operating licence, operating license, export licence, export license | by+poss+from+gen | gen+for+to
REGULATES | certification | by+poss+from+gen | gen+for+to
REGULATES | decision, ruling, verdict, judgment, judgement, settlement, remedy | by+poss+from+gen | against+on+with+to | weight:0.85
REGULATES | cease-and-desist order, request for information | by+poss+from+gen | against+on+with+to | weight:0.85
REGULATES | designation, classification | by+poss | gen+poss | weight:0.85

BOARD_SEAT | seat, board seat, place, chair, chairmanship, vice-chairmanship, directorship, mandate, presidency | by+poss+gen+for | on+gen+at | with=board
BOARD_SEAT | appointment, election, nomination, re-election, arrival, entry | poss+gen | to+on+gen+topic | with=board role=as
BOARD_SEAT | chairmanship, chair, chairwomanship, presidency, non-executive directorship | poss+subj | gen+at | role:chair weight:0.9

# Market
PARTNERED_WITH | partnership, alliance, strategic partnership, strategic alliance | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | partnership, alliance, collaboration, cooperation, co-operation, tie-up, strategic partnership, strategic alliance, research collaboration, joint venture | subj | with+together with
PARTNERED_WITH | side by side, hand in hand | subj+poss | with
PARTNERED_WITH | joint effort, joint work, joint creation, joint development, co-production, joint product, joint invention, collaborative effort | by | by
PARTNERED_WITH | technology partnership, research partnership | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | collaboration, cooperation, co-operation, cooperation agreement | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | co-operation agreement, partnership agreement | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | collaboration agreement, development agreement, joint development agreement | by+poss+between+gen+subj | with+between
PARTNERED_WITH | memorandum of understanding, MoU, tie-up | by+poss+between+gen+subj | with+between
PARTNERED_WITH | link-up, linkup, team-up, pact, accord, joint venture, joint project | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | joint effort, joint initiative, teaming agreement | by+poss+between+gen+subj | with+between+together with
PARTNERED_WITH | commercial partnership, distribution partnership, industrial partnership | by+poss+between+gen+subj | with+between
PARTNERED_WITH | distribution agreement, strategic cooperation | by+poss+between+gen+subj | with+between
PARTNERED_WITH | research cooperation, research collaboration, research project, framework agreement | by+poss+between+gen | with+between | weight:0.9
PARTNERED_WITH | strategic agreement, letter of intent | by+poss+between+gen | with+between | weight:0.9
PARTNERED_WITH | agreement, deal, arrangement, cloud deal, technology deal, licensing deal | by+poss+between | with+between | weight:0.8
PARTNERED_WITH | ties | by+poss+between | with+between
PARTNERED_WITH | co-development, joint work | by+poss+between | with+between | weight:0.8
PARTNERED_WITH | conjunction, tandem, concert, league, cahoots | subj+poss | with | weight:0.8
PARTNERED_WITH | consortium, bidding consortium, industry consortium | poss+between+subj | with+between+of | weight:0.95
COMPETES_WITH | competition, rivalry | poss+subj+between+gen | with+from+between+against
COMPETES_WITH | race, contest, price war | poss+between+gen+subj | with+from+between+against | weight:0.9
COMPETES_WITH | battle, duel, fight, showdown | poss+between+gen | with+from+between+against
COMPETES_WITH | arms race, struggle, competitive pressure | poss+between+gen | with+from+between+against
COMPETES_WITH | answer, riposte, alternative, rival, counterweight, challenger, competitor | by+poss+from+gen+subj | to
COMPETES_WITH | alternative, answer, riposte, rival, counterweight, challenger, competitor, counterpart | subj+by+poss | to
COMPETES_WITH | response, challenge | by+poss+from+gen | to | weight:0.85

# Place
HEADQUARTERED_IN | headquarters, headquarter, HQ, head office, main office, world headquarters, global headquarters | poss+gen | in+at+near+outside
HEADQUARTERED_IN | principal place of business, place of business, seat of business, nerve centre, nerve center, corporate base, centre of operations, center of operations, registered seat, registered address, principal office, main seat, headquarters building | poss+gen | in+at+near+outside
HEADQUARTERED_IN | corporate headquarters | poss+gen | in+at+near+outside
HEADQUARTERED_IN | company headquarters, registered office, corporate seat, legal seat, home base, main base, base | poss+gen | in+at+near+outside
HEADQUARTERED_IN | seat, home, domicile | poss+gen | in+at+near+outside
HEADQUARTERED_IN | offices, premises | poss+gen | in+at | weight:0.7
OPERATES_IN | office, offices, branch, branch office, outpost, site, location, hub, campus, presence | by+poss+gen | in+near+outside+at+across
OPERATES_IN | ${REGIONAL_SEATS} | by+poss+gen | in+near+outside+at
OPERATES_IN | subsidiary, operations, business | by+poss+gen | in+near+outside+at+across
OPERATES_IN | research lab, lab, laboratory, research centre, research center, development centre | by+poss+gen | in+near+outside+at
OPERATES_IN | development center, engineering centre | by+poss+gen | in+near+outside+at
OPERATES_IN | engineering center, R&D centre, R&D center, engineering hub, tech hub, innovation centre | by+poss+gen | in+near+outside+at
OPERATES_IN | sales office, design centre | by+poss+gen | in+near+outside+at
OPERATES_IN | gigafactory, AI gigafactory, AI factory, chip factory, chip plant, battery plant, battery factory, assembly plant, foundry, shipyard, pilot line, test site, server farm, depot | by+poss+gen | in+near+outside+at
OPERATES_IN | plant, factory, fab, data centre, data center, datacentre, datacenter, warehouse, workshop | by+poss+gen | in+near+outside+at
OPERATES_IN | support centre, support center, service centre, service center, call centre, call center, test centre, training centre, logistics centre, distribution centre, competence centre, customer centre, studio, depot, back office | by+poss+gen | in+near+outside+at
OPERATES_IN | representative office, regional office, local office, flagship store, shop, engineering office, design office, development office, service base, maintenance base, workshop, testing ground, test track, test site | by+poss+gen | in+near+outside+at
OPERATES_IN | production site, facility | by+poss+gen | in+near+outside+at
OPERATES_IN | team, staff, workforce, employee, engineer, developer, researcher, worker | poss+gen | in+near+at+across | weight:0.85
OPERATES_IN | cloud region, showroom, store, network | poss+gen | in+near+at+across | weight:0.85
OPERATES_IN | expansion, entry, market entry, launch, rollout, foray, push, move, debut, arrival, market launch | by+poss+gen | into+in+to+across | weight:0.85
OPERATES_IN | withdrawal, retreat, exit, pull-out, closure | poss+gen | from | modality:ended weight:0.8
LOCATED_IN | location, site, position | poss+gen | in+near+at | weight:0.85
`;
