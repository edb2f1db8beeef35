// Venture capital firms, funds, state banks and state funds.

export const INVESTORS = `
DST Global
General Catalyst
Andreessen Horowitz; a16z; A16Z
Sequoia Capital; Sequoia?
Lightspeed Venture Partners; Lightspeed?
Index Ventures
Accel?; Accel Partners
Balderton Capital; Balderton
Atomico
Northzone
Creandum
EQT; EQT Ventures
Earlybird; Earlybird Venture Capital
HV Capital
Lakestar
Cherry Ventures
Point Nine; Point Nine Capital
Project A; Project A Ventures
La Famiglia
UVC Partners; Unternehmertum Venture Capital
coparion; Coparion
DeepTech & Climate Fonds; DTCF; Deep Tech & Climate Fonds
b2venture
Speedinvest
Partech; Partech Partners
Eurazeo
Elaia; Elaia Partners
Serena Capital; Serena?
XAnge
Idinvest
Daphni
Kima Ventures
Cathay Innovation
Alven
Breega
Frst
Sofina
Norges Bank Investment Management; NBIM
Wallenberg Investments
Investor AB
Kinnevik
Novo Holdings
Temasek
GIC
Mubadala; Mubadala Investment Company
Public Investment Fund; PIF
Qatar Investment Authority; QIA
ADIA; Abu Dhabi Investment Authority
BlackRock
KKR
Blackstone
Carlyle; Carlyle Group
Apollo Global Management
Bain Capital
TPG
Advent International
Permira
CVC; CVC Capital Partners
Cinven
Apax Partners; Apax
Thoma Bravo
Silver Lake
Tiger Global; Tiger Global Management
Coatue; Coatue Management
Insight Partners
Founders Fund
Khosla Ventures
Kleiner Perkins
Greylock; Greylock Partners
Bessemer Venture Partners
Benchmark?
Thrive Capital
GV; Google Ventures
CapitalG
NVentures
NEA; New Enterprise Associates
IVP
ICONIQ; Iconiq Capital; ICONIQ Capital
Ribbit Capital
Spark Capital
Menlo Ventures
Y Combinator
Techstars
SoftBank Vision Fund; Vision Fund
Salesforce Ventures
Intel Capital
M12
Bosch Ventures; Robert Bosch Venture Capital
Siemens Energy Ventures
Prosus; Prosus Ventures
Korelya Capital; Korelya
Hedosophia
Prima Materia
Plural?; Plural Platform
NATO Innovation Fund; Nato Innovation Fund; NATO-Innovationsfonds
Air Street Capital
Nordic Ninja
Byfounders
Seedcamp
LocalGlobe
Molten Ventures
Octopus Ventures
Entrepreneur First
Dawn Capital
Notion Capital
MMC Ventures
Amadeus Capital Partners
Oxford Science Enterprises
Target Global
Headline?
Acton Capital
Picus Capital
Rocket Internet
Global Founders Capital
Capnamic
Redalpine
Verve Ventures
Swisscom Ventures
VNV Global
Inovo
OTB Ventures
Credo Ventures
LauncHub
G Squared
Premji Invest
Vitruvian Partners
Highland Europe
Summit Partners
Battery Ventures
Felicis
Lux Capital
8VC
Valor Equity Partners
Fidelity?; Fidelity Investments
T. Rowe Price
Berkshire Hathaway
Sparkassen-Finanzgruppe
LBBW Venture Capital
Bayern Kapital
IBB Ventures
NRW.Bank; NRW.BANK
BayBG
L-Bank
Investitionsbank Berlin; IBB
Brandenburg Kapital
Dieter Schwarz Stiftung; Dieter-Schwarz-Stiftung
SPRIND; SPRIN-D; Sprind; Agentur für Sprunginnovationen; Bundesagentur für Sprunginnovationen
Vsquared Ventures
World Fund
Planet A Ventures
Extantia
BlueYard Capital; BlueYard
Cavalry Ventures
Fly Ventures
468 Capital
Visionaries Club
Alstin Capital
Paua Ventures
Heal Capital
MIG Capital; MIG Fonds
Wellington Partners
eCAPITAL; eCapital
Burda Principal Investments
Porsche Ventures
BMW i Ventures
Airbus Ventures
Next47; Siemens Next47
DTCP; Deutsche Telekom Capital Partners
T.Capital
Sapphire Ventures
Innovation Industries
Keen Venture Partners
INKEF; Inkef Capital; INKEF Capital
DeepTechXL
SET Ventures
Hummingbird Ventures
Fortino Capital
SmartFin
imec.xpand
Gimv
Ring Capital
Jolt Capital
Supernova Invest
Quantonation
Omnes Capital
360 Capital
Ventech
ISAI
Newfund
Founders Future
Singular?
Revaia
Motier Ventures
Tikehau Capital; Tikehau
Ardian
Amundi
Crédit Mutuel Innovation
BNP Paribas Développement
French Tech Souveraineté
Definvest
Demeter; Demeter Partners
Karista
Sofinnova Partners; Sofinnova
Kurma Partners
Andera Partners
Jeito Capital
Seventure Partners; Seventure
OneRagtime
Aglaé Ventures
Peugeot Invest
Wendel
AXA Venture Partners
MAIF Avenir
Orange Ventures
Expansion Ventures
Hoxton Ventures
Episode 1 Ventures
Passion Capital
Kindred Capital
Connect Ventures
Playfair Capital
Ada Ventures
IQ Capital
Parkwalk Advisors; Parkwalk
Cambridge Innovation Capital
IP Group
Northern Gritstone
BGF; Business Growth Fund
Baillie Gifford
Schroders
Legal & General
Draper Esprit; DFJ Esprit
Frontline Ventures
Blossom Capital
Giant Ventures
AlbionVC; Albion VC
Concept Ventures
Evantic Capital; Evantic
Lifeline Ventures
Inventure
Maki.vc
OpenOcean
Icebreaker.vc
Verdane
Summa Equity
Norrsken VC; Norrsken
Almi Invest
J12 Ventures
Antler?
Heartcore Capital; Heartcore
Investinor
Nysnø
EIFO; Export and Investment Fund of Denmark
Kibo Ventures
Seaya; Seaya Ventures
K Fund
JME Ventures
Nauta Capital; Nauta
CDTI
SETT; Sociedad Española para la Transformación Tecnológica
COFIDES
Bullhound Capital
P101
United Ventures
Primo Ventures
Armilar Venture Partners; Armilar
Indico Capital
Faber?
Kaya VC
Presto Ventures
SMOK Ventures
PFR Ventures
3VC
Eleven Ventures
Karma Ventures
Practica Capital
SmartCap
Horizon Capital
Wingman Ventures
Founderful
btov; btov Partners
Swisscanto; Swisscanto Invest
Zürcher Kantonalbank
Emerald Technology Ventures
APEX Ventures; Apex Ventures
OurCrowd
Pictet
Atreides Management
D1 Capital Partners; D1 Capital
Dragoneer
Greenoaks
Altimeter Capital; Altimeter
Wellington Management
Emergence Capital
Norwest Venture Partners; Norwest
Foundation Capital
Union Square Ventures
First Round Capital
FirstMark
Redpoint Ventures; Redpoint
General Atlantic
Warburg Pincus
Hellman & Friedman
Francisco Partners
Vista Equity Partners
L Catterton
HarbourVest
DCVC
Playground Global
Radical Ventures
OMERS Ventures; OMERS
CPP Investments
CDPQ; Caisse de dépôt et placement du Québec
Ontario Teachers' Pension Plan
Samsung Ventures
SBVA
Kuwait Investment Authority
Lunate
ADQ
Sanabil
Macquarie; Macquarie Group
Citadel?
Jane Street
Point72
Hiro Capital
Bezos Expeditions
Emerson Collective
Cathay Capital
Hivest Capital
Triton Partners
Nordic Capital
Montagu
Hg; HgCapital
Bridgepoint
PAI Partners
Astorg
IK Partners
Partners Group
Motive Partners
Vitruvian
Dragonfly?
Paradigm?
Digital+ Partners
Armira
Deutsche Private Equity
Maxburg

# Further investors in Europe
Wa'ed Ventures; Wa’ed Ventures
PhotonDelta
KPN Ventures
Forward.one
Samsung Catalyst Fund
Pale Blue Dot?
Aviva Investors
SoftBank Investment Advisers
BDT & MSD Partners
CRV?
20VC
Cathay Venture
Sandton Capital Partners
Inovo VC; Inovo.vc
Market One Capital
BGK; Bank Gospodarstwa Krajowego
Day One Capital
Early Game Ventures
Canyon Bridge; Canyon Bridge Capital Partners
LBO France
AG2R La Mondiale; AG2R
83North
3i Group; 3i
Iris Capital
Raise Ventures
Teampact Ventures
Innovacom
Aster Capital
Go Capital
Resonance?
Galion.exe; The Galion Project
Educapital
Otium Capital
Financière Saint James
Odyssée Venture
Starquest; Starquest Capital
Sienna Investment Managers; Sienna IM
Axeleo Capital; Axeleo
Crédit Mutuel Equity
Banque des Territoires
SofiOuest
UI Investissement
IRDI Capital; IRDI
Sofimac Innovation; Sofimac Partners
M Capital Partners
Swen Capital Partners; Swen Capital
Mirova
Felix Capital
Quadrille Capital
Prosperity7 Ventures; Prosperity7
Safran Corporate Ventures
Thales Corporate Ventures
Hi Inov
2C Ventures
Crane Venture Partners
Firstminute Capital
Entrée Capital
Join Capital
Capricorn Partners
Wallonie Entreprendre
VI Partners

# Investors of Britain, Ireland and the accelerators
500 Global; 500 Startups
Founder Institute
Founders Factory
Plug and Play Tech Center
SOSV
Startupbootcamp
TVM Capital
Atlantic Bridge; Atlantic Bridge Capital
Kernel Capital
Delta Partners
ACT Venture Capital
Development Bank of Wales
Beringea
Mercia Asset Management; Mercia Ventures
Maven Capital Partners
Foresight Group
Downing Ventures
Episode 1
Forward Partners
Fuel Ventures
SFC Capital
Phoenix Court
Lansdowne Partners
Aramco Ventures
ICONIQ Growth
Ireland Strategic Investment Fund
UK Infrastructure Bank
High-Tech Gründerfonds; HTGF
KfW Capital
European Investment Fund; EIF; Europäischer Investitionsfonds; Fonds européen d'investissement
EIC Fund; European Innovation Council Fund; Fonds du Conseil européen de l'innovation
European Tech Champions Initiative; ETCI
Invest-NL
British Patient Capital
Vaekstfonden
Tesi
Sitra
SFPIM
Industrifonden
# State banks and funds that lend and grant
Bpifrance; BPI France; Bpi France; Bpifrance Investissement
Caisse des Dépôts; Caisse des dépôts; Caisse des Dépôts et Consignations
KfW; Kreditanstalt für Wiederaufbau
European Investment Bank; EIB; BEI; Europäische Investitionsbank; Europäischen Investitionsbank; Banque européenne d'investissement; Banque Européenne d'Investissement
British Business Bank
National Wealth Fund
Cassa Depositi e Prestiti; CDP Venture Capital
Scottish National Investment Bank
`;
