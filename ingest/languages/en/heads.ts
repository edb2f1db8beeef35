// English common nouns and what each can stand for. A star: may point back at any entity of its class.

// Where a firm directs one part of the world from: an office, and not its seat.
const REGIONS = `European, EU, EMEA, regional, German, French, UK, British, Irish, Dutch, Belgian, Swiss, Austrian, Spanish, Italian, Polish,
Swedish, Danish, Norwegian, Finnish, Nordic, Asian, Asia-Pacific, APAC, US, American, North American, Indian, Japanese, DACH`;

/** "European headquarters", "UK base". */
export const REGIONAL_SEATS = REGIONS.split(',')
  .flatMap((region) =>
    ['headquarters', 'headquarter', 'HQ', 'head office', 'base'].map((seat) => `${region.trim()} ${seat}`),
  )
  .concat(
    'second headquarters',
    'second HQ',
    'second home',
    'second base',
    'second seat',
    'satellite office',
    'forward base',
  )
  .join(', ');

export const HEADS = `
office | ${REGIONAL_SEATS}
round | series a funding, series b funding, series c funding, series d funding, series e funding, series f funding, series g funding, series h funding, series a financing, series b financing, series c financing, series d financing, series e financing, series f financing, series g financing, series h financing
round | series a funding round, series b funding round, series c funding round, series d funding round, series e funding round, series f funding round, series g funding round, series h funding round, series a financing round, series b financing round, series c financing round, series d financing round, series e financing round, series f financing round, series g financing round, series h financing round
round | series a, series b, series c, series d, series e, series f, series g, series h, series seed
# Firms
firm | company, firm, start-up, startup, business, corporation, group
company | company*, firm*, group*, business*, start-up*, startup*, enterprise*, corporation*, outfit*, organisation, organization
company | scale-up*, scaleup*, unicorn*, decacorn, centaur, conglomerate*, giant*, behemoth, heavyweight, juggernaut, titan, powerhouse
company | market leader, industry leader, global leader, world market leader, technology leader, category leader, sector leader, frontrunner, front-runner
company | upstart*, newcomer*, venture*, joint venture*, incumbent, multinational*, concern, house, player, champion, national champion
company | maker, manufacturer, producer, builder, developer*, provider*, supplier*, vendor, operator*, specialist*, seller, creator
company | chipmaker*, chip maker, chip-maker, chip designer, chip giant, carmaker*, automaker*, drugmaker*, drug maker, toolmaker, plane maker
company | planemaker, aircraft maker, truckmaker, phone maker, smartphone maker, equipment maker, device maker, drone maker, robot maker
company | software maker, software house, software group, tech company, tech giant, tech group, tech firm, tech start-up, tech startup
company | hyperscaler, neocloud, cloud provider, hosting provider, host, hoster, web host, internet provider, platform provider
company | foundry, fabless company, semiconductor company, semiconductor firm, model maker, model developer, model provider
company | lab*, laboratory, AI lab, frontier lab, research lab, research company, studio, shop, workshop, agency, consultancy*, advisory
company | integrator, system integrator, systems integrator, distributor, wholesaler, retailer*, reseller, merchant, trader, broker
company | contractor*, subcontractor, defence contractor, defense contractor, prime contractor, outsourcer, logistics firm, carrier
company | bank*, lender*, insurer*, reinsurer, brokerage, exchange, stock exchange, bourse, fintech, neobank, insurtech, healthtech
company | boutique, planner, designer, grower, constellation, weather service, landlord*, caterer, wholesaler, printer, shopfitter, dealer, parcel service
company | biotech, medtech, deeptech, deep-tech, proptech, legaltech, edtech, agritech, climate tech, spacetech, foodtech, cleantech
company | utility*, energy company, energy supplier, power company, power producer, grid operator, network operator, telco*, telecom
company | telecoms group, telecoms operator, telecommunications company, mobile operator, broadcaster*, publisher*, newspaper, media group
company | airline*, railway, shipbuilder, shipyard, engineering group, industrial group, carmaking group
company | oil company, oil major, miner, steelmaker, chemicals group, brewer, grocer, supermarket, hotelier, game studio
company | spin-off*, spinoff*, spin-out*, spinout*, offshoot, carve-out, subsidiary*, affiliate, sister company, parent*, parent company*
company | holding company, holding*, cooperative, co-operative, mutual, limited company, public company, listed company
company | rival*, competitor*, challenger, contender, arch-rival, peer, partner, customer, client, buyer, acquirer, bidder, suitor
company | target, takeover target, owner, employer*, issuer, licensee, licensor, tenant, landlord, developer platform, data broker
company | auditor, law firm, accounting firm, think tank*, think-tank*, non-profit, nonprofit, charity, foundation, trust
company | security firm, cybersecurity firm, surveillance firm, social network, search company, e-commerce company, marketplace
company | drone company, robotics company, space company, satellite operator, rocket maker, launch provider, battery maker

# Of two firms in one story the big one is the giant and the small one the start-up.
large | giant, tech giant, behemoth, heavyweight, juggernaut, titan, conglomerate, multinational, incumbent, carmaker, automaker, bank, insurer
small | start-up, startup, venture, upstart, newcomer, scale-up, scaleup, unicorn, tech start-up, tech startup, spin-off, spin-out, spinout

# Investors
investor | firm*, investor*, fund*, backer*, shareholder, stakeholder, venture capitalist, venture capital firm, venture capital fund
investor | venture firm, venture fund, VC, VC firm, VC fund, venture investor, growth investor, growth fund, seed investor, seed fund
investor | early-stage investor, late-stage investor, angel, angel investor, business angel, private equity firm, private equity group
investor | private equity fund, private equity investor, buyout firm, buyout group, buyout fund, financial investor, strategic investor
investor | corporate investor, anchor investor, lead investor, cornerstone investor, institutional investor, family office, hedge fund
investor | sovereign wealth fund, sovereign fund, pension fund, investment fund, investment firm, investment company, investment group
investor | investment vehicle, investment arm, venture arm, investment bank, asset manager, fund manager, wealth manager, state fund
investor | money manager, endowment, accelerator, incubator, financier, funder, co-investor, limited partner, venture builder
investor | company builder, startup studio, syndicate, crossover fund, impact fund, impact investor, tech investor, tech fund
investor | state investor, promotional bank, development bank, public investment bank, credit fund, debt fund, evergreen fund

# Public bodies
body | ministry*, government*, authority*, agency*, regulator*, watchdog*, commission, department, body, institution*, council, parliament
body | state, federal government, central government, state government, regional government, local government, city council, local authority
body | supervisor, overseer, inspectorate, ombudsman, competition authority, competition watchdog, competition regulator
body | antitrust authority, antitrust regulator, cartel office, data protection authority, privacy watchdog, privacy regulator
body | data watchdog, data regulator, market surveillance authority, financial regulator, banking supervisor, media regulator
body | telecoms regulator, energy regulator, network agency, export control authority, tax authority, tax office, customs, court
body | supreme court, tribunal, prosecutor, public prosecutor, prosecution service, police, army, navy, air force, military, armed forces
body | data protection agency, competition agency, antitrust agency, cybersecurity agency, security agency, regulatory agency, network agency
body | investment agency, energy agency, environment agency, government agency, state agency, federal agency, research funding agency
body | armed service, intelligence service, intelligence agency, secret service, space agency, defence agency, procurement agency
body | procurement office, innovation agency, funding agency, research council, research agency, economy ministry, finance ministry
body | defence ministry, defense ministry, interior ministry, research ministry, digital ministry, foreign ministry, health ministry
body | justice ministry, trade ministry, treasury, chancellery, cabinet, administration*, bureau, secretariat, directorate, executive
body | municipality, city hall, town hall, county, county council, district council, senate, congress, assembly, lower house, upper house
body | central bank, university*, college, institute*, research institute, research institution, research centre, research center
body | technical university, business school, medical school, graduate school, academy, hospital, university hospital, clinic, library
body | museum, public broadcaster, public body, public institution, statistics office, patent office, embassy, consulate, member state
body | task force, joint undertaking, expert group, standards body, certification body, notified body, safety institute, AI office

# Persons
person | woman, person, founder, entrepreneur, serial entrepreneur, businessman, businesswoman, business leader, tycoon, magnate, mogul
person | film director, movie director, theatre director, stage director, film-maker, filmmaker, new zealander, new yorker
person | billionaire, millionaire, philanthropist, financier, banker, dealmaker, executive, manager, boss, leader, official
person | engineer, software engineer, hardware engineer, electrical engineer, mechanical engineer, developer, programmer, coder, hacker
person | scientist, computer scientist, data scientist, research scientist, researcher, AI researcher, academic, scholar, professor, lecturer
person | physicist, mathematician, chemist, biologist, statistician, economist, linguist, neuroscientist, roboticist, philosopher
person | inventor, technologist, designer, architect, chip designer, analyst, consultant, adviser, advisor, expert, specialist
person | lawyer, attorney, barrister, solicitor, judge, counsel, accountant, auditor, trader, broker, journalist, reporter, editor, author
person | writer, columnist, blogger, podcaster, commentator, politician, lawmaker, legislator, senator, congressman, congresswoman
person | member of parliament, MP, MEP, minister, secretary, chancellor, president, prime minister, premier, commissioner, mayor, governor
person | councillor, councilwoman, diplomat, ambassador, envoy, civil servant, bureaucrat, campaigner, activist, lobbyist
person | officer, soldier, veteran, astronaut, doctor, physician, surgeon, nurse, teacher, farmer, student
person | graduate, alumnus, alumna, postdoc, doctoral student, PhD student, dropout, employee, staffer, worker, colleague, co-worker
person | brother, sister, husband, wife, son, daughter, cousin, associate, protege, protégé, mentor, resident
person | friend, childhood friend, school friend, sibling, classmate, roommate
person | newcomer, successor, predecessor, spokesperson, spokesman, spokeswoman, representative, delegate
person | actor, musician, athlete, footballer, producer, director, whistleblower

# Products
product | product*, model*, language model, large language model, foundation model, AI model, reasoning model, open model, open-weight model
product | vision model, speech model, world model, frontier model, base model, small model, chatbot*, bot, assistant*, AI assistant
product | voice assistant, agent, AI agent, copilot, coding assistant, search engine, browser, engine, algorithm, system*, AI system
product | operating system, software*, application*, app*, platform*, cloud platform, tool, toolkit, suite, service*, cloud service
product | cloud, sovereign cloud, solution, offering, framework, library, database, compiler, API, interface
product | chip*, AI chip, processor, microprocessor, microchip, semiconductor, superchip, accelerator, AI accelerator, GPU, CPU, TPU, NPU
product | graphics processor, graphics card, graphics chip, memory chip, memory, circuit, transistor, wafer, chiplet, board computer
product | server, server rack, rack, computer, laptop, workstation, smartphone, phone, tablet, headset, wearable, device*, gadget, hardware
product | component, parts, sensor, camera, lidar, radar, laser, lens, optics, motor, battery, engine part, cable, transceiver, switch, router
product | electronics, electronic, module, gripper, thermostat, simulator, buoy, imagery, satellite image, satellite picture, picture, card, chassis, crane
product | reader, scanner, recogniser, recognizer, translator, detector, controller, meter, implant, hearing aid, dishwasher, toolchain, EDA tool
product | machine, lithography machine, lithography system, scanner, tool set, equipment, robot*, humanoid, humanoid robot, cobot, exoskeleton
product | drone*, combat drone, strike drone, interceptor, missile, rocket, launcher, satellite, spacecraft, aircraft, jet, helicopter
product | plane, airliner, jetliner, lorry, bus, tram, scooter, motorcycle
product | vehicle, car, truck, van, train, ship, submarine, tank, turbine, generator, reactor, transformer, cooling system, quantum computer
product | quantum processor, photonic chip, dataset, data set, technology, capacity, compute, computing power, compute capacity
product | pump, heat pump, compressor, valve, chiller, cooling unit, control unit, power unit, drive unit, storage unit, inverter, converter, relay, switchgear
product | gearbox, bearing, axle, brake, tyre, tire, propeller, rotor, thruster, nozzle, hull, fuselage, propulsion system, heat shield, antenna, receiver, transmitter, modem
product | microscope, spectrometer, telescope, printer, 3D printer, welding robot, robot arm, drill, saw, crane, forklift, tractor, excavator, harvester, conveyor
product | battery cell, fuel cell, electrolyser, electrolyzer, solar panel, solar module, display, screen, glass, steel, aluminium, copper, lithium, graphite, hydrogen, silicon
product | ammunition, munition, loitering munition, shell, grenade, rifle, howitzer, torpedo, warhead, armour, helmet, parachute, optic, mirror, lidar unit, enzyme, antibody, reagent
product | output, production, wares, goods, merchandise, map, weather data, training data, market data, forecast, satellite imagery, component, spare part, lamp, street lamp, lift, elevator, escalator
product | ticket machine, kiosk, turnstile, cash register, checkout, parcel locker, locker, charger, charging station, charge point, meter, smart meter, thermometer, scale, label, sticker, uniform, paint, coating
product | toy, doll, puppet, plaything, bike, e-bike, bicycle, watch, smartwatch, console, glasses, smart glasses, speaker, lens, stroller, pushchair, helmet, vest
product | lock, door, window, pipe, cable, fibre, optical fibre, coolant, lubricant, resin, powder, alloy, magnet, coil, spring, screw, seal, tile, brick, cement, concrete, timber, mattress, seat, wheel
product | feature, functionality, computing capacity, cloud capacity, electricity, power, energy, heat, bandwidth, infrastructure, material, gas, drug, vaccine, test kit

# Facilities
facility | facility*, plant*, factory*, fab*, site*, campus*, complex, works, mill, yard, gigafactory*, AI gigafactory, AI factory, megafab
facility | data centre*, data center*, datacentre*, datacenter*, data-centre*, data-center*, server farm, compute cluster, cluster, hub
machine | supercomputer, exascale computer, mainframe, cluster
facility | supercomputer*, exascale computer, mainframe, centre, center, computing centre, computing center, supercomputing centre
facility | supercomputing center, chip factory, chip plant, semiconductor plant, car plant, battery factory, battery plant, assembly plant
facility | production line, assembly line, pilot line, production site, production facility, manufacturing plant, manufacturing facility
facility | cleanroom, clean room, test site, test centre, test center, test track, test range, proving ground, testbed, research facility
facility | power plant, power station, nuclear plant, substation, wind farm, solar farm, solar park, reactor, launch site, launch pad
facility | spaceport, airport, port, terminal, warehouse, depot, distribution centre, distribution center, logistics centre, hall, building
facility | tower, laboratory, technology park, science park, business park, industrial park, innovation centre, innovation center
facility | engineering centre, engineering center, development centre, development center, R&D centre, R&D center, training centre, foundry

# Rounds
round | round*, funding round*, financing round*, investment round, fundraising round, seed round, pre-seed round, growth round, equity round
round | financing*, fundraising, fundraise*, fund-raising, raise, capital raise, capital raising, capital increase, cash injection
round | capital injection, bridge round, extension round, down round, up round, convertible round, series round
round | seed funding, seed financing, growth financing, growth funding, mega-round, megaround, late-stage round, early-stage round

# Boards
board | committee*, strategic committee, council, board*, supervisory board*, advisory board*, board of directors, board of trustees, board of management, management board, executive board
board | board of governors, governing board, scientific advisory board, advisory council, administrative board, oversight board
board | council of experts, steering committee, audit committee, remuneration committee, nomination committee, ethics board
board | safety committee, executive committee, board seat, directorship, non-executive directorship, trusteeship, board table, boardroom

# Shares
remainder | rest, remainder, balance, lion 's share, bulk
share | stake, share, shareholding, holding, equity stake, equity, minority, majority, minority stake, majority stake, controlling stake
share | minority interest, majority interest, controlling interest, minority share, majority share, minority holding
share | majority holding, blocking minority, percent, per cent, percentage, percentage point, pc, stock, slice, chunk
share | share capital, share package, block of shares, voting right, voting rights, voting share, golden share, capital share
share | ownership, ownership stake, equity interest, equity holding, preference share, common stock, warrant

# Seats and offices
seat | headquarters, headquarter, HQ, head office, seat, base, home base, main office, registered office, corporate seat, domicile
seat | principal place of business, place of business, registered address, registered seat, nerve centre, principal office
seat | main base, world headquarters, global headquarters, company headquarters, home, legal seat, global base
office | office, branch, branch office, outpost, site, location, campus, hub, tech hub, engineering hub, research hub, presence, footprint
office | foothold, toehold, bridgehead, beachhead, operation, operations, subsidiary, representative office, sales office, research lab, lab, laboratory, centre
office | center, research centre, research center, engineering centre, engineering center, development centre, development center, R&D centre
office | R&D center, design centre, design center, innovation centre, innovation center, support centre, service centre, showroom, store
office | shop, bureau, team, staff, workforce, workshop, warehouse, plant, factory, facility, data centre, data center, datacentre, datacenter
office | production, production site, manufacturing site, assembly plant, production line, works, agency, premises, cloud region, region
office | gigafactory, AI gigafactory, AI factory, chip factory, chip plant, battery plant, battery factory, foundry, shipyard, pilot line, test site, server farm
office | availability zone, employee, engineer, worker, developer, researcher, unit, entity

# Deals
deal | deal, takeover, take-over, acquisition, purchase, buyout, buy-out, merger, transaction, sale, disposal, divestment, divestiture
deal | takeover bid, bid, takeover offer, offer, buy-in, management buyout, tender offer, takeover deal, acqui-hire, acquihire, exit
deal | merger agreement, share purchase, asset purchase, asset deal, bolt-on, tie-up, trade sale, combination, public offering, IPO

# Projects
project | business model, operating model, revenue model, role model, pricing model, funding model, working model, delivery model, roadmap, road map, compass, blueprint, masterplan, action plan, white paper
project | project, plan, scheme, programme, program, initiative, venture, undertaking, effort, expansion, expansion plan, build-out
project | construction, construction project, pilot, pilot project, flagship project, lighthouse project, moonshot, roadmap, proposal
project | tinkering, toil, labour, teamwork, groundwork, experiment, endeavour, endeavor
project | application, bid, research, research project, development, development project, drive, campaign, mission, work

# Money
money | money, capital, cash, fund, funds, funding, financing, finance, venture capital, risk capital, growth capital, seed capital, seed money
money | equity investment, minority investment, strategic investment, seed investment, growth investment, capital investment, anchor investment, venture investment, follow-on investment, co-investment, reinvestment
money | fresh capital, fresh money, investment, sum, amount, million, billion, euro, dollar, pound, franc, krona, cheque
money | remainder, balance
money | commitment, contribution, injection, loan, credit, credit line, credit facility, debt, debt financing, convertible, bond
money | loan agreement, financing agreement, credit agreement, finance agreement, funding agreement, grant agreement, venture debt agreement
money | loan contract, finance contract, debt facility, loan facility, venture loan, term loan, loan deal, venture debt
money | guarantee, loan guarantee, state guarantee, grant, subsidy, aid, state aid, subsidies, support, backing, funding support
money | financial support, public money, public funds, public funding, taxpayer money, prize money, prize, award, bonus, tax credit
money | tax break, tax relief, rates relief, relief, incentive, endowment, donation, gift, sponsorship, scholarship, assistance, package, aid package

# Chairs and posts
chair | chair, chairmanship, chairpersonship, board chair, presidency, chairman's post, vice-chair, deputy chair, co-chair
post | post, job, role, position, office, helm, reins, leadership, top job, top post, management, CEO job, chief executive role, duties
post | responsibility, directorship, tenure, term, stint, spell, career, professorship, chair, mandate, day-to-day management, baton
post | internship, fellowship, postdoc, apprenticeship, secondment, portfolio, remit, control, charge, wheel

# Places
place | place, city*, town*, country*, region, state, capital, village, district, county, province, suburb, area, location, neighbourhood
place | neighborhood, quarter, continent, island, market, home market, nation, hometown, home town, municipality, territory, zone
place | valley, coast, port city, university town, metropolis, hub, kingdom, republic, bloc, economy, home, spot, ground, land

# Events
event | event, conference, summit, meeting, fair, trade fair, trade show, show, exhibition, expo, congress, forum, hackathon, demo day
event | launch event, developer conference, symposium, workshop, seminar, panel, ceremony, gala, dinner, festival, competition, contest
event | award, awards, keynote, press conference, hearing, annual meeting, general meeting, shareholder meeting, webinar, talk, lecture

# Contracts
purchase | contract, order, framework agreement, framework contract, supply contract, supply agreement, purchase order, purchase agreement
purchase | service contract, procurement contract, defence contract, defense contract, government contract, public contract, hosting contract
purchase | cloud contract, subscription
contract | contract, order, agreement, deal, pact, accord, arrangement, framework agreement, framework contract, framework deal, memorandum
contract | memorandum of understanding, MoU, MOU, letter of intent, supply contract, supply agreement, supply deal, purchase order
contract | purchase agreement, licensing agreement, licensing deal, licence agreement, license agreement, service contract, tender
contract | cooperation agreement, partnership agreement, collaboration agreement, offtake agreement, power purchase agreement, PPA
contract | lease, lease agreement, subscription, partnership, alliance, collaboration, cooperation, co-operation, tie-up, link-up
contract | strategic partnership, strategic alliance, technology partnership, joint venture, research contract, development contract
contract | procurement contract, defence contract, defense contract, government contract, public contract, concession, mandate, commission
contract | commercial agreement, distribution agreement, reseller agreement, hosting contract, cloud contract, cloud deal, term sheet
contract | contract value, order value, contract volume, order volume, value of the contract, value of the order

# Permits, fines, probes
permit | permit, licence, license, approval, authorisation, authorization, clearance, consent, permission, green light, go-ahead, go ahead
permit | building permit, planning permission, planning consent, environmental permit, operating licence, operating license, export licence
permit | export license, banking licence, banking license, certificate, certification, accreditation, waiver, exemption, concession, nod
permit | all-clear, seal of approval, registration, type approval, merger clearance, regulatory approval, antitrust approval
fine | fine, penalty, sanction, financial penalty, periodic penalty payment, damages, reprimand, warning, order, injunction, ban, curb
fine | restriction, requirement, condition, remedy, obligation, cease-and-desist order, prohibition, moratorium, interim measure, interim measures, statement of objections
fine | export ban, export curb, export restriction, tariff, levy, embargo, enforcement notice, notice, compliance order, record fine
probe | probe, investigation, inquiry, enquiry, review, examination, audit, inspection, proceedings, proceeding, case, antitrust case
probe | antitrust probe, antitrust investigation, merger review, market investigation, formal investigation, preliminary investigation
probe | infringement procedure, lawsuit, suit, complaint, charge, indictment, hearing, raid, dawn raid, search, scrutiny, oversight
probe | supervision, consultation, in-depth investigation, in-depth probe, phase two review, security review, screening, check

# Parts of firms, groups, times
unit | unit, division, arm, business unit, department, segment, branch, section, operation, line of business, business line, wing, team
unit | research arm, research division, cloud unit, cloud division, cloud arm, AI unit, AI division, AI arm, chip unit, chip division
unit | research group, physics group, chemistry group, science group, theory group, working group, study group, research team
unit | defence unit, defense unit, investment arm, venture arm, venture capital arm, subsidiary, sub-unit, brand, business, lab, biz
group | group, consortium, alliance, coalition, syndicate, club, collective, association, federation, union, league, bloc, network
group | roster, slate, line-up, lineup, raft
group | trade group, industry group, industry body, industry association, lobby group, trade association, bidding consortium
group | customer, client, paying customer, customer base, client base, user base, shareholder base, investor base, installed base
group | knowledge base, tax base, industrial base, manufacturing base, code base, cohort, investor group, investor consortium
time | day, week, month, year, decade, quarter, half-year, hour, minute, second, weekend, morning, afternoon, evening, night, century
time | spring, summer, autumn, fall, winter, season, period, time, date, deadline, term, semester, fiscal year, financial year
time | January, February, March, April, May, June, July, August, September, October, November, December, Monday, Tuesday, Wednesday
time | Thursday, Friday, Saturday, Sunday, today, yesterday, tomorrow, start, beginning, end, mid-year, year-end, anniversary, moment
`;
