// Serves a built site on this machine. In: a folder, a base path, a port. Out: an HTTP server that answers as GitHub Pages would.
import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { normalizeBasePath } from "./base-path.ts";
import { mendDist } from "./dist-folder.ts";
import { terminalWords } from "./language.ts";

const DEFAULT_PORT = 4321;
const TRIES = 20;

export type Serving = { readonly address: string; readonly close: () => Promise<void> };

/** Every address of a folder below its base path; anything else gets the site's own 404 page. Files are read at each request, so a new build shows at once. */
export function siteListener(folder: string, basePath: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const url = request.url ?? "/";
    // A new build may take a file away between its being found and its being read: that request is cut off, not the server.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    if (url.startsWith(basePath)) {
      const inside: IncomingMessage = Object.assign(request, { url: `/${url.slice(basePath.length)}` });
      files(inside, response, () => notFound(folder, response));
    } else outside(url, basePath, folder, response);
  };
}

/** "/" and "/name" lead to "/name/"; nothing else is ours. */
function outside(url: string, basePath: string, folder: string, response: ServerResponse): void {
  if (url === "/" || `${url}/` === basePath) response.writeHead(302, { location: basePath }).end();
  else notFound(folder, response);
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end();
}

/**
 * Starts serving. Port 0 takes any free one.
 * @throws the server's own error (code EADDRINUSE where the port is taken)
 */
export async function serveSite(folder: string, basePath: string, port: number): Promise<Serving> {
  const server = createServer(siteListener(resolve(folder), basePath));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed).listen(port, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${taken}${basePath}`, close };
}

/** The port asked for, or null when nobody asked. NaN for what is no port. */
export function askedPort(text: string | undefined): number | null {
  if (text === undefined || text.trim() === "") return null;
  return /^\d+$/u.test(text.trim()) && Number(text) <= 65_535 ? Number(text) : Number.NaN;
}

/** A port that someone chose is kept or refused; our default gives way to the next free one. */
export async function serveOnFreePort(
  folder: string,
  basePath: string,
  port: number | null,
): Promise<Serving> {
  if (port !== null) return serveSite(folder, basePath, port);
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await serveSite(folder, basePath, DEFAULT_PORT + tried);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return serveSite(folder, basePath, 0);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function main(): Promise<void> {
  const words = terminalWords();
  const folder = resolve(process.env["PARCOURS_DIST"] ?? "dist");
  mendDist(folder);
  const port = askedPort(process.env["PORT"]);
  if (Number.isNaN(port)) return fail(words.portInvalid(process.env["PORT"] ?? ""));
  if (!existsSync(join(folder, "index.html"))) return fail(words.noSite(folder));
  try {
    const { address } = await serveOnFreePort(folder, normalizeBasePath(process.env["BASE_PATH"]), port);
    console.log(words.serving(address));
  } catch (error) {
    if (!isTaken(error) || port === null) throw error;
    fail(words.portTaken(port));
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

if (import.meta.main) await main();
