// The log of a payment service: what became of each payment, a row a step ("Received", "Authorised", "Settled"). In: a table and its columns. Out: which rows are steps on the way, or came to nothing, and what dates each row; null where each row is a payment.
import { fold } from "../../cells/fold.ts";
import { isNull, type Table } from "../../rows/table.ts";
import { type ColumnProfile, meets, rowsPerValue } from "../profile.ts";
import { stateWords } from "../state-words.ts";

export type PaymentSteps = {
  readonly column: number;
  /** Folded: a payment that was taken has been through them, and it is one payment. */
  readonly onTheWay: readonly string[];
  readonly failed: readonly string[];
  /** Says of which payment each row is. */
  readonly reference: number;
};

const STEP =
  /^(?:(?:record|event|transaction|operation|payment|action|journal|movement) ?(?:type|kind|status|name)|kind|event|action|type|status|statut|state|etat|etape|type (?:d'|de (?:la )?)?(?:operation|transaction|evenement|mouvement|enregistrement))$/;
const TAKEN =
  /^(?:settled|captured?|sale|vente|charged?|paid|paye|payee|payments?|paiement|purchase|encaisse|debit(?:ed|e)?|reglee?|remis|capture (?:succeeded|success|approved|completed))$/;
const ON_THE_WAY =
  /^(?:received|recu|created?|initiated|started|pending|(?:pre ?)?authori[sz](?:ed|ation|e)|(?:pre ?)?autoris(?:ee?|ation)|(?:sent|send) ?for ?(?:settle(?:ment)?|refund|payout)|capture ?(?:requested|request|pending)|submitted(?: for settlement)?|processing|settling|pending submission|confirmed|verified|card verification|verification|account verification|refund requested|paid ?out)$/;
const FAILED =
  /^(?:refused|refusee?|declined|failed|failure|error|rejected|rejetee?|cancell?ed|annulee?|cancell?ation|voids?|voided|expired|expiree?|abandoned|abandonnee?|settlement declined|gateway rejected|late failure|capture failed|customer approval denied)$/;
/** Whose it is, or of what the company sells, is no payment. */
const REFERENCE =
  /\b(?:ref|reference|order|commande|payment|paiement|transaction|psp|charge|intent|name|n|no|numero|number|id)\b/;
const OF_OTHERS =
  /\b(?:customer|client|shopper|user|buyer|acheteur|merchant account|company|account|compte|email|mail|card|carte|product|produit|agent|batch|payout)\b/;

export function paymentSteps(table: Table, profiles: readonly ColumnProfile[]): PaymentSteps | null {
  for (const { column, names, texts } of profiles) {
    if (!STEP.test(names[0] ?? "")) continue;
    const written = [...new Set(texts)];
    const said = (pattern: RegExp) => [
      ...new Set(written.filter((text) => pattern.test(wordsOf(text))).map(fold)),
    ];
    const onTheWay = said(ON_THE_WAY);
    if (onTheWay.length === 0 || said(TAKEN).length === 0) continue;
    const reference = referenceOf(table, profiles, column, onTheWay, said(TAKEN));
    if (reference !== null) return { column, onTheWay, failed: said(FAILED), reference };
  }
  return null;
}

/** "SentForSettle", "sent_for_settle". */
function wordsOf(text: string): string {
  return stateWords(text).replaceAll(/[-.]/g, " ");
}

/** Most of the payments that were taken were authorised on another row: a state that stands today is on one row alone. */
function referenceOf(
  table: Table,
  profiles: readonly ColumnProfile[],
  step: number,
  onTheWay: readonly string[],
  taken: readonly string[],
): number | null {
  const among = (texts: readonly string[], column: number) =>
    new Set(
      table.rows
        .filter((cells) => texts.includes(fold(cells[step] ?? "")))
        .map((cells) => (cells[column] ?? "").trim())
        .filter((text) => !isNull(text)),
    );
  const found = profiles.find((profile) => {
    const name = profile.names[0] ?? "";
    if (profile.column === step || !REFERENCE.test(name) || OF_OTHERS.test(name)) return false;
    if (profile.times !== null || rowsPerValue(profile) < 1.2) return false;
    const [begun, ended] = [among(onTheWay, profile.column), among(taken, profile.column)];
    const both = [...ended].filter((text) => begun.has(text)).length;
    return both >= 2 && both * 4 >= ended.size;
  });
  return found?.column ?? null;
}

/** Of the dates of such a log, those that change from step to step of one payment: the others are of its beginning. */
export function datedSteps(
  table: Table,
  { reference }: PaymentSteps,
  moments: readonly number[],
): readonly number[] {
  const own = moments.filter((column) => meets(table, reference, column) > 1.1);
  return own.length > 0 ? own.slice(0, 1) : moments;
}
