// What a stage is for, whatever it is called. In: a stage's name. Out: its kind, told by the usual 4-, 5- and 6-stage models in both languages.
import { fold } from "../../exports/cells/fold.ts";
import type { Names } from "../company.ts";

type KnownStage = { readonly names: Names; readonly alike: readonly string[] };

/** The kinds of stage, with the name each has in the usual models and the other names it goes by (folded). */
export const KNOWN_STAGES = {
  awareness: {
    names: { fr: "Conscience", en: "Awareness" },
    alike: [
      "prise de conscience",
      "sensibilisation",
      "decouverte",
      "notoriete",
      "attention",
      "discovery",
      "discover",
    ],
  },
  research: {
    names: { fr: "Recherche", en: "Research" },
    alike: ["recherche d'informations", "information", "exploration", "search", "explore"],
  },
  consideration: {
    names: { fr: "Considération", en: "Consideration" },
    alike: ["interet", "interest", "reflexion", "consider"],
  },
  evaluation: {
    names: { fr: "Évaluation", en: "Evaluation" },
    alike: ["comparaison", "comparison", "evaluate", "compare", "evaluation des options", "negociation"],
  },
  decision: {
    names: { fr: "Décision", en: "Decision" },
    alike: ["choix", "choice", "decide", "prise de decision"],
  },
  purchase: {
    names: { fr: "Achat", en: "Purchase" },
    alike: [
      "commande",
      "vente",
      "conversion",
      "transaction",
      "acte d'achat",
      "buy",
      "order",
      "sale",
      "signature",
    ],
  },
  delivery: {
    names: { fr: "Livraison", en: "Delivery" },
    alike: ["reception", "expedition", "livraison et retrait", "shipping", "fulfilment", "fulfillment"],
  },
  use: {
    names: { fr: "Utilisation", en: "Use" },
    alike: ["usage", "prise en main", "usage du produit", "onboarding", "product use"],
  },
  support: {
    names: { fr: "Support", en: "Support" },
    alike: [
      "assistance",
      "sav",
      "service",
      "service client",
      "service apres-vente",
      "customer service",
      "service after sales",
    ],
  },
  after_purchase: {
    names: { fr: "Après-achat", en: "Post-purchase" },
    alike: [
      "apres achat",
      "post-achat",
      "post achat",
      "apres-vente",
      "after-purchase",
      "after purchase",
      "post purchase",
      "after-sales",
    ],
  },
  retention: {
    names: { fr: "Rétention", en: "Retention" },
    alike: ["fidelisation", "fidelite", "reachat", "loyalty", "repurchase", "retain"],
  },
  advocacy: {
    names: { fr: "Recommandation", en: "Advocacy" },
    alike: ["plaidoyer", "prescription", "ambassadeur", "recommendation", "referral", "advocate"],
  },
} as const satisfies Record<string, KnownStage>;

export type StageKind = keyof typeof KNOWN_STAGES;

/** English for the French names that are not the kind's own ("Sensibilisation"), so that a French list reads well in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  plaidoyer: "Advocacy",
  "service client": "Customer service",
};

/** The kind of a stage called so in either language, or null when the name is the company's own. */
export function stageKind(names: Names): StageKind | null {
  return kindOf(names.fr) ?? kindOf(names.en);
}

/** The usual English name of a stage known by its French one, or null. */
export function englishStage(french: string): string | null {
  const kind = kindOf(french);
  return ENGLISH[fold(french)] ?? (kind === null ? null : KNOWN_STAGES[kind].names.en);
}

function kindOf(name: string): StageKind | null {
  const folded = fold(name);
  for (const [kind, known] of Object.entries(KNOWN_STAGES)) {
    const names = [fold(known.names.fr), fold(known.names.en), ...known.alike];
    if (names.includes(folded)) return kind as StageKind;
  }
  return null;
}
