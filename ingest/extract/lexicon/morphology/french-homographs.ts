// French nouns and adjectives that are also forms of verbs ("la hausse", "elle hausse"; "un allié", "il s'est allié").
// Any other form of a verb is taken for the verb.

const HOMOGRAPHS = `
accord accueil achat adresse affaire agence aide alarme aliment amende analyse annexe annonce appel approche appui arme arrêt
article atout attaque attente audience audit automate avance avantage axe baie baisse balance bande banque base bataille bave
blague bloc blocage boîte bombe bord borne bouche boucle bourse branche brevet brique bronze bulle cadence cadre cache caisse
calme campagne capture caractère caresse carence carte case cause célèbre censure centre cercle chance change charge charme chinoise
charpente chasse chiffre chute cible clause clone clôture code coffre collecte colle colonne combine comble commande commerce
complexe complète compte concurrence confiance confidence conquête consigne console contraste contre contrôle copie
corde cote côte couche coupe courbe couronne course couture couverture crainte crèche crise croix culture cure cycle dame danse
date décharge décompte défaite défense demande démarche demeure dépêche dépense désastre dette devise dispense dispute distance
doctrine domaine domine double doute drapeau drogue échange échelle école écoute émeute empire emploi emprise encaisse enchère
énergie enquête enseigne entame entente entrave envie épargne épaule épreuve équilibre équipe erre escale escompte espace essence
estime étape étoile étude excuse exemple exercice expérience face facture faille famille farce fatigue faute ferme fête feuille
fiche fièvre figure filtre finance fixe flamme flèche fleur flotte fonde force forge forme formule fouille foule frappe fraude
fuite gage gamme garde gauche geste glace goutte grâce grade graine grave greffe grève griffe grille groupe guerre guide hausse
hypothèque image impasse incendie indice influence insulte intense intrigue invite jauge juge juste lance langue large larme
lecture lettre libre licence ligne limite liste livre loge loupe lutte manche manière manque marche marge marine marque masque
masse massacre matière membre menace mesure mine minute mise mixte mobile mode modèle moderne monde montre moule moyenne nature
neutre nomade nombre norme note notice nouvelle obstacle œuvre offense offre ombre onde option orange orbite ordre ouvrage page
paire palme panique panne parade parodie partage passe passerelle patente patronne pause pêche peine pelouse perche perle perte
phase pile pilote pince piste place plaine plainte plaque plate pochette pointe police ponte porte pose poste poudre poursuite
pousse pratique presse preuve prime principe prise procès proche profil programme promesse propre purge quête queue rapide
recherche récolte recommande reconquête réforme refuge règle relance relève remarque remise rencontre rente réplique réponse
reprise réserve reste retraite réussite revanche rêve risque rive robe ronde rouge route ruine ruse sacre salve sanction sauvegarde
scène scie seconde secrète semaine sentence série service siège signe silence simple solde solitaire somme sonde sorte souche
souffle source stage structure style suite surface surprise surveillance table tâche taille tasse taxe télescope tempête tente
terme terre texte thème timbre titre toile tonne touche tour trace traite tranche tribune triple trouble troupe tube tutelle type
urgence usage usine vague veille vente verse visite vitre voile voisine voiture vole vote zone
acte allée amorce ancre angoisse arbitre architecture archive arnaque avancée aventure aveugle bagarre bague balade
balise barbe barre barricade bascule bise blouse blâme bobine bosse botte bouture bride brise broche brosse brume bute
butte cadastre calibre calque cane canne capsule carburant carbure caricature carotte casque casse catalogue catapulte
cave chambre chaîne chrome chronique chronomètre claque classe cloche compresse conforme conjecture contenu coordonnée
coude creuse crible critique croûte crâne crème cube cuisine cuve cylindre câble data dentelle dialogue diplôme
discipline divorce douche drape dynamite débâcle dédicace dérive dure racine effluve embauche encre enveloppe escalade escorte
esquisse estampe excédant exigeant expertise fabrique facette fantasme farine fenêtre ferraille ficelle fissure foire
fourche fracture fraise frange frime frise fronde fugue gaufre gaze gendarme gerbe germe gifle gomme gorge gouache
grimace gueule guirlande gêne gîte harpe herbe herse homologue huile hydrogène innovant interface interne interprète
intime jeûne jumelle laine lame lanterne laque latte lave lessive lime lustre machine maille manifeste manufacture
marbre marmite matraque matrice mature maîtrise meuble mitraille module monnaie mouche mousse murmure muscle médaille
mélange ménage nappe natte neige nervure nuance objective oblique ombrage orchestre ordonnance ouate outrage paille
palette palissade panache parachute parasite parcelle pastille patrouille patte paume peigne peinture pelle pelote
permanente peste peuple phosphore pierre pige pique planche plane plante plastique platine plume plâtre poche polluant
polémique pompe pourpre poêle profane prototype préface prélude prétexte pyramide pâte pâture pédale quadruple rage
rallonge rame rampe rature ravage rebelle remontée remorque ressortissant ressortissante ressource retombée retouche
revenu rime romance rouille ruche rythme récompense référence réprimande résine réverbère révolte sabre saisie sauce
saumure seringue serre silicone singe sombre songe soude soupe statue structurant surcharge séquestre tare tartine
terrasse toilette tombe torche torpille torture tourbe tourmente trame traverse trempe tresse triomphe trompette
trousse tuile turbine téléphone valise valse vanne vaseline veine vendange vidange vide vinaigre virgule vogue voie
volte voyage voûte vrille ébauche éclaircie éclipse écorce électrolyse épice éponge épouvante étanche étiquette étoffe
étrenne étuve
part départ port sort ressort rapport transport support apport court cours concours recours secours parcours discours vit vue
revue entrevue venue avenue tenue retenue détenue étendue issue perdue bienvenue crédit débit produit conduit conduite circuit
réduit fait bienfait forfait dit écrit récit profit conflit délit lit nuit fruit bruit gré pris prix mépris compris permis promis
compromis avis acquis commis sursis fini parti partie sortie contrepartie garantie repli suivi défi abri inédit inédite mort morte
couvert découvert découverte ouvert ouverte offert cru reçu tissu aperçu élu élue salut statut début refus surplus abus
joint adjoint adjointe conjoint conjointe point appoint contrainte atteinte plainte enceinte empreinte étreinte teinte
content client patient agent argent couvent président résident excellent équivalent précédent affluent convergent divergent
adhérent différent différend référent expédient violent urgent évident présent présente récent
arrêté associé associée allié alliée employé employée salarié salariée délégué déléguée député députée retraité retraitée diplômé
diplômée réfugié réfugiée invité invitée accusé affilié chargé chargée communiqué énoncé exposé marché résumé procédé traité côté
comité coté cotée cotés cotées carré fossé degré préjugé protégé protégée abonné abonnée année armée arrivée assemblée cheminée coulée croisée destinée
donnée durée échappée entrée envolée épée fumée fusée gelée gorgée idée journée levée livrée matinée marée mêlée montée musée
pensée percée plongée poignée portée poussée randonnée rentrée soirée tournée traversée tranchée vallée veillée visée
privé privée
assistant assistante avant avenant battant brillant brillante cédant combattant commandant commerçant composant consultant
consultante constant constante courant courante croissant croissante débutant dirigeant dirigeante dominant dominante enseignant
enseignante étudiant étudiante existant existante exploitant exploitante fabricant garant garante gérant gérante gagnant gagnante
habitant habitante important importante impressionnant indépendant indépendante instant intéressant intervenant intervenante
lieutenant manifestant marchand marquant militant militante montant occupant opérant opposant partant participant participante
pendant performant performante puissant puissante remplaçant remplaçante représentant représentante requérant restant restante
revenant significatif suffisant suffisante suivant suivante surprenant survivant tenant tournant traitant variant variante
versant vivant vivante volant votant
avoir pouvoir devoir savoir lever dîner déjeuner souper rire sourire vivre plaisir désir avenir souvenir officier conseiller
pilier métier chantier dossier prêt projet retrait extrait attrait portrait trait souhait lors ici loi foi envoi renvoi via déjà
`;

let known: ReadonlySet<string> | undefined;

/** Whether the word, in the form given, is a noun or an adjective beside being a form of a verb. */
export function isFrenchHomograph(word: string): boolean {
  known ??= new Set(HOMOGRAPHS.trim().split(/\s+/u));
  return known.has(word);
}
