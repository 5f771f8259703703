import { describe, expect, test } from "vitest";
import { readYaml } from "../../../src/company/settings/yaml-file.ts";
import { told } from "../files.ts";

const read = (...lines: string[]) => readYaml(lines.join("\n"), "parcours.yaml");

test("settings are read with their lines", () => {
  const yaml = read(
    "# un commentaire",
    "title: A",
    "sources:",
    "  - file: x",
    "    keys:",
    "      order: [id]",
    "",
  );
  expect(yaml.problems).toEqual([]);
  expect(yaml.settings.get("sources")).toEqual([{ file: "x", keys: { order: ["id"] } }]);
  expect(yaml.lineOf(["title"])).toBe(2);
  expect(yaml.lineOf(["sources", 0])).toBe(4);
  expect(yaml.lineOf(["sources", 0, "keys", "order"])).toBe(6);
  expect(yaml.lineOf(["sources", 0, "missing", "deeper"])).toBe(4);
});

test("a setting without a value is as if it were not written", () => {
  expect(read("title:", "language: fr").settings).toEqual(new Map([["language", "fr"]]));
});

test("an empty file and one of comments only hold nothing and are no mistake", () => {
  for (const yaml of [read(""), read("# rien", "# du tout")]) {
    expect(yaml.settings.size).toBe(0);
    expect(yaml.problems).toEqual([]);
  }
});

describe("a mistake is told where it is, and the settings around it are kept", () => {
  test.each([
    ["a tab", ["journey_gap_days:", "\tdefault: 3"], "yaml-tab:3"],
    ["no colon", ["title Maison"], "yaml-no-colon:2"],
    ["no space after the colon", ["title:Maison"], "yaml-no-colon:2"],
    ["an equals sign", ["title = Maison"], "yaml-no-colon:2"],
    ["a quote never closed", ['title: "Maison'], "yaml-quote:2"],
    ["a quote never closed in a list", ["objectives:", '  - "un', "  - deux"], "yaml-quote:3"],
    ["a bracket never closed", ["objectives: [un, deux"], "yaml-quote:2"],
    ["an apostrophe in single quotes", ["title: 'l'atelier'"], "yaml-after-quote:2"],
    ["a second colon", ["title: Bilan: T3"], "yaml-colon:2"],
    ["a star", ["sources:", "  - file: *.csv"], "yaml-special:3"],
    ["an at sign", ["title: @maison"], "yaml-special:2"],
    ["an exclamation mark", ["title: !Super"], "yaml-special:2"],
    ["a shifted line", ["title: A", "  subtitle: B"], "yaml-indent:3"],
    ["a misaligned item", ["sources:", "  - file: a", "   name: b"], "yaml-indent:4"],
    ["lists within lists without end", [`sources: ${"[".repeat(9000)}${"]".repeat(9000)}`], "yaml-syntax:2"],
    ["a setting that copies itself", ["objectives: &a [un, *a]"], "yaml-references:2"],
    [
      "a setting that copies itself a billion times",
      [
        "objectives:",
        "  - &a [1, 1, 1, 1, 1, 1, 1, 1, 1]",
        ...["b", "c", "d", "e", "f", "g", "h", "i"].map(
          (name, at) => `  - &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(", ")}]`,
        ),
      ],
      "yaml-references:2",
    ],
    ["a setting written twice", ["language: en"], "yaml-duplicate-key:2"],
  ])("%s", (_name, lines, expected) => {
    const yaml = read("language: fr", ...lines, "currency: CHF");
    expect(told(yaml.problems)).toEqual([expected]);
    expect(yaml.settings.get("language")).toBe("fr");
    expect(yaml.settings.get("currency")).toBe("CHF");
  });
});

test("a list or a text instead of settings is told once", () => {
  expect(told(read("- un", "- deux").problems)).toEqual(["yaml-no-colon:1"]);
  expect(told(read("bonjour").problems)).toEqual(["yaml-no-colon:1"]);
});

test("Windows line ends change nothing", () => {
  const yaml = readYaml('language: fr\r\ntitle: "A\r\ncurrency: CHF\r\n', "parcours.yaml");
  expect(told(yaml.problems)).toEqual(["yaml-quote:2"]);
  expect(yaml.settings.get("currency")).toBe("CHF");
});

test("the line is quoted, and the place in it told", () => {
  const [problem] = read("currency: CHF", "title: @maison").problems;
  expect(problem).toMatchObject({ found: "title: @maison", values: { position: 8 } });
});
