// The tooltip of a chart: one row a run at the crosshair, nearest first unless the user wants another order.
import { useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useAtom } from "../atom.ts";
import { formatDuration, formatStep, formatTime, formatValue } from "../charts/format.ts";
import type { Hover, HoverRow } from "../charts/hover.ts";
import type { CardModel } from "./card-model.ts";

const mostRows = 14;
const gap = 16;

/** Beside the pointer, on the side where there is room, kept on the screen. */
function place(tip: HTMLElement, plot: DOMRect, hover: Hover): void {
  const { width, height } = tip.getBoundingClientRect();
  const x = plot.left + hover.pixelX;
  const right = x + gap;
  const left = right + width < window.innerWidth - 8 ? right : x - gap - width;
  const top = Math.min(plot.top + hover.pixelY - 24, window.innerHeight - height - 8);
  tip.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
}

function Row({ row, isFirst }: { readonly row: HoverRow; readonly isFirst: boolean }) {
  const { line, index, isFar } = row;
  const { steps, wallTimesSec, values } = line.points;
  const time = wallTimesSec[index] as number;
  return (
    <tr data-first={isFirst} data-far={isFar}>
      <th scope="row">
        <i style={{ background: line.color }} />
        <span>{line.name}</span>
      </th>
      {line.rawYs && <td className="strong">{formatValue(line.smoothed[index] as number)}</td>}
      <td className={line.rawYs ? "" : "strong"}>{formatValue(values[index] as number)}</td>
      <td>{formatStep(steps[index] as number)}</td>
      <td>{formatDuration(time - (wallTimesSec[0] as number))}</td>
    </tr>
  );
}

/** What keys do to a pinned tooltip. */
function PinHint({ isCopied }: { readonly isCopied: boolean }) {
  if (isCopied) return <span>Copied</span>;
  return <span>Pinned: Esc lets go{"clipboard" in navigator && ", c copies"}</span>;
}

function Content({ hover, isCopied }: { readonly hover: Hover; readonly isCopied: boolean }) {
  const { rows } = hover;
  const [first] = rows;
  if (!first) return null;
  const time = first.line.points.wallTimesSec[first.index] as number;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Run</th>
            {rows.some(({ line }) => line.rawYs) && <th>Smoothed</th>}
            <th>Value</th>
            <th>Step</th>
            <th>Relative</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((row, at) => (
            <Row key={row.line.name} row={row} isFirst={at === 0} />
          ))}
        </tbody>
      </table>
      <p className="tooltip-foot">
        {(hover.isPinned || isCopied) && <PinHint isCopied={isCopied} />}
        {rows.length > mostRows && <span>{rows.length - mostRows} more runs</span>}
        <time>{formatTime(time)}</time>
      </p>
    </>
  );
}

export function Tooltip({ model }: { readonly model: CardModel }) {
  const hover = useAtom(model.hover);
  const copied = useAtom(model.copied);
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tip.current && hover) place(tip.current, model.plotBounds(), hover);
  });
  if (!hover) return null;
  return createPortal(
    <div className="tooltip" data-pinned={hover.isPinned} ref={tip} aria-hidden="true">
      <Content hover={hover} isCopied={hover === copied} />
    </div>,
    model.floatHost(),
  );
}
