// A source file of the dump with one line marked; only the lines on screen are made.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useAnswer } from "../cards/use-answer.ts";
import type { DebuggerSource, StackFrame } from "./debugger-source.ts";

interface Props {
  readonly source: DebuggerSource;
  readonly frame: StackFrame;
}

async function linesOf(source: DebuggerSource, { host, file }: StackFrame, signal: AbortSignal) {
  const files = await source.sourceFiles(signal);
  const index = files.findIndex(([onHost, path]) => onHost === host && path === file);
  if (index < 0) throw new Error(`The dump has no copy of ${file}.`);
  return source.sourceLines(index, signal);
}

export function SourceView({ source, frame }: Props) {
  const answer = useAnswer(`${frame.host} ${frame.file}`, (signal) =>
    linesOf(source, frame, signal),
  );
  return (
    <section className="source" aria-label="Source code">
      <h2 title={frame.file}>{`${frame.file}:${frame.line}`}</h2>
      {answer.kind === "loading" && <p className="card-wait">Loading…</p>}
      {answer.kind === "failed" && <p className="card-wait">{answer.message}</p>}
      {answer.kind === "ready" && <Lines lines={answer.value} marked={frame.line} />}
    </section>
  );
}

const lineHeight = 18;

function Lines({ lines, marked }: { readonly lines: readonly string[]; readonly marked: number }) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    overscan: 20,
  });
  useEffect(() => {
    if (marked <= lines.length) rows.scrollToIndex(marked - 1, { align: "center" });
  }, [lines, marked, rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={box} className="source-lines" tabIndex={0} aria-label="Lines">
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            className="source-line"
            aria-current={index + 1 === marked}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span className="number">{index + 1}</span>
            <code>{lines[index]}</code>
          </div>
        ))}
      </div>
    </section>
  );
}
