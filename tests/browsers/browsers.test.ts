// Where browsers are looked for, on machines described rather than owned.
import { expect, test } from "vitest";
import { findFirefox } from "./drive-firefox.ts";
import { findWebKit } from "./drive-webkit.ts";
import type { Machine } from "./machine.ts";
import { asExpression, outcomeOf } from "./tab.ts";

const linux: Machine = { platform: "linux", env: { PATH: "/opt/bin:/usr/bin" }, home: "/home/a" };
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("a Firefox named by FIREFOX_PATH is the only one considered; Debian's comes before others", () => {
  const named = { ...linux, env: { ...linux.env, FIREFOX_PATH: "/my/firefox" } };
  expect(findFirefox(named, only("/my/firefox", "/usr/bin/firefox-esr"))).toBe("/my/firefox");
  expect(findFirefox(named, only("/usr/bin/firefox-esr"))).toBeNull();
  expect(findFirefox(linux, only("/opt/bin/firefox", "/usr/bin/firefox-esr"))).toBe("/usr/bin/firefox-esr");
  expect(findFirefox({ ...linux, platform: "darwin" }, () => true)).toContain("Firefox.app");
});

test("WebKit is there when its driver, its browser and a screen are", () => {
  const both = only("/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb");
  const mini = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
  expect(findWebKit(linux, both, () => [mini])).toEqual({
    ...{ driver: "/usr/bin/WebKitWebDriver", screen: "/usr/bin/Xvfb", browser: mini },
  });
  expect(findWebKit(linux, both, () => [])).toBeNull();
  expect(findWebKit(linux, only("/usr/bin/Xvfb"), () => [mini])).toBeNull();
  expect(findWebKit({ ...linux, platform: "darwin" }, both, () => [mini])).toBeNull();
});

test("a function crosses to the page as text, and what it gives or throws comes back", async () => {
  const run = (body: (given: never) => unknown, given: unknown): Promise<string> =>
    new Function(`return ${asExpression(body, given)}`)();
  expect(outcomeOf(await run(({ a }: { a: number }) => ({ b: [a + 1] }), { a: 1 }))).toEqual({ b: [2] });
  const failing = await run(() => {
    throw new TypeError("nothing there");
  }, null);
  expect(() => outcomeOf(failing)).toThrow("in the page: TypeError: nothing there");
});
