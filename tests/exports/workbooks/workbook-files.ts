// Workbooks for tests, written by hand as Excel and LibreOffice write them: no library that we read with has a part in it.
import { deflateRawSync } from "node:zlib";
import type { ExportFile } from "../../../src/exports/text/export-file.ts";

type Part = { readonly name: string; readonly content: string | Uint8Array; readonly declared?: number };

/** An archive whose table of contents may lie about sizes. */
export function zip(parts: readonly Part[], stored = false): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared } of parts) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const size = declared ?? bytes.length;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(at, 42);
    chunks.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
}

export type TestSheet = {
  readonly name: string;
  /** Rows of <c> elements' content: see `cell`. Blank ones are left out, as Excel does. */
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: "hidden" | "veryHidden";
  readonly merges?: readonly string[];
};

/** Text becomes an inline string, or a shared one after "s:"; a number has a style after "@"; "=" is a formula and its kept value. */
export type TestCell = string | number | boolean | null | { readonly xml: string };

export const STYLES = { date: 1, datetime: 2, percent: 3, time: 4, euro: 5, french: 6 } as const;

const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3">
<numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-40C]"/><numFmt numFmtId="166" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts>
<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A number as the format of that style shows it. */
export function styled(value: number | string, style: keyof typeof STYLES): TestCell {
  return { xml: `<c s="${STYLES[style]}"><v>${value}</v></c>` };
}

export function formula(text: string, kept: string | null): TestCell {
  return { xml: `<c><f>${text}</f>${kept === null ? "" : `<v>${kept}</v>`}</c>` };
}

export function xlsx(sheets: readonly TestSheet[], { from1904 = false } = {}): Uint8Array<ArrayBuffer> {
  const shared: string[] = [];
  const parts = sheets.map(({ rows, merges = [] }, place) => ({
    name: `xl/worksheets/sheet${place + 1}.xml`,
    content: sheetXml(rows, merges, shared),
  }));
  const list = sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${escaped(name)}" sheetId="${place + 1}" ${state === undefined ? "" : `state="${state}" `}r:id="rId${place + 1}"/>`,
  );
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = [
    ...sheets.map((_, place) =>
      relation(`rId${place + 1}`, `${office}/worksheet`, `worksheets/sheet${place + 1}.xml`),
    ),
    relation("rIdS", `${office}/styles`, "styles.xml"),
    relation("rIdT", `${office}/sharedStrings`, "sharedStrings.xml"),
  ];
  const strings = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  return zip([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: "_rels/.rels",
      content: relations([relation("rId1", `${office}/officeDocument`, "xl/workbook.xml")]),
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: relations(related) },
    { name: "xl/styles.xml", content: styles },
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`,
    },
    ...parts,
  ]);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relations(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function sheetXml(rows: TestSheet["rows"], merges: readonly string[], shared: string[]): string {
  const written = rows.flatMap((cells, place) =>
    cells.length === 0
      ? []
      : [
          `<row r="${place + 1}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${place + 1}`, shared)).join("")}</row>`,
        ],
  );
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join("")}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: TestCell, ref: string, shared: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object") return cell.xml.replace("<c", `<c r="${ref}"`);
  if (!cell.startsWith("s:"))
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  shared.push(cell.slice(2));
  return `<c r="${ref}" t="s"><v>${shared.length - 1}</v></c>`;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** `tables` are the <table:table> elements, with the styles they name. */
export function ods(tables: string, automaticStyles = "", manifest = ""): Uint8Array<ArrayBuffer> {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "META-INF/manifest.xml", content: `<manifest>${manifest}</manifest>` },
    { name: "content.xml", content },
  ]);
}

export function workbookFile(path: string, bytes: Uint8Array<ArrayBuffer>): ExportFile {
  return { path, blob: new Blob([bytes]) };
}
