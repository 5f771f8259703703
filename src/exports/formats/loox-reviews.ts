// Loox, reviews. In: one row per review, those not published marked. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const looxReviews = namedShape({
  id: "loox-reviews",
  names: { fr: "Avis Loox", en: "Loox reviews" },
  tool: "Loox",
  opinions: "public",
  source: "loox",
  signature: ["nickname", "rating", "review", "verified_purchase", "productid"],
});
