// The planted truths, found again by plain loops over the generated rows, without the site's SQL.
import { describe, expect, it } from "vitest";
import { companyFiles } from "./generate.ts";
import {
  cell,
  type Journey,
  mean,
  newcombe,
  type Opinion,
  passes,
  reached,
  recount,
  rowsOf,
  STAGE_OF,
  share,
  themeOf,
  wilson,
} from "./recount.ts";
import { type Figure, type Place, TRUTHS, type Verdict, type Who } from "./truths.ts";
import { SENTENCES } from "./verbatims.ts";

const files = companyFiles();
const company = recount(files);
const STAGES = ["Conscience", "Considération", "Achat", "Rétention", "Recommandation"];
const GOAL = STAGES.indexOf("Achat");
const quarters = ["2025-T3", "2025-T4", "2026-T1", "2026-T2", "2026-T3"];
/** Channels of the first steps that the truths name. */
const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  "Réseaux sociaux": ["Instagram"],
  Recherche: ["Recherche Google", "Annonces Google"],
};

function isOne(journey: Journey, who: Who): boolean {
  const first = journey.steps[0]?.touchpoint ?? "";
  return (
    (who.through === undefined || passes(journey, who.through)) &&
    (who.without === undefined || !passes(journey, who.without)) &&
    (who.persona === undefined || journey.persona === who.persona) &&
    (who.channel === undefined || (CHANNELS[who.channel] ?? []).includes(first))
  );
}

function of(who: Who, period?: string): readonly Journey[] {
  return company.journeys.filter(
    (journey) => isOne(journey, who) && (period === undefined || journey.period === period),
  );
}

function conversion(who: Who, period?: string) {
  return share(
    of(who, period).filter(({ mature }) => mature),
    (journey) => reached(journey, GOAL),
  );
}

/** Touchpoints at which customers only give an opinion: never what it is about. */
const SAID = ["Enquête de satisfaction", "Avis Trustpilot"];

/** Where an opinion belongs: said, read from its words, else the last step before it. */
function placeOf(journey: Journey, opinion: Opinion): string {
  const before = journey.steps
    .filter(({ at, touchpoint }) => at < opinion.at && !SAID.includes(touchpoint))
    .at(-1);
  return opinion.touchpoint ?? before?.touchpoint ?? "";
}

function isAt(touchpoint: string, place: Place): boolean {
  if ("touchpoint" in place) return touchpoint === place.touchpoint;
  return STAGES[STAGE_OF[touchpoint] ?? -1] === place.stage;
}

function emotion(journeys: readonly Journey[], place?: Place) {
  const scores = journeys.flatMap((journey) =>
    journey.opinions
      .filter((opinion) => place === undefined || isAt(placeOf(journey, opinion), place))
      .map(({ score }) => score),
  );
  return mean(scores);
}

function verdict([low, high]: readonly [number, number]): Verdict {
  if (low > 0) return "up";
  return high < 0 ? "down" : "none";
}

function meanDifference(
  now: ReturnType<typeof mean>,
  before: ReturnType<typeof mean>,
): readonly [number, number] {
  const half = 1.96 * Math.sqrt(now.sd ** 2 / now.n + before.sd ** 2 / before.n);
  const difference = now.value - before.value;
  return [difference - half, difference + half];
}

function expectNear(value: number, figure: Figure, name: string): void {
  expect(Math.abs(value - figure.value), `${name}: ${value} for ${figure.value}`).toBeLessThanOrEqual(
    figure.tolerance,
  );
}

