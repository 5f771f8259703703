import { expect, test } from "vitest";
import type { Progress } from "../../src/answers/asker.ts";
import { progressOver } from "../../src/engine/progress.ts";

const file = (bytes: number) => ({ path: `${bytes}.csv`, blob: new Blob(["x".repeat(bytes)]) });

/** A watch over two files of 600 and 400 bytes, with a clock that is set by hand. */
function watched() {
  const files = [file(600), file(400)] as const;
  const told: Progress[] = [];
  let time = 0;
  const watch = progressOver(
    files,
    (progress) => told.push(progress),
    () => time,
  );
  return { files, told, watch, at: (ms: number) => (time = ms) };
}

test("rows add up, and the time left is that of the bytes left at the pace so far", () => {
  const { files, told, watch, at } = watched();
  at(2000);
  watch.onRows(10, 200);
  expect(told).toEqual([{ rows: 10, secondsLeft: 8, isCounting: false }]);
  at(6000);
  watch.onRead(files[0], 30);
  expect(told[1]).toEqual({ rows: 30, secondsLeft: 4, isCounting: false });
  at(8000);
  // Rows written anew may be longer than those of the file.
  watch.onRows(5, 9000);
  expect(told[2]).toEqual({ rows: 35, secondsLeft: 0, isCounting: false });
});

test("too early no time is told, and not at every row", () => {
  const { told, watch, at } = watched();
  at(600);
  watch.onRows(1, 10);
  at(700);
  watch.onRows(1, 10);
  expect(told).toEqual([{ rows: 1, secondsLeft: null, isCounting: false }]);
});

test("what comes after reading is told as counting", () => {
  const { files, told, watch } = watched();
  watch.onRead(files[0], 5);
  watch.onRead(files[1], 7);
  expect(told.splice(0)).toEqual([{ rows: 7, secondsLeft: null, isCounting: true }]);
  watch.onSteps();
  expect(told).toEqual([{ rows: 7, secondsLeft: null, isCounting: true }]);
});
