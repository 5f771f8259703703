// Yotpo, reviews. In: one row per review. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const yotpoReviews = namedShape({
  id: "yotpo-reviews",
  names: { fr: "Avis Yotpo", en: "Yotpo reviews" },
  tool: "Yotpo",
  opinions: "public",
  source: "yotpo",
  signature: ["review score", "review content", "display name", "product title"],
});
