// The README held against the project: its commands exist, its paths too, and it says first what it must say first.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, textOf } from "../source-tree.ts";

const readme = textOf("README.md");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

const fictional = existsSync(join(root, "data", ".maison-lumen"));
const fences = [...readme.matchAll(/```sh\n([\s\S]*?)```/gu)].map(([, block]) => block ?? "");
const commands = [
  ...fences.join("\n").split("\n"),
  ...[...readme.matchAll(/`((?:[A-Z_]+=\S+ )?npm [^`]+)`/gu)].map(([, command]) => command ?? ""),
].filter((line) => line.trim() !== "");

/** "PORT=8080 npm run read -- FILE # why" → "read"; "npm start" → "start". */
const scriptOf = (command: string): string | undefined =>
  /^(?:[A-Z_]+=\S+ )?npm (?:run )?([\w:-]+)/u.exec(command)?.[1];

test("every command of the README is a script of the project", () => {
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) expect(Object.keys(scripts), command).toContain(scriptOf(command));
});

test("the two commands that a newcomer needs come first", () => {
  expect(fences[0]?.split("\n").map(scriptOf).filter(Boolean)).toEqual(["start", "test"]);
});

test("what a script runs is a file that exists", () => {
  const run = Object.values(scripts).flatMap((line) => line.match(/\b(?:src|tests)\/[\w./-]+/gu) ?? []);
  expect(run.length).toBeGreaterThan(6);
  expect(run.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the commands that a fresh clone may begin with install first", () => {
  for (const first of ["start", "test", "build", "read", "new"])
    expect(scripts[`pre${first}`], first).toBe("node src/commands/install.mjs");
  expect(scripts["publish"]).toMatch(/^node src\/commands\/install\.mjs && /u);
});

test("continuous integration runs the README's test command", () => {
  expect(textOf(".ci/run").trim().split("\n").at(-1)).toBe("npm test");
});

test("every path that the README names is there", () => {
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path]) => path ?? "");
  const quoted = [...readme.matchAll(/`((?:src|tests|data|public|\.github)\/[\w./-]*)`/gu)].map(
    ([, path]) => path ?? "",
  );
  expect(linked.length + quoted.length).toBeGreaterThan(15);
  // `npm run new` takes the fictional company's exports away, and nothing else that is named here.
  const named = [...linked, ...quoted].filter((path) => fictional || !/^data\/\w+\/./u.test(path));
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the files of one row's journey are where it passes", () => {
  const journey = readme.slice(readme.indexOf("## One row's journey"));
  const named = [...journey.matchAll(/`((?:core|sql|formats)\/[\w.-]+|\w+\.sql)`/gu)].map(
    ([, name]) => name ?? "",
  );
  const places = ["src/journey", "src/journey/reading", "src/answers", "src/exports"];
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !places.some((place) => existsSync(join(root, place, name))))).toEqual([]);
});

test.skipIf(!fictional)("the row whose journey it tells is in the fictional company's export", () => {
  const [, row] = /```csv\n(.*)\n```/u.exec(readme) ?? [];
  const [, file] = /`(data\/analytics\/[\w.-]+)`/u.exec(readme) ?? [];
  expect(textOf(String(file)).split(/\r?\n/u)).toContain(row);
});
