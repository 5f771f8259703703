// Files as a host sends them. In: a file. Out: the file to send and its encoding: gzipped once, kept in the cache, unless it is compressed already.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { cached, runFolder } from "../cache.ts";

const compressed = new Set([".woff2", ".png", ".webp", ".jpg", ".gz"]);

export type Sendable = { readonly file: string; readonly encoding: "gzip" | null; readonly bytes: number };

/** GitHub Pages gzips every type that is not compressed yet, .wasm and unknown binaries included. */
export async function sendable(file: string): Promise<Sendable> {
  if (compressed.has(extname(file))) return { file, encoding: null, bytes: statSync(file).size };
  const packed = join(packedFolder(file), `${stamp(file)}.gz`);
  if (!existsSync(packed)) await gzip(file, packed);
  return { file: packed, encoding: "gzip", bytes: statSync(packed).size };
}

/** Exports are linked from the cache and stay packed there; what a run built goes with it. */
function packedFolder(file: string): string {
  const folder = statSync(file).nlink > 1 ? cached("gzip") : join(runFolder, "gzip");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The file itself, whatever name it is linked under: big exports are compressed once for all runs. */
function stamp(file: string): string {
  const { dev, ino, size, mtimeMs } = statSync(file);
  return createHash("sha1").update([dev, ino, size, mtimeMs].join(" ")).digest("hex");
}

async function gzip(file: string, packed: string): Promise<void> {
  const part = `${packed}.${process.pid}.part`;
  await pipeline(createReadStream(file), createGzip({ level: 6 }), createWriteStream(part));
  renameSync(part, packed);
}
