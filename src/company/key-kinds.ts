// Kinds of key as people call them. In: a word, French or English. Out: the kind that the exports' readers use.
import { fold } from "../exports/cells/fold.ts";

const KINDS: Readonly<Record<string, string>> = {
  client: "customer",
  visiteur: "visitor",
  "e-mail": "email",
  mail: "email",
  courriel: "email",
  commande: "order",
  compte: "account",
  entreprise: "account",
  company: "account",
  telephone: "phone",
  affaire: "deal",
  transaction: "deal",
  prospect: "lead",
};

/** "Compte" → "account"; a word that is not known is its own kind, folded. */
export function keyKind(written: string): string {
  const folded = fold(written);
  return KINDS[folded] ?? folded;
}
