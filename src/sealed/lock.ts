// From a passphrase to a site's key. In: the phrase, and the lock that the site shows to everybody. Out: a key that opens it and cannot be read, or null.
import { argon2id } from "hash-wasm";
import type { Bytes } from "./gzip.ts";
import { seal, unseal } from "./seal.ts";

/** What may be known by all: with it a phrase can be tried, at the price of 64 MiB and three passes each. */
export type Lock = {
  readonly version: 1;
  /** In hexadecimal. */
  readonly salt: string;
  /** A word that only the right key opens, in hexadecimal. */
  readonly check: string;
};

const MEMORY_KIB = 64 * 1024;
const PASSES = 3;
const WORD = "parcours";

/** A new lock, or the old one where the phrase opens it: then nobody has to unlock the next build again. */
export async function lockWith(phrase: string, old: Lock | null): Promise<{ lock: Lock; key: CryptoKey }> {
  const known = old === null ? null : await keyFor(phrase, old);
  if (old !== null && known !== null) return { lock: old, key: known };
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await derive(phrase, salt);
  const check = await seal(key, "check", new TextEncoder().encode(WORD));
  return { lock: { version: 1, salt: toHex(salt), check: toHex(check) }, key };
}

/** Null for another phrase. Throws where this device cannot compute it (no WebAssembly, too little memory). */
export async function keyFor(phrase: string, lock: Lock): Promise<CryptoKey | null> {
  const key = await derive(phrase, fromHex(lock.salt));
  return (await opens(key, lock)) ? key : null;
}

export async function opens(key: CryptoKey, { check }: Lock): Promise<boolean> {
  const word = await unseal(key, "check", fromHex(check)).catch(() => null);
  return word !== null && new TextDecoder().decode(word) === WORD;
}

/** Written alike on every keyboard: accents in one piece, nothing around it. */
async function derive(phrase: string, salt: Bytes): Promise<CryptoKey> {
  const password = phrase.normalize("NFC").trim();
  const cost = { memorySize: MEMORY_KIB, iterations: PASSES, parallelism: 1, hashLength: 32 };
  const hash = await argon2id({ password, salt, ...cost, outputType: "binary" });
  // Not extractable: who has the browser can open the site until it is locked, but take no key away.
  const uses: KeyUsage[] = ["deriveKey", "deriveBits"];
  return crypto.subtle.importKey("raw", new Uint8Array(hash), "HKDF", false, uses);
}

function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
