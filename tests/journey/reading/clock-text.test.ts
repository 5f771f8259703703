import { expect, it } from "vitest";
import { clockText } from "../../../src/exports/meaning/clock-forms.ts";
import type { TimeCell } from "../../../src/exports/meaning/meaning.ts";
import { isHour, withHour } from "../../../src/journey/reading/clock-text.ts";
import { inBothEngines } from "../both-engines.ts";

const time: TimeCell = { column: 0, shape: "dmy", zone: "local", dateOnly: false, clock: 1 };

inBothEngines("clock-text.ts", ({ given, rows }) => {
  const read = async (cell: TimeCell, date: string, hours: readonly string[]) => {
    await given(
      "incoming",
      "line bigint, c0 varchar, c1 varchar",
      hours.map((hour, line) => [line, date, hour]),
    );
    const found = await rows(
      `select case when ${isHour(cell)} then ${withHour(cell)} end as t from incoming order by line`,
    );
    return found.map(([text]) => text);
  };

  it("writes an hour behind its date as the recogniser does, whatever its form", async () => {
    const forms = [
      [undefined, ["14:05", "9h30"]],
      ["fraction", ["0,5", "0.333333333", "0,999999999", "0"]],
      ["hours", ["8", "23"]],
      ["digits", ["915", "1405", "091530"]],
    ] as const;
    for (const [clockForm, hours] of forms) {
      const cell = clockForm === undefined ? time : { ...time, clockForm };
      expect(await read(cell, "03/07/2026", hours)).toEqual(
        hours.map((hour) => `03/07/2026 ${clockText(hour, clockForm)}`),
      );
    }
  });

  it("leaves what is no hour of that form", async () => {
    expect(await read({ ...time, clockForm: "fraction" }, "03/07/2026", ["1,5", "14:05", ""])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("adds a part of a day to a spreadsheet's serial", async () => {
    const serial: TimeCell = { ...time, shape: "excel", clockForm: "fraction" };
    expect(await read(serial, "46204", ["0,5", "0,25"])).toEqual(["46204.5", "46204.25"]);
  });
});
