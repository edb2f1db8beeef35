// Companies of AI and software.

export const COMPANIES = `
# AI and software in Europe
Mistral AI; Mistral?
Aleph Alpha
Black Forest Labs
DeepL
Helsing
Silo AI
Poolside?; Poolside AI
Hugging Face; HuggingFace; Hugging face
H Company; H?
Stability AI
Synthesia
ElevenLabs; Eleven Labs
Wayve
Lovable?
Parloa
n8n
Celonis
LeanIX
WalkMe
Altair Engineering; Altair?
Nagarro
Computacenter
Datagroup
Acronis
Avaloq
Temenos
Adnovum
Netcetera
Anyline
Gropyus
Groupon
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
Google DeepMind; DeepMind; Google Deepmind; Deepmind
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
AMI Labs; Advanced Machine Intelligence
Gladia
Giskard
Adaptive ML
Harmattan AI
Alta Ares
Safran.AI
ChapsVision; Chapsvision
Sinequa
Linagora; LINAGORA
Artefact?
Ekimetrics
Illuin Technology; Illuin
Golem.ai
Probabl
Raidium
Incepto Medical
Iktos
WhiteLab Genomics
Spore.Bio
Wandercraft
Exotec
Akeneo
Algolia
Shift Technology
PayFit; Payfit
Spendesk
Pennylane
Swile
Ledger?
Sorare
Back Market
Vestiaire Collective
ManoMano
Deezer
Ubisoft
Zama
Filigran
Prophesee
Veesion
White Circle
Noxtua
Xayn
Retresco
Neuroflash
Synthflow; Synthflow AI
Interloom
Peec AI
Juna.ai
Tacto
Aignostics
InstaDeep
Evotec
Merantix Momentum
Micropsi Industries
RobCo
Fruitcore Robotics; fruitcore robotics
Magazino
Energy Robotics
Kuka; KUKA
Festo
Scalable Capital
Mambu
Enpal
1Komma5°; 1KOMMA5°
FlixBus; Flixbus
Sennder; sennder
Contentful
Staffbase
SumUp
Wefox
Volocopter
Lilium
Rocket Factory Augsburg
HyImpulse
The Exploration Company
OroraTech
Constellr; constellr
Auterion
Alpine Eagle
Tytan Technologies; TYTAN Technologies
Swarm Biotactics; SWARM Biotactics
Donaustahl
Blackned; blackned
Avilus
Secunet; secunet
Nextcloud
Open-Xchange
Univention
SUSE; Suse?
Datev; DATEV
Adesso; adesso
Bechtle
Cancom; CANCOM
Materna
Dataport
Arvato Systems
Delos Cloud
CompuGroup Medical
Tandem Health
Voi Technology
Northvolt
Stegra
Polestar
Zenseact
Validio
Recraft
CuspAI
PhysicsX
Oxa?; Oxbotica
Octopus Energy
Kraken Technologies
Open Cosmos
Starling Bank
Checkout.com
Thought Machine
Snyk
Babylon Health
Healx
LabGenius
Causaly
Unlikely AI
Papercup
Adarga
Mind Foundry
Hadean
Cambridge Aerospace
Improbable?
Supercell
Wolt
Oura; Ōura
Iceye; ICEYE
Varjo
Aiven
RELEX Solutions; Relex
Cognite
Kahoot
Remarkable?; reMarkable
Schibsted
Visma
Tibber
Pleo
Trustpilot
Mollie
MessageBird
TomTom
Lightyear?
Collibra
Odoo
Robovision
Deliverect
Sateliot
PLD Space
Glovo
Cabify
Jobandtalent
Factorial?
TravelPerk
Freepik
Luzia?
Sherpa.ai
Domyn; iGenius
Bending Spoons
Almawave
Exein
D-Orbit
Feedzai
Unbabel
OutSystems
Talkdesk
Sword Health
SpeakLeash; Bielik.AI
Docplanner
CD Projekt
Asseco
Rohlik
Avast
Productboard
JetBrains
Rossum
Bitpanda
GoStudent
Emmi AI
Mostly AI; MOSTLY AI
NXAI
Storyblok
TTTech
Frequentis
Dynatrace
Prewave
Scandit
Climeworks
Sophia Genetics; SOPHiA GENETICS
DeepJudge
Nexthink
SonarSource
Giotto.ai
Flexion Robotics
ANYbotics; Anybotics
Gravis Robotics
Vinted
Nord Security
Surfshark
Pipedrive
Veriff
Starship Technologies
Milrem Robotics
Skeleton Technologies
Viva Wallet
Payhawk
Grammarly
Preply
MacPaw
Respeecher
Swarmer
Prezi
AImotive
1X Technologies; 1X
Quandela
Quobly
C12 Quantum Electronics
Welinq
Terra Quantum
ID Quantique
ParityQC
Alpine Quantum Technologies; AQT?
Quantum Brilliance
HQS Quantum Simulations; HQS?
Riverlane
Phasecraft
ORCA Computing
Quantum Motion
Universal Quantum
QuantWare
Planqc; planqc
eleQtron; EleQtron
QuiX Quantum
# AI and software elsewhere
OpenAI; Open AI
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
SenseTime
iFlytek
G42
Sakana AI
Preferred Networks
Kakao
Cursor?; Anysphere
Cognition AI
Glean?
Harvey AI
Sierra?
Waymo
Boston Dynamics
Reflection AI
Physical Intelligence
Skild AI
World Labs
Mercor
Together AI
Fireworks AI
Baseten
Replit
Vercel
Windsurf?
Suno
Luma AI
Shield AI
Hebbia
Writer?
Canva
Figma
Stripe?
Dropbox
Twilio
Cloudflare
Akamai
CrowdStrike
Fortinet
Splunk
MongoDB
Confluent
Nutanix
Humain; HUMAIN
Core42
Mobileye
Wiz
Check Point
Lightricks
Run:ai
Quantum Machines
Decart
PsiQuantum
IonQ
Rigetti; Rigetti Computing
D-Wave
Apptronik
Agility Robotics
Unitree; Unitree Robotics
Getty Images
Shutterstock
Zoom?
Dataminr
Rubrik
C3.ai
Recursion Pharmaceuticals
Insilico Medicine
Tempus AI
EPAM; EPAM Systems
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
Intel
Tesla
SpaceX
Netflix
Uber?
Airbnb
LinkedIn
GitHub
X?; X Corp; X Internet Unlimited Company; XIUC
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
Baidu
Alibaba; Alibaba Group
Tencent
ByteDance
TikTok
Huawei
Xiaomi
Naver
PayPal
Mastercard
VMware
Red Hat
Palo Alto Networks
JD.com
Meituan
Cognizant
DXC Technology
Kyndryl
Wipro
HCLTech
Tata Group
Reliance Industries
# Quantum computers
Xanadu?
QuEra; QuEra Computing
Atom Computing
Infleqtion; ColdQuanta
Oxford Ionics
Nu Quantum
Kipu Quantum
Q-CTRL
Qblox
Delft Circuits
Classiq; Classiq Technologies
Strangeworks
SandboxAQ

# Robots
Universal Robots; Universal Robotics
Rethink Robotics
Bosch Rexroth
Pepperl+Fuchs; Pepperl + Fuchs
Isra Vision
Innomotics
AVL List; AVL?
Bystronic
Kistler?; Kistler Gruppe; Kistler Instrumente
Novaled
RWE Power
Mobile Industrial Robots; MiR?
Teradyne
Yaskawa; Yaskawa Electric
Kawasaki Heavy Industries
Comau
Stäubli
Doosan Robotics
Techman Robot
OnRobot
AutoStore
Symbotic
Locus Robotics
Berkshire Grey
RightHand Robotics
Nomagic
Flyability
Sevensense; Sevensense Robotics
Swiss-Mile
Enchanted Tools
Pollen Robotics
Aldebaran; Aldebaran Robotics; SoftBank Robotics Europe
SoftBank Robotics
Naïo Technologies
ABB Robotics
DJI
Hikvision
UBTech; UBTECH; UBTech Robotics

# Further software of Europe
DataSnipper
Mews?
WeTransfer
Sendcloud
Tines
Workhuman
Wayflyer
Druid AI
Keboola
Booksy
Synerise
Sky Engine AI
SentiOne
Infermedica
Typeform
Theker; THEKER
Satispay
Scalapay
Five AI; FiveAI
Toloka
Avride
Reka AI
Ineffable Intelligence
Fabula AI
SwiftKey
Magic Pony; Magic Pony Technology
VocalIQ
# Software and robots of France
Exail
Unseenlabs
Scallog
Balyo
iObeya
Effidence
Navya
EasyMile
Qubit Pharmaceuticals
ColibriTD
Exaion
Dust?
Cardiologs
Therapixel
Ankorstore
Wallix
Stormshield
Sekoia; Sekoia.io
Gatewatcher
Tehtris
YesWeHack
HarfangLab
Olvid
Linkurious
Nijta
Akur8
Tessi
Quantum Surgical
Robeauté
Moon Surgical
Caranx Medical

# Software, platforms and vehicles of Britain and beyond
Micro Focus
Sophos
Mimecast
Blue Prism
Just Eat; Just Eat Takeaway; Just Eat Takeaway.com
Rightmove
Auto Trader
TransferWise
Funding Circle
Zopa
OakNorth
Cazoo
Gousto
Hopin
Britishvolt
Vertical Aerospace
Zoox
Nuro
Motional
Pony.ai; Pony AI
WeRide
Momenta
Horizon Robotics
Waabi
Gatik
Kodiak Robotics
TuSimple
Argo AI
May Mobility
Lyft
Getir
HelloFresh
Trivago
SoundCloud
ResearchGate
Wunderlist; 6Wunderkinder
Flix; FlixMobility
Babbel
Blinkist
Infarm
Solarisbank; Solaris SE
Taxfix
Signavio
Relayr
Sono Motors
Crowdcube
Seedrs
`;
