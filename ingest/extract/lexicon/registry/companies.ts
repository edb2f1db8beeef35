// Companies: AI and software, chips and computing, clouds and telecoms, industry active in AI.

export const COMPANIES = `
# AI companies in Europe
Mistral AI; Mistral?
Aleph Alpha
Black Forest Labs
DeepL
Helsing
Silo AI
Poolside?; Poolside AI
Hugging Face
H Company
Stability AI
Synthesia
ElevenLabs; Eleven Labs
Wayve
Lovable?
Parloa
n8n
Celonis
Quantum Systems
Nyonic
Merantix
Cohere?
LightOn
PhotoRoom; Photoroom
Dataiku
Owkin
Pigment?
Nabla?
Multiverse Computing
Pasqal
Alice & Bob
IQM; IQM Quantum Computers
Quantinuum
Oxford Quantum Circuits; OQC
Faculty AI
Isomorphic Labs
Google DeepMind; DeepMind
Graphcore
Builder.ai
BenevolentAI
Exscientia
Darktrace
Featurespace
Tractable?
PolyAI
Luminance?
Quantexa
Robin AI
Speechmatics
Legora
Sana Labs
Einride
Modl.ai
Corti
Cradle?
Axelera AI; Axelera
Weaviate
Bioptimus
Gleamer
Aqemia
Preligens
Comand AI
Lakera
LatticeFlow; LatticeFlow AI
ETH AI Center
Synthesized?
Neura Robotics; NEURA Robotics
Agile Robots
Franka Robotics; Franka Emika
Konux
Blue Yonder
German Bionic
Sereact
Langdock
Cognigy
Ada Health
Wandelbots
Isar Aerospace
Stark Defence; Stark Defense
Arx Robotics; ARX Robotics
Tekever
Comma Soft
Deepset; deepset
Qdrant
Jina AI
Twaice
Flower Labs
Proxima Fusion
Marvel Fusion
Cerabyte
Black Semiconductor
Bolt?
Klarna
Spotify
Skype
Adyen
Booking.com
Zalando
Delivery Hero
N26
Trade Republic
Personio
GetYourGuide
Doctolib
BlaBlaCar
Criteo
Mirakl
Contentsquare
Qonto
Revolut
Monzo
Wise?
Deliveroo
Arm?; Arm Holdings; ARM
UiPath
Bitdefender
Allegro?
Skyscanner
# AI companies elsewhere
OpenAI
Anthropic
xAI; x.AI
DeepSeek
Perplexity?; Perplexity AI
Scale AI
Safe Superintelligence
Thinking Machines Lab; Thinking Machines
Inflection AI
Adept?; Adept AI
Character.AI; Character AI
AI21 Labs
Databricks
Snowflake?
Palantir; Palantir Technologies
Anduril; Anduril Industries
Figure AI
Runway?; Runway AI
Midjourney
Moonshot AI
Zhipu AI; Zhipu
MiniMax
Baidu
Alibaba; Alibaba Group
Tencent
ByteDance
TikTok
Huawei
Xiaomi
SenseTime
iFlytek
G42
Sakana AI
Preferred Networks
Naver
Kakao
Cursor?; Anysphere
Cognition AI
Glean?
Harvey AI
Sierra?
Waymo
Boston Dynamics
# Large technology companies
Google
Alphabet?; Alphabet Inc.
Meta Platforms; Meta?; Facebook
Microsoft
Apple?
Amazon?; Amazon.com
Amazon Web Services; AWS
Google Cloud
Microsoft Azure; Azure?
IBM
Oracle?
Salesforce
Cisco; Cisco Systems
Dell; Dell Technologies
Hewlett Packard Enterprise; HPE
HP
Lenovo
Supermicro; Super Micro Computer
ServiceNow
Workday?
Adobe
SAP
Intel?
Tesla
SpaceX
Netflix
Uber?
Airbnb
LinkedIn
GitHub
X Corp
Samsung; Samsung Electronics
SoftBank; SoftBank Group; Softbank
Sony
Hitachi
Fujitsu
NEC
NTT
Foxconn; Hon Hai
Accenture
Capgemini
Atos
Eviden
Sopra Steria
Dassault Systèmes; Dassault Systemes
Software AG
TeamViewer
Nemetschek
Infosys
Tata Consultancy Services; TCS
# Chips and equipment
ASML
Nvidia; NVIDIA
AMD; Advanced Micro Devices
Qualcomm
Broadcom
TSMC; Taiwan Semiconductor Manufacturing Company
Micron; Micron Technology
SK Hynix; SK hynix
Marvell; Marvell Technology
Texas Instruments
Applied Materials
Lam Research
KLA
Tokyo Electron
ASM International; ASMI
BE Semiconductor; BESI; Besi
Infineon; Infineon Technologies
STMicroelectronics; STMicro
NXP; NXP Semiconductors
Soitec
GlobalFoundries
X-Fab; X-FAB
Carl Zeiss; Zeiss; Carl Zeiss SMT; Zeiss SMT
Trumpf; TRUMPF
Aixtron
Siltronic
Jenoptik
Elmos
Süss Microtec; SÜSS MicroTec
Nordic Semiconductor
Cerebras; Cerebras Systems
Groq
SambaNova; SambaNova Systems
Tenstorrent
Etched?
Lightmatter
SiPearl
Kalray
VSORA; Vsora
Openchip
Fractile
Cadence Design Systems
Synopsys
# Clouds, data centres, telecoms
OVHcloud; OVH
Scaleway
Iliad; Groupe Iliad; Iliad Group
Nscale
Nebius; Nebius Group
CoreWeave
Crusoe?; Crusoe Energy
Lambda?; Lambda Labs
Ionos; IONOS
Hetzner
STACKIT; Stackit
Schwarz-Gruppe; Schwarz Group; Schwarz Gruppe; Groupe Schwarz; Schwarz?
Schwarz Digits
Lidl
Kaufland
T-Systems
Deutsche Telekom; Telekom
Orange?; Orange SA
Telefónica; Telefonica
Vodafone
BT Group
Telia
Telenor
Swisscom
KPN
Proximus
Telecom Italia
Bouygues Telecom
SFR
Free?
Ericsson
Nokia
Equinix
Digital Realty
Data4
Fluidstack; FluidStack
Northern Data
Polarise
Evroc; evroc
Outscale; 3DS Outscale
Cloud Temple
NumSpot
Exoscale
UpCloud
Leaseweb
Leafcloud
Open Telekom Cloud
MGX
DataCrunch; Verda
Brookfield; Brookfield Asset Management
# Industry
Siemens
Siemens Energy
Siemens Healthineers
Bosch; Robert Bosch; Bosch-Gruppe
BMW; BMW Group
Mercedes-Benz; Mercedes?; Daimler
Volkswagen; VW; Volkswagen-Konzern
Audi
Porsche?
Continental?
ZF Friedrichshafen
BASF
Bayer?; Bayer AG
Thyssenkrupp; ThyssenKrupp
Rheinmetall
Hensoldt; HENSOLDT
Airbus
Thales; Thales Group
Dassault Aviation
Safran
Saab
Leonardo?; Leonardo S.p.A.
BAE Systems
KNDS
Naval Group
Philips
Schneider Electric
ABB
Renault
Stellantis
Volvo
Michelin
L'Oréal
LVMH
TotalEnergies; Total?
Shell?
BP
Engie
EDF; Électricité de France
RWE
E.ON; Eon
EnBW
Vattenfall
Iberdrola
Enel
Ørsted
Equinor
Allianz
Munich Re
AXA
Deutsche Bank
Commerzbank
BNP Paribas
Société Générale
Crédit Agricole
Crédit Mutuel
Santander?
ING
HSBC
Barclays
Goldman Sachs
JPMorgan; JP Morgan; JPMorgan Chase
Morgan Stanley
Citigroup
UBS
Axel Springer
Bertelsmann
CMA CGM
Maersk; Mærsk
DHL; Deutsche Post
Deutsche Bahn
SNCF
Lufthansa
Novo Nordisk
Roche
Novartis
AstraZeneca
Sanofi
GSK
Novo Nordisk Foundation
Merck KGaA
BioNTech
Unilever
Nestlé
Ikea; IKEA
Carrefour
Otto Group; Otto Gruppe
# Advisers
Deloitte
McKinsey; McKinsey & Company
PwC; PricewaterhouseCoopers
KPMG
EY
Boston Consulting Group; BCG
Roland Berger
`;
