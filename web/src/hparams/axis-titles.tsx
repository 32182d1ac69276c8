// The titles above the parallel axes: one that is dragged sideways, or moved by arrow keys, takes its axis along.
import "./axis-titles.css";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { sideMargin } from "./draw-parallel.ts";
import { movedTo } from "./moved-to.ts";
import type { HparamsViewProps } from "./view-props.ts";

type Props = Pick<HparamsViewProps, "shown" | "onChange">;

export function AxisTitles({ shown, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const ids = shown.map(({ column }) => column.id);
  const apart = `((100% - ${2 * sideMargin}px) / ${Math.max(1, ids.length - 1)})`;
  const move = (id: string, place: number) => {
    if (place !== ids.indexOf(id)) onChange({ order: movedTo(ids, id, place) });
  };
  const follow = (event: PointerEvent, id: string) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !list.current) return;
    const { left, width } = list.current.getBoundingClientRect();
    const share = (event.clientX - left - sideMargin) / Math.max(1, width - 2 * sideMargin);
    move(id, Math.round(share * (ids.length - 1)));
  };
  const step = (event: KeyboardEvent, id: string) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(id, ids.indexOf(id) + by);
  };
  return (
    <ul className="axis-titles" ref={list}>
      {shown.map(({ column: { id, title } }, at) => (
        <li
          key={id}
          style={{ left: `calc(${sideMargin}px + ${at} * ${apart})`, maxWidth: `calc(${apart})` }}
        >
          <button
            type="button"
            title={`${title}: drag sideways to move its axis`}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => follow(event, id)}
            onKeyDown={(event) => step(event, id)}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
