import { expect, it } from "vitest";
import { everyEntry } from "../../src/offline/manifest.ts";
import { entry } from "./device.ts";

it("what a meeting needs is pages, answers, engine and database, but no pack of them", () => {
  const [page, answer, engine] = [entry("", "page"), entry("answers/a.json", "1"), entry("a.wasm", "2")];
  const pack = { file: entry("offline/answers.pack", "x"), holds: [answer] };
  expect(everyEntry({ first: [page], pack, later: [engine] })).toEqual([page, answer, engine]);
});
