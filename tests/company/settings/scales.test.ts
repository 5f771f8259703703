import { expect, test } from "vitest";
import { SCALES } from "../../../src/company/settings/scales.ts";
import { fold } from "../../../src/exports/cells/fold.ts";

test("every scale goes upwards, and its words are folded and on it", () => {
  for (const { min, max, words } of Object.values(SCALES)) {
    expect(min).toBeLessThan(max);
    for (const [word, number] of Object.entries(words)) {
      expect(fold(word)).toBe(word);
      expect(number).toBeGreaterThanOrEqual(min);
      expect(number).toBeLessThanOrEqual(max);
    }
  }
});
