// The page without an engine: fetches ready JSON for its few filters, draws in the browser. It cannot answer what was not prebuilt.
import { runPage } from "../page.ts";
import { answerFile } from "./answer-file.ts";

void runPage(
  Promise.resolve({
    ask: async (view, choice) => (await fetch(answerFile(view, choice))).json(),
  }),
);
