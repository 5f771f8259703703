import { expect, test } from "vitest";
import { CHANNELS } from "../../../src/company/defaults/channels.ts";
import { onlineOf } from "../../../src/company/defaults/online.ts";

const named = (fr: string, en = fr) => onlineOf({ channel: { fr, en } });

test("the company's own word comes first", () => {
  expect(onlineOf({ online: false, channel: CHANNELS.site })).toEqual({ is: false, said: true });
});

test("else the channel's name tells, and says that it guessed", () => {
  expect(named("Site mobile", "Mobile site")).toEqual({ is: true, said: false });
  expect(named("E-mail", "Email")).toEqual({ is: true, said: false });
  expect(named("Téléphone", "Phone")).toEqual({ is: false, said: false });
  expect(named("Boutique", "Store")).toEqual({ is: false, said: false });
});

test("where it tells nothing, or both, nobody guesses", () => {
  expect(named("Commercial B2B", "B2B sales")).toBeNull();
  expect(named("Appel depuis le site", "Call from the site")).toBeNull();
});
