import { expect, it } from "vitest";
import { count, said } from "../../../src/words/takeaways/sentence.ts";
import { plain } from "../sentences.ts";

it("writes an n as people do, and only what there is to say", () => {
  expect(plain([count(4210, "fr"), count(4210, "en")])).toEqual(["n = 4 210", "n = 4,210"]);
  expect(plain(said("fr", ["Un : deux.", null]))).toEqual(["Un : deux."]);
});
