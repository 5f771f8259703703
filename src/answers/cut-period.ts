// Does a quarter lack its beginning? In: the quarter and the site. Out: true where the data begins inside it.
import type { Period, Site } from "./site.ts";

/** A quarter that is not whole though its last day is behind the data's: what came before its first rows is missing. */
export function isCutOff({ complete, end }: Period, { data_end }: Pick<Site, "data_end">): boolean {
  return !complete && end <= data_end;
}
