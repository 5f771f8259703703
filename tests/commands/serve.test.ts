// A built site served on this machine, under a base path.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, get as rawGet } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import {
  askedPort,
  type Serving,
  serveOnFreePort,
  serveSite,
  siteListener,
} from "../../src/commands/serve.ts";

const site = mkdtempSync(join(tmpdir(), "parcours-serve-"));
mkdirSync(join(site, "parcours"));
writeFileSync(join(site, "index.html"), "accueil");
writeFileSync(join(site, "parcours", "index.html"), "chemins");
writeFileSync(join(site, "404.html"), "introuvable");

const open: Serving[] = [];
const serve = async (basePath: string): Promise<string> => {
  const serving = await serveSite(site, basePath, 0);
  open.push(serving);
  return serving.address;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});
const get = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, url: response.url, text: await response.text() };
};

test("a page is served below the base path, with its query", async () => {
  const address = await serve("/maison/");
  expect(address).toMatch(/^http:\/\/localhost:\d+\/maison\/$/);
  expect(await get(address)).toMatchObject({ status: 200, text: "accueil" });
  expect(await get(`${address}parcours/?period=2026-T3`)).toMatchObject({ status: 200, text: "chemins" });
});

test("the root and the path without its slash lead to the base path", async () => {
  const address = await serve("/maison/");
  const { origin } = new URL(address);
  expect(await get(`${origin}/`)).toMatchObject({ url: address, text: "accueil" });
  expect(await get(`${origin}/maison`)).toMatchObject({ url: address, text: "accueil" });
});

test("an address outside the base path, or unknown, gets the site's own 404 page", async () => {
  const address = await serve("/maison/");
  const { origin } = new URL(address);
  expect(await get(`${origin}/parcours/`)).toMatchObject({ status: 404, text: "introuvable" });
  expect(await get(`${address}rien/`)).toMatchObject({ status: 404, text: "introuvable" });
});

test("nothing above the site's folder can be read", async () => {
  const { port } = new URL(await serve("/"));
  writeFileSync(join(site, "..", "parcours-secret.txt"), "secret");
  // fetch tidies ".." away before sending; a hostile client does not.
  const status = await new Promise((answered) => {
    rawGet({ port, path: "/../parcours-secret.txt" }, (response) => answered(response.resume().statusCode));
  });
  expect(status).toBe(404);
});

test("a file that a new build takes away while it is asked for cuts off that request, not the server", async () => {
  const listener = siteListener(site, "/");
  let isGone = true;
  const server = createServer((request, response) => {
    response.on("pipe", (file) => isGone && setImmediate(() => file.emit("error", new Error("ENOENT"))));
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/parcours/`;
  await expect(get(address)).rejects.toThrow();
  isGone = false;
  expect(await get(address)).toMatchObject({ status: 200, text: "chemins" });
  server.close();
  server.closeAllConnections();
});

test("a new build shows without serving again", async () => {
  const address = await serve("/");
  writeFileSync(join(site, "nouveau.html"), "neuf");
  expect(await get(`${address}nouveau.html`)).toMatchObject({ status: 200, text: "neuf" });
});

test("a chosen port that is taken is refused; the default gives way to a free one", async () => {
  const first = await serveOnFreePort(site, "/", null);
  open.push(first);
  const taken = Number(new URL(first.address).port);
  await expect(serveOnFreePort(site, "/", taken)).rejects.toMatchObject({ code: "EADDRINUSE" });
  const second = await serveOnFreePort(site, "/", null);
  open.push(second);
  expect(second.address).not.toBe(first.address);
});

test("a port is a whole number up to 65535, or was not asked for", () => {
  expect(["4321", "0", "", undefined, "65536", "http"].map(askedPort)).toEqual([
    4321,
    0,
    null,
    null,
    Number.NaN,
    Number.NaN,
  ]);
});
