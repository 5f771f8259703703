// Records of a JSON file as a table, wherever in it they stand. In: a text. Out: a header and rows, or null where it holds no list of records.

type Fields = Record<string, unknown>;

/** Records one a line, in a list, or in a list somewhere inside; of several lists the longest. */
export function rowsOfJson(text: string, most: number): string[][] | null {
  const start = text.replace(/^[\uFEFF\s]+/u, "")[0];
  if (start !== "{" && start !== "[") return null;
  const records = (recordsOf(parsed(text)) ?? recordsOfLines(text, most)).slice(0, most);
  if (records.length < 2) return null;
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [header, ...records.map((record) => header.map((name) => cellOf(record[name])))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}

function recordsOfLines(text: string, most: number): Fields[] {
  const lines = text.split("\n", most).map((line) => parsed(line.trim()));
  return lines.filter(isRecord).map(flat);
}

const DEEPEST = 4;

function recordsOf(value: unknown, depth = 0): Fields[] | null {
  if (value === undefined) return null;
  if (depth > DEEPEST || value === null || typeof value !== "object") return [];
  if (Array.isArray(value) && value.length > 1 && value.every(isRecord)) return value.map(flat);
  const inside = Object.values(value).map((one) => recordsOf(one, depth + 1) ?? []);
  return inside.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "customer": { "first_name": … } has a column "customer first_name". */
function flat(record: Fields): Fields {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([inner, one]) => [`${name} ${inner}`, one] as const)
        : [[name, value] as const],
    ),
  );
}

const cellOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
