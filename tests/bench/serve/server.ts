// A static host on this machine. In: a site's folder and a network. Out: its address, and how many bytes had been sent at any time.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sendable } from "./compress.ts";
import { type Line, type Network, openLine } from "./shape.ts";

export type Host = {
  readonly address: string;
  /** What went through since `forget` and up to a moment (milliseconds since 1970; now by default). */
  sent(until?: number): Sent;
  forget(): void;
  close(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".csv": "text/csv",
  ".woff2": "font/woff2",
};
const PIECE = 16_384;

export type Sent = {
  /** Response bytes: headers and bodies, compressed. */
  readonly bytes: number;
  readonly requests: number;
  /** When the last of them was carried, milliseconds since 1970; null when there was none. */
  readonly lastAt: number | null;
};
type Piece = { readonly at: number; readonly bytes: number; readonly opens: boolean };

/** Compresses nothing while it is timed: call `compressAll` on the folder before. */
export async function openHost(folder: string, network: Network): Promise<Host> {
  const line = openLine(network);
  let log: Piece[] = [];
  const server = createServer((request, response) => {
    const record: Recorder = (bytes, opens = false) => {
      log.push({ at: Date.now(), bytes, opens });
    };
    respond(folder, request, response, line, network.latency, record).catch((cause) =>
      response.destroy(cause),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sent: (until = Number.POSITIVE_INFINITY) => sum(log.filter(({ at }) => at <= until)),
    forget: () => {
      log = [];
    },
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

type Recorder = (bytes: number, opens?: boolean) => void;

function sum(pieces: readonly Piece[]): Sent {
  const bytes = pieces.reduce((total, piece) => total + piece.bytes, 0);
  const requests = pieces.filter(({ opens }) => opens).length;
  return { bytes, requests, lastAt: pieces.at(-1)?.at ?? null };
}

async function respond(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  line: Line,
  latency: number,
  record: Recorder,
): Promise<void> {
  if (latency > 0) await wait(latency);
  const file = resolveFile(folder, request.url ?? "/");
  if (file === null) return void response.writeHead(404).end();
  const { file: body, encoding, bytes } = await sendable(file);
  const headers = {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-length": bytes,
    "cache-control": "max-age=600",
    ...(encoding && { "content-encoding": encoding }),
  };
  response.writeHead(200, headers);
  record(JSON.stringify(headers).length, true);
  if (request.method === "HEAD") return void response.end();
  await sendBody(body, response, line, record);
}

async function sendBody(file: string, response: ServerResponse, line: Line, record: Recorder): Promise<void> {
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
    if (response.destroyed) return;
    await line.carry(piece.length);
    record(piece.length);
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** A browser that goes away in the middle ends the wait as well. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}

function resolveFile(folder: string, url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, "http://host").pathname));
  const file = join(folder, path);
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}
