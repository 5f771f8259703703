// The foot of a sealed site. In: nothing but the language. Out: that what leaves it is in clear, and the button that locks it on this device; nothing where the site is not sealed.
import type { ReactNode } from "react";
import type { Language } from "../../words/format.ts";
import { lockWords } from "../../words/lock.ts";
import { isSealed, lockHere } from "./offline.ts";

export function Sealed({ language }: { readonly language: Language }): ReactNode {
  if (!isSealed()) return null;
  const words = lockWords[language];
  return (
    <p className="sealed">
      {words.sealed}{" "}
      <button type="button" className="button" onClick={() => void lockHere()}>
        {words.lock}
      </button>
    </p>
  );
}
