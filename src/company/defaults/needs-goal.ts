// Which touchpoints nobody meets without having reached the goal. In: a touchpoint. Out: whether a step there shows that the goal was reached before.
import { fold } from "../../exports/cells/fold.ts";
import type { TouchpointRule } from "../company.ts";

/** What is delivered, collected, installed, given back, renewed or ended was bought before. Visits, opinions, surveys and complaints say nothing of it. */
const WORDS = new RegExp(
  `\\b(?:${[
    "livr\\w*|deliver\\w*|expedi\\w*|shipment|shipped|shipping|dispatch\\w*|colis|parcel",
    "retrait|pick-?\\s?up|installation|installed|installe",
    "retours?(?! (?:client|d.experience|utilisateur))|returns?|returned|rembours\\w*|refund\\w*|garantie|warranty",
    "renouvel\\w*|renew\\w*|reabonn\\w*|resili\\w*|terminat\\w*|churn\\w*|rachat|reachat|repurchase|reorder",
  ].join("|")})\\b`,
);

/** A company may say so itself (column `apres_but` of touchpoints.csv); else the name tells. */
export function needsGoal({ needsGoal: said, touchpoint }: TouchpointRule): boolean {
  return said ?? [touchpoint.fr, touchpoint.en].some((name) => WORDS.test(fold(name)));
}
