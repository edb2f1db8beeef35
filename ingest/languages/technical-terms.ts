// Short terms of the trade that no language translates and that alone are nobody's name: "MEMS", "SiC", "Dual-Use".

export const TECHNICAL_TERMS = `
MEMS, MOEMS, SiC, GaN, CMOS, EUV, High-NA, DUV, HBM, DRAM, SRAM, NAND, ASIC, ASICs, FPGA, FPGAs, SoC, SoCs, PIC, PICs, PCB, PCBs,
IGBT, IGBTs, MOSFET, MOSFETs, QPU, QPUs, DPU, DPUs, SPAD, LiDAR, LiDARs, Lidar, Lidars, RISC-V, OLED, LED, LEDs, AMR, AMRs, AGV,
AGVs, UAV, UAVs, eVTOL, eVTOLs, Cobot, Cobots, VLM, VLMs, VLA, ERP, CRM, MES, CAD, PLM, VPN, VR, AR, XR, QKD, PQC, 5G, 6G, Edge AI,
GenAI, Gen AI, Agentic AI, Physical AI, Embodied AI, Dual-Use, Dual Use, Deep-Tech, DeepTech, Deeptech, Fintech, FinTech, Medtech,
MedTech, Biotech, BioTech, Healthtech, Edtech, Proptech, Legaltech, Insurtech, Climatetech, Cleantech, Greentech, Spacetech,
CapEx, Capex, Opex, IPCEI, IPCEIs, LOI, KMU, PME, ETI, SME, SMEs, DSGVO, RGPD, GDPR, Made
`;
