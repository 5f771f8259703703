import { expect, it } from "vitest";
import { scoreVerdict, shareVerdict } from "../../src/charts/verdict-text.ts";
import { stopsAtCart } from "../fixtures/sample-findings.ts";
import { plain } from "./markup.ts";

const unproven = { ...stopsAtCart, verdict: "unclear" } as const;

it("tells a proven difference, and of any other why there is none", () => {
  expect(plain(shareVerdict(stopsAtCart, "fr") ?? "")).toBe("+31,0 points à segments égaux");
  expect(shareVerdict({ ...unproven, low: -0.1 }, "fr")).toBe("pas d’évolution nette");
  expect(shareVerdict(unproven, "en")).toBe("possible, not confirmed");
  expect(shareVerdict({ ...stopsAtCart, verdict: "too-few", why: "early" }, "fr")).toBe(
    "trop tôt pour juger",
  );
  expect(shareVerdict(null, "fr")).toBeNull();
});

it("tells a feeling on its own scale", () => {
  expect(scoreVerdict({ ...stopsAtCart, difference: -0.96 }, "fr")).toBe("−1,0");
  expect(scoreVerdict({ ...unproven, low: -0.1 }, "en")).toBe("no clear change");
  expect(scoreVerdict(null, "en")).toBeNull();
});
