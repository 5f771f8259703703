// Google Forms, answers as the sheet has them, French. In: one row per answer; in English nothing but “Timestamp” tells such a sheet, and its shape is enough. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const googleFormsSurvey = namedShape({
  id: "google-forms-survey",
  names: { fr: "Réponses Google Forms", en: "Google Forms answers" },
  tool: "Google Forms",
  opinions: "asked",
  signature: ["horodateur", /\?|note|avis|satisf|recommand/],
});
