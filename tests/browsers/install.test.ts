// Installing browsers where there is none, in a workshop where nothing is really installed.
import { expect, test } from "vitest";
import { ensureBrowsers, type Step, type Wanted, type Workshop, wantedBrowsers } from "./install.ts";
import { browserWords } from "./words.ts";

const words = browserWords.fr;
const aptChromium = "apt-get install -y --no-install-recommends chromium";

/** A machine where a browser appears once the given command has run; the commands that fail change nothing. */
function workshop(more: Partial<Workshop> & { readonly fails?: string } = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  const run = ({ command, words: rest }: Step) => {
    ran.push([command, ...rest].join(" "));
    return command !== more.fails;
  };
  const given = { env: {}, run, say: (sentence: string) => said.push(sentence), starts: () => true, ...more };
  const appears = (command: string) => () => (ran.includes(command) ? "/browser" : null);
  return { ran, said, given, appears };
}

const [chromium, firefox, webkit] = wantedBrowsers(true, true, false) as [Wanted, Wanted, Wanted];
const there = () => "/usr/bin/browser";
const nowhere = () => null;

test("browsers that start are used, and nothing is installed", () => {
  const { ran, said, given } = workshop();
  const wanted = [chromium, firefox, webkit].map((one) => ({ ...one, find: there }));
  expect(ensureBrowsers(wanted, given, words)).toBe(true);
  expect(ran).toEqual([]);
  expect(said).toEqual(
    ["Chromium", "Firefox", "WebKit"].map((name) => words.found(name, "/usr/bin/browser")),
  );
});

test("without a Chromium, Playwright's download is tried first", () => {
  const { ran, given, appears } = workshop();
  const find = appears("playwright-core install chromium");
  expect(ensureBrowsers([{ ...chromium, find }], given, words)).toBe(true);
  expect(ran).toEqual(["playwright-core install chromium"]);
});

test("where the download fails, root on Debian gets the system's package", () => {
  const { ran, given, appears } = workshop({ fails: "playwright-core" });
  expect(ensureBrowsers([{ ...chromium, find: appears(aptChromium) }], given, words)).toBe(true);
  expect(ran).toEqual(["playwright-core install chromium", "apt-get update", aptChromium]);
});

test("a Chromium that does not start is not accepted, and there are no tests without one", () => {
  const { said, given } = workshop({ starts: () => false });
  expect(ensureBrowsers([{ ...chromium, find: there }], given, words)).toBe(false);
  expect(said.at(-1)).toBe(words.needed("Chromium"));
});

test("a browser that someone named and that does not start is told, not replaced", () => {
  const { ran, said, given } = workshop({ env: { CHROMIUM_PATH: "/my/chrome" } });
  expect(ensureBrowsers([{ ...chromium, find: nowhere }], given, words)).toBe(false);
  expect(ran).toEqual([]);
  expect(said).toContain(words.namedMissing("CHROMIUM_PATH", "/my/chrome"));
});

test("at home the tests go on without the two others, and one sentence says so", () => {
  const { ran, said, given } = workshop();
  const wanted = [
    { ...chromium, find: there },
    { ...firefox, find: nowhere },
    { ...webkit, find: nowhere },
  ];
  expect(ensureBrowsers(wanted, given, words)).toBe(true);
  expect(ran).toEqual([]);
  expect(said.slice(1)).toEqual([words.leftOut(["Firefox", "WebKit"])]);
  for (const language of ["fr", "en"] as const)
    expect(browserWords[language].leftOut(["Firefox", "WebKit"])).toMatch(/Firefox .*WebKit.*firefox-esr/u);
});

test("in continuous integration they are installed, and none may be left out", () => {
  const { ran, said, given, appears } = workshop();
  const [, ofFirefox, ofWebKit] = wantedBrowsers(true, true, true) as [Wanted, Wanted, Wanted];
  const packages = "apt-get install -y --no-install-recommends";
  const wanted = [
    { ...ofFirefox, find: appears(`${packages} firefox-esr`) },
    { ...ofWebKit, find: nowhere },
  ];
  expect(ensureBrowsers(wanted, given, words)).toBe(false);
  expect(ran.filter((command) => command.includes(" install "))).toEqual([
    `${packages} firefox-esr`,
    `${packages} webkit2gtk-driver xvfb`,
  ]);
  expect(said.at(-1)).toBe(words.needed("WebKit"));
});

test("system packages are only for root on Debian", () => {
  const commands = (root: boolean, debian: boolean) =>
    wantedBrowsers(root, debian, true).flatMap(({ recipes }) => recipes.map(([first]) => first?.command));
  expect(commands(true, true)).toEqual(["playwright-core", "apt-get", "apt-get", "apt-get"]);
  expect(commands(false, true)).toEqual(["playwright-core"]);
  expect(commands(true, false)).toEqual(["playwright-core"]);
});
