import { expect, test } from "vitest";
import { FileFailure, forFile } from "../../../src/journey/loading/file-failure.ts";

test("what a file's work gives comes back; what it throws knows the file", async () => {
  expect(await forFile("a.csv", async () => 3)).toBe(3);
  const cause = new RangeError("odd");
  const failed = forFile("crm/a.csv", async () => {
    throw cause;
  });
  await expect(failed).rejects.toMatchObject({ file: "crm/a.csv", cause });
  await expect(failed).rejects.toBeInstanceOf(FileFailure);
});
