// SurveyMonkey, answers under two rows of names. In: one row per respondent. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const surveymonkeySurvey = namedShape({
  id: "surveymonkey-survey",
  names: { fr: "Enquête SurveyMonkey", en: "SurveyMonkey survey" },
  tool: "SurveyMonkey",
  opinions: "asked",
  signature: [
    ["respondent id", "identifiant du répondant", "id du répondant"],
    ["collector id", "identifiant du collecteur", "id du collecteur"],
  ],
});
