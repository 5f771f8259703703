// What only the build, or whoever reads the exports, can tell. In: a question. Out: the answer that says so, or null for what tables tell anywhere.
import { untestedFindings } from "./finding.ts";
import type { Answer, Filter, Question, ReshapedAnswer } from "./rows.ts";

export const untoldReshaped: ReshapedAnswer = {
  ...{ kind: "reshaped", told: false, n: null, nothing_left: 0 },
  ...{ nodes: [], links: [] },
};

/** Measured from exact counts, which a published database does not hold: files answer where the choices were foreseen, nothing does elsewhere. */
export function untestedAnswer(question: Question, filter: Filter): Answer | null {
  switch (question.kind) {
    case "findings":
      return untestedFindings(filter.period, question.compare);
    case "importance":
      return { kind: "importance", tested: false, n: null, touchpoints: [] };
    case "explain":
      return { kind: "explain", tested: false, n: null, times: null, cases: null };
    case "reshaped":
      // Read from a touchpoint or through one, journeys are not seen otherwise: no table holds both.
      return filter.through !== null || question.anchor.includes(":") ? untoldReshaped : null;
    default:
      return null;
  }
}
