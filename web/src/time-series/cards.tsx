// The scrolling list of card groups; cards away from the view are not on the page.
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  lazy,
  memo,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { watchScrolling } from "../charts/frame-scheduler.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";
import type { CardGroup } from "./card-groups.ts";
import { type CardRow, columnsIn, heightOf, rowsOf } from "./card-rows.ts";
import { ScalarCard } from "./scalar-card.tsx";
import { hasSelectedSteps } from "./selected-steps.ts";

const gap = 12;

/** Scrolling makes and removes cards; those that stay are left as they are. */
const Chart = memo(ScalarCard);

const MediaCard = lazy(async () => ({ default: (await import("./media-card.tsx")).MediaCard }));

function useWidth<T extends HTMLElement>() {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current as T); // rendered before effects run
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

function toggleFold(name: string, folded: readonly string[]): void {
  const others = folded.filter((other) => other !== name);
  state.changePreferences({ folded: others.length < folded.length ? others : [...folded, name] });
}

function GroupHeading({
  group,
  isFolded,
}: {
  readonly group: CardGroup;
  readonly isFolded: boolean;
}) {
  const { folded } = useAtom(state.preferences);
  return (
    <h2 className="group-heading">
      <button
        type="button"
        aria-expanded={!isFolded}
        onClick={() => toggleFold(group.name, folded)}
      >
        <span className="chevron">{icons.chevron}</span>
        {group.name}
        <span className="count">{group.tags.length.toLocaleString()}</span>
      </button>
    </h2>
  );
}

function Row({
  row,
  columns,
  ...props
}: TabProps & { readonly row: CardRow; readonly columns: number }) {
  if (row.kind === "group") return <GroupHeading group={row.group} isFolded={row.isFolded} />;
  return (
    <div className="card-row" style={{ "--columns": columns } as CSSProperties}>
      {row.kind === "cards" && row.tags.map((tag) => <Chart key={tag.tag} tag={tag} {...props} />)}
      {row.kind === "media" && (
        <Suspense fallback={null}>
          {row.series.map((series) => (
            <MediaCard key={series.id} series={series} {...props} />
          ))}
        </Suspense>
      )}
    </div>
  );
}

export function Cards({ groups, ...props }: TabProps & { readonly groups: readonly CardGroup[] }) {
  const { element, width } = useWidth<HTMLDivElement>();
  const { cardWidth, folded } = useAtom(state.preferences);
  const columns = columnsIn(width - 2 * gap, cardWidth, gap);
  const { selectedRuns } = props;
  const hasValues = hasSelectedSteps(props.view);
  const rows = useMemo(() => {
    const runs = new Set(selectedRuns.map(({ id }) => id));
    return rowsOf(groups, { columns, folded: new Set(folded), runs });
  }, [groups, columns, folded, selectedRuns]);
  const list = useVirtualizer({
    count: width > 0 ? rows.length : 0,
    getScrollElement: () => element.current,
    estimateSize: (at) => heightOf(rows[at] as CardRow, hasValues), // the list counts these rows
    getItemKey: (at) => (rows[at] as CardRow).key,
    overscan: 2,
  });
  useEffect(watchScrolling, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights
  useEffect(() => list.measure(), [rows, list, hasValues]);
  return (
    <section
      className="cards-scroll"
      ref={element}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Charts"
    >
      <div className="cards-list" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start, key }) => (
          <div key={key} className="cards-item" style={{ transform: `translateY(${start}px)` }}>
            <Row row={rows[index] as CardRow} columns={columns} {...props} />
          </div>
        ))}
      </div>
    </section>
  );
}
