// French nouns that tell the kind of the name beside them, what people do, and which bodies are named by a common noun.
import type { EntityKind } from '../../../graph/entities';

const plural = (words: string): string =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (/[sxz]$/u.test(word) ? [word] : [word, `${word}s`]))
    .join(' ');

export const HEADS: Readonly<Partial<Record<EntityKind, string>>> = {
  Company: `${plural(`entreprise société start-up startup pousse groupe firme compagnie géant licorne scale-up pépite
constructeur fabricant éditeur fournisseur opérateur hébergeur spécialiste filiale maison concurrent rival acteur
prestataire équipementier assureur mutuelle banque banquier laboratoire labo studio agence cabinet équipe champion
numéro leader distributeur industriel avionneur armateur énergéticien électricien producteur développeur concepteur
intégrateur exploitant hyperscaler consortium coentreprise co-entreprise joint-venture holding structure spin-off
transporteur logisticien télécom brasseur créateur multinationale pme eti tpe concessionnaire
bureau-d'études maison-mère sous-traitant promoteur gestionnaire partenaire client actionnaire transformateur mastodonte
poids-lourd pionnier boutique enseigne marque chimiste pétrolier foncière néobanque fintech deeptech biotech medtech
équipementière éditrice sidérurgiste motoriste conglomérat`)} réseau bureau`,
  Investor: `${plural(`fonds investisseur investisseuse capital-risqueur business-angel véhicule family-office souverain
capital-investisseur`)} fonds vc business`,
  PublicBody: `${plural(`ministère gouvernement autorité régulateur gendarme région métropole mairie préfecture université
institution commission collectivité département agglomération municipalité ambassade parlement sénat parquet tribunal
exécutif école organisme administration`)}`,
  Person: `${plural(`entrepreneur entrepreneuse chercheur chercheuse ingénieur ingénieure milliardaire homme femme
informaticien informaticienne scientifique normalien polytechnicien mathématicien mathématicienne physicien
physicienne dirigeant dirigeante ministre député députée sénateur sénatrice commissaire serial-entrepreneur avocat
avocate économiste consultant consultante financier`)}`,
  Product: `${plural(`modèle logiciel plateforme puce processeur assistant chatbot agent robot outil application appli drone
ordinateur solution gamme algorithme API bibliothèque satellite lanceur llm moteur version système`)}`,
  Facility: `${plural(`centre data-center datacenter usine site campus supercalculateur calculateur gigafactory
gigafabrique fabrique laboratoire-commun ferme cluster`)}`,
};

/** Nouns for what a person does in an organisation. */
export const ROLES = `pdg p-dg p-d.g ceo cto cfo coo dg dga directeur directrice directeurs directrices président présidente
présidents président-directeur présidente-directrice vice-président vice-présidente patron patronne patrons
gérant gérante dirigeant dirigeante responsable secrétaire associé associée partner ministre secrétaire-général
chef cheffe commissaire gouverneur gouverneure délégué déléguée codirigeant codirecteur codirectrice coprésident
coprésidente numéro-deux porte-parole vice-pdg scientifique-en-chef chercheur chercheuse ingénieur ingénieure
administrateur-général maire manager manageur manageuse cadre salarié salariée consultant consultante
-directeur -directrice -président -présidente`;

/** Words that go on with a role: "directrice *financière*", "président du *directoire*". */
export const ROLE_PARTS =
  /^(?:co|vice|exécuti(?:f|ve)|généraux|générale?|financi(?:er|ère)|techniques?|technologiques?|scientifiques?|adjointe?|déléguée?|opérationnel(?:le)?|commerciale?|marketing|juridique|produits?|stratégique|innovation|recherche|industriel(?:le)?|associée?|fondat(?:eur|rice)|senior|managing|chief|executive|technology|technical|operating|financial|officer|principale?|honoraire|fédérale?|français|régionale?)$/u;

export const FOUNDERS = `fondateur fondatrice fondateurs fondatrices cofondateur cofondatrice cofondateurs cofondatrices
co-fondateur co-fondatrice co-fondateurs co-fondatrices créateur créatrice -fondateur -fondatrice`;

export const FORMER = `ancien ancienne anciens anciennes ex ex- ancien-ne jadis autrefois précédemment auparavant`;

/** Nouns that open the name of a body together with what follows. */
export const INSTITUTIONS: Readonly<Partial<Record<EntityKind, string>>> = {
  PublicBody: `gouvernement ministère région département métropole ville mairie université institut autorité agence
communauté agglomération préfecture parquet tribunal armée ambassade secrétariat académie collectivité commune
parlement commission rectorat chancellerie école comté land direction office cour conseil comité haut observatoire
secrétariat délégation inspection centre`,
  Company: `banque mutuelle port aéroport hôpital clinique crédit caisse hospices assistance`,
  Investor: `fondation`,
};

/** Capitalised words inside a sentence that name nobody an article speaks of as an actor. */
export const CAPITALISED: ReadonlySet<string> = new Set(
  `Bourse Internet Web Europe Union République Hexagone Assemblée Sénat Parlement Premier Première Covid Terre Lune Noël
Nord Sud Est Ouest Moyen-Orient Asie Afrique Amérique Occident Continent Conseil Sommet Salon Code Loi Act Constitution
Série Seed Chine JO Bac Histoire Mme Mlle MM Dr Pr Me Monsieur Madame Je Nous Vous Ils Elles On Ce Cet Cette Ces Il Elle Le La Les Un Une
Des Du De En Au Aux Et Mais Ou Si Selon Pour Par Sur Dans Avec Sous Chez Vers Entre Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes
Communiqué Source Photo Lire Voir Dossier Enquête Exclusif Analyse Interview Entretien Portrait Tribune Edito`.split(
    /\s+/,
  ),
);

/** Adjectives that stand before their noun. */
export const PRENOMINAL: ReadonlySet<string> = new Set(
  `jeune jeunes petit petite petits petites grand grande grands grandes gros grosse nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes ex premier première premiers premières second seconde deuxième troisième quatrième
dernier dernière principal principale principaux principales futur future célèbre puissant puissante vieux vieille autre
autres même mêmes seul seule vaste bon bonne meilleur meilleure véritable discret discrète éphémère ambitieux ambitieuse
prometteur prometteuse toute tout tous toutes très plus propre propres actuel actuelle récent récente richissime
plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix numéro emblématique charismatique
jeune-pousse mini méga co- feu défunt fameux fameuse modeste tentaculaire omniprésent richissimes influent influente
redoutable historique tout-puissant incontournable lointain géant nombreux nombreuses différents différentes divers
diverses énième toujours encore aussi également notamment surtout dont`.split(/\s+/),
);
