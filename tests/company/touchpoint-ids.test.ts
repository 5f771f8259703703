import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { type UnnamedRule, withIds } from "../../src/company/touchpoint-ids.ts";
import { readTouchpoints } from "../../src/company/touchpoints.ts";
import { file } from "./files.ts";

const HEADER = "point_de_contact;etape;canal;evenement;id";
const own = async (...lines: string[]): Promise<readonly UnnamedRule[]> =>
  (await readTouchpoints(file("touchpoints.csv", [HEADER, ...lines].join("\n")), DEFAULT_STAGES)).value;
const ids = async (...lines: string[]): Promise<string[]> =>
  withIds(await own(...lines), [], DEFAULT_STAGES).map(({ id }) => id);

test("a name that the sheet has once is the id; else the channel joins it, then the stage", async () => {
  expect(
    await ids(
      "Panier mobile;Achat;Site mobile;a;",
      "Paiement;Achat;Site mobile;b;",
      "Paiement;Achat;Boutique;c;",
      "Conseil;Achat;Boutique;d;",
      "Conseil;Rétention;Boutique;e;",
    ),
  ).toEqual([
    "panier-mobile",
    "paiement--site-mobile",
    "paiement--boutique",
    "conseil--boutique--achat",
    "conseil--boutique--retention",
  ]);
});

test("lines of one touchpoint have one id, which any of them may give", async () => {
  expect(await ids("Panier;Achat;Site;a;", "Panier;Achat;Site;b;chariot")).toEqual(["chariot", "chariot"]);
});

test("a line on top changes no id, nor does a new name where the id is given", async () => {
  const before = await ids("Panier mobile;Achat;Site mobile;a;", "Devis;Achat;Bureau;b;");
  const after = await ids(
    "Vitrine;Conscience;Boutique;z;",
    "Chariot mobile;Achat;Site mobile;a;panier-mobile",
    "Devis;Achat;Bureau;b;",
  );
  expect(after.slice(1)).toEqual(before);
});

test("default touchpoints always have their channel, the company's own keep their short name", async () => {
  const [sheet, usual] = [await own("Paiement;Achat;Boutique;a;"), defaultTouchpointRules(DEFAULT_STAGES)];
  const rules = withIds(sheet, usual, DEFAULT_STAGES);
  expect(rules[0]?.id).toBe("paiement");
  const named = rules.slice(1).map(({ id }) => id);
  expect(named.every((id) => id.includes("--"))).toBe(true);
  expect(named).toEqual(withIds([], usual, DEFAULT_STAGES).map(({ id }) => id));
});

test("no touchpoint is called as a node that is none, nor as what nothing places", async () => {
  expect(await ids("Open;Achat;Site;a;", "Non classé;Achat;Site;b;")).toEqual([
    "open--site",
    "non-classe--site",
  ]);
});
