// Universities and public research institutes: bodies, as those are that no table knows.

export const RESEARCH = `
Inria; INRIA
CNRS; Centre national de la recherche scientifique
CEA; Commissariat à l'énergie atomique
CEA-Leti; CEA Leti
GENCI; Genci
Fraunhofer-Gesellschaft; Fraunhofer?; Fraunhofer Society
Charité; Charité – Universitätsmedizin Berlin
Fraunhofer IAIS
Fraunhofer IOSB
Fraunhofer IPA
Fraunhofer HHI
Max-Planck-Gesellschaft; Max Planck Society; Max-Planck-Institut; Max Planck Institute
Helmholtz-Gemeinschaft; Helmholtz Association
Leibniz-Gemeinschaft; Leibniz Association
DFKI; Deutsches Forschungszentrum für Künstliche Intelligenz; German Research Center for Artificial Intelligence
Lamarr-Institut; Lamarr Institut; Lamarr Institute
Höchstleistungsrechenzentrum Stuttgart; HLRS
Forschungszentrum Jülich; FZ Jülich; Jülich Supercomputing Centre; Jülich Supercomputing Center
Leibniz-Rechenzentrum; LRZ
Deutsches Zentrum für Luft- und Raumfahrt; DLR
CISPA; CISPA Helmholtz Center for Information Security
Technische Universität München; TU München; TUM; Technical University of Munich
Ludwig-Maximilians-Universität München; Ludwig-Maximilians-Universität; LMU; LMU München
Technische Universität Berlin; TU Berlin
Technische Universität Darmstadt; TU Darmstadt
Technische Universität Dresden; TU Dresden
RWTH Aachen; RWTH Aachen University
Karlsruher Institut für Technologie; KIT; Karlsruhe Institute of Technology
Universität Tübingen; University of Tübingen
Universität Heidelberg; Heidelberg University; Ruprecht-Karls-Universität Heidelberg; Ruprecht-Karls-Universität
Universität Freiburg
Universität Hamburg
Hasso-Plattner-Institut; HPI; Hasso Plattner Institute
Universität des Saarlandes; Saarland University
ETH Zürich; ETH Zurich; ETH; EPFZ; Eidgenössische Technische Hochschule Zürich; Eidgenössische Technische Hochschule; École polytechnique fédérale de Zurich; Ecole polytechnique fédérale de Zurich
EPFL; EPF Lausanne; ETH Lausanne; École polytechnique fédérale de Lausanne; Ecole polytechnique fédérale de Lausanne
Universität Zürich; University of Zurich
Technische Universität Wien; TU Wien
Institute of Science and Technology Austria; ISTA
École polytechnique; Ecole polytechnique; Polytechnique?
École normale supérieure; ENS; Ecole normale supérieure
Sorbonne Université; Sorbonne University
Université Paris-Saclay; Paris-Saclay University
Université PSL; PSL University
Sciences Po
HEC Paris
University of Oxford; Oxford University; Universität Oxford
University of Cambridge; Cambridge University; Universität Cambridge
Imperial College London; Imperial College
University College London; UCL
University of Edinburgh
University of Bristol
King's College London
Alan Turing Institute
University College Dublin
Trinity College Dublin
Delft University of Technology; TU Delft
Eindhoven University of Technology; TU Eindhoven
University of Amsterdam
CWI; Centrum Wiskunde & Informatica
TNO
KU Leuven
Ghent University; UGent
KTH Royal Institute of Technology; KTH
Chalmers University of Technology; Chalmers
Linköping University
Aalto University; Aalto-Universität
University of Helsinki
NTNU
SINTEF
University of Copenhagen
Technical University of Denmark; DTU
University of Tartu
Czech Technical University
AGH University
University of Warsaw
NASK
Barcelona Supercomputing Center; BSC; Barcelona Supercomputing Centre
Cineca; CINECA
Politecnico di Milano
CERN
MIT; Massachusetts Institute of Technology
Stanford University; Stanford?
Harvard University; Harvard
Princeton University
Carnegie Mellon University; Carnegie Mellon
University of California, Berkeley; UC Berkeley
Tsinghua University; Tsinghua
University of Toronto
Universität Stuttgart; University of Stuttgart
Universität Bonn; University of Bonn
Universität Potsdam; University of Potsdam
Universität Mannheim; University of Mannheim
Universität Bremen; University of Bremen
Universität Leipzig; Leipzig University
Friedrich-Schiller-Universität Jena; Friedrich-Schiller-Universität; Universität Jena
Universität Göttingen; Georg-August-Universität Göttingen; Georg-August-Universität
Universität Würzburg; Julius-Maximilians-Universität Würzburg; Julius-Maximilians-Universität
Friedrich-Alexander-Universität Erlangen-Nürnberg; Friedrich-Alexander-Universität; FAU; FAU Erlangen-Nürnberg
Universität Augsburg
Universität Regensburg
Universität Passau
Goethe-Universität Frankfurt; Goethe-Universität
Humboldt-Universität zu Berlin; Humboldt-Universität; Humboldt University
Freie Universität Berlin; FU Berlin
Universität zu Köln; University of Cologne
Ruhr-Universität Bochum; Ruhr-Universität
TU Dortmund; Technische Universität Dortmund
Universität Duisburg-Essen
Universität Paderborn
Universität Bielefeld
Leibniz Universität Hannover
Technische Universität Braunschweig; TU Braunschweig
Technische Universität Hamburg; TU Hamburg
TU Ilmenau; Technische Universität Ilmenau
TU Chemnitz; Technische Universität Chemnitz
BTU Cottbus-Senftenberg; BTU Cottbus
Hochschule München
Hochschule Heilbronn
Universität Wien; University of Vienna
Technische Universität Graz; TU Graz
Johannes Kepler Universität Linz; Johannes Kepler University Linz; JKU Linz; JKU
Universität Innsbruck; University of Innsbruck
Universität St. Gallen; University of St. Gallen
Universität Basel; University of Basel
Universität Bern; University of Bern
Université de Genève; University of Geneva; Universität Genf
ZHAW
IDSIA
Paul Scherrer Institut; Paul Scherrer Institute
Deutsche Forschungsgemeinschaft; DFG
Université Grenoble Alpes
Université Côte d'Azur
Université de Toulouse
Université de Strasbourg
Université de Bordeaux
Université de Lille
Université de Lorraine
Université Paris Cité
Université de Montpellier
Université de Rennes
CentraleSupélec; CentraleSupelec
Télécom Paris
Mines Paris; Mines ParisTech
École des Ponts; Ecole des Ponts; École des Ponts ParisTech
Grenoble INP; INP Grenoble; INP-UGA; Grenoble INP-UGA; Institut polytechnique de Grenoble
Bordeaux INP; Toulouse INP; INP Toulouse
Ensimag; ENSIMAG
Supélec; Supelec; École supérieure d'électricité; Ecole supérieure d'électricité
École centrale de Lyon; Ecole centrale de Lyon; Centrale Lyon
Centrale Lille; École centrale de Lille
École centrale Paris; Ecole centrale Paris; École centrale de Paris; Centrale Paris
IMT Atlantique; Télécom Bretagne; Telecom Bretagne
Télécom SudParis; Telecom SudParis
INSA; INSA Lyon; INSA Toulouse; INSA Rennes
ESPCI; ESPCI Paris
ISAE-Supaero; Supaero; ISAE
Arts et Métiers; Arts et Métiers ParisTech
Epita; EPITA
Epitech; EPITECH
EM Lyon; Emlyon; emlyon business school
Neoma; Neoma Business School
Edhec; EDHEC
Haute école d'ingénierie et de gestion du canton de Vaud; HEIG-VD
HES-SO
École de technologie supérieure; Ecole de technologie supérieure
HEC Montréal
Polytechnique Montréal
ENSTA; ENSTA Paris
EURECOM; Eurecom
ESSEC; Essec
ESCP
Insead; INSEAD
Institut Pasteur; Pasteur Institute
Institut Curie
Gustave Roussy
Inserm; INSERM
INRAE; Inrae
ONERA; Onera
CNES
Institut Polytechnique de Paris
Collège de France
University of Manchester
University of Warwick
University of Southampton
University of Sheffield
University of Glasgow
University of Leeds
University of Birmingham
University of Nottingham
University of York
Queen Mary University of London; Queen Mary
London School of Economics; LSE
London Business School
Cranfield University
Wellcome Sanger Institute
Francis Crick Institute
Hartree Centre
Leiden University; University of Leiden
Utrecht University
University of Groningen
University of Twente
Vrije Universiteit Amsterdam
Radboud University
Erasmus University Rotterdam
Maastricht University
QuTech
Uppsala University
Lund University
Stockholm University
University of Oslo
University of Bergen
University of Oulu
Tampere University
VTT
Aarhus University
University of Southern Denmark
Vrije Universiteit Brussel
Université libre de Bruxelles
UCLouvain; Université catholique de Louvain
University of Luxembourg; Université du Luxembourg
Charles University
Jagiellonian University
Warsaw University of Technology
Poznan Supercomputing and Networking Center; PSNC
Cyfronet; ACK Cyfronet
IDEAS NCBR
Jožef Stefan Institute; Jozef Stefan Institute
University of Ljubljana
Sofia University
NCSR Demokritos
GRNET
Universidad Politécnica de Madrid; Polytechnic University of Madrid
Universitat Politècnica de Catalunya
CSIC
Sapienza University of Rome; Sapienza
University of Bologna; Università di Bologna
Politecnico di Torino
Bocconi University; Bocconi
Istituto Italiano di Tecnologia; Italian Institute of Technology
University of Lisbon
Instituto Superior Técnico
INESC TEC
University of Porto
Yale University; Yale
Columbia University
Cornell University; Cornell
New York University; NYU
University of Washington
Caltech; California Institute of Technology
University of Chicago
Georgia Tech
UCLA
University of Michigan
Johns Hopkins University
Peking University
Technion
Tel Aviv University
Weizmann Institute; Weizmann Institute of Science
KAIST
University of Tokyo
National University of Singapore
University of Waterloo
McGill University
Université de Montréal; University of Montreal
Carl-Zeiss-Stiftung
Volkswagenstiftung; VolkswagenStiftung
Klaus Tschira Stiftung; Klaus-Tschira-Stiftung
Bertelsmann Stiftung; Bertelsmann-Stiftung
Konrad-Adenauer-Stiftung
`;
