// The stages of a company that has said nothing. In: nothing. Out: the five usual ones, in order.
import type { Stage } from "../company.ts";
import { KNOWN_STAGES } from "./stage-kinds.ts";

const IN_ORDER = ["awareness", "consideration", "purchase", "retention", "advocacy"] as const;

/** Conscience, Considération, Achat, Rétention, Recommandation. Ids are the places of the stages, from 1. */
export const DEFAULT_STAGES: readonly Stage[] = IN_ORDER.map((kind, index) => ({
  id: index + 1,
  names: KNOWN_STAGES[kind].names,
}));
