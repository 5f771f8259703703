import { expect, it } from "vitest";
import type { Finding } from "../../src/answers/finding.ts";
import { stopToTell } from "../../src/findings/stops.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

const stop = (key: string, change: Partial<Finding>): Finding => ({ ...stopsAtCart, key, ...change });

it("is the stop that grew for sure, rather than the most frequent one", () => {
  const frequent = stop("stops/accueil", { verdict: "unclear", count: 900, concerned: 0 });
  expect(stopToTell({ ...sampleFindings, findings: [frequent, stopsAtCart] })?.key).toBe("stops/panier");
});

it("is the most frequent one where none grew for sure, and none where nothing is known", () => {
  const few = stop("stops/accueil", { verdict: "unclear", count: 9 });
  const many = stop("stops/produits", { verdict: "down", count: 90 });
  const untold = stop("stops/chat", { verdict: "too-few", count: null });
  expect(stopToTell({ ...sampleFindings, findings: [few, many, untold] })?.key).toBe("stops/produits");
  expect(stopToTell({ ...sampleFindings, findings: [untold] })).toBeNull();
});
