// The list of what to check in dropped files, and every sentence it can hold. In: nothing. Out: the way to fetch it; most readers never need it.
import { later } from "../later.ts";

export const problemList = later(
  "controls/ProblemList",
  async () => (await import("./ProblemList.tsx")).ProblemList,
);
