// A list of executions as long as the dump has them: only what is on screen is asked for and made.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { DebuggerSource, Digest, ListKind } from "./debugger-source.ts";

interface Props {
  readonly source: DebuggerSource;
  readonly kind: ListKind;
  readonly label: string;
  readonly count: number;
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
  /** Executions with NaN or infinities. */
  readonly alerted: ReadonlySet<number>;
}

const pageSize = 500;
const rowHeight = 24;

type Pages = ReadonlyMap<number, readonly Digest[]>;

/** The pages between two rows, asked for once each. */
function usePages({ source, kind, count }: Props, first: number, last: number): Pages {
  const [pages, setPages] = useState<Pages>(new Map());
  const asked = useRef(new Set<number>());
  useEffect(() => {
    // A page once asked for is wanted however far the list has scrolled meanwhile.
    const { signal } = new AbortController();
    for (let page = Math.floor(first / pageSize); page * pageSize <= last; page++) {
      if (asked.current.has(page) || page * pageSize >= count) continue;
      asked.current.add(page);
      const end = Math.min(count, (page + 1) * pageSize);
      source.digests(kind, page * pageSize, end, signal).then(
        (digests) => setPages((before) => new Map(before).set(page, digests)),
        () => asked.current.delete(page), // asked again with the next scroll; the rows stay empty meanwhile
      );
    }
  }, [source, kind, count, first, last]);
  return pages;
}

export function DigestList(props: Props) {
  const { label, count, chosen, onChoose, alerted } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const shown = rows.getVirtualItems();
  const pages = usePages(props, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);
  useEffect(() => {
    if (chosen !== null && chosen < count) rows.scrollToIndex(chosen);
  }, [chosen, count, rows]);
  const onKey = (event: KeyboardEvent) => {
    const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!offset) return;
    event.preventDefault();
    onChoose(Math.min(count - 1, Math.max(0, (chosen ?? -1) + offset)));
  };
  return (
    <section className="digests" aria-label={label}>
      <h2>{`${label} (${count.toLocaleString("en-US")})`}</h2>
      <div
        ref={box}
        className="digest-rows"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        onKeyDown={onKey}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: "relative" }}>
          {shown.map(({ index, start }) => (
            <DigestRow
              key={index}
              {...{ index, start, onChoose }}
              digest={pages.get(Math.floor(index / pageSize))?.[index % pageSize]}
              isChosen={index === chosen}
              isAlerted={alerted.has(index)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

interface RowProps extends Pick<Props, "onChoose"> {
  readonly index: number;
  /** CSS pixels from the top of the list. */
  readonly start: number;
  /** Undefined until its page has arrived. */
  readonly digest: Digest | undefined;
  readonly isChosen: boolean;
  readonly isAlerted: boolean;
}

function DigestRow({ index, start, digest, isChosen, isAlerted, onChoose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus
    <div
      role="option"
      aria-selected={isChosen}
      className="digest"
      data-alert={isAlerted}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onChoose(index)}
    >
      <span className="index">{index}</span>
      <span className="op">{digest?.op_name ?? digest?.op_type ?? "…"}</span>
      {digest?.op_name && <span className="type">{digest.op_type}</span>}
      {isAlerted && <span className="bad">NaN/∞</span>}
    </div>
  );
}
