import { describe, expect, test } from "vitest";
import { recogniseShape } from "../../../../src/exports/meaning/shapes/index.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";
import { codes, FRENCH, understood } from "../../export-file.ts";

const at = (column: number, shape = "iso", dateOnly = false) => ({ column, shape, zone: "local", dateOnly });

describe("an unknown file", () => {
  test("with an id, a time and an event name is events", async () => {
    const result = await understood(
      ["user_id;horodatage;action;url", "u1;03/07/2026 10:12;visite;/p/1", "u2;13/07/2026 10:12;achat;/p/2"],
      FRENCH,
      "crm/suivi.csv",
    );
    expect(result.meaning).toEqual({
      format: "shape:events",
      source: "suivi",
      keys: [{ kind: "customer", column: 0 }],
      readings: [{ kind: "interactions", time: at(1, "dmy"), event: { column: 2 }, page: { column: 3 } }],
      exclude: [],
      continues: false,
    });
    expect(codes(result)).toEqual(["shape-guessed"]);
  });

  test("with an id, a time and a rating is feedback, the words with it", async () => {
    const result = await understood([
      "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date",
      "r1,o1,5,Bravo,Tout est parfait,2018-01-18 10:00:00",
      "r2,o2,1,,Jamais reçu,2018-01-19 11:00:00",
    ]);
    expect(result.meaning).toMatchObject({ format: "shape:feedback", keys: [{ kind: "order", column: 1 }] });
    expect(result.meaning?.readings).toEqual([
      {
        kind: "feedback",
        time: at(5),
        event: { text: "feedback" },
        rating: { column: 2, scale: { min: 1, max: 5, reversed: false, words: {} } },
        texts: [3, 4],
        names: [],
      },
    ]);
  });

  test("with an id and several dates is milestones; estimates are left out", async () => {
    const { meaning } = await understood([
      "order_id,customer_id,order_status,purchased_at,delivered_at,estimated_delivery_date",
      "o1,c1,delivered,2018-01-18 10:00:00,2018-01-25 10:00:00,2018-02-01",
      "o2,c2,shipped,2018-01-19 10:00:00,,2018-02-02",
    ]);
    expect(meaning).toMatchObject({
      format: "shape:milestones",
      keys: [
        { kind: "customer", column: 1 },
        { kind: "order", column: 0 },
      ],
      readings: [
        { kind: "interactions", time: at(3), event: { text: "purchased_at" } },
        { kind: "interactions", time: at(4), event: { text: "delivered_at" } },
        { kind: "attributes", fields: [{ name: "order_status", column: 2 }] },
      ],
    });
  });

  test("with a customer, one date and a status is events", async () => {
    const one = await understood(["customer_id,date,Statut", "c1,2026-07-03,payé", "c2,2026-07-04,livré"]);
    expect(one.meaning).toMatchObject({ format: "shape:events", readings: [{ event: { column: 2 } }] });
  });

  test("with an order, one date and where it stands today is a purchase at its date, the status a fact", async () => {
    const result = await understood([
      "order_id,date,Statut",
      "o1,2026-07-03,payée",
      "o2,2026-07-04,annulée",
      "o3,2026-07-04,payée",
      "o4,2026-07-04,annulée",
    ]);
    expect(result.meaning).toMatchObject({
      format: "shape:milestones",
      readings: [{ event: { text: "order_created" } }, { kind: "attributes", fields: [{ name: "statut" }] }],
      unfinished: [{ column: 2, texts: ["annulee"] }],
    });
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: "status-unfinished", column: "Statut", found: "annulée" }),
    );
  });

  test("with an order that goes through several statuses is events", async () => {
    const { meaning } = await understood([
      "order_id,date,Statut",
      "o1,2026-07-03,payée",
      "o1,2026-07-04,livrée",
    ]);
    expect(meaning).toMatchObject({ format: "shape:events", readings: [{ event: { column: 2 } }] });
  });

  test("with several dates is milestones", async () => {
    const two = await understood([
      "N° commande;Prête le;Retirée le;Statut",
      "o1;2026-07-03;2026-07-04;Retirée",
    ]);
    expect(two.meaning).toMatchObject({ format: "shape:milestones" });
  });

  test("with an id and facts is attributes", async () => {
    const { meaning } = await understood(["customer_id,Pays", "c1,FR", "c2,FR", "c3,BE", "c4,BE"]);
    expect(meaning).toMatchObject({
      format: "shape:attributes",
      readings: [{ kind: "attributes", fields: [{ name: "pays", column: 1 }] }],
    });
  });

  test("with a single date and nothing else is what the date says", async () => {
    const result = await understood([
      "mql_id,first_contact_date,landing_page_id",
      "m1,2018-02-01,l1",
      "m2,2018-02-02,l2",
    ]);
    expect(result.meaning?.readings[0]).toMatchObject({ event: { text: "first_contact_date" } });
    expect(codes(result)).toEqual(["shape-guessed"]);
  });

  test("of customers with the day of their record is no visit of theirs", async () => {
    const result = await understood([
      "customer_id,created_at,country",
      "c1,2018-02-01,FR",
      "c2,2018-02-02,BE",
    ]);
    expect(result.meaning).toBeNull();
  });

  test("of visits alone says so", async () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `s${i >> 1},2026-07-03 10:1${i},${i % 2 === 0 ? "vue" : "achat"}`,
    );
    expect(codes(await understood(["session_id,timestamp,event", ...rows]))).toEqual([
      "visits-not-people",
      "shape-guessed",
    ]);
  });

  test("with dates and a rating is both", async () => {
    const { meaning } = await understood([
      "order_id,Date de commande,Livré le,Date de l’avis,Note",
      "o1,2026-07-03,2026-07-05,2026-07-08,5",
      "o2,2026-07-04,2026-07-06,2026-07-09,2",
    ]);
    expect(meaning?.readings).toMatchObject([
      { kind: "feedback", time: { column: 3 } },
      { kind: "interactions", event: { text: "order_created" }, time: { column: 1 } },
      { kind: "interactions", event: { text: "Livré le" }, time: { column: 2 } },
    ]);
  });

  test("with two ratings is ambiguous, and the problem names both", async () => {
    const result = await understood([
      "order_id,date,Note,Satisfaction",
      "o1,2026-07-03,5,4",
      "o2,2026-07-04,3,2",
    ]);
    expect(result.meaning).toBeNull();
    expect(result.problems).toMatchObject([{ code: "shape-ambiguous", found: "Note · Satisfaction" }]);
  });

  test("without any id is unknown", async () => {
    expect(codes(await understood(["date,action", "2026-07-03,visite", "2026-07-04,achat"]))).toEqual([
      "format-unknown",
    ]);
  });
});

