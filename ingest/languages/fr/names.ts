// What French names look like: titles, legal forms, words inside names, and words that are never part of one.
import type { NameWords } from '../grammar/name-words';
import { TECHNICAL_TERMS } from '../technical-terms';

export const NAMES: NameWords = {
  titles: `
M., MM, MM., Mme, Mmes, Mlle, Mlles, Dr, Dr., Drs, Pr, Pr., Prs, Prof, Prof., Me, Maître, Monsieur, Madame, Messieurs, Mesdames, Mademoiselle, Docteur,
Professeur, Mgr, Monseigneur, Lord, Lady, Sir, Herr, Frau, Mr, Mr., Mrs, Ms
`,
  legalForms: `
SA, S.A, S.A., SAS, S.A.S, S.A.S., SASU, SARL, S.A.R.L, S.à r.l., Sàrl, EURL, SCA, SCS, SNC, SCI, SCOP, SCIC, SELARL, GIE, GIP, EPIC,
SEM, SPL, SRL, SPRL, BVBA, NV, N.V, N.V., BV, B.V, B.V., ASBL, SE, AG, GmbH, mbH, KGaA, KG, UG, eG, e.V, Inc, Inc., Corp, Corp., Corporation,
Ltd, Ltd., Limited, PLC, plc, LLC, LLP, LP, SpA, S.p.A, S.p.A., Srl, S.r.l, AB, Oy, Oyj, ASA, AS, A/S, ApS, OÜ, SL, S.L, Lda, Pty, Pte, KK, Cie
`,
  inNames: `
company | Groupe, Grupo, Gruppo, Groep, Group, Co, Technologies, Technologie, Technology, Tech, Systèmes, Systems, Systemes, Logiciels, Software, Robotique, Robotics
company | Industries, Industrie, Solutions, Services, Numérique, Digital, Énergie, Energie, Énergies, Energies, Energy, Aéronautique
company | Aerospace, Space, Spatial, Électronique, Electronique, Electronics, Photonique, Photonics, Semiconducteurs, Semi-conducteurs
company | Semiconductors, Microélectronique, Informatique, Computing, Cloud, Data, AI, IA, Labs, Lab, Studio, Studios, Médias, Media
company | Motors, Moteurs, Automobiles, Automobile, Mobilité, Mobility, Télécom, Télécoms, Telecom, Communications, Santé, Health, Pharma
company | Biotech, Therapeutics, Sécurité, Security, Défense, Defence, Banque, Bank, Assurances, Assurance, Mutuelle, Crédit
company | Consulting, Ingénierie, Engineering, Matériaux, Materials, Chimie, Nucléaire, Nuclear, Hydrogène, Batteries, Solaire, Réseaux
company | Networks, Network, Holding, International, Global, Europe, France, Frères, Fils, Associés, Compagnie, Company, Société, Éditions
company | Editions, Presse, Quantique, Quantum, Instruments, Optique, Optics, Laser, Lasers, Composants, Maritime, Aviation, Airlines
company | Domaine, Maison, Chantiers, Ateliers, Forges, Verreries, Aciéries, Laboratoires, Laboratoire, Établissements, Manufacture
company | Logistique, Logistics, Transports, Distribution, Services, Analytics, Intelligence, Dynamics, Foundry, Platforms, Machines
investor | Ventures, Venture, Capital, Partners, Invest, Investissement, Investissements, Investments, Fonds, Fund, Funds, Gestion
investor | Participations, Croissance, Amorçage, Patrimoine, Private Equity, Asset Management, Equity, Angels, Seed, Growth
investor | Family Office, Business Angels, Advisors, Accelerator, VC, Incubateur, Accélérateur
body | État, Etat, Ministère, Agence, Commission, Autorité, Haute Autorité, Conseil, Parlement, Gouvernement, Armée, Marine, Bureau, Trésor
body | Inspection, Administration, Sénat, Assemblée, Cour, Tribunal, Institut, Université, École, Ecole, Académie, Observatoire, Hôpital
body | Hospices, CHU, Musée, Bibliothèque, Police, Gendarmerie, Fédération, Chambre, Comité, Direction, Délégation, Office, Région, Métropole
body | Carsat, Dreal, DREAL, Dreets, DREETS, Urssaf, Contrôle, Préfecture, Rectorat, Département, Municipalité, Mairie, Inspectorat, Secrétariat, Chancellerie, Caisse, Haut-Commissariat
body | University, Institute, College, Ministry, Agency, Authority, Council, Government, Department
product | Chat, Assistant, Copilot, Engine, Suite, Pro, Mini, Ultra, Turbo, Nano, Lite, OS, Coder, GPT, Chip, Agent, Bot, Browser, Platform
product | GPU, CPU, TPU, NPU, Transformer, Modèle, Plateforme, Système
facility | Campus, Usine, Gigafactory, Megafab, Fab, Data Center, Datacenter, Hub, Centre, Center, Terminal, Aéroport, Gare, Réacteur
facility | Centrale, Technopole, Technopôle, Cité, Parc, Supercalculateur, Pôle, Port
round | Série, Series, Seed, Pre-Seed, Pré-amorçage
event | Sommet, Salon, Forum, Conférence, Congrès, Symposium, Summit, Expo, Festival, Hackathon, Rencontres, Assises, Awards
`,
  bodies: `
ministère, secrétariat d' État, secrétariat général, haut-commissariat, sous-secrétariat, direction générale, délégation générale, délégation interministérielle, inspection générale, gouvernement, département, ambassade, consulat, parlement, préfecture, rectorat, mairie, municipalité, métropole, communauté urbaine, communauté d' agglomération, communauté de communes, collectivité, chancellerie, syndicat national, syndicat professionnel, fédération nationale, fédération française, union nationale, association nationale, association française, ordre national, conseil supérieur | de, d', du, des, la, le, l', les, à, aux, en, pour
autorité, haute autorité, contrôle général, agence nationale, agence européenne, agence fédérale, agence spatiale, agence régionale, office fédéral, office européen, office national, commission nationale, commission fédérale, commission européenne, conseil régional, conseil départemental, conseil municipal, conseil d' État, conseil européen, conseil général, conseil national, cour d' appel, cour des comptes, cour de justice, cour de cassation, cour suprême, tribunal, tribunal judiciaire, tribunal de commerce, parquet, parquet national, défenseur, contrôleur européen, comité européen, caisse des dépôts, caisse nationale | de, d', du, des, la, le, l', les, à, aux, en, pour, sur
université, institut, école polytechnique, école normale supérieure, école nationale, école supérieure, école centrale, académie, observatoire, faculté, laboratoire national, institut national, institut fédéral, centre national, centre hospitalier, hôpital, collège, lycée, lycée agricole, lycée professionnel, lycée technique, haute école | de, d', du, des, la, le, l', les, en, pour
région, Land, canton, État libre, Région autonome |
agence, délégation, fédération, comité, haut conseil, office, mission, chambre, commissariat, fondation, commission, association, direction | de, d', du, des, la, le, l', les, pour, à, au, aux | capital
`,
  series: 'Série, série, Series, series, Serie, serie',
  seeds: 'Pre-Seed, Pre-seed, PreSeed, Preseed, Seed, seed, pré-amorçage, amorçage',
  never: `
Europe, Asie, Afrique, Amérique, Scandinavie, Benelux, EMEA, APAC, LATAM, MENA, Silicon Valley, Wall Street, Occident, Internet, Covid, Vieux Continent, Hexagone, République, Principauté, Gafams, IA, Bourse,
GPU, GPUs, CPU, CPUs, TPU, TPUs, NPU, LLM, LLMs, SLM, VLM, AGI, IAG, ML, NLP, TAL, RAG, HPC, API, APIs, SDK, SaaS, PaaS, IaaS, IoT, IdO,
B2B, B2C, OEM, PME, PMI, TPE, ETI, PDG, P-DG, DG, DGA, DAF, DSI, DRH, DPO, CEO, CFO, CTO, COO, CMO, CIO, CSO, CPO, CRO, CISO, RSSI, VP, RH, RP, IT, R&D, M&A,
OPA, OPE, OPR, IPO, SPAC, VC, VCs, LBO, BSA, BSPCE, ESG, RSE, KPI, ROI, ARR, MRR, EBE, EBIT, EBITDA, PIB, RGPD, DMA, DSA, NIS2, TVA,
CDI, CDD, USD, EUR, GBP, CHF, JPY, TV, PC, USB, PDF, FAQ, CV, MBA, BTS, DUT, MW, GW, kW, MWh, GWh, TWh, FLOPS, T1, T2, T3, T4, S1, S2, ONG, HT, TTC,
ESN, SSII, SS2I, FAI, MVNO, GAFA, GAFAM, BATX, SCOP, SCIC, EPST, FCPI, FCPR, FPCI, SCPI, OPCVM, BFR, PGE, CODIR, COMEX, ETP, NFT, VTC, ERP, CRM, PLM, GMAO, BTP, R & D,
QG, CSE, JV, NDA, PIA, PIIEC, CIR, CII, JEI, STI, Md, Mds, Md€, Mds€, M€, k€, NTIC, TIC, RTT, SLA, ADN, ARN, IRM, QI,
Act, Loi, Règlement, Directive, Article, Chapitre, Annexe, Titre, Code, Décret, Arrêté, Ordonnance, Plan, Programme, Projet, Traité,
Bourse, Internet, Web, Toile, Net, Hexagone, Constitution, République, Covid, Terre, Lune, Soleil, Noël, Pâques, Ramadan, Occident,
Premier, Première, Histoire, Chine-Europe, Nobel, Co,
Communiqué, Source, Sources, Photo, Lire, Voir, Dossier, Enquête, Exclusif, Exclusivité, Analyse, Interview, Entretien, Portrait,
Tribune, Édito, Edito, Éditorial, Reportage, Décryptage, Brèves, Contact, Contacts, Abonnés, Publicité, Newsletter, Rédaction, Partager,
Propos, Vidéo, Podcast, Agenda, Nominations, Levées, Chiffres, Aujourd'hui, Hier, Demain, Sommaire
`,
  adjectival: 'based',
  counted: 'million, millions, milliard, milliards, mille, pour cent, pour, %, €, $',
  groups: '',
  wholes: 'holding, holdings, group, groupe, grupo, gruppo, groep, global, technologies',
  learning: 'université, university, universität, faculté, école, school, college, tu, eth, epfl, mit',
  branches: '',
  neverAlone: `
${TECHNICAL_TERMS},
Nord, Sud, Est, Ouest, Nord-Est, Nord-Ouest, Sud-Est, Sud-Ouest, Midi, Orient, Moyen-Orient, Proche-Orient, Extrême-Orient,
Atlantique, Pacifique, Méditerranée, Arctique, Caraïbes, Balkans, Indo-Pacifique, Antiquité, Renaissance,
Accord, Accords, Union, Empire, Convention, Amendement, Charte, Protocole, Pacte, Parti, Mouvement, Coalition, Opposition,
Alliance, Communauté, Résistance, Révolution, Guerre, Paix, Église, Eglise, Islam, Coran, Bible,
Intérieur, Économie, Economie, Finances, Industrie, Numérique, Intelligence, Recherche, Enseignement, Innovation, Défense, Armées,
Justice, Culture, Santé, Travail, Transition, Écologie, Ecologie, Environnement, Énergie, Energie, Agriculture, Éducation, Education, Transports, Logement,
Affaires, Commerce, Souveraineté, Territoires, Outre-mer, Sports, Budget, Comptes, Fonction, Cohésion, Jeunesse,
Stratégique, Stratégiques, National, Nationale, Nationaux, Européen, Européenne, Régional, Régionale, Industriel, Industrielle, Général, Générale,
Ministre, Président, Présidente, Premier ministre, Secrétaire, Député, Sénateur, Maire, Préfet, Roi, Reine, Prince, Empereur, Pape,
Année, Année-Lumière, Journée, Semaine, Siècle, Âge, Jour, Juin, Juillet, Mer, Océan, Lac, Fleuve, Île, Îles, Ile, Iles, Mont, Monts,
Groupe, Société, Compagnie, Greentech, Fintech, Medtech, Healthtech, Deeptech, Edtech, Legaltech, Insurtech, Proptech, Agritech,
Foodtech, Cleantech, Spacetech, Biotech, Regtech, Adtech, Climatetech, Defensetech,
Rue, Avenue, Boulevard, Place, Château, Palais, Tour, Dark, Big, Deep, Gafa, Gafam, GAFA, GAFAM, Etat-Unis, Tech, Mairie, Département
`,
};
