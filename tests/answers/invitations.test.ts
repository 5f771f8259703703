// Who was asked for an opinion and who answered, from an export as a survey tool writes it. In: rows, described by nobody. Out: counts by channel, as a plain loop counts them.
import { expect, it } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { engines } from "../database/engines.ts";
import { buildIn, type Texts } from "../journey/built.ts";

const SETTINGS = "language: fr\ntime_zone: Etc/UTC\nsmall_group: 5\n";
const day = (at: number) => `${String((at % 27) + 1).padStart(2, "0")}/03/2026`;

type Asked = { readonly channel: string; readonly isAnswered: boolean; readonly who: string };
/** 40 by e-mail of whom 10 answered, 20 by SMS of whom 8, 3 by letter of whom 1: too few to be told. */
const ASKED: readonly Asked[] = [
  ...[40, 20, 3].flatMap((n, place) =>
    Array.from({ length: n }, (_, at) => ({
      channel: ["E-mail", "SMS", "Courrier"][place] ?? "",
      isAnswered: at < ([10, 8, 1][place] ?? 0),
      who: `c${place}-${at}@exemple.fr`,
    })),
  ),
];
const HEADER = "E-mail;Canal d'envoi;Date d'envoi;Date de réponse;Recommanderiez-vous (0 à 10);Commentaire";
const line = ({ channel, isAnswered, who }: Asked, at: number) =>
  [
    ...[who, channel, day(at), isAnswered ? day(at + 1) : "", isAnswered ? String(at % 11) : ""],
    isAnswered ? "Bien" : "",
  ].join(";");
const SURVEY = [HEADER, ...ASKED.map(line)].join("\n");

const counted = (channels: readonly string[]) => {
  const some = ASKED.filter(({ channel }) => channels.includes(channel));
  return { asked: some.length, answered: some.filter(({ isAnswered }) => isAnswered).length, unasked: 0 };
};

async function invitationsIn(open: () => Promise<Database>, texts: Texts) {
  const database = await open();
  try {
    const { site, loaded } = await buildIn(database, { "parcours.yaml": SETTINGS, ...texts });
    return { told: (site as Site).invitations, loaded };
  } finally {
    await database.close();
  }
}

it.each(engines)(
  "rows without an answer are invitations, told by channel; channels of few are one with the next ($name)",
  async ({ open }) => {
    const { told, loaded } = await invitationsIn(open, { "enquete.csv": SURVEY });
    expect(told).toEqual([
      { source: "enquete", channel: "E-mail", pooled: false, ...counted(["E-mail"]) },
      { source: "enquete", channel: null, pooled: true, ...counted(["SMS", "Courrier"]) },
    ]);
    // Every row is kept: an invitation is what it tells.
    expect([loaded[0]?.rowsRead, [...(loaded[0]?.setAside ?? [])]]).toEqual([ASKED.length, []]);
  },
);

it("a channel where few answered is one with the next: their number would be of them", async () => {
  const some = [...ASKED.slice(7, 40), ...ASKED.slice(40, 60)];
  const { told } = await invitationsIn(openNative, {
    "enquete.csv": [HEADER, ...some.map(line)].join("\n"),
  });
  // Three of the 33 by e-mail answered.
  expect(told).toEqual([
    { source: "enquete", channel: null, pooled: true, asked: 53, answered: 11, unasked: 0 },
  ]);
});

it("the same export under another name asks nobody twice", async () => {
  const { told } = await invitationsIn(openNative, {
    "enquete.csv": SURVEY,
    "enquete (1).csv": SURVEY,
  });
  const total = (told ?? []).reduce((sum, { asked }) => sum + asked, 0);
  expect(total).toBe(ASKED.length);
});

it("fewer people than a group are not told at all", async () => {
  const few = [0, 37, 38, 39].flatMap((at) => ASKED[at] ?? []);
  const { told } = await invitationsIn(openNative, {
    "enquete.csv": [HEADER, ...few.map(line)].join("\n"),
    "crm/commandes.csv": [
      "order_id;email;order_date",
      ...Array.from({ length: 9 }, (_, at) => `${at};x${at}@exemple.fr;${day(at)}`),
    ].join("\n"),
  });
  expect(told).toEqual([]);
});

it("a review platform that says how it came by each review has a share that was asked for, and no response rate", async () => {
  const sources = ["Invitation", "AFSv2", "Organic"];
  const rows = Array.from({ length: 30 }, (_, at) =>
    [
      `r${at}`,
      `2026-03-${String((at % 27) + 1).padStart(2, "0")} 10:00:00`,
      (at % 5) + 1,
      sources[at % 3],
      1000 + at,
    ].join(","),
  );
  const { told } = await invitationsIn(openNative, {
    "reviews/trustpilot.csv": [
      "Review Id,Review Created (UTC),Review Stars,Source Of Review,Reference Id",
      ...rows,
    ].join("\n"),
  });
  expect(told).toEqual([
    { source: "trustpilot", channel: null, pooled: false, asked: 20, answered: 20, unasked: 10 },
  ]);
});

it("a ticket whose rating was offered and not given is an invitation; one that was never offered is none", async () => {
  const scores = ["Good", "Bad", "Offered", "Offered", "Unoffered"];
  const rows = Array.from({ length: 50 }, (_, at) =>
    [
      ...[at, `c${at}@example.com`, `2026-03-${String((at % 27) + 1).padStart(2, "0")} 08:00`],
      ...[
        `2026-03-${String((at % 27) + 1).padStart(2, "0")} 18:00`,
        scores[at % 5],
        at % 2 === 0 ? "Chat" : "Mail",
      ],
    ].join(","),
  );
  const { told } = await invitationsIn(openNative, {
    "crm/tickets.csv": ["Id,Requester email,Created at,Solved at,Satisfaction Score,Via", ...rows].join("\n"),
  });
  expect(told).toEqual([
    { source: "zendesk", channel: "Chat", pooled: false, asked: 20, answered: 10, unasked: 0 },
    { source: "zendesk", channel: "Mail", pooled: false, asked: 20, answered: 10, unasked: 0 },
  ]);
});
