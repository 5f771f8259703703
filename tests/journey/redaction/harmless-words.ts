// What customers write without a word about anybody, with numbers and capitals that look personal. In: a number. Out: as many verbatims.
import { type Random, seeded } from "../../company/random.ts";

/** What must survive whole: sizes, standards, prices, days, marks, models. */
export const lookalikes: readonly string[] = [
  "120x60x45 cm",
  "120 x 60 x 45 cm",
  "NF C 15-100",
  "12 chemin de table",
  "3 rue à droite",
  "2 rues plus loin",
  "1 place de parking",
  "3 cours de cuisine",
  "24/7",
  "10/10",
  "5/5",
  "1 299,00 €",
  "1299,99 €",
  "49.90 EUR",
  "30 %",
  "30% de remise",
  "le 12/07/2026",
  "le 3 mars 2026",
  "commandé le 03/05/2026",
  "reçu le 2026-05-12",
  "à 18h30",
  "entre 14h30-16h45",
  "en 2026",
  "2024-2025",
  "WH-1000XM5",
  "iPhone 15 Pro",
  "RTX 4090",
  "Galaxy S24",
  "230 V",
  "220-240V",
  "1500 W",
  "2700 K",
  "10000 lumens",
  "50000 heures",
  "1920x1080",
  "IP44",
  "GU10",
  "E27",
  "A++",
  "classe A.",
  "taille M.",
  "plan B.",
  "vitamine C.",
  "3 x 20 €",
  "48h",
  "version 1.2.3",
  "à 10:30:15",
  "100 lampes",
  "commande 2 lampes",
  "commande 1500 ampoules",
  "client n°1",
  "numéro 1",
  "n°1 des ventes",
  "les 3 allées du magasin",
  "5 étoiles",
  "20 ans de garantie",
  "un deux trois quatre cinq",
  "1 000 000",
  "2 allées plus loin",
  "12 cours du soir",
  "rue piétonne",
  "4 places assises",
  "une route de 3 heures",
  "3 chemins possibles",
  "résidence secondaire",
  "résidence principale",
  "ISO 9001",
  "EN 60598",
  "70 cm",
  "du 12/05 au 15/05",
  "14.02.2026",
  "lot de 4",
  "2 ans",
  "3,5/5",
  "4.5/5",
  "un lieu dit tout",
  "rue de la Paix",
  "place du marché",
];

const SUBJECTS =
  "Livraison|Commande|Colis|Emballage|Lampe|Suspension|Applique|Site|Paiement|Service client|Montage|Retrait en boutique|Échange|Remboursement|Qualité|Accueil".split(
    "|",
  );
const VERDICTS =
  "très rapide|impeccable|un peu long|décevante|conforme à la description|au top|à revoir|parfait|catastrophique|sans surprise|nickel|correct pour le prix|trop cher|vraiment bien pensé".split(
    "|",
  );
const MORE: readonly string[] = [
  "Merci beaucoup.",
  "Merci à toute l'équipe !",
  "Bravo à vous.",
  "Cordialement",
  "Bonne continuation",
  "Je recommande.",
  "Bonjour Madame, Monsieur,",
  "Merci Amazon",
  "Merci Colissimo pour le retard…",
  "Le prix est correct, la livraison aussi.",
  "Prix élevé. Livraison lente.",
  "La pierre est belle, le rose un peu pâle.",
  "Rose pâle, comme sur la photo.",
  "Pierre naturelle magnifique.",
  "Petit bémol sur la notice.",
  "Grand choix de modèles.",
  "Le martin-pêcheur du motif est superbe.",
  "Merci et bonne journée.",
  "Bonjour, je suis déçue.",
  "Je suis très content.",
  "Mon conseiller était patient.",
  "La vendeuse est adorable.",
  "Ma fille adore.",
  "Mon mari a tout monté.",
  "Le vendeur m'a bien renseigné.",
  "Cadeau pour mes parents.",
  "Commandé pour Noël, reçu en janvier.",
  "Reçu à Lyon en deux jours.",
  "Boutique de Paris très agréable.",
  "Je reviendrai !",
  "À fuir.",
  "Dommage.",
  "RAS",
  "TRÈS BIEN",
  "SERVICE AU TOP MERCI",
  "Thanks a lot!",
  "Great lamp, thank you.",
  "Delivery was fast. Very happy.",
  "The driver was polite.",
  "Best regards",
  "Will buy again.",
  "Support helped me quickly.",
  "Bonsoir, commande annulée sans raison.",
  "Dans l'ensemble ça va.",
  "Rien à dire.",
  "Même en soldes c'est cher.",
  "Beaucoup d'attente samedi.",
  "Le livreur a sonné, parfait.",
  "Le Père Noël est passé.",
  "Installé dans le salon en une heure.",
  "Merci d'avance.",
  "Bien à vous.",
  "Super. Merci. Bravo.",
  "Mme",
  "On m'a dit de patienter.",
  "Accueil par une équipe souriante.",
];

const one = (random: Random): string =>
  [
    random.chance(0.7) ? `${random.pick(SUBJECTS)} ${random.pick(VERDICTS)}.` : random.pick(MORE),
    ...Array.from({ length: random.whole(0, 2) }, () => random.pick(MORE)),
    ...(random.chance(0.35) ? [`${random.pick(SUBJECTS)} : ${random.pick(lookalikes)}`] : []),
  ].join(random.chance(0.15) ? "\n" : " ");

export function harmless(count: number): string[] {
  const random = seeded("harmless words");
  return Array.from({ length: count }, () => one(random));
}

/** Words of a text that its redacted form lacks, each as often as it is missing. */
export function wordsLost(text: string, redacted: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(redacted)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  }).length;
}

export const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\d]+/gu) ?? [];
