// Whether a file holds people, by what is inside it and not by its name. In: a path and bytes. Out: a reason to keep it out of a public repository, or null.
import { gunzipSync } from "node:zlib";
import { plainHeader } from "../../exports/meaning/header-words.ts";
import { nameColumns } from "../../journey/names/name-columns.ts";
import { rowsOfJson } from "./rows-of-json.ts";
import { unzip } from "./zip.ts";

/** `people`: a column or a cell of customers. `closed`: nobody can look inside, so nobody can tell that it holds none. */
export type Reason = "people" | "closed";

/** How much is asked of a file. */
export type Standard =
  /** Any file of a repository: neither customers' columns, nor names, nor ways to reach somebody. */
  | "strict"
  /** What people write about their company: it names personas and who is responsible, and nobody can be reached by it. */
  | "own-sheet"
  /** This project's own tests and templates: invented people, all at addresses that nobody has. */
  | "invented";

const LARGEST = 256 * 1024 * 1024;
const DEEPEST = 3;

/** Files that hold tables, or other files, whatever was added after: "clients.csv.bak", "clients.csv~", "clients.csv (1)". */
const TABLE =
  /\.(?:csv|tsv|tab|psv|prn|slk|dif|txt|dat|log|bak|old|orig|save?|tmp|copy|jsonl?|ndjson|geojson|xml|html?|vcf|eml|fods|sql|tar)(?:[.~_ (-][^/]*)?$/iu;
const PACKED = /\.(?:zip|xlsx|xlsm|ods|numbers)(?:[.~_ (-][^/]*)?$/iu;
const SQUEEZED = /\.(?:gz|tgz)$/iu;
const CLOSED =
  /\.(?:xls|xlsb|7z|rar|bz2|xz|zst|br|lz4|parquet|avro|orc|feather|duckdb|sqlite3?|db|mdb|accdb|sav|dta|pst|ost|mbox|msg)(?:[.~_ (-][^/]*)?$/iu;
/** No ending at all: what was renamed, or sent without one. What projects call so by custom holds no rows. */
const NAMELESS =
  /(?:^|\/)(?!(?:LICEN[CS]ES?|COPYING|NOTICE|AUTHORS|CODEOWNERS|README|CHANGELOG|Makefile|Dockerfile|CNAME|HEAD)$)[^./][^./]*$/iu;

/** How what cannot be looked into begins, whatever it is called: Parquet, Arrow, Avro, SQLite, old workbooks, 7z, RAR, bzip2, xz, zstd, lz4. */
const CLOSED_BYTES =
  "50415231 4152524f5731 4f626a01 53514c69746520666f726d6174 d0cf11e0 377abcaf 52617221 425a6839 fd377a585a 28b52ffd 04224d18".split(
    " ",
  );
const isDuckDb = (bytes: Buffer): boolean => bytes.toString("latin1", 8, 12) === "DUCK";

function isClosed(bytes: Buffer): boolean {
  const first = bytes.toString("hex", 0, 16);
  return isDuckDb(bytes) || CLOSED_BYTES.some((start) => first.startsWith(start));
}

/** True for what can hold an export at all; code, pages and pictures are left alone. */
export function canHoldPeople(path: string): boolean {
  return [TABLE, PACKED, SQUEEZED, CLOSED, NAMELESS].some((pattern) => pattern.test(path));
}

export function peopleIn(path: string, bytes: Buffer, standard: Standard, depth = 0): Reason | null {
  if (depth > DEEPEST || CLOSED.test(path) || /^version https:\/\/git-lfs/u.test(head(bytes)))
    return "closed";
  if (isClosed(bytes)) return "closed";
  if (SQUEEZED.test(path) || isSqueezed(bytes)) return inSqueezed(path, bytes, standard, depth);
  if (PACKED.test(path) || isPacked(bytes)) return inPacked(bytes, standard, depth);
  return inText(decoded(bytes), standard);
}

/** Ways to reach somebody in one text: more than those who look after a project give of themselves. */
const CROWD = 3;
/** Who made a thing, by custom with their addresses. */
const MAKERS =
  /(?:^|\/)(?:authors|contributors|maintainers|codeowners|notice|licen[cs]es?|copying|\.mailmap)(?:\.\w+)?$/iu;

/**
 * Any other file: code, prose, settings, documents, pictures. Whatever it is called, what is packed is opened (a zip named "logo.png", a Word
 * document), and a text by which many can be reached is a list of people.
 */
export function crowdIn(path: string, bytes: Buffer): Reason | null {
  if (isPacked(bytes) || isSqueezed(bytes) || isClosed(bytes)) return peopleIn(path, bytes, "strict");
  if (MAKERS.test(path) || isNoText(bytes)) return null;
  const text = decoded(bytes);
  const mails = [...text.matchAll(EMAIL)].flatMap(([mail, domain = ""]) =>
    NOBODYS.test(domain) ? [] : [mail],
  );
  const others = [PHONE, IBAN].flatMap((pattern) => text.match(new RegExp(pattern, "gu")) ?? []);
  return new Set([...mails, ...others]).size >= CROWD ? "people" : null;
}

/** Pictures, typefaces and programs have a zero soon; texts of two bytes a letter have one in every other place. */
const isNoText = (bytes: Buffer): boolean => bytes.subarray(0, 8000).includes(0) && wideOrder(bytes) === null;

const isPacked = (bytes: Buffer): boolean => head(bytes).startsWith("PK\u0003\u0004");
const isSqueezed = (bytes: Buffer): boolean => head(bytes).startsWith("\u001f\u008b");
const head = (bytes: Buffer): string => bytes.toString("latin1", 0, 40);

function inSqueezed(path: string, bytes: Buffer, standard: Standard, depth: number): Reason | null {
  try {
    const inside = gunzipSync(bytes, { maxOutputLength: LARGEST });
    return peopleIn(path.replace(SQUEEZED, ""), inside, standard, depth + 1);
  } catch {
    return "closed";
  }
}

/** A workbook's cells are texts between tags of the files inside it; of other archives each file is looked at as if it were unpacked. */
function inPacked(bytes: Buffer, standard: Standard, depth: number): Reason | null {
  const members = unzip(bytes);
  if (members === null) return "closed";
  const found = members.map((member) =>
    /\.xml$/iu.test(member.name)
      ? inText(cellsOfXml(member.bytes.toString("utf8")), standard)
      : canHoldPeople(member.name)
        ? peopleIn(member.name, member.bytes, standard, depth + 1)
        : null,
  );
  return found.find((reason) => reason === "people") ?? found.find((reason) => reason !== null) ?? null;
}

/** Each text on a line of its own: a workbook keeps its cells apart from their rows. */
function cellsOfXml(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, "\n")
    .replaceAll("&amp;", "&")
    .replace(/\n{2,}/gu, "\n");
}

/** UTF-16 with its mark or by its zeros, UTF-8, else what Windows writes. */
function decoded(bytes: Buffer): string {
  const wide = wideOrder(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Letters of two bytes: every other one of the first is zero. */
function wideOrder(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const mark = bytes.toString("hex", 0, 2);
  if (mark === "fffe" || mark === "feff") return mark === "fffe" ? "utf-16le" : "utf-16be";
  const first = [...bytes.subarray(0, 64)];
  const zeros = (odd: number) => first.filter((byte, place) => byte === 0 && place % 2 === odd).length;
  if (first.length < 8 || Math.min(zeros(0), zeros(1)) > 0) return null;
  if (zeros(1) >= first.length / 4) return "utf-16le";
  return zeros(0) >= first.length / 4 ? "utf-16be" : null;
}

const EMAIL = /[\p{L}\d._%+-]+@((?:[\p{L}\d-]+\.)+[\p{L}]{2,})/gu;
/** Domains that RFC 2606 keeps for examples, the French word for it, and names of one letter. */
const NOBODYS =
  /(?:^|\.)(?:example|exemple)(?:\.[a-z]+)?$|\.(?:example|test|invalid|localhost)$|(?:^|\.)[a-z]\.[a-z]+$/iu;
const PHONE =
  /(?<![\w.,-])(?:(?:\+|00)\d{2}[ .-]?\d(?:[ .-]?\d{2,3}){3,4}|0[1-9](?:[ .-]?\d{2}){4})(?![\w,]*\d)/u;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}\b/u;

function inText(text: string, standard: Standard): Reason | null {
  if ([...text.matchAll(EMAIL)].some(([, domain = ""]) => !NOBODYS.test(domain))) return "people";
  if (standard === "invented") return null;
  if (EMAIL.test(text) || PHONE.test(text) || IBAN.test(text)) return "people";
  const rows = rowsOf(text);
  if (rows.slice(0, HEADER_WITHIN).some((row) => row.some(isOfCustomers))) return "people";
  return standard === "strict" && hasNames(rows) ? "people" : null;
}

/** Tools write a title and a period above their header. */
const HEADER_WITHIN = 12;
const SAMPLE = 2000;

/** The cells of the first rows; a quoted line break makes two rows of one, which hides no cell. */
function rowsOf(text: string): string[][] {
  return rowsOfJson(text, SAMPLE) ?? rowsOfLines(text);
}

function rowsOfLines(text: string): string[][] {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE);
  const first = lines.slice(0, HEADER_WITHIN).join("\n");
  const [delimiter = ","] = [";", ",", "\t", "|"].sort(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  return lines.map((line) => line.split(delimiter).map((cell) => cell.replace(/^[\s"']+|[\s"']+$/gu, "")));
}

/** A header that only a table of customers has. */
const CUSTOMERS =
  /^(?:.* )?(?:e ?mails?|courriels?|phone|telephones?|tel|mobile|portable|prenoms?|first ?name|last ?name|full ?name|nom de famille|surname|(?:customer|client|user|visitor|contact|member|account|patient|order|ticket|session|transaction|guest|profile|person|pseudo|cookie)s? ?(?:id|ids|uuid|number|no|ref|name|email|key)|(?:id|numero|no?|num|ref|reference|code|nom) (?:de |du |d')?(?:la )?(?:clients?|commandes?|visiteur|contact|compte|adherent|dossier|ticket|facture|utilisateur)|iban|siren|nir|date de naissance|birth ?date|birthday|ip(?: address)?|billing .*|shipping .*|adresse(?: .*)?|street|postal code|code postal|zip(?: code)?)(?: (?:address|adresse|number|client|customer|1|2))?$/u;
const LONGEST_HEADER = 40;

function isOfCustomers(cell: string): boolean {
  return cell.length <= LONGEST_HEADER && CUSTOMERS.test(plainHeader(cell));
}

function hasNames([header = [], ...rows]: readonly string[][]): boolean {
  return rows.length > 0 && nameColumns(header, rows).length > 0;
}
