// Closes and opens the files of a site with a passphrase. In: the site's key, a path, bytes. Out: bytes that say nothing without the key, under a name that says nothing either.
import { type Bytes, gunzip, gzip } from "./gzip.ts";

/** Random bytes in front of each file. */
const SALT = 16;
/** A file's length tells no more than in which step of this size it lies. */
const STEP = 1024;
/** Room for the length of what is inside. */
const HEAD = 4;

/**
 * A file a key: drawn from the site's key, the file's path and bytes that are random at each build. So no key ever closes two files,
 * which is all that AES-GCM asks of its counter, and a file put in another's place does not open.
 */
export async function seal(key: CryptoKey, path: string, bytes: Bytes): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const small = await gzip(bytes);
  const padded = new Uint8Array(Math.ceil((HEAD + small.length) / STEP) * STEP);
  new DataView(padded.buffer).setUint32(0, small.length);
  padded.set(small, HEAD);
  const closed = await crypto.subtle.encrypt(cipher(), await fileKey(key, path, salt, "encrypt"), padded);
  const sealed = new Uint8Array(SALT + closed.byteLength);
  sealed.set(salt);
  sealed.set(new Uint8Array(closed), SALT);
  return sealed;
}

/** Throws where the key, the path or a byte is another one. */
export async function unseal(key: CryptoKey, path: string, sealed: Bytes): Promise<Bytes> {
  const [salt, closed] = [sealed.slice(0, SALT), sealed.slice(SALT)];
  const padded = await crypto.subtle.decrypt(cipher(), await fileKey(key, path, salt, "decrypt"), closed);
  const length = new DataView(padded).getUint32(0);
  return gunzip(new Uint8Array(padded, HEAD, length));
}

/** Under which name a path is published: the same as long as the key is. */
export async function sealedName(key: CryptoKey, path: string): Promise<string> {
  const bits = await crypto.subtle.deriveBits(drawn(`name ${path}`, new Uint8Array()), key, 128);
  const hex = Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, "0"));
  return `sealed/${hex.join("")}`;
}

function fileKey(key: CryptoKey, path: string, salt: Bytes, use: "encrypt" | "decrypt"): Promise<CryptoKey> {
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(drawn(`file ${path}`, salt), key, aes, false, [use]);
}

function drawn(what: string, salt: Bytes) {
  return { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode(`parcours ${what}`) };
}

/** Always the first, since each key is used once. */
function cipher() {
  return { name: "AES-GCM", iv: new Uint8Array(12) };
}
