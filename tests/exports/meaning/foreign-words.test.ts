import { expect, test } from "vitest";
import { inFrench } from "../../../src/exports/meaning/foreign-headers.ts";
import { TONGUES } from "../../../src/exports/meaning/foreign-words.ts";

test("each word of each language is one, and whatever a header can be of has a French", () => {
  for (const { heads, things, whole } of TONGUES) {
    for (const [from, to] of [...heads, ...things, ...whole])
      expect([from, to]).toEqual([expect.stringMatching(/^[a-z ]+$/), expect.stringMatching(/^[a-z' ]+$/)]);
    const dates = [...heads].filter(([, to]) => to === "date").map(([from]) => from);
    for (const thing of things.keys()) {
      // A whole header of the language beside it says which one it is.
      const told = dates.map((date) => inFrench([`${date} ${thing}`, ...whole.keys()])[0]);
      expect([thing, told]).toEqual([thing, told.map(() => expect.stringMatching(/^date d/))]);
    }
  }
});
