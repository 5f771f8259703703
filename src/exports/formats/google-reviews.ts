// Reviews of a place on Google, as tools that collect them write them. In: one row per review, beside the place’s average. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const googleReviews = namedShape({
  id: "google-reviews",
  names: { fr: "Avis Google", en: "Google reviews" },
  tool: "Google",
  opinions: "public",
  source: "google-reviews",
  signature: [["place_id", "google_id"], "review_id", "review_rating"],
});
