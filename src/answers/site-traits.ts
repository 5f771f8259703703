// Channels, devices, months and the attribute by which journeys can be filtered. In: the built tables and the company. Out: those that may be told, with the quarters that tell them.
import type { Company, Names } from "../company/company.ts";
import { slug } from "../company/names.ts";
import type { Database } from "../database/database.ts";
import { toldTraits } from "../journey/folding/fold-traits.ts";
import { redactLabels } from "../journey/redaction/redact-labels.ts";
import { formatMonth } from "../words/format.ts";
import { deviceNames } from "../words/traits.ts";
import { periodCode, periodId } from "./period.ts";
import type { Trait } from "./site.ts";
import sizesSql from "./sql/site_traits.sql?raw";

type SizeRow = {
  readonly period: number;
  readonly kind: Trait["kind"];
  readonly trait: number;
  readonly value: string | null;
  readonly customers: number;
};
type Quarters = { readonly period: string; readonly compare: string | null };

/** Of each kind so many, the largest: a list of hundreds is none. */
const MOST = 12;
const KINDS = ["channel", "device", "month", "attribute"] as const;

/** Of the two quarters that the site opens on; of exact counts, of all. */
export async function findTraits(
  database: Database,
  company: Company,
  quarters: Quarters,
  exact: boolean,
): Promise<Trait[]> {
  const k = exact ? 1 : company.threshold;
  const rows = await database.query<SizeRow>(sizesSql, {
    period: exact ? null : periodCode(quarters.period),
    compare: exact || quarters.compare === null ? null : periodCode(quarters.compare),
  });
  const names = await namesOf(database, company, rows);
  return KINDS.flatMap((kind) =>
    withIds(
      largest(
        rows.filter((row) => row.kind === kind),
        k,
      ).map(({ number, value, periods }) => ({
        ...{ kind, number, names: names(kind, value) },
        periods: exact && kind !== "month" ? [] : periods.map(periodId),
      })),
    ),
  );
}

type Told = {
  readonly number: number;
  readonly value: string;
  readonly periods: number[];
  customers: number;
};

/** Those of one kind that some quarter tells, the largest first. */
function largest(rows: readonly SizeRow[], k: number): Told[] {
  const found = new Map<number, Told>();
  for (const [period, some] of Map.groupBy(rows, (row) => row.period)) {
    const told = toldTraits(new Map(some.map(({ trait, customers }) => [trait, customers])), k);
    for (const { trait, value, customers } of some.filter((row) => told.has(row.trait))) {
      const one = found.get(trait) ?? { number: trait, value: value ?? "", periods: [], customers: 0 };
      one.periods.push(period);
      one.customers += customers;
      found.set(trait, one);
    }
  }
  // Months are numbered in their order: the latest come first.
  const isMonths = rows.some(({ kind }) => kind === "month");
  const all = [...found.values()].sort((a, b) =>
    isMonths ? b.number - a.number : b.customers - a.customers || a.number - b.number,
  );
  return all.slice(0, MOST);
}

/** What exports say is masked as other labels are: a device or a tag may be called after somebody. */
async function namesOf(
  database: Database,
  company: Company,
  rows: readonly SizeRow[],
): Promise<(kind: Trait["kind"], value: string) => Names> {
  const written = rows.flatMap(({ kind, value }) =>
    value !== null && (kind === "device" || kind === "attribute") ? [value] : [],
  );
  const labels = await redactLabels(database, company, written);
  const channels = new Map(company.touchpointRules.map(({ channel }) => [channel.fr, channel]));
  return (kind, value) => {
    if (kind === "channel") return channels.get(value) ?? { fr: value, en: value };
    if (kind === "month") return { fr: formatMonth(value, "fr"), en: formatMonth(value, "en") };
    const label = labels.get(value) ?? value;
    return (kind === "device" ? deviceNames(label) : null) ?? { fr: label, en: label };
  };
}

/** As an address says them: "device:mobile"; two of one name are told apart by a number. */
function withIds(traits: readonly Omit<Trait, "id">[]): Trait[] {
  const taken = new Set<string>();
  return traits.map((trait) => {
    const name = `${trait.kind}:${slug(trait.names.fr) || "x"}`;
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return { id, ...trait };
  });
}
