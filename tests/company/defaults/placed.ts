// Where the default rules put an interaction. In: what an export says of it. Out: "touchpoint · channel · stage", or null for "Non classé".
import { DEFAULT_STAGES } from "../../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../../src/company/defaults/touchpoints.ts";
import type { UnnamedRule } from "../../../src/company/touchpoint-ids.ts";
import { matchesPattern } from "../../../src/exports/cells/pattern.ts";

export type Seen = { event: string; source?: string; page?: string; device?: string; via?: string };

/** The first rule that matches, as the journey reads rules: an absent cell only matches a rule that accepts anything. */
export function placed(seen: Seen, rules: readonly UnnamedRule[] = RULES): string | null {
  const agrees = (pattern: string | null, text: string | undefined) =>
    pattern === null || (text !== undefined && matchesPattern(pattern, text));
  const found = rules.find(
    (rule) =>
      agrees(rule.event, seen.event) &&
      agrees(rule.source, seen.source) &&
      agrees(rule.page, seen.page) &&
      agrees(rule.device, seen.device) &&
      agrees(rule.via, seen.via),
  );
  if (found === undefined) return null;
  const stage = DEFAULT_STAGES.find(({ id }) => id === found.stage)?.names.fr;
  return `${found.touchpoint.fr} · ${found.channel.fr} · ${stage}`;
}

const RULES = defaultTouchpointRules(DEFAULT_STAGES);
