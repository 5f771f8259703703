// The passphrase of a sealed site. In: the environment, or somebody at a terminal. Out: the phrase, or null with a sentence said; it is written nowhere.
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import type { Language } from "../words/format.ts";
import { passphraseWords } from "../words/passphrase.ts";

/** A public site can be tried without end: four words, at the least. */
const LEAST = 12;

export type Asking = {
  /** PARCOURS_PASSPHRASE. */
  readonly given: string | undefined;
  /** Shows a question and gives what is typed, unseen; null where nobody sits at a terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly say: (sentence: string) => void;
};

export async function passphraseFrom(
  { given, ask, say }: Asking,
  language: Language,
): Promise<string | null> {
  const words = passphraseWords[language];
  const refuse = (sentence: string): null => {
    say(sentence);
    return null;
  };
  const phrase = given?.trim() || (ask === null ? null : (await ask(words.ask)).trim());
  if (phrase === null) return refuse(words.missing);
  if ([...phrase].length < LEAST) return refuse(words.short(LEAST));
  // Nobody sees what they type: a slip would close the site for ever.
  if (!given?.trim() && ask !== null && (await ask(words.again)).trim() !== phrase)
    return refuse(words.differ);
  return phrase;
}

/** The environment of this process, and its terminal if it has one. */
export function passphraseAround(): Asking {
  return {
    given: process.env["PARCOURS_PASSPHRASE"],
    ask: process.stdin.isTTY ? askUnseen : null,
    say: (sentence) => console.error(sentence),
  };
}

function askUnseen(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((answer) => {
    let typed = "";
    line.on("line", (text) => {
      typed = text;
      line.close();
    });
    // Ctrl+C and the end of input answer nothing.
    line.on("close", () => {
      process.stdout.write("\n");
      answer(typed);
    });
  });
}
