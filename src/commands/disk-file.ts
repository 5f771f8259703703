// A file on disk as a Blob that knows its whole size. In: a path. Out: a Blob whose bytes are read when asked for.
import { open, stat } from "node:fs/promises";

/** Few reads a second, little memory. */
const PIECE_BYTES = 4 * 1024 * 1024;

type Place = { readonly path: string | Buffer; readonly size: number; readonly changed: number };

/**
 * Opens nothing yet. Rejects as `stat` does.
 * (Node's own `openAsBlob` keeps 32 bits of a size: 24.21 gives 1,625,916,494 bytes of a file of 5,920,883,790, and never the rest.)
 */
export async function fileOnDisk(path: string | Buffer): Promise<Blob> {
  const { size, mtimeMs } = await stat(path);
  return new DiskFile({ path, size, changed: mtimeMs }, 0, size);
}

class DiskFile extends Blob {
  readonly #place: Place;
  readonly #start: number;
  readonly #end: number;

  constructor(place: Place, start: number, end: number, type = "") {
    super([], { type });
    this.#place = place;
    this.#start = start;
    this.#end = Math.max(start, end);
  }

  override get size(): number {
    return this.#end - this.#start;
  }

  override slice(start = 0, end = this.size, type = ""): Blob {
    return new DiskFile(
      this.#place,
      this.#start + this.#within(start),
      this.#start + this.#within(end),
      type,
    );
  }

  /** As Blob has it: counted from the end where negative, and never outside. */
  #within(place: number): number {
    return Math.trunc(place < 0 ? Math.max(0, this.size + place) : Math.min(place, this.size));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return readWhole(this.#place, this.#start, this.size);
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        if (at >= this.size) return controller.close();
        controller.enqueue(await this.slice(at, at + PIECE_BYTES).bytes());
        at += PIECE_BYTES;
      },
    });
  }
}

/** All the bytes that were asked for, of the file that was listed; rejects as a Blob does when it is another by now, or may not be read. */
async function readWhole(
  { path, size, changed }: Place,
  start: number,
  length: number,
): Promise<ArrayBuffer> {
  const handle = await open(path).catch((error: unknown) => unreadable(path, error));
  try {
    const found = await handle.stat();
    if (found.size !== size || found.mtimeMs !== changed) return unreadable(path);
    const bytes = new Uint8Array(length);
    let read = 0;
    for (let more = 1; more > 0 && read < length; read += more)
      more = (await handle.read(bytes, read, length - read, start + read)).bytesRead;
    return read === length ? bytes.buffer : unreadable(path);
  } finally {
    await handle.close();
  }
}

/** The name that browsers give to it, so that callers know one. */
function unreadable(path: string | Buffer, reason: unknown = "changed since it was listed"): never {
  throw new DOMException(`${path}: ${String(reason)}`, "NotReadableError");
}
