// The executions of a profiled step as rows of a table and bars of a timeline, tied to nodes of the graph.
import { leafName } from "../model/strict-names.ts";
import type { StepStats } from "../source/run-metadata.ts";
import type { Outline, Subject } from "../worker/protocol.ts";

/** One execution; `subject` is -1 where the graph does not have the operation. */
export interface ProfileRow {
  readonly run: number;
  readonly subject: Subject;
  readonly name: string;
  readonly op: string;
  readonly device: string;
  readonly startMicros: number;
  readonly micros: number;
  /** NaN where the profile does not tell. */
  readonly bytes: number;
}

export type ProfileColumn = "name" | "op" | "device" | "startMicros" | "micros" | "bytes";

/** The name in the file of an operation of the outline: `a/(a)` is `a` there. */
function fileName(name: string): string {
  const leaf = leafName(name);
  const scope = name.slice(0, -leaf.length - 1);
  return leaf === `(${leafName(scope)})` ? scope : name;
}

function subjectsByName(outline: Outline): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  outline.ops.forEach((op, node) => {
    if (op !== "") subjects.set(fileName(outline.names[node] ?? ""), node);
  });
  outline.embedded.forEach((name, op) => {
    if (name !== "") subjects.set(fileName(name), outline.count + op);
  });
  return subjects;
}

/** The type stands in the label as TensorFlow writes it, `name = Type(inputs)`; PyTorch writes none. */
function opOf(label: string): string {
  return /=\s*([^(\s]+)\(/.exec(label)?.[1] ?? "";
}

/** All executions in the order of the profile. */
export function profileRows(stats: StepStats, outline: Outline): ProfileRow[] {
  const subjects = subjectsByName(outline);
  return stats.nodeNames.map((name, run) => {
    const subject = subjects.get(name) ?? -1;
    return {
      ...{ run, subject, name: stats.ranAs[run] ?? name },
      op: outline.ops[subject] || opOf(stats.timelineLabels[run] ?? ""),
      device: stats.devices[stats.device[run] ?? 0] ?? "",
      startMicros: stats.startMicros[run] ?? 0,
      micros: stats.durationMicros[run] ?? 0,
      bytes: stats.totalBytes[run] ?? 0,
    };
  });
}

/** Rows by a column: numbers from the largest, texts and starts from the first. */
export function sortRows(rows: readonly ProfileRow[], column: ProfileColumn): ProfileRow[] {
  return rows.toSorted((a, b) => {
    const [left, right] = [a[column], b[column]];
    if (typeof left === "number" && typeof right === "number")
      return column === "startMicros" ? left - right : right - left;
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** The bars of one device: rows in lanes, so that none overlaps another of its lane. */
export interface Timeline {
  readonly device: string;
  readonly laneCount: number;
  readonly bars: readonly { readonly row: ProfileRow; readonly lane: number }[];
}

/** Timelines by device; each bar takes the first lane that is free at its start. */
export function timelines(rows: readonly ProfileRow[]): Timeline[] {
  return [...Map.groupBy(rows, ({ device }) => device)].map(([device, members]) => {
    const laneEnds: number[] = [];
    const bars = sortRows(members, "startMicros").map((row) => {
      const free = laneEnds.findIndex((end) => end <= row.startMicros);
      const lane = free < 0 ? laneEnds.length : free;
      laneEnds[lane] = row.startMicros + Math.max(row.micros, 1);
      return { row, lane };
    });
    return { device, laneCount: laneEnds.length, bars };
  });
}
