// English nouns whose bearer stands in a relation to somebody: founders, officers, owners, customers, rivals.

// What one officer may be in charge of beside another thing: "chief technology and product officer".
const FIELDS =
  `technology, product, operating, financial, finance, commercial, marketing, strategy, people, legal, information, digital,
data, AI, revenue, innovation`
    .split(',')
    .map((field) => field.trim());

const OF_TWO_FIELDS = FIELDS.flatMap((one) =>
  FIELDS.filter((other) => other !== one).map((other) => `chief ${one} and ${other} officer`),
).join(', ');

export const RELATIONAL = `
# Founders
FOUNDED | founder, co-founder, cofounder, founding partner, founding father, founding mother, founder-CEO, founding CEO | from
FOUNDED | founding chief executive, founding director, initiator, creator, originator | from | weight:0.85
FOUNDED | founding member, founding team member, founding engineer, founding scientist, founding employee | from | weight:0.75

FOUNDED | brainchild | to | weight:0.85

# Officers
HOLDS_ROLE | CEO, chief executive, chief executive officer, co-CEO, deputy CEO, interim CEO, group CEO, acting CEO, CEO-designate | from | role
HOLDS_ROLE | CFO, chief financial officer, finance chief, finance director, chief finance officer, group CFO | from | role
HOLDS_ROLE | CTO, chief technology officer, chief technical officer, technology chief, technology director, technical director, head of technology | from | role
HOLDS_ROLE | COO, chief operating officer, operations chief, operations director, chief operations officer | from | role
HOLDS_ROLE | chief scientist, chief scientific officer, chief science officer, chief AI officer, chief AI scientist, AI chief, CSO, CAIO | from | role
HOLDS_ROLE | chief product officer, CPO, product chief, chief commercial officer, CCO, chief revenue officer, CRO, sales chief | from | role
HOLDS_ROLE | chief marketing officer, CMO, marketing chief, chief strategy officer, strategy chief, chief business officer | from | role
HOLDS_ROLE | chief information officer, CIO, chief digital officer, chief data officer, CDO, chief security officer, CISO | from | role
HOLDS_ROLE | chief information security officer, chief legal officer, general counsel, chief people officer, HR chief, personnel chief | from | role
HOLDS_ROLE | chief of staff, chief engineer, chief architect, chief designer, chief economist, chief analyst, chief investment officer | from | role
HOLDS_ROLE | chief technologist, chief innovation officer, chief growth officer, chief customer officer, chief communications officer | from | role
HOLDS_ROLE | chief quantum officer, chief hardware officer, chief software officer, chief delivery officer, chief impact officer | from | role
HOLDS_ROLE | chief transformation officer, chief development officer, chief engineering officer, chief design officer | from | role
HOLDS_ROLE | chief administrative officer, chief partnerships officer, chief partnership officer, chief corporate affairs officer | from | role
HOLDS_ROLE | chief procurement officer, chief supply chain officer, chief privacy officer, chief ethics officer, chief manufacturing officer | from | role
HOLDS_ROLE | engineering lead | from | role
HOLDS_ROLE | ${OF_TWO_FIELDS}, chief purchasing and supply chain officer, chief procurement and supply chain officer | from | role
HOLDS_ROLE | chief compliance officer, chief risk officer, chief sustainability officer, chief medical officer, chief research officer | from | role
HOLDS_ROLE | chief, boss, executive, top executive, senior executive, leader, top manager, figurehead | from | role
HOLDS_ROLE | managing director, MD, joint managing director, executive director, general director, director general, director-general | from | role
HOLDS_ROLE | general manager, country manager, country head, country director, regional director, regional head, managing partner | from | role
HOLDS_ROLE | general partner, senior partner, founding general partner, venture partner, principal, investment director, operating partner | from | role
HOLDS_ROLE | director, deputy director, managing editor, editor-in-chief, editor, publisher-in-chief, artistic director, creative director | from | role
HOLDS_ROLE | president, vice-president, vice president, senior vice-president, senior vice president, executive vice-president | from | role country
HOLDS_ROLE | executive vice president, VP, SVP, EVP, deputy president, co-president, rector, vice-rector, provost, dean, vice-chancellor | from | role
HOLDS_ROLE | head, co-head, deputy head, global head, acting head, interim head, division head, department head, lead, team lead | from | role
HOLDS_ROLE | team leader, group leader, tech lead, technical lead, research lead, product lead, research director, director of research | from | role
HOLDS_ROLE | head of research, head of AI, head of product, head of engineering, head of sales, head of policy, head of communications | from | role
HOLDS_ROLE | head of operations, head of strategy, head of design, head of development, head of R&D, head of security, head of legal | from | role
HOLDS_ROLE | director of engineering, director of technology, director of operations, director of AI, vice-president of engineering | from | role
HOLDS_ROLE | vice president of engineering, vice president of research, vice-president of research, VP of engineering, VP engineering | from | role
HOLDS_ROLE | research chief, policy chief, design chief, security chief, AI boss, AI head, technology boss, production chief, plant manager | from | role
HOLDS_ROLE | site manager, site head, site director, plant director, factory manager, works manager, branch manager, office head, lab director | from | role
HOLDS_ROLE | product manager, project manager, project leader, project director, programme director, program director, programme manager | from | role
HOLDS_ROLE | manager, senior manager, account manager, area manager, fund manager, portfolio manager, investment manager, asset manager | from | role
HOLDS_ROLE | treasurer, secretary, secretary-general, secretary general, general secretary, company secretary, administrator, commissioner | from | role
HOLDS_ROLE | spokesman, spokeswoman, spokesperson, press officer, press secretary, press spokesman, communications director, communications chief | from | role
HOLDS_ROLE | representative, envoy, special envoy, ambassador, delegate, emissary, special adviser, special representative | from | role
HOLDS_ROLE | adviser, advisor, senior adviser, senior advisor, technical adviser, scientific adviser, strategic adviser, consultant, counsel | from | role
HOLDS_ROLE | partner, investment partner, associate, investment associate, venture associate | from | role weight:0.85

# Offices of state
HOLDS_ROLE | minister, prime minister, deputy prime minister, first minister, premier, deputy premier, chancellor, vice-chancellor, state secretary, secretary of state | from | role public
HOLDS_ROLE | junior minister, economy minister, finance minister, digital minister, research minister, science minister, defence minister | from | role public
HOLDS_ROLE | defense minister, interior minister, foreign minister, industry minister, energy minister, trade minister, health minister | from | role public
HOLDS_ROLE | justice minister, education minister, technology minister, AI minister, foreign secretary, business secretary, technology secretary, digital secretary | from | role public
HOLDS_ROLE | health secretary, energy secretary, home secretary, defence secretary, defense secretary, education secretary, culture secretary | from | role public
HOLDS_ROLE | trade secretary, transport secretary, environment secretary, justice secretary, interior secretary, labor secretary | from | role public
HOLDS_ROLE | science secretary, treasury secretary, commerce secretary, undersecretary, deputy minister, parliamentary secretary, cabinet minister | from | role public
HOLDS_ROLE | EU commissioner, competition commissioner, commission president, commission vice-president, digital chief, antitrust chief | from | role public
HOLDS_ROLE | internal market chief, single market chief, trade chief, economy chief, justice chief, internal market commissioner, trade commissioner, tech commissioner, digital commissioner, EU chief, commission chief | from | role public
HOLDS_ROLE | competition chief, tech chief, industry chief, head of government, head of state, governor, deputy governor, central bank governor | from | role public
HOLDS_ROLE | mayor, lord mayor, deputy mayor | from | role public town
HOLDS_ROLE | councillor, city councillor, district administrator, prefect, senator, lawmaker, legislator | from | role public
HOLDS_ROLE | member of parliament, rapporteur, speaker, ombudsman, prosecutor, chief prosecutor, attorney general, judge, police chief | from | role public
HOLDS_ROLE | data protection commissioner, information commissioner, privacy commissioner, chief of defence, chief of the general staff | from | role public

# Staff
HOLDS_ROLE | engineer, senior engineer, software engineer, hardware engineer, lead engineer, principal engineer | from | role weight:0.9
HOLDS_ROLE | staff engineer, ML engineer | from | role weight:0.9
HOLDS_ROLE | machine learning engineer, research engineer, developer, lead developer, programmer, architect | from | role weight:0.9
HOLDS_ROLE | software architect, chip architect | from | role weight:0.9
HOLDS_ROLE | researcher, senior researcher, lead researcher, principal researcher, AI researcher, scientist, senior scientist | from | role weight:0.9
HOLDS_ROLE | research scientist | from | role weight:0.9
HOLDS_ROLE | staff scientist, data scientist, principal scientist, research fellow, fellow, senior fellow, visiting fellow, postdoc | from | role weight:0.9
HOLDS_ROLE | professor, assistant professor, associate professor, full professor, visiting professor, adjunct professor, professor of practice | from | role kind=PublicBody weight:0.9
HOLDS_ROLE | chair holder, lecturer | from | role weight:0.9
HOLDS_ROLE | analyst, senior analyst, economist, strategist, portfolio strategist, designer, lead designer, product designer | from | role weight:0.9
HOLDS_ROLE | test pilot | from | role weight:0.9
HOLDS_ROLE | employee, staffer, staff member, collaborator, worker, team member, intern, trainee, trader, banker, salesman | from | role weight:0.85
HOLDS_ROLE | salesperson | from | role weight:0.85
HOLDS_ROLE | lawyer, in-house lawyer, lobbyist, chief lobbyist, recruiter, evangelist, developer advocate, entrepreneur in residence | from | role weight:0.85
HOLDS_ROLE | works council chair, works council chairman, union representative, employee representative, labour leader, member | from | role weight:0.7

# Boards
BOARD_SEAT | chairman, chairwoman, chairperson, chair, board chair, board chairman, board chairwoman, executive chairman, executive chair | from | role board
BOARD_SEAT | non-executive chairman, non-executive chair, deputy chairman, deputy chair, vice-chairman, vice-chair, vice chairman | from | role board
BOARD_SEAT | vice chair | from | role board
BOARD_SEAT | co-chair, co-chairman, honorary chairman, chairman of the board, chair of the board, chairwoman of the board, interim chair | from | role board
BOARD_SEAT | chairman of the supervisory board, chair of the supervisory board, chairwoman of the supervisory board, acting chairman | from | role board
BOARD_SEAT | supervisory board chairman, supervisory board chair, supervisory board chairwoman, supervisory board chief | from | role board
BOARD_SEAT | senior independent director | from | role board
BOARD_SEAT | board member, member of the board, supervisory board member, member of the supervisory board, advisory board member | from | role board
BOARD_SEAT | board director | from | role board
BOARD_SEAT | member of the advisory board, member of the board of directors, non-executive director, independent director, outside director | from | role board
BOARD_SEAT | non-executive, lead independent director, trustee, governor on the board, board observer, board representative, board adviser | from | role board
BOARD_SEAT | board advisor, member of the scientific advisory board, nominee director, board nominee, independent board member | from | role board
BOARD_SEAT | management board member, member of the management board, executive board member, member of the executive board | from | role board

# Former
FORMERLY_AT | alumnus, alumna, alum, ex-employee, ex-engineer, ex-researcher, ex-manager, ex-executive, ex-CEO, ex-boss, ex-chief, ex-head | from
FORMERLY_AT | veteran, dropout, ex-staffer, ex-director, ex-chairman, ex-partner, ex-scientist, ex-president, ex-minister, ex-CTO, ex-CFO | from | weight:0.85
FORMERLY_AT | former employer, ex-employer, previous employer, old employer, last employer | to

# Owners and parts
SUBSIDIARY_OF | subsidiary, wholly owned subsidiary, wholly-owned subsidiary, majority-owned subsidiary, fully owned subsidiary, daughter company | from
SUBSIDIARY_OF | affiliate, offshoot, sister brand, sub-brand, division, unit, business unit, arm, branch, wing, fully owned unit, segment | from | weight:0.95
SUBSIDIARY_OF | cloud unit, cloud arm, cloud division, cloud subsidiary, chip unit, chip arm, chip division, chip subsidiary, research arm | from
SUBSIDIARY_OF | research unit, research division, software unit, software arm, software subsidiary, AI unit, AI arm, AI division, AI lab | from
SUBSIDIARY_OF | investment arm, venture arm, venture capital arm, corporate venture arm, defence arm, defense arm, defence unit, finance arm | from
SUBSIDIARY_OF | services arm, satellite arm, mobile arm, energy arm, battery unit, portfolio brand, German subsidiary, French subsidiary | from
SUBSIDIARY_OF | part | from | weight:0.9 kind=Company/Investor
SUBSIDIARY_OF | joint venture, jointly owned company, jointly owned firm | from | weight:0.9
SUBSIDIARY_OF | daughter, child, daughter firm, child company | from | weight:0.88 kind=Company
SUBSIDIARY_OF | property, constituent, member company, group company | from | weight:0.75
SUBSIDIARY_OF | brand | from | weight:0.85
SUBSIDIARY_OF | umbrella company, parent, parent company, parent group, parent firm, owner, sole owner, sole shareholder, mother company | to
SUBSIDIARY_OF | holding company | to | weight:0.85
SUBSIDIARY_OF | majority owner, majority shareholder, controlling shareholder, ultimate parent, ultimate owner, proprietor, corporate parent | to

ACQUIRED | new owner, acquirer, new parent, new parent company, new proprietor | from

# Investors
INVESTED_IN | investor, backer, shareholder, stakeholder, stockholder, equity holder, co-investor, early investor, early backer, seed investor | from
INVESTED_IN | holder, cheque-writer, cheque writer, check-writer, check writer, co-backer, seed backer, venture backer, equity partner, capital partner | from
INVESTED_IN | portfolio | to
INVESTED_IN | angel investor, business angel, angel, existing investor, existing shareholder, new investor, new shareholder, co-owner | from
INVESTED_IN | financial backer, financial investor, strategic investor, anchor investor, cornerstone investor, institutional investor | from
INVESTED_IN | minority shareholder, minority owner, minority investor, minority stakeholder, largest shareholder, biggest shareholder | from
INVESTED_IN | main shareholder, principal shareholder, core shareholder, major shareholder, second-largest shareholder, top shareholder | from
INVESTED_IN | part-owner, part owner, limited partner, venture investor, venture capital investor, private equity investor, state investor | from
INVESTED_IN | main investor, major investor, largest investor, biggest investor, main backer, key backer, key investor, funder, financier | from
INVESTED_IN | anchor shareholder, reference shareholder, returning investor, first investor, first backer, private investor, public investor | from
INVESTED_IN | lead investor, co-lead investor, lead backer, lead, co-lead | from | role:lead
INVESTED_IN | participant | from | role:participant weight:0.8
INVESTED_IN | participating investor | from | role:participant weight:0.93
INVESTED_IN | portfolio company, portfolio firm, investee, investee company, portfolio startup, portfolio start-up, portfolio holding | to

# Suppliers and customers
SUPPLIES | supplier, main supplier, key supplier, sole supplier, chip supplier, component supplier, parts supplier, technology supplier | from
SUPPLIES | vendor, provider, cloud provider, service provider, technology provider, hosting provider, compute provider, power supplier | from
SUPPLIES | subcontractor, contractor, prime contractor, contract manufacturer, foundry, equipment supplier, energy supplier, outfitter | from
SUPPLIES | infrastructure provider, software supplier, software provider, hardware supplier, server supplier, model supplier, equipment maker | from
SUPPLIES | system integrator, systems integrator, distributor, reseller, cloud host, host, licensor, chip provider, data supplier | from | weight:0.8
SUPPLIES | landlord | from
SUPPLIES | order book, customer base, client base, list of clients, list of customers, roster of clients, roster of customers, stable of clients, client book | to
SUPPLIES | client list, customer list, client roster, customer roster, customer portfolio, client portfolio, reference list | to
SUPPLIES | customer, client, buyer, user, purchaser, subscriber, licensee, licencee, consumer, taker, off-taker, offtaker | to
SUPPLIES | launch customer, key customer, main customer, biggest customer, largest customer, major customer, first customer, pilot customer | to
SUPPLIES | anchor customer, anchor client, anchor tenant, reference customer, corporate customer, enterprise customer, paying customer | to
SUPPLIES | new customer, early customer, early adopter, flagship customer, business customer, industrial customer, public-sector customer | to
SUPPLIES | launch client, cloud customer, top customer, important customer, regular customer, repeat customer, trial customer, beta customer | to
SUPPLIES | tenant, adopter, end user, end customer, corporate client, lessee, test customer, beta tester, ordering party, client company | to | weight:0.85

# Makers and their things
BUILDS | maker, developer, creator, builder, manufacturer, producer, designer, inventor, author, architect, operator, publisher | from | weight:0.9
BUILDS | model, language model, large language model, foundation model, flagship model, AI model, open model, reasoning model, chatbot | to | weight:0.9
BUILDS | assistant, AI assistant, voice assistant, app, application, software, platform, tool, product, flagship product, service, agent | to | weight:0.9
BUILDS | chip, AI chip, processor, accelerator, superchip, drone, robot, humanoid, satellite, rocket, launcher, vehicle, device, system | to | weight:0.9
BUILDS | bike, e-bike, bicycle, scooter, motorcycle, camera, scanner, sensor, laser, watch, smartwatch, phone, headset, glasses, smart glasses, speaker, pen, lock, lamp | to | weight:0.88
BUILDS | creation, invention, offering, showpiece, bestseller, best-seller, workhorse, flagship chip, crown jewel, debut product, latest product, new product, novelty, prototype, demonstrator | to | weight:0.9
BUILDS | translator, scribe, tutor, companion, cobot, quadruped, exoskeleton, aircraft, airship, submarine, rover, lander, capsule, spaceplane, ferry, tractor, harvester, microscope, telescope, implant | to | weight:0.88
BUILDS | search engine, operating system, suite, copilot, browser, machine, quantum computer, flagship, successor model | to | weight:0.85
BUILDS | data centre, data center, datacentre, datacenter, plant, factory, fab, campus, gigafactory, supercomputer, cluster, test site | to | weight:0.85

# Support and supervision
SUPPORTS | supporter, sponsor, main sponsor, patron, champion, advocate, promoter, donor, benefactor, cheerleader | from
SUPPORTS | public funder, public backer, guarantor, grant giver, project sponsor, state backer, political backer, ally in government | from
SUPPORTS | beneficiary, recipient, grantee, grant recipient, grant holder, grant winner, prize winner, award winner, laureate, protégé | to
REGULATES | regulator, supervisor, overseer, watchdog, supervisory authority, regulatory authority, lead regulator, licensing authority | from
REGULATES | auditor, inspector, controller, enforcer, competent authority, lead supervisory authority, financial supervisor | from | weight:0.75

# Partners and rivals
PARTNERED_WITH | partner, strategic partner, technology partner, cooperation partner, co-operation partner, research partner, business partner | from
PARTNERED_WITH | development partner, industrial partner, industry partner, project partner, consortium partner, joint venture partner | from
PARTNERED_WITH | long-time partner, key partner, main partner, launch partner, manufacturing partner, production partner, distribution partner | from
PARTNERED_WITH | sales partner, implementation partner, integration partner, cloud partner, academic partner, commercial partner, ally | from
PARTNERED_WITH | alliance partner, collaborator, consortium member, venture partner company, local partner, partner company, partner firm | from
COMPETES_WITH | rival, competitor, challenger, arch-rival, archrival, main rival, chief rival, closest rival, direct rival, bigger rival | from
COMPETES_WITH | closest competitor, biggest competitor, largest competitor, toughest competitor, fiercest competitor, fiercest rival, toughest rival, biggest rival, largest rival, greatest rival | from
COMPETES_WITH | larger rival, smaller rival, US rival, American rival, Chinese rival, European rival, direct competitor, main competitor | from
COMPETES_WITH | toughest opponent, fiercest opponent, main opponent, biggest opponent, sworn rival, sworn enemy | from
COMPETES_WITH | contender, opponent | from | weight:0.8
COMPETES_WITH | adversary, nemesis, foe | from | weight:0.88

# Places
HEADQUARTERED_IN | home, home town, hometown, home city, headquarters city, seat, corporate home, main base, base, home base | to | weight:0.85
`;

/** Titles that belong to no firm when they stand alone. */
export const CALLINGS = `
minister, prime minister, premier, deputy minister, state secretary, secretary of state, chancellor, senator, governor, mayor, lord mayor, councillor, councilman, councilwoman, MP, MEP, lawmaker, legislator, congressman, congresswoman, member of parliament, politician, ambassador, diplomat, commissioner, vice-president of the commission, judge, prosecutor, official, spokesman, spokeswoman, spokesperson, professor, lecturer, researcher, scientist, analyst, economist, lawyer, consultant, journalist, reporter, author, critic, activist, campaigner, regulator, watchdog, president, vice-president, king, queen, prince, organiser, organizer, expert, adviser, advisor, mp, mep
`;
