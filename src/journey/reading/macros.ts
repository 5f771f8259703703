// Every macro that the other files of this room use, in the order in which they build on each other. In: nothing. Out: statements.
import { ratingGrammar } from "../../exports/cells/rating.ts";
import { timeGrammar } from "../../exports/cells/time-grammar.ts";
import keys from "./macros/keys.sql?raw";
import numbers from "./macros/numbers.sql?raw";
import pages from "./macros/pages.sql?raw";
import ratings from "./macros/ratings.sql?raw";
import times from "./macros/times.sql?raw";
import words from "./macros/words.sql?raw";

/** To be run once per database, before anything is read. */
export const readingMacros: readonly string[] = [
  words,
  timeGrammar,
  times,
  numbers,
  ratingGrammar,
  ratings,
  keys,
  pages,
];
