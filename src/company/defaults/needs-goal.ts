// Which touchpoints nobody meets without having reached the goal. In: a touchpoint. Out: whether a step there shows that the goal was reached before, and whether it only hands over, or gives back, what was paid for before.
import { fold } from "../../exports/cells/fold.ts";
import type { TouchpointRule } from "../company.ts";

const HANDED_OVER = [
  "livr\\w*|deliver\\w*|expedi\\w*|shipment|shipped|shipping|dispatch\\w*|colis|parcel",
  "retrait|pick-?\\s?up|installation|installed|installe",
];
const GIVEN_BACK = [
  "retours?(?! (?:client|d.experience|utilisateur))|returns?|returned|rembours\\w*|refund\\w*",
];
const ENDED = ["resili\\w*|terminat\\w*|churn\\w*"];
const LASTING = ["garantie|warranty", "renouvel\\w*|renew\\w*|reabonn\\w*|rachat|reachat|repurchase|reorder"];

const saying = (words: readonly string[]) => new RegExp(`\\b(?:${words.join("|")})\\b`);
/** What is delivered, collected, installed, given back, renewed or ended was bought before. Visits, opinions, surveys and complaints say nothing of it. */
const AFTER = saying([...HANDED_OVER, ...GIVEN_BACK, ...ENDED, ...LASTING]);
const HANDS_OVER = saying([...HANDED_OVER, ...ENDED]);
const GIVES_BACK = saying(GIVEN_BACK);

type Named = Pick<TouchpointRule, "touchpoint">;

/** A company may say so itself (column `apres_but` of touchpoints.csv); else the name tells. */
export function needsGoal({ needsGoal: said, touchpoint }: TouchpointRule): boolean {
  return said ?? isNamed({ touchpoint }, AFTER);
}

/** An amount there is that of the purchase before it. */
export function handsOver(rule: Named): boolean {
  return isNamed(rule, HANDS_OVER);
}

/** An amount there was given back. */
export function givesBack(rule: Named): boolean {
  return isNamed(rule, GIVES_BACK);
}

function isNamed({ touchpoint }: Named, words: RegExp): boolean {
  return [touchpoint.fr, touchpoint.en].some((name) => words.test(fold(name)));
}
