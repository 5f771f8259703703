// The fictional company as files: the same each time, the same as committed, of the shape and size of real exports.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { companyFiles, generate, OWNED } from "./generate.ts";

const committed = new URL("../../data/", import.meta.url).pathname;
const folders = [mkdtempSync(join(tmpdir(), "lumen-")), mkdtempSync(join(tmpdir(), "lumen-"))] as const;
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Paths below a folder, sorted. */
function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const files = companyFiles();
const sizes = [...files.values()].map((bytes) => bytes.length);

/** First line of a file as text. */
function header(path: string): string {
  const bytes = files.get(path) ?? new Uint8Array();
  const old = path.includes("retraits") || path.includes("rendez-vous");
  return (
    new TextDecoder(old ? "windows-1252" : "utf-8", { ignoreBOM: true })
      .decode(bytes.slice(0, 4000))
      .split("\n")[0] ?? ""
  );
}

describe("the generator", () => {
  it("writes byte for byte the same files each time", () => {
    for (const folder of folders) generate(folder);
    const [first, second] = folders;
    expect(pathsIn(first)).toEqual(pathsIn(second));
    for (const path of pathsIn(first)) {
      expect(readFileSync(join(first, path)).equals(readFileSync(join(second, path))), path).toBe(true);
    }
  });

  it("writes the files that are committed in data/", () => {
    for (const [path, bytes] of files) {
      expect(readFileSync(join(committed, path)).equals(Buffer.from(bytes)), path).toBe(true);
    }
  });

  it("lists its files, with the hash of each, for npm run new and the publishing workflow", () => {
    const lines = new TextDecoder().decode(files.get(OWNED)).trim().split("\n").slice(1);
    expect(lines.map((line) => line.split("  ")[1]).sort()).toEqual(
      [...files.keys()].filter((path) => path !== OWNED).sort(),
    );
    expect(lines.every((line) => /^[0-9a-f]{64} {2}\S+$/.test(line))).toBe(true);
  });

  it("stays under 10 MB in all", () => {
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000_000);
  });
});

describe("the exports have the header rows of the real tools", () => {
  it("GA4 through BigQuery, flattened", () => {
    expect(header("analytics/ga4-evenements-2026-T3.csv")).toBe(
      "event_timestamp,event_name,user_pseudo_id,user_id,page_location,device_category,session_source,session_medium",
    );
  });

  it("Shopify orders begin and end as Shopify writes them", () => {
    const columns = header("crm/commandes-shopify.csv").split(",");
    expect(columns.slice(0, 6).join()).toBe(
      "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at",
    );
    expect(columns.slice(-2).join()).toBe("Tax 5 Name,Tax 5 Value");
    expect(columns).toHaveLength(70);
  });

  it("HubSpot deals open with a BOM, in French, with stages quoted inside the header", () => {
    const text = header("crm/transactions-hubspot.csv");
    expect(
      text.startsWith(
        "\ufeffID de fiche d'informations,Nom de la transaction,Phase de la transaction,Pipeline,Montant",
      ),
    ).toBe(true);
    expect(text).toContain('"Date entered ""Devis envoyé (Hôtellerie)"""');
  });

  it("Trustpilot reviews", () => {
    expect(header("reviews/avis-trustpilot.csv")).toBe(
      "Domain Url,Webshop Name,Business Unit Id,Review Id,Review Created (UTC),Review Consumer User Id,Review Username,Review User Email,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language",
    );
  });

  it("Typeform answers end with two times and a network", () => {
    expect(header("reviews/enquete-typeform.csv")).toMatch(
      /^#,.*,email,order_ref,moment,Start Date \(UTC\),Submit Date \(UTC\),Network ID$/,
    );
  });

  it("Zendesk tickets", () => {
    const columns = header("crm/tickets-zendesk.csv").split(",");
    expect(columns.slice(0, 6).join()).toBe(
      "Summation column,Id,Requester,Requester id,Requester external id,Requester email",
    );
    expect(columns).toHaveLength(41);
  });

  it("the boutiques' log is in Windows-1252 with semicolons", () => {
    expect(header("crm/retraits-boutiques.csv")).toBe("N° commande;Boutique;Prête le;Retirée le;Statut");
    expect([...(files.get("crm/retraits-boutiques.csv") ?? []).slice(0, 3)]).toEqual([0x4e, 0xb0, 0x20]);
  });
});
