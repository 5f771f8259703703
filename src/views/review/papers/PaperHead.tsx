// The head of a paper. In: its title and the choices. Out: whose it is, of which quarters and filters, and how far the data goes.
import type { ReactNode } from "react";
import { paperWords } from "../../../words/papers.ts";
import { printedChoices } from "../../controls/printed-choices.ts";
import type { ViewProps } from "../../page.ts";
import { reviewOf } from "../review-page.ts";

export function PaperHead({
  title,
  ...props
}: Pick<ViewProps, "pages" | "state" | "site" | "language"> & { readonly title: string }): ReactNode {
  const { pages, state, site, language } = props;
  return (
    <header>
      <h1>{title}</h1>
      <p>
        {printedChoices(reviewOf(pages), state, site, language)} ·{" "}
        {paperWords[language].readUntil(site.data_end)}
      </p>
    </header>
  );
}
