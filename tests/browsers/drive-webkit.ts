// WebKitGTK, Safari's engine, through its own WebDriver, on a screen that nobody sees. In: nothing. Out: a window to drive.
import { existsSync, globSync } from "node:fs";
import { inPath, type Machine, thisMachine } from "./machine.ts";
import { freePort, startProgram } from "./program.ts";
import { asExpression, outcomeOf, PATIENCE, type Tab } from "./tab.ts";

export type WebKit = { readonly driver: string; readonly browser: string; readonly screen: string };

/** WebKitGTK's driver, its test browser and a virtual screen: all three, or null. Linux alone has them. */
export function findWebKit(
  machine: Machine = thisMachine(),
  exists: (path: string) => boolean = existsSync,
  browsers: () => readonly string[] = () => globSync("/usr/{lib,libexec}/{,*/}webkit*/MiniBrowser"),
): WebKit | null {
  if (machine.platform !== "linux") return null;
  const find = (name: string) => inPath(machine, [name]).find(exists);
  const [driver, screen, browser] = [find("WebKitWebDriver"), find("Xvfb"), [...browsers()].sort().at(-1)];
  return driver && screen && browser ? { driver, screen, browser } : null;
}

export async function startWebKit(): Promise<Tab> {
  const found = findWebKit();
  if (found === null) throw new Error("no WebKitGTK on this machine");
  const screen = await startProgram(
    found.screen,
    ["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
    /^(\d+)\n/u,
  );
  const port = await freePort();
  const driver = await startProgram(found.driver, [`--port=${port}`], null, {
    DISPLAY: `:${screen.told[1]}`,
  });
  const call = caller(`http://127.0.0.1:${port}`);
  await answering(() => call("GET", "/status"));
  const { sessionId } = await call<{ sessionId: string }>("POST", "/session", capabilities(found.browser));
  const session = `/session/${sessionId}`;
  return {
    goTo: async (url) => {
      await call("POST", `${session}/url`, { url });
    },
    evaluate: async (body, given) => {
      const script = `const done = arguments[0]; ${asExpression(body, given)}.then(done);`;
      return outcomeOf(await call<string>("POST", `${session}/execute/async`, { script, args: [] }));
    },
    close: async () => {
      await call("DELETE", session);
      await driver.stop();
      await screen.stop();
    },
  };
}

const capabilities = (binary: string) => ({
  capabilities: {
    alwaysMatch: {
      timeouts: { script: PATIENCE, pageLoad: PATIENCE },
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    },
  },
});

/** One command of the WebDriver protocol; rejects with what the driver says. */
function caller(address: string) {
  return async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${address}${path}`, init);
    const { value } = (await response.json()) as { value: Result };
    if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 800)}`);
    return value;
  };
}

/** The driver says nothing when it is ready: it is asked until it answers. */
async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await ask().then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}
