// What users added to the runs, kept at the server: shown at once, written behind, never over somebody else's.
import type { Curation } from "@tb-ts/client";
import { ClientError } from "@tb-ts/client";
import { client } from "../api/client.ts";
import { Atom } from "../atom.ts";

export type RunCuration = Curation["runs"][string];

const none: Curation = { revision: 0, runs: {}, annotations: [], views: [] };

export const curation = new Atom<Curation>(none);

/** Why the last change was not kept; null while all are. */
export const curationProblem = new Atom<string | null>(null);

export async function loadCuration(): Promise<void> {
  try {
    curation.set(await client.curation());
  } catch (error) {
    curationProblem.set(`Names, colours and notes cannot be read: ${(error as Error).message}`);
  }
}

type Change = (from: Curation) => Curation;

let writing: Promise<void> = Promise.resolve();
let unwritten = 0;

const conflictStatus = 409;

/** Makes a change on what the server has; where somebody else wrote meanwhile, on theirs. */
async function write(change: Change): Promise<Curation> {
  const stored = await client.curation();
  try {
    return await client.storeCuration(change(stored));
  } catch (error) {
    if (!(error instanceof ClientError) || error.status !== conflictStatus) throw error;
    return client.storeCuration(change(await client.curation()));
  }
}

/** Shows a change at once and writes it after those before it. */
export function changeCuration(change: Change): void {
  curation.set(change(curation.get()));
  unwritten++;
  writing = writing
    .then(() => write(change))
    .then((stored) => {
      curationProblem.set(null);
      // Later changes are on the screen already and would be undone for a moment.
      if (unwritten === 1) curation.set(stored);
    })
    .catch((error: unknown) => {
      curationProblem.set(`This change was not kept: ${(error as Error).message}`);
    })
    .finally(() => {
      unwritten--;
    });
}

/** Without what is back at "as logged". */
function trimmed(run: RunCuration): RunCuration | null {
  const isLogged = (value: unknown) =>
    value === "" || value === false || (Array.isArray(value) && value.length === 0);
  const entries = Object.entries(run).filter(([, value]) => !isLogged(value));
  return entries.length > 0 ? (Object.fromEntries(entries) as RunCuration) : null;
}

/** A curation with one run's changes; empty texts and false take an entry out. */
export function withRun(from: Curation, name: string, changes: RunCuration): Curation {
  const { [name]: before, ...others } = from.runs;
  const run = trimmed({ ...before, ...changes });
  return { ...from, runs: run ? { ...others, [name]: run } : others };
}

export function changeRun(name: string, changes: RunCuration): void {
  changeCuration((from) => withRun(from, name, changes));
}
