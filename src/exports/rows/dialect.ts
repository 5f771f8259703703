// The dialect of a CSV, from its head. In: text from the start of a file. Out: delimiter, line ending, and the `sep=` line when there is one.

export type Delimiter = "," | ";" | "\t" | "|";
export type Newline = "\n" | "\r\n" | "\r";

export type Quote = '"' | "'";

export type Dialect = {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** What stands around a cell that holds the delimiter. */
  readonly quote?: Quote;
  /** True when spaces stand between the delimiter and the quote: `a, "b, c"`. */
  readonly spaced?: boolean;
  /** True for a sheet of a workbook: a row is a line, whatever line breaks its cells hold. */
  readonly sheet?: boolean;
  /** True when a bare CR ends some of the rows of a file whose others end with LF. */
  readonly bareReturns?: boolean;
};

export type DialectVerdict = Dialect & {
  /** Lines before the table that only name the delimiter (0 or 1). */
  readonly separatorLines: number;
  /** True when the head mixes line endings. */
  readonly mixedNewlines: boolean;
};

/** How the sheets of a workbook are written for the reader: nothing is to be guessed. */
export const sheetDialect: DialectVerdict = {
  delimiter: ",",
  newline: "\n",
  sheet: true,
  separatorLines: 0,
  mixedNewlines: false,
};

/** Among equals the comma comes last: it may be a decimal sign, the others hardly ever stand in texts as often. */
const DELIMITERS: readonly Delimiter[] = ["\t", ";", "|", ","];
const LOOKED_CHARACTERS = 256 * 1024;
const LOOKED_RECORDS = 300;
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i;

/**
 * The delimiter that gives a constant number of fields outside quotes. PapaParse's own guess is misled by commas
 * in a semicolon header (mholt/PapaParse#600) and decimal commas, so it is not used.
 */
export function detectDialect(head: string): DialectVerdict {
  const declared = SEPARATOR_LINE.exec(head);
  const text = head.slice(declared?.[0].length ?? 0, LOOKED_CHARACTERS);
  const spaced = SPACED.test(text);
  const written = spaced ? closedUp(text) : text;
  const quote = quoteOf(written);
  const scans = DELIMITERS.map((delimiter) => scan(written, delimiter, quote));
  const scores = scans.map(score);
  const highest = Math.max(...scores);
  const delimiter =
    (declared?.[1] as Delimiter | undefined) ??
    (highest > 0 ? DELIMITERS[scores.indexOf(highest)] : undefined) ??
    ",";
  const winner = scans[DELIMITERS.indexOf(delimiter)];
  return {
    delimiter,
    newline: newlineOf(winner?.newlines ?? [0, 0, 0]),
    quote,
    spaced,
    bareReturns: isMixed(winner?.newlines ?? [0, 0, 0]),
    separatorLines: declared ? 1 : 0,
    mixedNewlines: (winner?.newlines ?? []).filter((count) => count > 0).length > 1,
  };
}

/** A quote after a delimiter and spaces, and not once: a text may hold ` "so-called"` after a comma. */
const SPACED =
  /(?:^|\n)[^"\n]*[,;\t|] +"(?!")[^"\n]*"(?=[,;\t|\r\n])[^\n]*\n(?:[^\n]*\n)??[^"\n]*[,;\t|] +"(?!")/;

/** The text as it would be without those spaces. */
export function closedUp(text: string): string {
  return text.replace(/([,;\t|]) +"(?!")/g, '$1"');
}

/** Apostrophes stand around cells where they open and close several of them, and no double quote does. */
function quoteOf(text: string): Quote {
  if (/(?:^|[,;\t|\n])"/.test(text)) return '"';
  const around = text.match(/(?:^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
  const opened = text.match(/(?:^|[,;\t|\n])'/g)?.length ?? 0;
  return around > 1 && around >= 0.9 * opened ? "'" : '"';
}

function isMixed([lf = 0, , cr = 0]: readonly number[]): boolean {
  return lf > 0 && cr > 0;
}

/** The number of fields that most records have; records of one field (titles, notes) only count when nothing else repeats. */
export function usualCount(counts: readonly number[]): number {
  const wide = mode(counts.filter((count) => count > 1));
  return wide.times > 1 ? wide.count : mode(counts).count;
}

/** The most frequent number, the largest of equals; 0 of nothing. */
function mode(counts: readonly number[]): { readonly count: number; readonly times: number } {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = { count: 0, times: 0 };
  for (const [count, n] of times) {
    if (n > best.times || (n === best.times && count > best.count)) best = { count, times: n };
  }
  return best;
}

type Scan = {
  /** Fields of each record that counts as evidence. */
  readonly counts: readonly number[];
  /** Line ends seen outside quotes: LF, CRLF, CR. */
  readonly newlines: readonly number[];
};

/** Walks records as RFC 4180 does: a quote opens at a field's start, a doubled quote stays inside. */
function scan(text: string, delimiter: Delimiter, quote: Quote): Scan {
  const counts: number[] = [];
  const newlines = [0, 0, 0];
  let fields = 1;
  let start = 0;
  let fieldStart = true;
  for (let i = 0; i < text.length && counts.length < LOOKED_RECORDS; i++) {
    const char = text[i];
    if (fieldStart && char === quote) {
      i = closingQuote(text, i, quote);
      fieldStart = false;
    } else if (char === delimiter) {
      fields++;
      fieldStart = true;
    } else if (char === "\n" || char === "\r") {
      if (isEvidence(text.slice(start, i), delimiter)) counts.push(fields);
      const crlf = char === "\r" && text[i + 1] === "\n";
      bump(newlines, crlf ? 1 : char === "\n" ? 0 : 2);
      if (crlf) i++;
      start = i + 1;
      fields = 1;
      fieldStart = true;
    } else {
      fieldStart = false;
    }
  }
  if (counts.length === 0 && isEvidence(text.slice(start), delimiter)) counts.push(fields);
  return { counts, newlines };
}

function closingQuote(text: string, open: number, quote: Quote): number {
  for (let i = text.indexOf(quote, open + 1); i >= 0; i = text.indexOf(quote, i + 2)) {
    if (text[i + 1] !== quote) return i;
  }
  return text.length;
}

function isEvidence(record: string, delimiter: Delimiter): boolean {
  return !record.startsWith("#") && record.replaceAll(delimiter, "").trim() !== "";
}

/** Share of records with the usual count, and half a point more when the first of them (the header) has it too. */
function score({ counts }: Scan): number {
  const usual = usualCount(counts);
  if (usual < 2) return 0;
  const constant = counts.filter((count) => count === usual).length / counts.length;
  return constant + (counts[0] === usual ? 0.5 : 0) + Math.min(usual, 99) / 10_000;
}

function newlineOf([lf = 0, crlf = 0, cr = 0]: readonly number[]): Newline {
  if (lf === 0 && crlf > 0) return "\r\n";
  return lf === 0 && cr > 0 ? "\r" : "\n";
}

function bump(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
