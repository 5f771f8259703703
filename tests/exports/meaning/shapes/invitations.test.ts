// Who was asked for an opinion. In: tables of opinions in the shapes of survey tools. Out: the reading of their invitations, or none.
import { expect, test } from "vitest";
import { codes, understood } from "../../export-file.ts";

const table = (header: string, row: (at: number, isAnswered: boolean) => string, answered = 4, all = 12) => [
  header,
  ...Array.from({ length: all }, (_, at) => row(at, at < answered)),
];
const day = (at: number) => `2026-03-${String(at + 1).padStart(2, "0")}`;

test("a date on which people were asked makes each of its rows an invitation, and is no moment of theirs", async () => {
  const told = await understood(
    table("email;order_id;invitation_sent;responded_at;score_csat;channel", (at, is) =>
      [
        ...[`c${at}@x.fr`, at, day(at), is ? day(at + 1) : "", is ? (at % 5) + 1 : ""],
        at % 2 === 0 ? "sms" : "email",
      ].join(";"),
    ),
  );
  expect(told.meaning?.invitations).toEqual({ sent: { column: 2 }, channel: { column: 5 } });
  expect(told.meaning?.readings).toMatchObject([{ kind: "feedback", time: { column: 3 } }]);
  expect(codes(told)).toContain("invitations-read");
});

test("a state says who was asked and who answered; what never arrived asked nobody", async () => {
  const states = ["Répondu", "Envoyé", "Bounced"];
  const { meaning } = await understood(
    table("Client ID;Date;Note;Commentaire;Statut de l'enquête", (at) =>
      [`c${at}`, day(at), at % 3 === 0 ? (at % 5) + 1 : "", at % 3 === 0 ? "Bien" : "", states[at % 3]].join(
        ";",
      ),
    ),
  );
  expect(meaning?.invitations).toEqual({
    sent: { column: 4, texts: ["repondu", "envoye"] },
    answered: { column: 4, texts: ["repondu"] },
  });
});

test("a yes or no of having answered is such a state", async () => {
  const { meaning } = await understood(
    table("Client ID;Date;Note;Répondu", (at, is) =>
      [`c${at}`, day(at), is ? (at % 5) + 1 : "", is ? "Oui" : "Non"].join(";"),
    ),
  );
  expect(meaning?.invitations).toEqual({
    sent: { column: 3, texts: ["oui", "non"] },
    answered: { column: 3, texts: ["oui"] },
  });
});

test("empty ratings alone ask nobody, nor does the state of a parcel", async () => {
  const plain = await understood(
    table("Client ID;Date;Note", (at, is) => [`c${at}`, day(at), is ? (at % 5) + 1 : ""].join(";")),
  );
  expect(plain.meaning?.invitations).toBeUndefined();
  const parcel = await understood(
    table("Client ID;Date;Note;Statut", (at, is) =>
      [`c${at}`, day(at), is ? (at % 5) + 1 : "", at % 2 === 0 ? "Envoyé" : "Terminé"].join(";"),
    ),
  );
  expect(parcel.meaning?.invitations).toBeUndefined();
});

test("where every row is answered, nothing is known of who was not", async () => {
  const { meaning } = await understood(
    table(
      "email;sent_at;responded_at;nps",
      (at) => [`c${at}@x.fr`, day(at), day(at + 1), at % 11].join(";"),
      12,
    ),
  );
  expect(meaning?.invitations).toBeUndefined();
});

test("a column that says which way an opinion came tells which were asked for", async () => {
  const { meaning } = await understood(
    table("email;date;note;commentaire;Origine de l'avis", (at) =>
      [`c${at}@x.fr`, day(at), (at % 5) + 1, "Bien", at % 2 === 0 ? "Invitation e-mail" : "Spontané"].join(
        ";",
      ),
    ),
  );
  expect(meaning?.invitations).toEqual({ sent: { column: 4, texts: ["invitation e-mail"] } });
});