describe("the planted truths", () => {
  for (const truth of TRUTHS.filter(({ kind }) => kind === "conversion change")) {
    if (truth.kind !== "conversion change") continue;
    it(truth.id, () => {
      const [now, before] = [conversion(truth.who, truth.period), conversion(truth.who, truth.compare)];
      expectNear(now.value, truth.now, truth.period);
      expectNear(before.value, truth.before, truth.compare);
      expect(Math.min(now.n, before.n)).toBeGreaterThanOrEqual(30);
      expect(verdict(newcombe(now, before))).toBe(truth.verdict);
    });
  }

  for (const truth of TRUTHS) {
    if (truth.kind !== "emotion change") continue;
    it(truth.id, () => {
      const now = emotion(of({}, truth.period), truth.at);
      const before = emotion(of({}, truth.compare), truth.at);
      expectNear(now.value, truth.now, truth.period);
      expectNear(before.value, truth.before, truth.compare);
      expect(Math.min(now.n, before.n)).toBeGreaterThanOrEqual(30);
      expect(verdict(meanDifference(now, before))).toBe(truth.verdict);
    });
  }

  for (const truth of TRUTHS) {
    if (truth.kind !== "conversion contrast") continue;
    it(truth.id, () => {
      const [small, large] = [conversion(truth.small), conversion(truth.large)];
      expectNear(small.value, truth.smallShare, "first group");
      expectNear(large.value, truth.largeShare, "second group");
      expectNear(of(truth.small).length / company.journeys.length, truth.weight, "weight");
      expect(verdict(newcombe(small, large))).toBe("down");
    });
  }

  for (const truth of TRUTHS) {
    if (truth.kind !== "emotion contrast") continue;
    it(truth.id, () => {
      const [low, high] = [emotion(of(truth.low)), emotion(of(truth.high))];
      expectNear(low.value, truth.lowMean, "first group");
      expectNear(high.value, truth.highMean, "second group");
      expect(verdict(meanDifference(low, high))).toBe("down");
    });
  }
});

describe("the same truths, read on the rows themselves", () => {
  it("deals whose quote took more than five days are mostly lost", () => {
    const days = (row: Readonly<Record<string, string>>, stage: string) => {
      const text = cell(row, `Date entered "${stage} (${cell(row, "Pipeline")})"`);
      return text === "" ? null : Date.parse(`${text.replace(" ", "T")}:00Z`) / 86_400_000;
    };
    const decided = company.deals.flatMap((row) => {
      const [asked, sent] = [days(row, "Devis demandé"), days(row, "Devis envoyé")];
      const [won, lost] = [days(row, "Gagné"), days(row, "Perdu")];
      return asked === null || sent === null || (won ?? lost) === null
        ? []
        : [{ late: sent - asked > 5, won: won !== null }];
    });
    const late = share(
      decided.filter((deal) => deal.late),
      ({ won }) => won,
    );
    const inTime = share(
      decided.filter((deal) => !deal.late),
      ({ won }) => won,
    );
    expect(late.value).toBeLessThan(0.25);
    expect(inTime.value).toBeGreaterThan(0.45);
    expect(wilson(late.value * late.n, late.n)[1]).toBeLessThan(wilson(inTime.value * inTime.n, inTime.n)[0]);
  });

  it("orders to be picked up wait a week in 2026-T2 and about a day otherwise", () => {
    const created = new Map(
      company.orders.map((row) => [cell(row, "Name"), cell(row, "Created at").slice(0, 19)]),
    );
    const waits = rowsOf(files, "crm/retraits-boutiques.csv").map((row) => {
      const ready = cell(row, "Prête le");
      const iso = `${ready.slice(6, 10)}-${ready.slice(3, 5)}-${ready.slice(0, 2)}T${ready.slice(11)}:00Z`;
      const order = created.get(cell(row, "N° commande")) ?? "";
      return {
        month: order.slice(0, 7),
        days: (Date.parse(iso) - Date.parse(`${order.replace(" ", "T")}Z`)) / 86_400_000,
      };
    });
    const median = (list: readonly number[]) =>
      list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const late = waits.filter(({ month }) => month === "2026-04" || month === "2026-05");
    expect(median(late.map(({ days }) => days))).toBeGreaterThan(5);
    expect(median(waits.filter(({ month }) => month < "2026-04").map(({ days }) => days))).toBeLessThan(2);
  });

  it("hardly anybody pays on a telephone from 6 July to 21 September 2026", () => {
    const paid = (from: string, to: string) => {
      const [low, high] = [Date.parse(from) * 1000, Date.parse(to) * 1000];
      const events = ["2026-T2", "2026-T3", "2026-T4"]
        .flatMap((name) => rowsOf(files, `analytics/ga4-evenements-${name}.csv`))
        .filter((row) => cell(row, "device_category") === "mobile")
        .filter(
          (row) => Number(cell(row, "event_timestamp")) >= low && Number(cell(row, "event_timestamp")) < high,
        );
      const who = (event: string) =>
        new Set(
          events.filter((row) => cell(row, "event_name") === event).map((row) => cell(row, "user_pseudo_id")),
        );
      return who("purchase").size / who("add_to_cart").size;
    };
    const [broken, before, after] = [
      paid("2026-07-07", "2026-09-21"),
      paid("2026-04-01", "2026-07-05"),
      paid("2026-09-22", "2026-10-14"),
    ];
    expect(before - broken).toBeGreaterThan(0.25);
    expect(after).toBeGreaterThan(broken + 0.2);
  });
});

