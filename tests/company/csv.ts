// Tables to bytes: rows of text in, a CSV file as a tool writes it out.

export type Dialect = {
  readonly delimiter: "," | ";";
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252";
};

export const COMMA: Dialect = { delimiter: ",", encoding: "utf-8" };
export const COMMA_BOM: Dialect = { delimiter: ",", encoding: "utf-8-bom" };
export const SPREADSHEET: Dialect = { delimiter: ";", encoding: "utf-8-bom" };
export const OLD_TILL: Dialect = { delimiter: ";", encoding: "windows-1252" };

/** Characters that Windows-1252 has and Latin-1 has not, as far as the company writes them. */
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "…": 0x85, œ: 0x9c, "’": 0x92, "–": 0x96 };

function cell(text: string, delimiter: string): string {
  const quoted = text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function windows(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = WINDOWS[letter] ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`not in Windows-1252: ${letter}`);
    return code;
  });
}

/** Bytes of a text in that encoding. */
export function encode(text: string, encoding: Dialect["encoding"]): Uint8Array {
  if (encoding === "windows-1252") return windows(text);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\ufeff${text}` : text);
}

/** The file: header, then rows, one line each. Every row has as many cells as the header. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  dialect: Dialect,
): Uint8Array {
  for (const row of rows) {
    if (row.length !== header.length)
      throw new Error(`${row.length} cells for ${header.length} columns: ${row[0]}`);
  }
  const lines = [header, ...rows].map((row) =>
    row.map((text) => cell(text, dialect.delimiter)).join(dialect.delimiter),
  );
  return encode(`${lines.join("\n")}\n`, dialect.encoding);
}
