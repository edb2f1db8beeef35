// English nouns that tell what a name is, and what people do.
import type { EntityKind } from '../../../graph/entities';

export const HEADS: Partial<Record<EntityKind, string>> = {
  Company: `company companies firm firms start-up start-ups startup startups group maker makers manufacturer manufacturers
    chipmaker chipmakers chip-maker carmaker carmakers automaker provider providers developer developers builder supplier
    suppliers operator operators specialist specialists giant giants business businesses conglomerate corporation unicorn
    scale-up scaleup upstart outfit venture spin-out spinout spin-off spinoff subsidiary retailer broadcaster publisher
    consultancy hyperscaler hyperscalers lab contractor contractors utility insurer carrier telco competitor competitors
    buyer rival rivals vendor foundry neocloud shop house platform-maker software-maker parent lender bank airline
    drugmaker brewer miner shipyard grocer newcomer challenger agency-owned`,
  Investor: `investor investors fund funds backer backers venture-capital vc vcs shareholder financier accelerator
    angel angels family-office`,
  PublicBody: `ministry government regulator watchdog agency authority commission department council parliament state
    university institute police army administration municipality city-council body tribunal court`,
  Person: `entrepreneur billionaire businessman businesswoman politician lawmaker physicist mathematician economist
    professor investor-founder actor councillor agronomist brother sister wife husband son daughter`,
  Product: `model models chip chips processor processors assistant app chatbot software drone drones robot robots tool
    platform accelerator system machine machines gpu gpus aircraft satellite agent`,
  Facility: `supercomputer campus plant factory fab gigafactory datacentre datacenter`,
};

export const ROLES = `ceo cfo cto coo chief chair chairman chairwoman chairperson president vice-president director head boss
  executive officer scientist engineer researcher minister chancellor commissioner governor mayor partner manager
  secretary treasurer spokesman spokeswoman spokesperson adviser advisor analyst employee staffer veteran alumnus alumna
  regulator banker lawyer principal leader member trader developer designer economist`;

export const FOUNDERS = 'founder co-founder cofounder co-founders founders founder-ceo';

/** Words of titles beside the role itself. */
export const TITLE_PARTS = `chief executive operating financial finance technology technical scientific science product
  commercial marketing revenue information security strategy legal people data ai research managing vice senior deputy general
  interim acting global group prime foreign economy digital non-executive executive supervisory board associate lead principal staff
  founding corporate regional chief-executive software machine learning`;

/** Last words of the names of firms, as written. */
export const COMPANY_TAILS = `AI Labs Lab Technologies Technology Tech Systems Software Robotics Group Holding Holdings Networks Network
  Computing Compute Cloud Semiconductor Semiconductors Electronics Instruments Photonics Industries Solutions Digital Energy
  Aircraft Aerospace Space Dynamics Media Motors Platforms Studio Studios Company Co International Global Materials Bank Biosciences Therapeutics
  Health Bio Analytics Data Security Defence Defense Automotive Mobility Logistics Telecom Power Research Services Quantum
  Microsystems Devices Circuits Intelligence Interactive Games Foods Pharma Pharmaceuticals Brothers Sons Consulting Worldwide Airlines`;

export const FUND_TAILS = `Ventures Venture Capital Partners Equity Fund Funds Invest Investments Investment Investors Angels Growth VC
  Management Advisors Combinator Seed Endowment`;

export const LEGAL_FORMS = `GmbH mbH AG SE KGaA KG UG Inc Corp Corporation Ltd Limited PLC plc LLC LLP NV BV N.V B.V SA SAS SARL SpA S.p.A AB Oy Oyj
  OÜ ASA AS A/S ApS Sp Kft`;

/** Nouns in the names of bodies; those of the state. */
export const PUBLIC_INSTITUTIONS = `ministry department commission authority agency office council parliament government army navy
  bureau treasury inspectorate administration survey ombudsman senate bundestag garda`;
export const INSTITUTIONS = `${PUBLIC_INSTITUTIONS} university institute school college academy hospital museum foundation association
  federation society alliance court union chamber centre center board observatory laboratory`;
