import { describe, expect, test } from "vitest";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

describe("keys by header", () => {
  test.each([
    ["Customer ID", "customer"],
    ["customer_unique_id", "customer"],
    ["N° client", "customer"],
    ["Identifiant du client", "customer"],
    ["code adhérent", "customer"],
    ["user_id", "customer"],
    ["E-mail", "email"],
    ["Adresse e-mail", "email"],
    ["Email du client", "email"],
    ["visitorId", "visitor"],
    ["anonymous_id", "visitor"],
    ["distinct_id", "visitor"],
    ["Order Number", "order"],
    ["Numéro de commande", "order"],
    ["N° de commande", "order"],
    ["Réf commande", "order"],
    ["amazon-order-id", "order"],
    ["Receipt", "order"],
    ["Book number", "pass"],
    ["Compte tiers", "customer"],
    ["Company", "account"],
    ["Nom de l’entreprise", "account"],
    ["Opportunity ID", "deal"],
    ["mql_id", "lead"],
    ["ticket_id", "ticket"],
    ["session_id", "session"],
  ])("%s is a key of kind %s", (header, kind) => {
    expect(rolesOf(aTable([header], [["a1"], ["b2"]])).keys).toEqual([{ kind, column: 0 }]);
  });

  test.each(["product_id", "seller_id", "Agent e-mail", "Produit", "id", "review_id", "Status"])(
    "%s is none",
    (header) => {
      expect(rolesOf(aTable([header], [["a1"], ["b2"]])).keys).toEqual([]);
    },
  );

  test("a column that never changes identifies nobody", () => {
    expect(
      rolesOf(
        aTable(
          ["user_id"],
          Array.from({ length: 9 }, () => ["shop"]),
        ),
      ).keys,
    ).toEqual([]);
  });
});

describe("other roles", () => {
  const table = aTable(
    [
      "user_id",
      "Horodatage",
      "Événement",
      "Note",
      "Commentaire",
      "URL",
      "Canal",
      "Appareil",
      "Prénom",
      "Pays",
      "Téléphone",
    ],
    [
      [
        "u1",
        "2026-07-03 10:12",
        "visite",
        "5",
        "Très bien reçu",
        "/p/1",
        "email",
        "mobile",
        "Ada",
        "FR",
        "+331",
      ],
      ["u2", "2026-07-03 11:12", "achat", "4", "Un peu long", "/p/2", "seo", "mobile", "Bob", "FR", "+332"],
      ["u3", "2026-07-04 10:12", "visite", "1", "Cassé", "/p/3", "seo", "desktop", "Cy", "BE", "+333"],
      ["u4", "2026-07-04 10:13", "achat", "1", "Perdu", "/p/3", "seo", "desktop", "Di", "BE", "+334"],
    ],
  );

  test("are told by header and values", () => {
    expect(rolesOf(table)).toMatchObject({
      times: [1],
      events: [2],
      ratings: [3],
      texts: [4],
      page: 5,
      channel: 6,
      device: 7,
      names: [8],
    });
  });

  test("facts have few texts; names, phones and what plays another part are none", () => {
    expect(rolesOf(table).facts).toContain(9);
    expect(rolesOf(table).facts).not.toContain(8);
    expect(rolesOf(table).facts).not.toContain(10);
  });
});

test.each([
  ["numbers", ["1", "2", "1", "2"]],
  ["addresses", ["a@x.fr", "b@x.fr", "a@x.fr", "b@x.fr"]],
  ["long texts", ["a".repeat(41), "b", "a".repeat(41), "b"]],
  ["texts all different", ["a", "b", "c", "d"]],
])("%s are no facts", (_, texts) => {
  expect(
    rolesOf(
      aTable(
        ["x"],
        texts.map((text) => [text]),
      ),
    ).facts,
  ).toEqual([]);
});

test("numbers that could be dates need a header that says so", () => {
  expect(rolesOf(aTable(["a"], [["20260703"]])).times).toEqual([]);
  expect(rolesOf(aTable(["Date"], [["20260703"]])).times).toEqual([0]);
});

test("where things stand is kept apart from what happened", () => {
  const rows = [
    ["clic", "payé"],
    ["clic", "livré"],
  ];
  expect(rolesOf(aTable(["Action", "Statut"], rows))).toMatchObject({ events: [0], statuses: [1] });
});

test("texts nearly all different are not names of events", () => {
  const rows = Array.from({ length: 200 }, (_, i) => [`visite ${i}`]);
  expect(rolesOf(aTable(["Action"], rows)).events).toEqual([]);
});

test.each([
  ["Client", ["C-12", "C-13"], ["customer"]],
  ["Visiteur", ["58389190.20684", "58389190.20685"], ["visitor"]],
  ["Client", ["a@b.fr", "c@d.fr"], ["email"]],
  ["Client", ["J. Dupont", "Marie 2"], []],
  ["Client", ["12,50", "13,00"], []],
])("a column called %s is a key when its values are identifiers: %j", (header, texts, kinds) => {
  const { keys } = rolesOf(
    aTable(
      [header],
      texts.map((text) => [text]),
    ),
  );
  expect(keys.map(({ kind }) => kind)).toEqual(kinds);
});

