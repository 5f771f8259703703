// The stages of a company that has said nothing. In: nothing. Out: the five usual ones, in order.
import type { Stage } from "../company.ts";
import { idOf } from "../lasting-ids.ts";
import { KNOWN_STAGES } from "./stage-kinds.ts";

const IN_ORDER = ["awareness", "consideration", "purchase", "retention", "advocacy"] as const;

/** Conscience, Considération, Achat, Rétention, Recommandation. Their ids are their French names'. */
export const DEFAULT_STAGES: readonly Stage[] = IN_ORDER.map((kind) => ({
  id: idOf([KNOWN_STAGES[kind].names.fr]),
  names: KNOWN_STAGES[kind].names,
}));
