// What English names look like: titles, legal forms, words inside names, and words that are never part of one.
import type { NameWords } from '../grammar/name-words';
import { TECHNICAL_TERMS } from '../technical-terms';

export const NAMES: NameWords = {
  titles: `
Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Mx, Dr, Dr., Prof, Prof., Professor, Sir, Dame, Lord, Lady, Baroness, Madame,
Monsieur, Herr, Frau, Senator,
Councillor, Congressman, Congresswoman
`,
  legalForms: `
Inc, Inc., Incorporated, Corp, Corp., Corporation, Ltd, Ltd., Limited, PLC, plc, Plc, LLC, L.L.C., LLP, LP, L.P., Co, Co., PBC,
GmbH, mbH, gGmbH, AG, SE, KGaA, KG, UG, OHG, eG, e.V., NV, N.V, N.V., BV, B.V, B.V., SA, S.A., S.A, SAS, SASU, SARL, S.à r.l.,
Sàrl, SCA, SpA, S.p.A, S.p.A., Srl, S.r.l., AB, Oy, Oyj, ASA, AS, A/S, ApS, OÜ, UAB, SIA, Sp, Sp. z o.o., z o.o., s.r.o.,
a.s., d.o.o., Kft, Zrt, Nyrt, SL, S.L., Lda, EOOD, EAD, Pty, Pty Ltd, Pte, Pte Ltd, KK, K.K., Ltda, Bhd, DAC, CIC, CLG, Unlimited
`,
  inNames: `
company | Grupo, Gruppo, Groep, AI, Labs, Lab, Laboratories, Technologies, Technology, Tech, Systems, Software, Robotics, Group, Holding, Holdings
company | Networks, Network, Computing, Computers, Compute, Cloud, Semiconductor, Semiconductors, Electronics, Instruments
company | Photonics, Industries, Solutions, Digital, Energy, Aircraft, Aerospace, Space, Dynamics, Media, Motors, Motor
company | Platforms, Studio, Studios, Company, Co, International, Global, Materials, Bank, Biosciences, Therapeutics, Health
company | Healthcare, Bio, Biotech, Analytics, Data, Security, Cybersecurity, Defence, Defense, Automotive, Mobility, Logistics
company | Telecom, Telecommunications, Communications, Power, Electric, Grid, Services, Quantum, Microsystems, Devices, Circuits
company | Intelligence, Interactive, Games, Foods, Pharma, Pharmaceuticals, Brothers, Bros, Sons, Consulting, Worldwide, Airlines
company | Airways, Railways, Steel, Chemicals, Engineering, Manufacturing, Medical, Diagnostics, Genomics, Imaging, Sensors
company | Lasers, Optics, Satellites, Shipping, Insurance, Assurance, Financial, Payments, Markets, Exchange, Press, Publishing
company | News, Broadcasting, Entertainment, Enterprises, Enterprise, Associates, Products, Machines, Machine, Vision, Voice
company | Works, Foundry, Foundries, Fab, Silicon, Chips, Processors, Micro, Nano, Cognition, Research, Online, Web, Mobile
company | Apps, Stores, Foundation, Trust, Utilities, Solar, Wind, Nuclear, Fusion, Batteries, Gruppe, Groupe, Grupo, Gruppo, Grupa, Società, Société, Compañía, Compagnie
investor | Ventures, Venture, Capital, Equity, Fund, Funds, Invest, Investments, Investment, Investors, Angels, Growth, VC
investor | Combinator, Seed, Endowment, Partners, Private Equity, Asset Management, Wealth, Pension, Pensions, Accelerator
investor | Incubator, Syndicate, Securities, Crossover, Opportunities, Family Office, Advisors, Advisers, Management, Croissance
body | Ministry, Department, Commission, Authority, Agency, Office, Council, Parliament, Government, Army, Navy, Air Force
body | Bureau, Treasury, Inspectorate, Administration, Ombudsman, Senate, Assembly, Chancellery, Court, Tribunal
body | Institute, University, College, School, Academy, Laboratory, Observatory, Hospital, Museum, Library, Police, Union
body | Forces, Corps, Federation, Chamber, Board, Committee, Directorate, Service, Registry, Regulator, Municipality, Prefecture
product | Model, Chat, Assistant, Copilot, Engine, Suite, Studio, Pro, Mini, Ultra, Turbo, Nano, Lite, OS, Coder
product | GPT, Chip, Processor, Accelerator, GPU, GPUs, CPU, CPUs, TPU, TPUs, NPU, Superchip, Superchips, Supercluster, Transformer, Agent, Bot, Browser, Platform, System
facility | Campus, Plant, Factory, Gigafactory, Megafab, Fab, Datacentre, Datacenter, Data Centre, Data Center, Supercomputer
facility | Hub, Centre, Center, Terminal, Airport, Station, Reactor, Site, Facility, Foundry, Test Range
round | Series, Seed, Pre-Seed, Round
event | Summit, Conference, Forum, Expo, Awards, Symposium, Hackathon, Festival
`,
  bodies: `
Centre, Center, Council, Foundation, Alliance, Association, Federation, Society, Organisation, Organization, Chamber, Network, Initiative, Consortium | of, for
Ministry, Department, Agency, Authority, Office, Bureau, Directorate, Secretariat, Inspectorate, Administration, Directorate-General, Council, Committee, Commission, Joint Undertaking, Executive Agency, Supervisory Authority | of, for, the
University, Institute, School, College, Academy, Polytechnic, Faculty, Laboratory, Free University, Technical University | of, for, the
Government, Parliament, Free State, State, City, City Council, Town Council, County Council, District Council, Town, Region, Canton, Province, Municipality, Kingdom, Republic, Senate, Assembly, Court, Supreme Court, House, Port, Bank | of, the
`,
  honours: `
OBE, MBE, CBE, KBE, DBE, GBE, KCB, CMG, KCMG, FRS, FRSE, FREng, FBA, FRSA, MP, MEP, MSP, QC, KC, JP, PhD, Ph.D, Ph.D., DPhil, MBA, FCA, CFA
`,
  series: 'Series, series',
  seeds: 'Pre-Seed, Pre-seed, PreSeed, Preseed, Seed, seed',
  never: `
Europe, European, Asia-Pacific, EU-US, US-China, US-EU, US-UK, UK-US, EU-UK, EU-China, Asia, Africa, America, EMEA, APAC, LATAM, MENA, ANZ, DACH, Americas, Nordics, Benelux, Baltics, Scandinavia, Silicon Valley, Bay Area, Wall Street, West, East, North, South, Northeast, Northwest, Southeast, Southwest, Union, Brexit, Covid, Internet, Web, AI, Big Tech, Gen,
GPU, GPUs, CPU, CPUs, TPU, TPUs, NPU, NPUs, LLM, LLMs, SLM, SLMs, VLM, AGI, ASI, ML, NLP, RAG, HPC, API, APIs, SDK, SDKs, SaaS,
PaaS, IaaS, IoT, B2B, B2C, OEM, OEMs, SME, SMEs, CEO, CEOs, CFO, CTO, COO, CMO, CIO, CSO, CPO, CRO, CISO, VP, SVP, EVP, MD, HR,
PR, IT, R&D, M&A, IPO, IPOs, SPAC, SPACs, VCs, LPs, ESG, KPI, ROI, ARR, MRR, EBIT, EBITDA, GDP, GDPR, DMA, DSA, NIS2,
USD, EUR, GBP, CHF, SEK, NOK, DKK, PLN, JPY, CNY, TV, HQ, PC, PCs, USB, PDF, FAQ, CV, PhD, MBA, MSc, BSc, MW, GW, kW, MWh,
GWh, TWh, Hz, kHz, MHz, GHz, THz, Mbps, Gbps, Tbps, FLOPS, Q1, Q2, Q3, Q4, H1, H2, FY, YoY, AM, PM, GMT, CET, CEST, EST, ET, PT, UTC, NGO, NGOs, JV, MoU, NDA, T&Cs, QA,
Memorandum of Understanding, Memoranda of Understanding, Letter of Intent, Letters of Intent, Strategic Partnership, Strategic Alliance,
Large Language Model, Large Language Models, Language Model, Language Models, Foundation Model, Foundation Models,
Act, Regulation, Directive, Article, Chapter, Annex, Paragraph,
Contact, About, Update, Exclusive, Breaking, Analysis, Opinion, Editorial, Interview, Profile, Briefing, Newsletter,
Headlines, Sponsored, Advertisement, Subscribe, Editor, Reporter, Correspondent, Reporting, Editing, Writing,
Christmas, Easter, Ramadan, Thanksgiving,
Today, Yesterday, Tomorrow, Tonight, Q&A, Deal, I, We, You, He, She, They, It, That, There, What, Who, Let, My, Our, Your,
Frenchman, Englishman, Irishman, Dutchman, Frenchwoman, Englishwoman, New Zealander, New Zealanders, New Yorker, New Yorkers,
Britons, Brits, Londoners, Parisians, Berliners, Middle Eastern, Middle Easterners
`,
  surnames: 'East, West, North, South, Easter',
  laws: `
Act, Acts, Bill, Regulation, Directive, Law, Code, Treaty, Charter, Convention, Agreement, Accord, Protocol, Declaration,
Strategy, Roadmap, Compass, Blueprint, Masterplan, Package, Programme, Program, Scheme, Pact, Prize, Award, Medal
`,
  adjectival:
    'based, born, old, headquartered, listed, owned, backed, led, founded, made, style, wide, trained, quoted, driven, native, first, ready, focused, enabled, specific, only, free, friendly, capable, compatible, intensive, heavy, grade, oriented, related, like, level, scale, class, agnostic, assisted',
  seated: 'based, headquartered, born',
  backing: 'backed, owned, funded, financed, controlled, founded',
  counted: 'million, billion, trillion, millions, billions, percent, per cent, per, %, €, $',
  groups: '',
  wholes:
    'holding, holdings, group, company, corporation, groupe, grupo, gruppo, groep, global, technologies',
  continents: 'European, Asian, African, American',
  learning: 'university, universität, université, polytechnic, college, school, tu, rwth, eth, epfl, mit',
  branches:
    'Europe, EMEA, Asia, Africa, America, Americas, APAC, DACH, LATAM, MENA, ANZ, Nordics, Nordic, Benelux, Baltics, Iberia, Scandinavia',
  neverAlone: `
${TECHNICAL_TERMS},
Middle, Northern, Southern, Eastern, Western, Nordic, Baltic, Balkan, Alpine, Mediterranean, Caribbean, Atlantic, Pacific, Arctic,
Indo-Pacific, Transatlantic, African, Asian, Arab, Arabic, Latin, Slavic, Germanic, Persian, Muslim, Muslims, Islamic,
Islam, Christian, Christians, Jewish, Catholic, Catholics, Protestant, Protestants, Buddhist, Hindu, Orthodox, Republican, Republicans, Democrat, Democrats,
Democratic, Conservative, Conservatives, Liberal, Liberals, Tory, Tories, Green, Greens, Presidential, Congressional,
Agreement, Treaty, Accord, Convention, Declaration, Amendment, Constitution, Bill, Charter, Protocol, Report, Review,
Strategy, Initiative, Programme, Program, Plan, Project, War, Revolution, Day, Week, Year, Century, Age, Earth, Moon, Sun,
Minister, Chancellor, Ambassador, Governor, Archbishop, Emperor, King, Queen, Prince, Princess, Pope, Duke, Embassy, Cabinet,
January, February, March, July, September, October, November, December,
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
River, Sea, Ocean, Lake, Mount, Island, Islands, Valley, Street, Road, Avenue, Square, Palace, Castle, Church, World, City,
Digital, Artificial, Intelligence, Technology, Economy, Science, Innovation, Education, Defence, Defense, Finance, Justice, Health, Interior,
Scientific, Interim, Acting, Deputy, Associate, Assistant, Joint, Incoming, Outgoing, Founding, Senior, Junior, Principal, Technical, Commercial,
Medical, Clinical, Academic, Creative, Legal, Financial, Operational, Independent, Honorary, Regional, Group,
Energy, Climate, Trade, Industry, Agriculture, Transport, Environment, Culture, Labour, Labor, Home, Foreign, Affairs, State, Economic
`,
};
