// What somebody feels about a subject and how they put it: chance, a subject and a moment in; a score on −2…+2 and French words out.
import type { Opinion, Person } from "./ledger.ts";
import type { Random } from "./random.ts";
import { CLOSINGS, type Mood, OPENINGS, ROOMS, SENTENCES, type Subject, TITLES } from "./verbatims.ts";
import { BOUTIQUES } from "./world.ts";

/** Where each subject stands when all goes well. Its incidents are told by the caller, as a shift. */
const USUAL: Readonly<Record<Subject, number>> = {
  livraison: 0.8,
  retrait: 1.0,
  paiement: 0.75,
  service: 0.2,
  conseil: 1.1,
  instagram: 0.75,
  publicite: 0.1,
  parrainage: 1.0,
  guides: 0.9,
  photos: 0.7,
  installation: 1.1,
  devis: 0.9,
  qualite: 0.9,
  prix: 0.2,
  caisse: 0.95,
};

/** Loyal customers are happier, whatever the subject. */
const LOYAL = 0.55;
const OTHERS = -0.15;

export type Feeling = {
  readonly subject: Subject;
  readonly person: Person;
  readonly loyal: boolean;
  /** What an incident takes away (−2 is a disaster). */
  readonly shift: number;
  readonly product: string;
  readonly boutique: string;
};

function moodOf(score: number): Mood {
  if (score < -0.6) return "bad";
  return score > 0.6 ? "good" : "mixed";
}

/** Now and then people leave in their words what should never be published. */
function slip(random: Random, person: Person): string {
  return random.weighted([
    ["", 92],
    [`Rappelez-moi au ${person.phone}.`, 2],
    [`Écrivez-moi : ${person.email}`, 2],
    ["(dossier {order})", 2],
    [`Signé ${person.first}`, 2],
  ]);
}

function fill(random: Random, text: string, feeling: Feeling): string {
  const filled = text
    .replaceAll("{produit}", feeling.product)
    .replaceAll("{boutique}", feeling.boutique === "" ? random.pick(BOUTIQUES) : feeling.boutique)
    .replaceAll("{jours}", String(random.whole(5, 11)))
    .replaceAll("{piece}", random.pick(ROOMS));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function sentences(random: Random, mood: Mood, feeling: Feeling): string {
  const parts = [
    random.pick(OPENINGS[mood]),
    fill(random, random.pick(SENTENCES[feeling.subject][mood]), feeling),
    random.pick(CLOSINGS[mood]),
    slip(random, feeling.person),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** An opinion: the usual feeling of the subject, moved by loyalty, incident and chance, and words in the same mood. */
export function feel(random: Random, feeling: Feeling): Opinion {
  const level = USUAL[feeling.subject] + feeling.shift + (feeling.loyal ? LOYAL : OTHERS);
  const score = Math.min(2, Math.max(-2, level + random.bell() * 1.1));
  const mood = moodOf(score);
  return { score, title: random.pick(TITLES[mood]), words: sentences(random, mood, feeling) };
}
