// What a file is, by its parts. In: archives. Out: a format, a refusal, or nothing to do with workbooks.
import { expect, test } from "vitest";
import { workbookKind } from "../../../src/exports/workbooks/workbook-kind.ts";
import { ods, xlsx, zip } from "./workbook-files.ts";

const kindOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const kind = await workbookKind(new Blob([bytes]));
  return kind === null ? null : "refused" in kind ? kind.refused : kind.format;
};

test("a workbook is known by what is in it", async () => {
  expect(await kindOf(xlsx([{ name: "A", rows: [["a"]] }]))).toBe("xlsx");
  expect(await kindOf(ods("<table:table/>"))).toBe("ods");
  expect(
    await kindOf(
      zip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
        { name: "content.xml", content: "" },
      ]),
    ),
  ).toBeNull();
  expect(await kindOf(zip([{ name: "a.csv", content: "a,b" }]))).toBeNull();
  expect(await kindOf(new TextEncoder().encode("a;b\n1;2\n"))).toBeNull();
});

test("what would not fit in memory, and what hides its size, is refused by what it declares", async () => {
  const part = { name: "xl/workbook.xml", content: "<workbook/>" };
  expect(await kindOf(zip([{ ...part, declared: 300_000_000 }]))).toBe("workbook-too-large");
  expect(await kindOf(zip([part, { name: "xl/a.xml", content: "abcdefgh".repeat(9), declared: 0 }]))).toBe(
    "workbook-damaged",
  );
});
