// What this build tells that the one before did not. In: what the one before told, this one's, its lists and its sources. Out: per list what became provable and what no longer is; sources that fell silent or speak again.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { LastBuild, SinceBuild } from "../answers/site.ts";
import { isProven } from "../findings/verdict-word.ts";

type Told = LastBuild["now"];
type List = SinceBuild["lists"][number];

/** Null where there is nothing to hold it against. Quarters that nothing happened to are not told. */
export function sinceBuild(
  { now, before }: LastBuild,
  lists: readonly FindingsAnswer[],
  sources: readonly string[],
): SinceBuild | null {
  if (before === null) return null;
  return {
    seen_on: before.data_end,
    lists: lists
      .map((list) => listSince(list, before))
      .filter(({ is_new, became, vanished }) => is_new || became.length + vanished.length > 0)
      .toReversed(),
    silenced: now.ended.filter((source) => !before.ended.includes(source)),
    heard_again: before.ended.filter((source) => sources.includes(source) && !now.ended.includes(source)),
  };
}

function listSince({ period, compare, findings }: FindingsAnswer, before: Told): List {
  const then = before.lists.find((one) => one.period === period && one.compare === compare) ?? null;
  // Quarters too young for a list are not compared yet.
  const isNew = (then?.findings ?? []).length === 0 && findings.length > 0;
  const told = new Map(then?.findings.map(({ key, verdict }) => [key, verdict]));
  const today = new Map(findings.map((one) => [one.key, one]));
  return {
    ...{ period, compare: compare ?? "", is_new: isNew },
    became: findings
      .filter((one) => isProven(one) && told.get(one.key) !== one.verdict)
      .map((finding) => ({ was: told.get(finding.key) ?? null, finding })),
    vanished: (then?.findings ?? []).flatMap((was) => {
      const finding = today.get(was.key) ?? null;
      return !isProvenVerdict(was) || isStillProven(finding)
        ? []
        : [{ key: was.key, was: was.verdict, finding }];
    }),
  };
}

const isProvenVerdict = ({ verdict }: Pick<Finding, "verdict">): boolean =>
  verdict === "up" || verdict === "down";

const isStillProven = (finding: Finding | null): boolean => finding !== null && isProven(finding);