test("lines of one document are told once; a log without articles keeps each of its rows", async () => {
  const lines = (article: string) => [
    `Code client;Date;Type de pièce;${article}`,
    ...Array.from({ length: 24 }, (_, at) => `C${at >> 1};0${1 + ((at >> 1) % 9)}/07/2026;Devis;X${at}`),
  ];
  const [documents, log] = [await understood(lines("Article")), await understood(lines("Couleur"))];
  expect(documents.meaning?.readings).toMatchObject([{ kind: "interactions", once: true }]);
  expect(log.meaning?.readings[0]).not.toHaveProperty("once");
});

test("a type that changes from row to row of one person is what happened; one that does not is a fact", async () => {
  const rows = (type: (at: number) => string) => [
    "N° client;Date;Type",
    ...Array.from({ length: 24 }, (_, at) => `C${at % 8};0${1 + (at % 9)}/07/2026;${type(at)}`),
  ];
  const moving = await understood(rows((at) => ["Achat", "Bonus", "Retour"][at % 3] ?? ""));
  expect(moving.meaning?.readings).toMatchObject([{ event: { column: 2 } }]);
  const staying = await understood(rows((at) => (at % 8 < 4 ? "Premium" : "Standard")));
  expect(staying.meaning?.readings).toMatchObject([{ event: { text: "visite" } }, { kind: "attributes" }]);
});

test("each state of an order counts, whatever it is the state of; the day of an answer that nobody understands is no visit", async () => {
  const orders = await understood([
    "Commande;Date;E-mail;Statut paiement;Statut livraison;Total",
    ...Array.from(
      { length: 24 },
      (_, at) =>
        `${1000 + at};0${1 + (at % 9)}/07/2026;c${at}@exemple.fr;${at % 4 === 0 ? "Refusé" : "Payé"};${at % 3 === 0 ? "Annulé" : "Livré"};10`,
    ),
  ]);
  expect(orders.meaning?.unfinished).toEqual([
    { column: 3, texts: ["refuse"] },
    { column: 4, texts: ["annule"] },
  ]);
  const answers = await understood([
    "Date;E-mail;Note globale",
    ...Array.from(
      { length: 24 },
      (_, at) => `0${1 + (at % 9)}/07/2026;c${at}@exemple.fr;${["Top", "Bof", "Flop"][at % 3]}`,
    ),
  ]);
  expect(answers.meaning).toBeNull();
});

