import { expect, it } from "vitest";
import { ProblemList } from "../../../src/views/controls/ProblemList.tsx";
import { problemList } from "../../../src/views/controls/problem-list.ts";

it("is there once it has come", async () => {
  expect(await problemList.come()).toBe(ProblemList);
  expect(problemList.get()).toBe(ProblemList);
});
