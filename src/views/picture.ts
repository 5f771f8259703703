// What a place shows. In: the place, and who answers. Out: its answers, and whether they can be drawn.
import type { Asker } from "../answers/asker.ts";
import { OtherVersion } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { ViewStatus } from "./live-part.ts";
import type { PageAnswers } from "./page.ts";
import type { Place } from "./place.ts";
import { answersOf } from "./questions.ts";

/** A place with its answers: what is on screen. */
export type Picture = {
  readonly place: Place;
  readonly site: Site;
  readonly answers: PageAnswers;
  readonly status: ViewStatus;
};

/** Never fails: what could not be had is the picture's status. */
export async function pictureOf(place: Place, asker: Asker): Promise<Picture> {
  const site = asker.site();
  try {
    const answered = answersOf(place.page, { state: place.state, site }, async (question, filter) => {
      const { answer } = await asker.ask(question, filter);
      return answer;
    });
    const [answers] = await Promise.all([answered, place.page.view.come()]);
    return { place, site, answers, status: isTooSmall(answers) ? "empty" : "ready" };
  } catch (cause) {
    console.warn("no answer:", cause);
    return { place, site, answers: {}, status: cause instanceof OtherVersion ? "outdated" : "failed" };
  }
}

/** Every answer of the page hides a group under the threshold. */
function isTooSmall(answers: PageAnswers): boolean {
  // What is told over time is of other quarters too: it does not make one that is too small worth drawing.
  const { series: _overTime, ...ofPeriod } = answers;
  const pairs = Object.values(ofPeriod);
  return pairs.length > 0 && pairs.every((pair) => pair.now.n === null);
}
