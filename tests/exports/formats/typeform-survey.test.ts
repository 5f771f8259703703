import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const NPS = "Sur une échelle de 0 à 10, recommanderiez-vous Lumen à un proche ?";
const WHY = "Pourquoi cette note ?";
const HEADER = [
  "#",
  NPS,
  WHY,
  "Comment nous avez-vous connus ?",
  "email",
  "order_ref",
  "customer_id",
  "moment",
  "Start Date (UTC)",
  "Submit Date (UTC)",
  "Network ID",
];

function file(rows: string[][], header: string[] = HEADER): string {
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${[header, ...rows].map(line).join("\n")}\n`;
}

const answer = (n: number, score: string, why: string) => [
  `a${n}`,
  score,
  why,
  n % 2 === 0 ? "Réseaux sociaux" : "Bouche à oreille",
  `c${n}@example.com`,
  `LU-${n}`,
  `C${n}`,
  "Livraison",
  "2026-07-03 10:00:00",
  "2026-07-03 10:12:13",
  "abcdef1234",
];

const ANSWERS = [
  answer(1, "9", "Livraison rapide et lampe magnifique"),
  answer(2, "3", "Le colis est arrivé avec deux jours de retard"),
  answer(3, "10", "Conseils très utiles en boutique"),
  answer(4, "7", ""),
];

test("the 0–10 question is the rating, the open question the words, hidden fields the keys and the touchpoint", async () => {
  const { meaning, problems } = await understood(file(ANSWERS));
  expect(meaning).toEqual({
    format: "typeform-survey",
    source: "typeform",
    keys: [
      { kind: "customer", column: 6 },
      { kind: "email", column: 4 },
      { kind: "order", column: 5 },
    ],
    readings: [
      {
        kind: "feedback",
        time: { column: 9, shape: "iso", zone: "utc", dateOnly: false },
        event: { text: "survey" },
        rating: { column: 1, scale: { min: 0, max: 10, reversed: false, words: {} } },
        texts: [2],
        touchpoint: { column: 7 },
        names: [],
      },
    ],
    exclude: [],
    continues: false,
  });
  expect(problems).toEqual([]);
});

test("an unasked header is enough when its values alone are 0 to 10", async () => {
  const header = HEADER.map((text) => (text === NPS ? "Lumen et vous" : text));
  const { meaning } = await understood(file(ANSWERS, header));
  expect(meaning?.readings[0]).toMatchObject({ rating: { column: 1 } });
});

test("two questions of 0 to 10 with nothing to tell them apart are a problem, not a guess", async () => {
  const header = HEADER.map((text) =>
    text === NPS ? "Accueil" : text === "Comment nous avez-vous connus ?" ? "Conseil" : text,
  );
  const rows = ANSWERS.map((cells) => cells.map((cell, i) => (i === 3 ? "8" : cell)));
  const result = await understood(file(rows, header));
  expect(result.problems).toMatchObject([{ code: "rating-ambiguous", found: "Accueil · Conseil" }]);
  expect(result.meaning?.readings[0]).toMatchObject({ rating: null });
});

test("a question from 1 to 5 about satisfaction is the rating when no 0–10 question is there", async () => {
  const header = HEADER.map((text) => (text === NPS ? "Êtes-vous satisfait de la livraison ?" : text));
  const rows = ANSWERS.map((cells, n) => cells.map((cell, i) => (i === 1 ? String(1 + n) : cell)));
  const { meaning } = await understood(file(rows, header));
  expect(meaning?.readings[0]).toMatchObject({ rating: { column: 1, scale: { min: 1, max: 5 } } });
});

test("a survey without any rating keeps its words and says so", async () => {
  const header = HEADER.map((text) => (text === NPS ? "Quel produit ?" : text));
  const rows = ANSWERS.map((cells) => cells.map((cell, i) => (i === 1 ? "Lampe" : cell)));
  const result = await understood(file(rows, header));
  expect(codes(result)).toEqual(["rating-missing"]);
  expect(result.meaning?.readings[0]).toMatchObject({ rating: null, texts: [2] });
});

test("a word among the 0–10 ratings is told", async () => {
  const result = await understood(file([...ANSWERS, answer(5, "excellent", "")]));
  expect(result.problems).toMatchObject([{ code: "rating-words", found: "excellent", line: 6 }]);
});

test("who and where one is are no opinion; an opinion on addresses is one", async () => {
  const header = [
    NPS,
    "Votre nom complet ?",
    "À quelle adresse vous livrer ?",
    "Que pensez-vous de nos e-mails ?",
    ...HEADER.slice(8),
  ];
  const rows = [
    "Ada L., née King de Lovelace",
    "Bob M., du magasin de Brest",
    "Cid N., ou Sid pour les amis",
  ].map((name, n) => [
    String(7 + n),
    name,
    `${n + 3} rue des Lilas, 29200 Brest, au fond de la cour`,
    `Trop longs, mais bien écrits, vraiment ${"très ".repeat(n)}`,
    ...["2026-07-03 10:00:00", "2026-07-03 10:12:13", "abcdef1234"],
  ]);
  const { meaning } = await understood(file(rows, header));
  expect(meaning?.readings).toMatchObject([{ rating: { column: 0 }, texts: [3], names: [1] }]);
});

test("questions answered by words of a scale are read, each as an opinion of its own, and told", async () => {
  const header = [
    "#",
    "Recommanderiez-vous notre salle ?",
    "Êtes-vous satisfait de l'accueil ?",
    "email",
    "Start Date (UTC)",
    "Submit Date (UTC)",
  ];
  const groups = ["Promoteur", "Passif", "Détracteur"];
  const words = ["Très satisfait", "Satisfait", "Insatisfait"];
  const rows = Array.from({ length: 9 }, (_, at) => [
    `a${at}`,
    groups[at % 3] ?? "",
    words[at % 3] ?? "",
    `c${at}@example.com`,
    "2026-07-03 10:00:00",
    "2026-07-03 10:12:13",
  ]);
  const read = await understood(file(rows, header));
  const scales = read.meaning?.readings.map((one) => one.kind === "feedback" && one.rating?.scale);
  expect(scales).toEqual([
    { min: 0, max: 10, reversed: false, words: { promoteur: 9.5, passif: 7.5, detracteur: 3 } },
    { min: 1, max: 5, reversed: false, words: { "tres satisfait": 5, satisfait: 4, insatisfait: 2 } },
  ]);
  expect(codes(read).toSorted()).toEqual(["rating-ladder", "rating-nps-words"]);
});
