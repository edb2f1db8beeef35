// Companies that use, fund and talk about AI: industry, defence, finance, media groups, advisers and researchers of markets.

export const INDUSTRY = `
# Large firms of industry, defence, finance
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
ZF Friedrichshafen; ZF
Fanuc; FANUC
Zendesk
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
Renault; Renault Group; Groupe Renault
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
Allianz?
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
Rohde & Schwarz
Renk; RENK
Diehl Defence; Diehl
MBDA
TKMS; Thyssenkrupp Marine Systems; ThyssenKrupp Marine Systems
Heckler & Koch
Grob Aircraft
ArianeGroup
Arianespace
Thales Alenia Space
Exotrail
Loft Orbital
OHB
Kongsberg; Kongsberg Gruppen
Patria?
Nammo
Indra; Indra Sistemas
GMV
Fincantieri
Elbit Systems; Elbit
Lockheed Martin
Raytheon; RTX
Northrop Grumman
General Dynamics
Boeing
L3Harris
Rolls-Royce
GE Vernova
General Electric
General Motors
Toyota
Honda
Nissan
Hyundai; Hyundai Motor
BYD
CATL
Rivian
LG Electronics
Panasonic
Mitsubishi Electric
Mitsubishi Heavy Industries
Saudi Aramco; Aramco
Air Liquide
Saint-Gobain
Veolia
Suez?
Vinci?
Bouygues
Alstom
Valeo
Forvia
Covestro
Evonik
Henkel
Beiersdorf
Fresenius
Heidelberg Materials
Knorr-Bremse
Schaeffler
Infineon Technologies Austria
MTU Aero Engines
Hapag-Lloyd
Adidas; adidas
Zalando SE
Otto?
Ceconomy
Voestalpine; voestalpine
OMV
Solvay
Umicore
Eni
Poste Italiane
Ferrari
Generali
UniCredit
Intesa Sanpaolo
BBVA
CaixaBank
Repsol
Acciona
Ferrovial
Inditex
Orlen; PKN Orlen
Rabobank
ABN Amro; ABN AMRO
Danske Bank
DNB
Nordea
SEB
Norsk Hydro
Aker BP
Zurich Insurance
Swiss Re
Credit Suisse
Lloyds Banking Group
NatWest
Tesco
Ocado; Ocado Group
National Grid
Ericsson Nikola Tesla
Pfizer
Moderna
Eli Lilly
Johnson & Johnson
Bristol Myers Squibb
Takeda
Bank of America
Wells Fargo
Visa?
Walmart
Walt Disney; Disney
Comcast
Nasdaq
Euronext
Deutsche Börse
London Stock Exchange; LSEG; London Stock Exchange Group
La Poste; Groupe La Poste
RATP
Groupe ADP
Natixis
La Banque Postale; Banque Postale
Groupama
Covéa
Malakoff Humanis
Decathlon
Auchan
Hermès
Kering
Danone
Pernod Ricard
Publicis; Publicis Groupe
Vivendi
Canal+
ProSiebenSat.1
RTL; RTL Group
Burda; Hubert Burda Media
Asda
Marks & Spencer
Kroger
Sandvik
SKF
Atlas Copco
Alfa Laval
Electrolux
H&M
Tetra Pak
Scania
Volvo Cars
Sberbank
Canon?
Nikon
Linde?
Legrand
Nexans
Edenred
Deloitte
McKinsey; McKinsey & Company; McKinsey & Co
PwC; PricewaterhouseCoopers
KPMG
EY
Standard Chartered
Aviva
Rio Tinto
Glencore
Jaguar Land Rover; JLR
Midea; Midea Group
Geely
Great Wall Motor
Diageo
Airbus Defence and Space; Airbus Defense and Space; Airbus Defence & Space
# Advisers and market researchers
Boston Consulting Group; BCG
Roland Berger
Gartner
IDC
Forrester
PitchBook; Pitchbook
Dealroom
Crunchbase
CB Insights
Synergy Research Group
Bain & Company
Oliver Wyman
Inetum
Devoteam
Econocom
Worldline
Linklaters
Freshfields
Rothschild & Co
Lazard

# Further firms of industry, energy and defence
Hexagon AB
QinetiQ
Avio
Xpeng; XPeng
Wallbox
Nexter; Nexter Systems
Arquus
Delair
Parrot?
Turgis Gaillard; Turgis & Gaillard
CS Group
Kinéis; Kineis
MaiaSpace
Plastic Omnium; OPmobility
Ynsect; Ÿnsect
Verkor
Voltalia
Neoen
Framatome
Orano
Naarea
Newcleo; newcleo
Jimmy Energy
Gaussin
Nexi

# Further firms of industry, property and trade
CBRE
JLL; Jones Lang LaSalle
Savills
Cushman & Wakefield
Knight Frank
Fidelity International
Hargreaves Lansdown
Centrica
Aston Martin
Dyson
Meggitt
GKN; GKN Aerospace
Babcock International
Serco
Capita?
Cobham
Ultra Electronics
Redburn Atlantic
Degroof Petercam
Jungheinrich
Kion Group; Kion; KION
Fiege; FIEGE
Krones
Beckhoff; Beckhoff Automation
igus
Sick AG
GEA Group; GEA
Swisslog
SSI Schäfer
TGW Logistics; TGW
GreyOrange
Uniper
Fraport
Logitech
Sensirion
Inficon
Stadler Rail
Erste Group
ÖBB
Wingcopter
Epic Games
Snapchat; Snap Inc.
Instagram
WhatsApp
LBBW
Bühler Group
Georg Fischer
Phoenix Contact
Weidmüller
Wago
Endress+Hauser
Vitesco
Webasto
Heidelberger Druckmaschinen
Heraeus
Liebherr
Claas
Grenke
Kühne+Nagel
Raiffeisen Bank International
DB Schenker
Körber AG
Dürr AG
Knapp AG
`;
