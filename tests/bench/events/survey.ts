// The survey's answers. In: when a customer answers and what they went through. Out: one CSV line: a 0–10 score, and words now and then.
import type { Random } from "./random.ts";

export const surveyHeader = "visitor_id,answered_at,score,comment\n";

const openings = [
  "Commande reçue en bon état",
  "Le paiement a été refusé deux fois",
  "Livraison plus longue que prévu",
  "Site clair et facile à utiliser",
  "Le service client m'a bien aidé",
  "Personne ne répond au téléphone",
  "Produit conforme à la photo",
  "Emballage abîmé à l'arrivée",
];
const endings = [
  "je recommande.",
  "je ne reviendrai pas.",
  "dommage pour le délai.",
  "merci à l'équipe.",
  "à voir avec le temps.",
  "j'attends encore une réponse.",
];

/** `troubles` counts what went wrong before (support contacts): each costs about two points. `at`: seconds since 1970 UTC. */
export function surveyLine(visitor: string, at: number, troubles: number, random: Random): string {
  const score = Math.round(8.2 - 2 * troubles + (random.next() - 0.5) * 6);
  const bounded = Math.max(0, Math.min(10, score));
  return `${visitor},${new Date(at * 1000).toISOString().slice(0, 19)}Z,${bounded},${comment(random)}\n`;
}

/** One answer in four has words. */
function comment(random: Random): string {
  if (random.next() >= 0.25) return "";
  const pick = (texts: readonly string[]) => texts[Math.floor(random.next() * texts.length)];
  return `${pick(openings)} et ${pick(endings)}`;
}
