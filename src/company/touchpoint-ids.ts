// Which touchpoint a rule leads to, by an id that lasts. In: rules in order, the company's own and the default ones, and the stages. Out: the same rules, each with its touchpoint's id.
import { fold } from "../exports/cells/fold.ts";
import type { Stage, TouchpointRule } from "./company.ts";
import { type Called, lastingIds } from "./lasting-ids.ts";

/** A rule whose touchpoint has no id yet, or the one that touchpoints.csv gives. */
export type UnnamedRule = Omit<TouchpointRule, "id"> & { readonly id: string | null };

/** The touchpoint of whatever no rule places. */
export const UNCLASSIFIED_ID = "non-classe";
/** Ids that no touchpoint may have: the nodes of a flow that are no touchpoint are called so. */
export const RESERVED_IDS = [UNCLASSIFIED_ID, "others", "stop", "open", "entry", "rare"] as const;

/** Rules that share name, stage and channel lead to one touchpoint. */
export function identityOf({ touchpoint, stage, channel }: Omit<UnnamedRule, "id">): string {
  return JSON.stringify([touchpoint.fr, stage, channel.fr]);
}

/**
 * A touchpoint's id is the one given; else its name, where the company's own rules have it once; else name and channel; else these and
 * the stage. Default rules come and go with the version of the site, so theirs always have the channel.
 */
export function withIds(
  own: readonly UnnamedRule[],
  defaults: readonly UnnamedRule[],
  stages: readonly Stage[],
): TouchpointRule[] {
  const rules = [...own, ...defaults];
  const touchpoints = Map.groupBy(rules, identityOf);
  const ownNames = namesOf(own);
  const called = [...touchpoints.values()].map(
    (alike): Called => ({
      given: alike.find(({ id }) => id !== null)?.id ?? null,
      names: namesFor(alike[0], ownNames, stages),
    }),
  );
  const ids = lastingIds(called, RESERVED_IDS);
  const idOf = new Map([...touchpoints.keys()].map((identity, at) => [identity, ids[at] ?? ""]));
  return rules.map((rule) => ({ ...rule, id: idOf.get(identityOf(rule)) ?? "" }));
}

/** The company's own touchpoints, by folded name. */
function namesOf(own: readonly UnnamedRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const rule of own) {
    const name = fold(rule.touchpoint.fr);
    byName.set(name, (byName.get(name) ?? new Set()).add(identityOf(rule)));
  }
  return byName;
}

function namesFor(
  rule: UnnamedRule | undefined,
  ownNames: ReturnType<typeof namesOf>,
  stages: readonly Stage[],
): Called["names"] {
  if (rule === undefined) return [];
  const { touchpoint, channel } = rule;
  const alike = ownNames.get(fold(touchpoint.fr));
  const stage = stages.find(({ id }) => id === rule.stage)?.names.fr ?? "";
  const full = [
    [touchpoint.fr, channel.fr],
    [touchpoint.fr, channel.fr, stage],
  ];
  return alike?.size === 1 && alike.has(identityOf(rule)) ? [[touchpoint.fr], ...full] : full;
}
