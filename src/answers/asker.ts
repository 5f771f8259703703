// The one door through which views get rows. In: a question and a filter. Out: the answer, prebuilt where possible, else from the engine.
import type { Problem } from "../exports/problem.ts";
import type { Answer, Filter, Question } from "./rows.ts";
import type { Site } from "./site.ts";

export type EngineStatus = "idle" | "starting" | "ready" | "failed";

/** The answer that goes with a question. */
export type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q["kind"] }>;

/** What came out of files dropped on the page. `site` is null when nothing usable was found. */
export type Loaded = { readonly site: Site | null; readonly problems: readonly Problem[] };

/** How far the reading of dropped files is; `secondsLeft` is null until it can be told, and once only the journeys are left to count. */
export type Progress = {
  readonly rows: number;
  readonly secondsLeft: number | null;
  readonly isCounting: boolean;
};

export interface Asker {
  /** The company and data that answers are about: the published one, or the dropped one. */
  site(): Site;
  ask<Q extends Question>(
    question: Q,
    filter: Filter,
  ): Promise<{ readonly answer: AnswerTo<Q>; readonly from: "prebuilt" | "engine" }>;
  /** Whether no engine is needed: the answer is a file of the site, or one that only the build could have given. */
  foreseen(question: Question, filter: Filter): boolean;
  /**
   * Gets the answer of a question that is likely to come, so that it is there at once: a file, or what an engine that runs
   * finds; none is started for it. Resolves when that is done, never fails.
   */
  ahead(question: Question, filter: Filter): Promise<void>;
  status(): EngineStatus;
  /** Calls the listener at each change of status; returns the way to stop it. */
  onStatus(listener: (status: EngineStatus) => void): () => void;
  /** Starts the engine in the background. */
  warm(): void;
  /** Reads dropped CSVs in a worker; every later answer is about them, until `reset`. */
  load(files: readonly File[], tell?: (progress: Progress) => void): Promise<Loaded>;
  /** Stops reading and gives its memory back; what is being loaded then has nothing usable. */
  cancel(): void;
  reset(): void;
}
