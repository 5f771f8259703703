import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { readTouchpoints } from "../../src/company/touchpoints.ts";
import { file, told } from "./files.ts";

const HEADER =
  "point_de_contact;point_de_contact_en;etape;canal;canal_en;sens;responsable;source;evenement;page;appareil;origine";
const read = (...lines: string[]) =>
  readTouchpoints(file("touchpoints.csv", [HEADER, ...lines].join("\n")), DEFAULT_STAGES);

test("a line is a rule, its patterns folded, its empty cells accepting anything", async () => {
  const { value, problems } = await read(
    "Paiement;Payment;Achat;Site mobile;Mobile site;entrant;E-commerce;ga4;Add_Payment|Payé*;;Mobile;",
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      id: null,
      touchpoint: { fr: "Paiement", en: "Payment" },
      stage: "achat",
      channel: { fr: "Site mobile", en: "Mobile site" },
      direction: "inbound",
      owner: "E-commerce",
      source: "ga4",
      event: "add_payment|paye*",
      page: null,
      device: "mobile",
      via: null,
    },
  ]);
});

test("the header may be English", async () => {
  const { value } = await readTouchpoints(
    file(
      "touchpoints.csv",
      "touchpoint,stage,channel,direction,owner,event\nBasket,Purchase,Site,outbound,Web,add\n",
    ),
    DEFAULT_STAGES,
  );
  expect(value).toMatchObject([{ stage: "achat", direction: "outbound", owner: "Web", event: "add" }]);
});

test("the team in charge may have an English name, where there is a team", async () => {
  const { value } = await readTouchpoints(
    file(
      "touchpoints.csv",
      "point_de_contact;etape;canal;responsable;responsable_en;evenement\nA;Achat;Site;Boutiques;Stores;a\nB;Achat;Site;;Stores;b\n",
    ),
    DEFAULT_STAGES,
  );
  expect(value.map(({ owner, ownerEnglish }) => [owner, ownerEnglish])).toEqual([
    ["Boutiques", "Stores"],
    [null, undefined],
  ]);
});

test("an English name given on one line serves the others, else the usual one does", async () => {
  const { value } = await read(
    "Essayage;Fitting;Achat;Boutique;Shop;;;;a;;;",
    "Essayage;;Achat;Boutique;;;;;b;;;",
    "Panier;;Achat;Chez nous;;;;;c;;;",
  );
  expect(value.map(({ touchpoint, channel }) => [touchpoint.en, channel.en])).toEqual([
    ["Fitting", "Shop"],
    ["Fitting", "Shop"],
    ["Basket", "Chez nous"],
  ]);
});

test("a line whose stage does not exist is left out and told", async () => {
  const { value, problems } = await read("Panier;;Achta;Site;;;;;a;;;");
  expect(value).toEqual([]);
  expect(problems).toMatchObject([
    { code: "stage-unknown", line: 2, column: "etape", found: "Achta", rows: 1 },
  ]);
});

test("an unknown direction costs only itself", async () => {
  const { value, problems } = await read("Panier;;Achat;Site;;dehors;;;a;;;");
  expect(value).toMatchObject([{ direction: null }]);
  expect(told(problems)).toEqual(["direction-unknown:2"]);
});

test("a touchpoint without any pattern exists and takes no interaction", async () => {
  const { value, problems } = await read("Emballage;;Rétention;Colis;;;;;;;;");
  expect(value).toMatchObject([{ event: "", source: null }]);
  expect(told(problems)).toEqual(["touchpoint-without-pattern:2"]);
});

test("an id that another touchpoint has, that differs on its lines or that nobody may have is told", async () => {
  const withId = (...lines: string[]) =>
    readTouchpoints(
      file("touchpoints.csv", ["point_de_contact;etape;canal;evenement;id", ...lines].join("\n")),
      DEFAULT_STAGES,
    );
  const { value, problems } = await withId(
    "Panier;Achat;Site;a;Mon panier",
    "Panier;Achat;Site;b;mon-panier",
    "Panier;Achat;Site;c;",
    "Panier;Achat;Site;d;autre",
    "Caisse;Achat;Boutique;e;mon-panier",
    "Fin;Achat;Site;f;stop",
  );
  expect(value.map(({ id }) => id)).toEqual([
    "mon-panier",
    "mon-panier",
    null,
    "autre",
    "mon-panier",
    "stop",
  ]);
  expect(told(problems)).toEqual(["id-twice:5", "id-twice:6", "id-twice:7"]);
});

test("a star accepts everything, and hides the lines after it", async () => {
  const { value, problems } = await read("Tout;;Achat;Site;;;;;*;;;", "Panier;;Achat;Site;;;;;a;;;");
  expect(value.length).toBe(2);
  expect(problems).toMatchObject([{ code: "touchpoint-hidden", line: 3, values: { earlier: 2 } }]);
});

test("importance is a whole number from 1 to 5, and a screen is yes or no; what is neither is told or left to the channel", async () => {
  const { value, problems } = await readTouchpoints(
    file(
      "touchpoints.csv",
      "point_de_contact;etape;canal;importance;en_ligne;evenement\nA;Achat;Site;4/5;oui;a\nB;Achat;Site;9;non;b\nC;Achat;Site;;;c\n",
    ),
    DEFAULT_STAGES,
  );
  expect(value.map(({ importance, online }) => [importance, online])).toEqual([
    [4, true],
    [undefined, false],
    [undefined, undefined],
  ]);
  expect(told(problems)).toEqual(["importance-unknown:3"]);
});
