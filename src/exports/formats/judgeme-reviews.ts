// Judge.me, reviews. In: one row per review. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const judgemeReviews = namedShape({
  id: "judgeme-reviews",
  names: { fr: "Avis Judge.me", en: "Judge.me reviews" },
  tool: "Judge.me",
  opinions: "public",
  source: "judgeme",
  signature: ["rating", "review_date", "reviewer_email", "product_handle"],
});
