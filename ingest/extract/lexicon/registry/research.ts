// Universities, research institutes and foundations that appear as organisations in AI news.

export const RESEARCH = `
Kyutai
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
Forschungszentrum Jülich; FZ Jülich; Jülich Supercomputing Centre; Jülich Supercomputing Center
Leibniz-Rechenzentrum; LRZ
Deutsches Zentrum für Luft- und Raumfahrt; DLR
CISPA; CISPA Helmholtz Center for Information Security
Cyber Valley
Hessian.AI; hessian.AI
LAION; Laion
appliedAI; AppliedAI Institute
UnternehmerTUM; Unternehmertum
Technische Universität München; TU München; TUM; Technical University of Munich
Ludwig-Maximilians-Universität München; LMU; LMU München
Technische Universität Berlin; TU Berlin
Technische Universität Darmstadt; TU Darmstadt
Technische Universität Dresden; TU Dresden
RWTH Aachen; RWTH Aachen University
Karlsruher Institut für Technologie; KIT; Karlsruhe Institute of Technology
Universität Tübingen; University of Tübingen
Universität Heidelberg; Heidelberg University; Ruprecht-Karls-Universität Heidelberg
Universität Freiburg
Universität Hamburg
Hasso-Plattner-Institut; HPI; Hasso Plattner Institute
Universität des Saarlandes; Saarland University
ETH Zürich; ETH Zurich; ETH
EPFL; École polytechnique fédérale de Lausanne
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
imec; Imec; IMEC
KU Leuven
Ghent University; UGent
KTH Royal Institute of Technology; KTH
Chalmers University of Technology; Chalmers
Linköping University
Aalto University; Aalto-Universität
University of Helsinki
CSC – IT Center for Science
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
Fondazione Bruno Kessler
INSAIT
CERN
ELLIS
MIT; Massachusetts Institute of Technology
Stanford University; Stanford?
Harvard University; Harvard
Princeton University
Carnegie Mellon University; Carnegie Mellon
University of California, Berkeley; UC Berkeley
Tsinghua University; Tsinghua
University of Toronto
Mila?
Vector Institute
Allen Institute for AI; Ai2
Wellcome Trust
Mozilla Foundation
Linux Foundation
Gaia-X
`;
