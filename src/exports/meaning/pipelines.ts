// Which pipelines are not those of new business. In: what a column of pipelines or of kinds of deal holds. Out: the rows to be told apart by its name.
import { fold } from "../cells/fold.ts";
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import type { Standing } from "./meaning.ts";

/** Folded: a customer who renews or extends is no new lead, and what follows or stands beside a sale is none. */
const NOT_NEW =
  /renouv|renew|reconduc|resili|churn|up-?sell|cross-?sell|existing|existant|expansion|upgrade|avenant|fidelis|retention|onboard|support|\bsav\b|deploi|implement|recrut|recruit|partena[ir]|partner/;

export function isNotNew(pipeline: string): boolean {
  return NOT_NEW.test(fold(pipeline));
}

/** Undefined where every deal is one of new business. */
export function apartFrom(table: Table, column: number | null): Standing | undefined {
  if (column === null) return undefined;
  const texts = [...new Set(values(table, column).map(({ text }) => fold(text)))].filter(isNotNew);
  return texts.length === 0 ? undefined : { column, texts };
}

/** What a reader is told of it. */
export function pipelinesApart(table: Table, apart: Standing | undefined): Problem[] {
  if (apart === undefined) return [];
  const told = values(table, apart.column).flatMap(({ text }) =>
    apart.texts.includes(fold(text)) ? [text] : [],
  );
  const column = table.header[apart.column] ?? null;
  return [problem("pipelines-apart", table.file, { column, found: [...new Set(told)].join(", ") })];
}
