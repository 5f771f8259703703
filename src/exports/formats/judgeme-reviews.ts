// Judge.me, reviews. In: one row per review. Out: what its shape says, under the tool's name, and which of them answer its e-mails.
import { fold } from "../cells/fold.ts";
import { find, values } from "../rows/table.ts";
import type { Format } from "./format.ts";
import { namedShape } from "./named-shape.ts";

const shape = namedShape({
  id: "judgeme-reviews",
  names: { fr: "Avis Judge.me", en: "Judge.me reviews" },
  tool: "Judge.me",
  opinions: "public",
  source: "judgeme",
  signature: ["rating", "review_date", "reviewer_email", "product_handle"],
});

export const judgemeReviews: Format = {
  ...shape,
  read(table, report) {
    const meaning = shape.read(table, report);
    const column = find(table, "source");
    if (meaning === null || column === null) return meaning;
    const written = new Set(values(table, column).map(({ text }) => fold(text)));
    // "web" is written on the shop's own pages, by whoever wants to.
    const texts = [...written].filter((text) => /^(?:e-?mail|sms|whatsapp|review.?request)/.test(text));
    return texts.length === 0 ? meaning : { ...meaning, invitations: { sent: { column, texts } } };
  },
};
