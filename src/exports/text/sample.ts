// The part of a file that is looked at before its rows are loaded. In: a blob. Out: its bytes and text, whole up to 8 MB, else the head and a few slices.
import { decoderOf, plainText, withoutNuls } from "./decode.ts";
import { detectEncoding, type EncodingVerdict, fromLetterStart, type Survey, survey } from "./encoding.ts";

const WHOLE_BYTES = 8 * 1024 * 1024;
const HEAD_BYTES = 1024 * 1024;
const SLICE_BYTES = 128 * 1024;
const SLICES = 8;

export type Bytes = {
  readonly head: Uint8Array;
  /** Pieces spread over the rest of a large file, in order. */
  readonly slices: readonly Uint8Array[];
  /** True when `head` is the whole file. */
  readonly whole: boolean;
  /** What the bytes between the pieces show; null when there are none. */
  readonly survey: Survey | null;
};

export type Sample = EncodingVerdict & {
  /** Text from the start of the file, byte order mark removed. */
  readonly head: string;
  /** Text from further on, each piece from a line's start to a line's end. */
  readonly slices: readonly string[];
  readonly whole: boolean;
  /** True where bytes of the file are nothing at all: they are taken out of the text. */
  readonly nul: boolean;
};

/** The whole file up to 8 MB; else its first megabyte and eight slices of 128 KB up to its end, and what all of it shows of its letters. */
export async function takeBytes(blob: Blob): Promise<Bytes> {
  const whole = blob.size <= WHOLE_BYTES;
  const head = await bytesAt(blob, 0, whole ? blob.size : HEAD_BYTES);
  const slices = whole
    ? []
    : await Promise.all(sliceStarts(blob.size).map((at) => bytesAt(blob, at, SLICE_BYTES)));
  return { head, slices, whole, survey: whole ? null : await survey(blob) };
}

/** One encoding for all pieces; U+FFFD where bytes mean nothing. */
export function decodeSample(bytes: Bytes): Sample {
  const verdict = detectEncoding([bytes.head, ...bytes.slices], bytes.survey);
  const head = plainText(decoderOf(verdict.encoding).decode(bytes.head, { stream: !bytes.whole }));
  const slices = bytes.slices.map((slice) =>
    wholeLines(withoutNuls(decoderOf(verdict.encoding).decode(fromLetterStart(slice), { stream: true }))),
  );
  const nul = !verdict.encoding.startsWith("utf-16") && (bytes.survey?.nul ?? bytes.head.includes(0));
  return { ...verdict, head, slices, whole: bytes.whole, nul };
}

/** Even places, so that UTF-16 stays aligned; the last slice ends with the file. */
function sliceStarts(size: number): number[] {
  const last = size - SLICE_BYTES;
  const step = (last - HEAD_BYTES) / (SLICES - 1);
  return Array.from({ length: SLICES }, (_, i) => 2 * Math.floor((HEAD_BYTES + i * step) / 2));
}

async function bytesAt(blob: Blob, start: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, start + length).arrayBuffer());
}

function wholeLines(text: string): string {
  const first = text.search(/[\r\n]/);
  const last = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return first < 0 ? "" : text.slice(first, last + 1).replace(/^(?:\r\n|\r|\n)/, "");
}
