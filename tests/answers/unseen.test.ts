import { expect, test } from "vitest";
import { isBeyond, isPastUntold, isUnseen, untoldGoal } from "../../src/answers/unseen.ts";

const row = { stage: 1, reached: 838, own: 0, left: 0 };

test("a stage that all would only be deduced to have passed is unseen", () => {
  expect(isUnseen(row, 2)).toBe(true);
  // Somebody was seen, stays there, or is not there at all; the goal needs no step of its own.
  expect(isUnseen({ ...row, own: 1 }, 2)).toBe(false);
  expect(isUnseen({ ...row, left: 1 }, 2)).toBe(false);
  expect(isUnseen({ ...row, reached: 0 }, 2)).toBe(false);
  expect(isUnseen({ ...row, stage: 2 }, 2)).toBe(false);
});

test("a stage that only journeys begun after the goal pass has no rate: 0 % would hide them", () => {
  expect(isBeyond({ reached: 0, pending: 0, beyond: 88 })).toBe(true);
  expect(isBeyond({ reached: 0, pending: 1, beyond: 88 })).toBe(false);
  expect(isBeyond({ reached: 3, pending: 0, beyond: 88 })).toBe(false);
  expect(isBeyond({ reached: 0, pending: 0, beyond: 0 })).toBe(false);
});

test("where the files say nothing of the goal, a stage after it that nobody is said to reach has no rate either", () => {
  const none = { stage: 4, reached: 0, pending: 0 };
  expect(isPastUntold(none, 3)).toBe(true);
  expect(isPastUntold(none, null)).toBe(false);
  expect(isPastUntold({ ...none, stage: 2 }, 3)).toBe(false);
  expect(isPastUntold({ ...none, pending: 2 }, 3)).toBe(false);
});

test("the goal that no file tells of goes by its number, and one that is told has none", () => {
  const facts = { stages: [{ id: "choix" }, { id: "achat" }], touchpoints: [], goal_stage: "achat" };
  expect(untoldGoal({ ...facts, untold_stages: ["achat"] })).toBe(2);
  expect(untoldGoal({ ...facts, untold_stages: ["choix"] })).toBeNull();
});
