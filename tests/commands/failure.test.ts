import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DistError } from "../../src/commands/dist-folder.ts";
import { failureOf } from "../../src/commands/failure.ts";
import { HeldError } from "../../src/commands/hold.ts";
import { FellError } from "../../src/commands/watched.ts";
import { FileFailure } from "../../src/journey/loading/file-failure.ts";

const system = (code: string, path = "dist/a.html") =>
  Object.assign(new Error(`${code}: something, open '${path}'`), { code, path });

test("what the system refuses is told by its kind and its path", () => {
  expect(failureOf(system("ENOSPC"))).toEqual({ kind: "full", path: "dist/a.html" });
  for (const code of ["EACCES", "EROFS", "EPERM", "EBUSY"])
    expect(failureOf(system(code))).toEqual({ kind: "notAllowed", path: "dist/a.html" });
  expect(failureOf(system("EMFILE"))).toEqual({ kind: "tooManyFiles" });
});

test("what the engine says in words is told as well, however deep it is", () => {
  const engine = new Error('IO Error: Could not write file "x": No space left on device');
  expect(failureOf(new Error("query failed", { cause: engine }))).toEqual({ kind: "full", path: null });
  expect(failureOf(new AggregateError([new Error("Out of Memory Error: failed")]))).toEqual({
    kind: "memory",
  });
});

test("tables that find no room on the disk are no lack of memory, though the engine says so", () => {
  const engine = `Out of Memory Error: failed to offload data block of size 256.0 KiB (17.8 MiB/18.0 MiB used).
This limit was set by the 'max_temp_directory_size' setting.`;
  expect(failureOf(new Error("query failed", { cause: new Error(engine) }))).toEqual({
    kind: "full",
    path: null,
  });
});

test("another build and a folder that may not be replaced have kinds of their own", () => {
  expect(failureOf(new HeldError("a/busy", 12))).toEqual({ kind: "held", pid: 12, path: "a/busy" });
  expect(failureOf(new DistError("mount", "/dist"))).toEqual({ kind: "mount", path: "/dist" });
  expect(failureOf(new FellError("SIGSEGV"))).toEqual({ kind: "fell", by: "SIGSEGV" });
});

test("anything else is unexpected: the deepest reason, one line, and the file that was being read", () => {
  const thrown = (() => {
    try {
      return readFileSync(null as unknown as string);
    } catch (error) {
      return error;
    }
  })();
  const failure = failureOf(new FileFailure("crm/a.csv", new Error("outer", { cause: thrown })));
  expect(failure).toMatchObject({ kind: "unexpected", file: "crm/a.csv" });
  expect(failure).toHaveProperty("reason", expect.stringMatching(/^The "path" argument.*[^\n]$/u));
  expect(failureOf("only words")).toEqual({ kind: "unexpected", reason: "only words", file: null });
  expect(failureOf(undefined)).toMatchObject({ kind: "unexpected" });
});

test("an error that is its own cause ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(failureOf(error)).toMatchObject({ reason: "round" });
});
