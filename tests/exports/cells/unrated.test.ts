import { expect, test } from "vitest";
import { isUnrated } from "../../../src/exports/cells/unrated.ts";

test.each(["", "Non proposée", "Offered", "NSP", "Sans réponse", "N/A"])("%j is no rating", (text) => {
  expect(isUnrated(text)).toBe(true);
});

test.each(["Bonne", "0", "Sans avis", "Non"])("%j may be one", (text) => {
  expect(isUnrated(text)).toBe(false);
});
