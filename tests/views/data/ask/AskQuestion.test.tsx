// One question as a form. In: questions. Out: choices that a keyboard reaches, the first one proposed.
import { expect, test } from "vitest";
import { AskQuestion } from "../../../../src/views/data/ask/AskQuestion.tsx";
import { tableOf } from "../../../exports/asking/ask.ts";
import { markup, textIn } from "../../sample-page.tsx";

const table = await tableOf(["Client,Date,Avis", "A,2026-07-03,Bien", "B,2026-07-04,Mal"]);
const drawn = (question: Parameters<typeof AskQuestion>[0]["question"]) =>
  markup(
    <AskQuestion question={question} number={1} table={table} language="fr" onAnswer={() => undefined} />,
  );

test("choices are radios, the first one chosen; a free question takes a word", () => {
  const choices = [
    { column: 0, answer: { customer: 0 }, label: { kind: "column" as const } },
    { column: null, answer: { customer: null }, label: { kind: "nobody" as const } },
  ];
  const html = drawn({ asks: "customer", column: null, choices, free: true });
  expect([...html.matchAll(/type="radio"/g)]).toHaveLength(2);
  expect(html.match(/checked/g)).toHaveLength(1);
  expect(textIn(html)).toContain("Client (A, B) (proposé)");
  expect(html).toContain('name="word"');
});

test("words are ranked, each with a rank of its own", () => {
  const html = drawn({ asks: "words", column: 2, words: ["Bien", "Mal"] });
  expect(html.match(/<select/g)).toHaveLength(2);
  expect(textIn(html)).toMatch(/Rangez les réponses de «\sAvis\s»/);
});
