// Addresses of pages, accounts and machines that lead to somebody. In: readable words. Out: the same without them; pages that everybody sees stay.
import { isAlsoName, isCommon } from "../../names/common-words.ts";
import { isFirstName } from "../../names/first-names.ts";
import { mask } from "../mask.ts";

const address = /(?<![\p{L}\d])(?:https?:\/\/|www\.)\S+/giu;
const bareAddress = /(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,12}(?:\/\S*)?[?#]\S+/gu;
const barePath = /(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,12}\/\S+/gu;
const machine =
  /(?<![\p{L}\d.:])(?<!\d\/)(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4})(?![\p{L}\d:]|\.\d)/giu;
const handle = /(?<![\p{L}\d])@[\p{L}\d_.]{3,}/gu;

/** Where whatever follows is somebody, or where somebody is. */
const places =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?(?:[\p{L}\d-]{1,20}\.){0,2}(?:facebook\.com|fb\.(?:com|me)|instagram\.com|twitter\.com|x\.com|tiktok\.com|linkedin\.com|t\.me|wa\.me|m\.me|snapchat\.com|paypal\.me|paypal\.com\/paypalme|google\.\p{L}{2,3}\/maps|goo\.gl|bit\.ly|meet\.google\.com|(?:drive|docs|forms)\.google\.com|zoom\.us|teams\.microsoft\.com|calendly\.com|we\.tl|wetransfer\.com|dropbox\.com|1drv\.ms|forms\.gle|chat\.whatsapp\.com|maps\.app\.goo\.gl|g\.page|tinyurl\.com|lnkd\.in|youtu\.be|github\.com|discord\.gg)\/\S+/giu;
/** What follows these is a key or somebody, unless it is a word. */
const ofAKey =
  /(?<=\/(?:orders?|commandes?|pedidos?|paniers?|carts?|partages?|shared?|wishlists?|listes?|tracking|suivi)\/)[^\s/]+/giu;

/** What follows these in a path is somebody. */
const ofSomebody =
  /\/(?:u|users?|utilisateurs?|profil(?:es?|s)?|(?:mon-|mes-)?comptes?|(?:my-?)?accounts?|clients?|customers?|members?|membres?|in|people|reset|verify|invit(?:e|ation)s?|unsubscribe|desinscription|token|auth|magic)\/[^\s/]+/giu;

export function maskWebAddresses(text: string): string {
  return text
    .replace(machine, mask)
    .replace(places, mask)
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
    .replace(ofAKey, (part) => (isOfWords(part) ? part : mask))
    .replace(/(?<=\/)[^\s/]+/gu, (part) => (isToken(part) || isSomebody(part) ? mask : part));
}

function isOfWords(part: string): boolean {
  return !/\d{3}/u.test(part) && (part.match(/\p{L}+/gu) ?? []).every(isCommon);
}

/** "claire.fontanel", "fontanel_claire_2025.pdf": a first name and a word that is none, and no more. */
function isSomebody(part: string): boolean {
  const words = part.replace(/\.(?:pdf|html?|php|jpe?g|png|docx?|xlsx?)$/iu, "").match(/\p{L}{2,}/gu) ?? [];
  if (words.length !== 2) return false;
  const isFirst = (word: string) => isFirstName(word) || isAlsoName(word);
  return words.some((word, place) => isFirst(word) && !isCommon(words[1 - place] ?? "a"));
}

/** Long, and of no words: letters and digits mixed, or both cases in the middle of it. */
function isToken(part: string): boolean {
  if (part.length < 12 || !/^[\w.~+-]+$/u.test(part)) return false;
  const changes = part.match(/[a-z][A-Z]|[a-zA-Z]\d|\d[a-zA-Z]/gu)?.length ?? 0;
  return changes >= 3;
}
