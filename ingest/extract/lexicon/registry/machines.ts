// Supercomputers known by name. They stand somewhere, are run by somebody and get their chips from others, as plants do.

export const MACHINES = `
JUPITER; Jupiter-Supercomputer
LUMI
MareNostrum 5; MareNostrum
Alice Recoque
HoreKa
SuperMUC
Jean Zay?
Isambard-AI
Colossus?
MeluXina; Meluxina
Deucalion
Arrhenius?
El Capitan
Gefion
Isambard 3
Blue Lion
`;
