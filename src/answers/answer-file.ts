// Where a prebuilt answer lies. In: a question and a filter. Out: its file name under the site's answers folder, or null when it is not prebuilt.
import { foreseenPairs } from "./foreseen-pairs.ts";
import { leftOut } from "./lens.ts";
import type { Filter, Question } from "./rows.ts";
import type { Site } from "./site.ts";

/** Opinions carry no path, and no table holds two touchpoints of one journey: whose journeys pass a touchpoint does not apply to these. */
const WITHOUT_THROUGH: ReadonlySet<Question["kind"]> = new Set([
  "emotion",
  "touchpoints",
  "moves",
  "hours",
  "series",
  "importance",
  "ended",
  "irritants",
  "explain",
  "returns",
  "personas",
  "values",
]);

/** By stage or by channel, from the start or the end: without a touchpoint is the engine's. */
function reshapedName({ anchor, lens }: Extract<Question, { kind: "reshaped" }>): string | null {
  if ((anchor !== "start" && anchor !== "end") || leftOut(lens) !== null) return null;
  return `paths-${lens}-${anchor}`;
}

/** From the start or the end, of everybody. */
function traitName({ anchor, trait }: Extract<Question, { kind: "trait" }>, filter: Filter): string | null {
  const isEverybody = filter.persona === null && filter.segment === null;
  if ((anchor !== "start" && anchor !== "end") || !isEverybody) return null;
  return `trait-${trait.replace(":", "-")}-${anchor}`;
}

/**
 * The same, of what this site holds: a trait is told of its own quarters alone, and findings of the comparisons that were foreseen. Nobody asks
 * for what is not there: without network, nothing tells a file that does not exist from one that cannot be had.
 */
export function publishedFile(
  question: Question,
  filter: Filter,
  site: Pick<Site, "traits" | "periods" | "period" | "compare">,
): string | null {
  if (question.kind === "trait") {
    const trait = site.traits.find(({ id }) => id === question.trait);
    if (trait?.periods.includes(filter.period) !== true) return null;
  }
  if (question.kind === "findings" && !isForeseen(filter.period, question.compare, site)) return null;
  return answerFile(question, filter);
}

function isForeseen(
  period: string,
  compare: string | null,
  site: Pick<Site, "periods" | "period" | "compare">,
): boolean {
  return foreseenPairs(site).some((pair) => pair.period === period && pair.compare === compare);
}

/** Prebuilt are: paths anchored at the start or the end, and all that has no anchor, for each period alone or with one persona or one segment. */
export function answerFile(question: Question, filter: Filter): string | null {
  if (filter.through !== null && !WITHOUT_THROUGH.has(question.kind)) return null;
  if (question.kind === "values" || question.kind === "returns") return `${question.kind}/all.json`;
  if (question.kind === "personas") return `personas/${filter.period}.json`;
  if (filter.persona !== null && filter.segment !== null) return null;
  const name = question.kind === "trait" ? traitName(question, filter) : questionName(question);
  if (name === null) return null;
  const group =
    filter.persona !== null
      ? `~persona=${filter.persona}`
      : filter.segment !== null
        ? `~segment=${filter.segment}`
        : "";
  // Over time, every period is told.
  const period = question.kind === "series" ? "all" : filter.period;
  return `${name}/${period}${group}.json`;
}

function questionName(question: Exclude<Question, { kind: "trait" }>): string | null {
  if (question.kind === "findings") return question.compare === null ? null : `findings-${question.compare}`;
  if (question.kind === "reshaped") return reshapedName(question);
  if (question.kind !== "paths" && question.kind !== "ended_paths") return question.kind;
  const name = question.kind === "paths" ? "paths" : "paths-ended";
  return question.anchor === "start" || question.anchor === "end" ? `${name}-${question.anchor}` : null;
}
