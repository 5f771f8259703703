import { expect, it } from "vitest";
import type { Pain } from "../../../src/findings/pains.ts";
import { DoneVoice, EnduredVoice, SaidVoice } from "../../../src/views/irritants/Voices.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

const pain: Pain = {
  touchpoint: "demande-de-devis",
  said: {
    ...{ level: "high", n: 80, customers: 70, mean: -0.4, negative: 40, spread: "polarised" },
    themes: [
      {
        theme: "Délai de devis",
        touchpoint: "demande-de-devis",
        n: 60,
        negative: 36,
        neutral: 4,
        positive: 20,
      },
    ],
  },
  done: {
    ...{ level: "usual", n: 300, backs: 30 },
    exit: {
      ...{ lost: 60, of: 290, open: 0, expected: 0.25, against: "stage", others: ["fiche-produit"] },
      excess: { value: -12.5, low: -30, high: 5 },
    },
    contacts: { n: 200, within_7: 30, within_15: 40, within_30: 50, customers: 160 },
  },
  endured: {
    level: "high",
    waits: [{ source: "fiche-produit", target: "demande-de-devis", n: 90, median_seconds: 172_800 }],
    delays: [
      {
        text: { fr: "Répondre en cinq jours", en: "Answer in five days" },
        result: { period: "2026-T3", status: "missed", why: null, value: 0.48, low: 0.4, high: 0.56, n: 60 },
        kind: "delay_share",
      },
    ],
    told: [],
  },
  agreement: "said-only",
  stake: null,
};

it("says what is said, with opinions, customers and themes", async () => {
  const text = textIn(markup(<SaidVoice {...(await irritantsProps())} pain={pain} />));
  expect(text).toContain("50 % d’avis négatifs (40 sur 80 avis de 70 clients), moyenne −0,4");
  expect(text).toContain("« Délai de devis » : 60 % de négatifs, n = 60");
  expect(text).toContain("polarisés");
});

it("tells unrated texts apart, with how much of what their words say is right", async () => {
  const props = await irritantsProps();
  const trial = {
    ...{ texts: 3680, low: 147, called: 520, found: 104 },
    ...{ accuracy: 0.82, accuracy_low: 0.78, accuracy_high: 0.86 },
  };
  const site = { ...props.site, moods: { ...props.site.moods, status: "read", trial } } as const;
  const moods = [{ level: "touchpoint", id: "demande-de-devis", n: 20, low: 7 }] as const;
  const emotion = { ...props.emotion, now: { ...props.emotion.now, moods } };
  for (const said of [pain.said, null]) {
    const html = markup(<SaidVoice {...props} site={site} emotion={emotion} pain={{ ...pain, said }} />);
    expect(textIn(html)).toContain(
      "À part, 20 textes sans note lus par leurs mots : 7 comme négatifs, ce qui est juste dans 20 % (n = 520) des cas ; exactitude équilibrée 0,82",
    );
  }
  expect(markup(<SaidVoice {...props} pain={pain} />)).not.toContain("data-unrated");
});

it("says what is done, against what is expected, fewer told as fewer", async () => {
  const text = textIn(markup(<DoneVoice {...(await irritantsProps())} pain={pain} />));
  expect(text).toContain("60 des 290 parcours s’arrêtent ici sans aboutir");
  expect(text).toContain("13 de moins qu’attendu (intervalle à 95 % : −5,0 à 30)");
  expect(text).toContain("10 % y reviennent aussitôt");
  expect(text).toContain("15 % à 7 jours");
});

it("says what is endured: promises missed and waits", async () => {
  const text = textIn(markup(<EnduredVoice {...(await irritantsProps())} pain={pain} />));
  expect(text).toContain("Délai promis « Répondre en cinq jours » : manqué, 48 % à temps (n = 60)");
  expect(text).toContain("d’attente médiane depuis Fiche produit (n = 90)");
});

it("says that nothing tells, where nothing does", async () => {
  const silent: Pain = {
    ...{ ...pain, said: null, endured: { level: "silent", waits: [], delays: [], told: [] } },
    done: { level: "silent", exit: null, n: 10, backs: 0, contacts: null },
  };
  const props = await irritantsProps();
  const html = [SaidVoice, DoneVoice, EnduredVoice].map((Voice) =>
    markup(<Voice {...props} pain={silent} />),
  );
  expect(textIn(html.join())).toContain("n trop petit");
  expect(html.join()).not.toContain("NaN");
});
