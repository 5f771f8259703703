// What a page can do once scripts run. In: nothing. Out: the type of the live part; a page drawn at build has none.
import type { EngineStatus, Progress } from "../answers/asker.ts";
import type { Problem } from "../exports/problem.ts";
import type { Language } from "../words/format.ts";
import type { ViewState } from "./state.ts";
import type { UnknownChoice } from "./unknown-choices.ts";

/** What an answer gave, "outdated" when a file is of another version; that one is awaited is the view root's to say (ViewRoot.tsx). */
export type ViewStatus = "ready" | "empty" | "failed" | "outdated";

/** What a reader can do; the same object for the whole life of the page, so that a picture is redrawn only for new answers. */
export type LiveActions = {
  /** Other choices than those wanted now. */
  readonly change: (choices: Partial<ViewState>) => void;
  /** Another page, by its name, or language without leaving the document: the engine and dropped files live on. */
  readonly visit: (page: string, language: Language) => void;
  /** A question that only the engine can answer is likely: it starts in the background. */
  readonly expect: () => void;
  readonly open: (files: readonly File[]) => void;
  /** Gives up the files that are being read. */
  readonly cancel: () => void;
  readonly backToPublished: () => void;
};

/** Dropped files: those shown, those being read, and what came of them. */
export type FilesRead = {
  /** Files whose data is shown instead of the published data; 0 when it is the published data. */
  readonly ownFiles: number;
  /** Files being read now. */
  readonly readingFiles: number;
  /** How far they are; null until it is known. */
  readonly progress: Progress | null;
  /** Why the last files gave nothing to show; null when they did. */
  readonly unusable: "files" | "engine" | null;
  readonly problems: readonly Problem[];
};

export type LivePart = FilesRead & {
  readonly actions: LiveActions;
  /** The state chosen, ahead of the picture while it is being updated. */
  readonly wanted: ViewState;
  readonly engine: EngineStatus;
  /** What the address asked for and the data does not know. */
  readonly unknown: readonly UnknownChoice[];
};
