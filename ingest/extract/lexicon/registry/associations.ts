// Associations, foundations, think tanks and research centres that are neither a firm nor a public body.

export const ASSOCIATIONS = `
Kyutai
Cyber Valley
Hessian.AI; hessian.AI
LAION; Laion
appliedAI; AppliedAI Institute
UnternehmerTUM; Unternehmertum
imec; Imec; IMEC
CSC – IT Center for Science
Fondazione Bruno Kessler
INSAIT
ELLIS
Mila?
Vector Institute
Allen Institute for AI; Ai2
Wellcome Trust
Mozilla Foundation
Linux Foundation
Gaia-X
Ipai; IPAI; Innovationspark Künstliche Intelligenz
Bitkom; BITKOM
BDI; Bundesverband der Deutschen Industrie
VDMA
ZVEI
DIHK; Deutsche Industrie- und Handelskammer
VDA
BDEW
Silicon Saxony
KI Bundesverband; KI-Bundesverband; German AI Association
Startup-Verband; Bundesverband Deutsche Startups
Stifterverband
AlgorithmWatch
Stiftung Neue Verantwortung
Stiftung Wissenschaft und Politik; SWP
Ifo-Institut; ifo Institut; ifo-Institut
ZEW
France Digitale
Numeum
Medef; MEDEF
Cigref; CIGREF
Hexatrust
Station F
Institut Montaigne
Ifri; IFRI
Ada Lovelace Institute
Tony Blair Institute; Tony Blair Institute for Global Change
techUK; TechUK
Chatham House
DigitalEurope; DIGITALEUROPE
CISPE
EuroStack
Bruegel
Centre for European Policy Studies; CEPS
AI Sweden
Carnegie Endowment; Carnegie Endowment for International Peace
RAND; RAND Corporation; Rand Corporation
Brookings Institution; Brookings
Future of Life Institute
Center for AI Safety
Epoch AI
Bund der Steuerzahler; BdSt
Bund für Umwelt und Naturschutz; BUND; Bund für Umwelt und Naturschutz Deutschland
Bund der Energieverbraucher
Bund Deutscher Kriminalbeamter
Bund der Versicherten
`;
