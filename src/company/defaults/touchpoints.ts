// The touchpoint rules of a company that has said little. In: its stages. Out: default rules in its own stages; those without a counterpart are left out.
import { fold } from "../../exports/cells/fold.ts";
import type { Stage, TouchpointRule } from "../company.ts";
import type { UnnamedRule } from "../touchpoint-ids.ts";
import { ARRIVALS } from "./arrivals.ts";
import { OPINIONS } from "./opinions.ts";
import { ORDERS } from "./orders.ts";
import { PAGES } from "./pages.ts";
import { stageAroundGoal, stageOfRole } from "./roles.ts";
import type { DefaultRule } from "./rule.ts";
import { SALES } from "./sales.ts";
import { SERVICE } from "./service.ts";
import { SITE_EVENTS } from "./site.ts";

/**
 * The order matters, since the first rule that matches wins: opinions and arrivals are unmistakable; an order's life comes before the site
 * ("purchase" at a point of sale), the site before the people who answer and sell; page addresses decide only when the event says no more.
 */
export const DEFAULT_RULES: readonly DefaultRule[] = [
  ...OPINIONS,
  ...ARRIVALS,
  ...ORDERS,
  ...SITE_EVENTS,
  ...SERVICE,
  ...SALES,
  ...PAGES,
];

/**
 * The default rules, each at the stage that plays its role among these. A touchpoint that the company's own rules (`own`) already have
 * is theirs: same stage, owner and direction, so that one name on one channel is never two touchpoints. Without a `goal` only stages known by
 * their names are given rules.
 */
export function defaultTouchpointRules(
  stages: readonly Stage[],
  own: readonly UnnamedRule[] = [],
  goal = "",
): readonly UnnamedRule[] {
  const known = new Map(own.map((rule) => [identity(rule), rule]));
  return DEFAULT_RULES.flatMap(({ role, ...patterns }) => {
    const theirs = known.get(identity(patterns));
    if (theirs !== undefined) return [{ ...theirs, ...patternsOf(patterns) }];
    const stage = stageOfRole(role, stages) ?? stageAroundGoal(role, stages, goal);
    return stage === null ? [] : [{ ...patterns, id: null, stage, owner: null }];
  });
}

function identity({ touchpoint, channel }: Pick<TouchpointRule, "touchpoint" | "channel">): string {
  return `${fold(touchpoint.fr)}|${fold(channel.fr)}`;
}

type Patterns = Pick<TouchpointRule, "source" | "event" | "page" | "device" | "via">;

function patternsOf({ source, event, page, device, via }: Patterns): Patterns {
  return { source, event, page, device, via };
}
