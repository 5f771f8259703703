import { expect, test } from "vitest";
import { stateWords } from "../../../src/exports/meaning/state-words.ts";

test.each([
  ["wc-on-hold", "on-hold"],
  ["no_show", "no show"],
  ["CANCELLED_BY_GUEST", "cancelled by guest"],
  ["cancelledByGuest", "cancelled by guest"],
  ["closedwon", "closed won"],
  ["closedWon", "closed won"],
  ["Payée", "payee"],
  ["En attente du paiement", "en attente du paiement"],
])("“%s” says “%s”", (written, words) => {
  expect(stateWords(written)).toBe(words);
});