test("beside a customer id, a column called client is none", () => {
  expect(rolesOf(aTable(["client_id", "client"], [["1", "a1"]])).keys).toEqual([
    { kind: "customer", column: 0 },
  ]);
});

test.each([
  "Recommanderiez-vous notre boutique (0 à 10) ?",
  "Quelle note donnez-vous à votre visite ?",
  "How likely are you to recommend us?",
  "De 1 à 5, êtes-vous satisfait ?",
])("a form's question %s is a rating", (header) => {
  expect(rolesOf(aTable([header], [["4"], ["5"]])).ratings).toEqual([0]);
  expect(rolesOf(aTable([header], [["bien"], ["mal"], ["bien"], ["mal"]])).wordRatings).toEqual([0]);
});

test("a form asks for an e-mail as it asks for everything", () => {
  expect(rolesOf(aTable(["Votre e-mail ?"], [["a@b.fr"]])).keys).toEqual([{ kind: "email", column: 0 }]);
});

test("what people would change or liked is told in words", () => {
  const header = ["Date", "Note", "Que peut-on améliorer ?", "Qu’est-ce qui vous a plu ?"];
  const rows = Array.from({ length: 12 }, (_, at) => [
    `2026-07-0${1 + (at % 9)}`,
    String(1 + (at % 5)),
    `Le parking ${at}`,
    "Tout",
  ]);
  expect(rolesOf(aTable(header, rows)).texts).toEqual([2, 3]);
});

test("a mark beside a learner's progress was given to them; one of five is theirs", () => {
  const ratings = (marks: readonly string[], other: string) =>
    rolesOf(
      aTable(
        ["Id", "Note", other],
        marks.map((mark, at) => [`a${at}`, mark, `${at}0%`]),
      ),
    ).ratings;
  expect(ratings(["14", "8", "12"], "Progression")).toEqual([]);
  expect(ratings(["4", "5", "3"], "Progression")).toEqual([1]);
  expect(ratings(["14", "8", "12"], "Remise")).toEqual([1]);
});

test("seconds since 1970 are a time where something was done at them", () => {
  const times = (header: string) =>
    rolesOf(
      aTable(
        ["email", header],
        [
          ["a@x.fr", "1782900000"],
          ["b@x.fr", "1782903600"],
        ],
      ),
    ).times;
  expect(times("responded")).toEqual([1]);
  expect(times("reference")).toEqual([]);
});

test("words are nobody's average, whatever goes with them", () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `c${at}@x.fr`,
    ["Très satisfait", "Satisfait", "Insatisfait"][at % 3] ?? "",
    ["10", "8", "3"][at % 3] ?? "",
  ]);
  const table = aTable(["Email", "Êtes-vous satisfait ?", "Recommanderiez-vous ?"], rows);
  expect(rolesOf(table).ratings).toEqual([1, 2]);
});

test("a group of the NPS beside its mark says that mark again", () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `c${at}@x.fr`,
    ["Promoter", "Passive", "Detractor"][at % 3] ?? "",
    ["10", "8", "3"][at % 3] ?? "",
  ]);
  const header = ["Email", "Recommanderiez-vous ? - Group", "Recommanderiez-vous ?"];
  expect(rolesOf(aTable(header, rows)).ratings).toEqual([2]);
});

test("a sort of contact is what happened, however often each person comes", () => {
  const rows = [
    ["a@x.fr", "Appel entrant"],
    ["b@x.fr", "E-mail"],
    ["c@x.fr", "Appel entrant"],
  ];
  expect(rolesOf(aTable(["Email", "Type"], rows)).events).toEqual([1]);
  const others = rows.map(([mail = ""], at) => [mail, at === 1 ? "Particulier" : "Entreprise"]);
  expect(rolesOf(aTable(["Email", "Type"], others)).events).toEqual([]);
});

test("“rate” is a rating in words alone", () => {
  expect(rolesOf(aTable(["rate"], [["rated good"], ["rated bad"]])).ratings).toEqual([0]);
  expect(rolesOf(aTable(["rate"], [["3"], ["5"]])).ratings).toEqual([]);
});

test("numbers of charges are no channel", () => {
  const rows = Array.from({ length: 8 }, (_, i) => [
    `u${i}`,
    "2026-07-03",
    `ch_${i}`,
    ["ads", "mail"][i % 2] ?? "",
  ]);
  expect(rolesOf(aTable(["user_id", "date", "source", "x"], rows)).channel).toBeNull();
  expect(rolesOf(aTable(["user_id", "date", "x", "source"], rows)).channel).toBe(3);
});

test("what was liked and what was not are words of an opinion", () => {
  const header = ["Reservation number", "Review date", "Review score", "Positive review", "Negative review"];
  const rows = [["1", "2026-07-03", "8", "Le lit", "Le bruit"]];
  expect(rolesOf(aTable(header, rows)).texts).toEqual([3, 4]);
});
