import { describe, expect, it } from "vitest";
import { keep } from "../../src/offline/fill.ts";
import { createResponder, pathOf } from "../../src/offline/respond.ts";
import { openShelf } from "../../src/offline/shelf.ts";
import { openerWith } from "../../src/sealed/opener.ts";
import { seal } from "../../src/sealed/seal.ts";
import { bytes, emptyDevice, FIRST, type Host, hostOf, publish, SCOPE } from "./device.ts";

const PATIENCE = 20;

/** A reader who has kept the first build. */
async function world(patience = PATIENCE) {
  const host = hostOf({});
  const shelf = openShelf(emptyDevice(), SCOPE);
  await keep(shelf, host.get, await publish(host, "un", FIRST));
  host.asked.length = 0;
  const network = (request: Request) => host.get(pathOf(request.url, SCOPE));
  const { respond, shownFrom } = createResponder({ scope: SCOPE, shelf, network, patience });
  const ask = (
    path: string,
    { client = "", coming = "", method = "GET", preloaded = undefined as Response | undefined } = {},
  ) => {
    const request = Object.assign(new Request(SCOPE + path, { method }), {});
    if (coming !== "") Object.defineProperty(request, "mode", { value: "navigate" });
    return respond({ request, client, coming, preloaded: Promise.resolve(preloaded) }, null);
  };
  return { host, shelf, ask, shownFrom };
}
/** From now on nobody answers, nor refuses. */
const stall = (host: Host) => Object.assign(host, { get: () => new Promise<Response>(() => undefined) });

describe("createResponder", () => {
  it("gives the published page as long as the network answers", async () => {
    const { host, ask, shownFrom } = await world();
    host.files.set("", bytes("nouvelle"));
    expect(await (await ask("?persona=a", { coming: "page" })).text()).toBe("nouvelle");
    expect(shownFrom("page")).toBeNull();
  });
  it("gives the copy when the network is cut, whatever the filters, and tells so", async () => {
    const { host, ask, shownFrom } = await world();
    host.isCut = true;
    expect(await (await ask("index.html?persona=a", { coming: "page" })).text()).toBe(FIRST[""]);
    expect(shownFrom("page")).toBe("un");
  });
  it("gives a page shown from the copy the facts of that copy, though the network is back", async () => {
    const { host, ask } = await world();
    host.isCut = true;
    await ask("", { coming: "page" });
    host.isCut = false;
    host.files.set("site.json", bytes('{"title":"deux"}'));
    expect(await (await ask("site.json", { client: "page" })).json()).toEqual({ title: "un" });
    expect(await (await ask("site.json", { client: "other" })).json()).toEqual({ title: "deux" });
  });
  it("asks the network for the page that follows a copy", async () => {
    const { host, ask } = await world();
    host.isCut = true;
    await ask("", { coming: "page" });
    host.isCut = false;
    host.files.set("", bytes("nouvelle"));
    expect(await (await ask("", { client: "page", coming: "next" })).text()).toBe("nouvelle");
  });
  it("does not wait for ever, and not twice, for a network that is silent", async () => {
    const { host, ask } = await world();
    stall(host);
    expect(await (await ask("", { coming: "page" })).text()).toBe(FIRST[""]);
    const before = performance.now();
    await ask("", { coming: "next" });
    expect(performance.now() - before).toBeLessThan(PATIENCE);
  });
  it("asks nobody for a file whose name changes with its content, and the network for one that is not kept", async () => {
    const { host, ask } = await world();
    host.files.set("answers/2/a.json", bytes("2"));
    expect(await (await ask("answers/1/a.json")).text()).toBe('{"a":1}');
    expect(host.asked).toEqual([]);
    expect(await (await ask("answers/2/a.json")).text()).toBe("2");
  });
  it("keeps a host that fails from hiding the copy; what is not found there is not found", async () => {
    const { host, ask } = await world();
    Object.assign(host, { get: async () => new Response("", { status: 503 }) });
    expect((await ask("", { coming: "page" })).status).toBe(200);
    Object.assign(host, { get: async () => new Response("", { status: 404 }) });
    expect((await ask("", { coming: "later" })).status).toBe(404);
  });
  it("shows the page of unknown addresses without network", async () => {
    const { host, ask } = await world();
    host.isCut = true;
    const lost = await ask("nulle-part/", { coming: "page" });
    expect([lost.status, await lost.text()]).toEqual([404, "perdu"]);
  });
  it("tells the length of a kept file to who asks for its head alone", async () => {
    const { host, ask } = await world();
    host.isCut = true;
    const head = await ask("answers/1/a.json", { method: "HEAD" });
    expect([head.headers.get("content-length"), await head.text()]).toEqual(["7", ""]);
  });
  it("takes what the browser has asked for while the worker woke", async () => {
    const { host, ask } = await world();
    const preloaded = new Response("déjà là");
    expect(await (await ask("", { coming: "page", preloaded })).text()).toBe("déjà là");
    expect(host.asked).toEqual([]);
  });
});

describe("of a sealed site", () => {
  it("gives every file opened, a worker's script too, and the lock's own as they lie", async () => {
    const key = await crypto.subtle.importKey("raw", new Uint8Array(32), "HKDF", false, [
      "deriveKey",
      "deriveBits",
    ]);
    const opener = openerWith(key);
    const host = hostOf({ "_astro/lock.js": "unlock()", "revue/": "<form>" });
    for (const [path, text] of Object.entries({
      "revue/": "<h1>Revue</h1>",
      "_astro/worker-1.js": "worker()",
    }))
      host.files.set(await opener.nameOf(path), await seal(key, path, bytes(text)));
    const shelf = openShelf(emptyDevice(), SCOPE);
    const network = (request: Request) => host.get(pathOf(request.url, SCOPE));
    const { respond } = createResponder({ scope: SCOPE, shelf, network, patience: PATIENCE });
    const ask = async (path: string, isPage: boolean) => {
      const request = new Request(SCOPE + path);
      if (isPage) Object.defineProperty(request, "mode", { value: "navigate" });
      // Browsers name the worker that a script becomes as one to come.
      const asking = { request, client: "page", coming: "next", preloaded: Promise.resolve(undefined) };
      return (await respond(asking, opener)).text();
    };
    expect(await ask("revue/", true)).toBe("<h1>Revue</h1>");
    expect(await ask("_astro/worker-1.js", false)).toBe("worker()");
    expect(await ask("_astro/lock.js", false)).toBe("unlock()");
  });
});

it("an address is told without its filters, its base and index.html", () => {
  expect(pathOf(`${SCOPE}revue/index.html?a=b#c`, SCOPE)).toBe("revue/");
  expect(pathOf(SCOPE, SCOPE)).toBe("");
  expect(pathOf(`${SCOPE}100%/`, SCOPE)).toBe("100%/");
  expect(pathOf(`${SCOPE}answers/x/all~persona=h%C3%B4tel.json`, SCOPE)).toBe(
    "answers/x/all~persona=hôtel.json",
  );
});
