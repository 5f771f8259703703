// Installing a browser where there is none, in a workshop where nothing is really installed.
import { expect, test } from "vitest";
import { commandWords } from "../../src/words/commands.ts";
import { ensureChromium, recipes, type Step, type Workshop } from "./install-chromium.ts";

const words = commandWords.fr;

/** A machine whose browser appears once the given command has run; every other command fails or changes nothing. */
function workshop(more: Partial<Workshop> & { readonly appearsAfter?: string; readonly fails?: string }) {
  const ran: string[] = [];
  const said: string[] = [];
  const run = ({ command, words: rest }: Step) => {
    ran.push([command, ...rest].join(" "));
    return command !== more.fails;
  };
  const find = () => (more.appearsAfter && ran.includes(more.appearsAfter) ? "/chrome" : null);
  const say = (sentence: string) => said.push(sentence);
  const base = { find, run, say, starts: () => true, named: undefined, recipes: recipes(true, true) };
  return { ran, said, given: { ...base, ...more } };
}

test("a browser that starts is used, and nothing is installed", () => {
  const { ran, given } = workshop({ find: () => "/usr/bin/chromium" });
  expect(ensureChromium(given, words)).toBe("/usr/bin/chromium");
  expect(ran).toEqual([]);
});

test("without a browser, Playwright's download is tried first", () => {
  const { ran, given } = workshop({ appearsAfter: "playwright-core install chromium" });
  expect(ensureChromium(given, words)).toBe("/chrome");
  expect(ran).toEqual(["playwright-core install chromium"]);
});

test("where the download fails, root on Debian gets the system's package", () => {
  const apt = "apt-get install -y --no-install-recommends chromium";
  const { ran, given } = workshop({ fails: "playwright-core", appearsAfter: apt });
  expect(ensureChromium(given, words)).toBe("/chrome");
  expect(ran).toEqual(["playwright-core install chromium", "apt-get update", apt]);
});

test("a browser that does not start is not accepted", () => {
  const { said, given } = workshop({ find: () => "/broken", starts: () => false });
  expect(ensureChromium(given, words)).toBeNull();
  expect(said.at(-1)).toBe(words.chromiumNone);
});

test("a browser that someone named and that does not start is told, not replaced", () => {
  const { ran, said, given } = workshop({ named: "/my/chrome" });
  expect(ensureChromium(given, words)).toBeNull();
  expect(ran).toEqual([]);
  expect(said).toEqual([words.chromiumNamedMissing("/my/chrome")]);
});

test("system packages are only for root on Debian", () => {
  const commands = (root: boolean, debian: boolean) => recipes(root, debian).map(([first]) => first?.command);
  expect(commands(true, true)).toEqual(["playwright-core", "apt-get"]);
  expect(commands(false, true)).toEqual(["playwright-core"]);
  expect(commands(true, false)).toEqual(["playwright-core"]);
});
