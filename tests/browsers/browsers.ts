// The three engines that people open the site with. In: this machine. Out: of each, whether it is there, and how it starts.
import { findChromium } from "./chromium.ts";
import { startChromium } from "./drive-chromium.ts";
import { findFirefox, startFirefox } from "./drive-firefox.ts";
import { findWebKit, startWebKit } from "./drive-webkit.ts";
import type { BrowserName, Tab } from "./tab.ts";

export type TestBrowser = {
  readonly name: BrowserName;
  readonly missing: boolean;
  readonly start: () => Promise<Tab>;
};

export const browsers: readonly TestBrowser[] = [
  { name: "chromium", missing: findChromium() === null, start: startChromium },
  { name: "firefox", missing: findFirefox() === null, start: startFirefox },
  { name: "webkit", missing: findWebKit() === null, start: startWebKit },
];
