import { expect, it } from "vitest";
import { problem } from "../../../src/exports/problem.ts";
import { ProblemList } from "../../../src/views/controls/ProblemList.tsx";
import type { ProblemCode } from "../../../src/words/problems/index.ts";
import { markup, textIn } from "../sample-page.tsx";

it("tells each with its place, fifty at most, and counts all", () => {
  const problems = Array.from({ length: 60 }, (_, line) =>
    problem("yaml-tab" as ProblemCode, "parcours.yaml", { line: line + 1 }),
  );
  const html = markup(<ProblemList problems={problems} language="en" />);
  expect(html.match(/<li>/gu)).toHaveLength(50);
  expect(textIn(html)).toContain("(60)");
  expect(textIn(html)).toContain("parcours.yaml, line 50");
});
