import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/exports/rows/dialect.ts";
import { type ParsedRows, RowParser } from "../../../src/exports/rows/row-parser.ts";

const COMMA: Dialect = { delimiter: ",", newline: "\n" };

function parse(pieces: readonly string[], dialect: Dialect = COMMA): ParsedRows {
  const parser = new RowParser(dialect);
  const parts = pieces.map((piece) => parser.push(piece, false));
  parts.push(parser.push("", true));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    lines: parts.flatMap(({ lines }) => lines),
    broken: parts.flatMap(({ broken }) => broken),
  };
}

describe("a row starts on the line an editor shows", () => {
  test("quoted line breaks count", () => {
    const { rows, lines } = parse(['a,b\n1,"x\ny\nz"\n2,w\n']);
    expect(rows.slice(0, 3)).toEqual([
      ["a", "b"],
      ["1", "x\ny\nz"],
      ["2", "w"],
    ]);
    expect(lines.slice(0, 3)).toEqual([1, 2, 5]);
  });

  test("blank lines count", () => {
    const { rows, lines } = parse(["a,b\n\n\n1,2\n"]);
    expect(lines[rows.findIndex(([first]) => first === "1")]).toBe(4);
  });

  test("with CRLF inside and outside quotes", () => {
    const { rows, lines } = parse(['a,b\r\n1,"x\r\ny"\r\n2,3\r\n'], { delimiter: ",", newline: "\r\n" });
    expect(rows[1]).toEqual(["1", "x\r\ny"]);
    expect(lines.slice(0, 3)).toEqual([1, 2, 4]);
  });

  test("with CR alone", () => {
    const { rows, lines } = parse(["a;b\r1;2\r3;4"], { delimiter: ";", newline: "\r" });
    expect(rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(lines).toEqual([1, 2, 3]);
  });
});

test("the CR of a file that mixes line endings is not content", () => {
  const { rows } = parse(['a,b\r\n1,2\n"3","4"\r\n']);
  expect(rows.slice(0, 3)).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("doubled quotes are one quote", () => {
  expect(parse(['a,"say ""hi"""\n']).rows[0]).toEqual(["a", 'say "hi"']);
});

test("pieces may be cut anywhere, even inside quotes, doubled quotes and line endings", () => {
  const text = 'id,words\r\n1,"a ""b""\r\nc"\r\n2,"d,e"\r\n3,f\r\n';
  const dialect: Dialect = { delimiter: ",", newline: "\r\n" };
  const whole = parse([text], dialect);
  for (let cut = 0; cut <= text.length; cut++) {
    expect(parse([text.slice(0, cut), text.slice(cut)], dialect)).toEqual(whole);
  }
});

describe("quotes that make no sense cost one line, not the file", () => {
  test("a quote never closed", () => {
    const { rows, lines, broken } = parse(['a,b\n1,"open\n2,x\n3,y\n']);
    expect(broken).toEqual([{ line: 2, text: '1,"open' }]);
    expect(rows.filter(([first]) => first !== "")).toEqual([
      ["a", "b"],
      ["2", "x"],
      ["3", "y"],
    ]);
    expect(lines.slice(0, 3)).toEqual([1, 3, 4]);
  });

  test("a quote whose closing would swallow the next row", () => {
    const { rows, broken } = parse(['a,b,c\n1,"foo" bar,x\n2,"baz",y\n3,4,5\n']);
    expect(broken).toEqual([{ line: 2, text: '1,"foo" bar,x' }]);
    expect(rows.slice(0, 3)).toEqual([
      ["a", "b", "c"],
      ["2", "baz", "y"],
      ["3", "4", "5"],
    ]);
  });

  test("a quote inside a text that does not begin with one is content", () => {
    expect(parse(['a,19" rack\nb,20" rack\n']).rows.slice(0, 2)).toEqual([
      ["a", '19" rack'],
      ["b", '20" rack'],
    ]);
  });

  test("an open quote far from the end of a large file", () => {
    const { rows, broken } = parse([`a,b\n1,"open\n${"2,x\n".repeat(400_000)}`]);
    expect(broken.map(({ line }) => line)).toEqual([2]);
    expect(rows.filter(([first]) => first === "2").length).toBe(400_000);
  });

  test("many of them do not make reading quadratic", () => {
    const { broken, rows } = parse([`a,b\n${'1,"open\n2,fine\n'.repeat(2_000)}`]);
    expect(broken.length + rows.filter(([first]) => first !== "").length).toBe(4_001);
  });
});

test("a row longer than any row is set aside, whole or in pieces, quoted or not; the others are kept", () => {
  const long = "é".repeat(2 ** 20 + 1);
  for (const cell of [long, `"${long}"`]) {
    const text = `a,b\n1,${cell}\n2,c\n`;
    for (const pieces of [[text], [text.slice(0, 900_000), text.slice(900_000)]]) {
      const { rows, broken, lines } = parse(pieces);
      expect(broken.map(({ line }) => line)).toEqual([2]);
      expect(rows.filter((cells) => cells.length > 1)).toEqual([
        ["a", "b"],
        ["2", "c"],
      ]);
      expect(lines.slice(0, 2)).toEqual([1, 3]);
    }
  }
});

test("whatever is written comes back, in any dialect and any two pieces", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "\n", "\r\n", " ") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const dialect = fc.record({
    delimiter: fc.constantFrom<Dialect["delimiter"]>(",", ";", "\t", "|"),
    newline: fc.constantFrom<Dialect["newline"]>("\n", "\r\n"),
  });
  fc.assert(
    fc.property(table, dialect, fc.nat(), (rows, { delimiter, newline }, place) => {
      const text = rows
        .map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter) + newline)
        .join("");
      const cut = place % (text.length + 1);
      const { rows: back, broken } = parse([text.slice(0, cut), text.slice(cut)], { delimiter, newline });
      expect(broken).toEqual([]);
      expect(back.filter((cells) => cells.length > 1)).toEqual(
        newline === "\n" ? rows.map(withoutLastReturn) : rows,
      );
    }),
  );
});

/** In a file cut at LF, a CR at a row's very end is taken for a mixed line ending. */
function withoutLastReturn(cells: readonly string[]): string[] {
  return cells.map((cell, i) => (i === cells.length - 1 ? cell.replace(/\r$/, "") : cell));
}
