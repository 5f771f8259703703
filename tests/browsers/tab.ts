// One window of any browser, as a test drives it. In: a function that runs in a page. Out: what it gave.

export type BrowserName = "chromium" | "firefox" | "webkit";

export interface Tab {
  /** Opens an address and waits until it has loaded. */
  goTo(url: string): Promise<void>;
  /** Runs a function in the page; what it takes and gives is JSON. Rejects as it does. */
  evaluate<Given, Result>(body: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** A page may take this long to do what it is asked, in milliseconds: reading a folder in WebAssembly takes seconds. */
export const PATIENCE = 180_000;

/** A function and what it is given as one expression, whose promise gives its outcome as text. */
export function asExpression(body: (given: never) => unknown, given: unknown): string {
  return `(async () => {
    try { return JSON.stringify({ value: await (${body})(${JSON.stringify(given)}) }); }
    catch (error) { return JSON.stringify({ error: error?.name + ": " + error?.message }); }
  })()`;
}

/** The other end of `asExpression`. */
export function outcomeOf<Result>(text: string): Result {
  const outcome = JSON.parse(text) as { value?: Result; error?: string };
  if (outcome.error !== undefined) throw new Error(`in the page: ${outcome.error}`);
  return outcome.value as Result;
}
