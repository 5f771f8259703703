// A decision as it is written in the form. In: its fields. Out: the line of decisions.csv, or what is missing.

import type { Finding } from "../answers/finding.ts";
import { periodCode, periodId } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";
import type { Bet, DecisionKind } from "../company/company.ts";
import type { DecisionCells } from "../company/decision-headers.ts";

export type Draft = {
  readonly date: string;
  readonly what: string;
  readonly why: string;
  readonly known: string;
  readonly measure: Bet["measure"] | "";
  /** "stage:achat", "touchpoint:panier". */
  readonly place: string;
  readonly direction: Bet["direction"] | "";
  readonly amount: string;
  readonly by: string;
  readonly confidence: string;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly kind: DecisionKind | "";
};

export const emptyDraft = (date: string): Draft => ({
  ...{ date, what: "", why: "", known: "", measure: "", place: "", direction: "", amount: "" },
  ...{ by: quartersAfter(date)[0] ?? "", confidence: "", owner: "", due: "", done: "", kind: "" },
});

/** half: a bet without one of its parts. soon: its quarter is not after the decision. undecided: done before it was decided. */
export type DraftFault = "half" | "soon" | "undecided" | null;

export function faultOf({ measure, place, direction, by, date, done }: Draft): DraftFault {
  if (done !== "" && done < date) return "undecided";
  if (measure === "") return null;
  if (place === "" || direction === "" || by === "") return "half";
  const decided = quarterOf(date);
  return decided === null || by > decided ? null : "soon";
}

/** What each measure is measured at: what nobody compares can be no bet. */
export function placesFor(measure: Bet["measure"], site: Site): { level: Bet["level"]; id: string }[] {
  const stages = site.stages.map(({ id }) => ({ level: "stage" as const, id }));
  const touchpoints = site.touchpoints
    .filter(({ stage }) => stage !== null)
    .map(({ id }) => ({ level: "touchpoint" as const, id }));
  if (measure === "reached" || measure === "slow") return stages.slice(1);
  // An id that a stage shares with a touchpoint is read as the touchpoint's.
  const own = stages.filter(({ id }) => !touchpoints.some((one) => one.id === id));
  return measure === "feeling" ? [...own, ...touchpoints] : touchpoints;
}

/** Null while no day is chosen: a year that is being typed is no year yet. */
export function quarterOf(date: string): string | null {
  const [, year, month] = /^(20\d\d)-(\d\d)-\d\d$/.exec(date) ?? [];
  return year === undefined ? null : periodId(Number(year) * 10 + Math.ceil(Number(month) / 3));
}

/** The next four: a later bet is forgotten before it is graded. */
export function quartersAfter(date: string): string[] {
  const decided = quarterOf(date);
  if (decided === null) return [];
  const code = periodCode(decided) ?? 0;
  const [year, quarter] = [Math.floor(code / 10), code % 10];
  return [1, 2, 3, 4].map((more) => {
    const months = quarter - 1 + more;
    return periodId((year + Math.floor(months / 4)) * 10 + (months % 4) + 1);
  });
}

/** What could have been proven there between the quarters shown; null where nothing was compared. */
export function provableAt(draft: Draft, findings: readonly Finding[]): number | null {
  const [level, id] = draft.place.split(":");
  const found = findings.find(
    (one) => one.measure === draft.measure && one.level === level && one.place === id,
  );
  return found?.provable ?? null;
}

/** What the file says of what was chosen: names that company/bet-words.ts reads. */
export type DraftWords = {
  readonly measures: Readonly<Record<Bet["measure"], string>>;
  readonly directions: Readonly<Record<Bet["direction"], string>>;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly decimal: string;
};

/** Places go by their ids, which last when names change and are never another place's. */
export function cellsOf(draft: Draft, words: DraftWords): DecisionCells {
  const { measure, direction, kind, confidence } = draft;
  const amount = draft.amount.replace(".", words.decimal);
  const bet =
    measure === ""
      ? { measure: "", place: "", direction: "", amount: "", by: "", confidence: "" }
      : {
          measure: words.measures[measure],
          place: draft.place.slice(draft.place.indexOf(":") + 1),
          direction: direction === "" ? "" : words.directions[direction],
          amount: amount === "" ? "" : measure === "feeling" ? amount : `${amount} points`,
          by: draft.by,
          confidence: confidence === "" ? "" : `${confidence} %`,
        };
  return {
    ...{ date: draft.date, what: line(draft.what), what_en: "", why: line(draft.why) },
    ...{ known: line(draft.known), owner: line(draft.owner), due: draft.due, done: draft.done },
    ...{ kind: kind === "" ? "" : words.kinds[kind], ...bet },
  };
}

/** A cell holds one line. */
const line = (text: string): string => text.replace(/\s+/gu, " ").trim();
