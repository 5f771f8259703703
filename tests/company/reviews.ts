// Public reviews: opinions in, Trustpilot's business export out.
import { DAY, utc } from "./calendar.ts";
import { COMMA, csv } from "./csv.ts";
import type { Ledger, Opinion, Review } from "./ledger.ts";

export const REVIEW_HEADER: readonly string[] =
  "Domain Url,Webshop Name,Business Unit Id,Review Id,Review Created (UTC),Review Consumer User Id,Review Username,Review User Email,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language".split(
    ",",
  );

/** Stars, 1 to 5, for a score on −2…+2. */
export function stars(score: number): number {
  return Math.min(5, Math.max(1, Math.round(score + 3)));
}

/** The words, with the order's number where the customer wrote it. */
export function spoken(opinion: Opinion, order: string): string {
  return opinion.words.replaceAll("{order}", order);
}

/** 24 hexadecimal digits out of a number, as the platform's ids look. */
function hex(number: number): string {
  return (number * 7919 + 0x5f3a00000000).toString(16).padStart(24, "6").slice(-24);
}

function answer(review: Review): readonly [string, string] {
  if (stars(review.opinion.score) > 2) return ["", ""];
  const text =
    "Bonjour, nous sommes désolés de cette expérience. Écrivez-nous, nous regardons votre dossier.";
  return [text, utc(review.at + DAY)];
}

function reviewRow(review: Review, i: number): readonly string[] {
  const { person, order, opinion } = review;
  const invited = i % 7 !== 0;
  return [
    "lumen.example",
    "Maison Lumen",
    "5f3ab1c2d4e5f60001a2b3c4",
    hex(i),
    utc(review.at),
    hex(Number(person.customer)),
    `${person.first} ${person.last.charAt(0)}.`,
    invited ? person.email : "",
    opinion.title,
    spoken(opinion, order.name),
    String(stars(opinion.score)),
    invited ? "InvitationLinkApi" : "Organic",
    order.name,
    ...answer(review),
    "fr",
  ];
}

/** The export, in order of time. */
export function reviewFile({ reviews }: Ledger): Uint8Array {
  const sorted = reviews.toSorted((a, b) => a.at - b.at || a.order.at - b.order.at);
  return csv(REVIEW_HEADER, sorted.map(reviewRow), COMMA);
}
