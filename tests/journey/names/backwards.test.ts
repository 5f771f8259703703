import { expect, it } from "vitest";
import { backwards } from "../../../src/journey/names/backwards.ts";

it("reads each word from its last letter", () =>
  expect(backwards("ael\n  eihpos")).toEqual(["lea", "sophie"]));
