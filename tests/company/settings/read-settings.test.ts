import { expect, test } from "vitest";
import { readSettings } from "../../../src/company/settings/read-settings.ts";
import { file, told } from "../files.ts";

const read = (text: string) => readSettings(file("parcours.yaml", text));

test("settings that are right are kept beside those that are not", async () => {
  const { value, problems } = await read("title: A\nlanguage: de\nsmall_group: 7\nverdict_n: beaucoup\n");
  expect(value.settings).toEqual({ title: "A", small_group: 7 });
  expect(told(problems)).toEqual(["setting-choice:2", "setting-not-number:4"]);
});

test("a setting that does not exist is told", async () => {
  const { problems } = await read("titel: A\nlanguage: fr\n");
  expect(problems).toMatchObject([
    { code: "setting-misspelt", line: 1, column: "titel", values: { closest: "title" } },
  ]);
});

test("lines left empty say nothing, at any depth", async () => {
  const { value, problems } = await read(
    "title:\nsources:\n  - file: a\n    zone:\n    keys: { a: b }\n    events: { time: t, event: e, page: }\n  -\n",
  );
  expect(problems).toEqual([]);
  expect(value.settings.title).toBeUndefined();
  expect(value.sources).toMatchObject([{ file: "a", zone: "local", events: { page: null } }]);
});

test("accents survive a Windows text editor", async () => {
  const bytes = Uint8Array.from("title: \u00c9t\u00e9", (letter) => letter.charCodeAt(0));
  const { value } = await readSettings({ path: "parcours.yaml", blob: new Blob([bytes]) });
  expect(value.settings.title).toBe("Été");
});

test("without the file nothing is set and nothing is wrong; a picture under its name is told", async () => {
  expect(await readSettings(undefined)).toMatchObject({ value: { settings: {}, sources: [] }, problems: [] });
  const picture = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])]);
  const { problems } = await readSettings({ path: "parcours.yaml", blob: picture });
  expect(told(problems)).toEqual(["yaml-unreadable"]);
});
