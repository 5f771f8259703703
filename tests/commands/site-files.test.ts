import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addressOf, entryOf, filesOf, isForHosts } from "../../src/commands/site-files.ts";

it("finds every file, whatever the folder, in one order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-files-"));
  await mkdir(join(folder, "en", "review"), { recursive: true });
  for (const name of ["b.txt", "a.txt", "en/review/index.html"]) await writeFile(join(folder, name), name);
  expect(await filesOf(folder)).toEqual(["a.txt", "b.txt", "en/review/index.html"]);
  await rm(folder, { recursive: true });
});
it("knows the address of a page, and that of any other file", () => {
  const files = ["index.html", "en/review/index.html", "404.html", "site.json"];
  expect(files.map(addressOf)).toEqual(["", "en/review/", "404.html", "site.json"]);
});
it("tells a file by its length and hash", () => {
  const hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(entryOf("a", Buffer.from("abc"))).toEqual({ path: "a", size: 3, hash });
});
it("leaves to hosts what is theirs", () => {
  const theirs = [
    "CNAME",
    ".nojekyll",
    "_headers",
    "robots.txt",
    ".well-known/security.txt",
    "google12ab.html",
  ];
  expect(theirs.filter((file) => !isForHosts(file))).toEqual([]);
  expect(["index.html", "favicon.svg", "site.json", "logo.png"].filter(isForHosts)).toEqual([]);
});
