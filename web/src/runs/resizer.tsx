// The edge of the run list that is dragged, or moved by arrow keys, to change its width.
import type { KeyboardEvent, PointerEvent } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";

const least = 180;
const most = 900;

function setWidth(width: number): void {
  state.changePreferences({ runListWidth: Math.round(Math.min(most, Math.max(least, width))) });
}

function drag(event: PointerEvent<HTMLElement>): void {
  if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(event.clientX);
}

function moveByKey(event: KeyboardEvent): void {
  const offset = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
  if (offset) setWidth(state.preferences.get().runListWidth + offset);
}

export function Resizer() {
  const { runListWidth } = useAtom(state.preferences);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is ARIA's window splitter; hr is not
    <div
      className="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the run list"
      aria-valuenow={runListWidth}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={moveByKey}
    />
  );
}
