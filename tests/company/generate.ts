// The fictional company Maison Lumen. In: a folder. Out: its exports, settings and spreadsheets there, byte for byte the same each time.
// node tests/company/generate.ts [folder]
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { customerFile } from "./customers.ts";
import { dealFile, visitFile } from "./deals.ts";
import { emptyLedger, type Ledger } from "./ledger.ts";
import { numberOrders, orderFile, pickUpFile } from "./orders.ts";
import { prospect } from "./professionals.ts";
import { reviewFile } from "./reviews.ts";
import { settingsFiles } from "./settings.ts";
import { keep, shop } from "./shoppers.ts";
import { quoteFile, surveyFile } from "./survey.ts";
import { ticketFile } from "./tickets.ts";
import { webFiles } from "./web.ts";

const SHOPPERS = 11_300;
const EARLIER_CUSTOMERS = 170;
const PROFESSIONALS = 680;

/** The list of the files that belong to the fictional company, itself not in it; `npm run new` clears these. */
export const OWNED = ".maison-lumen";

/** Tells the company's story from the first day to the last. */
export function story(): Ledger {
  const ledger = emptyLedger();
  for (let i = 0; i < SHOPPERS; i++) shop(ledger, i);
  for (let i = 0; i < EARLIER_CUSTOMERS; i++) keep(ledger, SHOPPERS + i);
  for (let i = 0; i < PROFESSIONALS; i++) prospect(ledger, i);
  numberOrders(ledger);
  return ledger;
}

/** One line a file, as `sha256sum` writes it: another content under the same name is somebody's own. */
function ownedList(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = [...files].map(
    ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`,
  );
  const title = "# Les fichiers de l'entreprise fictive Maison Lumen ; « npm run new » les retire.";
  return new TextEncoder().encode(`${[title, ...lines].join("\n")}\n`);
}

/** Every file of the company: path inside the data folder → bytes. */
export function companyFiles(): ReadonlyMap<string, Uint8Array> {
  const ledger = story();
  const files = new Map([
    ...[...webFiles(ledger)].map(([name, bytes]) => [`analytics/ga4-evenements-${name}.csv`, bytes] as const),
    ["crm/clients-shopify.csv", customerFile(ledger)],
    ["crm/commandes-shopify.csv", orderFile(ledger)],
    ["crm/rendez-vous-boutiques.csv", visitFile(ledger)],
    ["crm/retraits-boutiques.csv", pickUpFile(ledger)],
    ["crm/tickets-zendesk.csv", ticketFile(ledger)],
    ["crm/transactions-hubspot.csv", dealFile(ledger)],
    ["reviews/avis-sur-devis.csv", quoteFile(ledger)],
    ["reviews/avis-trustpilot.csv", reviewFile(ledger)],
    ["reviews/enquete-typeform.csv", surveyFile(ledger)],
    ...settingsFiles(),
  ]);
  return files.set(OWNED, ownedList(files));
}

/** Writes them all under that folder. */
export function generate(folder: string): void {
  for (const [path, bytes] of companyFiles()) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  generate(process.argv[2] ?? new URL("../../data", import.meta.url).pathname);
}