test("an invoice of several articles is one; totals of a shop are totals", async () => {
  const invoices = await understood([
    "N° facture;Date facture;Code client;Article;Montant TTC",
    ...Array.from(
      { length: 24 },
      (_, at) => `F${at >> 1};0${1 + ((at >> 1) % 9)}/07/2026;C${at >> 1};A${at};10`,
    ),
  ]);
  expect(invoices.meaning?.readings[0]).toMatchObject({ kind: "interactions", once: true });
  const counter = await understood([
    "Magasin;Date;Entrées;Tickets;CA TTC",
    ...Array.from(
      { length: 12 },
      (_, at) => `Lyon;0${1 + (at % 9)}/07/2026;${20 + at};${3 + (at % 5)};100,50`,
    ),
  ]);
  expect(codes(counter)).toEqual(["file-aggregate"]);
});

describe("rows that were read as something else", () => {
  const twelve = (row: (at: number) => string) => Array.from({ length: 12 }, (_, at) => row(at));
  const day = (at: number) => `${13 + at}/07/2026`;

  test("requests are requests, rated or not, and what they are about is no opinion", async () => {
    const { meaning } = await understood(
      [
        "ID;Titre;Statut;Priorité;Date d'ouverture;Demandeur;Technicien;Date de résolution;Enquête - Satisfaction;Enquête - Date de réponse",
        ...twelve(
          (at) =>
            `12 ${at};Panne;Clos;Haute;${day(at)};dupont${at >> 1};tech${at % 2};${day(at)};${at % 2 ? 1 + (at % 5) : ""};${at % 2 ? day(at) : ""}`,
        ),
      ],
      FRENCH,
      "crm/glpi.csv",
    );
    expect(meaning?.keys).toMatchObject([{ kind: "customer", column: 5 }]);
    expect(meaning?.readings).toMatchObject([
      { kind: "feedback", time: { column: 9 }, rating: { column: 8 }, texts: [] },
      { event: { text: "ticket_created" }, time: { column: 4 } },
      { event: { text: "ticket_solved" }, time: { column: 7 } },
    ]);
  });

  test("of a history of every field, the stages alone", async () => {
    const { meaning, problems } = await understood([
      "opportunity_id,field,new_value,changed_at",
      ...twelve(
        (at) =>
          `o${at >> 2},${at % 3 === 2 ? "Amount,1200" : "StageName,Proposal"},2026-07-${13 + at}T10:00:00Z`,
      ),
    ]);
    expect(meaning?.exclude).toEqual([{ column: 1, texts: ["!stagename"] }]);
    expect(problems.map(({ code }) => code)).toContain("fields-left-out");
  });

  test("numbers by month are told, and no moments", async () => {
    const { meaning, problems } = await understood(
      ["N° adhérent;janv. 2026;févr. 2026;mars 2026;Formule", ...twelve((at) => `A${at};3;0;${at};Duo`)],
      FRENCH,
    );
    expect(meaning?.format).toBe("shape:attributes");
    expect(problems.map(({ code }) => code)).toContain("periods-left");
  });
});

const people = (n: number, row: (at: number, day: string) => readonly string[]) =>
  Array.from({ length: n }, (_, at) => [...row(at, `2026-03-${String(1 + (at % 28)).padStart(2, "0")}`)]);
const events = (meaning: ReturnType<typeof recogniseShape>["meaning"]) =>
  meaning?.readings.flatMap((one) =>
    one.kind === "interactions" && "text" in one.event ? [one.event.text] : [],
  );

test("a till's sale that failed is an attempt; a line that says itself that it was cancelled is what happened", () => {
  const till = aTable(
    ["Date", "Transaction ID", "Type de transaction", "Statut", "Total"],
    people(24, (at, day) => [
      day,
      `TX${at}`,
      at === 5 ? "Remboursement" : "Vente",
      at % 6 === 0 ? "Échouée" : "Réussie",
      "12,00",
    ]),
  );
  expect(recogniseShape(till, []).meaning?.unfinished).toEqual([{ column: 3, texts: ["echouee"] }]);
  const log = aTable(
    ["timestamp", "order_id", "event", "status"],
    people(24, (at, day) => [
      day,
      `TX${at}`,
      at % 6 === 0 ? "order_cancelled" : "order_placed",
      at % 6 === 0 ? "cancelled" : "open",
    ]),
  );
  const read = recogniseShape(log, []).meaning;
  expect([read?.exclude, read?.unfinished]).toEqual([[], undefined]);
});

