// English passages in the wordings of wires, dailies and releases. Invented for this table; firms act in it as examples.
import type { ExtractionCase } from './case';

export const ENGLISH_CASES: readonly ExtractionCase[] = [
  {
    text: 'H, which stands for “human-centric”, emerged from stealth with a $220 million seed round. The money came from Accel and UiPath.',
    facts: ['RAISED | H Company | seed'],
    never: ['INVESTED_IN | UiPath | Accel'],
  },
  {
    text: 'The European Commission approved a €5bn German measure to support Quarnexa. The Italian government approved €5m for Kelvane.',
    facts: ['SUPPORTS | Italian government | Kelvane'],
    never: ['SUPPORTS | European Commission | Quarnexa'],
  },
  {
    text: 'Siemens is setting up a joint venture with Orvanta. Tom Reil is setting up Helvar in Ulm.',
    facts: ['PARTNERED_WITH | Siemens | Orvanta', 'FOUNDED | Tom Reil | Helvar'],
    never: ['SUBSIDIARY_OF | Siemens | Orvanta'],
  },
  // Behind a colon at the end stand several who act.
  {
    text: 'Velmora raised €5m. Several banks took part in the round: Torven, Kelvane and Orvanta. Three engineers founded Felnor: Paul Morel and Anne Roux.',
    facts: [
      'INVESTED_IN | Torven | Velmora',
      'FOUNDED | Paul Morel | Felnor',
      'FOUNDED | Anne Roux | Felnor',
    ],
  },
  // Each of several events has its own doer and its own object.
  {
    text: "They include Siemens's $1.1 billion acquisition of Helvar, Bosch's $955 million purchase of Germany's Orvanta, and SAP's acquisition of Torven.",
    facts: [
      'ACQUIRED | Siemens | Helvar | amount=1100000000',
      'ACQUIRED | Bosch | Orvanta | amount=955000000',
      'ACQUIRED | SAP | Torven',
    ],
    never: [
      'ACQUIRED | Bosch | Helvar',
      'ACQUIRED | Siemens | Orvanta',
      'ACQUIRED | SAP | Helvar',
      'ACQUIRED | Siemens | Torven',
    ],
  },
  {
    text: "The deals include Siemens's acquisition of Helvar and Bosch's purchase of Orvanta. SAP and Airbus's purchase of Torven is the largest.",
    facts: [
      'ACQUIRED | Siemens | Helvar',
      'ACQUIRED | Bosch | Orvanta',
      'ACQUIRED | SAP | Torven',
      'ACQUIRED | Airbus | Torven',
    ],
    never: ['ACQUIRED | Bosch | Siemens', 'ACQUIRED | Helvar | Orvanta'],
  },
  // Whoever is helped builds, and who approves the help does not.
  {
    text: 'The European Commission has approved a German measure to support the Torven Manufacturing Company (TMC) in building and operating a plant in Dresden. Siemens helped Helvar in building a plant in Ulm.',
    facts: ['OPERATES_IN | Helvar | Ulm'],
    never: ['OPERATES_IN | European Commission | Dresden', 'OPERATES_IN | Siemens | Ulm'],
  },
  // A sum that is paid for something brings in nothing.
  {
    text: 'SAP scooped up Tom Wang and his researchers at Helvar in return for a $14.8bn investment in the startup. Bosch bags Orvanta for €562m.',
    facts: ['INVESTED_IN | SAP | Helvar | amount=14800000000'],
    never: ['RAISED | SAP | funding round', 'RAISED | Bosch | funding round'],
  },
  {
    text: 'Tom Reil founded Helvar. Reil followed Siemens chief Anna Lind into an elevator.',
    facts: [],
    never: ['HOLDS_ROLE | Tom Reil | Helvar'],
  },
  {
    text: 'Helvar makes videos. In an interview with Melissa Lind at the Financial Times, founder and CEO Victor Ripar discusses its growth.',
    facts: ['FOUNDED | Victor Ripar | Helvar', 'HOLDS_ROLE | Victor Ripar | Helvar'],
    never: ['FOUNDED | Melissa Lind | Helvar'],
  },
  {
    text: "Helvar is a car firm. Unlike Tesla, which manufactures its own cars, Helvar licenses its software. It is running a share sale via Nasdaq's private markets business.",
    facts: [],
    never: ['SUPPLIES | Tesla | Helvar', 'SUBSIDIARY_OF | Nasdaq | Helvar'],
  },
  {
    text: 'Siemens is based in Berlin. Cohere CEO Anna Lind has praised the city.',
    facts: [],
    never: ['HOLDS_ROLE | Anna Lind | Siemens'],
  },
  {
    text: 'Former Quarnexa boss Anna Berg, who founded the company in 2021, now runs Kelvane.',
    facts: [],
    never: ['FOUNDED | Anna Berg | Kelvane'],
  },
  {
    text: 'Quarnexa has lost its chief scientist, Paul Dumas, to Anthropic. Temasek and Lakestar have both backed Quarnexa. Kelvane and the University of Tübingen have set up a joint lab.',
    facts: [
      'FORMERLY_AT | Paul Dumas | Quarnexa',
      'HOLDS_ROLE | Paul Dumas | Anthropic',
      'INVESTED_IN | Temasek | Quarnexa',
      'INVESTED_IN | Lakestar | Quarnexa',
      'PARTNERED_WITH | Kelvane | Universität Tübingen',
    ],
  },
  // Letters in brackets behind words of the language are nobody's name, but an authority may be called by them.
  {
    text: 'Siemens has signed a deal on uncrewed aerial systems (UAS). Anna Lind joined the senior leadership team (SLT). UAS maker Helvar builds a plant in Ulm.',
    facts: ['OPERATES_IN | Helvar | Ulm'],
    never: ['HOLDS_ROLE | Anna Lind | SLT', 'BUILDS | Helvar | UAS'],
  },
  {
    text: "Orvanta and Torven have signed a Memorandum of Understanding (MoU) to collaborate on the development and testing of drones under the UK Ministry of Defence's (MoD) Skyline programme.",
    facts: ['PARTNERED_WITH | Orvanta | Torven'],
    never: ['SUPPLIES | Ministry of Defence | Orvanta'],
  },
  {
    text: 'Helvar announced a Strategic Partnership with Siemens. Orvanta has signed a Letter of Intent with Bosch.',
    facts: ['PARTNERED_WITH | Helvar | Siemens', 'PARTNERED_WITH | Orvanta | Bosch'],
    never: ['BUILDS | Helvar | Strategic Partnership'],
  },
  // What an office is for is no firm; nor has a group an office that is held at one of its labs.
  {
    text: 'Anna Lind was promoted to Vice President of AI Policy and Product Management. Tom Reil is Vice President of Cloud Operations and Innovation at Siemens.',
    facts: ['HOLDS_ROLE | Tom Reil | Siemens'],
    never: ['HOLDS_ROLE | Anna Lind | Policy', 'HOLDS_ROLE | Anna Lind | Management'],
  },
  {
    text: 'Anna Lind joined Siemens as CEO of Helvar.',
    facts: ['HOLDS_ROLE | Anna Lind | Helvar | role=CEO'],
    never: ['HOLDS_ROLE | Anna Lind | Siemens | role=CEO'],
  },
  {
    text: 'Helvar said the round was led by new investor Orvanta, the Singaporean state holding company.',
    facts: ['INVESTED_IN | Orvanta | Helvar'],
    never: ['SUBSIDIARY_OF | Helvar | Orvanta'],
  },
  {
    text: 'Tom Reil co-founded Helvar with four partners including Anna Lind.',
    facts: ['FOUNDED | Anna Lind | Helvar'],
    never: ['HOLDS_ROLE | Anna Lind | Helvar'],
  },
  {
    text: 'Jim Shaw, chairman of Helvar, praised the interim team, affirming their ability to lead the company through its next phase.',
    facts: ['BOARD_SEAT | Jim Shaw | Helvar'],
    never: ['HOLDS_ROLE | Jim Shaw | Helvar'],
  },
  {
    text: 'Helvar is based in Ulm. Anna Lind, who joined as a third co-founder after her long career at McKinsey, is driven by her belief.',
    facts: ['FORMERLY_AT | Anna Lind | McKinsey'],
    never: ['FOUNDED | Anna Lind | McKinsey'],
  },
  // Behind where the first one was the list goes on, and it was his place alone.
  {
    text: "Helvar's founders include Arthur Kern, formerly of Deepmind, and ex-Siemens engineers Tom Lacroy and Karl Lamp.",
    facts: [
      'FOUNDED | Arthur Kern | Helvar',
      'FOUNDED | Tom Lacroy | Helvar',
      'FOUNDED | Karl Lamp | Helvar',
      'FORMERLY_AT | Karl Lamp | Siemens',
    ],
    never: ['FORMERLY_AT | Karl Lamp | Deepmind'],
  },
  {
    text: "Helvar's founders include Arthur Kern, a former banker, and engineers Tom Lacroy and Karl Lamp. Orvanta (the cloud brand of German retail giant Bosch) sells servers.",
    facts: ['FOUNDED | Karl Lamp | Helvar', 'SUBSIDIARY_OF | Orvanta | Bosch'],
    never: ['HOLDS_ROLE | Karl Lamp | Helvar'],
  },
  {
    text: 'The software writes to Torvos and Cassel, the two dominant NHS clinical systems.',
    facts: [],
    never: ['BUILDS | NHS | Torvos'],
  },
  {
    text: 'Anna Berg, who heads Quarnexa, previously worked at Siemens.',
    facts: ['HOLDS_ROLE | Anna Berg | Quarnexa', 'FORMERLY_AT | Anna Berg | Siemens'],
    never: ['FORMERLY_AT | Anna Berg | Quarnexa'],
  },
  {
    text: 'Quarnexa has raised €60m. The round was led by existing backer Lakestar.',
    facts: ['INVESTED_IN | Lakestar | Quarnexa | role=lead'],
  },
  {
    text: 'The CMA has launched an inquiry into Quarnexa over its purchase of Kelvane. The CMA is investigating Microsoft over its partnership with Mistral.',
    facts: [
      'REGULATES | Competition and Markets Authority | Quarnexa',
      'ACQUIRED | Quarnexa | Kelvane',
      'REGULATES | Competition and Markets Authority | Microsoft',
      'PARTNERED_WITH | Microsoft | Mistral AI',
    ],
    never: [
      'ACQUIRED | Competition and Markets Authority | Kelvane',
      'PARTNERED_WITH | Competition and Markets Authority | Mistral AI',
    ],
  },
  {
    text: 'The German government has completed its purchase of Uniper.',
    facts: ['ACQUIRED | Bundesregierung | Uniper'],
  },
  // A joint venture is a part of each of those it is between, and the two before its name are none of each other's.
  {
    text: 'Zantora, a joint venture between Veltrona and Lumitrax, builds chips. Separately, the Kelvane–Orvanta joint venture in Narvik is growing.',
    facts: ['SUBSIDIARY_OF | Zantora | Veltrona', 'SUBSIDIARY_OF | Zantora | Lumitrax'],
    never: ['SUBSIDIARY_OF | Kelvane | Orvanta'],
  },
  // What stands behind what a person owns hangs on that, and not on his office.
  {
    text: "Orvanta chief Daniel Kerr runs a fund. Bands are quitting Orvanta in protest of CEO Daniel Kerr's investment in drone firm Helvar.",
    facts: ['INVESTED_IN | Daniel Kerr | Helvar'],
    never: ['HOLDS_ROLE | Daniel Kerr | Helvar'],
  },
  // Of two who agree one delivers; whoever made the goods gets none of them.
  {
    text: 'Helvar has signed a deal with Orvanta to supply around 20,000 Nvidia AI chips, in one of the largest agreements of 2025.',
    facts: ['PARTNERED_WITH | Helvar | Orvanta'],
    never: ['SUPPLIES | Orvanta | Nvidia', 'SUPPLIES | Helvar | Nvidia'],
  },
  {
    text: 'Helvar raised €60m. Siemens is investing €15bn in computing equipment in Wales, and plans to work with Helvar on a supercomputer.',
    facts: [],
    never: ['INVESTED_IN | Siemens | Helvar'],
  },
  {
    text: 'Nvidia CEO Jensen Huang revealed that the chipmaker has made a £500m equity investment into Helvar.',
    facts: ['INVESTED_IN | Nvidia | Helvar | amount=500000000'],
  },
  {
    text: 'Helvar raised €60m. Siemens put money in too. Anna Lind stayed with Orvanta until 2019.',
    facts: ['INVESTED_IN | Siemens | Helvar', 'FORMERLY_AT | Anna Lind | Orvanta'],
    never: ['HOLDS_ROLE | Anna Lind | Orvanta'],
  },
  {
    text: "Helvar makes drones. They're also teaming up with Orvanta.",
    facts: ['PARTNERED_WITH | Helvar | Orvanta'],
  },
  {
    text: "Helvar makes drones. They've bought Torven.",
    facts: ['ACQUIRED | Helvar | Torven'],
  },
  {
    text: 'Orvanta supplies the chips and Siemens the software. Airbus gets its drones from Kelvane and its software from Quarnexa.',
    facts: ['SUPPLIES | Kelvane | Airbus', 'SUPPLIES | Quarnexa | Airbus'],
    never: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta sold chips to Airbus and Siemens the day before.',
    facts: ['SUPPLIES | Orvanta | Airbus', 'SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'It was not Siemens but Airbus that bought Quarnexa. Not SAP but Bosch supplies Kelvane.',
    facts: ['ACQUIRED | Airbus | Quarnexa', 'SUPPLIES | Bosch | Kelvane'],
    never: ['ACQUIRED | Siemens | Quarnexa', 'SUPPLIES | SAP | Kelvane'],
  },
  {
    text: 'Siemens has not bought Quarnexa but Kelvane.',
    facts: [],
    never: ['ACQUIRED | Siemens | Quarnexa'],
  },
  {
    text: 'Airbus and Helsing backer General Catalyst raised $8bn for its 12th fund. Siemens and Airbus supplier Telsor has raised €3m.',
    facts: [
      'INVESTED_IN | General Catalyst | Airbus',
      'INVESTED_IN | General Catalyst | Helsing',
      'SUPPLIES | Telsor | Siemens',
    ],
    never: ['RAISED | Siemens | funding round'],
  },
  {
    text: 'The round brings the total raised by Orvanta to €90mn. The €20mn raised by Telsor came from Accel.',
    facts: ['RAISED | Telsor | funding round | amount=20000000'],
    never: ['RAISED | Orvanta | funding round | amount=90000000'],
  },
  {
    text: "Siemens' Anna Lund founded Telsor in 2021 and still leads it.",
    facts: ['HOLDS_ROLE | Anna Lund | Telsor'],
    never: ['HOLDS_ROLE | Anna Lund | Siemens'],
  },
  {
    text: 'Hensoldt supplies radars to Telsor, as does Thales.',
    facts: ['SUPPLIES | Hensoldt | Telsor | product=radars'],
  },
  {
    text: "Bpifrance and Accel have each put €50mn into Pasqal's latest round.",
    facts: ['INVESTED_IN | Bpifrance | Pasqal', 'INVESTED_IN | Accel | Pasqal'],
  },
  {
    text: 'Solbrenn is one of the firms Quarnix partnered with in 2022.',
    facts: ['PARTNERED_WITH | Quarnix | Solbrenn'],
  },
  {
    text: "Micron and Samsung supply the memory for Nvidia's chips.",
    facts: ['SUPPLIES | Micron | Nvidia', 'SUPPLIES | Samsung | Nvidia'],
  },
  {
    text: 'Orvanta has tapped Balderton for €70mn. Thales and Diehl will share an order worth €1.5bn from the Dutch army.',
    facts: ['INVESTED_IN | Balderton | Orvanta | amount=70000000', 'SUPPLIES | Thales | Dutch army'],
  },
  {
    text: 'Telsor has moved into a lab in Paris paid for by the French state. Orvanta uses a lab in Paris run by Inria.',
    facts: ['OPERATES_IN | Telsor | Paris', 'OPERATES_IN | Inria | Paris'],
    never: ['OPERATES_IN | French state | Paris'],
  },
  {
    text: 'By creating the joint venture S3NS, Thales and Google have adopted the same strategy. By buying Orvanta, Telsor and Siemens have grown.',
    facts: ['PARTNERED_WITH | Thales | Google', 'ACQUIRED | Siemens | Orvanta'],
    never: ['PARTNERED_WITH | S3NS | Thales'],
  },
  {
    text: "NXP bought part of Telsor's sensor unit. The unit generated revenue of about $300 million last year, NXP said in a statement.",
    facts: [],
    never: ['SUBSIDIARY_OF | NXP | Telsor'],
  },
  {
    text: 'Kelvane holds 60 percent of Brindlo, with the rest owned by Velmora.',
    facts: ['INVESTED_IN | Velmora | Brindlo'],
    never: ['INVESTED_IN | Velmora | Kelvane'],
  },
  {
    text: 'Mirvane has been sold. The buyer is Havrik.',
    facts: [],
    never: ['SUPPLIES | Mirvane | Havrik'],
  },
  {
    text: 'Mirvane has been sold. The acquirer is Havrik.',
    facts: ['ACQUIRED | Havrik | Mirvane'],
  },
  // What a second leaves out of a clause is that of the first, with its own two in the places of the other two.
  {
    text: 'Orvanta moved its headquarters to Ghent, Kelvane to Lyon. Torven has invested in Felnor and Telsor in Bravel. Norbec works with Quelmar in Leeds, Tarvel in Hull.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Ghent',
      'HEADQUARTERED_IN | Kelvane | Lyon',
      'INVESTED_IN | Torven | Felnor',
      'INVESTED_IN | Telsor | Bravel',
    ],
    never: ['PARTNERED_WITH | Tarvel | Quelmar', 'INVESTED_IN | Torven | Bravel'],
  },
  {
    text: 'Orvanta will supply Microsoft with 200,000 chips under a deal announced on Wednesday.',
    facts: ['SUPPLIES | Orvanta | Microsoft | quantity=200000'],
  },
  {
    text: 'The company announced on Wednesday that Orvanta had bought Telsor.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Telsor, whose gigafactory in Graz was inaugurated in December, is growing.',
    facts: ['OPERATES_IN | Telsor | Graz'],
  },
  {
    text: 'Arm, which is majority owned by SoftBank, has sued Qualcomm.',
    facts: ['SUBSIDIARY_OF | Arm | SoftBank'],
  },
  {
    text: "The cloud is to be run by SAP's Delos Cloud subsidiary.",
    facts: ['SUBSIDIARY_OF | Delos Cloud | SAP'],
    never: ['SUPPLIES | SAP | Delos Cloud'],
  },
  {
    text: 'Bending Spoons, the Milan app group that owns Evernote, is acquiring AOL from Yahoo.',
    facts: ['ACQUIRED | Bending Spoons | AOL'],
    never: ['SUPPLIES | Bending Spoons | AOL'],
  },
  {
    text: 'Other investors backing Orvanta include Norrvik Capital. Start-ups competing with Orvanta include Telsor.',
    facts: ['INVESTED_IN | Norrvik Capital | Orvanta', 'COMPETES_WITH | Telsor | Orvanta'],
  },
  {
    text: 'At Silo AI, which AMD took over in 2024, founder Peter Sarlin has handed over to Ville Hulkko.',
    facts: ['FOUNDED | Peter Sarlin | Silo AI'],
    never: ['FOUNDED | Peter Sarlin | AMD'],
  },
  {
    text: "Nvidia's venture arm NVentures was among the investors.",
    facts: ['SUBSIDIARY_OF | NVentures | Nvidia'],
    never: ['INVESTED_IN | NVentures | Nvidia'],
  },
  {
    text: 'The deal makes Orvanta, founded in 2015 by Karl Lind, the owner of four data centres.',
    facts: ['FOUNDED | Karl Lind | Orvanta'],
    never: ['SUBSIDIARY_OF | Orvanta | Karl Lind'],
  },
  {
    text: 'Mara Lindqvist considered joining Solbrenn as finance chief.',
    facts: [],
    never: ['HOLDS_ROLE | Mara Lindqvist | Solbrenn'],
  },
  {
    text: 'Mara Lindqvist chose to wait rather than join Solbrenn as finance chief.',
    facts: [],
    never: ['HOLDS_ROLE | Mara Lindqvist | Solbrenn'],
  },
  {
    text: 'Ines Moreau will run Pelquist next year.',
    facts: ['HOLDS_ROLE | Ines Moreau | Pelquist'],
    never: ['FORMERLY_AT | Ines Moreau | Pelquist'],
  },
  {
    text: 'Clara Duval did found Torven in 2022.',
    facts: ['FOUNDED | Clara Duval | Torven | year=2022'],
  },
  {
    text: 'Torven has dropped its chatbot Brivex.',
    facts: [],
    never: ['BUILDS | Torven | Brivex'],
  },
  {
    text: 'The CNIL decided against a fine for Telsor.',
    facts: [],
    never: ['REGULATES | CNIL | Telsor'],
  },
  {
    text: 'Torven, through its alliance with Quarnix, gained 40 engineers.',
    facts: ['PARTNERED_WITH | Torven | Quarnix'],
    never: ['SUPPLIES | Torven | Quarnix'],
  },
  {
    text: 'Quarnix signed an order with Torven for 30 servers.',
    facts: ['SUPPLIES | Torven | Quarnix | quantity=30'],
    never: ['PARTNERED_WITH | Quarnix | Torven'],
  },
  {
    text: 'Fenquil received a loan from Bpifrance.',
    facts: ['SUPPORTS | Bpifrance | Fenquil'],
    never: ['INVESTED_IN | Bpifrance | Fenquil'],
  },
  {
    text: "Torven's latest purchase is Quarnix. Pelquist is Orvanta's third acquisition this year.",
    facts: ['ACQUIRED | Torven | Quarnix', 'ACQUIRED | Orvanta | Pelquist'],
  },
  {
    text: 'The purchase of Quarnix cost Torven 30 million euros.',
    facts: ['ACQUIRED | Torven | Quarnix | amount=30000000'],
  },
  {
    text: 'The sale of Quarnix brought Torven 30 million euros.',
    facts: [],
    never: ['ACQUIRED | Torven | Quarnix'],
  },
  {
    text: "Torven's takeover would provide Quarnix with cash.",
    facts: [],
    never: ['ACQUIRED | Quarnix | Torven'],
  },
  {
    text: 'An order from Quarnix has helped Torven to grow. With an order from Brindlo, Orvanta can build a plant.',
    facts: ['SUPPLIES | Torven | Quarnix', 'SUPPLIES | Orvanta | Brindlo'],
  },
  {
    text: 'Torven announced an order from Quarnix for 30 servers.',
    facts: ['SUPPLIES | Torven | Quarnix | quantity=30'],
  },
  {
    text: 'Investment from Halden Ventures has helped Quarnix to grow.',
    facts: ['INVESTED_IN | Halden Ventures | Quarnix'],
  },
  {
    text: 'A fine from the CNIL has cost Telsor 3 million euros. An investigation by the CNIL is slowing Brindlo down.',
    facts: ['REGULATES | CNIL | Telsor | amount=3000000', 'REGULATES | CNIL | Brindlo'],
  },
  {
    text: 'Telsor is the subject of an investigation by the CNIL. Brindlo has appealed against a fine from BaFin.',
    facts: ['REGULATES | CNIL | Telsor', 'REGULATES | BaFin | Brindlo'],
  },
  {
    text: 'The post of chief executive at Telsor went to Mara Lindqvist.',
    facts: ['HOLDS_ROLE | Mara Lindqvist | Telsor'],
  },
  {
    text: 'Torven has Siemens as a client. With Bosch as a client, Orvanta can grow.',
    facts: ['SUPPLIES | Torven | Siemens', 'SUPPLIES | Orvanta | Bosch'],
  },
  {
    text: 'Torven no longer has Siemens as a client.',
    facts: [],
    never: ['SUPPLIES | Torven | Siemens'],
  },
  {
    text: 'Torven found its first client in Siemens. Cravelle has a main rival in Bosch.',
    facts: ['SUPPLIES | Torven | Siemens', 'COMPETES_WITH | Bosch | Cravelle'],
  },
  {
    text: 'Torven is one of the biggest investors in Siemens.',
    facts: ['INVESTED_IN | Torven | Siemens'],
    never: ['INVESTED_IN | Siemens | Torven'],
  },
  {
    text: 'Siemens named Torven its provider. Bosch has two suppliers: Orvanta and Solbrenn.',
    facts: ['SUPPLIES | Torven | Siemens', 'SUPPLIES | Orvanta | Bosch', 'SUPPLIES | Solbrenn | Bosch'],
  },
  {
    text: 'Siemens, through its unit Torven, sells software.',
    facts: ['SUBSIDIARY_OF | Torven | Siemens'],
  },
  {
    text: 'From an office in Graz, Orvanta serves its customers.',
    facts: ['OPERATES_IN | Orvanta | Graz'],
  },
  {
    text: "Norrvik Capital took part in Telsor's funding round of 30 million euros. Orvanta's funding round brought in 20 million euros.",
    facts: [
      'INVESTED_IN | Norrvik Capital | Telsor | role=participant',
      'RAISED | Telsor | funding round | amount=30000000',
      'RAISED | Orvanta | funding round | amount=20000000',
    ],
  },
  {
    text: 'Who bought Torven? Velmora.',
    facts: ['ACQUIRED | Velmora | Torven'],
  },
  {
    text: 'And who founded Pelquist? Mara Lindqvist did.',
    facts: ['FOUNDED | Mara Lindqvist | Pelquist'],
  },
  {
    text: 'Who supplies Mirvane with chips? Not Havrik.',
    facts: [],
    never: ['SUPPLIES | Havrik | Mirvane'],
  },
  {
    text: 'Who will buy Mirvane? Perhaps Havrik.',
    facts: [],
    never: ['ACQUIRED | Havrik | Mirvane'],
  },
  {
    text: 'With Orvanta having acquired Telsor, the field has changed.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'With Orvanta having failed to acquire Telsor, the field has changed.',
    facts: [],
    never: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Zarnovo employs 400 people while supplying Pelquist with sensors.',
    facts: ['SUPPLIES | Zarnovo | Pelquist | product=sensors'],
  },
  {
    text: 'When buying Pelquist, Zarnovo would have to pay a premium.',
    facts: [],
    never: ['ACQUIRED | Zarnovo | Pelquist'],
  },
  {
    text: 'Zarnovo has grown since acquiring Pelquist.',
    facts: ['ACQUIRED | Zarnovo | Pelquist'],
  },
  {
    text: 'The fact that Zarnovo supplies Pelquist with sensors is well known.',
    facts: ['SUPPLIES | Zarnovo | Pelquist | product=sensors'],
  },
  {
    text: 'The claim that Zarnovo supplies Pelquist with sensors is wrong.',
    facts: [],
    never: ['SUPPLIES | Zarnovo | Pelquist'],
  },
  {
    text: 'The possibility that Zarnovo acquires Pelquist worries investors.',
    facts: [],
    never: ['ACQUIRED | Zarnovo | Pelquist'],
  },
  {
    text: 'Cravelle is one of the firms Tarnbrook Partners invested in.',
    facts: ['INVESTED_IN | Tarnbrook Partners | Cravelle'],
  },
  {
    text: 'Telsor is one of the firms Orvanta delivers batteries to.',
    facts: ['SUPPLIES | Orvanta | Telsor | product=batteries'],
  },
  {
    text: 'Telsor is one of the firms Clara Duval chairs.',
    facts: ['BOARD_SEAT | Clara Duval | Telsor'],
  },
  {
    text: 'The firms Zarnovo supplies with sensors include Pelquist and Cravelle.',
    facts: [
      'SUPPLIES | Zarnovo | Pelquist | product=sensors',
      'SUPPLIES | Zarnovo | Cravelle | product=sensors',
    ],
  },
  {
    text: 'Among the firms Orvanta acquired in 2022 is Telsor.',
    facts: ['ACQUIRED | Orvanta | Telsor | date=2022'],
  },
  {
    text: 'Among the firms Orvanta wants to acquire is Telsor.',
    facts: [],
    never: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'The firms Orvanta did not invest in include Telsor.',
    facts: [],
    never: ['INVESTED_IN | Orvanta | Telsor'],
  },
  {
    text: 'The companies backed by Norrvik Capital include Pelquist and Cravelle.',
    facts: ['INVESTED_IN | Norrvik Capital | Pelquist', 'INVESTED_IN | Norrvik Capital | Cravelle'],
  },
  {
    text: 'The companies Alpha and Beta acquired Gamma in May.',
    facts: ['ACQUIRED | Alpha | Gamma', 'ACQUIRED | Beta | Gamma'],
  },
  {
    text: 'Lumora, which Telsor switched on in May, is fast.',
    facts: ['BUILDS | Telsor | Lumora'],
  },
  {
    text: 'Torven and Quarnix have agreed on a common standard. Both supply Havrik with sensors.',
    facts: ['SUPPLIES | Torven | Havrik', 'SUPPLIES | Quarnix | Havrik'],
  },
  {
    text: 'Torven and Quarnix have agreed on a common standard. Clara Duval founded both in 2016.',
    facts: ['FOUNDED | Clara Duval | Torven', 'FOUNDED | Clara Duval | Quarnix'],
  },
  {
    text: 'Both supply chains of Orvanta and Telsor run through Havrik.',
    facts: [],
    never: ['SUPPLIES | Orvanta | Havrik', 'SUPPLIES | Telsor | Havrik'],
  },
  {
    text: 'Torven and Quarnix have agreed on a common standard. They are backed by Halden Ventures.',
    facts: ['INVESTED_IN | Halden Ventures | Torven', 'INVESTED_IN | Halden Ventures | Quarnix'],
  },
  {
    text: 'Torven, Quarnix and Solbrenn have agreed on a common standard. All three supply Havrik with sensors.',
    facts: ['SUPPLIES | Torven | Havrik', 'SUPPLIES | Quarnix | Havrik', 'SUPPLIES | Solbrenn | Havrik'],
  },
  {
    text: 'Torven and Quarnix have agreed on a common standard. All three were founded by Clara Duval.',
    facts: [],
    never: ['FOUNDED | Clara Duval | Torven'],
  },
  {
    text: 'The battery maker Mirvane has bought the drone maker Dralto. The drone maker was founded by Tom Hargreaves.',
    facts: ['FOUNDED | Tom Hargreaves | Dralto'],
  },
  {
    text: 'The battery maker Mirvane has bought the drone maker Dralto. The chip maker was founded by Tom Hargreaves.',
    facts: [],
    never: ['FOUNDED | Tom Hargreaves | Mirvane', 'FOUNDED | Tom Hargreaves | Dralto'],
  },
  {
    text: 'Orvanta, a start-up from Berlin, has hired 40 engineers. The Munich-based company is run by Clara Duval.',
    facts: [],
    never: ['HOLDS_ROLE | Clara Duval | Orvanta', 'HEADQUARTERED_IN | Orvanta | Munich'],
  },
  {
    text: "The French software group Cravelle has posted a loss. The German company's backers include Ostmark Ventures.",
    facts: [],
    never: ['INVESTED_IN | Ostmark Ventures | Cravelle'],
  },
  {
    text: 'In an interview with Paul Miller, the CEO of Orvanta, Daniel Ek called venture capital a force.',
    facts: ['HOLDS_ROLE | Paul Miller | Orvanta'],
    never: ['HOLDS_ROLE | Daniel Ek | Orvanta'],
  },
  {
    text: 'Daniel Ek has led a €600 million round for Helsing.',
    facts: ['INVESTED_IN | Daniel Ek | Helsing'],
    never: ['FORMERLY_AT | Daniel Ek | Helsing'],
  },
  {
    text: 'Founded in Munich in 2021 by former DeepMind and NATO engineers, Helsing develops battlefield simulation software.',
    facts: [],
    never: ['OPERATES_IN | Google DeepMind | Munich', 'FOUNDED | Google DeepMind | Helsing'],
  },
  {
    text: 'Orvanta was founded by three former DeepMind and Google engineers, Anna Lund, Bert Moor and Cai Wen.',
    facts: [
      'FOUNDED | Bert Moor | Orvanta',
      'FORMERLY_AT | Bert Moor | Google DeepMind',
      'FORMERLY_AT | Bert Moor | Google',
    ],
  },
  {
    text: '“We are scaling,” said Noelle Walsh, Corporate Vice President of Cloud Operations and Innovation at Microsoft.',
    facts: ['HOLDS_ROLE | Noelle Walsh | Microsoft'],
    never: ['HOLDS_ROLE | Noelle Walsh | Cloud Operations'],
  },
  {
    text: 'Charles Elson, chairman of the Center for Corporate Governance at the University of Delaware, said so.',
    facts: ['BOARD_SEAT | Charles Elson | Center for Corporate Governance'],
  },
  {
    text: 'Nscale raised $1.1 billion in a round led by Aker, with additional backing from Nvidia, Dell and others.',
    facts: ['INVESTED_IN | Nvidia | Nscale', 'INVESTED_IN | Dell | Nscale'],
  },
  {
    text: 'Nscale has raised $40m. Revenue grew with support from Siemens.',
    facts: [],
    never: ['INVESTED_IN | Siemens | Nscale'],
  },
  {
    text: 'The round follows Helsing’s Series C funding of €450 million.',
    facts: ['RAISED | Helsing | Series C | amount=450000000'],
  },
  {
    text: "Anna Lund's exit as finance chief of Orvanta surprised investors.",
    facts: ['FORMERLY_AT | Anna Lund | Orvanta'],
  },
  {
    text: 'The appointment of Anna Lund as chief executive of Orvanta surprised investors.',
    facts: ['HOLDS_ROLE | Anna Lund | Orvanta'],
  },
  {
    text: 'Graphcore, once touted as Britain’s AI hope, grew fast but was acquired in 2024 by SoftBank.',
    facts: ['ACQUIRED | SoftBank | Graphcore'],
  },
  {
    text: 'Prima Materia was founded by Daniel Ek and early Spotify investor Shakil Khan in 2020.',
    facts: ['FOUNDED | Shakil Khan | Prima Materia', 'INVESTED_IN | Shakil Khan | Spotify'],
  },
  {
    text: 'Prima Materia invested in Helsing in 2021. The deal brings Helsing’s total raised capital to €1.37 billion.',
    facts: [],
    never: ['INVESTED_IN | Prima Materia | Helsing | amount=1370000000'],
  },
  // What a firm says itself, inserted behind its name, and who acts along with it.
  {
    text: 'Orvanta, it said on Tuesday, has acquired Telsor.',
    facts: ['ACQUIRED | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta, the company said on Tuesday, supplies Airbus.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta, critics said on Tuesday, wants to buy Telsor.',
    facts: [],
    never: ['ACQUIRED | critics | Telsor'],
  },
  {
    text: 'Orvanta, along with Kelvane, acquired Telsor in 2022.',
    facts: ['ACQUIRED | Orvanta | Telsor', 'ACQUIRED | Kelvane | Telsor'],
  },
  // What is dropped is not done, and whoever pays for a purchase backs nobody who is bought.
  {
    text: 'Airbus dropped Orvanta as its provider. Kelvane dropped its purchase of Telsor.',
    facts: [],
    never: ['SUPPLIES | Orvanta | Airbus', 'ACQUIRED | Kelvane | Telsor'],
  },
  {
    text: 'Orvanta financed the purchase of Telsor with a loan. Kelvane has received an order from Quarnix.',
    facts: [],
    never: ['SUPPORTS | Orvanta | Telsor', 'REGULATES | Quarnix | Kelvane'],
  },
  // Whoever makes what an aside says somebody uses.
  {
    text: 'Orvanta develops software used by Siemens.',
    facts: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta makes drones which Airbus has ordered. Kelvane wants to build drones used by Thales.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
    never: ['SUPPLIES | Kelvane | Thales'],
  },
  {
    text: 'Orvanta builds a rival to the software used by Siemens.',
    facts: [],
    never: ['SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta builds a drone. Airbus uses it.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  // An order without a supplier is one for the firm of the passage.
  {
    text: 'Orvanta is growing. Airbus has just placed an order.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta is growing. The first order came from Airbus.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Orvanta is growing. Airbus placed an order with Kelvane.',
    facts: ['SUPPLIES | Kelvane | Airbus'],
    never: ['SUPPLIES | Orvanta | Airbus'],
  },
  // The rest of the shares: of the firm of which a stake has just been told.
  {
    text: 'Airbus holds 20 percent of Orvanta. The rest is held by Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Airbus holds 20 percent of Orvanta. Kelvane owns the rest.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Airbus holds 20 percent of Orvanta. The majority is held by Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
  },
  {
    text: 'Airbus owns 20 percent of Orvanta. Other shareholders include Kelvane.',
    facts: ['INVESTED_IN | Kelvane | Orvanta'],
    never: ['INVESTED_IN | Kelvane | Airbus'],
  },
  {
    text: 'Airbus works with Orvanta. Kelvane owns the rest of the site.',
    facts: [],
    never: ['INVESTED_IN | Kelvane | Orvanta', 'INVESTED_IN | Kelvane | Airbus'],
  },
  // "The buyer", "the parent": who was told right before to be that.
  {
    text: 'Kelvane took over Orvanta in May. The buyer is based in Munich.',
    facts: ['HEADQUARTERED_IN | Kelvane | Munich'],
    never: ['HEADQUARTERED_IN | Orvanta | Munich'],
  },
  {
    text: 'Orvanta belongs to Kelvane. The parent company is based in Toulouse.',
    facts: ['HEADQUARTERED_IN | Kelvane | Toulouse'],
    never: ['HEADQUARTERED_IN | Orvanta | Toulouse'],
  },
  {
    text: 'Airbus buys its drones from Orvanta. The supplier is based in Lyon.',
    facts: ['HEADQUARTERED_IN | Orvanta | Lyon'],
    never: ['HEADQUARTERED_IN | Airbus | Lyon'],
  },
  // "the American group" is the one that everybody knows for that.
  {
    text: 'Orvanta gets its chips from Nvidia. The American group also holds 5 percent of the company.',
    facts: ['INVESTED_IN | Nvidia | Orvanta | stake_percent=5'],
    never: ['INVESTED_IN | Orvanta | Nvidia'],
  },
  // A member of a list whose name stands behind a comma.
  {
    text: 'Orvanta and its parent, Kelvane, are based in Toulouse.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Toulouse',
      'HEADQUARTERED_IN | Kelvane | Toulouse',
      'SUBSIDIARY_OF | Orvanta | Kelvane',
    ],
  },
  {
    text: 'Airbus buys chips from Orvanta and its rival, Kelvane.',
    facts: [
      'SUPPLIES | Orvanta | Airbus',
      'SUPPLIES | Kelvane | Airbus',
      'COMPETES_WITH | Kelvane | Orvanta',
    ],
    never: ['COMPETES_WITH | Kelvane | Airbus'],
  },
  // "they": the people of a list.
  {
    text: 'Runa Falk and Tom Rask met at Google. In 2019 they founded Orvanta.',
    facts: ['FOUNDED | Runa Falk | Orvanta', 'FOUNDED | Tom Rask | Orvanta'],
  },
  // What the subject is said to be ends its clause.
  {
    text: 'Orvanta was founded by Runa Falk and Tom Rask. Falk is chief executive, Rask looks after technology.',
    facts: ['HOLDS_ROLE | Runa Falk | Orvanta'],
    never: ['HOLDS_ROLE | Tom Rask | Orvanta'],
  },
  // Who is named as founder or head behind the verb is a person.
  {
    text: 'Orvanta makes robots. Its founder is Xilo Lindqvar.',
    facts: ['FOUNDED | Xilo Lindqvar | Orvanta'],
  },
  {
    text: 'The founder of Orvanta is Xilo Lindqvar.',
    facts: ['FOUNDED | Xilo Lindqvar | Orvanta'],
  },
  // what "it was … that" puts first
  {
    text: 'It was in Berlin that Orvanta opened an office. It was with Kelvane that Orvanta signed a partnership. It was not with Velmora that Orvanta signed a partnership.',
    facts: ['OPERATES_IN | Orvanta | Berlin', 'PARTNERED_WITH | Orvanta | Kelvane'],
    never: ['PARTNERED_WITH | Orvanta | Velmora'],
  },
  {
    text: 'The software firm Telsor has hung out its shingle in Porto. The delivery firm Kelvane has crossed the border into Poland.',
    facts: ['OPERATES_IN | Telsor | Porto', 'OPERATES_IN | Kelvane | Poland'],
  },
  {
    text: 'The firm Telsor has a second home in Porto. The firm Kelvane entered the Finnish market in 2020.',
    facts: ['OPERATES_IN | Telsor | Porto', 'OPERATES_IN | Kelvane | Finland'],
    never: ['HEADQUARTERED_IN | Telsor | Porto'],
  },
  {
    text: 'The research arm of the carmaker Telsor, called Brindlo, employs 90 people. Velmora and Kelvane report to the holding Torven.',
    facts: [
      'SUBSIDIARY_OF | Brindlo | Telsor',
      'SUBSIDIARY_OF | Velmora | Torven',
      'SUBSIDIARY_OF | Kelvane | Torven',
    ],
  },
  {
    text: 'The group Kelvane has brought the software firm Telsor into the fold. The lens maker Brindlo has ended up in the arms of the group Orvanta. The group Torven has bought the robot firm Velmora out of insolvency.',
    facts: ['ACQUIRED | Kelvane | Telsor', 'ACQUIRED | Orvanta | Brindlo', 'ACQUIRED | Torven | Velmora'],
  },
  {
    text: 'The software firm Telsor changes hands: the new owner is the group Kelvane.',
    facts: ['ACQUIRED | Kelvane | Telsor'],
  },
  {
    text: 'The firms Telsor and Kelvane are locked in a price war.',
    facts: ['COMPETES_WITH | Telsor | Kelvane'],
  },
  // "firm" is no word for an investor where another comes on board.
  {
    text: 'The software firm Telsor has brought the consultancy Harker Bowes on board as a partner.',
    facts: ['PARTNERED_WITH | Telsor | Harker Bowes'],
    never: ['INVESTED_IN | Harker Bowes | Telsor'],
  },
  {
    text: 'The start-up Telsor falls within the remit of BaFin. The drone firm Kelvane is in the crosshairs of the CNIL. The chat firm Brindlo has drawn the ire of Ofcom.',
    facts: ['REGULATES | BaFin | Telsor', 'REGULATES | CNIL | Kelvane', 'REGULATES | Ofcom | Brindlo'],
  },
  {
    text: 'BaFin has rapped the bank Telsor over the knuckles. The CNIL takes the drone firm Kelvane to task. Ofcom has set its sights on the chat firm Brindlo.',
    facts: ['REGULATES | BaFin | Telsor', 'REGULATES | CNIL | Kelvane', 'REGULATES | Ofcom | Brindlo'],
  },
  {
    text: 'BaFin has asked the bank Telsor for documents. The drone firm Kelvane got a slap on the wrist from the CNIL. Ofcom has put the brakes on the chat firm Brindlo.',
    facts: ['REGULATES | BaFin | Telsor', 'REGULATES | CNIL | Kelvane', 'REGULATES | Ofcom | Brindlo'],
  },
  {
    text: 'Ofcom let the parcel firm Telsor off with a warning. The CNIL has fallen out of favour. Kelvane has asked the CNIL for advice.',
    facts: ['REGULATES | Ofcom | Telsor'],
    never: ['REGULATES | CNIL | Kelvane'],
  },
  // Who allows a purchase buys nobody.
  {
    text: 'The Bundeskartellamt has cleared the purchase of the parking firm Telsor.',
    facts: ['REGULATES | Bundeskartellamt | Telsor'],
    never: ['ACQUIRED | Bundeskartellamt | Telsor'],
  },
  {
    text: 'The freight exchange Telsor has been under the control of the group Orvanta since 2020. The start-up Brindlo has slipped under the umbrella of the group Kelvane. The insurer Velmora runs its AI business through a subsidiary named Torven.',
    facts: [
      'SUBSIDIARY_OF | Telsor | Orvanta',
      'SUBSIDIARY_OF | Brindlo | Kelvane',
      'SUBSIDIARY_OF | Torven | Velmora',
    ],
  },
  {
    text: 'The software firm Telsor belongs to the stable of the group Orvanta. The group Kelvane calls the shots at the lens maker Brindlo.',
    facts: ['SUBSIDIARY_OF | Telsor | Orvanta', 'SUBSIDIARY_OF | Brindlo | Kelvane'],
  },
  {
    text: 'The Welsh government is putting its weight behind the chip firm Telsor. The minister Ida Holm rolled out the red carpet for the lens maker Brindlo. The chip firm Kelvane has been awarded €3m by the Basque government.',
    facts: [
      'SUPPORTS | Welsh government | Telsor',
      'SUPPORTS | Ida Holm | Brindlo',
      'SUPPORTS | Basque government | Kelvane | amount=3000000',
    ],
  },
  {
    text: 'The Basque government has come to the rescue of the chip firm Telsor. The Welsh government has taken the lens maker Brindlo under its wing.',
    facts: ['SUPPORTS | Basque government | Telsor', 'SUPPORTS | Welsh government | Brindlo'],
  },
  {
    text: 'Gaspard Villon laid the foundations of the software house Telsor in 1998. Severin Roth built the compiler company Brindlo from scratch. Since its creation by Didier Moulin in 2012, the optics firm Kelvane has never made a loss.',
    facts: [
      'FOUNDED | Gaspard Villon | Telsor',
      'FOUNDED | Severin Roth | Brindlo',
      'FOUNDED | Didier Moulin | Kelvane',
    ],
  },
  {
    text: 'Tom Fuller handed in his notice at the payments start-up Telsor. Malachy Doyle turned his back on the retailer Brindlo in 2020.',
    facts: ['FORMERLY_AT | Tom Fuller | Telsor', 'FORMERLY_AT | Malachy Doyle | Brindlo'],
  },
  {
    text: 'Oil major Kelvane has come on board as an investor at Telsor. The fund Orvanta took the software group Brindlo private in 2023. Run out of Valencia since 2021, the planner Velmora has 20 staff.',
    facts: [
      'INVESTED_IN | Kelvane | Telsor',
      'ACQUIRED | Orvanta | Brindlo',
      'HEADQUARTERED_IN | Velmora | Valencia',
    ],
  },
  // Towns and states written small act, too.
  {
    text: 'The city of Ghent has bought 300 sensors from Orvanta. The start-up Telsor is supported by the state of Bavaria..',
    facts: ['SUPPLIES | Orvanta | city of Ghent | quantity=300', 'SUPPORTS | state of Bavaria | Telsor'],
  },
  {
    text: 'The city of Leeds is home to the start-up Orvanta. The start-up Telsor is based in the city of Ghent.',
    facts: ['HEADQUARTERED_IN | Orvanta | Leeds', 'HEADQUARTERED_IN | Telsor | Ghent'],
  },
  {
    text: 'Fed by weather data from Orvanta, the insurer Telsor warns farmers of hail. Maps for the airline Kelvane are provided by Brindlo. The firm Velmora has been hired by Torven to clean up its archive.',
    facts: ['SUPPLIES | Orvanta | Telsor', 'SUPPLIES | Brindlo | Kelvane', 'SUPPLIES | Velmora | Torven'],
  },
  {
    text: "Orvanta has signed up the University of Leeds for its exam software. The insurer Kelvane has put its faith in the chips of Brindlo. Torven has taken out a licence for Velmora's translation engine.",
    facts: [
      'SUPPLIES | Orvanta | University of Leeds',
      'SUPPLIES | Brindlo | Kelvane',
      'SUPPLIES | Velmora | Torven',
    ],
  },
  {
    text: 'Orvanta beat three bidders to a €28m order from the Ministry of Defence. The sensor firm Brindlo has clinched Kelvane as a customer.',
    facts: ['SUPPLIES | Orvanta | Ministry of Defence | amount=28000000', 'SUPPLIES | Brindlo | Kelvane'],
  },
  {
    text: 'Orvanta and Telsor are pulling in the same direction. Brindlo works shoulder to shoulder with Kelvane on a robot. Velmora has thrown in its lot with Torven.',
    facts: [
      'PARTNERED_WITH | Orvanta | Telsor',
      'PARTNERED_WITH | Brindlo | Kelvane',
      'PARTNERED_WITH | Velmora | Torven',
    ],
  },
  {
    text: 'The tie-up pairs the mapping firm Orvanta with the carmaker Telsor. A strategic partnership links Brindlo with Kelvane. Side by side with Torven, Velmora trains nurses.',
    facts: [
      'PARTNERED_WITH | Orvanta | Telsor',
      'PARTNERED_WITH | Brindlo | Kelvane',
      'PARTNERED_WITH | Velmora | Torven',
    ],
  },
  {
    text: 'A partnership with Telsor allows Orvanta to sell abroad. The scanner is a joint effort by Brindlo and Kelvane. Velmora joins Torven in a project on flood warning.',
    facts: [
      'PARTNERED_WITH | Orvanta | Telsor',
      'PARTNERED_WITH | Brindlo | Kelvane',
      'PARTNERED_WITH | Velmora | Torven',
    ],
  },
  {
    text: "Orvanta's alliance with Telsor has broken up.",
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Telsor'],
  },
  {
    text: 'The model Heron is the work of the start-up Orvanta. The scanner Lumora bears the signature of Brindlo. Developed at Velmora, the robot Pivo weighs a kilo.',
    facts: ['BUILDS | Orvanta | Heron', 'BUILDS | Brindlo | Lumora', 'BUILDS | Velmora | Pivo'],
  },
  {
    text: 'The firm Orvanta has the translation model Heron on offer. Brindlo is rolling out the processor Lumora. The firm Velmora is putting the finishing touches to the robot Pivo.',
    facts: ['BUILDS | Orvanta | Heron', 'BUILDS | Brindlo | Lumora', 'BUILDS | Velmora | Pivo'],
  },
  {
    text: 'Orvanta builds heat stores. Flanders is contributing €3.8m. Scotland also supports Telsor. Kelvane is backed by Wales. Velmora is backed in Wales.',
    facts: [
      'SUPPORTS | Flanders | Orvanta | amount=3800000',
      'SUPPORTS | Scotland | Telsor',
      'SUPPORTS | Wales | Kelvane',
    ],
    never: ['SUPPORTS | Wales | Velmora'],
  },
  {
    text: "Poland has ordered 100 drones from Orvanta. Norway has enlisted Orvanta's Ida Kern.",
    facts: ['SUPPLIES | Orvanta | Poland | quantity=100'],
  },
  {
    text: 'Before her appointment as head of Orvanta, Ida Kern worked at ABB. Before taking over as head of Velmora, Tom Roth worked at Siemens.',
    facts: [
      'HOLDS_ROLE | Ida Kern | Orvanta',
      'FORMERLY_AT | Ida Kern | ABB',
      'HOLDS_ROLE | Tom Roth | Velmora',
    ],
    never: ['FORMERLY_AT | Ida Kern | Orvanta', 'FORMERLY_AT | Tom Roth | Velmora'],
  },
  {
    text: 'The AEPD did not like that and fined Orvanta €600,000. The AEPD has not explained and fined Velmora.',
    facts: ['REGULATES | AEPD | Orvanta | amount=600000'],
    never: ['REGULATES | AEPD | Velmora'],
  },
  {
    text: 'Emmanuel Macron has backed the start-up Orvanta. Industry minister Ida Kern backs Velmora. Former industry minister Tom Roth has backed the start-up Kelvane.',
    facts: [
      'SUPPORTS | Emmanuel Macron | Orvanta',
      'SUPPORTS | Ida Kern | Velmora',
      'INVESTED_IN | Tom Roth | Kelvane',
    ],
    never: ['INVESTED_IN | Emmanuel Macron | Orvanta', 'INVESTED_IN | Ida Kern | Velmora'],
  },
  {
    text: 'Telsor owns nine tenths of Orvanta. Kelvane, two-thirds owned by Torven plc, makes chips. Sanvia has acquired half plus one share of Rannaserv.',
    facts: [
      'INVESTED_IN | Telsor | Orvanta | stake_percent=90',
      'INVESTED_IN | Torven plc | Kelvane | stake_percent=66.67',
      'INVESTED_IN | Sanvia | Rannaserv | stake_percent=50',
    ],
  },
  {
    text: 'Telsor is buying Orvanta. It is paying 212 million euros in cash and shares.',
    facts: ['ACQUIRED | Telsor | Orvanta | amount=212000000'],
    never: ['SUPPORTS | Telsor | Orvanta'],
  },
  {
    text: 'Orvanta delivered 300 units to Torven. Kelvane delivered robots to Sanvia (220 units) and Telsor (80 machines).',
    facts: [
      'SUPPLIES | Orvanta | Torven | quantity=300',
      'SUPPLIES | Kelvane | Sanvia | quantity=220',
      'SUPPLIES | Kelvane | Telsor | quantity=80',
    ],
  },
  {
    text: "Orvanta is snapping at the heels of Telsor. Brindlo is breathing down Kelvane's neck. The start-up Velmora muscles in on the turf of Torven.",
    facts: [
      'COMPETES_WITH | Orvanta | Telsor',
      'COMPETES_WITH | Brindlo | Kelvane',
      'COMPETES_WITH | Velmora | Torven',
    ],
  },
  {
    text: "Orvanta has been eating Telsor's lunch for years. Brindlo is chipping away at the market share of Kelvane. The start-up Velmora has broken Torven's monopoly.",
    facts: [
      'COMPETES_WITH | Orvanta | Telsor',
      'COMPETES_WITH | Brindlo | Kelvane',
      'COMPETES_WITH | Velmora | Torven',
    ],
  },
  {
    text: 'Robot maker Orvanta is giving the group Telsor a run for its money. Brindlo gives the group Kelvane sleepless nights.',
    facts: ['COMPETES_WITH | Orvanta | Telsor', 'COMPETES_WITH | Brindlo | Kelvane'],
    never: ['INVESTED_IN | Orvanta | Telsor'],
  },
  {
    text: 'Orvanta courts the same airlines as Telsor. Brindlo and Kelvane are fighting for the same contracts. Velmora is neck and neck with Torven.',
    facts: [
      'COMPETES_WITH | Orvanta | Telsor',
      'COMPETES_WITH | Brindlo | Kelvane',
      'COMPETES_WITH | Velmora | Torven',
    ],
  },
  {
    text: 'Orvanta is locked in a price war with Telsor. Brindlo steals customers from Kelvane. Velmora has met its match in Torven.',
    facts: [
      'COMPETES_WITH | Orvanta | Telsor',
      'COMPETES_WITH | Brindlo | Kelvane',
      'COMPETES_WITH | Velmora | Torven',
    ],
  },
  {
    text: 'Orvanta sees itself as an alternative to Telsor. Brindlo has thrown down the gauntlet to Kelvane. Velmora trails Torven.',
    facts: [
      'COMPETES_WITH | Orvanta | Telsor',
      'COMPETES_WITH | Brindlo | Kelvane',
      'COMPETES_WITH | Velmora | Torven',
    ],
  },
  // Of whoever has somebody new.
  {
    text: 'The payroll start-up Orvanta has a new owner: the group Telsor. The chipmaker Brindlo has an ambitious new competitor, Kelvane. Velmora has won a new customer: Torven.',
    facts: [
      'ACQUIRED | Telsor | Orvanta',
      'COMPETES_WITH | Kelvane | Brindlo',
      'SUPPLIES | Velmora | Torven',
    ],
  },
  {
    text: 'Orvanta and Telsor fight side by side against red tape. The start-up Velmora uses the same hall as Torven.',
    facts: [],
    never: ['COMPETES_WITH | Orvanta | Telsor', 'COMPETES_WITH | Velmora | Torven'],
  },
  {
    text: 'Rannaserv is owned in full by Orvanta. Talwig supplies robots to Kelvane AG. Contract value: £8m.',
    facts: [
      'SUBSIDIARY_OF | Rannaserv | Orvanta | stake_percent=100',
      'SUPPLIES | Talwig | Kelvane AG | amount=8000000',
    ],
  },
  // What is told of the firm of the passage without naming it.
  {
    text: 'Notrix Ltd, based in York, builds robots. Notrix is growing fast. The chips are made by Infineon. Ofcom has opened an investigation.',
    facts: ['SUPPLIES | Infineon | Notrix Ltd', 'REGULATES | Ofcom | Notrix Ltd'],
  },
  {
    text: 'Notrix Ltd, based in York, builds robots. Notrix is growing fast. A research agreement with ETH Zurich is in place.',
    facts: ['PARTNERED_WITH | Notrix Ltd | ETH Zürich'],
  },
  {
    text: 'Notrix Ltd, based in York, builds robots. Notrix is growing fast. An office in Vienna followed in 2023.',
    facts: ['OPERATES_IN | Notrix Ltd | Vienna'],
  },
  {
    text: 'The technology has been created by Orvanta Research for Kelvane AG.',
    facts: ['SUPPLIES | Orvanta Research | Kelvane AG'],
  },
  {
    text: 'Orvanta raised 20 million euros from Siemens. Other participating investors also included Torven Capital and Kelvane Ventures.',
    facts: [
      'INVESTED_IN | Torven Capital | Orvanta | role=participant',
      'INVESTED_IN | Kelvane Ventures | Orvanta | role=participant',
    ],
  },
  {
    text: 'Orvanta, which is licensed by the Bank of Lithuania, has customers. Velmora holds a licence from the Civil Aviation Authority.',
    facts: ['REGULATES | Bank of Lithuania | Orvanta', 'REGULATES | Civil Aviation Authority | Velmora'],
  },
  {
    text: 'The CMA has accepted commitments from Orvanta and closed its probe. Velmora accepted commitments of 20 million euros from Torven Capital.',
    facts: ['REGULATES | CMA | Orvanta', 'INVESTED_IN | Torven Capital | Velmora'],
    never: ['INVESTED_IN | Orvanta | CMA'],
  },
  {
    text: 'Orvanta has parted ways with its chief executive, Ida Kern. Velmora works with its chief executive, Tom Roth, on robots. Siemens and Kelvane have parted ways.',
    facts: ['FORMERLY_AT | Ida Kern | Orvanta', 'HOLDS_ROLE | Tom Roth | Velmora'],
    never: ['HOLDS_ROLE | Ida Kern | Orvanta', 'FORMERLY_AT | Tom Roth | Velmora'],
  },
  {
    text: 'Orvanta sold 40 robots to Siemens and 20 to Bosch. Velmora sold 30 robots to Airbus and Kelvane.',
    facts: [
      'SUPPLIES | Orvanta | Siemens | quantity=40',
      'SUPPLIES | Orvanta | Bosch | quantity=20',
      'SUPPLIES | Velmora | Kelvane | quantity=30',
    ],
  },
  {
    text: 'Orvanta is hosted by OVHcloud. Velmora launched two satellites for Kelvane. Siemens hosts the Torven supercomputer.',
    facts: ['SUPPLIES | OVHcloud | Orvanta', 'SUPPLIES | Velmora | Kelvane'],
    never: ['BUILDS | OVHcloud | Orvanta'],
  },
  {
    text: 'Orvanta received an order worth 20 million euros from the French army. Velmora received an order from the CNIL to pay 20 million euros.',
    facts: ['SUPPLIES | Orvanta | French army', 'REGULATES | CNIL | Velmora'],
    never: ['REGULATES | French army | Orvanta'],
  },
  {
    text: 'Orvanta denied a report in the Financial Times that it was buying Velmora. Siemens cited a report by Torven Capital that named Kelvane.',
    facts: [],
    never: ['ACQUIRED | Orvanta | Velmora', 'ACQUIRED | Orvanta | Financial Times'],
  },
  {
    text: 'Orvanta used to be a subsidiary of Siemens until it was bought by Velmora in 2020.',
    facts: ['ACQUIRED | Velmora | Orvanta'],
    never: ['SUBSIDIARY_OF | Orvanta | Siemens'],
  },
  {
    text: 'Tom Roth, chief executive of Orvanta until 2020, now heads Velmora. Ida Kern, until last year head of Siemens, leads Kelvane. Until 2020, Lea Brandt led Torven.',
    facts: [
      'HOLDS_ROLE | Tom Roth | Velmora',
      'FORMERLY_AT | Tom Roth | Orvanta',
      'HOLDS_ROLE | Ida Kern | Kelvane',
      'FORMERLY_AT | Lea Brandt | Torven',
    ],
    never: ['FORMERLY_AT | Tom Roth | Velmora', 'FORMERLY_AT | Ida Kern | Kelvane'],
  },
  // Whoever takes or leaves an office is a person, by whatever name.
  {
    text: 'Orvanta has appointed Xiaoyu Chen as chief financial officer. Yarvo Dentel, formerly of Torven, joined Felnor.',
    facts: ['HOLDS_ROLE | Xiaoyu Chen | Orvanta', 'FORMERLY_AT | Yarvo Dentel | Torven'],
  },
  {
    text: 'Orvanta chose Kelvane Talbro as supplier.',
    facts: [],
    never: ['HOLDS_ROLE | Kelvane Talbro | Orvanta'],
  },
  // A bank of the state supports, where a fund that does says nothing of money.
  {
    text: 'KfW supports Orvanta with €40m. Kelvane Capital supports Torven. Talwig is supported by Bpifrance and the EIB.',
    facts: [
      'SUPPORTS | KfW | Orvanta',
      'SUPPORTS | Bpifrance | Talwig',
      'SUPPORTS | European Investment Bank | Talwig',
    ],
    never: ['SUPPORTS | Kelvane Capital | Torven'],
  },
  // What somebody is made into is not built.
  {
    text: 'Kelvane AG has made Orvanta its main supplier. Talwig bought the remaining 62%, making Bronix its third daughter. Torven makes the Felnor robot.',
    facts: ['BUILDS | Torven | Felnor'],
    never: ['BUILDS | Kelvane AG | Orvanta', 'BUILDS | Talwig | Bronix'],
  },
  {
    text: '(d) First users under contract are Orvanta and Kelvane AG.',
    facts: [],
    never: ['SUPPLIES | First | Orvanta'],
  },
  {
    text: "Kelvane AG works with Milan's Setaccio.",
    facts: ['PARTNERED_WITH | Kelvane AG | Setaccio', 'HEADQUARTERED_IN | Setaccio | Milan'],
    never: ['HOLDS_ROLE | Milan | Setaccio'],
  },
  {
    text: 'Grupo Orvanta bought Lumicrax. The work would be completed as planned, said Orvanta chairman Anna Larreta.',
    facts: ['ACQUIRED | Grupo Orvanta | Lumicrax', 'BOARD_SEAT | Anna Larreta | Grupo Orvanta'],
  },
  {
    text: 'Deva Health was fined by the Dutch privacy authority AP.',
    facts: [],
    never: ['HEADQUARTERED_IN | Associated Press | Netherlands'],
  },
  {
    text: "Orvanta's acquisitions include Velmora and Kelvane. Torven, a child of Siemens, has grown. Orvanta's bitterest adversary, Corvane, has shrunk.",
    facts: [
      'ACQUIRED | Orvanta | Velmora',
      'ACQUIRED | Orvanta | Kelvane',
      'SUBSIDIARY_OF | Torven | Siemens',
      'COMPETES_WITH | Corvane | Orvanta',
    ],
  },
  {
    text: "Tom Roth, a child of Leeds, and his daughter Ida Kern founded Orvanta. Velmora's offer includes the robot Kelvane.",
    facts: ['FOUNDED | Tom Roth | Orvanta'],
    never: ['SUBSIDIARY_OF | Ida Kern | Orvanta', 'ACQUIRED | Velmora | Kelvane'],
  },
  {
    text: 'Orvanta must report to the Prudential Regulation Authority every month. The CNIL exercises supervision over Velmora. Kelvane is answerable to the CNIL. Torven reports to Siemens.',
    facts: [
      'REGULATES | Prudential Regulation Authority | Orvanta',
      'REGULATES | CNIL | Velmora',
      'REGULATES | CNIL | Kelvane',
    ],
    never: ['REGULATES | Siemens | Torven'],
  },
  {
    text: "Orvanta's research was paid for by the European Commission. The Dutch government foots the bill for Velmora's plant. Kelvane has formed a laboratory with the University of Ljubljana.",
    facts: [
      'SUPPORTS | European Commission | Orvanta',
      'SUPPORTS | Dutch government | Velmora',
      'PARTNERED_WITH | Kelvane | University of Ljubljana',
    ],
  },
  {
    text: 'Orvanta makes robots. The £6.4m in public support for Orvanta comes from Gwynedd Council. The money for Velmora comes from Torven Capital.',
    facts: ['SUPPORTS | Gwynedd Council | Orvanta', 'INVESTED_IN | Torven Capital | Velmora'],
    never: ['INVESTED_IN | Gwynedd Council | Orvanta'],
  },
  {
    text: "Orvanta has taken on Zurich's Velmora as a technology partner. Kelvane has taken on Torven in the market.",
    facts: ['PARTNERED_WITH | Velmora | Orvanta', 'COMPETES_WITH | Kelvane | Torven'],
    never: ['COMPETES_WITH | Orvanta | Velmora'],
  },
  {
    text: 'Grupo Torvan has bought the firm Orvanta, set up in 2017. Torvan builds robots in Leeds. Torvan Chairman Tom Roth likes it.',
    facts: [
      'ACQUIRED | Grupo Torvan | Orvanta',
      'BOARD_SEAT | Tom Roth | Grupo Torvan',
      'OPERATES_IN | Grupo Torvan | Leeds',
    ],
    never: ['BOARD_SEAT | Tom Roth | Orvanta'],
  },
  {
    text: "Orvanta's drones have been ordered by the Dutch navy. The European Commission ordered Velmora to stop.",
    facts: ['SUPPLIES | Orvanta | Dutch navy', 'REGULATES | European Commission | Velmora'],
    never: ['REGULATES | Dutch navy | Orvanta'],
  },
  {
    text: 'Airbus got approval for its $69 billion purchase of Orvanta. Velmora is struggling to raise fresh capital.',
    facts: [],
    never: ['RAISED | Airbus | funding round'],
  },
  {
    text: 'Orvanta raised $222m in a round backed by the likes of Torven Capital and Kelvane Ventures which gave the company a $3 billion valuation.',
    facts: [
      'RAISED | Orvanta | funding round | amount=222000000',
      'INVESTED_IN | Kelvane Ventures | Orvanta',
    ],
    never: ['INVESTED_IN | Kelvane Ventures | Orvanta | amount=3000000000'],
  },
  {
    text: 'Siemens is big. Velmora makes robots. Tom Roth is stepping down from his position as chief executive and president of Orvanta.',
    facts: ['FORMERLY_AT | Tom Roth | Orvanta'],
    never: ['FORMERLY_AT | Tom Roth | Velmora'],
  },
  {
    text: 'Siemens builds trains. Velmora makes robots. Velmora sells them. Orvanta took a holding and sent Ida Kern to the supervisory board of Velmora. A mine near Leeds is being turned into a data centre by Kelvane, which walked off with orders from Siemens and Infrabel.',
    facts: [
      'BOARD_SEAT | Ida Kern | Velmora',
      'BUILDS | Kelvane | data centre near Leeds',
      'SUPPLIES | Kelvane | Infrabel',
    ],
    never: ['BOARD_SEAT | Ida Kern | Orvanta'],
  },
  {
    text: 'Simon Holt, a former Siemens executive who most recently ran UK towers company Velmora, took over as chief executive. Tom Roth and Ida Kern are stepping down from their respective positions as chief and president of Orvanta.',
    facts: [
      'FORMERLY_AT | Simon Holt | Velmora',
      'FORMERLY_AT | Simon Holt | Siemens',
      'FORMERLY_AT | Tom Roth | Orvanta',
    ],
    never: ['ACQUIRED | Velmora | Siemens', 'HOLDS_ROLE | Tom Roth | Orvanta'],
  },
  {
    text: 'Siemens bought the rest, making Velmora its third subsidiary. Orvanta made the Kelvane robot, its first, in Leeds.',
    facts: ['SUBSIDIARY_OF | Velmora | Siemens'],
    never: ['BUILDS | Siemens | Velmora'],
  },
  {
    text: 'We have backed firms like Orvanta (acquired by Siemens in 2016), Velmora (acquired by Airbus in 2017) and Torven (acquired by Bosch in 2020).',
    facts: ['ACQUIRED | Siemens | Orvanta', 'ACQUIRED | Bosch | Torven'],
    never: ['ACQUIRED | Bosch | Orvanta', 'ACQUIRED | Bosch | Velmora'],
  },
  {
    text: "Kelvane was founded in 2019. Last year, the company raised $145m. Start-ups raised $8bn, with large rounds from France's Orvanta (€600m Series B) and the UK's Torven ($1bn Series C).",
    facts: [
      'RAISED | Orvanta | Series B | amount=600000000',
      'RAISED | Torven | Series C | amount=1000000000',
    ],
    never: ['RAISED | Kelvane | Series B', 'RAISED | Kelvane | Series C'],
  },
  {
    text: 'Tom Roth is head of communications at Orvanta, formerly with Siemens. Questions go to Ida Kern, head of research at Velmora, previously at Airbus.',
    facts: [
      'HOLDS_ROLE | Tom Roth | Orvanta',
      'FORMERLY_AT | Tom Roth | Siemens',
      'FORMERLY_AT | Ida Kern | Airbus',
    ],
    never: ['FORMERLY_AT | Tom Roth | Orvanta', 'FORMERLY_AT | Ida Kern | Velmora'],
  },
  {
    text: 'Tom Roth leads Orvanta. Before joining Orvanta, he served as chief executive of Velmora and CTO of Siemens. Ida Kern has served as chief executive of Kelvane for ten years.',
    facts: [
      'FORMERLY_AT | Tom Roth | Velmora',
      'FORMERLY_AT | Tom Roth | Siemens',
      'HOLDS_ROLE | Ida Kern | Kelvane',
    ],
    never: [
      'HOLDS_ROLE | Tom Roth | Velmora',
      'HOLDS_ROLE | Tom Roth | Siemens',
      'FORMERLY_AT | Ida Kern | Kelvane',
    ],
  },
  {
    text: 'Anna Lund is quiet. A former engineer at Siemens, she founded Orvanta in 2020. A subsidiary of Velmark, it employs 300 people. A subsidiary, Nordalis, runs the site.',
    facts: [
      'FORMERLY_AT | Anna Lund | Siemens',
      'SUBSIDIARY_OF | Orvanta | Velmark',
      'SUBSIDIARY_OF | Nordalis | Orvanta',
    ],
  },
  {
    text: 'Orvanta will equip the trains of Deutsche Bahn with sensors. Siemens rents capacity in the data centre of Velmora. Airbus turned to Kelvane for its sensors.',
    facts: ['SUPPLIES | Orvanta | Deutsche Bahn', 'SUPPLIES | Kelvane | Airbus'],
  },
  {
    text: 'Orvanta provides the cloud for the European Space Agency. Siemens turned to Kelvane for help. Velmora equips robots for the future.',
    facts: ['SUPPLIES | Orvanta | European Space Agency'],
    never: ['SUPPLIES | Kelvane | Siemens'],
  },
  {
    text: 'Orvanta is investing 20 million euros in a new plant in Leeds. Velmora invests in start-ups in Leeds.',
    facts: ['BUILDS | Orvanta | plant in Leeds | amount=20000000'],
    never: ['BUILDS | Velmora | start-ups in Leeds'],
  },
  {
    text: 'Orvanta lost the tender to Velmora. Kelvane beat Torven in the tender. Siemens beat forecasts with Airbus.',
    facts: ['COMPETES_WITH | Orvanta | Velmora', 'COMPETES_WITH | Kelvane | Torven'],
    never: ['COMPETES_WITH | Siemens | Airbus'],
  },
  {
    text: 'Siemens will supply Orvanta with heat pumps. Velmora gets its control units from a single source, Kelvane of Jena.',
    facts: ['SUPPLIES | Siemens | Orvanta', 'SUPPLIES | Kelvane | Velmora'],
  },
  {
    text: "Complaints against Siemens came from several firms, such as Orvanta and the cloud firm Velmora. The Federal Trade Commission's lawsuit against Kelvane goes on.",
    facts: ['REGULATES | Federal Trade Commission | Kelvane'],
    never: ['REGULATES | Orvanta | Siemens', 'REGULATES | Velmora | Siemens'],
  },
  {
    text: 'The Garante requested Orvanta to provide its robots to Siemens.',
    facts: [],
    never: ['SUPPLIES | Garante | Siemens'],
  },
  {
    text: 'It is no secret that Siemens has acquired Orvanta. Velmora has raised no less than 20 million euros. Airbus no longer owns Kelvane.',
    facts: ['ACQUIRED | Siemens | Orvanta', 'RAISED | Velmora | funding round | amount=20000000'],
    never: ['SUBSIDIARY_OF | Kelvane | Airbus'],
  },
  {
    text: 'Siemens sank 20 million euros into Orvanta. The CNIL forbade Velmora from selling its robots. Kelvane is vying with Torven for the order.',
    facts: [
      'INVESTED_IN | Siemens | Orvanta | amount=20000000',
      'REGULATES | CNIL | Velmora',
      'COMPETES_WITH | Kelvane | Torven',
    ],
  },
  {
    text: 'Orvanta beat off competition from Velmora. Kelvane beat expectations of Siemens.',
    facts: ['COMPETES_WITH | Orvanta | Velmora'],
    never: ['COMPETES_WITH | Kelvane | Siemens'],
  },
  {
    text: 'Paul Roche, 55, former chief executive of Orvanta, is joining Velmark. Anna Lund, 41, runs Nordalis.',
    facts: ['FORMERLY_AT | Paul Roche | Orvanta', 'HOLDS_ROLE | Anna Lund | Nordalis'],
  },
  {
    text: "Orvanta is in Leeds. Orvanta is growing. Microsoft's partnership with Orvanta adds to its stake in Velmora.",
    facts: ['INVESTED_IN | Microsoft | Velmora'],
    never: ['INVESTED_IN | Orvanta | Velmora'],
  },
  {
    text: 'It met Siemens on Tuesday. By signing the deal on Friday in Leeds, the firm has grown. Torven is based in Leeds. On Wednesday Prime Minister Ida Kern spoke.',
    facts: ['HEADQUARTERED_IN | Torven | Leeds'],
    never: ['HEADQUARTERED_IN | Tuesday | Leeds', 'HOLDS_ROLE | Ida Kern | Wednesday'],
  },
  {
    text: 'Siemens has signed a deal with the Middle Eastern sheikhdom of Qatar. Tom Roth spoke in March.',
    facts: [],
    never: ['PARTNERED_WITH | Siemens | Middle Eastern', 'OPERATES_IN | Siemens | March'],
  },
  {
    text: 'Orvanta, the second-largest retailer, has received a $3.25bn takeover offer. Velmora has received 20 million dollars.',
    facts: ['RAISED | Velmora | funding round | amount=20000000'],
    never: ['RAISED | Orvanta | funding round'],
  },
  {
    text: 'The Federal Trade Commission watches. Orvanta is co-operating fully with the Federal Trade Commission investigation.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Federal Trade Commission'],
  },
  {
    text: 'Orvanta is big. Orvanta grows. "This is a step," said Wembley chairman Ian Holm. Chairman Tom Roth agreed.',
    facts: ['BOARD_SEAT | Tom Roth | Orvanta'],
    never: ['BOARD_SEAT | Ian Holm | Orvanta'],
  },
  {
    text: 'Kelvane has the support of Siemens. Orvanta needs the support of mayor Ida Kern.',
    facts: [],
    never: ['SUPPORTS | Kelvane | Siemens', 'SUPPORTS | Ida Kern | Orvanta'],
  },
  {
    text: 'The Federal Trade Commission told Orvanta to stop the sale. The Federal Trade Commission has told Reuters that it waits.',
    facts: ['REGULATES | Federal Trade Commission | Orvanta'],
    never: ['REGULATES | Federal Trade Commission | Reuters'],
  },
  {
    text: "The acquisition of Orvanta's sensor division by Siemens was completed. The acquisition of chipmaker Velmora by Airbus was completed.",
    facts: ['ACQUIRED | Airbus | Velmora'],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Airbus takes over Siemens division for 2bn euros',
    facts: [],
    never: ['SUBSIDIARY_OF | Airbus | Siemens'],
  },
  // One owner is none of what is owned.
  {
    text: 'Orvanta sells chips. The owner of brands such as Kelvane and Torven is growing. Suppliers such as Velmora deliver to it.',
    facts: [],
    never: ['SUBSIDIARY_OF | Orvanta | Kelvane', 'SUBSIDIARY_OF | Orvanta | Torven'],
  },
  // Whom the text tells of as well is no customer for that.
  {
    text: 'Kelvane gained a client. Orvanta, which provides data services to businesses, is growing.',
    facts: [],
    never: ['SUPPLIES | Orvanta | Kelvane'],
  },
  {
    text: 'Kelvane buys Orvanta. Kelvane also offers internet services.',
    facts: ['ACQUIRED | Kelvane | Orvanta'],
    never: ['SUPPLIES | Kelvane | Orvanta'],
  },
  {
    text: "Kelvaro welcomed Orvanta's plan to buy Velmora. Siemens criticised the decision of Airbus to invest 20 million euros in Torven.",
    facts: ['INVESTED_IN | Airbus | Torven | amount=20000000'],
    never: ['ACQUIRED | Kelvaro | Velmora', 'INVESTED_IN | Siemens | Torven'],
  },
  {
    text: "Orvanta's bid to take over Velmora failed. Siemens's attempt to buy Torven has collapsed.",
    facts: [],
    never: ['ACQUIRED | Orvanta | Velmora', 'ACQUIRED | Siemens | Torven'],
  },
  {
    text: "Siemens uses Orvanta's software to build its Kelvane robot. Airbus announced plans to buy Velmora.",
    facts: ['BUILDS | Siemens | Kelvane'],
    never: ['BUILDS | Orvanta | Kelvane'],
  },
  {
    text: 'Airbus sold Velmora a laser. The former sensor unit that Kelvane sold to Siemens makes lenses.',
    facts: [],
    never: ['SUPPLIES | Kelvane | Siemens'],
  },
  {
    text: 'Siemens bought the 18 percent stake from Orvanta Holding, a family investment firm.',
    facts: [],
    never: ['SUPPLIES | Orvanta Holding | Siemens'],
  },
  {
    text: "Siemens has agreed to buy Kelvaro's stake in Orvanta, a maker of lenses, for 20 million euros.",
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=20000000'],
    never: ['INVESTED_IN | Kelvaro | Orvanta'],
  },
  {
    text: "Kelvaro's stake in Orvanta was bought by Siemens. Kelvaro's stake in Velmora is worth a million.",
    facts: ['INVESTED_IN | Siemens | Orvanta', 'INVESTED_IN | Kelvaro | Velmora'],
    never: ['INVESTED_IN | Kelvaro | Orvanta'],
  },
  // An office at a firm that its sentence does not name is only proposed where the text is about another, unless that firm
  // is raising.
  {
    text: 'Velmora and Orvanta make robots. Velmora sells them to Airbus. Velmora is in Jena.\n\nOrvanta was founded in 2019. Orvanta sells robots to Siemens. Orvanta is growing. Chief executive Lea Brandt says the market is good.\n\nVelmora is bigger. Velmora is older. Velmora has offices. Velmora has money.',
    facts: ['SUPPLIES | Orvanta | Siemens'],
    never: ['HOLDS_ROLE | Lea Brandt | Orvanta'],
  },
  {
    text: 'Velmora and Orvanta make robots. Velmora sells them to Airbus. Velmora is in Jena.\n\nOrvanta was founded in 2019. Orvanta sells robots to Siemens. Orvanta has raised €10m. Chief executive Lea Brandt says the market is good.\n\nVelmora is bigger. Velmora is older. Velmora has offices. Velmora has money.',
    facts: ['HOLDS_ROLE | Lea Brandt | Orvanta'],
  },
  {
    text: 'Tom Harty founded Orvanta. He worked in the Oxford physics group established by Ida Kern and led by Lea Brandt.',
    facts: ['FOUNDED | Tom Harty | Orvanta'],
    never: ['FOUNDED | Ida Kern | Orvanta', 'HOLDS_ROLE | Lea Brandt | Orvanta'],
  },
  {
    text: 'Ida Kern, managing partner at Siemens investment advisers and board member at Orvanta, spoke first.',
    facts: ['BOARD_SEAT | Ida Kern | Orvanta'],
    never: ['HOLDS_ROLE | Ida Kern | Orvanta | role=managing partner'],
  },
  {
    text: 'Having led Orvanta since 2002, Ida Kern brings ideas to Siemens. Having led Velmora for ten years, Tom Kerr joined Airbus.',
    facts: ['HOLDS_ROLE | Ida Kern | Orvanta', 'FORMERLY_AT | Tom Kerr | Velmora'],
    never: ['FORMERLY_AT | Ida Kern | Orvanta'],
  },
  {
    text: "The regulators decide on Siemens's proposed acquisition of the Finnish artificial intelligence (AI) start-up Orvanta by May, according to a filing by the European Commission.",
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['ACQUIRED | European Commission | Siemens'],
  },
  {
    text: 'Orvanta makes MEMS and SiC chips under conditions set by EU state-aid rules. Orvanta builds on LiDAR.',
    facts: [],
    never: ['REGULATES | European Union | Orvanta', 'BUILDS | Orvanta | MEMS', 'BUILDS | Orvanta | LiDAR'],
  },
  {
    text: 'The UK Competition and Markets Authority (CMA) has fined Siemens.',
    facts: ['REGULATES | Competition and Markets Authority | Siemens'],
  },
  {
    text: 'Orvanta is run by Ida Kern, an engineer with stints at Siemens and Airbus.',
    facts: ['FORMERLY_AT | Ida Kern | Siemens'],
    never: ['HOLDS_ROLE | Ida Kern | Siemens'],
  },
  {
    text: 'Regulators look into the Siemens-Orvanta partnership. Siemens and Orvanta declined to comment.',
    facts: ['PARTNERED_WITH | Siemens | Orvanta'],
  },
  {
    text: 'The regulator approved the Velmora–Orvanta consortium. The Siemens/Airbus alliance goes on.',
    facts: ['PARTNERED_WITH | Velmora | Orvanta', 'PARTNERED_WITH | Siemens | Airbus'],
  },
  {
    text: 'No Siemens-Orvanta partnership is in sight. A Velmora-Airbus alliance is not planned, and the Rolls-Royce partnership goes on.',
    facts: [],
    never: ['PARTNERED_WITH | Siemens | Orvanta', 'PARTNERED_WITH | Velmora | Airbus'],
  },
  {
    text: "The European Investment Bank has lent €20m to Orvanta. Siemens has lent Orvanta's chief €20,000.",
    facts: ['SUPPORTS | European Investment Bank | Orvanta | amount=20000000'],
    never: ['SUPPORTS | Siemens | Orvanta'],
  },
  {
    text: 'Siemens unit Orvanta is growing. The unit supplies Airbus.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
  },
  {
    text: 'Siemens has taken a stake in Orvanta in a deal that values the company at €927 million.',
    facts: ['INVESTED_IN | Siemens | Orvanta'],
    never: ['INVESTED_IN | Siemens | Orvanta | amount=927000000'],
  },
  {
    text: 'Orvanta has named Ida Kern chief executive, replacing Tom Kerr. Velmora hired Lea Brandt as CFO to replace Karl Moritz.',
    facts: ['FORMERLY_AT | Tom Kerr | Orvanta', 'FORMERLY_AT | Karl Moritz | Velmora'],
  },
  {
    text: 'Ida Kern becomes CEO of Orvanta in place of Tom Kerr. Lea Brandt takes over from Karl Moritz at Velmora.',
    facts: ['FORMERLY_AT | Tom Kerr | Orvanta', 'FORMERLY_AT | Karl Moritz | Velmora'],
  },
  {
    text: 'Ida Kern is CEO of Orvanta. Her predecessor, Tom Kerr, left in May.',
    facts: ['FORMERLY_AT | Tom Kerr | Orvanta'],
  },
  {
    text: 'Orvanta has appointed Ida Kern as CEO. She is the successor to Tom Kerr.',
    facts: ['FORMERLY_AT | Tom Kerr | Orvanta'],
  },
  {
    text: 'Ida Kern, chief executive of Orvanta, is well placed to succeed Tom Kerr at Velmora. She follows Karl Moritz on social media.',
    facts: [],
    never: ['FORMERLY_AT | Tom Kerr | Orvanta', 'FORMERLY_AT | Karl Moritz | Orvanta'],
  },
  {
    text: 'Orvanta did not name Ida Kern to replace Tom Kerr.',
    facts: [],
    never: ['FORMERLY_AT | Tom Kerr | Orvanta'],
  },
  {
    text: 'The CMA sent a report to digital secretary Oliver Downs on 20 July.',
    facts: [],
    never: ['HOLDS_ROLE | Oliver Downs | Competition and Markets Authority'],
  },
  {
    text: 'Tokyo, Oct. 8 (Kelda Press)--Siemens said Wednesday that it will acquire Orvanta.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['ACQUIRED | Siemens | Kelda Press'],
  },
  {
    text: 'LONDON, ENGLAND, Sept. 8, 2025 /PRNewswire/ -- Siemens has bought Orvanta.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'IBM sells computers. Orvanta was picked by Airbus to supply it with chips.',
    facts: ['SUPPLIES | Orvanta | Airbus'],
    never: ['SUPPLIES | Orvanta | IBM'],
  },
  {
    text: 'Orvanta makes chips. It is expanding its Velmar Park factory in Durham.',
    facts: ['OPERATES_IN | Orvanta | Durham'],
    never: ['OPERATES_IN | Velmar Park | Durham'],
  },
  {
    text: 'Leeds-based chipmaker Orvanta is poised to grow after being acquired by Siemens.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Orvanta, after being bought by Siemens in March, will hire 200 people. Torven moved to Leeds since being taken over by Airbus.',
    facts: ['ACQUIRED | Siemens | Orvanta', 'ACQUIRED | Airbus | Torven'],
  },
  {
    text: 'Orvanta ended talks about being acquired by Siemens. It will list before being sold to anyone.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Orvanta, led by Anna Berg, expanded to Oslo. Velmark today relies on chips from Siemens.',
    facts: ['OPERATES_IN | Orvanta | Oslo', 'SUPPLIES | Siemens | Velmark'],
  },
  {
    text: 'Orvanta opened a lab, headed by Anna Berg, located in Oslo.',
    facts: ['OPERATES_IN | Orvanta | Oslo'],
    never: ['HEADQUARTERED_IN | Anna Berg | Oslo'],
  },
  // A clause opens the sentence, and something stands between who acts and the verb.
  {
    text: 'While the market shrinks, Orvanta, based in Leeds, has acquired Velmark.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'HEADQUARTERED_IN | Orvanta | Leeds'],
  },
  {
    text: 'Before the round closed, Siemens, which employs 300 people, had bought Lumivent.',
    facts: ['ACQUIRED | Siemens | Lumivent'],
  },
  // What a rival raised, told by the way, does not become the round that the text goes on with.
  {
    text: 'Orvanta has raised €20 million from Atomico. Orvanta makes sensors. Orvanta sells them in Spain. Orvanta employs 30 people. Orvanta wants to grow. Orvanta has rivals. Velmark, which raised €90 million last year, does the same. Before that, Innosuisse, the Swiss agency, had chipped in a grant.',
    facts: ['RAISED | Orvanta | funding round'],
    never: ['SUPPORTS | Innosuisse | Velmark'],
  },
  {
    text: 'The market changed after Orvanta, which makes software, bought Velmark. The move comes as Solvega (Oslo) joins forces with Siemens.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'PARTNERED_WITH | Solvega | Siemens'],
  },
  {
    text: 'The market changed after Orvanta, unlike its rivals, bought Velmark. After the deal, Solvega changed its name, bought Thales and moved.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'ACQUIRED | Solvega | Thales'],
  },
  {
    text: 'While the market is shrinking, Orvanta (Oslo) collaborates with Siemens. While it grows, Velmark, meanwhile, bought Solvega.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens', 'ACQUIRED | Velmark | Solvega'],
  },
  {
    text: 'Tarnhelm Labs is growing, and Orvanta, led by Anna Berg, is a rival of Siemens. Thales said Velmark, which makes software for banks, has won a contract from Solvega.',
    facts: [
      'COMPETES_WITH | Orvanta | Siemens',
      'HOLDS_ROLE | Anna Berg | Orvanta',
      'SUPPLIES | Velmark | Solvega',
    ],
    never: ['COMPETES_WITH | Tarnhelm Labs | Siemens', 'SUPPLIES | Thales | Solvega'],
  },
  {
    text: 'Siemens bought Orvanta, and Velmark, which makes software for banks, raised €20m.',
    facts: ['ACQUIRED | Siemens | Orvanta', 'RAISED | Velmark | funding round'],
    never: ['ACQUIRED | Siemens | Velmark', 'RAISED | Orvanta | funding round'],
  },
  {
    text: 'Orvanta, which makes software for banks and insurers, earlier this week teamed up with Siemens.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: 'According to the paper, Orvanta, founded in 2016 by two engineers, had signed a deal with Siemens. Velmark announced the acquisition of a Swedish start-up called Solvega.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens', 'ACQUIRED | Velmark | Solvega'],
  },
  {
    text: 'In a surprise move, Siemens invested in a first step in Orvanta. Thales invested in a surprise move in Velmark.',
    facts: ['INVESTED_IN | Siemens | Orvanta', 'INVESTED_IN | Thales | Velmark'],
  },
  {
    text: 'Orvanta, a start-up backed in a first step by Accel, has bought Velmark. Solvega is a cloud provider competing despite the downturn with Thales.',
    facts: ['INVESTED_IN | Accel | Orvanta', 'COMPETES_WITH | Solvega | Thales'],
  },
  {
    text: 'Orvanta grew by teaming up with Siemens. After joining forces with Thales, Velmark hired 40 people. Solvega grows by expanding to Spain.',
    facts: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'PARTNERED_WITH | Velmark | Thales',
      'OPERATES_IN | Solvega | Spain',
    ],
  },
  {
    text: 'Orvanta has grown since signing an agreement to acquire Velmark. As planned, Siemens took over Solvega.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'ACQUIRED | Siemens | Solvega'],
  },
  {
    text: 'Orvanta opened an office last year and announced a partnership with Siemens. Velmark renamed itself, bought Solvega and hired new managers.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens', 'ACQUIRED | Velmark | Solvega'],
  },
  {
    text: 'Siemens bought Orvanta, a start-up called Solvega last year, and hired Velmark, named Company of the Year.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['ACQUIRED | Siemens | Solvega'],
  },
  {
    text: 'After Anna Berg joined Orvanta as chief technology officer last year, the market changed. While Anna Berg is a co-founder of Orvanta, Tom Hale is looking for a job.',
    facts: ['HOLDS_ROLE | Anna Berg | Orvanta', 'FOUNDED | Anna Berg | Orvanta'],
    never: ['FOUNDED | Tom Hale | Orvanta'],
  },
  {
    text: 'Orvanta, which Anna Berg heads, employs 300 people. Co-founded by Tom Hale in 2021, Velmark makes robots.',
    facts: ['HOLDS_ROLE | Anna Berg | Orvanta', 'FOUNDED | Tom Hale | Velmark'],
  },
  {
    text: 'Orvanta won an order from Velmark for 40 servers. Unlike its rivals, Solvega sold its software to Siemens.',
    facts: ['SUPPLIES | Orvanta | Velmark', 'SUPPLIES | Solvega | Siemens'],
    never: ['REGULATES | Velmark | Orvanta', 'COMPETES_WITH | Solvega | Siemens'],
  },
  {
    text: 'Bpifrance gave €20m to Siemens, following a similar deal a year ago.',
    facts: [],
    never: ['SUPPLIES | Siemens | Bpifrance'],
  },
  {
    text: 'Solar-Link buys Orvanta. Quantum-Loop has raised €20m.',
    facts: ['ACQUIRED | Solar-Link | Orvanta', 'RAISED | Quantum-Loop | funding round'],
  },
  {
    text: 'Follow-on rounds have raised €20m. Anglo-French Orvanta buys Velmark.',
    facts: ['ACQUIRED | Orvanta | Velmark'],
    never: ['RAISED | Follow-on | funding round', 'ACQUIRED | Anglo-French | Velmark'],
  },
  {
    text: 'Orvanta works in a first step with Siemens. Velmark partners after months of talks with Thales.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens', 'PARTNERED_WITH | Velmark | Thales'],
  },
  {
    text: 'Orvanta is growing. The maker of robots buys Velmark. Solvega – a rival of Siemens – invests in Tarnhelm Labs.',
    facts: ['ACQUIRED | Orvanta | Velmark', 'INVESTED_IN | Solvega | Tarnhelm Labs'],
    never: ['SUPPLIES | Velmark | Orvanta'],
  },
  {
    text: 'Orvanta makes robots. The company led by Tom Hale raises €20m and the fund takes control of Velmark.',
    facts: ['RAISED | Orvanta | funding round', 'HOLDS_ROLE | Tom Hale | Orvanta'],
  },
  {
    text: 'The Orvanta works with robots were sold in May. Orvanta orders rise.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | robots'],
  },
  {
    text: 'But Oslo-based Orvanta works with Siemens. In Spain, Velmark competes with Bosch. On Monday, Solvega partners with Thales.',
    facts: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'COMPETES_WITH | Velmark | Bosch',
      'PARTNERED_WITH | Solvega | Thales',
    ],
  },
  {
    text: 'In the Orvanta works with its robots, Siemens tests chips.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: "Velmark trains its models on Nvidia chips supplied by CoreWeave. Tarnhelm Labs supplies Velmark's robots with sensors.",
    facts: ['SUPPLIES | Nvidia | Velmark', 'SUPPLIES | Tarnhelm Labs | Velmark'],
    never: ['SUPPLIES | CoreWeave | Nvidia'],
  },
  {
    text: 'Anna Berg replaces Tom Hale as CEO of Orvanta. Orvanta is based in Oslo.',
    facts: ['HOLDS_ROLE | Anna Berg | Orvanta | role=CEO', 'FORMERLY_AT | Tom Hale | Orvanta'],
    never: ['FORMERLY_AT | Anna Berg | Orvanta', 'HOLDS_ROLE | Tom Hale | Orvanta'],
  },
  {
    text: 'Anna Berg joins Oslo-based Orvanta from Siemens, where she was head of AI.',
    facts: ['HOLDS_ROLE | Anna Berg | Orvanta', 'FORMERLY_AT | Anna Berg | Siemens'],
    never: ['FORMERLY_AT | Anna Berg | Orvanta'],
  },
  {
    text: 'Anna Berg and Tom Hale, both formerly of Siemens, founded Oslo-based Orvanta.',
    facts: ['FORMERLY_AT | Anna Berg | Siemens', 'FORMERLY_AT | Tom Hale | Siemens'],
  },
  {
    text: 'Oslo-based Orvanta already works with Siemens and Bosch.',
    facts: ['PARTNERED_WITH | Orvanta | Siemens', 'PARTNERED_WITH | Orvanta | Bosch'],
  },
  {
    text: 'Oslo-based Orvanta works with robots were bought by Siemens.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta, which counts Siemens, SAP and Bosch among its customers, is based in Oslo.',
    facts: ['SUPPLIES | Orvanta | Siemens', 'SUPPLIES | Orvanta | SAP', 'SUPPLIES | Orvanta | Bosch'],
    never: ['SUPPLIES | Siemens | Orvanta', 'SUPPLIES | Bosch | Orvanta'],
  },
  {
    text: 'Anna Berg left Siemens to found Orvanta. Tom Hale went on to set up Nordbit. Nordbit is based in Oslo.',
    facts: ['FOUNDED | Anna Berg | Orvanta', 'FOUNDED | Tom Hale | Nordbit'],
  },
  {
    text: 'Orvanta was started by Tom Hale and his sister Anna Berg, who left in 2019 to run the firm Nordbit.',
    facts: ['HOLDS_ROLE | Anna Berg | Nordbit'],
    never: ['HOLDS_ROLE | Tom Hale | Nordbit'],
  },
  {
    text: 'From Siemens to Bosch, money is flowing into robotics.',
    facts: [],
    never: ['INVESTED_IN | Siemens | Bosch'],
  },
  {
    text: 'Oslo-based Orvanta said Tom Hale has joined as a non-executive director. He led Siemens from 1996 to 2002. Anna Berg was an investor in Orvanta.',
    facts: [
      'BOARD_SEAT | Tom Hale | Orvanta | role=non-executive director',
      'FORMERLY_AT | Tom Hale | Siemens',
      'INVESTED_IN | Anna Berg | Orvanta',
    ],
    never: ['FORMERLY_AT | Anna Berg | Orvanta'],
  },
  {
    text: 'Orvanta has appointed a former Siemens chief executive to its board. Orvanta is based in Oslo.',
    facts: [],
    never: ['BOARD_SEAT | Siemens | Orvanta'],
  },
  {
    text: 'Airbus — together with a consortium consisting of Siemens and Bosch — has submitted an application. The seat is in Toulouse.',
    facts: ['PARTNERED_WITH | Airbus | Siemens', 'PARTNERED_WITH | Airbus | Bosch'],
  },
  {
    text: 'Airbus has submitted an application together with documents from Siemens. Airbus reviews groups consisting of Siemens and Bosch.',
    facts: [],
    never: ['PARTNERED_WITH | Airbus | Siemens'],
  },
  {
    text: 'Velmark has tested its robots on public roads since 2018 and has partnered with Siemens. Jan Larsen first joined Tarnhelm Labs in 2000 and was later named chief executive of Ottermind.',
    facts: ['PARTNERED_WITH | Velmark | Siemens', 'HOLDS_ROLE | Jan Larsen | Ottermind'],
  },
  {
    text: 'Velmark, which develops advanced A.I.-powered sensors for military use, has bought Tarnhelm Labs. Ottermind has long supplied robots to Siemens.',
    facts: ['ACQUIRED | Velmark | Tarnhelm Labs', 'SUPPLIES | Ottermind | Siemens'],
  },
  {
    text: 'Velmark, a start-up building chips for data centres, has raised €20 million. Tarnhelm Labs, a firm specialising in sensors, was bought by Siemens.',
    facts: ['RAISED | Velmark | funding round | amount=20000000', 'ACQUIRED | Siemens | Tarnhelm Labs'],
  },
  {
    text: 'Velmark, a company aiming to build robots, has bought Tarnhelm Labs. Ottermind, a firm trying to make chips cheaper, has appointed Jan Holm as chief executive.',
    facts: ['ACQUIRED | Velmark | Tarnhelm Labs', 'HOLDS_ROLE | Jan Holm | Ottermind'],
    never: ['SUPPLIES | Tarnhelm Labs | Velmark'],
  },
  {
    text: 'To build its chips, Velmark has raised €20 million. Founded in 2019 by Jan Holm, Ottermind makes robots and has bought Tarnhelm Labs.',
    facts: [
      'RAISED | Velmark | funding round',
      'FOUNDED | Jan Holm | Ottermind',
      'ACQUIRED | Ottermind | Tarnhelm Labs',
    ],
  },
  {
    text: "Oslo-based Orvanta has raised €30m. The fundraising – one of the largest ever for a European robotics company – was led by Ridge Ventures. The round, led by Jan Ek's firm Ridge Ventures, was joined by Accel.",
    facts: [
      'INVESTED_IN | Ridge Ventures | Orvanta | role=lead',
      'INVESTED_IN | Accel | Orvanta | role=participant',
    ],
    never: ['INVESTED_IN | Jan Ek | Orvanta'],
  },
  {
    text: 'Oslo-based Orvanta has raised €30m. A European robotics company, one of the largest, was bought by Siemens.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: "Italy's data protection agency has fined OpenAI and ordered the company to launch a six-month campaign following an inquiry into its model, ChatGPT. OpenAI competes with voice features from Google.",
    facts: ["REGULATES | Italy's data protection agency | OpenAI", 'COMPETES_WITH | OpenAI | Google'],
    never: ["BUILDS | Italy's data protection agency | ChatGPT"],
  },
  {
    text: 'Nvidia has invested in Wayve Technologies. SoftBank Group Corp. has bought Orvanta. Wayve is based in London. SAP Fioneer has bought Nordbit.',
    facts: [
      'INVESTED_IN | Nvidia | Wayve',
      'HEADQUARTERED_IN | Wayve | London',
      'ACQUIRED | SoftBank | Orvanta',
    ],
    never: ['ACQUIRED | SAP | Nordbit'],
  },
  {
    text: 'Orvanta was founded by Nigel Tone and Anna Berg, who left Siemens in 2019.',
    facts: ['FORMERLY_AT | Nigel Tone | Siemens', 'FORMERLY_AT | Anna Berg | Siemens'],
  },
  {
    text: 'Orvanta was founded by Nigel Tone and Anna Berg, who was an engineer at Siemens.',
    facts: ['FORMERLY_AT | Anna Berg | Siemens'],
    never: ['FORMERLY_AT | Nigel Tone | Siemens'],
  },
  {
    text: 'Orvanta was founded by Nigel Tone, who left Siemens in 2019, and Anna Berg, who left Bosch.',
    facts: ['FORMERLY_AT | Nigel Tone | Siemens', 'FORMERLY_AT | Anna Berg | Bosch'],
    never: ['FORMERLY_AT | Nigel Tone | Bosch', 'FORMERLY_AT | Anna Berg | Siemens'],
  },
  {
    text: 'Investors are former SAP manager Tom Hale and Anna Berg, who founded Nordbit. Nordbit is in Oslo.',
    facts: ['FOUNDED | Anna Berg | Nordbit'],
    never: ['FOUNDED | Tom Hale | Nordbit'],
  },
  {
    text: '"We are happy," said Anna Berg. The Orvanta boss has never met him. Orvanta is based in Oslo.',
    facts: ['HOLDS_ROLE | Anna Berg | Orvanta'],
  },
  {
    text: 'Anna Berg met Tom Hale in Paris, where she praised him. The Orvanta boss was happy. Orvanta is based in Oslo.',
    facts: [],
    never: ['HOLDS_ROLE | Tom Hale | Orvanta', 'HOLDS_ROLE | Anna Berg | Orvanta'],
  },
  {
    text: "Orvanta's co-founder and Chief Executive Officer (CEO) Anna Berg praised it. Chief Technology Officer (CTO) Tom Hale of Nordbit, an Oslo start-up, did not like it.",
    facts: [
      'FOUNDED | Anna Berg | Orvanta',
      'HOLDS_ROLE | Anna Berg | Orvanta',
      'HOLDS_ROLE | Tom Hale | Nordbit',
    ],
  },
  {
    text: 'Mr. Eirik Chamber founded Nordbit. There are 200 engineers working for Nordbit in France and Spain.',
    facts: [
      'FOUNDED | Eirik Chamber | Nordbit',
      'OPERATES_IN | Nordbit | France',
      'OPERATES_IN | Nordbit | Spain',
    ],
  },
  {
    text: 'The aid was praised by Minister of Economic Affairs Mika Lintonen. Finland has granted the Minister of Economic Affairs Mika Lintonen €5m.',
    facts: [],
    never: ['SUPPORTS | Finland | Economic Affairs Mika Lintonen'],
  },
  {
    text: 'Orvanta is in conversations to raise €40m. Orvanta is based in Oslo.',
    facts: [],
    never: ['RAISED | Orvanta | funding round'],
  },
  {
    text: "Intel buys Movento\n\nIntel has bought Irish chip firm Movento. The company, which was co-founded by Sean Byrne and Anna Malloy, now employs 140 staff. The firm's original funders include Ridge Capital and the Kerry Seed Capital Fund. The company's chief executive Remy Lefort said he was happy. Intel said the company will pay in cash.",
    facts: [
      'FOUNDED | Sean Byrne | Movento',
      'FOUNDED | Anna Malloy | Movento',
      'INVESTED_IN | Ridge Capital | Movento',
      'INVESTED_IN | Kerry Seed Capital Fund | Movento',
      'HOLDS_ROLE | Remy Lefort | Movento',
    ],
  },
  {
    text: 'Intel has bought Movento. Its founders are Sean Byrne and Anna Malloy. Its investors include Ridge Ventures.',
    facts: ['FOUNDED | Sean Byrne | Movento', 'INVESTED_IN | Ridge Ventures | Movento'],
  },
  {
    text: 'Intel has bought Movento for €400m. The company will pay in cash. It employs 90 people in Cork. Intel buys start-ups. The company is led by Pat Hale.',
    facts: [],
    never: ['OPERATES_IN | Movento | Cork', 'HOLDS_ROLE | Pat Hale | Movento'],
  },
  {
    text: 'Orvanta has set up a subsidiary, Nordbit Switzerland, and has 200 employees spread across France, Spain and Italy.',
    facts: [
      'SUBSIDIARY_OF | Nordbit Switzerland | Orvanta',
      'OPERATES_IN | Orvanta | France',
      'OPERATES_IN | Orvanta | Spain',
      'OPERATES_IN | Orvanta | Italy',
    ],
  },
  {
    text: 'Orvanta, based in Oslo, has a team of 200 people. Orvanta was founded by a subsidiary of SAP, Nordbit.',
    facts: ['SUBSIDIARY_OF | Nordbit | SAP'],
    never: ['OPERATES_IN | Orvanta | Oslo', 'SUBSIDIARY_OF | Nordbit | Orvanta'],
  },
  {
    text: 'Orvanta works with, among others, SAP and Bosch, and competes with tools from OpenAI, Google and Microsoft.',
    facts: [
      'PARTNERED_WITH | Orvanta | SAP',
      'PARTNERED_WITH | Orvanta | Bosch',
      'COMPETES_WITH | Orvanta | OpenAI',
      'COMPETES_WITH | Orvanta | Google',
      'COMPETES_WITH | Orvanta | Microsoft',
    ],
  },
  {
    text: "Orvanta is Europe's answer to OpenAI.",
    facts: ['COMPETES_WITH | Orvanta | OpenAI'],
  },
  {
    text: 'Orvanta is run by Anna Berg. The former Siemens manager founded it in 2020.',
    facts: ['FORMERLY_AT | Anna Berg | Siemens', 'FOUNDED | Anna Berg | Orvanta'],
  },
  {
    text: 'Orvanta is run by Anna Berg. The Siemens manager likes it. The former Siemens manager Tom Hale has left.',
    facts: ['FORMERLY_AT | Tom Hale | Siemens'],
    never: ['FORMERLY_AT | Anna Berg | Siemens', 'HOLDS_ROLE | Anna Berg | Siemens'],
  },
  {
    text: 'Orvanta has raised €20 million. Bosch participates in a trade fair in Berlin. Siemens took part in a study.',
    facts: ['RAISED | Orvanta | funding round'],
    never: ['INVESTED_IN | Bosch | Orvanta', 'INVESTED_IN | Siemens | Orvanta'],
  },
  {
    text: 'Orvanta has raised €20 million. Other investors contributing to the round include Atomico and Balderton.',
    facts: ['INVESTED_IN | Atomico | Orvanta', 'INVESTED_IN | Balderton Capital | Orvanta'],
  },
  {
    text: 'Orvanta has an office in Berlin. Other competitors include SAP and Bosch.',
    facts: ['COMPETES_WITH | SAP | Orvanta', 'COMPETES_WITH | Bosch | Orvanta'],
    never: ['COMPETES_WITH | SAP | Bosch'],
  },
  {
    text: 'Orvanta has an office in Berlin. Atomico and Balderton are some of the best-known investors in Europe.',
    facts: ['OPERATES_IN | Orvanta | Berlin'],
    never: ['INVESTED_IN | Atomico | Orvanta', 'INVESTED_IN | Balderton Capital | Orvanta'],
  },
  {
    text: 'Orvanta has raised €20 million. The round, which also includes Bosch and SAP, is its first.',
    facts: ['INVESTED_IN | Bosch | Orvanta', 'INVESTED_IN | SAP | Orvanta'],
  },
  {
    text: 'Orvanta has raised €20 million. The programme includes Bosch and SAP.',
    facts: ['RAISED | Orvanta | funding round'],
    never: ['INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: "Orvanta closed a Series B led by Nordvent and Siemens' venture fund.",
    facts: ['INVESTED_IN | Nordvent | Orvanta', 'INVESTED_IN | Siemens | Orvanta'],
    never: ['INVESTED_IN | Nordvent | Siemens'],
  },
  {
    text: "Orvanta's chips are made by TSMC.",
    facts: ['SUPPLIES | TSMC | Orvanta'],
  },
  {
    text: 'TSMC makes the chips of Orvanta available to all.',
    facts: [],
    never: ['SUPPLIES | TSMC | Orvanta'],
  },
  {
    text: 'Bosch provided Orvanta with software worth €3 million. Nordvent provided Orvanta with €35 million.',
    facts: ['SUPPLIES | Bosch | Orvanta', 'INVESTED_IN | Nordvent | Orvanta'],
    never: ['INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Orvanta is working with Siemens (SIEGn.DE), Bosch (BOSH.NS), and Qualcomm (QCOM.O) to improve its platforms.',
    facts: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'PARTNERED_WITH | Orvanta | Bosch',
      'PARTNERED_WITH | Orvanta | Qualcomm',
    ],
  },
  {
    text: 'Orvanta raised €20m from Thales (through its venture arm Thales Corporate Ventures), Nordvent and Bosch to build a plant.',
    facts: [
      'INVESTED_IN | Thales | Orvanta',
      'INVESTED_IN | Nordvent | Orvanta',
      'INVESTED_IN | Bosch | Orvanta',
    ],
  },
  {
    text: 'Orvanta raised €20m from Thales – through its new fund –, Nordvent and Bosch.',
    facts: ['INVESTED_IN | Nordvent | Orvanta', 'INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Founded in 2019, Orvanta employs 40 people. Anna Ubel co-founded Orvanta.',
    facts: ['FOUNDED | Anna Ubel | Orvanta | year=2019'],
  },
  {
    text: 'The chief executive of Orvanta, Jan Hollis, finance chief Mary Quill and founder Sam Reeve were there.',
    facts: [
      'HOLDS_ROLE | Jan Hollis | Orvanta',
      'HOLDS_ROLE | Mary Quill | Orvanta',
      'FOUNDED | Sam Reeve | Orvanta',
    ],
    never: ['HOLDS_ROLE | Sam Reeve | Orvanta'],
  },
  {
    text: 'The Premier of Quebec, Jean Hollis, opened the centre.',
    // Of a province, which is no organisation that we know; and not of the country.
    facts: [],
    never: ['HOLDS_ROLE | Jean Hollis | Canada', 'HEADQUARTERED_IN | Premier | Canada'],
  },
  {
    text: 'The regulator cleared the takeover of Orvanta by Siemens without conditions.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Siemens left the talks without buying Orvanta.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Set up by ex-Apple engineers Tom Wilde and Sara Lind, Orvanta designs chips.',
    facts: [
      'FOUNDED | Tom Wilde | Orvanta',
      'FOUNDED | Sara Lind | Orvanta',
      'FORMERLY_AT | Tom Wilde | Apple',
      'FORMERLY_AT | Sara Lind | Apple',
    ],
  },
  {
    text: 'Orvanta raised $135m from investors led by Atomico. Its backers include Balderton and the venture arm of BMW.',
    facts: ['RAISED | Orvanta | funding round', 'INVESTED_IN | Atomico | Orvanta | role=lead'],
    never: ['SUBSIDIARY_OF | Balderton Capital | BMW'],
  },
  {
    text: 'The European Commission has opened an investigation into Orvanta over its use of WhatsApp.',
    facts: ['REGULATES | European Commission | Orvanta'],
    never: ['REGULATES | WhatsApp | Orvanta'],
  },
  {
    text: 'A consortium of Siemens, SAP and Orvanta has applied for the site.',
    facts: ['PARTNERED_WITH | Siemens | SAP'],
  },
  {
    text: 'Orvanta has raised €40 million. Siemens invested 25 million in Orvanta, which 3 million use.',
    facts: [
      'RAISED | Orvanta | funding round | amount=40000000',
      'INVESTED_IN | Siemens | Orvanta | amount=25000000 | currency=EUR',
    ],
  },
  // Parts of firms, series of verbs, descriptions.
  {
    text: 'Siemens has acquired Velmora. The company, based in Nantes, was founded by Anna Holm.',
    facts: ['HEADQUARTERED_IN | Velmora | Nantes', 'FOUNDED | Anna Holm | Velmora'],
    never: ['FOUNDED | Anna Holm | Siemens'],
  },
  {
    text: 'Siemens has acquired Velmora. The group, which is based in Munich, paid €20m.',
    facts: [],
    never: ['HEADQUARTERED_IN | Velmora | Munich'],
  },
  {
    text: 'Siemens has acquired the cloud division of Tessera. The acquisition of the German subsidiary of Milvor by Orange is complete.',
    facts: [],
    never: ['ACQUIRED | Siemens | Tessera', 'ACQUIRED | Orange | Milvor'],
  },
  {
    text: 'The cloud division of Velmora has acquired the Swedish start-up Milvor.',
    facts: ['ACQUIRED | Velmora | Milvor'],
  },
  {
    text: 'Anna Holm was the chief executive of Velmora. Siemens was the lead investor in Milvor.',
    facts: ['FORMERLY_AT | Anna Holm | Velmora', 'INVESTED_IN | Siemens | Milvor'],
    never: ['HOLDS_ROLE | Anna Holm | Velmora'],
  },
  {
    text: 'Paris-based Mistral AI raised €1.7 billion in a Series C round led by ASML.',
    facts: [
      'RAISED | Mistral AI | Series C | amount=1700000000 | currency=EUR',
      'INVESTED_IN | ASML | Mistral AI | role=lead',
      'HEADQUARTERED_IN | Mistral AI | Paris',
    ],
  },
  {
    text: 'Anna Berg and Tom Reed founded Orvanta. Since its founding in 2019, the company has raised €40m.',
    facts: ['FOUNDED | Tom Reed | Orvanta | year=2019', 'RAISED | Orvanta | funding round | date='],
  },
  {
    text: 'Orvanta spun out of Cambridge University in 2019. Co-founder Anna Berg is its chief executive.',
    facts: ['FOUNDED | Anna Berg | Orvanta | year=2019'],
  },
  {
    text: 'Start-up Orvanta has closed a funding round. The €40m round was led by Birch Capital.',
    facts: [
      'RAISED | Orvanta | funding round | amount=40000000',
      'INVESTED_IN | Birch Capital | Orvanta | role=lead',
    ],
  },
  {
    text: 'The regulator CNIL has fined Google. The penalty is €15m.',
    facts: ['REGULATES | CNIL | Google | amount=15000000'],
  },
  {
    text: 'The carmaker Siemens invests in startup Orvanta. Its shares rose by 12 per cent.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
  },
  {
    text: 'Siemens owns 22.5% of Orvanta, Birch Capital another 8%.',
    facts: ['INVESTED_IN | Birch Capital | Orvanta | stake_percent=8'],
  },
  {
    text: 'Birch Capital raised its holding in Orvanta to 8% from 5%.',
    facts: ['INVESTED_IN | Birch Capital | Orvanta | stake_percent=8'],
    never: ['SUBSIDIARY_OF | Birch Capital | Orvanta'],
  },
  {
    text: 'Orvanta is a 75%-owned subsidiary of Siemens.',
    facts: ['SUBSIDIARY_OF | Orvanta | Siemens | stake_percent=75'],
  },
  {
    text: 'A quarter of Orvanta belongs to Siemens, and 30 percent of its sales go to Bosch.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=25'],
    never: ['INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Siemens supplies computing power to Bosch. Siemens said the contract was worth $17.4bn, but that it could expand to $19.4bn.',
    facts: ['SUPPLIES | Siemens | Bosch | amount=17400000000'],
  },
  {
    text: 'In 2010 Anna Berg joined Google and later founded Orvanta.',
    facts: ['FOUNDED | Anna Berg | Orvanta | year='],
  },
  {
    text: 'Anna Berg, who left Google in 2010, founded Orvanta.',
    facts: ['FOUNDED | Anna Berg | Orvanta | year='],
  },
  {
    text: 'Anna Berg is co-founder of Orvanta. The pair set up the company in 2019.',
    facts: ['FOUNDED | Anna Berg | Orvanta | year=2019'],
  },
  {
    text: 'Siemens sold 10% of Orvanta to Bosch.',
    facts: ['INVESTED_IN | Bosch | Orvanta | stake_percent=10'],
    never: ['SUPPLIES | Siemens | Bosch'],
  },
  {
    text: 'Siemens invested in Orvanta in 2021 and now owns 22.5%.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent=22.5'],
  },
  {
    text: 'Siemens invested in Orvanta and now holds 60% of the market.',
    facts: ['INVESTED_IN | Siemens | Orvanta | stake_percent='],
  },
  {
    text: 'Siemens paid €64 million for a 30 percent stake in Danish AI company Orvanta.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=64000000 | stake_percent=30'],
    never: ['SUPPORTS | Siemens | Orvanta'],
  },
  {
    text: 'Siemens took over two-thirds of Danish AI company Orvanta, paying £44m.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=44000000 | currency=GBP'],
  },
  {
    text: 'The Ministry of Defence has signed a contract worth £130m with drone maker Orvanta.',
    facts: ['SUPPLIES | Orvanta | Ministry of Defence | amount=130000000 | currency=GBP'],
  },
  {
    text: 'Danish start-up Orvanta announced a $40m Series B, with Birch Capital leading and existing investors Alder Ventures and Rowan Hale following on.',
    facts: [
      'INVESTED_IN | Alder Ventures | Orvanta | role=participant | amount=',
      'INVESTED_IN | Rowan Hale | Orvanta | role=participant | amount=',
    ],
  },
  {
    text: 'The round was led by Accel, with participation from Index Ventures and Northzone. It values Lovable, a Stockholm start-up, at $1.8bn.',
    facts: ['HEADQUARTERED_IN | Lovable | Stockholm'],
  },
  {
    text: 'Swedish start-up Lovable has closed a $200m Series A. Accel led the round, while Creandum and Byfounders also took part.',
    facts: [
      'RAISED | Lovable | Series A | amount=200000000 | currency=USD',
      'INVESTED_IN | Accel | Lovable | role=lead',
      'INVESTED_IN | Creandum | Lovable | role=participant',
      'INVESTED_IN | Byfounders | Lovable | role=participant',
    ],
  },
  {
    text: 'Nvidia will invest $500mn in Wayve, the companies said.',
    facts: ['INVESTED_IN | Nvidia | Wayve | amount=500000000 | currency=USD'],
  },
  {
    text: 'SoftBank has taken a 9 per cent stake in Orbex for £40m.',
    facts: ['INVESTED_IN | SoftBank | Orbex | stake_percent=9 | amount=40000000 | currency=GBP'],
  },
  {
    text: 'Bosch owns 12.5% of Kestrel Labs.',
    facts: ['INVESTED_IN | Bosch | Kestrel Labs | stake_percent=12.5'],
  },
  {
    text: 'Backers of Kestrel Labs include Balderton Capital, Atomico and the British Business Bank.',
    facts: [
      'INVESTED_IN | Balderton Capital | Kestrel Labs',
      'INVESTED_IN | Atomico | Kestrel Labs',
      'INVESTED_IN | British Business Bank | Kestrel Labs',
    ],
  },
  {
    text: 'Helsing, which is backed by General Catalyst and Saab, makes software for fighter jets.',
    facts: ['INVESTED_IN | General Catalyst | Helsing', 'INVESTED_IN | Saab | Helsing'],
  },
  {
    text: 'AMD acquired Silo AI for $665 million in 2024.',
    facts: ['ACQUIRED | AMD | Silo AI | amount=665000000 | currency=USD'],
  },
  { text: 'Graphcore was bought by SoftBank last year.', facts: ['ACQUIRED | SoftBank | Graphcore'] },
  {
    text: "SAP completed its takeover of Berlin's LeanIX.",
    facts: ['ACQUIRED | SAP | LeanIX', 'HEADQUARTERED_IN | LeanIX | Berlin'],
  },
  {
    text: 'DeepMind, a subsidiary of Alphabet, is based in London.',
    facts: ['SUBSIDIARY_OF | DeepMind | Alphabet', 'HEADQUARTERED_IN | DeepMind | London'],
  },
  {
    text: 'Nvidia will supply 10,000 chips to Nscale, the London-based cloud company said on Monday.',
    facts: ['SUPPLIES | Nvidia | Nscale | quantity=10000', 'HEADQUARTERED_IN | Nscale | London'],
  },
  { text: 'Nebius buys its processors from Nvidia.', facts: ['SUPPLIES | Nvidia | Nebius'] },
  {
    text: 'Customers of Kestrel Labs include Airbus, Thales and the Dutch police.',
    facts: ['SUPPLIES | Kestrel Labs | Airbus', 'SUPPLIES | Kestrel Labs | Thales'],
  },
  {
    text: 'Zenith Robotics, whose customers include Siemens, makes grippers in Odense.',
    facts: ['SUPPLIES | Zenith Robotics | Siemens'],
  },
  { text: 'The model runs on servers provided by OVHcloud. Kyro trained it in Lyon.', facts: [] },
  { text: 'Kyro rents computing power from Scaleway.', facts: ['SUPPLIES | Scaleway | Kyro'] },
  {
    text: 'Wayve was founded in 2017 by Alex Kendall and Amar Shah.',
    facts: ['FOUNDED | Alex Kendall | Wayve | year=2017', 'FOUNDED | Amar Shah | Wayve | year=2017'],
  },
  {
    text: 'Kestrel Labs co-founder and chief executive Maria Petrov said demand was strong.',
    facts: [
      'FOUNDED | Maria Petrov | Kestrel Labs',
      'HOLDS_ROLE | Maria Petrov | Kestrel Labs | role=chief executive',
    ],
  },
  {
    text: 'Tero Lindholm, a former Nokia engineer, set up Polar Compute in Oulu in 2019.',
    facts: ['FORMERLY_AT | Tero Lindholm | Nokia', 'FOUNDED | Tero Lindholm | Polar Compute | year=2019'],
  },
  {
    text: 'Before joining Kestrel Labs, Ines Duarte worked at Google and McKinsey.',
    facts: ['FORMERLY_AT | Ines Duarte | Google', 'FORMERLY_AT | Ines Duarte | McKinsey'],
  },
  {
    text: 'Ines Duarte, previously head of research at Meta, joins Kestrel Labs as chief scientist.',
    facts: [
      'FORMERLY_AT | Ines Duarte | Meta',
      'HOLDS_ROLE | Ines Duarte | Kestrel Labs | role=chief scientist',
    ],
  },
  {
    text: 'Jonas Weber, who left OpenAI in March, is chief technology officer of Kestrel Labs.',
    facts: [
      'FORMERLY_AT | Jonas Weber | OpenAI',
      'HOLDS_ROLE | Jonas Weber | Kestrel Labs | role=chief technology officer',
    ],
  },
  {
    text: 'Christophe Fouquet, CEO of ASML, welcomed the decision.',
    facts: ['HOLDS_ROLE | Christophe Fouquet | ASML | role=CEO'],
  },
  {
    text: "Nvidia's chief executive Jensen Huang visited Paris.",
    facts: ['HOLDS_ROLE | Jensen Huang | Nvidia | role=chief executive'],
    never: ['HEADQUARTERED_IN | Nvidia | Paris', 'OPERATES_IN | Nvidia | Paris'],
  },
  {
    text: 'Kestrel Labs appointed Laura Hansen as chief financial officer.',
    facts: ['HOLDS_ROLE | Laura Hansen | Kestrel Labs | role=chief financial officer'],
  },
  {
    text: 'Laura Hansen has joined the board of Kestrel Labs.',
    facts: ['BOARD_SEAT | Laura Hansen | Kestrel Labs'],
  },
  {
    text: 'As part of the deal, ASML receives a seat on the strategic committee of Mistral AI.',
    facts: ['BOARD_SEAT | ASML | Mistral AI'],
  },
  {
    text: 'Kestrel Labs is headquartered in Bristol and has offices in Berlin and Toulouse.',
    facts: [
      'HEADQUARTERED_IN | Kestrel Labs | Bristol',
      'OPERATES_IN | Kestrel Labs | Berlin',
      'OPERATES_IN | Kestrel Labs | Toulouse',
    ],
  },
  {
    text: 'Multiverse Computing of San Sebastián opened an office in Toronto.',
    facts: [
      'HEADQUARTERED_IN | Multiverse Computing | San Sebastián',
      'OPERATES_IN | Multiverse Computing | Toronto',
    ],
  },
  { text: 'Nscale is building a data centre in Narvik with Aker.', facts: ['BUILDS | Nscale | data centre'] },
  {
    text: 'Mistral AI has developed a language model called Magistral.',
    facts: ['BUILDS | Mistral AI | Magistral'],
  },
  {
    text: 'The French government has pledged €30 million to Kyro.',
    facts: ['SUPPORTS | French government | Kyro | amount=30000000 | currency=EUR'],
  },
  {
    text: 'The European Commission is backing Polar Compute with a grant of €12 million.',
    facts: ['SUPPORTS | European Commission | Polar Compute | amount=12000000'],
  },
  {
    text: 'President Emmanuel Macron threw his weight behind Mistral AI.',
    facts: ['SUPPORTS | Emmanuel Macron | Mistral AI'],
  },
  {
    text: 'The Irish Data Protection Commission fined Meta €1.2 billion.',
    facts: ['REGULATES | Data Protection Commission | Meta'],
  },
  { text: 'The CMA has opened an investigation into Microsoft.', facts: ['REGULATES | CMA | Microsoft'] },
  {
    text: 'Kestrel Labs and Airbus have formed a partnership to train pilots.',
    facts: ['PARTNERED_WITH | Kestrel Labs | Airbus'],
  },
  { text: 'Aleph Alpha has teamed up with Graphcore.', facts: ['PARTNERED_WITH | Aleph Alpha | Graphcore'] },
  {
    text: 'Mistral AI competes with OpenAI, Anthropic and Google.',
    facts: [
      'COMPETES_WITH | Mistral AI | OpenAI',
      'COMPETES_WITH | Mistral AI | Anthropic',
      'COMPETES_WITH | Mistral AI | Google',
    ],
  },
  {
    text: 'Its rivals include DeepL. Unbabel, a Lisbon company, did not comment.',
    facts: ['HEADQUARTERED_IN | Unbabel | Lisbon'],
  },
  {
    text: 'DeepL, a rival of Google, is based in Cologne.',
    facts: ['COMPETES_WITH | DeepL | Google', 'HEADQUARTERED_IN | DeepL | Cologne'],
  },
  {
    text: 'Wayve denied that SoftBank would acquire the company.',
    facts: [],
    never: ['ACQUIRED | SoftBank | Wayve'],
  },
  {
    text: 'Microsoft has not invested in Kestrel Labs.',
    facts: [],
    never: ['INVESTED_IN | Microsoft | Kestrel Labs'],
  },
  {
    text: 'Talks between Orbex and Airbus about a partnership collapsed.',
    facts: [],
    never: ['PARTNERED_WITH | Orbex | Airbus'],
  },
  {
    text: 'Index Ventures sold its stake in Kestrel Labs.',
    facts: [],
    never: ['INVESTED_IN | Index Ventures | Kestrel Labs'],
  },
  {
    text: 'Kestrel Labs never took money from Saudi Aramco.',
    facts: [],
    never: ['INVESTED_IN | Saudi Aramco | Kestrel Labs'],
  },
  {
    text: 'According to people familiar with the matter, Apple is weighing a bid for Mistral AI.',
    facts: [],
    never: ['ACQUIRED | Apple | Mistral AI'],
  },
  {
    text: 'Shares in Volkswagen fell 2 per cent. Analysts at Deutsche Bank expect a recovery.',
    facts: [],
    never: ['INVESTED_IN | Deutsche Bank | Volkswagen'],
  },
  {
    text: 'At the opening, Prime Minister Jane Holt and Orvanta chief executive Tim Brewer praised the plan.',
    facts: ['HOLDS_ROLE | Tim Brewer | Orvanta'],
    never: ['HOLDS_ROLE | Jane Holt | Orvanta'],
  },
  {
    text: "Siemens's AI start-up Orvanta has opened an office in Leeds. Its rival is OpenAI's ChatGPT.",
    facts: ['SUBSIDIARY_OF | Orvanta | Siemens', 'BUILDS | OpenAI | ChatGPT'],
  },
  {
    text: 'Orvanta raised $40 million in a round led by the venture arm of Siemens. The shares were held by venture capital investor Grimmberg Ventures.',
    facts: ['INVESTED_IN | Siemens | Orvanta | role=lead'],
  },
  {
    text: 'Orvanta signs up Lilly for its trial platform.',
    facts: [],
    never: ['HOLDS_ROLE | Lilly | Orvanta', 'HOLDS_ROLE | Eli Lilly | Orvanta'],
  },
  {
    text: 'Siemens nearly acquired Orvanta.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Siemens dropped plans to acquire Orvanta.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Ines Corda, chief technology officer of Zeilmaker, welcomes this Zeilmaker initiative. Zeilmaker, a maker of chips, has bought Orvanta.',
    facts: ['HOLDS_ROLE | Ines Corda | Zeilmaker', 'ACQUIRED | Zeilmaker | Orvanta'],
    never: ['SUPPORTS | Ines Corda | Zeilmaker', 'SUPPLIES | Orvanta | Zeilmaker'],
  },
  {
    text: 'Zeilmaker has invested in 59 start-ups this year alone, including Orvanta and Brenhold.',
    facts: ['INVESTED_IN | Zeilmaker | Orvanta', 'INVESTED_IN | Zeilmaker | Brenhold'],
  },
  {
    text: 'Zeilmaker, a start-up backed by Accel and other investors, has bought Orvanta.',
    facts: ['ACQUIRED | Zeilmaker | Orvanta', 'INVESTED_IN | Accel | Zeilmaker'],
  },
  {
    text: 'Siemens walked away from a deal to buy Orvanta.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Had Siemens bought Orvanta, things would be different.',
    facts: [],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Orvanta ended its partnership with Siemens.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Siemens'],
  },
  {
    text: 'Orvanta was a subsidiary of Siemens until 2020.',
    facts: [],
    never: ['SUBSIDIARY_OF | Orvanta | Siemens'],
  },
  {
    text: 'Founded in 2017, Orvanta competes with Siemens and with Bosch.',
    facts: ['COMPETES_WITH | Orvanta | Siemens'],
    never: ['FOUNDED | Siemens | Orvanta', 'FOUNDED | Bosch | Orvanta'],
  },
  {
    text: "Mistral AI is one of Nvidia's customers.",
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
    never: ['SUPPLIES | Mistral AI | Nvidia'],
  },
  {
    text: 'The data centre of Mistral AI is equipped with Nvidia chips.',
    facts: ['SUPPLIES | Nvidia | Mistral AI'],
    never: ['SUPPLIES | Mistral AI | Nvidia'],
  },
  {
    text: 'Helsing is a start-up from Munich. Its software is used by the Bundeswehr and Airbus.',
    facts: ['SUPPLIES | Helsing | Bundeswehr', 'SUPPLIES | Helsing | Airbus'],
  },
  {
    text: 'The Nvidia-backed cloud provider Nscale is growing.',
    facts: ['INVESTED_IN | Nvidia | Nscale'],
  },
  {
    text: 'Anna Lund, formerly of Meta, leads DeepL.',
    facts: ['FORMERLY_AT | Anna Lund | Meta', 'HOLDS_ROLE | Anna Lund | DeepL'],
    never: ['HOLDS_ROLE | Anna Lund | Meta'],
  },
  {
    text: 'DeepL, with offices in London and Tokyo, is growing.',
    facts: ['OPERATES_IN | DeepL | London', 'OPERATES_IN | DeepL | Tokyo'],
  },
  {
    text: 'Wayve was awarded a grant by the European Commission.',
    facts: ['SUPPORTS | European Commission | Wayve'],
    never: ['RAISED | Wayve | funding round'],
  },
  {
    text: 'Jane Holt, then chief executive of Orvanta, signed the deal.',
    facts: ['FORMERLY_AT | Jane Holt | Orvanta'],
    never: ['HOLDS_ROLE | Jane Holt | Orvanta'],
  },
  {
    text: 'Jane Holt, who served as chief executive of Orvanta until 2022, now advises start-ups.',
    facts: ['FORMERLY_AT | Jane Holt | Orvanta'],
    never: ['HOLDS_ROLE | Jane Holt | Orvanta'],
  },
  {
    text: 'Orvanta, formerly owned by Siemens, is based in Leeds.',
    facts: ['HEADQUARTERED_IN | Orvanta | Leeds'],
    never: ['SUBSIDIARY_OF | Orvanta | Siemens', 'BUILDS | Siemens | Orvanta'],
  },
  {
    text: 'Microsoft, which had shown interest in buying Orvanta, declined to comment.',
    facts: [],
    never: ['ACQUIRED | Microsoft | Orvanta'],
  },
  {
    text: "Siemens acquired Bosch's stake in Orvanta for 20 million euros.",
    facts: ['INVESTED_IN | Siemens | Orvanta'],
    never: ['ACQUIRED | Siemens | Bosch'],
  },
  {
    text: 'Orvanta has appointed Tim Brewer, previously at Meta, as chief technology officer.',
    facts: ['HOLDS_ROLE | Tim Brewer | Orvanta', 'FORMERLY_AT | Tim Brewer | Meta Platforms'],
    never: ['HOLDS_ROLE | Tim Brewer | Meta Platforms'],
  },
  {
    text: 'Intel has dropped its plans for Poland, while Orvanta is enlarging its plant in Leeds.',
    facts: ['BUILDS | Orvanta | plant in Leeds'],
  },
  {
    text: 'The regulator welcomed the partnership between Orvanta and Bosch.',
    facts: ['PARTNERED_WITH | Orvanta | Bosch'],
  },
  {
    text: 'Orvanta (NASDAQ:ORV) and Nvidia (NASDAQ: NVDA; XETRA: NVD) today announced a partnership with Zeilmaker (TSE: 9984).',
    facts: ['PARTNERED_WITH | Nvidia | Zeilmaker', 'PARTNERED_WITH | Orvanta | Zeilmaker'],
  },
  {
    text: 'Orvanta changed its name, moved its headquarters to Leeds, and bought Zeilmaker.',
    facts: ['ACQUIRED | Orvanta | Zeilmaker'],
  },
  {
    text: 'Corda is currently the interim chief executive of Zeilmaker.',
    facts: ['HOLDS_ROLE | Corda | Zeilmaker'],
  },
  {
    text: 'Ines Corda, Zeilmaker co-founder and former CEO, told TechCrunch that growth was fine.',
    facts: ['FOUNDED | Ines Corda | Zeilmaker', 'FORMERLY_AT | Ines Corda | Zeilmaker'],
    never: ['FORMERLY_AT | Ines Corda | TechCrunch'],
  },
  {
    text: 'Ofcom opened an inquiry into X, formerly known as Twitter.',
    facts: ['REGULATES | Ofcom | X'],
  },
  {
    text: 'The Leeds‑based Orvanta hired a manager. The Siemens‑backed Zeilmaker grew.',
    facts: ['HEADQUARTERED_IN | Orvanta | Leeds', 'INVESTED_IN | Siemens | Zeilmaker'],
  },
  {
    text: "Zeilmaker is chaired by Ines Corda, the former head of Siemens. Paul Wessing co-founded Bosch's AI unit.",
    facts: ['FORMERLY_AT | Ines Corda | Siemens'],
    never: ['FOUNDED | Paul Wessing | Bosch'],
  },
  {
    text: 'Ines Corda, chief executive of Siemens Belgium, was there.',
    facts: ['HOLDS_ROLE | Ines Corda | Siemens Belgium'],
  },
  {
    text: 'Orvanta has raised 9 million euros from Birch Capital and the Nordic Growth Fund, the company said on Tuesday.',
    facts: ['INVESTED_IN | Nordic Growth Fund | Orvanta'],
  },
  {
    text: 'The round was led by Alphabet’s GV.',
    facts: ['SUBSIDIARY_OF | GV | Alphabet'],
    never: ['INVESTED_IN | GV | Alphabet'],
  },
  {
    text: 'Zeilmaker was backed by Nvidia’s venture arm. Google bought Bosch’s AI unit.',
    facts: ['INVESTED_IN | Nvidia | Zeilmaker'],
    never: ['ACQUIRED | Google | Bosch'],
  },
  {
    text: 'Siemens bought Berlin coding start-up Orvanta.',
    facts: ['ACQUIRED | Siemens | Orvanta', 'HEADQUARTERED_IN | Orvanta | Berlin'],
  },
  {
    text: 'Two of the largest customers of Orvanta, the Dublin security vendor, are Bosch and Siemens.',
    facts: ['SUPPLIES | Orvanta | Bosch', 'SUPPLIES | Orvanta | Siemens'],
  },
  {
    text: 'Bosch, which denies any wrongdoing, has supplied sensors to Orvanta since 2019.',
    facts: ['SUPPLIES | Bosch | Orvanta'],
  },
  {
    text: 'Bosch has bought Orvanta, but rejected claims that it had invested in Kestrix.',
    facts: ['ACQUIRED | Bosch | Orvanta'],
    never: ['INVESTED_IN | Bosch | Kestrix'],
  },
  {
    text: 'Orvanta, which makes software that spots false alarms, has raised 9 million euros from Birch Capital.',
    facts: ['INVESTED_IN | Birch Capital | Orvanta'],
  },
  {
    text: 'Bosch denied on Monday, after a meeting in Paris, that it had bought Orvanta.',
    facts: [],
    never: ['ACQUIRED | Bosch | Orvanta'],
  },
  {
    text: 'Bosch, which had bought Orvanta in May, declined to comment.',
    facts: ['ACQUIRED | Bosch | Orvanta'],
  },
  {
    text: 'The mayor had hoped that Bosch would build a plant in Leeds.',
    facts: [],
    never: ['BUILDS | Bosch | plant in Leeds'],
  },
  {
    text: 'Birch Capital has exited its investment in the Finnish start-up Orvanta.',
    facts: [],
    never: ['INVESTED_IN | Birch Capital | Orvanta'],
  },
  {
    text: 'Orvanta raised £9 million from Birch Capital (£6m), Alder Ventures (£2m) and Elm Partners.',
    facts: [
      'INVESTED_IN | Birch Capital | Orvanta | amount=6000000',
      'INVESTED_IN | Alder Ventures | Orvanta | amount=2000000',
      'INVESTED_IN | Elm Partners | Orvanta',
    ],
  },
  {
    text: 'Siemens has invested 10 million euros in Orvanta and receives an 11.2% shareholding.',
    facts: ['INVESTED_IN | Siemens | Orvanta | amount=10000000 | stake_percent=11.2'],
  },
  {
    text: 'Orvanta was sold last year to Siemens, which paid roughly $75m.',
    facts: ['ACQUIRED | Siemens | Orvanta | amount=75000000'],
  },
  {
    text: 'Orvanta closed a €100m-plus round in March.',
    facts: ['RAISED | Orvanta | funding round | amount=100000000'],
  },
  {
    text: 'Orvanta and Kestrix have been partners since 2022. Both firms are based in Leeds.',
    facts: ['HEADQUARTERED_IN | Orvanta | Leeds', 'HEADQUARTERED_IN | Kestrix | Leeds'],
  },
  {
    text: 'Quench, the Leeds start-up behind the assistant Tallyho, has raised 9 million euros.',
    facts: ['BUILDS | Quench | Tallyho', 'HEADQUARTERED_IN | Quench | Leeds'],
  },
  {
    text: 'Ortelux announced a funding round of 8 million euros. It was led by Partech.',
    facts: ['INVESTED_IN | Partech | Ortelux | role=lead'],
  },
  {
    text: 'Orvanta supplies its software to Bosch and the Swiss army.',
    facts: ['SUPPLIES | Orvanta | Bosch', 'SUPPLIES | Orvanta | Swiss army'],
  },
  {
    text: 'The Ministry of Defence has awarded Orvanta a contract worth £45 million for the delivery of drones.',
    facts: ['SUPPLIES | Orvanta | Ministry of Defence'],
    never: ['SUPPORTS | Ministry of Defence | Orvanta'],
  },
  {
    text: 'Hugging Face, the open AI platform, has taken over Kestrix.',
    facts: ['ACQUIRED | Hugging Face | Kestrix'],
  },
  {
    text: 'The chief executive of Orvanta is Jane Holt, a former Google and Nokia executive.',
    facts: ['FORMERLY_AT | Jane Holt | Google', 'FORMERLY_AT | Jane Holt | Nokia'],
  },
  {
    text: 'Orvanta has raised 9 million euros. Birch Capital led the round and was joined by Alder Ventures.',
    facts: ['INVESTED_IN | Birch Capital | Orvanta', 'INVESTED_IN | Alder Ventures | Orvanta'],
  },
  {
    text: 'Orvanta faces growing competition from Siemens and Bosch.',
    facts: ['COMPETES_WITH | Orvanta | Siemens', 'COMPETES_WITH | Orvanta | Bosch'],
    never: ['COMPETES_WITH | Siemens | Bosch'],
  },
  {
    text: 'Investors such as Birch Capital passed on the round of Orvanta.',
    facts: [],
    never: ['INVESTED_IN | Birch Capital | Orvanta'],
  },
  {
    text: 'Siemens has held talks about buying the Leeds start-up Orvanta.',
    facts: ['HEADQUARTERED_IN | Orvanta | Leeds'],
    never: ['ACQUIRED | Siemens | Orvanta'],
  },
  {
    text: 'Bosch has selected Orvanta to provide the software for its trucks.',
    facts: ['SUPPLIES | Orvanta | Bosch'],
    never: ['SUPPLIES | Bosch | Orvanta'],
  },
  {
    text: "Siemens has signed a deal with the cloud group Orvanta to supply computing power for the giant's models.",
    facts: ['PARTNERED_WITH | Siemens | Orvanta'],
    never: ['SUPPLIES | Siemens | Orvanta'],
  },
  {
    text: `Jane Finch runs the Leeds start-up Solvega. We met at its workshop.

What did you do before?
I spent six years at Dyson. In 2021 I founded Solvega.

Who buys from you?
We supply our grippers to Ocado. In March we acquired Lumio.`,
    facts: ['FOUNDED | Jane Finch | Solvega', 'SUPPLIES | Solvega | Ocado', 'ACQUIRED | Solvega | Lumio'],
  },
  {
    text: "ASML backs Mistral AI. ASML's cheque made it Mistral's largest shareholder.",
    facts: ['INVESTED_IN | ASML | Mistral AI'],
    never: ['INVESTED_IN | Mistral AI | ASML'],
  },
  {
    text: "Nvidia joined Parloa's $180 million Series C. ASML led the €90 million round of Wayve, and SAP took part in it.",
    facts: [
      'INVESTED_IN | Nvidia | Parloa | role=participant',
      'INVESTED_IN | ASML | Wayve | role=lead',
      'RAISED | Wayve | funding round | amount=90000000 | currency=EUR',
    ],
    never: ['INVESTED_IN | ASML | Parloa', 'INVESTED_IN | Nvidia | Parloa | amount=180000000'],
  },
  {
    text: 'Helsing makes drones. The company partnered with Deutsche Telekom on a cloud, a move minister Boris Pistorius called vital.',
    facts: ['PARTNERED_WITH | Helsing | Deutsche Telekom'],
  },
  {
    text: 'Parloa sells software. Its customers include large groups such as Allianz and Bosch.',
    facts: ['SUPPLIES | Parloa | Allianz', 'SUPPLIES | Parloa | Bosch'],
  },
  {
    text: 'Harrowgate plc is headquartered in Leeds, with offices in Cardiff and Dublin.',
    facts: [
      'HEADQUARTERED_IN | Harrowgate plc | Leeds',
      'OPERATES_IN | Harrowgate plc | Cardiff',
      'OPERATES_IN | Harrowgate plc | Dublin',
    ],
  },
  {
    text: 'Orvanta, a robot maker, is growing. Its machines run on chips from Nvidia and sensors from Sony.',
    facts: ['SUPPLIES | Nvidia | Orvanta', 'SUPPLIES | Sony | Orvanta'],
  },
  {
    text: 'Orvanta is a start-up in Leeds. Its customers include lift maker Kone, Volvo and the city of Milan.',
    facts: ['SUPPLIES | Orvanta | Kone', 'SUPPLIES | Orvanta | Volvo'],
  },
  {
    text: 'Orvanta sells design software to the likes of Philips and Arup.',
    facts: ['SUPPLIES | Orvanta | Philips', 'SUPPLIES | Orvanta | Arup'],
  },
  {
    text: "After four years as Orvanta's technology chief, Jane Finch joins Solvega.",
    facts: ['FORMERLY_AT | Jane Finch | Orvanta', 'HOLDS_ROLE | Jane Finch | Solvega'],
    never: ['HOLDS_ROLE | Jane Finch | Orvanta'],
  },
  {
    text: 'Orvanta is a start-up in Leeds. Its shareholders are Birch Capital, with 17 per cent, Ocado and Alder Ventures.',
    facts: [
      'INVESTED_IN | Birch Capital | Orvanta',
      'INVESTED_IN | Ocado | Orvanta',
      'INVESTED_IN | Alder Ventures | Orvanta',
    ],
  },
  {
    text: 'Solvega is a start-up in Leeds. Kestrel & Daughters led its Series A of €14m.',
    facts: ['RAISED | Solvega | Series A'],
    never: ['RAISED | Kestrel & Daughters | Series A'],
  },
  {
    text: 'Its founder, Jane Finch, worked for Solvega until 2022.',
    facts: ['FORMERLY_AT | Jane Finch | Solvega'],
  },
  {
    text: 'Lumio gets its electricity from Orvanta under a contract that runs to 2035.',
    facts: ['SUPPLIES | Orvanta | Lumio'],
    never: ['SUPPLIES | Lumio | Orvanta'],
  },
  {
    text: 'Wayve is 60 percent owned by SoftBank. Silo AI is now a wholly owned subsidiary of AMD.',
    facts: [
      'INVESTED_IN | SoftBank | Wayve | stake_percent=60',
      'SUBSIDIARY_OF | Silo AI | AMD | stake_percent=100',
    ],
  },
  {
    text: 'Nscale is building a data centre in Glasgow. The site will be cooled by river water. Total investment is put at £2bn.',
    facts: ['BUILDS | Nscale | data centre in Glasgow | amount=2000000000 | currency=GBP'],
  },
  {
    text: 'Wayve has raised $300m in a Series B round led by SoftBank. The money goes into tests in Germany. The company is now valued at $1.5bn.',
    facts: ['RAISED | Wayve | Series B | amount=300000000 | valuation=1500000000'],
  },
  {
    text: 'Sheffield City Council is supporting Wayve with a grant worth £350,000.',
    facts: ['SUPPORTS | Sheffield City Council | Wayve | amount=350000 | currency=GBP'],
  },
  {
    text: 'AMD has agreed to buy Finnish start-up Silo AI. The deal is valued at about $665 million and will close this summer.',
    facts: ['ACQUIRED | AMD | Silo AI | amount=665000000 | currency=USD'],
  },
  {
    text: 'Nscale has raised $1.1 billion from investors including Aker and Nokia. The round was led by Aker, the holding of a shipowner, which injected $285 million.',
    facts: [
      'INVESTED_IN | Nokia | Nscale | role=participant',
      'INVESTED_IN | Aker | Nscale | role=lead | amount=285000000',
    ],
    never: ['INVESTED_IN | Nokia | Nscale | amount=1100000000'],
  },
  {
    text: 'AMD has bought Silo AI. SoftBank has acquired Graphcore. The Japanese group paid around $600 million.',
    facts: ['ACQUIRED | SoftBank | Graphcore | amount=600000000'],
  },
  {
    text: "Ida Lund serves as Kestrel Labs' executive chair rather than chief executive, and it's her firm that is boldly taking on Nvidia.",
    facts: ['BOARD_SEAT | Ida Lund | Kestrel Labs'],
  },
  {
    text: 'Kestrel Labs buys its chips from AMD rather than Nvidia.',
    facts: ['SUPPLIES | AMD | Kestrel Labs'],
    never: ['SUPPLIES | Nvidia | Kestrel Labs'],
  },
  {
    text: 'The Cologne-based group Orvel said it was entering a partnership with Pellworth and would no longer sell servers.',
    facts: ['PARTNERED_WITH | Orvel | Pellworth', 'HEADQUARTERED_IN | Orvel | Cologne'],
  },
  {
    text: 'Chief executive Jan Berg of Orvel resigned on Monday. Tone Vik, previously co-founder and finance chief at Pellworth, succeeded him.',
    facts: [
      'FORMERLY_AT | Jan Berg | Orvel',
      'FOUNDED | Tone Vik | Pellworth',
      'FORMERLY_AT | Tone Vik | Pellworth',
    ],
    never: ['HOLDS_ROLE | Jan Berg | Orvel', 'HOLDS_ROLE | Tone Vik | Pellworth'],
  },
  {
    text: 'Trond Moe succeeded Maja Rynning as chief executive of Orvel.',
    facts: ['HOLDS_ROLE | Trond Moe | Orvel'],
    never: ['HOLDS_ROLE | Maja Rynning | Orvel'],
  },
  {
    text: 'Swedish entrepreneur Ola Ek, best known as the co-founder and CEO of Orvel, has backed the aerospace and defence company Saab.',
    facts: ['FOUNDED | Ola Ek | Orvel', 'HOLDS_ROLE | Ola Ek | Orvel', 'INVESTED_IN | Ola Ek | Saab'],
  },
  {
    text: 'The European Commission is examining Orvel. Its top European lobbyist Una Moe was appointed Interim Managing Director of Pellworth.',
    facts: ['HOLDS_ROLE | Una Moe | Pellworth'],
    never: ['HOLDS_ROLE | Una Moe | European Commission'],
  },
  {
    text: 'ChatGPT-maker OpenAI has hired Una Moe, who led Pellworth. Ola Ek, who chairs Kestrel Labs, invested $20m in Orvel AI.',
    facts: ['BUILDS | OpenAI | ChatGPT', 'INVESTED_IN | Ola Ek | Orvel AI | amount=20000000 | currency=USD'],
  },
  {
    text: 'Orvel, founded by Pia d’Arnaud and Tone Vik, is being taken over by Kestrel Labs, Arnaud and Kestrel Labs said on Monday.',
    facts: [
      'FOUNDED | Pia d’Arnaud | Orvel',
      'FOUNDED | Tone Vik | Orvel',
      'ACQUIRED | Kestrel Labs | Orvel',
    ],
  },
  {
    text: 'Orvel raises $60m from Accel, Creandum, Northzone',
    facts: [
      'INVESTED_IN | Accel | Orvel',
      'INVESTED_IN | Creandum | Orvel',
      'INVESTED_IN | Northzone | Orvel',
    ],
  },
  {
    text: 'Orvel bought Pellworth and never sold chips to Intel.',
    facts: ['ACQUIRED | Orvel | Pellworth'],
    never: ['SUPPLIES | Orvel | Intel'],
  },
  {
    text: "Ada Lund left Meta in May. Lund's new company has since announced a $30m seed round.",
    facts: ['FORMERLY_AT | Ada Lund | Meta'],
    never: ['RAISED | Meta | seed round'],
  },
  {
    text: 'Munich-based Orvel and Berlin-based Kestrel Defence have each won contracts worth €90 million to deliver drones to the Bundeswehr.',
    facts: ['SUPPLIES | Orvel | Bundeswehr', 'SUPPLIES | Kestrel Defence | Bundeswehr'],
    never: ['PARTNERED_WITH | Orvel | Kestrel Defence'],
  },
  {
    text: 'Zyra Quill is a former director general of the GSMA. Ola Vik has been an independent director at Telia since June 2023.',
    facts: ['FORMERLY_AT | Zyra Quill | GSMA', 'BOARD_SEAT | Ola Vik | Telia'],
    never: ['FORMERLY_AT | Ola Vik | Telia'],
  },
  {
    text: 'Swisscom is launching new AI services, including Desk Studio and Work Hub.',
    facts: ['BUILDS | Swisscom | Desk Studio', 'BUILDS | Swisscom | Work Hub'],
  },
  {
    text: 'Telefónica installs NVIDIA GPUs across its network. Orange runs its models on AMD MI300X chips. Scaleway bought 2,000 Intel CPUs.',
    facts: ['SUPPLIES | Nvidia | Telefónica', 'SUPPLIES | AMD | Orange', 'SUPPLIES | Intel | Scaleway'],
  },
  {
    text: 'Corvane and Parlune sign deal to supply Ikea with chips. Corvane and Parlune partner on drone software.',
    facts: ['SUPPLIES | Corvane | Ikea', 'PARTNERED_WITH | Corvane | Parlune'],
  },
  {
    text: 'More than 50k companies, including Siemens, Ikea and Carrefour, use its platform, Parlune says.',
    facts: ['SUPPLIES | Parlune | Siemens', 'SUPPLIES | Parlune | Carrefour'],
  },
  {
    text: 'Parlune has since positioned itself as a cloud provider competing with Amazon Web Services and Google Cloud.',
    facts: ['COMPETES_WITH | Parlune | Amazon Web Services', 'COMPETES_WITH | Parlune | Google Cloud'],
  },
  {
    text: 'Corvane has invested in UK-based autonomous driving technology start-up Dalebrook. Jo Lindqvist is chairman of shipping giant Norvald.',
    facts: ['INVESTED_IN | Corvane | Dalebrook', 'BOARD_SEAT | Jo Lindqvist | Norvald'],
  },
  {
    text: 'London AI startup Farrowgate has closed a seed round of $32m (£25m), spearheaded by San Francisco-based Quillmark Ventures.',
    facts: [
      'HEADQUARTERED_IN | Farrowgate | London',
      'HEADQUARTERED_IN | Quillmark Ventures | San Francisco',
      'INVESTED_IN | Quillmark Ventures | Farrowgate',
    ],
  },
  {
    text: 'Ruth Amsel, former chairwoman and chief executive of Corvane, joins Tomas F. Hradek, president of Norvald. Jan Kruk, a former Google engineer and CEO of Parlune, stays.',
    facts: [
      'FORMERLY_AT | Ruth Amsel | Corvane',
      'HOLDS_ROLE | Tomas F. Hradek | Norvald',
      'HOLDS_ROLE | Jan Kruk | Parlune',
    ],
    never: ['HOLDS_ROLE | Ruth Amsel | Corvane', 'FORMERLY_AT | Jan Kruk | Parlune'],
  },
  {
    text: 'Dalebrook CEO Jan Kruk has announced his resignation. Parlune chief Els Peeters announced the departure of Ada Lund.',
    facts: ['FORMERLY_AT | Jan Kruk | Dalebrook', 'HOLDS_ROLE | Els Peeters | Parlune'],
    never: ['HOLDS_ROLE | Jan Kruk | Dalebrook'],
  },
  {
    text: 'French server company Tarnelle was sold to the French government by Corvane. Corvane is selling Parlune to Northgate Ventures. Nordkern has acquired 1,500 AMD accelerators.',
    facts: [
      'ACQUIRED | French government | Tarnelle',
      'ACQUIRED | Northgate Ventures | Parlune',
      'SUPPLIES | AMD | Nordkern',
    ],
    never: ['BUILDS | Corvane | Parlune', 'ACQUIRED | Nordkern | AMD'],
  },
  {
    text: 'Microsoft-owned Dalebrook and Google-backed Parlune signed a deal. The offer for Syncora-backed Norvald was raised. Abu Dhabi-backed Quillon grew.',
    facts: [
      'SUBSIDIARY_OF | Dalebrook | Microsoft',
      'INVESTED_IN | Google | Parlune',
      'INVESTED_IN | Syncora | Norvald',
    ],
    never: [
      'SUBSIDIARY_OF | Parlune | Microsoft',
      'INVESTED_IN | Google | Dalebrook',
      'INVESTED_IN | Dhabi | Quillon',
    ],
  },
  {
    text: 'The Hartmann Foundation and Corvane signed a pact with Parlune. The foundation also owns 20 percent of Dalebrook.',
    facts: ['INVESTED_IN | Hartmann Foundation | Dalebrook'],
    never: ['INVESTED_IN | Parlune | Dalebrook', 'INVESTED_IN | Corvane | Dalebrook'],
  },
  {
    text: "Norvald's Tellus division has ordered cars. Jo Lindqvist is general manager of Norvald's chip unit and AI group.",
    facts: ['SUBSIDIARY_OF | Tellus | Norvald', 'HOLDS_ROLE | Jo Lindqvist | Norvald'],
  },
  {
    text: 'Parlune competes in Russia. Moscow is testing its S-70 drone. The government has awarded £4 million in funding to startups focused on drones.',
    facts: [],
    never: ['BUILDS | Parlune | S-70', 'SUPPORTS | government | Parlune'],
  },
  {
    text: 'Alvenar, valued at €4 billion after a €200 million raise led by Corvane founder Jo Lindqvist, has flown a French Rafale.',
    facts: ['RAISED | Alvenar | funding round', 'INVESTED_IN | Jo Lindqvist | Alvenar'],
    never: ['RAISED | Corvane | funding round', 'HEADQUARTERED_IN | Rafale | France'],
  },
  {
    text: 'Jo Lindqvist is an angel investor and partner at Lumenar Ventures. Ada Lund, chairwoman of the parliament’s foreign affairs committee, criticised Parlune.',
    facts: ['HOLDS_ROLE | Jo Lindqvist | Lumenar Ventures'],
    never: ['INVESTED_IN | Jo Lindqvist | Lumenar Ventures', 'BOARD_SEAT | Ada Lund | Parlune'],
  },
  {
    text: 'Nordkern Oy operates a data centre in the Finnish city of Oulu.',
    facts: ['BUILDS | Nordkern Oy | data centre in Oulu'],
  },
  {
    text: '“We buy our chips from Nvidia,” said Jana Voss, founder of Kodaro. Tom Baker, who heads the Paris lab Orvanta, told reporters: “We have signed a contract with Thales. Our customers include Airbus.” “We founded the company in 2021,” says Carla Brandt of Velmora.',
    facts: ['SUPPLIES | Nvidia | Kodaro', 'PARTNERED_WITH | Orvanta | Thales', 'SUPPLIES | Orvanta | Airbus'],
    never: ['PARTNERED_WITH | Kodaro | Thales', 'FOUNDED | Velmora | Orvanta'],
  },
  {
    text: 'Norvane builds chips, and Norvane has grown. Ada Lund told Reuters that the company had bought Kelmora.',
    facts: ['ACQUIRED | Norvane | Kelmora'],
    never: ['ACQUIRED | Norvane | Reuters'],
  },
  {
    text: 'Norvane builds chips, and Norvane has grown. Tarnholt, based in Oslo, which also bought Kelmora, says it will acquire Brindal.',
    facts: ['ACQUIRED | Tarnholt | Kelmora'],
    never: ['ACQUIRED | Norvane | Brindal'],
  },
  {
    text: 'Norvane signed a deal with Kelmora, and the latter bought Tarnholt.',
    facts: ['ACQUIRED | Kelmora | Tarnholt'],
    never: ['ACQUIRED | Norvane | Tarnholt'],
  },
  {
    text: 'Norvane is a start-up. The Munich-based company partners with Microsoft.',
    facts: ['PARTNERED_WITH | Norvane | Microsoft', 'HEADQUARTERED_IN | Norvane | Munich'],
  },
  {
    text: 'Norvane is a start-up from Oslo. A German company sold its subsidiary Kelmora.',
    facts: [],
    never: ['SUBSIDIARY_OF | Kelmora | Norvane'],
  },
  {
    text: 'Alvenar, a Nvidia, Siemens and Bosch-backed start-up, has teamed up with Thales as well as the Finnish lift maker Kone.',
    facts: [
      'INVESTED_IN | Nvidia | Alvenar',
      'INVESTED_IN | Siemens | Alvenar',
      'INVESTED_IN | Bosch | Alvenar',
      'PARTNERED_WITH | Alvenar | Thales',
      'PARTNERED_WITH | Alvenar | Kone',
    ],
  },
  {
    text: 'Corvane, a Google company, was founded by Jan Holm and bought by Siemens in 2019. Anna Lund of Alvenar said the deal was fair.',
    facts: [
      'SUBSIDIARY_OF | Corvane | Google',
      'FOUNDED | Jan Holm | Corvane',
      'ACQUIRED | Siemens | Corvane',
      'HOLDS_ROLE | Anna Lund | Alvenar',
    ],
  },
  {
    text: 'Siemens owns 48 per cent of Alvenar and Bosch 40 per cent.',
    facts: [
      'INVESTED_IN | Siemens | Alvenar | stake_percent=48',
      'INVESTED_IN | Bosch | Alvenar | stake_percent=40',
    ],
    never: ['INVESTED_IN | Siemens | Bosch'],
  },
  {
    text: 'Ada Lund, who founded Alvenar in 2020 after six years at Siemens, is its chief executive.',
    facts: ['FORMERLY_AT | Ada Lund | Siemens'],
  },
  {
    text: 'Gefion will feature over 1,500 of Nvidia’s H100 chips. JUPITER was built by Eviden and launched in Bonn.',
    facts: ['SUPPLIES | Nvidia | Gefion', 'BUILDS | Eviden | JUPITER'],
  },
  {
    text: 'Bosch raised its stake in Parloa from 10 to 25 per cent.',
    facts: ['INVESTED_IN | Bosch | Parloa | stake_percent=25'],
  },
  {
    text: "Stockholm's Klang has pocketed $18m from Northzone. Vienna is home to Alvenar.",
    facts: [
      'HEADQUARTERED_IN | Klang | Stockholm',
      'INVESTED_IN | Northzone | Klang',
      'HEADQUARTERED_IN | Alvenar | Vienna',
    ],
  },
  {
    text: 'Alvenar was spun out of TU Dresden in 2022 by Jan Holm. Corvane was spun out of Google in 2020.',
    facts: ['FOUNDED | Jan Holm | Alvenar'],
    never: ['FOUNDED | Google | Corvane'],
  },
  {
    text: "Siemens has put Alvenar's software into service. Corvane has Bosch on its books. SAP put Parloa's managers to work.",
    facts: ['SUPPLIES | Alvenar | Siemens', 'SUPPLIES | Corvane | Bosch'],
    never: ['SUPPLIES | Parloa | SAP'],
  },
  {
    text: 'Alvenar has won Infineon as a partner for its sensors and Corvane regards Palantir as a competitor. Parloa has lost Bosch as a partner. Anna Lund joined Accel as a partner.',
    facts: ['PARTNERED_WITH | Alvenar | Infineon', 'COMPETES_WITH | Corvane | Palantir'],
    never: ['PARTNERED_WITH | Parloa | Bosch'],
  },
  {
    text: 'Alvenar was founded by two Siemens engineers, Donal Crehan and Mei Tan. According to two engineers, Deep Cogito has raised €9m.',
    facts: [
      'FOUNDED | Donal Crehan | Alvenar',
      'FOUNDED | Mei Tan | Alvenar',
      'FORMERLY_AT | Donal Crehan | Siemens',
      'RAISED | Deep Cogito | funding round | amount=9000000',
    ],
    never: ['HOLDS_ROLE | Donal Crehan | Siemens'],
  },
  {
    text: 'Alvenar has raised €11m. Leading the round was Kestrel Capital. Also taking part were Balderton and existing investor Atomico.',
    facts: [
      'INVESTED_IN | Kestrel Capital | Alvenar',
      'INVESTED_IN | Balderton Capital | Alvenar',
      'INVESTED_IN | Atomico | Alvenar',
    ],
  },
  {
    text: 'Joining the supervisory board of Helsing is Anna Lund. Working at Google is what Jan Holm liked. Not joining Alvenar is Ole Brandt.',
    facts: ['BOARD_SEAT | Anna Lund | Helsing'],
    never: ['HOLDS_ROLE | Jan Holm | Google', 'HOLDS_ROLE | Ole Brandt | Alvenar'],
  },
  {
    text: 'Founded in 2017 and headquartered in Leipzig, Alvenar employs 140 people. Backed by Accel and led by Anna Lund, Corvane sells to Siemens.',
    facts: [
      'HEADQUARTERED_IN | Alvenar | Leipzig',
      'INVESTED_IN | Accel | Corvane',
      'HOLDS_ROLE | Anna Lund | Corvane',
    ],
  },
  {
    text: 'Siemens is considering buying Alvenar and Bosch denied investing in Corvane. SAP has given up on buying Parloa. Dell succeeded in buying Wickett.',
    facts: ['ACQUIRED | Dell | Wickett'],
    never: ['ACQUIRED | Siemens | Alvenar', 'INVESTED_IN | Bosch | Corvane', 'ACQUIRED | SAP | Parloa'],
  },
  {
    text: 'The Prudential Regulation Authority fined Alvenar £2m. Corvane is supervised by the Solicitors Regulation Authority.',
    facts: [
      'REGULATES | Prudential Regulation Authority | Alvenar',
      'REGULATES | Solicitors Regulation Authority | Corvane',
    ],
  },
  {
    text: 'Alvenar has offices in Madrid, Oslo and Austin. Austin Lund of Siemens said so.',
    facts: ['OPERATES_IN | Alvenar | Madrid', 'OPERATES_IN | Alvenar | Austin'],
    never: ['OPERATES_IN | Siemens | Austin'],
  },
  {
    text: 'The Norwegian Data Protection Authority has reprimanded Corvane for recording calls without consent.',
    facts: ['REGULATES | Norwegian Data Protection Authority | Corvane'],
  },
  {
    text: 'KfW has become the largest outside shareholder in Alvenar. Jan Holm works outside Berlin.',
    facts: ['INVESTED_IN | KfW | Alvenar'],
  },
  {
    text: 'The model Kolibri was built by a team at Alvenar.',
    facts: ['BUILDS | Alvenar | Kolibri'],
  },
  {
    text: 'Wickett was founded by researchers at Google.',
    facts: [],
    never: ['FOUNDED | Google | Wickett'],
  },
  {
    text: 'HSBC and Lloyds use Parsnip, a compliance agent from London-based Corvane.',
    facts: ['BUILDS | Corvane | Parsnip', 'SUPPLIES | Corvane | HSBC', 'SUPPLIES | Corvane | Lloyds'],
  },
  {
    text: 'Alvenar has hired Anna Lund from Siemens.',
    facts: ['FORMERLY_AT | Anna Lund | Siemens', 'HOLDS_ROLE | Anna Lund | Alvenar'],
    never: ['SUPPLIES | Siemens | Alvenar'],
  },
  {
    text: 'Alvenar will buy its chips from Corvane. "Corvane were fast and fair," said co-founder Anna Lund.',
    facts: ['SUPPLIES | Corvane | Alvenar'],
    never: ['FOUNDED | Anna Lund | Corvane'],
  },
  {
    text: "Siemens has installed Alvenar's machines in its factories and is testing Corvane's agents.",
    facts: ['SUPPLIES | Alvenar | Siemens', 'SUPPLIES | Corvane | Siemens'],
    never: ['BUILDS | Siemens | Alvenar'],
  },
  {
    text: 'Milvor is a start-up founded by Anna Holm. Velmora is a company that supplies sensors to Siemens.',
    facts: ['FOUNDED | Anna Holm | Milvor', 'SUPPLIES | Velmora | Siemens'],
  },
  {
    text: 'Milvor is not a company that supplies sensors to Siemens. Velmora is a customer of a start-up founded by Anna Holm.',
    facts: [],
    never: ['SUPPLIES | Milvor | Siemens', 'FOUNDED | Anna Holm | Velmora'],
  },
  {
    text: 'The board of Tessera has appointed Anna Holm chief financial officer.',
    facts: ['HOLDS_ROLE | Anna Holm | Tessera'],
    never: ['BOARD_SEAT | Anna Holm | Tessera'],
  },
  {
    text: "Siemens plans its shifts with software from Alvenar. Bosch protects its networks with Corvane's tools. SAP has a problem with chips from Dell.",
    facts: ['SUPPLIES | Alvenar | Siemens', 'SUPPLIES | Corvane | Bosch'],
    never: ['SUPPLIES | Dell | SAP'],
  },
  {
    text: 'Siemens does not plan its shifts with software from Alvenar.',
    facts: [],
    never: ['SUPPLIES | Alvenar | Siemens'],
  },
  {
    text: "Siemens is trying out Alvenar's software and has opted for Corvane's sensors. Parloa has reserved capacity at OVHcloud.",
    facts: ['SUPPLIES | Alvenar | Siemens', 'SUPPLIES | Corvane | Siemens', 'SUPPLIES | OVHcloud | Parloa'],
  },
  {
    text: 'OVHcloud provides Vespertine with cloud capacity.',
    facts: ['SUPPLIES | OVHcloud | Vespertine'],
    never: ['BUILDS | OVHcloud | Vespertine'],
  },
  {
    text: 'UVC and Accel closed a €10m seed round for Alvenar. With backing from Balderton, Corvane has hired 40 people.',
    facts: [
      'INVESTED_IN | Accel | Alvenar',
      'RAISED | Alvenar | seed | amount=10000000',
      'INVESTED_IN | Balderton Capital | Corvane',
    ],
    never: ['RAISED | UVC | seed'],
  },
  {
    text: 'Accel has written Alvenar a cheque for €9m. Siemens has sold Corvane.',
    facts: ['INVESTED_IN | Accel | Alvenar'],
    never: ['BUILDS | Accel | Alvenar', 'BUILDS | Siemens | Corvane'],
  },
  {
    text: "Alvenar counts Palantir among its rivals. Bosch is one of Alvenar's largest customers. Helsing is Corvane's biggest competitor.",
    facts: [
      'COMPETES_WITH | Alvenar | Palantir',
      'SUPPLIES | Alvenar | Bosch',
      'COMPETES_WITH | Helsing | Corvane',
    ],
  },
  {
    text: 'Alvenar counts Accel and Siemens among its owners. Its shareholders are its founders (60%) and Notion (40%).',
    facts: [],
    never: ['SUBSIDIARY_OF | Alvenar | Accel', 'FOUNDED | Notion | Alvenar'],
  },
  {
    text: 'Siemens has got its hands on Alvenar. Bosch won the auction for Corvane. Parloa has found a buyer in SAP.',
    facts: ['ACQUIRED | Siemens | Alvenar', 'ACQUIRED | Bosch | Corvane', 'ACQUIRED | SAP | Parloa'],
  },
  {
    text: 'Innovate UK has stopped supporting Alvenar.',
    facts: [],
    never: ['SUPPORTS | Innovate UK | Alvenar'],
  },
  {
    text: 'Anna Lund was an early employee of Google. Jan Holm, who once led search at Siemens, has moved. The former banker Ole Brandt runs Alvenar.',
    facts: [
      'FORMERLY_AT | Anna Lund | Google',
      'FORMERLY_AT | Jan Holm | Siemens',
      'HOLDS_ROLE | Ole Brandt | Alvenar',
    ],
    never: ['HOLDS_ROLE | Anna Lund | Google', 'FORMERLY_AT | Ole Brandt | Alvenar'],
  },
  {
    text: "Alvenar, of Vienna, is said to be circling Bristol's Corvane.",
    facts: ['HEADQUARTERED_IN | Alvenar | Vienna', 'HEADQUARTERED_IN | Corvane | Bristol'],
    never: ['ACQUIRED | Alvenar | Corvane'],
  },
  {
    text: 'Orvanta works with Siemens and, since February, with Bosch. Its offices are in Leeds. Orvanta buys its chips from Nvidia and, in part, from AMD.',
    facts: [
      'PARTNERED_WITH | Orvanta | Siemens',
      'PARTNERED_WITH | Orvanta | Bosch',
      'SUPPLIES | Nvidia | Orvanta',
      'SUPPLIES | AMD | Orvanta',
    ],
  },
  {
    text: 'Orvanta raised money from Siemens and, with the help of Airbus, from Bosch. Orvanta works with SAP and, in a first, with rivals of Nokia.',
    facts: ['INVESTED_IN | Siemens | Orvanta', 'PARTNERED_WITH | Orvanta | SAP'],
    never: ['INVESTED_IN | Airbus | Orvanta', 'PARTNERED_WITH | Orvanta | Nokia'],
  },
  {
    text: 'Mary Quill previously worked for the European Commission and at Siemens. Tom Wilde worked at SAP and in Bonn.',
    facts: [
      'FORMERLY_AT | Mary Quill | European Commission',
      'FORMERLY_AT | Mary Quill | Siemens',
      'FORMERLY_AT | Tom Wilde | SAP',
    ],
  },
  {
    text: 'Orvanta grows. Wasiq Bokharel now sits on its board. Bokharel worked at Siemens before.',
    facts: ['BOARD_SEAT | Wasiq Bokharel | Orvanta', 'FORMERLY_AT | Wasiq Bokharel | Siemens'],
  },
  {
    text: 'Orvanta grows. Siemens has signed up as a customer, agreeing to rent capacity. Bosch is supplying the racks.',
    facts: ['SUPPLIES | Bosch | Orvanta'],
    never: ['SUPPLIES | Siemens | Orvanta'],
  },
  {
    text: 'Mary Quill had been at the helm of the chip firm Orvanta. Tom Wilde has been chief executive of Siemens since 2019.',
    facts: ['FORMERLY_AT | Mary Quill | Orvanta', 'HOLDS_ROLE | Tom Wilde | Siemens'],
    never: ['HOLDS_ROLE | Mary Quill | Orvanta'],
  },
  {
    text: 'In the round Siemens was joined by Tom Wilde, the founder of Orvanta. Mary Quill joined Bosch as chief scientist.',
    facts: ['FOUNDED | Tom Wilde | Orvanta', 'HOLDS_ROLE | Mary Quill | Bosch'],
    never: ['HOLDS_ROLE | Tom Wilde | Siemens'],
  },
  {
    text: 'The start-up Orvanta sells an AI-driven service to banks.',
    facts: [],
    never: ['BUILDS | Orvanta | AI-driven'],
  },
  {
    text: 'The start-up Orvanta builds robots. After a partnership with Siemens, the company raised €10 million in a funding round.',
    facts: ['RAISED | Orvanta | funding round | amount=10000000'],
    never: ['RAISED | Siemens | funding round'],
  },
  {
    text: 'The start-up Orvanta grows. Its Chinese-backed owner, Vestmark Capital, sold the US-listed chip firm Corvendel to Siemens.',
    facts: ['ACQUIRED | Siemens | Corvendel'],
    never: ['HEADQUARTERED_IN | Vestmark Capital | China', 'HEADQUARTERED_IN | Corvendel | United States'],
  },
  {
    text: "Many called the search firm Orvanta the Russian Google. The London-headquartered chip firm Corvendel, Germany's Palantir to some, works with the Dutch ASML.",
    facts: ['HEADQUARTERED_IN | Corvendel | London', 'HEADQUARTERED_IN | ASML | Netherlands'],
    never: ['HEADQUARTERED_IN | Google | Russia', 'HEADQUARTERED_IN | Palantir | Germany'],
  },
  {
    text: 'The Dutch DPA has fined the chip firm Orvanta. It enforces the Data Governance Act and the Quantum Leap Programme.',
    facts: ['REGULATES | Autoriteit Persoonsgegevens | Orvanta'],
    never: [
      'REGULATES | Autoriteit Persoonsgegevens | Data Governance',
      'REGULATES | Autoriteit Persoonsgegevens | Quantum Leap',
    ],
  },
  {
    text: 'The chip firm Orvanta secured approval from the Vestmark Unit. It drew inspiration from Nvidia, received criticism from Intel and bought servers from Bosch.',
    facts: ['SUPPLIES | Bosch | Orvanta'],
    never: [
      'SUPPLIES | Vestmark Unit | Orvanta',
      'SUPPLIES | Nvidia | Orvanta',
      'SUPPLIES | Intel | Orvanta',
    ],
  },
  {
    text: 'The start-up Orvanta gets its wafers from Siemens. It hired engineers from Nvidia and bought 400 cobots from Bosch.',
    facts: ['SUPPLIES | Siemens | Orvanta', 'SUPPLIES | Bosch | Orvanta'],
    never: ['SUPPLIES | Nvidia | Orvanta'],
  },
  {
    text: "The start-up Orvanta closed a Series B led by Index Ventures and Accel's growth fund. Siemens led the round before with backing from Nvidia.",
    facts: [
      'INVESTED_IN | Index Ventures | Orvanta | role=lead',
      'INVESTED_IN | Accel | Orvanta | role=lead',
      'INVESTED_IN | Nvidia | Orvanta',
    ],
    never: ['INVESTED_IN | Index Ventures | Accel', 'INVESTED_IN | Nvidia | Siemens'],
  },
  {
    text: "The start-up Orvanta raised 10 million euros. Kestrel Capital led the round alongside Index Ventures and Bpifrance's venture fund. Siemens bought Accel's growth fund.",
    facts: [
      'INVESTED_IN | Kestrel Capital | Orvanta | role=lead',
      'INVESTED_IN | Index Ventures | Orvanta',
      'INVESTED_IN | Bpifrance | Orvanta',
    ],
    never: ['INVESTED_IN | Kestrel Capital | Bpifrance', 'ACQUIRED | Siemens | Accel'],
  },
  {
    text: 'The start-up Orvanta raised 10 million euros. Orvanta builds robots. Its rival, the start-up Corvendel, raised 20 million euros in 2022. Orvanta goes on. Index Ventures led the round.',
    facts: ['INVESTED_IN | Index Ventures | Orvanta'],
    never: ['INVESTED_IN | Index Ventures | Corvendel'],
  },
  {
    text: 'The start-up Orvanta has raised 13 million euros since spinning out from Siemens. The start-up Corvendel raised 20 million euros after funding from Accel.',
    facts: ['RAISED | Orvanta | funding round'],
    never: ['INVESTED_IN | Siemens | Orvanta'],
  },
  {
    text: 'Siemens has invested in Orvanta, a voice firm founded in 2022 by two Polish entrepreneurs, Peter Wilk and Mary Quill.',
    facts: [
      'INVESTED_IN | Siemens | Orvanta',
      'FOUNDED | Peter Wilk | Orvanta | year=2022',
      'FOUNDED | Mary Quill | Orvanta | year=2022',
    ],
    never: ['INVESTED_IN | Siemens | Peter Wilk'],
  },
  {
    text: 'Orvanta, a robot company founded in 2019 and based in Leipzig, announced a Series C of 40 million euros. The start-up Corvendel expanded in 2022 by buying Velmark Robotics.',
    facts: [
      'HEADQUARTERED_IN | Orvanta | Leipzig',
      'RAISED | Orvanta | Series C | amount=40000000',
      'ACQUIRED | Corvendel | Velmark Robotics',
    ],
  },
  {
    text: 'The start-up Orvanta, led by CEO Peter Wilk and CTO Mary Quill, grows. The start-up Corvendel is headed by former Siemens executive Tom Wilde.',
    facts: [
      'HOLDS_ROLE | Peter Wilk | Orvanta | role=CEO',
      'HOLDS_ROLE | Mary Quill | Orvanta | role=CTO',
      'FORMERLY_AT | Tom Wilde | Siemens',
    ],
    never: ['HOLDS_ROLE | Tom Wilde | Corvendel | role=executive'],
  },
  {
    text: 'The start-up Orvanta removed the chief executive of Corvendel, Peter Wilk. Mary Quill had been chief scientist of Siemens for six years. Tom Wilde has been chief scientist of Bosch for six years.',
    facts: [
      'FORMERLY_AT | Peter Wilk | Corvendel',
      'FORMERLY_AT | Mary Quill | Siemens',
      'HOLDS_ROLE | Tom Wilde | Bosch',
    ],
    never: ['HOLDS_ROLE | Peter Wilk | Corvendel', 'HOLDS_ROLE | Mary Quill | Siemens'],
  },
  {
    text: 'Siemens bought Velmark Robots, a rival of Kestrel Drones, in 2015. The start-up Orvanta opened its first office outside the US. The start-up Corvendel has a plant outside Berlin.',
    facts: ['ACQUIRED | Siemens | Velmark Robots', 'OPERATES_IN | Corvendel | Berlin'],
    never: ['OPERATES_IN | Orvanta | United States'],
  },
  {
    text: "Orvanta, spun out of Siemens's foreign operations, has announced a data centre in Finland. Bosch's assets were sold after Russia's invasion of Ukraine.",
    facts: ['OPERATES_IN | Orvanta | Finland'],
    never: ['OPERATES_IN | Siemens | Finland', 'HEADQUARTERED_IN | Bosch | Ukraine'],
  },
  {
    text: 'The start-up Orvanta grows. Siemens is aiming to sell 700 million euros worth of chips this year.',
    facts: [],
    never: ['SUPPLIES | Siemens | Orvanta'],
  },
  {
    text: "Under the deal, Orvanta, whose biggest clients include the carmaker Tesla, agreed to use Siemens's chips, the two firms said. Corvendel, designed to rival Nvidia, supplies Bosch.",
    facts: ['SUPPLIES | Siemens | Orvanta', 'SUPPLIES | Orvanta | Tesla', 'SUPPLIES | Corvendel | Bosch'],
    never: ['SUPPLIES | Siemens | Tesla', 'SUPPLIES | Nvidia | Bosch'],
  },
  {
    text: 'Orvanta works with the chipmakers Infineon (IFXGn.DE), NXP Semiconductors (NXPI.O), onsemi (ON.O), and Qualcomm QCOM.O.',
    facts: [
      'PARTNERED_WITH | Orvanta | Infineon',
      'PARTNERED_WITH | Orvanta | NXP',
      'PARTNERED_WITH | Orvanta | onsemi',
      'PARTNERED_WITH | Orvanta | Qualcomm',
    ],
  },
  {
    text: 'Hyperscalers like Google and Amazon are designing their own chips. Siemens and Bosch are jointly developing cars, and Nokia and SAP launched a model.',
    facts: ['PARTNERED_WITH | Siemens | Bosch', 'PARTNERED_WITH | Nokia | SAP'],
    never: ['PARTNERED_WITH | Google | Amazon'],
  },
  {
    text: 'The rise of the start-up Orvanta, which has raised 13 million euros, goes on.',
    facts: ['RAISED | Orvanta | funding round | amount=13000000'],
  },
  {
    text: 'Velmark will manage the post-acquisition integration of Torven Systems.',
    facts: [],
    never: ['ACQUIRED | Velmark | Torven Systems'],
  },
  {
    text: 'Velmark announced the acquisition of Torven Systems.',
    facts: ['ACQUIRED | Velmark | Torven Systems'],
  },
  {
    text: 'Anna Mullen, Managing Director North America at Velmark, and Peter Brandt, VP EMEA Sales, Torven, signed it.',
    facts: ['HOLDS_ROLE | Anna Mullen | Velmark', 'HOLDS_ROLE | Peter Brandt | Torven'],
  },
  {
    text: 'Anna Mullen became a backer of Torven in 2015.',
    facts: ['INVESTED_IN | Anna Mullen | Torven'],
    never: ['HOLDS_ROLE | Anna Mullen | Torven'],
  },
  {
    text: 'Anna Mullen became chief executive of Torven in 2015.',
    facts: ['HOLDS_ROLE | Anna Mullen | Torven'],
  },
  {
    text: 'Velmark was founded by Anna Mullen. Her previous company was acquired by Torven in 2012.',
    facts: ['FOUNDED | Anna Mullen | Velmark'],
    never: ['ACQUIRED | Torven | Velmark'],
  },
  {
    text: 'Velmark was founded by Anna Mullen. The company was acquired by Torven in 2012.',
    facts: ['ACQUIRED | Torven | Velmark'],
  },
  {
    text: 'Anna Mullen was nominated for election to the supervisory board of Velmark.',
    facts: ['BOARD_SEAT | Anna Mullen | Velmark'],
  },
  {
    text: 'Velmark, Inc., the Seattle-based maker of chips, and Torven, LLC, have bought Kelda, Ltd. The deal is done.',
    facts: ['HEADQUARTERED_IN | Velmark | Seattle', 'ACQUIRED | Velmark | Kelda'],
    never: ['HEADQUARTERED_IN | Inc | Seattle'],
  },
  {
    text: 'Limited supply, limited demand: Velmark has bought Torven.',
    facts: ['ACQUIRED | Velmark | Torven'],
  },
  {
    text: 'Torven has acquired Coastal Robots for $285 million.',
    facts: ['ACQUIRED | Torven | Coastal Robots | amount=285000000'],
  },
  {
    text: 'In 2018, Anna Mullen established NordGrip A/S in Odense.',
    facts: ['FOUNDED | Anna Mullen | NordGrip A/S'],
  },
  {
    text: '“It is a good place,” said Anna Mullen, President, EMEA, Torven.',
    facts: ['HOLDS_ROLE | Anna Mullen | Torven'],
  },
  {
    text: '“It is a good place,” said Anna Mullen, president, and Torven agreed.',
    facts: [],
    never: ['HOLDS_ROLE | Anna Mullen | Torven'],
  },
  {
    text: '“It is good,” said Anna Mullen, Cluster Director at Aarhus Dynamics.',
    facts: ['HOLDS_ROLE | Anna Mullen | Aarhus Dynamics'],
    never: ['HOLDS_ROLE | Anna Mullen | Cluster'],
  },
  {
    text: '“It is good,” said Anna Mullen, Torven Director.',
    facts: ['HOLDS_ROLE | Anna Mullen | Torven'],
  },
  {
    text: 'Based in Oslo, Torven operates three data centres.',
    facts: ['HEADQUARTERED_IN | Torven | Oslo'],
    never: ['OPERATES_IN | Torven | Oslo'],
  },
  {
    text: 'Torven operates three data centres, located in Oslo and Bergen.',
    facts: ['OPERATES_IN | Torven | Oslo', 'OPERATES_IN | Torven | Bergen'],
  },
  {
    text: 'Torven works with Velmark and Orvanta. The round was led by Lakestar, with participation from Accel, Cherry and Earlybird.',
    facts: ['INVESTED_IN | Lakestar | Torven', 'INVESTED_IN | Earlybird | Torven'],
    never: ['INVESTED_IN | Lakestar | Cherry'],
  },
  {
    text: 'Orvanta unveils a series of tools.',
    facts: [],
    never: ['RAISED | Orvanta | funding round'],
  },
  {
    text: 'Velmark is to buy Torven. Anna Mullen is set to become head of Velmark. Orvanta is also due to acquire Kelda.',
    facts: [
      'ACQUIRED | Velmark | Torven',
      'HOLDS_ROLE | Anna Mullen | Velmark',
      'ACQUIRED | Orvanta | Kelda',
    ],
  },
  {
    text: 'Velmark is the first to have bought Torven.',
    facts: ['ACQUIRED | Velmark | Torven'],
  },
  {
    text: 'The EIB provides Torven with a loan of €35 million.',
    facts: ['SUPPORTS | European Investment Bank | Torven | amount=35000000'],
    never: ['INVESTED_IN | European Investment Bank | Torven'],
  },
  {
    text: 'Accel provided Torven with €35 million.',
    facts: ['INVESTED_IN | Accel | Torven | amount=35000000'],
    never: ['SUPPORTS | Accel | Torven'],
  },
  {
    text: 'A subsidiary of Bosch, Torven makes sensors. Now a rival of Nvidia, Kelda is based in Oxford.',
    facts: [
      'SUBSIDIARY_OF | Torven | Bosch',
      'COMPETES_WITH | Kelda | Nvidia',
      'HEADQUARTERED_IN | Kelda | Oxford',
    ],
  },
  {
    text: 'A customer of Torven, Siemens has praised the software.',
    facts: ['SUPPLIES | Torven | Siemens'],
  },
  {
    text: 'A start-up founded by Karl Moritz in 2019, Torven makes sensors.',
    facts: ['FOUNDED | Karl Moritz | Torven | year=2019'],
  },
  {
    text: 'A customer in France, Torven said, had complained. Once a unit of Siemens, Kelda makes sensors.',
    facts: [],
    never: ['HEADQUARTERED_IN | Torven | France', 'SUBSIDIARY_OF | Kelda | Siemens'],
  },
  {
    text: 'Torven, part of the Schwarz Group, is expanding. Kelda, now part of Siemens, makes sensors.',
    facts: ['SUBSIDIARY_OF | Torven | Schwarz Group', 'SUBSIDIARY_OF | Kelda | Siemens'],
  },
  {
    text: 'Torven, part of the AI Alliance, makes sensors. Kelda supplies parts to Bosch.',
    facts: ['SUPPLIES | Kelda | Bosch'],
    never: ['SUBSIDIARY_OF | Torven | Alliance'],
  },
  {
    text: 'Karl Moritz, Lea Brandt and three other researchers founded Torven. Anna Mullen and two colleagues started Kelda.',
    facts: [
      'FOUNDED | Karl Moritz | Torven',
      'FOUNDED | Lea Brandt | Torven',
      'FOUNDED | Anna Mullen | Kelda',
    ],
  },
  {
    text: 'Bosch and two other firms have invested in Torven. Nvidia and a French fund have bought Kelda.',
    facts: ['INVESTED_IN | Bosch | Torven', 'ACQUIRED | Nvidia | Kelda'],
  },
  {
    text: 'Siemens has bought Torven and two firms have left Kelda. Bosch and the company said nothing.',
    facts: ['ACQUIRED | Siemens | Torven'],
    never: ['ACQUIRED | Siemens | Kelda', 'FORMERLY_AT | Siemens | Kelda'],
  },
  {
    text: 'Torven, a company founded by Karl Moritz and now owned by Siemens, has bought Kelda.',
    facts: [
      'FOUNDED | Karl Moritz | Torven',
      'SUBSIDIARY_OF | Torven | Siemens',
      'ACQUIRED | Torven | Kelda',
    ],
    never: ['ACQUIRED | Siemens | Kelda'],
  },
  {
    text: 'Torven, based in Oxford and recently acquired by Siemens, makes sensors. The round led by Accel valued Kelda at $4m.',
    facts: [
      'HEADQUARTERED_IN | Torven | Oxford',
      'ACQUIRED | Siemens | Torven',
      'INVESTED_IN | Accel | Kelda',
    ],
  },
  {
    text: 'Engineers hired by Torven left Kelda. A chip designed by Torven called Bosco is on sale.',
    facts: [],
    never: ['FORMERLY_AT | Torven | Kelda', 'HOLDS_ROLE | Torven | Kelda'],
  },
  {
    text: '"We are proud to have bought Torven," said Kelda chief executive Karl Moritz.',
    facts: ['ACQUIRED | Kelda | Torven', 'HOLDS_ROLE | Karl Moritz | Kelda'],
    never: ['ACQUIRED | Karl Moritz | Torven'],
  },
  {
    text: '"We bought Torven," said former Siemens chief executive Karl Moritz.',
    facts: ['FORMERLY_AT | Karl Moritz | Siemens'],
    never: ['ACQUIRED | Siemens | Torven'],
  },
  {
    text: "Torven's co-founder and chief executive, Karl Moritz, lives in Oxford.",
    facts: ['FOUNDED | Karl Moritz | Torven', 'HOLDS_ROLE | Karl Moritz | Torven'],
  },
  {
    text: 'Torven raises $40m, led by Accel\nKelda raises $12m from Index Ventures, Balderton',
    facts: [
      'INVESTED_IN | Accel | Torven',
      'INVESTED_IN | Index Ventures | Kelda',
      'INVESTED_IN | Balderton | Kelda',
    ],
  },
  {
    text: 'The round gives Torven a valuation of $200m. Early Kelda backer Accel declined to comment.',
    facts: ['RAISED | Torven | funding round', 'INVESTED_IN | Accel | Kelda'],
  },
  {
    text: 'Torven is part-owned by Bosch. Kelda has Accel among its backers.',
    facts: ['INVESTED_IN | Bosch | Torven', 'INVESTED_IN | Accel | Kelda'],
  },
  {
    text: 'A one-time Tesla manager, Peter Carlsen, is advising the government.',
    facts: ['FORMERLY_AT | Peter Carlsen | Tesla'],
    never: ['HOLDS_ROLE | Peter Carlsen | Tesla'],
  },
  {
    text: 'Companies such as Airbus and Siemens use the software of Torven. Firms such as Bosch use the sensors of Kelda.',
    facts: ['SUPPLIES | Torven | Airbus', 'SUPPLIES | Torven | Siemens', 'SUPPLIES | Kelda | Bosch'],
  },
  {
    text: 'The Bundeswehr has chosen Torven to supply 400 drones. Kelda was selected by Airbus to build satellites.',
    facts: ['SUPPLIES | Torven | Bundeswehr', 'SUPPLIES | Kelda | Airbus'],
  },
  {
    text: 'The Bundeswehr has chosen Torven to lead the talks. The EU has not chosen Kelda to supply chips.',
    facts: [],
    never: ['SUPPLIES | Torven | Bundeswehr', 'SUPPLIES | Kelda | European Union'],
  },
  {
    text: 'Torven has tapped Amir Haddad to head its agents unit. Kelda asked Karl Moritz to leave.',
    facts: ['HOLDS_ROLE | Amir Haddad | Torven'],
    never: ['HOLDS_ROLE | Karl Moritz | Kelda'],
  },
  {
    text: 'Torven manufactures its chips at TSMC. Kelda makes its sensors at its plant in Dresden.',
    facts: ['SUPPLIES | TSMC | Torven'],
  },
  {
    text: 'Torven gets €4m from the government for its plant.',
    facts: [],
    never: ['RAISED | Torven | funding round'],
  },
  {
    text: 'The European Innovation Council has granted Torven €4m.',
    facts: ['SUPPORTS | European Innovation Council | Torven | amount=4000000'],
  },
  {
    text: 'Torven has its European headquarters in Dublin. Kelda, whose headquarters are in Oslo, makes sensors.',
    facts: ['OPERATES_IN | Torven | Dublin', 'HEADQUARTERED_IN | Kelda | Oslo'],
    never: ['HEADQUARTERED_IN | Torven | Dublin'],
  },
  {
    text: 'Following a probe by BaFin, Torven changed its rules. Kelda, under investigation by the CMA, has denied wrongdoing.',
    facts: ['REGULATES | BaFin | Torven', 'REGULATES | CMA | Kelda'],
  },
  {
    text: 'Torven must pay a €4m fine imposed by BaFin. Following a review by Goldman Sachs, Kelda changed its rules.',
    facts: ['REGULATES | BaFin | Torven'],
    never: ['REGULATES | Goldman Sachs | Kelda'],
  },
  {
    text: 'Torven is part of a consortium with Siemens and Bosch.',
    facts: ['PARTNERED_WITH | Torven | Siemens'],
    never: ['SUBSIDIARY_OF | Torven | Siemens', 'SUBSIDIARY_OF | Torven | Bosch'],
  },
  {
    text: 'Thoma Bravo has taken Torven private in a $5.3bn buyout.',
    facts: ['ACQUIRED | Thoma Bravo | Torven | amount=5300000000'],
  },
  {
    text: 'Torven, a spin-off of ETH Zurich that was founded by Lea Brandt and counts Swisscom among its customers, is hiring.',
    facts: ['FOUNDED | Lea Brandt | Torven', 'SUPPLIES | Torven | Swisscom'],
    never: ['FOUNDED | Lea Brandt | ETH Zurich', 'SUPPLIES | ETH Zurich | Swisscom'],
  },
  {
    text: 'Kelda, a spin-off of ETH Zurich founded by Karl Moritz, makes sensors. Celion was bought by a subsidiary of Siemens led by Lea Brandt.',
    facts: ['FOUNDED | Karl Moritz | Kelda'],
    never: ['FOUNDED | Karl Moritz | ETH Zurich', 'HOLDS_ROLE | Lea Brandt | Siemens'],
  },
  {
    text: 'Siemens chief executive Dr Anna van der Meer and J. P. Norling, CEO of Airbus, were there.',
    facts: ['HOLDS_ROLE | Anna van der Meer | Siemens', 'HOLDS_ROLE | J. P. Norling | Airbus'],
  },
  {
    text: 'Tom Kerr was named chairman of Orvanta, following a €60m round led by Accel.',
    facts: ['INVESTED_IN | Accel | Orvanta | role=lead'],
  },
  // "The two companies": the pair of the sentence before, or whom the last deal was between.
  {
    text: 'Orvanta supplies Velmark. The two companies have worked together since 2021.',
    facts: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: 'Orvanta has acquired Velmark. The move came as a surprise. The two firms signed a partnership in May.',
    facts: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: 'Orvanta, Velmark and Lumivent are hiring. The two companies have worked together since 2021.',
    facts: [],
    never: ['PARTNERED_WITH | Orvanta | Velmark'],
  },
  {
    text: '“It works,” said CEO of Corvell, Bernt Lindvik. “It is cheap,” said CEO of Siemens Anna Lind.',
    facts: ['HOLDS_ROLE | Bernt Lindvik | Corvell', 'HOLDS_ROLE | Anna Lind | Siemens'],
  },
  {
    text: 'Matt Berlin, chief quantum officer of Corvell Nanoscience is interviewed by Yuval Norden.',
    facts: ['HOLDS_ROLE | Matt Berlin | Corvell Nanoscience | role=chief quantum officer'],
    never: ['HOLDS_ROLE | Yuval Norden | Corvell Nanoscience'],
  },
  {
    text: 'The firm Corvell is new. Founder of Corvell Anna Lind OBE, PhD, said so. Rebecca Smith MP, an adviser to Norda Systems, agreed.',
    facts: ['FOUNDED | Anna Lind | Corvell', 'HOLDS_ROLE | Rebecca Smith | Norda Systems'],
  },
  {
    text: 'The chief executive of Norda Victor Systems, Anna Lind, said so. According to Matt Berlin, Corvell chief Sam Brock will go.',
    facts: ['HOLDS_ROLE | Anna Lind | Norda Victor Systems', 'HOLDS_ROLE | Sam Brock | Corvell'],
    never: ['HOLDS_ROLE | Matt Berlin | Corvell', 'HOLDS_ROLE | Anna Lind | Norda'],
  },
  {
    text: 'Helvar Labs has invested in Corvell Robotics, a Norway-based robotics company. The Series A funding round was $23 million and was led by Orva Capital. It also saw participation from Norda Ventures.',
    facts: [
      'RAISED | Corvell Robotics | Series A | amount=23000000',
      'INVESTED_IN | Orva Capital | Corvell Robotics | role=lead',
      'INVESTED_IN | Norda Ventures | Corvell Robotics',
    ],
    never: ['RAISED | Helvar Labs | Series A', 'INVESTED_IN | Orva Capital | Helvar Labs'],
  },
  {
    text: 'Corvell has raised €20m from a consortium of investors including Helvar Capital, a state fund and Brandt SE.',
    facts: ['INVESTED_IN | Helvar Capital | Corvell', 'INVESTED_IN | Brandt SE | Corvell'],
    never: ['PARTNERED_WITH | Helvar Capital | Brandt SE'],
  },
  {
    text: 'Corvell has raised £42m from investors including the taxpayer’s technology fund and Brandt SE.',
    facts: ['INVESTED_IN | Brandt SE | Corvell'],
  },
  {
    text: 'Corvell has raised €20m. The round was led by Helvar Capital and included Norda Ventures. The remainder came from a long roster including Fynmar and Alpha Lindt.',
    facts: [
      'INVESTED_IN | Norda Ventures | Corvell',
      'INVESTED_IN | Fynmar | Corvell',
      'INVESTED_IN | Alpha Lindt | Corvell',
    ],
  },
  {
    text: 'Corvell is a charity. It saw strong participation from Siemens and Bosch.',
    facts: [],
    never: ['INVESTED_IN | Siemens | Corvell', 'INVESTED_IN | Bosch | Corvell'],
  },
  {
    text: 'Corvell was acquired by an affiliate of Helvar Capital. Norda sold Kelda to funds managed by Orva Partners. A consortium led by Accel has bought Torven.',
    facts: [
      'ACQUIRED | Helvar Capital | Corvell',
      'ACQUIRED | Orva Partners | Kelda',
      'ACQUIRED | Accel | Torven',
    ],
  },
  {
    text: 'Norda bought an affiliate of Helvar Capital. Corvell sold its chip business to Siemens. Kelda signed a deal with a unit of Bosch.',
    facts: ['PARTNERED_WITH | Kelda | Bosch'],
    never: ['ACQUIRED | Norda | Helvar Capital', 'SUPPLIES | Corvell | Siemens', 'ACQUIRED | Kelda | Bosch'],
  },
  {
    text: 'Norda group said it has signed a 10-year strategic partnership with Helvar.',
    facts: ['PARTNERED_WITH | Norda | Helvar'],
  },
  // Dates from when until when behind an office.
  {
    text: 'Anna Berger, chief executive of Orvanta from 1990 to 1993, died in Leeds. Ralph Weber took over as chief executive of Velmark from 2001 to 2006.',
    facts: ['FORMERLY_AT | Anna Berger | Orvanta', 'FORMERLY_AT | Ralph Weber | Velmark'],
  },
  {
    text: 'Anna Berger, chief executive of Orvanta, works from Monday to Friday. Ralph Weber joined Velmark by 2006.',
    facts: ['HOLDS_ROLE | Anna Berger | Orvanta', 'HOLDS_ROLE | Ralph Weber | Velmark'],
  },
  {
    text: 'Corvell’s board now consists of Anna Lind and Sam Brock. The board of Kelda includes Tim Kerr.',
    facts: [
      'BOARD_SEAT | Anna Lind | Corvell',
      'BOARD_SEAT | Sam Brock | Corvell',
      'BOARD_SEAT | Tim Kerr | Kelda',
    ],
    never: ['BOARD_SEAT | Tim Kerr | Corvell'],
  },
  {
    text: 'Norda, Helvar and Corvell (with Sthree) have won the European Commission’s cloud contract.',
    facts: ['SUPPLIES | Corvell | European Commission'],
    never: ['SUPPLIES | Norda | Sthree', 'SUPPLIES | Corvell | Sthree'],
  },
  // Whoever leads a firm speaks of it, and leaves it.
  {
    text: 'Helvar raised €5m. Corvell’s chief executive, Anna Lind, said the company had acquired Kelda. Norda boss Tim Kerr said it had bought Torven.',
    facts: ['ACQUIRED | Corvell | Kelda', 'ACQUIRED | Norda | Torven'],
    never: ['ACQUIRED | Helvar | Kelda', 'ACQUIRED | Helvar | Torven'],
  },
  {
    text: 'Helvar sued. Corvell boss Anna Lind quit the company.',
    facts: ['FORMERLY_AT | Anna Lind | Corvell'],
    never: ['FORMERLY_AT | Anna Lind | Helvar'],
  },
  {
    text: 'Helvar is hiring. Siemens chief executive Anna Lind joins the company’s board. Former Bosch chief Tim Kerr said the company would grow.',
    facts: ['BOARD_SEAT | Anna Lind | Helvar'],
    never: ['BOARD_SEAT | Anna Lind | Siemens', 'FORMERLY_AT | Anna Lind | Siemens'],
  },
  {
    text: 'Corvell was spun out of University College London by Anna Lind, who has worked at the London university for years.',
    facts: ['FOUNDED | Anna Lind | Corvell'],
    never: ['FORMERLY_AT | Anna Lind | Corvell', 'HOLDS_ROLE | Anna Lind | Corvell'],
  },
  {
    text: 'Siemens’s new acquisition, Orvanta, employs hundreds of people. After Norda’s acquisition, Kelda, a rival, grew.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['ACQUIRED | Orvanta | Siemens', 'ACQUIRED | Norda | Kelda'],
  },
  {
    text: 'Chipmaker Corvell sold to Norda for $30m\n\nThe company Norda said it was pleased. The firm Corvell agreed.',
    facts: [],
    never: ['SUPPLIES | Corvell | Norda'],
  },
  // In a headline an infinitive alone tells what somebody will do.
  {
    text: 'Nokia to acquire Infinera for $2.3 billion\n\nThe news came on Monday.',
    facts: ['ACQUIRED | Nokia | Infinera | amount=2300000000'],
  },
  {
    text: 'Nokia, Samsung to build chip plant in Dresden\n\nThe news came on Monday.',
    facts: ['BUILDS | Nokia | chip plant in Dresden', 'BUILDS | Samsung | chip plant in Dresden'],
  },
  {
    text: 'Nokia not to acquire Infinera\n\nNokia’s plan to buy Lumira Labs. Nokia free to buy Norvik Systems.',
    // What is its plan is planned, whatever the heading does with it.
    facts: ['ACQUIRED | Nokia | Lumira Labs'],
    never: ['ACQUIRED | Nokia | Infinera', 'ACQUIRED | Nokia | Norvik Systems'],
  },
  // A firm is called after a part of the world as after a country.
  {
    text: 'Anna Lind, president of Siemens Europe, met Tim Kerr, head of Norvik Robotics EMEA.',
    facts: ['HOLDS_ROLE | Anna Lind | Siemens Europe', 'HOLDS_ROLE | Tim Kerr | Norvik Robotics EMEA'],
  },
  {
    text: 'Siemens Europe-wide sales grew. Eastern Europe has bought Lumira Labs.',
    facts: [],
    never: ['ACQUIRED | Eastern Europe | Lumira Labs', 'ACQUIRED | Europe | Lumira Labs'],
  },
  // What a share is of may stand right before it.
  {
    text: 'Nokia raised its ASML stake to 8 percent. Siemens bought 3 percent of Corvell; Bosch bought Orvanta shares.',
    facts: ['INVESTED_IN | Nokia | ASML | stake_percent=8', 'INVESTED_IN | Bosch | Orvanta'],
  },
  {
    text: 'Goldman Sachs upgraded ASML shares. Intel sold its ASML stake. ASML shareholders receive 0.7 Nokia shares.',
    facts: [],
    never: ['INVESTED_IN | Goldman Sachs | ASML', 'INVESTED_IN | Intel | ASML', 'INVESTED_IN | ASML | Nokia'],
  },
  // Who acts with support, and who gives it.
  {
    text: 'Kestro AI was founded in 2019 with funding from the European Innovation Council.',
    facts: ['SUPPORTS | European Innovation Council | Kestro AI'],
  },
  {
    text: 'Kestro AI was sued by Siemens with backing from the French government.',
    facts: [],
    never: ['SUPPORTS | French government | Kestro AI', 'SUPPORTS | French government | Siemens'],
  },
  {
    text: 'The CMA took aim at Microsoft. The Dutch government intervened at Nexperia. Kestro AI took aim at Siemens.',
    facts: [
      'REGULATES | Competition and Markets Authority | Microsoft',
      'REGULATES | Dutch government | Nexperia',
    ],
    never: ['REGULATES | Kestro AI | Siemens'],
  },
  // As many in the bracket as are counted before it.
  {
    text: 'Three carmakers (BMW, Renault and Volvo) took part in Halden AI’s funding round.',
    facts: [
      'INVESTED_IN | BMW | Halden AI',
      'INVESTED_IN | Renault | Halden AI',
      'INVESTED_IN | Volvo | Halden AI',
    ],
  },
  {
    text: 'Norvik Ventures is growing. The company’s previous €15m fund backed start-ups such as Qblox and QuantWare.',
    facts: ['INVESTED_IN | Norvik Ventures | Qblox', 'INVESTED_IN | Norvik Ventures | QuantWare'],
  },
  {
    text: 'Anna Lind left Nokia. Her previous company invested in Qblox.',
    facts: ['FORMERLY_AT | Anna Lind | Nokia'],
    never: ['INVESTED_IN | Nokia | Qblox'],
  },
  // Several owners of what they do together.
  {
    text: 'The goal of Intel, Samsung and TSMC’s investment in ASML was clear. Nokia and Orvanta’s alliance is old.',
    facts: [
      'INVESTED_IN | Intel | ASML',
      'INVESTED_IN | Samsung | ASML',
      'INVESTED_IN | TSMC | ASML',
      'PARTNERED_WITH | Nokia | Orvanta',
    ],
  },
  {
    text: 'Siemens has bought Nokia and Orvanta’s shares. Microsoft and OpenAI’s customers are happy.',
    facts: [],
    never: ['SUPPLIES | OpenAI | Microsoft', 'PARTNERED_WITH | Nokia | Orvanta'],
  },
  {
    text: 'Rivals of Nokia, Samsung and TSMC are growing. Customers of Siemens, Bosch and Airbus complained.',
    facts: [],
    never: ['COMPETES_WITH | Samsung | Nokia', 'SUPPLIES | Siemens | Bosch', 'SUPPLIES | Siemens | Airbus'],
  },
  {
    text: 'Helvar is focused on language models, directly competing with Orvanta.',
    facts: ['COMPETES_WITH | Helvar | Orvanta'],
  },
  {
    text: 'Kestro AI secured a Series A funding in March, led by Halden Capital.',
    facts: ['INVESTED_IN | Halden Capital | Kestro AI | role=lead'],
  },
  // What a company is told to be, and who has founded, bought or made it.
  {
    text: 'Anna Lind runs Helvar, a company she founded in 2019. Norvik AI, a start-up Tim Kerr founded, has bought Orvanta.',
    facts: [
      'FOUNDED | Anna Lind | Helvar | year=2019',
      'FOUNDED | Tim Kerr | Norvik AI',
      'ACQUIRED | Norvik AI | Orvanta',
    ],
    never: ['ACQUIRED | Tim Kerr | Orvanta'],
  },
  {
    text: 'Bleu Systems, a start-up Capgemini acquired in 2020, is now open. Lumira 2, a chip Nvidia makes, is fast.',
    facts: ['ACQUIRED | Capgemini | Bleu Systems', 'BUILDS | Nvidia | Lumira 2'],
  },
  {
    text: 'The start-up Wayve has bought Orvanta. A rival Anna Lind founded has failed.',
    facts: ['ACQUIRED | Wayve | Orvanta'],
    never: ['FOUNDED | Anna Lind | Wayve', 'FOUNDED | Anna Lind | Orvanta'],
  },
  {
    text: 'Anna Lind, Siemens’ chief technology and product officer, and Tim Kerr, chief strategy and finance officer of Bosch, met.',
    facts: ['HOLDS_ROLE | Anna Lind | Siemens', 'HOLDS_ROLE | Tim Kerr | Bosch'],
  },
  {
    text: 'Wayve has partnered with researchers at ETH Zurich. Orvanta built its team with engineers from Nissan and worked with former engineers at Airbus.',
    facts: ['PARTNERED_WITH | Wayve | ETH Zurich'],
    never: ['PARTNERED_WITH | Orvanta | Nissan', 'PARTNERED_WITH | Orvanta | Airbus'],
  },
  {
    text: 'AMD’s new chip takes on market leader Lumira.',
    facts: ['COMPETES_WITH | AMD | Lumira'],
    never: ['HOLDS_ROLE | Lumira | AMD'],
  },
  // A participle that is an attribute elsewhere is a verb behind its helper or its subject.
  {
    text: 'Anna Lind was ousted from Siemens in May. Tim Kerr has retired from Bosch. Ousted Nokia boss Ida Kern founded Orvanta.',
    facts: [
      'FORMERLY_AT | Anna Lind | Siemens',
      'FORMERLY_AT | Tim Kerr | Bosch',
      'FORMERLY_AT | Ida Kern | Nokia',
    ],
  },
  {
    text: 'Helvar is growing. Anna Lind, head of studies at the Norvik Institute think tank in Tallinn, said so.',
    facts: ['HOLDS_ROLE | Anna Lind | Norvik Institute'],
    never: ['HOLDS_ROLE | Anna Lind | Helvar'],
  },
  // Offices with their firms in brackets.
  {
    text: 'Anna Lind (CEO, Helvar), Tim Kerr (CTO, Orvanta), and Ida Kern (CEO, Norvik Systems) met.',
    facts: [
      'HOLDS_ROLE | Anna Lind | Helvar',
      'HOLDS_ROLE | Tim Kerr | Orvanta',
      'HOLDS_ROLE | Ida Kern | Norvik Systems',
    ],
    never: ['HOLDS_ROLE | Tim Kerr | Helvar'],
  },
  // A comma between what stands before a noun.
  {
    text: 'Siemens has bought Helvar, a small, fast-growing start-up from Oslo. Orvanta, a Dutch, family-owned supplier of ASML, has grown.',
    facts: ['HEADQUARTERED_IN | Helvar | Oslo', 'SUPPLIES | Orvanta | ASML'],
  },
  {
    text: 'It is private, chief executive Anna Lind of Siemens said. Bosch introduced Kestro Cloud, an independent, multi-cloud offering for firms.',
    facts: ['HOLDS_ROLE | Anna Lind | Siemens'],
    never: ['SUPPLIES | Kestro Cloud | Bosch'],
  },
  // The country behind each town of a list.
  {
    text: 'Helvar operates data centres in Oslo, Norway; Stockholm, Sweden; and Copenhagen, Denmark. Nokia has offices in Paris, France, and Berlin.',
    facts: [
      'OPERATES_IN | Helvar | Oslo',
      'OPERATES_IN | Helvar | Stockholm',
      'OPERATES_IN | Helvar | Copenhagen',
      'OPERATES_IN | Nokia | Berlin',
    ],
    never: ['OPERATES_IN | Helvar | Sweden', 'OPERATES_IN | Nokia | France'],
  },
  {
    text: 'The CMA launched an investigation into Alphabet and Amazon concerning their collaborations with Anthropic.',
    facts: ['PARTNERED_WITH | Alphabet | Anthropic', 'PARTNERED_WITH | Amazon | Anthropic'],
    never: ['PARTNERED_WITH | Competition and Markets Authority | Anthropic'],
  },
  {
    text: 'Deutsche Telekom subsidiary T-Systems has teamed up with OVHcloud, creating a platform in Germany.',
    facts: ['OPERATES_IN | T-Systems | Germany'],
    never: ['OPERATES_IN | Deutsche Telekom | Germany'],
  },
  // The town and its country before "-based".
  {
    text: 'Eindhoven, Netherlands-based Norvik Systems has grown. Berlin-based, Siemens-backed Orvanta has, too.',
    facts: [
      'HEADQUARTERED_IN | Norvik Systems | Eindhoven',
      'HEADQUARTERED_IN | Orvanta | Berlin',
      'INVESTED_IN | Siemens | Orvanta',
    ],
    never: ['HEADQUARTERED_IN | Norvik Systems | Netherlands'],
  },
  {
    text: 'Former Google engineers Anna Lind and Tim Kerr founded Helvar. Former Google partners with Nokia grew.',
    facts: [
      'FORMERLY_AT | Anna Lind | Google',
      'FORMERLY_AT | Tim Kerr | Google',
      'FOUNDED | Tim Kerr | Helvar',
    ],
  },
  {
    text: 'Siemens is growing. The board decided to push out the company’s chief executive, Anna Lind.',
    facts: ['FORMERLY_AT | Anna Lind | Siemens'],
    never: ['HOLDS_ROLE | Anna Lind | Siemens'],
  },
  {
    text: 'Helvar raised $140 million in a round that brought on board Halden Capital and Tim Kerr. Wingtech is the umbrella company of Nexperia.',
    facts: [
      'INVESTED_IN | Halden Capital | Helvar',
      'INVESTED_IN | Tim Kerr | Helvar',
      'SUBSIDIARY_OF | Nexperia | Wingtech',
    ],
    never: ['HOLDS_ROLE | Tim Kerr | Helvar'],
  },
  // A body is called after the continent, and by letters of which some are small.
  {
    text: 'The European Quantum Industry Consortium (QuIC) has grown. Anna Lind leads QuIC.',
    facts: ['HOLDS_ROLE | Anna Lind | European Quantum Industry Consortium'],
  },
  {
    text: 'Anna Lind raised €5m for her new venture, Helvar. Siemens and Bosch announced their joint venture, Orvanta.',
    facts: ['FOUNDED | Anna Lind | Helvar'],
    never: ['FOUNDED | Siemens | Orvanta'],
  },
  {
    text: 'According to Anna Lind, Chair of the Lumira Network, Helvar will bring growth.',
    facts: ['BOARD_SEAT | Anna Lind | Lumira Network'],
    never: ['BOARD_SEAT | Helvar | Lumira Network'],
  },
  // Goods that somebody offers go to whoever buys them, and to the firm of the passage where they are the goods of one deal.
  {
    text: 'Helvar is a French start-up. Orvanta supplies the world’s only etching systems. Dorvik Labs and Torven offer similar services. Kelda provides users with the tools.',
    facts: [],
    never: [
      'SUPPLIES | Orvanta | Helvar',
      'SUPPLIES | Torven | Helvar',
      'SUPPLIES | Dorvik Labs | Helvar',
      'SUPPLIES | Kelda | Helvar',
    ],
  },
  {
    text: 'Helvar is building a data centre near Lyon. Orvanta is supplying the racks, and Siemens is supplying 40 servers.',
    facts: ['SUPPLIES | Orvanta | Helvar', 'SUPPLIES | Siemens | Helvar'],
  },
  // A firm's insurer, an authority's probe and a firm's staff are none of them.
  {
    text: 'Torven buys up Siemens insurer\n\nHelvar is co-operating fully with the SEC investigation. Dorvik Labs would retain more than 90% of Orvanta product development staff.',
    facts: [],
    never: [
      'ACQUIRED | Torven | Siemens',
      'PARTNERED_WITH | Helvar | Securities and Exchange Commission',
      'INVESTED_IN | Dorvik Labs | Orvanta',
    ],
  },
  {
    text: 'Anna Lind, chief economist with Moll & Associates consultancy in Graz, agrees. Torven bought 90% of Orvanta stock.',
    facts: ['HOLDS_ROLE | Anna Lind | Moll & Associates'],
  },
  // A purchase that fails further on is none; another firm's that fails says nothing of it.
  {
    text: 'Orvanta agreed to buy Helvar for $850 million, but the deal crumbled. Siemens said that it would buy Dorvik Labs. The takeover fell apart in May.',
    facts: [],
    never: ['ACQUIRED | Orvanta | Helvar', 'ACQUIRED | Siemens | Dorvik Labs'],
  },
  {
    text: 'Orvanta bought Helvar in 2019. The merger of Siemens with Bosch fell through. The deal has not collapsed, and the deal may collapse.',
    facts: ['ACQUIRED | Orvanta | Helvar'],
  },
  {
    text: 'Helvar was founded by Peter East and Anna Lind. It has an office in Paris West.',
    facts: ['FOUNDED | Peter East | Helvar', 'OPERATES_IN | Helvar | Paris'],
  },
  {
    text: 'Siemens signed a deal with the Middle Eastern kingdom of Qatar. Helvar opened an Asia-Pacific office in Hong Kong. The fastest chip of rival Orvanta runs at 3.8 GHz on Siemens servers.',
    facts: ['OPERATES_IN | Helvar | Hong Kong'],
    never: [
      'PARTNERED_WITH | Siemens | Middle Eastern',
      'OPERATES_IN | Asia-Pacific | Hong Kong',
      'SUPPLIES | GHz | Orvanta',
    ],
  },
  {
    text: 'Anna Lind co-founded Helvar with recently-departed Siemens researchers Tom Reil and Karl Moll.',
    facts: ['FORMERLY_AT | Tom Reil | Siemens', 'FOUNDED | Karl Moll | Helvar'],
    never: ['HOLDS_ROLE | Tom Reil | Siemens'],
  },
  {
    text: 'Two-year-old Helvar AI raised €12 million from backers including billionaire Siemens-owner Tom Reil. Weeks-old start-up Orvanta raised €2m.',
    facts: [
      'INVESTED_IN | Tom Reil | Helvar AI',
      'RAISED | Helvar AI | funding round',
      'RAISED | Orvanta | funding round',
    ],
  },
  {
    text: 'A start-up founded by a trio of former Siemens Energy and Google researchers raised €105 million from backers including Tom Reil.',
    facts: [],
    never: ['INVESTED_IN | Tom Reil | Siemens Energy', 'RAISED | Siemens Energy | funding round'],
  },
  {
    text: 'Helvar was founded in 2023 by Anna Lind and Tom Reil -- veterans of Siemens and Airbus -- and quickly became known as a rival to Orvanta.',
    facts: ['FOUNDED | Anna Lind | Helvar', 'FORMERLY_AT | Tom Reil | Siemens'],
    never: ['COMPETES_WITH | Siemens | Orvanta'],
  },
  {
    text: 'Helvar is considered the only European rival to Orvanta. Dorvik Labs is not considered a rival to Siemens, and Bosch considers Torven a rival. Airbus is considering a takeover of Kelda.',
    facts: ['COMPETES_WITH | Helvar | Orvanta'],
    never: ['COMPETES_WITH | Dorvik Labs | Siemens', 'ACQUIRED | Airbus | Kelda'],
  },
  // What a firm receives as an offer, an order or a fine is no capital.
  {
    text: 'Helvar has received a $3.25bn takeover offer. Orvanta got a bid of €5m from Siemens. Dorvik Labs received orders worth $5m. Torven was forced to restate its earnings and pay a $125m fine.',
    facts: [],
    never: [
      'RAISED | Helvar | funding round',
      'INVESTED_IN | Siemens | Orvanta',
      'RAISED | Dorvik Labs | funding round',
      'SUPPORTS | Torven | Dorvik Labs',
    ],
  },
  {
    text: 'By 2018, Helvar attracted $20 million in funding from Siemens and Bosch.',
    facts: ['INVESTED_IN | Siemens | Helvar', 'INVESTED_IN | Bosch | Helvar'],
  },
  {
    text: 'Helvar will book the sale of its stake in Orvanta as a loss. Siemens completed its purchase of a stake in Bosch.',
    facts: ['INVESTED_IN | Siemens | Bosch'],
    never: ['INVESTED_IN | Helvar | Orvanta'],
  },
  {
    text: 'Helvar partners with start-up Orvanta to deploy robots and take on Siemens. Bosch partners with Dorvik Labs.',
    facts: ['COMPETES_WITH | Helvar | Siemens'],
    never: ['SUPPLIES | Siemens | Helvar'],
  },
  {
    text: 'Tom Reil, editor of Mac Format, said the machine would appeal to consumers who had bought Orvanta. Helvar is basing its business model on firms such as Siemens.',
    facts: [],
    never: ['ACQUIRED | Tom Reil | Orvanta', 'SUPPLIES | Siemens | Helvar'],
  },
  {
    text: "Tom Reil is a Professor of Practice at Finland's Aalto University. Based in London's Brook Cross, Helvar makes chips.",
    facts: ['HOLDS_ROLE | Tom Reil | Aalto University'],
    never: ['HEADQUARTERED_IN | Brook Cross | London'],
  },
  {
    text: 'The European Commission has unveiled its Competitiveness Compass, a strategic roadmap.',
    facts: [],
    never: ['BUILDS | European Commission | Competitiveness Compass'],
  },
  {
    text: 'A tie-up between Helvar and Siemens would have made sense. The partnership of Orvanta and Bosch will create jobs.',
    facts: ['PARTNERED_WITH | Orvanta | Bosch'],
    never: ['PARTNERED_WITH | Helvar | Siemens'],
  },
  // A weekday is nobody, also where no day of publication says which it was.
  {
    text: "Bill Kern founded Helvar. On Tuesday, Mr Kern pledged $750m of his own money to support the cause. After this Sunday's vote, the firm said on Friday that the company stands by its legal action.",
    facts: ['FOUNDED | Bill Kern | Helvar'],
    never: ['SUPPORTS | Bill Kern | Tuesday', 'SUPPORTS | Helvar | Friday'],
  },
  // What an attempt or a decision is of its owner does; what it has bought, whoever acts in the clause around.
  {
    text: "Anna Lind compared Helvar's attempt to take over Torven to an earlier bid. The minister backs Siemens's decision to buy Bosch. Orvanta uses Airbus's software to design robots.",
    facts: ['ACQUIRED | Siemens | Bosch'],
    never: ['ACQUIRED | Anna Lind | Torven'],
  },
  {
    text: 'Helvar, a British chipmaker, has been bought by Siemens. Helvar will stay in Bristol. Helvar has 400 employees. Siemens still holds a large stake in fellow chipmaker Orvanta, which it acquired in a £26bn deal in 2016.',
    facts: ['ACQUIRED | Siemens | Orvanta'],
    never: ['ACQUIRED | Helvar | Orvanta'],
  },
  {
    text: 'Helvar raised its forecast to €5m. Orvanta raised its Series A of €7m. The Bavarian government needs the support of Siemens.',
    facts: ['RAISED | Orvanta | Series A'],
    never: ['RAISED | Helvar | funding round'],
  },
  {
    text: 'Helvar has ordered 30 Airbus planes.',
    facts: ['SUPPLIES | Airbus | Helvar'],
  },
  // Those who say what they do together; a board that lists officers of other firms; whoever invests alongside.
  {
    text: 'Helvar and Siemens said on Monday that they had joined forces. Bosch and Orvanta announced they would buy Torven.',
    facts: ['PARTNERED_WITH | Helvar | Siemens'],
    never: ['PARTNERED_WITH | Bosch | Orvanta'],
  },
  {
    text: "Helvar's board includes former Siemens chief Tom Reil and investor Anna Lind. Orvanta's board named Karl Moll finance chief.",
    facts: [
      'BOARD_SEAT | Tom Reil | Helvar',
      'BOARD_SEAT | Anna Lind | Helvar',
      'FORMERLY_AT | Tom Reil | Siemens',
    ],
    never: ['BOARD_SEAT | Karl Moll | Orvanta'],
  },
  {
    text: 'SAP is investing €150 million in Helvar alongside Bosch. Siemens took a 10% stake in Orvanta with Airbus.',
    facts: ['INVESTED_IN | SAP | Helvar | amount=150000000', 'INVESTED_IN | Bosch | Helvar'],
    never: ['INVESTED_IN | Bosch | Helvar | amount=150000000', 'INVESTED_IN | Airbus | Orvanta'],
  },
  {
    text: 'Siemens hired Helvar to build its data centre. Bosch has chosen Anna Lind to run its chip unit.',
    facts: ['SUPPLIES | Helvar | Siemens'],
    never: ['SUPPLIES | Anna Lind | Bosch'],
  },
  // The comma before the verb closes what a firm is, and the names in it are one list.
  {
    text: 'Helvar, a joint venture of TSMC, Bosch, Infineon and NXP, is building a fab in Dresden. Orvanta, a rival of Siemens, Airbus and SAP, makes drones.',
    facts: [
      'BUILDS | Helvar | fab in Dresden',
      'COMPETES_WITH | Orvanta | SAP',
      'PARTNERED_WITH | TSMC | NXP',
    ],
    never: ['BUILDS | Bosch | fab in Dresden', 'PARTNERED_WITH | Helvar | Bosch'],
  },
  {
    text: 'Anna Lind, a partner at Siemens, Tom Reil and Karl Moll, founded Helvar.',
    facts: ['FOUNDED | Anna Lind | Helvar', 'FOUNDED | Karl Moll | Helvar'],
  },
  // An order for goods is no command, and subsidies are no capital.
  {
    text: "Helvar has received an order for 500 drones from Britain's defence ministry. Orvanta received an order from the European Commission to stop selling drones.",
    facts: ["SUPPLIES | Helvar | Britain's defence ministry", 'REGULATES | European Commission | Orvanta'],
    never: ["REGULATES | Britain's defence ministry | Helvar"],
  },
  {
    text: 'Helvar will receive €900m in German subsidies. Orvanta has raised €5m in grants and equity.',
    facts: ['RAISED | Orvanta | funding round'],
    never: ['RAISED | Helvar | funding round'],
  },
  {
    text: 'Helvar raised €1.7 billion. The deal gives it a place among firms which could be heading toward a $14 billion valuation. Orvanta raised €20m. That puts its valuation at €90m.',
    facts: ['RAISED | Helvar | funding round | amount=1700000000'],
    never: ['RAISED | Helvar | funding round | valuation=14000000000'],
  },
  {
    text: "Tom Kerr, a New Zealander who studied at Cambridge, founded Helvar in 2017. Film director James Lind sits on Orvanta's board.",
    facts: ['FOUNDED | Tom Kerr | Helvar', 'BOARD_SEAT | James Lind | Orvanta'],
    never: ['FOUNDED | New Zealander | Helvar', 'HOLDS_ROLE | James Lind | Orvanta'],
  },
];
