// What is asked, and what is not. In: tables as people have them. Out: the questions, one at a time.
import { expect, test } from "vitest";
import { askAll, tableOf } from "./ask.ts";

const rows = (n: number, row: (i: number) => string) => Array.from({ length: n }, (_, i) => row(i));
const day = (i: number) => `2026-07-${String(1 + (i % 28)).padStart(2, "0")}`;

test("a table that says everything is asked nothing", async () => {
  const table = await tableOf([
    "user_id,timestamp,event",
    ...rows(12, (i) => `u${i % 4},${day(i)} 10:00:00,${["view", "add", "buy"][i % 3]}`),
  ]);
  expect(askAll(table).asked).toEqual([]);
});

test("without a customer, columns that could be one are offered, what comes back first, the staff last", async () => {
  const table = await tableOf([
    "ligne,patient,activité,quand,responsable",
    ...rows(
      24,
      (i) => `${i},P${i % 6},${["appel", "visite"][i % 2]},${day(i)} 10:00:00,m${i % 6}@lumen.example`,
    ),
  ]);
  const [question] = askAll(table).asked;
  expect(question?.asks).toBe("customer");
  if (question === undefined || question.asks === "words") throw new Error("another question");
  expect(question.choices.map(({ column }) => table.header[column ?? 0])).toEqual([
    "patient",
    "ligne",
    "responsable",
  ]);
});

test("two ratings of one kind are asked about; the one chosen is read", async () => {
  const table = await tableOf([
    "E-mail,Date,Note 1,Note 2",
    ...rows(12, (i) => `c${i}@exemple.fr,${day(i)},${1 + (i % 5)},${1 + ((i * 2) % 5)}`),
  ]);
  const { asked, found } = askAll(table, ({ asks }) => (asks === "rating" ? { rating: 3 } : null));
  expect(asked.map(({ asks }) => asks)).toEqual(["rating"]);
  expect(found.meaning?.readings).toMatchObject([{ kind: "feedback", rating: { column: 3 } }]);
});

test("a scale that nothing says is asked, the guess first", async () => {
  const table = await tableOf([
    "E-mail,Date,Note",
    ...rows(12, (i) => `c${i}@exemple.fr,${day(i)},${[7, 8, 9][i % 3]}`),
  ]);
  const [question] = askAll(table).asked;
  expect(question).toMatchObject({ asks: "scale", column: 2 });
  const { found } = askAll(table, () => ({ scale: { min: 0, max: 20 } }));
  expect(found.meaning?.readings).toMatchObject([{ rating: { scale: { min: 0, max: 20 } } }]);
});

test("words of a rating are put in order by the company", async () => {
  const table = await tableOf([
    "E-mail,Date,Satisfaction",
    ...rows(12, (i) => `c${i}@exemple.fr,${day(i)},${["Ravi", "Bof", "Fâché"][i % 3]}`),
  ]);
  const { asked, found } = askAll(table, ({ asks }) =>
    asks === "words" ? { words: ["Fâché", "Bof", "Ravi"] } : null,
  );
  expect(asked.map(({ asks }) => asks)).toEqual(["words"]);
  expect(found.meaning?.readings).toMatchObject([
    {
      kind: "feedback",
      rating: { column: 2, scale: { min: 1, max: 3, words: { fache: 1, bof: 2, ravi: 3 } } },
    },
  ]);
});

test("day or month first is asked where no date proves it, and only there", async () => {
  const unproven = await tableOf([
    "E-mail,Commande,Date de commande",
    ...rows(12, (i) => `c${i}@exemple.fr,${1000 + i},0${1 + (i % 9)}/0${1 + (i % 7)}/2026`),
  ]);
  expect(askAll(unproven).asked.map(({ asks }) => asks)).toEqual(["order"]);
  const { found } = askAll(unproven, () => ({ order: "mdy" }));
  expect(found.meaning?.readings[0]).toMatchObject({ time: { shape: "mdy" } });
  const proven = await tableOf([
    "E-mail,Commande,Date de commande",
    ...rows(12, (i) => `c${i}@exemple.fr,${1000 + i},${13 + i}/0${1 + (i % 7)}/2026`),
  ]);
  expect(askAll(proven).asked).toEqual([]);
});

test("what is paid or counted is offered as nobody", async () => {
  const table = await tableOf([
    "Nom client;Date facture;Montant TTC;Solde",
    ...rows(6, (i) => `Client ${"abc"[i % 3]};1${i}/07/2026;${100 + i},50;${i}`),
  ]);
  const [question] = askAll(table).asked;
  if (question === undefined || question.asks === "words") throw new Error("another question");
  expect(question.choices.map(({ column }) => table.header[column ?? 0])).toEqual(["Nom client"]);
});
