// Qualtrics, answers under three rows of names. In: one row per response. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const qualtricsSurvey = namedShape({
  id: "qualtrics-survey",
  names: { fr: "Enquête Qualtrics", en: "Qualtrics survey" },
  tool: "Qualtrics",
  opinions: "asked",
  signature: [
    ["responseid", "response id"],
    ["recordeddate", "recorded date"],
    ["distributionchannel", "distribution channel"],
  ],
});
