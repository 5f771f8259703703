// Default touchpoints where customers say what they think: reviews, surveys, word of mouth. In: nothing. Out: rules.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, rule } from "./rule.ts";

export const OPINIONS: readonly DefaultRule[] = [
  rule({
    name: { fr: "Avis publié", en: "Published review" },
    role: "recommend",
    channel: CHANNELS.reviews,
    event:
      "review|review_*|review *|reviews|*_review|avis|avis *|avis_*|*depot*avis*|rating|testimonial*|temoignage*",
  }),
  rule({
    name: { fr: "Enquête de satisfaction", en: "Satisfaction survey" },
    role: "stay",
    channel: CHANNELS.survey,
    event:
      "survey|survey_*|survey *|*_survey|ticket_rated|ticket*rated|nps*|csat*|ces|ces_*|*satisfaction*|enquete*|questionnaire*|sondage*|feedback",
  }),
  rule({
    name: { fr: "Parrainage", en: "Referral" },
    role: "recommend",
    channel: CHANNELS.social,
    event: "referral|referral_*|refer*friend*|parrain*|ambassad*",
  }),
];
