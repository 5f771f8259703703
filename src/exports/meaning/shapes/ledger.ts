// A ledger of customers' accounts: debits are what they were billed, credits what they paid or were given back. In: a table, its roles and the readings of its date. Out: invoices of the debits alone, told; the readings themselves where it is no ledger.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import { type Table, values } from "../../rows/table.ts";
import { plainHeader } from "../header-words.ts";
import type { InteractionsReading } from "../meaning.ts";

const DEBIT = /^(?:montant )?(?:au )?debit(?: amount)?$/;
const CREDIT = /^(?:montant )?(?:au )?credit(?: amount)?$/;
/** A bank's own customers have debits too, which nobody billed them. */
const OF_ACCOUNTS = /\b(?:journal|piece|lettrage|tiers|auxiliaire)\b/;
/** "", "0", "0,00": nothing was billed. */
const NOTHING = /^-?0*(?:[.,]0*)?$/;

export function invoicedAlone(
  table: Table,
  readings: readonly InteractionsReading[],
  report: Problem[],
): readonly InteractionsReading[] {
  const [debit, credit] = [DEBIT, CREDIT].map((pattern) =>
    table.header.findIndex((header) => pattern.test(plainHeader(header))),
  );
  if (debit === undefined || credit === undefined || debit < 0 || credit < 0) return readings;
  if (!table.header.some((header) => OF_ACCOUNTS.test(plainHeader(header)))) return readings;
  const zeros = values(table, debit).flatMap(({ text }) => (NOTHING.test(text) ? [fold(text)] : []));
  const texts = [...new Set(["", "-", "0", "0,00", "0.00", ...zeros])].map((text) => `!${text}`);
  report.push(
    problem("ledger-debits", table.file, {
      column: table.header[debit] ?? null,
      found: table.header[credit] ?? null,
    }),
  );
  return readings.map((reading) => ({
    ...reading,
    event: { text: "facture" },
    only: { column: debit, texts },
  }));
}
