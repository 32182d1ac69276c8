// The card of one mesh: its shape at a step, which the pointer turns.
import { useEffect, useMemo, useRef, useState } from "react";
import { StepSlider } from "../cards/step-slider.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import { fetchMeshSteps, fetchShape, type MeshStep, type MeshTag } from "./mesh-source.ts";
import { MeshView } from "./mesh-view.ts";
import { sharedRenderer } from "./shared-renderer.ts";

interface Props {
  readonly mesh: MeshTag;
  readonly color: string;
  readonly title: string;
  /** Differs when there may be more steps. */
  readonly version: string;
  readonly isLinked: boolean;
}

function nameOf({ tag, sample, samples }: MeshTag): string {
  return samples > 1 ? `${tag}, sample ${sample + 1} of ${samples}` : tag;
}

export function MeshCard(props: Props) {
  const { mesh, color, title, version } = props;
  const answer = useAnswer(version, (signal) => fetchMeshSteps(mesh, signal));
  return (
    <article className="series-card" aria-label={`${nameOf(mesh)}, run ${mesh.run}`}>
      <header>
        <h3 title={mesh.tag}>{nameOf(mesh)}</h3>
      </header>
      <p className="card-run" title={mesh.run}>
        <span className="run-dot" style={{ background: color }} aria-hidden="true" />
        {title}
      </p>
      {answer.kind === "loading" && <p className="card-wait">Loading…</p>}
      {answer.kind === "failed" && (
        <p role="alert" className="card-error">
          {answer.message}
        </p>
      )}
      {answer.kind === "ready" && <Steps {...props} steps={answer.value} />}
    </article>
  );
}

function Steps({ steps, mesh, isLinked }: Props & { readonly steps: readonly MeshStep[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? steps.length - 1, steps.length - 1);
  const step = steps[index];
  if (!step) return <p className="card-wait">No step has vertices.</p>;
  if (!sharedRenderer())
    return (
      <p className="card-wait">
        This browser has no WebGL, which drawing in three dimensions needs. Turn on hardware
        acceleration, or open this page in another browser.
      </p>
    );
  return (
    <>
      <Shape mesh={mesh} step={step} isLinked={isLinked} />
      <StepSlider
        label={nameOf(mesh)}
        moments={steps}
        index={index}
        onChange={(next) => setChosen(next === steps.length - 1 ? null : next)}
      />
    </>
  );
}

/** Shapes already fetched stay for the slider's way back, as many as this. */
const keptShapes = 20;

function Shape({ mesh, step, isLinked }: Pick<Props, "mesh" | "isLinked"> & { step: MeshStep }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<MeshView | null>(null);
  const kept = useMemo(() => new Map<number, ReturnType<typeof fetchShape>>(), []);
  const answer = useAnswer(String(step.step), () => {
    // Not ended with the request that asks: the next one may want the same shape.
    const asked = kept.get(step.step) ?? fetchShape(mesh, step, new AbortController().signal);
    kept.set(step.step, asked);
    asked.catch(() => kept.delete(step.step));
    for (const [oldest] of kept) if (kept.size > keptShapes) kept.delete(oldest);
    return asked;
  });
  const config = JSON.stringify(step.config);
  useEffect(() => {
    const made = new MeshView(canvas.current as HTMLCanvasElement, JSON.parse(config));
    setView(made);
    return () => made.close();
  }, [config]);
  const shape = answer.kind === "ready" ? answer.value : null;
  useEffect(() => {
    if (view && shape) view.show(shape);
  }, [view, shape]);
  useEffect(() => {
    if (view) view.isLinked = isLinked;
  }, [view, isLinked]);
  return (
    <>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a canvas with keys of its own */}
      <canvas
        ref={canvas}
        className="mesh"
        role="application"
        tabIndex={0}
        aria-label={`${nameOf(mesh)} at step ${step.step}. Arrow keys turn, plus and minus zoom, 0 resets.`}
        onDoubleClick={() => view?.reset()}
      />
      <p className="plot-readout">
        {shape ? describe(shape) : answer.kind === "failed" ? answer.message : "Loading…"}
      </p>
    </>
  );
}

function describe(shape: Awaited<ReturnType<typeof fetchShape>>): string {
  const count = (length: number) => Math.floor(length / 3).toLocaleString("en-US");
  const vertices = count(shape.vertices.length);
  return shape.faces
    ? `${vertices} vertices, ${count(shape.faces.length)} faces`
    : `${vertices} points`;
}
