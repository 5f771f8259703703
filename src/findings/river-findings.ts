// The findings that the river bears. In: the findings told on top and the stages of their places. Out: a numbered mark for each, at its stage.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import { isWorse } from "./irritants.ts";
import { leadsOf } from "./told.ts";

export type MarkedFinding = {
  readonly key: string;
  readonly number: number;
  readonly stage: string;
  readonly measure: Finding["measure"];
  readonly mood: "worse" | "better" | "plain";
};

/** Numbered as the list on top numbers them. */
export function markedFindings(findings: FindingsAnswer, site: Site): readonly MarkedFinding[] {
  return leadsOf(findings).flatMap(({ lead }, at) => {
    const { key, measure, level, place } = lead;
    const stage = level === "stage" ? place : site.touchpoints.find(({ id }) => id === place)?.stage;
    if (stage == null) return [];
    const mood = measure === "volume" ? "plain" : isWorse(lead) ? "worse" : "better";
    return [{ key, number: at + 1, stage, measure, mood }];
  });
}
