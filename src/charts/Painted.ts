// Whether the newest picture is on screen. In: whoever draws the page. Out: false while it comes: what is folded away is written after it.
import { createContext } from "react";

/** True where pages are written at once, as at build. */
export const Painted = createContext(true);
