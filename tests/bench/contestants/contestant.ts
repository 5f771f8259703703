// What the bench needs to know of whoever is measured.
import type { View } from "../baselines/questions.ts";
import type { DataSet } from "../cache.ts";
import type { Cost } from "../measure/process.ts";

export type Built = {
  /** The site, to be served as it is. */
  readonly folder: string;
  /** What building it from the exports cost; null when nothing is computed ahead. */
  readonly cost: Pick<Cost, "seconds" | "peakBytes"> | null;
  /** The files that carry data, whatever page asks for them. */
  readonly dataFiles: readonly string[];
  /** Ids of the touchpoints as this contestant's URLs take them, in the order of the bench's model. */
  readonly touchpoints: readonly (number | string)[];
};

export type Contestant = {
  readonly name: string;
  /** Whether a page shows its first picture without any script. */
  readonly static: boolean;
  /** Whether it can answer what was not prebuilt. */
  readonly engine: boolean;
  /** Whether a changed filter is answered from files made ahead. */
  readonly prebuilt: boolean;
  /** The largest CSV that it can take. */
  readonly mostBytes: number;
  /** The front page, where it is none of the views. */
  readonly front: string | null;
  /** What the URL says to be answered about one period alone, as the baselines do. */
  readonly alone: string;
  build(data: DataSet): Promise<Built>;
  /** The page of a view, from the root of the site. `search` has no question mark. */
  page(view: View, search?: string): string;
};
