// Companies that AI runs on: chips and their equipment, clouds, data centres, telecoms.

export const COMPUTING = `
# Large makers of chips and equipment
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
GlobalFoundries
Carl Zeiss; Zeiss; Carl Zeiss SMT; Zeiss SMT
Trumpf; TRUMPF
MediaTek
SMIC
Western Digital
Seagate
Quanta Computer
Asus; ASUS
ZTE
onsemi; ON Semiconductor; Onsemi
Renesas; Renesas Electronics
Microchip Technology
Analog Devices
Advantest
Kioxia
Toshiba
Motorola; Motorola Solutions; Motorola Semiconductor
# Chips and equipment
Soitec
X-Fab; X-FAB
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
Innatera
SMART Photonics; Smart Photonics
VDL Groep; VDL
ams Osram; ams-Osram; AMS Osram; ams OSRAM
AT&S
VAT Group
Kandou
Corintis
Aledia
Imagination Technologies
Pragmatic Semiconductor
Paragraf
Olix
Lumai
Salience Labs
Oriole Networks
Q.ANT
Ferroelectric Memory Company; FMC
Wolfspeed
ESMC; European Semiconductor Manufacturing Company
Nexperia
Melexis
u-blox
Semidynamics
Rapidus
Cambricon
Wistron
Inspur
Hailo
Habana Labs
d-Matrix
Rivos
Ampere Computing
Arista Networks; Arista
Juniper Networks
NetApp
Pure Storage
Vast Data; VAST Data
DataDirect Networks; DDN
Vertiv
Bluefors
# Clouds
OVHcloud; OVH
Scaleway
Iliad; iliad; Groupe Iliad; groupe iliad; Groupe iliad; Iliad Group
Nscale
Nebius; Nebius Group
CoreWeave
Crusoe?; Crusoe Energy
Lambda?; Lambda Labs
Ionos; IONOS
Hetzner
STACKIT; Stackit

# Large clouds, data centres, telecoms
Schwarz-Gruppe; Schwarz Group; Schwarz Gruppe; Groupe Schwarz; Schwarz?
Schwarz Digits
Lidl
Kaufland
T-Systems
Deutsche Telekom; Telekom
Orange?; Orange SA
Telefónica; Telefonica
Vodafone
BT Group; BT; British Telecom
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

# Clouds, data centres, telecoms
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
Sesterce
Eclairion
DataOne
Telehouse
Interxion
Clever Cloud
Infomaniak
S3NS
Docaposte
Free Pro
noris network
plusserver; PlusServer
gridscale
Maincubes; maincubes
NorthC
Firmus; Firmus Technologies
Vantage Data Centers
NTT Data; NTT DATA
CyrusOne
Start Campus
atNorth
Green Mountain?
EcoDataCenter
Bulk Infrastructure
Conapto
Aker ASA; Aker
Virtus Data Centres
Global Switch
Yondr
Switch Datacenters
Submer
Merlin Properties
1&1
United Internet
GlobalConnect
Telekom Deutschland
Elisa?
TDC Net
Tele2
Altice
Eutelsat
OneWeb
SES?
Hispasat
Colt Technology Services
Fastweb
Open Fiber
Nokia Bell Labs; Bell Labs
AT&T
Verizon
Khazna; Khazna Data Centers
Core Scientific
Applied Digital
IREN
Vultr
DigitalOcean
Voltage Park
TensorWave

# Further makers of chips, materials and tools
Rohm Semiconductor; Rohm?
Skyworks; Skyworks Solutions
Qorvo
Lattice Semiconductor
Rambus
Alphawave; Alphawave Semi; Alphawave IP
SiFive
Dialog Semiconductor
IQE
SUSS MicroTec; Süss MicroTec
PVA TePla
LPKF; LPKF Laser & Electronics
EFFECT Photonics; Effect Photonics
Lionix; LioniX International
Ligentec; LIGENTEC
Ayar Labs
Celestial AI
Optalysys
GreenWaves Technologies
Codasip
Wingtech; Wingtech Technology
Tsinghua Unigroup
Freescale; Freescale Semiconductor
Cypress Semiconductor; Cypress?
International Rectifier
Cree?
SiCrystal
Vishay; Vishay Intertechnology
Littelfuse
Allegro Microsystems
GlobalWafers
Sumco
Onto Innovation
Siemens EDA
Ansys
Arteris
Acorn Computers
Autonomy?

# Further data centres and clouds
EdgeConneX
Colt Data Centre Services
Kao Data
Ark Data Centres
Pulsant
nLighten
AtlasEdge
NTT Global Data Centers
Verne Global
STACK Infrastructure; Stack Infrastructure
Iron Mountain
Penta Infra
Genesis Cloud
NexGen Cloud; Hyperstack
CUDO Compute
Gcore; G-Core Labs
Cubbit
Fuga Cloud
Cleura
Safespring
Yandex; Yandex NV
Viasat
Inmarsat
# Chips, networks and data centres of France
Tronics; Tronics Microsystems
Scalinx
UPMEM
Microoled
Lynred
Teledyne e2v
Dolphin Design
Opcore
Etix Everywhere
Sigfox
Kerlink
Actility
UnaBiz
Orange Business; Orange Business Services
Orange Cyberdefense
Altitude Infrastructure
Vusion; VusionGroup; SES-imagotag
Ingenico

# Makers of chips, computers and networks that were
Sun Microsystems
Silicon Graphics
Fairchild Semiconductor
Computer Associates; CA Technologies
Siemens Nixdorf
Groupe Bull
Psion
Symbian
Plessey
Ferranti
Alcatel-Lucent; Alcatel
Lucent Technologies
Nortel; Nortel Networks
Xilinx
Altera
Mellanox; Mellanox Technologies
MIPS Technologies
Inmos; INMOS
Wolfson Microelectronics
Cambridge Silicon Radio
Icera
Movidius
XMOS
Plastic Logic
Navitas; Navitas Semiconductor
Tower Semiconductor
UMC; United Microelectronics
Lumentum
Ciena
Infinera
SkyWater; SkyWater Technology
Trolltech
Jolla
Thorn EMI; Thorn-EMI
`;
