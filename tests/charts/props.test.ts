import { expect, test } from "vitest";
import { voiceOf } from "../../src/charts/props.ts";

test("a chart speaks its language, with or without a comparison's name", () => {
  expect(voiceOf({ language: "en" })).toMatchObject({ language: "en", compareName: null });
  expect(voiceOf({ language: "fr", compareName: "T2 2026" }).words.showTable).toBe("Voir les chiffres");
});
