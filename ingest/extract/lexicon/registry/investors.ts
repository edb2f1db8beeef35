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
High-Tech Gründerfonds; HTGF
DeepTech & Climate Fonds; DTCF; Deep Tech & Climate Fonds
b2venture
Speedinvest
Partech; Partech Partners
Eurazeo
Elaia; Elaia Partners
Serena Capital
XAnge
Idinvest
Daphni
Kima Ventures
Cathay Innovation
Alven
Breega
Frst
Sofina
Bpifrance; BPI France; Bpi France
Caisse des Dépôts; Caisse des dépôts; Caisse des Dépôts et Consignations
KfW; Kreditanstalt für Wiederaufbau
KfW Capital
European Investment Bank; EIB; BEI; Europäische Investitionsbank; Europäischen Investitionsbank; Banque européenne d'investissement
European Investment Fund; EIF; Europäischer Investitionsfonds; Fonds européen d'investissement
European Innovation Council; EIC; Europäischer Innovationsrat; Conseil européen de l'innovation
European Tech Champions Initiative; ETCI
Invest-NL
British Business Bank
British Patient Capital
National Wealth Fund
Norges Bank Investment Management; NBIM
Cassa Depositi e Prestiti; CDP Venture Capital
Wallenberg Investments
Investor AB
Kinnevik
Vaekstfonden
Tesi
Sitra
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
Korelya Capital
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
SPRIND; SPRIN-D; Bundesagentur für Sprunginnovationen
`;
