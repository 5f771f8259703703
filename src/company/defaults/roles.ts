// Where a default touchpoint goes in the company's own stages. In: a role, the stages and the goal among them. Out: the stage, or null when none corresponds.
import type { Stage } from "../company.ts";
import { type StageKind, stageKind } from "./stage-kinds.ts";

/**
 * What a default touchpoint does for the customer → the kinds of stage it belongs to, best first.
 * A journey with a step at a later stage counts as having reached the earlier ones, so a stage from the purchase on is given only to what
 * follows a purchase: a cart, a payment page or a quote is a comparison until the order exists, and a lost deal never was one.
 */
const ROLES = {
  /** How the customer first hears of the company or arrives. */
  discover: ["awareness"],
  /** Looking around: catalogue, search, newsletter, first contact. */
  explore: ["research", "consideration", "evaluation"],
  /** One step from buying: cart, checkout, payment, quote, negotiation. */
  compare: ["decision", "evaluation", "consideration", "research"],
  /** The purchase itself. */
  buy: ["purchase"],
  /** Receiving what was bought. */
  receive: ["delivery", "after_purchase", "use", "retention", "support"],
  /** Asking for help, giving back. */
  get_help: ["support", "after_purchase", "retention", "use"],
  /** Staying a customer, saying how it went when asked. */
  stay: ["retention", "after_purchase", "use", "support"],
  /** Speaking of it to others. */
  recommend: ["advocacy", "after_purchase"],
} as const satisfies Record<string, readonly StageKind[]>;

export type Role = keyof typeof ROLES;

/** The id of the stage of this role, or null when the company's stages have no counterpart: its default rules are then left out. */
export function stageOfRole(role: Role, stages: readonly Stage[]): string | null {
  const kinds = kindsOf(stages);
  for (const wanted of ROLES[role]) {
    const found = kinds.find(({ kind }) => kind === wanted);
    if (found !== undefined) return found.id;
  }
  return null;
}

/**
 * The stage of a role among stages that have names of their own: before the goal, at it, after it. A stage that is known by its name is of
 * its kind and takes nothing else. Null where no own stage stands there.
 */
export function stageAroundGoal(role: Role, stages: readonly Stage[], goal: string): string | null {
  const at = stages.findIndex(({ id }) => id === goal);
  const isOwn = (stage: Stage | undefined) => stage !== undefined && stageKind(stage.names) === null;
  const before = stages.slice(0, Math.max(at, 0)).filter(isOwn);
  const after = at < 0 ? [] : stages.slice(at + 1).filter(isOwn);
  const places: Readonly<Record<Role, Stage | undefined>> = {
    discover: before[0],
    explore: before[0],
    compare: before.at(-1),
    buy: isOwn(stages[at]) ? stages[at] : undefined,
    receive: after[0],
    get_help: after[Math.floor((after.length - 1) / 2)],
    stay: after.at(-1),
    recommend: after.at(-1),
  };
  return places[role]?.id ?? null;
}

/** In the four-stage model, which has no purchase, the decision is the purchase. */
function kindsOf(stages: readonly Stage[]): readonly { id: string; kind: StageKind | null }[] {
  const kinds = stages.map((stage) => ({ id: stage.id, kind: stageKind(stage.names) }));
  if (kinds.some(({ kind }) => kind === "purchase")) return kinds;
  return kinds.map(({ id, kind }) => ({ id, kind: kind === "decision" ? "purchase" : kind }));
}
