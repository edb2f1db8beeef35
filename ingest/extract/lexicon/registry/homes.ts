// The countries that news calls well-known firms by: "the Dutch group", "der US-Konzern", "le géant taïwanais". They only
// help to tell whom a passage means; no statement is made of them. Firms of two countries stand in none of these lists.

/** ISO 3166-1 code, then names as the registry spells them. */
export const HOMES = `
US: OpenAI; Anthropic; xAI; Perplexity; Scale AI; Safe Superintelligence; Thinking Machines Lab; Inflection AI; Adept; Character.AI;
Databricks; Snowflake; Palantir; Anduril; Figure AI; Runway; Midjourney; Cursor; Cognition AI; Glean; Harvey AI; Sierra; Waymo;
Boston Dynamics; Reflection AI; Physical Intelligence; Skild AI; World Labs; Mercor; Together AI; Fireworks AI; Replit; Vercel;
Stripe; PayPal; Mastercard; Dropbox; Twilio; Cloudflare; Akamai; Red Hat; VMware; CrowdStrike; Palo Alto Networks; Fortinet;
Splunk; MongoDB; Google; Alphabet; Meta Platforms; Microsoft; Apple; Amazon; Amazon Web Services; Google Cloud; IBM; Oracle;
Salesforce; Cisco; Dell; Hewlett Packard Enterprise; HP; Supermicro; ServiceNow; Workday; Adobe; Intel; Tesla; SpaceX; Netflix;
Uber; Airbnb; LinkedIn; GitHub; X; Nvidia; AMD; Qualcomm; Broadcom; Micron; Marvell; Texas Instruments; Applied Materials;
Lam Research; KLA; GlobalFoundries; Cerebras; Groq; SambaNova; Cadence Design Systems; Synopsys; Wolfspeed; Western Digital;
Seagate; Arista Networks; Juniper Networks; NetApp; Pure Storage; CoreWeave; Crusoe; Lambda; Equinix; Digital Realty; AT&T; Verizon;
Goldman Sachs; JPMorgan; Morgan Stanley; Citigroup; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; Boeing;
L3Harris; General Electric; GE Vernova; General Motors; Rivian; Pfizer; Moderna; Eli Lilly; Johnson & Johnson; Bank of America;
Visa; Walmart; Walt Disney; Comcast; General Catalyst; Andreessen Horowitz; Sequoia Capital; Lightspeed Venture Partners;
BlackRock; KKR; Blackstone; Carlyle; Apollo Global Management; Bain Capital; TPG; Advent International; Thoma Bravo; Silver Lake;
Tiger Global; Coatue; Insight Partners; Founders Fund; Khosla Ventures; Kleiner Perkins; Bessemer Venture Partners; Benchmark;
Thrive Capital; NEA; Y Combinator; Warburg Pincus; General Atlantic; Berkshire Hathaway; Fidelity
CN: DeepSeek; Moonshot AI; Zhipu AI; MiniMax; Baidu; Alibaba; Tencent; ByteDance; Huawei; Xiaomi; SenseTime; iFlytek; SMIC;
Cambricon; Inspur; ZTE; Lenovo; BYD; CATL; Unitree; JD.com; Meituan
TW: TSMC; Foxconn; MediaTek; Quanta Computer; Wistron; Asus
KR: Samsung; SK Hynix; Naver; Kakao; Hyundai; LG Electronics
JP: SoftBank; Sony; Hitachi; Fujitsu; NEC; NTT; Tokyo Electron; Rapidus; Kioxia; Toyota; Honda; Nissan; Panasonic;
Mitsubishi Electric; Mitsubishi Heavy Industries; Sakana AI; Preferred Networks; Takeda
IN: Infosys; Tata Consultancy Services; Tata Group; Reliance Industries; Wipro; HCLTech
IL: AI21 Labs; Mobileye; Wiz; Check Point; Elbit Systems; Hailo; Habana Labs; Quantum Machines
AE: G42; MGX; Mubadala; ADIA; ADQ; Core42; Khazna
SA: Humain; Public Investment Fund; Saudi Aramco
SG: Temasek; GIC
CA: Cohere; Tenstorrent; Brookfield; D-Wave; CDPQ; OMERS Ventures
FR: Mistral AI; H Company; Dataiku; Owkin; LightOn; Pigment; Nabla; Pasqal; Alice & Bob; PhotoRoom; Gleamer; Bioptimus; Aqemia;
Preligens; Doctolib; BlaBlaCar; Criteo; Mirakl; Contentsquare; Qonto; AMI Labs; Capgemini; Atos; Eviden; Sopra Steria;
Dassault Systèmes; Soitec; SiPearl; Kalray; OVHcloud; Scaleway; Iliad; Orange; Bouygues Telecom; SFR; Outscale; Data4; Thales;
Dassault Aviation; Safran; Naval Group; Schneider Electric; Renault; Michelin; L'Oréal; LVMH; TotalEnergies; Engie; EDF; AXA;
BNP Paribas; Société Générale; Crédit Agricole; CMA CGM; SNCF; Sanofi; Carrefour; Bpifrance; Caisse des Dépôts; Eurazeo; Partech;
Elaia; Tikehau Capital; Ardian; Ubisoft; Deezer; Wandercraft; Exotec; Air Liquide; Saint-Gobain; Veolia; Vinci; Bouygues; Alstom;
Valeo; La Poste; Publicis; Vivendi; Danone; Hermès; Kering; Prophesee; Quandela; Exotrail; Worldline; Eutelsat; S3NS
DE: Bundesministerium für Wirtschaft und Energie; Bundesministerium für Forschung, Technologie und Raumfahrt;
Bundesministerium für Digitales und Staatsmodernisierung;
Aleph Alpha; Black Forest Labs; DeepL; Helsing; Parloa; n8n; Celonis; Quantum Systems; Nyonic; Neura Robotics; Agile Robots;
Cognigy; Isar Aerospace; Stark Defence; Arx Robotics; Zalando; Delivery Hero; N26; Trade Republic; Personio; GetYourGuide; SAP;
Software AG; TeamViewer; Nemetschek; Infineon; Carl Zeiss; Trumpf; Aixtron; Siltronic; Jenoptik; Elmos; Ionos; Hetzner; STACKIT;
Schwarz-Gruppe; Schwarz Digits; Lidl; Kaufland; T-Systems; Deutsche Telekom; Northern Data; Siemens; Siemens Energy;
Siemens Healthineers; Bosch; BMW; Mercedes-Benz; Volkswagen; Audi; Porsche; Continental; ZF Friedrichshafen; BASF; Bayer;
Thyssenkrupp; Rheinmetall; Hensoldt; RWE; E.ON; EnBW; Allianz; Munich Re; Deutsche Bank; Commerzbank; Axel Springer; Bertelsmann;
DHL; Deutsche Bahn; Lufthansa; Merck KGaA; BioNTech; Rohde & Schwarz; Renk; OHB; Black Semiconductor; Marvel Fusion; Proxima Fusion;
Lilium; Volocopter; KfW; High-Tech Gründerfonds; Earlybird; HV Capital; SPRIND; Noxtua; Datev; Bechtle; SUSE; Secunet; Kuka; Festo;
1&1; United Internet; Adidas; Henkel; Evonik; Covestro; Schaeffler; Sereact; Langdock
NL: ASML; ASM International; NXP; BE Semiconductor; Philips; ING; Adyen; Booking.com; Nebius; Axelera AI; KPN; Prosus; TomTom; Mollie;
Invest-NL; Rabobank; ABN Amro; Nexperia; Leaseweb; VDL Groep; QuantWare
GB: Wayve; Synthesia; Stability AI; Graphcore; Google DeepMind; Isomorphic Labs; Arm; Nscale; Darktrace; BenevolentAI; Exscientia;
Builder.ai; PolyAI; Luminance; Quantexa; Revolut; Monzo; Wise; Deliveroo; Vodafone; BT Group; BAE Systems; Rolls-Royce; BP; Shell;
HSBC; Barclays; AstraZeneca; GSK; Unilever; Fractile; Imagination Technologies; Octopus Energy; CuspAI; PhysicsX; Oxa; Tesco; Ocado;
Lloyds Banking Group; NatWest; Index Ventures; Balderton Capital; Atomico; British Business Bank; Schroders; Riverlane; ORCA Computing;
Oxford Quantum Circuits; OneWeb; Tractable; Speechmatics; Permira; CVC
SE: Lovable; Legora; Sana Labs; Einride; Spotify; Klarna; Northvolt; Stegra; Ericsson; Volvo; Saab; Vattenfall; Telia; Evroc; EQT;
Creandum; Northzone; Kinnevik; Investor AB; Wallenberg Investments; Ikea; Polestar; Tandem Health; Voi Technology; SEB
FI: Silo AI; IQM; Nokia; Iceye; Oura; Wolt; Supercell; DataCrunch; UpCloud; Tesi; Bluefors; Aiven; Elisa; Varjo
NO: Aker ASA; Telenor; Equinor; Kongsberg; Norges Bank Investment Management; Cognite; Remarkable; Nordic Semiconductor; DNB; Norsk Hydro;
Schibsted; Visma; Green Mountain
DK: Novo Nordisk; Maersk; Ørsted; Corti; Novo Holdings; Novo Nordisk Foundation; Danske Bank; Pleo
CH: Roche; Novartis; Swisscom; UBS; Nestlé; Lakera; LatticeFlow; Scandit; Climeworks; ID Quantique; Zurich Insurance; Infomaniak; Exoscale;
VAT Group; ANYbotics
AT: Bitpanda; Mostly AI; NXAI; Emmi AI; Storyblok; TTTech; AT&S; Voestalpine; OMV; Speedinvest; Prewave
ES: Multiverse Computing; Telefónica; Iberdrola; Santander; BBVA; Openchip; Freepik; Glovo; Cabify; PLD Space; Repsol; Indra; Hispasat;
CaixaBank; Factorial; Merlin Properties; Submer
IT: Leonardo; Enel; Eni; Telecom Italia; Fincantieri; Ferrari; Generali; UniCredit; Intesa Sanpaolo; Bending Spoons; Domyn; Almawave; D-Orbit;
Cassa Depositi e Prestiti; Poste Italiane; Fastweb
PT: Feedzai; Unbabel; Talkdesk; Tekever; Start Campus; Sword Health
PL: Allegro; CD Projekt; Asseco; Orlen; Docplanner
BE: Proximus; Collibra; Odoo; Melexis; Solvay; Umicore; Sofina; Gimv
CZ: Rohlik; Productboard; Rossum; JetBrains
EE: Bolt; Starship Technologies; Milrem Robotics; Skeleton Technologies; Veriff; Pipedrive
RO: UiPath; Bitdefender
LU: SES; European Investment Bank; European Investment Fund
`;
