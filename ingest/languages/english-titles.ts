// Offices that other languages take over from English: "Research Director", "Head of Sales", "Chief Growth Officer".

const FIELDS = `
AI, Data, Research, Product, Sales, Marketing, Engineering, Technology, Technical, Software, Security, Solutions, Digital, Growth,
Strategy, Innovation, Operations, Commercial, Creative, Design, Communications, Policy, Public Policy, Public Affairs, Partnerships,
Business Development, Customer Success, People, Finance, Legal, Investment, Program, Programme, Project, Country, Regional,
Group, Sustainability, Revenue, Science, Cloud, IT, HR, PR, R&D, AI Research, Research and Development, Machine Learning, Data Science,
Corporate Development, Corporate Communications, Corporate Affairs, Communication, Public Relations, Public Sector, Investor Relations,
Government Affairs, Government Relations, External Affairs, Quantum, Hardware, Software Engineering, Procurement, Supply Chain, Logistics,
Manufacturing, Production, Quality, Talent, Talent Acquisition, M&A, Mobility, Robotics, Automation, Defense, Defence, Energy,
Infrastructure, Customer Service, Customer Experience, Analytics, Platform, Cybersecurity, Compliance, Risk, Brand, Content
`;

const SHAPES: readonly ((field: string) => string)[] = [
  (field) => `${field} Director`,
  (field) => `${field} Manager`,
  (field) => `${field} Lead`,
  (field) => `Chief ${field} Officer`,
  (field) => `Director of ${field}`,
  (field) => `Head of ${field}`,
  (field) => `Head of Global ${field}`,
  (field) => `Global Head of ${field}`,
  (field) => `VP ${field}`,
  (field) => `VP of ${field}`,
  (field) => `Vice President ${field}`,
  (field) => `Vice President of ${field}`,
  (field) => `Senior Vice President ${field}`,
  (field) => `Senior Director ${field}`,
  (field) => `Senior Director of ${field}`,
];

const fields = FIELDS.split(',').map((field) => field.trim());

/** Rows of a table of relational nouns. */
export const ENGLISH_TITLES = SHAPES.map(
  (titled) => `HOLDS_ROLE | ${fields.map(titled).join(', ')} | from | role`,
).join('\n');
