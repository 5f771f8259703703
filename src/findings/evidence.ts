// How well a stage is known. In: the opinions given there, their sources, and whether the period is over. Out: a grade from A to D, and what it lacks.
import type { EmotionPoint } from "../answers/rows.ts";

export type Grade = "A" | "B" | "C" | "D";
/** customers: fewer than a verdict needs. sources: one alone, untold: not told apart. running: the period is not over. silent: too few to say anything. */
export type Lack = "customers" | "sources" | "untold" | "running" | "silent";
export type Evidence = {
  readonly grade: Grade;
  readonly lacks: readonly Lack[];
  /** Opinions with a score, and their customers; null under the threshold. */
  readonly n: number | null;
  readonly customers: number | null;
  readonly sources: readonly { readonly source: string; readonly n: number; readonly mean: number }[];
};

const GRADES: readonly Grade[] = ["A", "B", "C", "D"];

/** One letter less than A for each thing that lacks; D where nothing can be said at all. */
export function evidenceOf(
  points: readonly EmotionPoint[],
  stage: string,
  { verdictN, complete }: { readonly verdictN: number; readonly complete: boolean },
): Evidence {
  const here = points.filter(({ level, id }) => level === "stage" && id === stage);
  const all = here.find(({ source }) => source === null);
  const { n = null, customers = null } = all ?? {};
  const sources = sourcesOf(here);
  if (n === null) return { grade: "D", lacks: ["silent"], n: null, customers: null, sources };
  const lacks: Lack[] = [];
  if ((customers ?? 0) < verdictN) lacks.push("customers");
  if (sources.length < 2) lacks.push(sources.length === 1 ? "sources" : "untold");
  if (!complete) lacks.push("running");
  return { grade: GRADES[lacks.length] ?? "D", lacks, n, customers, sources };
}

/** Those that are told apart, the largest first. */
function sourcesOf(points: readonly EmotionPoint[]): Evidence["sources"] {
  return points
    .flatMap(({ source, n, mean }) =>
      source === null || n === null || mean === null ? [] : [{ source, n, mean }],
    )
    .sort((a, b) => b.n - a.n || (a.source < b.source ? -1 : 1));
}
