// What the page and the engine's worker say to each other. In: nothing. Out: the types of both sides.
import type { Progress } from "../answers/asker.ts";
import type { Answer, Filter, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Company } from "../company/company.ts";
import type { Problem } from "../exports/problem.ts";
import type { TellingWords } from "../journey/telling-words.ts";

/** Addresses are absolute: a worker's own address is not the page's. */
export type EngineRequest =
  | { readonly kind: "open"; readonly site: Site; readonly database: string }
  | {
      readonly kind: "load";
      readonly files: readonly File[];
      readonly company: Company;
      /** To be told which words low ratings use as well. */
      readonly telling?: true;
    }
  | { readonly kind: "ask"; readonly question: Question; readonly filter: Filter };

export type EngineResults = {
  readonly open: null;
  readonly load: {
    readonly site: Site | null;
    readonly problems: readonly Problem[];
    readonly telling?: TellingWords;
  };
  readonly ask: Answer;
};

export type Envelope = { readonly id: number; readonly request: EngineRequest };
/** The worker runs: said once, before any reply. */
export type Begun = { readonly begun: true };
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: EngineResults[EngineRequest["kind"]] }
  | { readonly id: number; readonly error: string };
