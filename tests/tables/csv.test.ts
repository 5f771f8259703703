import { expect, it } from "vitest";
import { csvText } from "../../src/tables/csv.ts";

const lines = (text: string) => text.slice(1).split("\r\n");

it("is UTF-8 that says so, with the separators of the reader's language", () => {
  const rows = [
    ["Étape", "Part"],
    ["Achat, en ligne", 0.385],
    [null, -1.5],
  ];
  expect(csvText(rows, "fr").charCodeAt(0)).toBe(0xfeff);
  expect(lines(csvText(rows, "fr"))).toEqual(["Étape;Part", "Achat, en ligne;0,385", ";-1,5", ""]);
  expect(lines(csvText(rows, "en"))).toEqual(["Étape,Part", '"Achat, en ligne",0.385', ",-1.5", ""]);
});

it.each([
  "=1+1",
  "+33 6",
  "-2",
  "@SUM(A1)",
  "\tx",
  "\n=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
  "﹦1",
  '=HYPERLINK("http://x.example")',
])("a text that a spreadsheet program would run is made a text: %j", (cell) => {
  const [line] = lines(csvText([[cell]], "fr"));
  expect(line?.replace(/^"/u, "")).toMatch(/^'/u);
});

it("no other program's separator makes a formula of what follows it; dashes and prices stay", () => {
  expect(csvText([["a,=1+1"]], "fr").slice(1)).toBe("a,'=1+1\r\n");
  expect(csvText([['a;"@SUM(A1)"']], "en").slice(1)).toBe('"a;""\'@SUM(A1)"""\r\n');
  expect(csvText([["a\t＝cmd"]], "fr").slice(1)).toBe("a\t'＝cmd\r\n");
  const plain = "Bien, - mais 20,- de trop ; -20 % sinon";
  expect(csvText([[plain]], "en").slice(1)).toBe(`"${plain}"\r\n`);
});

it("a carriage return at the head of a text is no formula either", () => {
  expect(csvText([["\r=1"]], "fr")).toContain(`"'\r'=1"`);
});

it("quotes and line ends stay inside their cell", () => {
  expect(lines(csvText([['dit "oui"', "a;b"]], "fr"))[0]).toBe('"dit ""oui""";"a;b"');
});
