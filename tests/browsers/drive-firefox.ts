// Firefox as Debian, or anybody, installs it, through WebDriver BiDi. In: nothing. Out: a window to drive.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inPath, type Machine, thisMachine } from "./machine.ts";
import { startProgram } from "./program.ts";
import { asExpression, outcomeOf, type Tab } from "./tab.ts";

/** Path of a Firefox, or null. FIREFOX_PATH decides alone when it is set. */
export function findFirefox(
  machine: Machine = thisMachine(),
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = machine.env["FIREFOX_PATH"];
  return (named ? [named] : firefoxCandidates(machine)).find(exists) ?? null;
}

function firefoxCandidates(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === "darwin") return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  if (platform === "win32") return [`${env["ProgramFiles"]}\\Mozilla Firefox\\firefox.exe`];
  return inPath(machine, ["firefox-esr", "firefox"]);
}

export async function startFirefox(): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), "parcours-firefox-"));
  const words = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"];
  const listening = /WebDriver BiDi listening on (ws:\S+)/u;
  const firefox = await startProgram(findFirefox() ?? "firefox", words, listening);
  const bidi = await connect(`${firefox.told[1]}/session`);
  await bidi.send("session.new", { capabilities: {} });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context;
  await bidi.send("browsingContext.setViewport", { context, viewport: { width: 1440, height: 900 } });
  return {
    goTo: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async (body, given) => {
      const script = { expression: asExpression(body, given), target: { context }, awaitPromise: true };
      return outcomeOf((await bidi.send<Evaluated>("script.evaluate", script)).result.value);
    },
    close: async () => {
      bidi.close();
      await firefox.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Evaluated = { readonly result: { readonly value: string } };
type Message = { readonly id?: number; readonly result?: unknown; readonly message?: string };
type Bidi = {
  readonly send: <Result>(method: string, params: object) => Promise<Result>;
  readonly close: () => void;
};

/** Commands go out numbered, their results come back under the number; events are not listened to. */
async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((done, fail) => {
    socket.addEventListener("open", () => done());
    socket.addEventListener("error", () => fail(new Error(`nobody answers at ${address}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener("message", ({ data }) => {
    const { id = 0, result, message } = JSON.parse(String(data)) as Message;
    if (result === undefined) waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox went away"));
  });
  let last = 0;
  return {
    send: <Result>(method: string, params: object) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params }));
      return answer.promise as Promise<Result>;
    },
    close: () => socket.close(),
  };
}