test("tickets of an event are orders of it, whether or not each person that they are for comes", () => {
  const states = ["Attending", "Checked In", "Not Attending", "Deleted"];
  const table = aTable(
    ["Order #", "Order Date", "Email", "Ticket Type", "Attendee Status", "Event Name"],
    people(24, (at, day) => [
      String(9000 + at),
      day,
      `a${at}@example.com`,
      "Std",
      states[at % 4] ?? "",
      "Congress",
    ]),
  );
  const { meaning } = recogniseShape(table, []);
  expect(events(meaning)).toEqual(["order_created"]);
  expect(meaning?.unfinished).toBeUndefined();
});

test("opportunities without a number are deals all the same: the day that one closes is lived where its stage says so", () => {
  const stages = ["Closed Won", "Closed Lost", "Prospecting"];
  const table = aTable(
    ["Account Name", "Opportunity Name", "Stage", "Amount Currency", "Amount", "Close Date", "Created Date"],
    people(24, (at, day) => [
      `Company ${at % 15}`,
      `Opp ${at}`,
      stages[at % 3] ?? "",
      "EUR",
      "12",
      "2026-05-20",
      day,
    ]),
  );
  expect(events(recogniseShape(table, []).meaning)).toEqual(["deal_won", "deal_lost", "deal_created"]);
});

test("an invoice is a sale on its day, a draft of one is none, and two of one customer on one day are two", () => {
  const states = ["Payée", "Brouillon", "En retard", "Annulée"];
  const table = aTable(
    ["N° de facture", "Date", "Référence client", "Montant TTC", "Etat"],
    people(24, (at, day) => [`F${at}`, day, `CLI${at % 10}`, "120,00", states[at % 4] ?? ""]),
  );
  const { meaning } = recogniseShape(table, []);
  expect(events(meaning)).toEqual(["order_created"]);
  expect(meaning?.unfinished).toEqual([{ column: 4, texts: ["brouillon", "annulee"] }]);
  expect(meaning?.readings.some((one) => one.kind === "interactions" && one.once === true)).toBe(false);
});

test("a table of two keys says who is who, and nothing else", () => {
  const table = aTable(
    ["ID client", "E-mail"],
    people(24, (at) => [String(at + 1), `a${at}@example.com`]),
  );
  const { meaning } = recogniseShape(table, []);
  expect(meaning?.keys.map(({ kind }) => kind)).toEqual(["customer", "email"]);
  expect(meaning?.readings).toEqual([]);
});

test("a bad rating of a request that is still open is not lost: it is of another day of its row", () => {
  const report: Problem[] = [];
  const table = aTable(
    [
      "Ticket ID",
      "Customer email",
      "Created date",
      "Last updated date",
      "Closed date",
      "Satisfaction survey score",
    ],
    people(24, (at, day) => [
      `T${at}`,
      `a${at}@example.com`,
      day,
      "2026-04-10",
      at % 3 === 0 ? "" : "2026-04-05",
      String(1 + (at % 5)),
    ]),
  );
  const { meaning } = recogniseShape(table, report);
  const opinion = meaning?.readings.find(({ kind }) => kind === "feedback");
  expect(opinion).toMatchObject({ time: { column: 4, others: [3] } });
  expect(report).toContainEqual(
    expect.objectContaining({
      code: "opinion-dated-otherwise",
      column: "Closed date",
      found: "Last updated date",
    }),
  );
});

test("marks of rows without a date are told, since they are not counted", async () => {
  const result = await understood(["client_id,Note,Pays", "c1,5,FR", "c2,4,FR", "c3,,BE", "c4,2,BE"]);
  expect(result.meaning?.format).toBe("shape:attributes");
  expect(result.problems).toContainEqual(
    expect.objectContaining({ code: "opinion-undated", column: "Note", values: { cells: 3 } }),
  );
});

test("a return that was refused says nothing of the order", async () => {
  const { meaning } = await understood([
    "N° retour;N° commande;Date de la demande;Statut",
    "r1;o1;2026-07-03;Refusé",
    "r2;o2;2026-07-04;Remboursé",
  ]);
  expect(meaning?.unfinished).toBeUndefined();
});
