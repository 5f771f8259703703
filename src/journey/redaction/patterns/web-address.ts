// Addresses of pages, accounts and machines that lead to somebody. In: readable words. Out: the same without them; pages that everybody sees stay.
import { mask } from "../mask.ts";

const address = /(?<![\p{L}\d])(?:https?:\/\/|www\.)\S+/giu;
const bareAddress = /(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,12}(?:\/\S*)?[?#]\S+/gu;
const barePath = /(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,12}\/\S+/gu;
const machine =
  /(?<![\p{L}\d.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4})(?![\p{L}\d:]|\.\d)/giu;
const handle = /(?<![\p{L}\d])@[\p{L}\d_.]{3,}/gu;

/** What follows these in a path is somebody. */
const ofSomebody =
  /\/(?:u|users?|utilisateurs?|profil(?:es?|s)?|comptes?|accounts?|clients?|customers?|members?|membres?|in|people|reset|verify|invit(?:e|ation)s?|unsubscribe|desinscription|token|auth|magic)\/[^\s/]+/giu;

export function maskWebAddresses(text: string): string {
  return text
    .replace(machine, mask)
    .replace(address, withoutPerson)
    .replace(bareAddress, mask)
    .replace(barePath, withoutPerson)
    .replace(handle, mask);
}

/** A query tells too much to be read part by part; of a path the parts that are a person or a key are taken out. */
function withoutPerson(url: string): string {
  if (/[?=#]/.test(url)) return mask;
  return url
    .replace(ofSomebody, (found) => found.slice(0, found.lastIndexOf("/") + 1) + mask)
    .replace(/(?<=\/)[^\s/]+/gu, (part) => (isToken(part) ? mask : part));
}

/** Long, and of no words: letters and digits mixed, or both cases in the middle of it. */
function isToken(part: string): boolean {
  if (part.length < 12 || !/^[\w.~+-]+$/u.test(part)) return false;
  const changes = part.match(/[a-z][A-Z]|[a-zA-Z]\d|\d[a-zA-Z]/gu)?.length ?? 0;
  return changes >= 3;
}
