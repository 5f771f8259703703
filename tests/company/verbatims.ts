// What customers write, by subject and by mood: sentences to choose from. Only the sentences of a subject hold the words that themes.csv knows it by.

export type Subject =
  | "livraison"
  | "retrait"
  | "paiement"
  | "service"
  | "conseil"
  | "instagram"
  | "publicite"
  | "parrainage"
  | "guides"
  | "photos"
  | "installation"
  | "devis"
  | "qualite"
  | "prix"
  | "caisse";
export type Mood = "bad" | "mixed" | "good";

/** {produit}, {boutique}, {jours} and {piece} are filled in later. */
export const SENTENCES: Readonly<Record<Subject, Readonly<Record<Mood, readonly string[]>>>> = {
  livraison: {
    bad: [
      "Livraison annoncée en 3 jours, reçue au bout de {jours}.",
      "Colis arrivé ouvert, {produit} rayé sur le côté.",
      "Le transporteur a laissé le carton devant l'immeuble sans sonner.",
      "Aucune nouvelle du transporteur pendant {jours} jours, c'est long.",
      "Deux rendez-vous de livraison manqués, j'ai perdu une journée de congé.",
      "Colis noté comme livré alors que je n'avais rien reçu.",
    ],
    mixed: [
      "Livraison correcte, mais le suivi n'est pas très clair.",
      "Colis un peu abîmé, heureusement {produit} n'a rien.",
      "Livré avec un jour de retard, rien de grave.",
      "Beaucoup de carton dans le colis pour une seule lampe.",
    ],
    good: [
      "Livraison rapide et colis très bien protégé.",
      "Commandé lundi, livré mercredi, impeccable.",
      "Livreur aimable, il a monté le carton au troisième étage.",
      "Colis soigné, {produit} parfaitement emballé.",
      "Livrée avec un jour d'avance, le suivi était précis.",
      "Rien à dire sur la livraison, tout est arrivé intact.",
    ],
  },
  retrait: {
    bad: [
      "Retrait en boutique à {boutique} promis en 24 h, j'ai attendu {jours} jours.",
      "Deux trajets à {boutique} pour récupérer {produit}, jamais prêt.",
      "Le retrait gratuit est une belle idée, mais {jours} jours d'attente c'est absurde.",
      "Personne à {boutique} ne savait où était mon article au moment du retrait.",
      "Click and collect à fuir : {jours} jours pour une lampe en stock.",
      "J'ai fini par demander quand récupérer {produit}, on m'a répondu « bientôt ».",
    ],
    mixed: [
      "Retrait possible mais les horaires de {boutique} sont serrés.",
      "J'ai pu récupérer {produit} après un peu d'attente.",
      "Click and collect pratique, message de mise à disposition un peu tardif.",
    ],
    good: [
      "Retrait à {boutique} prêt le lendemain, parfait.",
      "Très pratique de récupérer {produit} en rentrant du travail.",
      "Click and collect efficace, accueil charmant à {boutique}.",
      "Retrait en cinq minutes, tout était préparé.",
      "J'ai pu récupérer ma lampe le jour même, merci à l'équipe de {boutique}.",
    ],
  },
  paiement: {
    bad: [
      "Impossible de finir le paiement sur mon téléphone, page blanche à chaque fois.",
      "J'ai dû m'y reprendre à quatre fois pour payer depuis mon mobile.",
      "Le paiement tourne sans fin sur mobile, j'ai terminé sur l'ordinateur d'un ami.",
      "La page de paiement ne s'ouvre pas sur téléphone, comment voulez-vous vendre ?",
      "Paiement mobile en panne toute la semaine, on m'a dit de réessayer plus tard.",
      "Pour payer il faut de la patience : trois plantages sur mon iPhone.",
    ],
    mixed: [
      "Le paiement passe, mais il faut retaper toute l'adresse sur mobile.",
      "J'aurais aimé payer en plusieurs fois.",
      "Paiement un peu lent sur téléphone, mais c'est passé.",
    ],
    good: [
      "Paiement très simple depuis mon téléphone.",
      "Trois clics pour payer, bravo.",
      "Paiement fluide et rassurant, confirmation immédiate.",
      "Facile de payer avec le mobile dans le train.",
    ],
  },
  service: {
    bad: [
      "Le SAV ne répond pas, {jours} jours sans nouvelles.",
      "Réclamation envoyée deux fois, aucune solution proposée.",
      "Toujours pas de remboursement, le SAV me renvoie d'un service à l'autre.",
      "Interlocuteur peu aimable et aucune réponse claire.",
    ],
    mixed: [
      "Le SAV a fini par répondre, il faut insister un peu.",
      "Remboursement reçu, après plusieurs échanges.",
    ],
    good: [
      "SAV réactif, une pièce renvoyée en deux jours.",
      "Réclamation traitée le jour même, chapeau.",
      "Une interlocutrice patiente a tout réglé en un appel.",
      "Remboursement rapide et sans discuter.",
    ],
  },
  conseil: {
    bad: [
      "Vendeur pressé à {boutique}, aucun accompagnement pour {piece}.",
      "Personne pour me renseigner au showroom un samedi.",
    ],
    mixed: ["Vendeuse gentille à {boutique} mais peu de modèles exposés au showroom."],
    good: [
      "La vendeuse de {boutique} a compris tout de suite ce qu'il fallait pour {piece}.",
      "Un vendeur passionné, on voit qu'il connaît la lumière.",
      "Showroom magnifique, on repart avec des idées pour {piece}.",
      "Très bon accueil à {boutique}, la vendeuse a pris le temps.",
    ],
  },
  instagram: {
    bad: [
      "Sur Instagram la lampe paraît deux fois plus grande.",
      "Vu sur Insta, la couleur réelle n'a rien à voir.",
    ],
    mixed: ["Découvert sur Instagram, joli, un peu moins spectaculaire en vrai."],
    good: [
      "Découvert grâce à Instagram, et la lampe est encore plus belle chez moi.",
      "Repéré sur Insta il y a des mois, je ne regrette pas.",
      "Leur compte Instagram donne envie de tout changer dans {piece}.",
    ],
  },
  publicite: {
    bad: [
      "La publicité annonçait moins 20 %, le code n'a jamais fonctionné.",
      "Trop de publicités après ma visite, c'est pénible.",
    ],
    mixed: ["Trouvé par une annonce, l'offre était un peu différente sur place."],
    good: [
      "Trouvé par une annonce, exactement ce que je cherchais.",
      "Pour une fois la publicité disait vrai.",
    ],
  },
  parrainage: {
    bad: [
      "Le code de parrainage n'a pas été pris en compte.",
      "Parrainage compliqué, ma filleule a abandonné en route.",
    ],
    mixed: ["J'ai parrainé un ami, la remise arrive un peu tard."],
    good: [
      "J'ai parrainé ma sœur, elle est aussi contente que moi.",
      "Parrainage simple, mes amis ont reçu leur remise le jour même.",
      "Déjà trois filleuls dans la famille, c'est dire si j'y crois.",
    ],
  },
  guides: {
    bad: ["Les guides du site sont trop vagues pour choisir une puissance."],
    mixed: ["Guide intéressant, il manque un schéma pour {piece}."],
    good: [
      "Le guide pour éclairer {piece} m'a fait gagner un temps fou.",
      "Les tutoriels de branchement sont très clairs.",
      "Merci pour le guide sur la température de couleur, j'ai enfin compris.",
    ],
  },
  photos: {
    bad: [
      "Les photos ne montrent pas la vraie couleur de {produit}.",
      "Fiche incomplète : aucune indication de la longueur du câble.",
    ],
    mixed: ["Belles photos, mais il manque les dimensions exactes."],
    good: [
      "Photos fidèles, {produit} est exactement comme à l'écran.",
      "Fiches très complètes, on choisit en confiance.",
      "Navigation agréable, on trouve vite.",
    ],
  },
  installation: {
    bad: ["Chantier décalé deux fois, notre ouverture a failli en souffrir."],
    mixed: ["Installation propre, une applique à reprendre."],
    good: [
      "Installation soignée, l'équipe a travaillé avant l'arrivée des clients.",
      "Chantier tenu au jour près, hall transformé.",
      "Pose impeccable dans les chambres, clients ravis.",
    ],
  },
  devis: {
    bad: [
      "Devis reçu beaucoup trop tard, nous avions déjà signé ailleurs.",
      "Il a fallu relancer trois fois pour avoir un devis.",
      "Attendre un devis aussi longtemps quand le reste est prêt, c'est décourageant.",
    ],
    mixed: ["Devis complet, mais il manquait les délais."],
    good: [
      "Devis clair, reçu en deux jours, variantes comprises.",
      "Proposition précise, on sent l'habitude des hôtels.",
      "Devis détaillé pièce par pièce, très utile pour notre client.",
    ],
  },
  qualite: {
    bad: [
      "{produit} grésille au bout d'une semaine.",
      "La finition laisse à désirer pour ce prix.",
      "L'interrupteur de {produit} a cassé au premier montage.",
      "Verre rayé et vis manquantes.",
    ],
    mixed: [
      "Joli luminaire, notice un peu légère.",
      "{produit} est bien, la lumière un peu froide pour {piece}.",
      "Correct, sans plus, pour {piece}.",
    ],
    good: [
      "{produit} est superbe dans {piece}.",
      "Très belle lumière, chaude et douce.",
      "Finitions magnifiques, on sent le travail de l'atelier.",
      "{produit} fait son effet, tous nos amis demandent d'où il vient.",
      "Montage facile et rendu parfait dans {piece}.",
      "Matériaux de qualité, rien à voir avec la grande distribution.",
    ],
  },
  prix: {
    bad: ["Beaucoup trop cher pour ce que c'est.", "J'ai trouvé le même modèle 40 euros de moins ailleurs."],
    mixed: ["Un peu cher, mais c'est beau.", "Le tarif se discute, la lampe est jolie."],
    good: ["Bon rapport qualité prix.", "Pas donné mais ça les vaut largement."],
  },
  caisse: {
    bad: ["Une seule personne en caisse un samedi, vingt minutes d'attente."],
    mixed: ["Passage en caisse un peu long, équipe aimable."],
    good: [
      "Passage en caisse rapide et paquet très soigné.",
      "Ticket envoyé par mail, sac offert, équipe adorable.",
    ],
  },
};

