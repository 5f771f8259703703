import { expect, it } from "vitest";
import { pages } from "../../../src/views/page-table.ts";
import { reviewOf } from "../../../src/views/review/review-page.ts";

it("is the page that has screens; without one is our mistake", () => {
  expect(reviewOf(pages).name).toBe("review");
  expect(() => reviewOf([])).toThrow("screens");
});
