// Sheets of an OpenDocument workbook. In: its content. Out: names, hidden or not; null for a trap.
import { expect, test } from "vitest";
import { odsSheets } from "../../../src/exports/workbooks/ods-sheets.ts";

const style = (name: string, display: boolean) =>
  `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;

test("sheets are named as people named them, and those that are hidden are known", () => {
  const content = `${style("ta1", true)}${style("ta2", false)}<table:table table:name="Avis &amp; notes" table:style-name="ta1"></table:table><table:table table:style-name="ta2"></table:table>`;
  expect(odsSheets(content)).toEqual([
    { name: "Avis & notes", hidden: false },
    { name: "Sheet2", hidden: true },
  ]);
});

test("the empty end of a sheet repeats as often as it likes; values do not", () => {
  const sheet = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;
  const row = (times: number, cells: string) =>
    `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
  const value = '<table:table-cell office:value-type="float" office:value="1"/>';
  expect(
    odsSheets(sheet(row(1_048_570, '<table:table-cell table:number-columns-repeated="16384"/>'))),
  ).toHaveLength(1);
  expect(odsSheets(sheet(row(20, value)))).toHaveLength(1);
  expect(odsSheets(sheet(row(1_048_570, value)))).toBeNull();
  const wide = value.replace("/>", ' table:number-columns-repeated="16384"/>');
  expect(odsSheets(sheet(`<table:table-row>${wide}</table:table-row>`))).toBeNull();
});
