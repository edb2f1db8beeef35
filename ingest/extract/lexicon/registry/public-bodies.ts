// Institutions of the European Union, ministries, regulators and agencies, with their names in three languages.

export const PUBLIC_BODIES = `
European Commission; Europäische Kommission; Europäischen Kommission; EU-Kommission; Commission européenne; EU Commission; Brüsseler Kommission
European Parliament; Europäisches Parlament; Europäischen Parlament; Europaparlament; EU-Parlament; Parlement européen
European Union; EU; Europäische Union; Europäischen Union; Union européenne; UE
Council of the European Union; Rat der Europäischen Union; EU-Rat; Conseil de l'Union européenne
European Council; Europäischer Rat; Europäischen Rat; Conseil européen
European Central Bank; ECB; EZB; Europäische Zentralbank; Europäischen Zentralbank; Banque centrale européenne; BCE
European AI Office; AI Office; KI-Büro; EU AI Office; Europäisches KI-Büro; Bureau européen de l'IA
European Data Protection Board; EDPB; Europäischer Datenschutzausschuss; CEPD; Comité européen de la protection des données
European Data Protection Supervisor; EDPS; Europäischer Datenschutzbeauftragter
ENISA; European Union Agency for Cybersecurity
EuroHPC; EuroHPC Joint Undertaking; EuroHPC JU; European High-Performance Computing Joint Undertaking; European High Performance Computing Joint Undertaking; High-Performance Computing Joint Undertaking
Chips Joint Undertaking; Chips JU
European Defence Fund; Europäischer Verteidigungsfonds; Fonds européen de défense
European Defence Agency
European Court of Justice; EuGH; Europäischer Gerichtshof; Court of Justice of the European Union; CJUE
European Space Agency; ESA; Europäische Weltraumorganisation; Agence spatiale européenne
NATO; Nato; OTAN; Otan
OECD; OCDE
United Nations; UN; Vereinte Nationen; Vereinten Nationen; Nations unies; ONU
Bundesregierung; German government; gouvernement allemand
Bund
Bundestag; German Bundestag; Deutscher Bundestag
Bundesrat
Bundeskanzleramt; Kanzleramt; German Chancellery
Bundesministerium für Wirtschaft und Energie; BMWE; Bundeswirtschaftsministerium; Wirtschaftsministerium?; Bundesministerium für Wirtschaft und Klimaschutz; BMWK; German economy ministry
Bundesministerium für Forschung, Technologie und Raumfahrt; BMFTR; Bundesforschungsministerium; Bundesministerium für Bildung und Forschung; BMBF; Forschungsministerium?
Bundesministerium für Digitales und Staatsmodernisierung; BMDS; Bundesdigitalministerium; Digitalministerium?
Bundesministerium der Verteidigung; BMVg; Bundesverteidigungsministerium; German defence ministry
Bundesministerium der Finanzen; BMF; Bundesfinanzministerium
Bundesministerium des Innern; Bundesinnenministerium; BMI
Bundesnetzagentur; BNetzA; Federal Network Agency; Agence fédérale des réseaux
Bundeskartellamt; Federal Cartel Office; German cartel office; German competition authority; Office fédéral des cartels; Kartellamt?
BSI; Bundesamt für Sicherheit in der Informationstechnik; Federal Office for Information Security
BaFin; Bafin; Bundesanstalt für Finanzdienstleistungsaufsicht
BfDI; Bundesbeauftragte für den Datenschutz und die Informationsfreiheit; Bundesbeauftragter für den Datenschutz und die Informationsfreiheit
Bundesbank; Deutsche Bundesbank
Bundeswehr; German armed forces
Bundesverwaltung
GSG 9
Bundesrechnungshof
Umweltbundesamt
Kraftfahrt-Bundesamt; KBA
Luftfahrt-Bundesamt
Eisenbahn-Bundesamt
Paul-Ehrlich-Institut
Monopolkommission
Freistaat Bayern; Free State of Bavaria
Freistaat Sachsen; Free State of Saxony
Land Brandenburg
Land Berlin
Land Baden-Württemberg
Land Hessen
Land Nordrhein-Westfalen
Berliner Senat
Élysée; Elysée; Élysée-Palast; Elysée-Palast; Élysée Palace
French government; gouvernement français; französische Regierung
Ministère de l'Économie et des Finances; ministère de l'Économie et des Finances; ministère de l'Économie; Bercy?; French finance ministry; French economy ministry
Ministère des Armées; ministère des Armées; French armed forces ministry
Ministère de l'Enseignement supérieur et de la Recherche; ministère de la Recherche
Assemblée nationale; French National Assembly
Sénat?; French Senate
CNIL; Cnil; French data protection authority; French privacy watchdog; gendarme français des données personnelles; gendarme français de la vie privée; autorité française de protection des données; Commission nationale de l'informatique et des libertés
Arcep; ARCEP
Mission French Tech; French Tech; La French Tech
Autorité de la concurrence; French Competition Authority; Autorité française de la concurrence; autorité française de la concurrence; autorité de la concurrence française; gendarme français de la concurrence; French competition authority
ADEME; Ademe
DGCCRF
Direction interministérielle du numérique; Dinum; DINUM
Agence nationale de la recherche
Direction générale des entreprises
ANSSI; Anssi
AMF; Autorité des marchés financiers
Arcom
Commission d'accès aux documents administratifs; Cada; CADA
Agence nationale de sécurité du médicament; ANSM; Ansm
Autorité de sûreté nucléaire; ASN; ASNR
Direction générale de l'aviation civile; DGAC
Agence nationale des fréquences; ANFR
Secrétariat général pour l'investissement; SGPI; France 2030
Agence de l'innovation de défense; AID?
Direction générale de l'armement; DGA
Marine nationale
Ukrainian armed forces; Armed Forces of Ukraine; ukrainische Armee; ukrainischen Armee; ukrainische Streitkräfte; armée ukrainienne; Armée ukrainienne; forces armées ukrainiennes; forces ukrainiennes
Armée de l'air et de l'espace; Armée de l'air; armée de l'air
Armée de terre; armée de terre; armée de Terre; Armée de Terre
Gendarmerie nationale; gendarmerie nationale
Éducation nationale; Education nationale
Conseil national du numérique; CNNum
Région Île-de-France; région Île-de-France
Competition and Markets Authority; CMA
Investment Security Unit; ISU?
Belgian Data Protection Authority; Belgian data protection authority
UOKiK; Polish competition authority
Information Commissioner's Office; ICO
Ofcom
Financial Conduct Authority; FCA
AI Security Institute; AI Safety Institute; AISI
Department for Science, Innovation and Technology; DSIT
UK government; British government; britische Regierung; gouvernement britannique
UK Research and Innovation; UKRI
Advanced Research and Invention Agency; ARIA?
Ministry of Defence; MoD
Bank of England
Banque de France
Banca d'Italia; Bank of Italy; Banque d'Italie
Schweizerische Nationalbank; Swiss National Bank; Banque nationale suisse
Banque nationale de Belgique
Central Bank of Ireland
Banco de España; Bank of Spain; Spanische Zentralbank; Banque d'Espagne
Banco de Portugal; Bank of Portugal
De Nederlandsche Bank; Dutch central bank; niederländische Zentralbank
Sveriges Riksbank; Riksbank
Danmarks Nationalbank
Bank of Lithuania; Lietuvos bankas
Bank of Finland; Suomen Pankki
Oesterreichische Nationalbank; Österreichische Nationalbank
Prudential Regulation Authority; PRA?
Payment Systems Regulator
Finansinspektionen
Autoriteit Financiële Markten; Dutch Authority for the Financial Markets
CNMV; Comisión Nacional del Mercado de Valores
EIOPA
EASA; European Union Aviation Safety Agency; Europäische Agentur für Flugsicherheit
Civil Aviation Authority
Federal Aviation Administration
National Highway Traffic Safety Administration; NHTSA
Medicines and Healthcare products Regulatory Agency; MHRA
Ofgem
ComReg
Coimisiún na Meán
UK Space Agency
Serious Fraud Office
ACPR; Autorité de contrôle prudentiel et de résolution
FSMA; Autorité des services et marchés financiers
European Regional Development Fund; ERDF; Europäischer Fonds für regionale Entwicklung; EFRE; Fonds européen de développement régional; Feder; FEDER
Downing Street
Irish Data Protection Commission; Irish data protection authority; Irish Data Protection Authority; Irish privacy regulator; Irish DPC; Data Protection Commission; DPC; irische Datenschutzbehörde; Cnil irlandaise; CNIL irlandaise
Garante; Garante per la protezione dei dati personali; Italian Data Protection Authority; Italian data protection authority; Italian privacy watchdog; Italian privacy regulator; autorité italienne de protection des données; autorité italienne de protection des données personnelles; gendarme italien des données personnelles; GPDP; Cnil italienne; CNIL italienne; italienische Datenschutzbehörde; italienischen Datenschutzbehörde
Autoriteit Persoonsgegevens; Dutch Data Protection Authority; Dutch DPA; Dutch data protection authority; Dutch privacy watchdog; Dutch data protection watchdog
Autoriteit Consument & Markt; ACM; Netherlands Authority for Consumers and Markets; Dutch Authority for Consumers and Markets; Dutch Authority for Consumers & Markets; Dutch competition authority
Rijksinspectie Digitale Infrastructuur; Dutch Authority for Digital Infrastructure
Autorità Garante della Concorrenza e del Mercato; AGCM; Italian Competition Authority; Italian competition authority; Italian antitrust authority
AEPD; Agencia Española de Protección de Datos; Spanish Data Protection Agency; Spanish data protection agency
AESIA
UODO
IMY; Integritetsskyddsmyndigheten; Swedish Authority for Privacy Protection; Swedish privacy watchdog
Datatilsynet
FINMA; Finma
Weko; WEKO; Wettbewerbskommission
Vinnova
Innovation Norway; Innovasjon Norge
Business Finland
Enterprise Ireland
VLAIO; Vlaio
FFG; Österreichische Forschungsförderungsgesellschaft
Austria Wirtschaftsservice; aws?
Innosuisse
Federal Trade Commission; FTC
Securities and Exchange Commission; SEC
Department of Justice; DOJ
Department of Commerce; US Department of Commerce; Commerce Department; US-Handelsministerium
Pentagon; Department of Defense; US-Verteidigungsministerium
White House; Weißes Haus; Weißen Haus; Weiße Haus; Maison-Blanche; Maison Blanche
CFIUS; Committee on Foreign Investment in the United States
NIST; National Institute of Standards and Technology
DARPA
US Congress; US-Kongress; Congrès américain
ZenDiS; Zentrum für Digitale Souveränität
FITKO; Föderale IT-Kooperation
Cyberagentur; Agentur für Innovation in der Cybersicherheit
BAAINBw
Cyber Innovation Hub; Cyber Innovation Hub der Bundeswehr
Bundesamt für Verfassungsschutz; Verfassungsschutz
Bundesnachrichtendienst; BND
Bundeskriminalamt; BKA
Bundespolizei
ITZBund
DigitalService
Projektträger Jülich
Statistisches Bundesamt; Destatis; Statistisches Bundesamtes
Bundesagentur für Arbeit
Deutsche Rentenversicherung
Bundesministerium für Gesundheit; Bundesgesundheitsministerium
Auswärtiges Amt; Auswärtigen Amt; Auswärtige Amt
Bundesministerium der Justiz; Bundesjustizministerium
Bundesministerium für Verkehr; Bundesverkehrsministerium
Bundesumweltministerium
Gematik; gematik
Datenschutzkonferenz
Land Niedersachsen
Land Rheinland-Pfalz
Land Sachsen-Anhalt
Land Schleswig-Holstein
Freistaat Thüringen
Bayerische Staatsregierung; bayerische Staatsregierung; Bayerische Staatskanzlei
Amiad; AMIAD; Agence ministérielle pour l'intelligence artificielle de défense
Inesia; INESIA
DGSI; Direction générale de la sécurité intérieure
DGSE
Conseil d'État; Conseil d'Etat
Cour des comptes
Conseil constitutionnel
Haute Autorité de santé
Assurance maladie
AP-HP; Assistance publique-Hôpitaux de Paris
Health Data Hub; Plateforme des données de santé
UGAP; Ugap
DGFiP
France Travail
Région Auvergne-Rhône-Alpes; région Auvergne-Rhône-Alpes
Région Hauts-de-France; région Hauts-de-France
Région Grand Est; région Grand Est
Région Occitanie; région Occitanie
Région Bretagne; région Bretagne
Région Pays de la Loire; région Pays de la Loire
Région Nouvelle-Aquitaine; région Nouvelle-Aquitaine
Région Normandie; région Normandie
Région Centre-Val de Loire; région Centre-Val de Loire
Région Bourgogne-Franche-Comté; région Bourgogne-Franche-Comté
Région Provence-Alpes-Côte d'Azur; région Provence-Alpes-Côte d'Azur; Région Sud; région Sud
Région wallonne; région wallonne
Région de Bruxelles-Capitale; région de Bruxelles-Capitale
Métropole de Lyon; métropole de Lyon
Ville de Paris; Mairie de Paris; ville de Paris; mairie de Paris
Matignon
Quai d'Orsay
Ministère de l'Intérieur; ministère de l'Intérieur
Ministère de la Justice; ministère de la Justice
Ministère de la Culture; ministère de la Culture
Ministère de la Santé; ministère de la Santé
Ministère de l'Éducation nationale; ministère de l'Éducation nationale; ministère de l'Education nationale
HM Treasury; UK Treasury
Cabinet Office
Home Office
NHS; National Health Service; NHS England
European Innovation Council; EIC; Europäischer Innovationsrat; Conseil européen de l'innovation
Innovate UK
Department for Business and Trade
GCHQ
National Cyber Security Centre; NCSC
Scottish Government; Scottish government
Welsh Government; Welsh government
Europol
Frontex
European Court of Auditors; Europäischer Rechnungshof; Europäischen Rechnungshof; Cour des comptes européenne
European External Action Service; EEAS
European Research Council; ERC; Europäischer Forschungsrat; Europäischen Forschungsrat; Conseil européen de la recherche
European Medicines Agency; EMA
EUIPO; European Union Intellectual Property Office
European Patent Office; Europäisches Patentamt; Europäischen Patentamt; Office européen des brevets
ESMA; European Securities and Markets Authority
European Banking Authority
ETSI
DG Connect; DG CONNECT
Dutch government; niederländische Regierung; niederländischen Regierung; gouvernement néerlandais
Spanish government; spanische Regierung; spanischen Regierung; gouvernement espagnol
Italian government; italienische Regierung; italienischen Regierung; gouvernement italien
Polish government; polnische Regierung; polnischen Regierung; gouvernement polonais
Swedish government; schwedische Regierung; schwedischen Regierung; gouvernement suédois
Danish government; dänische Regierung; dänischen Regierung; gouvernement danois
Finnish government; finnische Regierung; finnischen Regierung; gouvernement finlandais
Norwegian government; norwegische Regierung; norwegischen Regierung; gouvernement norvégien
Austrian government; österreichische Regierung; österreichischen Regierung; gouvernement autrichien
Belgian government; belgische Regierung; belgischen Regierung; gouvernement belge
US government; U.S. government; US-Regierung; gouvernement américain; Trump administration; Biden administration; Trump-Regierung; US administration
Chinese government; chinesische Regierung; chinesischen Regierung; gouvernement chinois
Consob
Agcom; AGCOM
AgID; AGID
CNMC
INCIBE; Incibe
Red.es
RVO; Rijksdienst voor Ondernemend Nederland
Bundeswettbewerbsbehörde
FWF; Wissenschaftsfonds FWF
Luxinnovation
US Copyright Office
Supreme Court; US Supreme Court
FBI
CIA
NSA
US Air Force; U.S. Air Force
US Army; U.S. Army
US Navy; U.S. Navy
Defense Innovation Unit
National Science Foundation
Department of Energy; US Department of Energy; US-Energieministerium
FDA; Food and Drug Administration
FCC; Federal Communications Commission
UNESCO; Unesco
International Monetary Fund; IMF; Internationaler Währungsfonds; Internationalen Währungsfonds; FMI; Fonds monétaire international
World Bank; Weltbank; Banque mondiale
World Trade Organization; WTO; OMC
World Health Organization; WHO; OMS; Weltgesundheitsorganisation
International Energy Agency; IEA; Internationale Energieagentur; Agence internationale de l'énergie; AIE

# Agencies of Britain and Ireland
Scottish Enterprise
Invest Northern Ireland; Invest NI
IDA Ireland
Science Foundation Ireland
Research Ireland
Engineering and Physical Sciences Research Council; EPSRC
`;