/** Words around the sentence; they name no subject. */
export const OPENINGS: Readonly<Record<Mood, readonly string[]>> = {
  bad: [
    "Grosse déception.",
    "Dommage.",
    "Pas à la hauteur.",
    "Première et dernière fois.",
    "Agaçant.",
    "Hélas.",
    "",
  ],
  mixed: ["Bilan mitigé.", "Dans l'ensemble ça va.", "Moyen.", "Peut mieux faire.", ""],
  good: ["Parfait.", "Rien à redire.", "Au top.", "Super expérience.", "Un vrai plaisir.", "Que du bon.", ""],
};
export const CLOSINGS: Readonly<Record<Mood, readonly string[]>> = {
  bad: [
    "Je ne recommande pas.",
    "J'attendais mieux d'une maison comme la vôtre.",
    "On ne m'y reprendra plus.",
    "C'est dommage car les modèles sont beaux.",
    "",
    "",
  ],
  mixed: ["À voir la prochaine fois.", "Je reviendrai peut-être.", "", ""],
  good: [
    "Je recommande.",
    "Je reviendrai.",
    "Merci à toute l'équipe.",
    "Continuez comme ça !",
    "Bravo.",
    "",
    "",
  ],
};
export const TITLES: Readonly<Record<Mood, readonly string[]>> = {
  bad: ["Déception", "À éviter", "Pas sérieux", "Dommage", "Mauvaise surprise", "Jamais plus"],
  mixed: ["Mitigé", "Correct", "Peut mieux faire", "Moyen", "Bien, mais…"],
  good: ["Parfait", "Très bon achat", "Je recommande", "Superbe", "Excellent", "Belle maison", "Top"],
};
export const ROOMS = [
  "la cuisine",
  "le salon",
  "l'entrée",
  "la chambre",
  "le bureau",
  "la salle à manger",
  "la terrasse",
];
