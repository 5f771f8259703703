import { expect, it } from "vitest";
import { keyMove } from "../../../../src/views/review/meeting/keys.ts";

const pressed = (key: string, more: object = {}) =>
  keyMove({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    defaultPrevented: false,
    target: null,
    ...more,
  });

it("hears arrows and a presenter's remote", () => {
  expect(
    ["ArrowRight", "PageDown", "ArrowLeft", "PageUp", "Home", "End", "Escape"].map((key) => pressed(key)),
  ).toEqual([...["next", "next", "previous", "previous", "first", "last", "leave"]]);
});
it("leaves other keys, the browser's own, and those that a chart has heard", () => {
  expect(pressed("a")).toBeNull();
  expect(pressed("ArrowLeft", { altKey: true })).toBeNull();
  expect(pressed("ArrowRight", { defaultPrevented: true })).toBeNull();
});
