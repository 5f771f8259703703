// The map of the sample company without a browser. In: what differs from the default. Out: the props of its parts, and of one stage.
import { mapStages } from "../../../src/findings/map-stages.ts";
import type { CellProps, MapProps, MapViewProps } from "../../../src/views/map/map-props.ts";
import type { PageProps } from "../../../src/views/page.ts";
import { pages } from "../../../src/views/page-table.ts";
import { livePart, pageProps } from "../sample-page.tsx";

export async function mapViewProps(
  change: Partial<PageProps> & { readonly changed?: (choices: object) => void } = {},
): Promise<MapViewProps> {
  const { changed, ...rest } = change;
  const props = await pageProps("map", rest);
  const actions = { ...livePart().actions, change: changed ?? (() => {}) };
  const live = changed === undefined ? null : actions;
  return { ...props, ...(props.answers as Required<typeof props.answers>), pages, live };
}

export async function mapProps(change: Parameters<typeof mapViewProps>[0] = {}): Promise<MapProps> {
  const props = await mapViewProps(change);
  const stages = mapStages(props, props.site, props.language);
  return {
    ...{ ...props, stages },
    moves: props.answers.moves?.now ?? null,
    series: props.answers.series?.now ?? null,
  };
}

export async function cellProps(
  stage: string,
  change: Parameters<typeof mapViewProps>[0] = {},
): Promise<CellProps> {
  const props = await mapProps(change);
  const found = props.stages.find(({ id }) => id === stage);
  if (found === undefined) throw new Error(`unknown stage: ${stage}`);
  return { ...props, stage: found };
}