describe("everything else stays as it is", () => {
  it("about as many journeys start in each quarter", () => {
    const counts = quarters.map((period) => of({}, period).length);
    expect(Math.min(...counts)).toBeGreaterThan(2400);
    expect(Math.max(...counts)).toBeLessThan(2900);
  });

  it("between 12 and 21 % of them buy", () => {
    for (const period of quarters) {
      expect(conversion({}, period).value).toBeGreaterThan(0.12);
      expect(conversion({}, period).value).toBeLessThan(0.21);
    }
  });

  it("every stage has steps and emotions of its own in every quarter", () => {
    for (const period of quarters) {
      for (const [rank, stage] of STAGES.entries()) {
        const own = of({}, period).filter(({ steps }) =>
          steps.some(({ touchpoint }) => STAGE_OF[touchpoint] === rank),
        );
        expect(own.length, `${period} ${stage}`).toBeGreaterThan(100);
        expect(emotion(of({}, period), { stage }).n, `${period} ${stage}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it("counts about 12,000 customers and 72,000 web events", () => {
    expect(company.customers).toBeGreaterThan(12_000);
    expect(company.customers).toBeLessThan(13_000);
    expect(company.events).toBeGreaterThan(70_000);
  });

  it("gives every persona enough journeys to be shown", () => {
    const counts = Map.groupBy(company.journeys, ({ persona }) => persona);
    expect([...counts.keys()].sort()).toEqual([
      "Amateur de design",
      "Architecte prescripteur",
      "Cadeau de dernière minute",
      "Curieux de passage",
      "Hôtelier",
      "Professionnel en repérage",
      "Propriétaire en rénovation",
    ]);
    for (const journeys of counts.values()) expect(journeys.length).toBeGreaterThan(80);
  });
});

describe("the words", () => {
  const about: Readonly<Record<keyof typeof SENTENCES, string | null>> = {
    livraison: "Livraison à domicile",
    retrait: "Retrait en boutique",
    paiement: "Paiement mobile",
    service: "Service client",
    conseil: "Conseil en boutique",
    instagram: "Instagram",
    publicite: "Annonces Google",
    parrainage: "Parrainage d'un proche",
    guides: "Guides et conseils",
    photos: "Produits sur ordinateur",
    installation: "Installation sur site",
    devis: "Devis et négociation",
    qualite: null,
    prix: null,
    caisse: "Caisse en boutique",
  };

  it("of every subject are found by its theme, and by no other", () => {
    for (const [subject, moods] of Object.entries(SENTENCES)) {
      for (const text of Object.values(moods).flat()) {
        expect(themeOf(text), text).toBe(about[subject as keyof typeof SENTENCES]);
      }
    }
  });

  it("hold some telephone numbers, addresses, order numbers and first names, for the redaction to find", () => {
    const texts = company.opinions.map(({ text }) => text);
    for (const planted of [/06 39 98 \d\d \d\d/, /@\S+\.example/, /#L\d{5}/, /Signé \p{Lu}/u]) {
      expect(texts.filter((text) => planted.test(text)).length, String(planted)).toBeGreaterThan(5);
    }
  });
});
