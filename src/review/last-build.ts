// What builds told, one after the other. In: what is kept of earlier ones, and this one's site and lists. Out: what is kept from now on, a build a month.
import type { FindingsAnswer } from "../answers/finding.ts";
import type { LastBuild, Site } from "../answers/site.ts";

/** Verdicts and names alone: no count of anybody. */
export function toldBuild(
  { data_end, source_ends }: Pick<Site, "data_end" | "source_ends">,
  lists: readonly FindingsAnswer[],
): LastBuild["now"] {
  return {
    data_end,
    lists: lists.map(({ period, compare, findings }) => ({
      period,
      compare: compare ?? "",
      findings: findings
        .map(({ key, verdict }) => ({ key, verdict }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    })),
    ended: source_ends
      .filter(({ is_ended }) => is_ended)
      .map(({ source }) => source)
      .toSorted(),
  };
}

/**
 * Of a month the last build stands, and the one before is the last of an earlier month: so whoever builds again, the same day or with
 * a file mended, is told the same. Months are the data's, not the clock's.
 */
export function nextLastBuild(kept: LastBuild | null, now: LastBuild["now"]): LastBuild {
  const earlier = [kept?.now, kept?.before].find((one) => one != null && monthOf(one) < monthOf(now));
  return { kind: "last-build", now, before: earlier ?? null };
}

const monthOf = ({ data_end }: LastBuild["now"]): string => data_end.slice(0, 7);
