// One execution: its op, its tensors' health, its neighbours in the graph, and where in the program it came from.
import { useState } from "react";
import { useAnswer } from "../cards/use-answer.ts";
import { formatTime } from "../charts/format.ts";
import type { DebuggerSource, OpInfo, StackFrame } from "./debugger-source.ts";
import { SourceView } from "./source-view.tsx";
import { tensorHealth } from "./tensor-health.ts";

export interface Chosen {
  readonly kind: "execution" | "graph_execution";
  readonly index: number;
}

interface Detail {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly mode: number;
  /** One an output. */
  readonly tensors: readonly (readonly number[] | null)[];
  /** Null for an op that ran outside of graphs. */
  readonly op: OpInfo | null;
  readonly frames: readonly StackFrame[];
}

async function eagerDetail(source: DebuggerSource, index: number, signal: AbortSignal) {
  const data = await source.execution(index, signal);
  if (!data) throw new Error(`There is no execution ${index}.`);
  const detail: Detail = {
    title: data.op_type,
    facts: [
      ["time", formatTime(data.wall_time)],
      ["host", data.host_name],
      ...(data.graph_id ? [["graph", data.graph_id] as const] : []),
    ],
    mode: data.tensor_debug_mode,
    tensors: data.debug_tensor_values ?? [],
    op: null,
    frames: await source.stackFrames(data.stack_frame_ids, signal),
  };
  return detail;
}

async function graphDetail(source: DebuggerSource, index: number, signal: AbortSignal) {
  const data = await source.graphExecution(index, signal);
  if (!data) throw new Error(`There is no graph execution ${index}.`);
  const op = await source.opInfo(data.graph_id, data.op_name, signal);
  const detail: Detail = {
    title: data.op_name,
    facts: [
      ["op type", data.op_type],
      ["output slot", String(data.output_slot ?? 0)],
      ["time", formatTime(data.wall_time)],
      ["device", data.device_name],
      ["graph", data.graph_id],
      ["nested in", graphsText(data.graph_ids.length - 1)],
    ],
    mode: data.tensor_debug_mode,
    tensors: [data.debug_tensor_value],
    op,
    frames: await source.stackFrames(op.stack_frame_ids, signal),
  };
  return detail;
}

export function Details({ source, chosen }: { source: DebuggerSource; chosen: Chosen }) {
  const { kind, index } = chosen;
  const answer = useAnswer(`${kind} ${index}`, (signal) =>
    kind === "execution" ? eagerDetail(source, index, signal) : graphDetail(source, index, signal),
  );
  if (answer.kind === "loading") return <p className="card-wait">Loading…</p>;
  if (answer.kind === "failed")
    return (
      <p role="alert" className="card-error">
        {answer.message}
      </p>
    );
  return <DetailView source={source} detail={answer.value} />;
}

function DetailView({ source, detail }: { source: DebuggerSource; detail: Detail }) {
  const { frames, op } = detail;
  const [picked, setPicked] = useState<StackFrame | null>(null);
  const frame = picked && frames.includes(picked) ? picked : ownFrame(frames);
  return (
    <>
      <article className="series-card debugger-detail" aria-label={detail.title}>
        <h2>{detail.title}</h2>
        <dl>
          {detail.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Tensors detail={detail} />
        {op && <Neighbours op={op} />}
        <h3>Stack, innermost first</h3>
        <ol className="frames">
          {frames.toReversed().map((each) => (
            <li key={`${each.file}:${each.line} ${each.function}`}>
              <button
                type="button"
                aria-pressed={each === frame}
                onClick={() => setPicked(each)}
                title={each.file}
              >
                <span>{each.function}</span>
                <span className="place">{`${each.file.split("/").at(-1)}:${each.line}`}</span>
              </button>
            </li>
          ))}
        </ol>
      </article>
      {frame && <SourceView source={source} frame={frame} />}
    </>
  );
}

/** The innermost frame of the user's own program: none of an installed package. */
function ownFrame(frames: readonly StackFrame[]): StackFrame | null {
  const isOwn = ({ file }: StackFrame) => !/[/\\](site|dist)-packages[/\\]/.test(file);
  return frames.findLast(isOwn) ?? frames.at(-1) ?? null;
}

function Tensors({ detail: { mode, tensors } }: { readonly detail: Detail }) {
  const outputs = tensors.map((values) => tensorHealth(mode, values));
  if (outputs.every(({ facts }) => facts.length === 0))
    return <p className="card-wait">This dump holds no tensor values.</p>;
  return (
    <>
      <h3>Tensors</h3>
      <ul className="tensors">
        {outputs.map(({ facts, isBad }, output) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an output is its place
          <li key={output} data-bad={isBad}>
            <b>{`output ${output}`}</b>
            {facts.map(({ name, value }) => (
              <span key={name}>{`${name} ${value}`}</span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Neighbours({ op }: { readonly op: OpInfo }) {
  const consumers = op.consumers.flat();
  const name = (links: OpInfo["inputs"]) =>
    links.map(({ op_name, data }) => (data ? `${op_name} (${data.op_type})` : op_name)).join(", ");
  return (
    <dl>
      <div>
        <dt>inputs</dt>
        <dd>{name(op.inputs) || "none"}</dd>
      </div>
      <div>
        <dt>consumers</dt>
        <dd>{name(consumers) || "none"}</dd>
      </div>
    </dl>
  );
}

const graphsText = (count: number) => `${count} ${count === 1 ? "graph" : "graphs"}`;
