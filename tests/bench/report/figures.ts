// The bench's whole result, as it is written to JSON.
import type { Agreement } from "../agreement.ts";
import type { Cost } from "../measure/process.ts";
import type { SiteFigures } from "../measure/site.ts";

export type ContestantFigures = {
  readonly name: string;
  readonly build: Pick<Cost, "seconds" | "peakBytes"> | null;
  /** Bytes of the files that carry data: on the disk, and as sent. */
  readonly data: { readonly raw: number; readonly sent: number };
  readonly sites: readonly SiteFigures[];
};

export type SizeFigures = {
  readonly label: string;
  readonly events: number;
  readonly persons: number;
  readonly csvBytes: number;
  /** Native DuckDB reading the same CSV into a table and writing it; null when builds were not measured. */
  readonly readAndWrite: Pick<Cost, "seconds" | "peakBytes"> | null;
  /** Null unless both Parcours and the page of ready answers were built. */
  readonly agreement: Agreement | null;
  readonly contestants: readonly ContestantFigures[];
};

export type Figures = {
  readonly machine: {
    readonly cores: number;
    readonly memoryBytes: number;
    readonly node: string;
    /** Mean number of busy processes in the minute before the run and in its last: above the cores, times are too long. */
    readonly load: readonly [before: number, after: number];
  };
  readonly sizes: readonly SizeFigures[];
};
