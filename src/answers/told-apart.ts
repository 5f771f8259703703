// Touchpoints of one name, told apart. In: touchpoints with their names and channels. Out: the same; a name that two of them have says its channel.
import type { Touchpoint } from "./site.ts";

/** Where their channels differ; where they do not, only their stages tell them apart. */
export function toldApart<One extends Pick<Touchpoint, "names" | "channel">>(all: readonly One[]): One[] {
  return all.map((one) => {
    const nameIn = (language: "fr" | "en"): string => {
      const [name, channel] = [one.names[language], one.channel[language]];
      const isShared = all.some(
        ({ names, channel: other }) => names[language] === name && other[language] !== channel,
      );
      return isShared && channel !== "" ? `${name} (${channel})` : name;
    };
    return { ...one, names: { fr: nameIn("fr"), en: nameIn("en") } };
  });
}
