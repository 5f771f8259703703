import { expect, it } from "vitest";
import { isOfOneThing } from "../../../src/exports/meaning/of-one-thing.ts";

it("isOfOneThing: an order's, a ticket's or a deal's rows are its lines; a customer's are not", () => {
  for (const kind of ["order", "ticket", "deal", "lead", "pass"])
    expect(isOfOneThing(["email", kind])).toBe(true);
  for (const kinds of [[], ["email"], ["email", "session"]]) expect(isOfOneThing(kinds)).toBe(false);
});
