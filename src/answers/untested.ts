// What only the build, or whoever reads the exports, can tell. In: a question. Out: the answer that says so, or null for what tables tell anywhere.
import { untestedFindings } from "./finding.ts";
import type {
  Answer,
  EndedPathsAnswer,
  Filter,
  Question,
  ReshapedAnswer,
  ReturnsAnswer,
  TraitAnswer,
  ValuesAnswer,
} from "./rows.ts";

export const untoldReshaped: ReshapedAnswer = {
  ...{ kind: "reshaped", told: false, n: null, nothing_left: 0 },
  ...{ nodes: [], links: [] },
};

export const untoldTrait: TraitAnswer = {
  ...{ kind: "trait", told: false, n: null, mature: null, converted: null },
  ...{ nodes: [], links: [] },
};

export const untoldEndedPaths: EndedPathsAnswer = {
  ...{ kind: "ended_paths", told: false, n: null },
  ...{ nodes: [], links: [], variants: [] },
};

export const untoldValues: ValuesAnswer = { kind: "values", told: false, n: null, groups: [], refunds: null };

export const untoldReturns: ReturnsAnswer = { kind: "returns", told: false, n: null, stages: [] };

/** Measured from exact counts, which a published database does not hold: files answer where the choices were foreseen, nothing does elsewhere. */
export function untestedAnswer(question: Question, filter: Filter): Answer | null {
  switch (question.kind) {
    case "findings":
      return untestedFindings(filter.period, question.compare);
    case "importance":
      return { kind: "importance", tested: false, n: null, touchpoints: [] };
    case "explain":
      return { kind: "explain", tested: false, n: null, times: null, cases: null };
    case "returns":
      return untoldReturns;
    case "values":
      return untoldValues;
    case "trait":
      return untoldTrait;
    case "reshaped":
      // Read from a touchpoint or through one, journeys are not seen otherwise: no table holds both.
      return filter.through !== null || question.anchor.includes(":") ? untoldReshaped : null;
    default:
      return null;
  }
}
