import { expect, it } from "vitest";
import { fileName } from "../../../src/views/take-away/file-name.ts";

it("says company, view, period and filter", () => {
  expect(fileName(["Maison Lumen", "Entonnoir", "T3\u00A02026", "Hôtelier"], "png")).toBe(
    "maison-lumen_entonnoir_t3-2026_hotelier.png",
  );
});

it("has no sign that a disk refuses, and no part without a letter", () => {
  expect(fileName(['a/b\\c:d*e?f"g<h>|i', "…", ""], "csv")).toBe("a-b-c-d-e-f-g-h-i.csv");
});

it("is never too long for a disk", () => {
  expect(fileName(["é".repeat(400)], "svg").length).toBeLessThan(130);
});
