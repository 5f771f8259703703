// The foot of every page. In: the site's facts. Out: how fresh the data is and the rules behind every count.
import { memo, type ReactNode } from "react";
import type { Site } from "../answers/site.ts";
import { controlWords } from "../words/controls.ts";
import { formatDate, type Language } from "../words/format.ts";
import { ruleInDays } from "./days.ts";
import { href } from "./href.ts";
import { Sealed } from "./offline/Sealed.tsx";
import { pages } from "./page-table.ts";

type FooterProps = { readonly language: Language; readonly site: Site; readonly base: string };

/** The same whatever is chosen above it. */
export const Footer = memo(function Footer({ language, site, base }: FooterProps): ReactNode {
  const words = controlWords[language];
  return (
    <footer className="footer">
      <p>{words.freshness(formatDate(site.data_end, language), formatDate(site.as_of, language))}</p>
      <p>
        {words.footnote(
          ruleInDays(site.gap_days, site.segment_gap_days, site, language),
          ruleInDays(site.window_days, site.segment_window_days, site, language),
          site.exact || site.threshold <= 1 ? null : String(site.threshold),
        )}
      </p>
      <Sealed language={language} />
      {pages
        .filter(({ isInMenu = true }) => !isInMenu)
        .map((one) => (
          <p key={one.name}>
            <a href={href(one, language, base)}>{one.words[language].title}</a>
          </p>
        ))}
    </footer>
  );
});
