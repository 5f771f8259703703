// What every page says of itself. In: nothing. Out: a type; each page's own words are in the file of its view.
import type { Language } from "./format.ts";

export type PageWords = Readonly<
  Record<
    Language,
    {
      /** Part of the address after the language: "" for the home page, "parcours/". */
      readonly slug: string;
      /** In the menu. */
      readonly name: string;
      /** The page's question, as its heading. */
      readonly title: string;
      readonly description: string;
    }
  >
>;
