// The two surveys: answers in, Typeform's export and the B2B desk's own form out.
import { french, utc } from "./calendar.ts";
import { COMMA, csv, SPREADSHEET } from "./csv.ts";
import type { Ledger, SurveyAnswer } from "./ledger.ts";
import { spoken } from "./reviews.ts";

export const SURVEY_HEADER = [
  "#",
  "Sur une échelle de 0 à 10, recommanderiez-vous Maison Lumen à un proche ou à un confrère ?",
  "Pourquoi cette note ?",
  "email",
  "order_ref",
  "moment",
  "Start Date (UTC)",
  "Submit Date (UTC)",
  "Network ID",
] as const;

/** 0 to 10, for a score on −2…+2. */
export function outOfTen(score: number): number {
  return Math.min(10, Math.max(0, Math.round((score + 2) * 2.5)));
}

/** A number of 32 hexadecimal digits that stays the same for the same answer. */
function token(answer: SurveyAnswer, salt: number): string {
  const number = Math.floor(answer.at) * 64 + (Number(answer.person.customer) % 64) + salt;
  return `${number.toString(36)}${(number * 31).toString(36)}`.padEnd(20, "q");
}

function surveyRow(answer: SurveyAnswer): readonly string[] {
  return [
    token(answer, 0),
    String(outOfTen(answer.opinion.score)),
    spoken(answer.opinion, answer.order?.name ?? "en cours"),
    answer.person.email,
    answer.order?.name ?? "",
    answer.moment,
    utc(answer.sent),
    utc(answer.at),
    token(answer, 17).slice(0, 10),
  ];
}

/** The export, newest first as the tool writes it. */
export function surveyFile({ answers }: Ledger): Uint8Array {
  const sorted = answers.toSorted(
    (a, b) => b.at - a.at || Number(b.person.customer) - Number(a.person.customer),
  );
  return csv(SURVEY_HEADER, sorted.map(surveyRow), COMMA);
}

export const QUOTE_HEADER = ["Date de réponse", "E-mail", "Société", "Note sur 10", "Commentaire"] as const;

/** The B2B desk's form about its quotes: a spreadsheet with semicolons and dd/mm/yyyy. */
export function quoteFile({ quoteAnswers }: Ledger): Uint8Array {
  const sorted = quoteAnswers.toSorted(
    (a, b) => a.at - b.at || Number(a.person.customer) - Number(b.person.customer),
  );
  const rows = sorted.map((answer) => [
    french(answer.at),
    answer.person.email,
    answer.person.company,
    String(outOfTen(answer.opinion.score)),
    spoken(answer.opinion, "en cours"),
  ]);
  return csv(QUOTE_HEADER, rows, SPREADSHEET);
}
