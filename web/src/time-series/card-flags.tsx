// Flags a card whose runs the watch rules found something in: where training went wrong, or stands still.
import { type Flag, flags as flagsOfSeries } from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { icons } from "../frame/icons.tsx";
import { describeFlag } from "../runs/describe-flag.ts";
import type { CardSettings } from "./card-model.ts";

const words = {
  notFinite: "NaN or ∞",
  diverged: "Diverged",
  plateau: "Plateau",
} as const satisfies Record<Flag["kind"], string>;

type Found = readonly { readonly run: string; readonly flag: Flag }[];

function FlagMark({ kind, found }: { readonly kind: Flag["kind"]; readonly found: Found }) {
  const sentences = found.map(({ run, flag }) => describeFlag(run, flag)).join("\n");
  return (
    <span
      className="card-flag"
      data-kind={kind}
      role="img"
      aria-label={sentences}
      title={sentences}
    >
      {kind !== "plateau" && icons.warning}
      {found.length === 1 ? words[kind] : `${words[kind]} in ${found.length} runs`}
    </span>
  );
}

/** One mark a kind, the worst first; a plateau is shown only where nothing is wrong. */
export function CardFlags({ settings }: { readonly settings: CardSettings }) {
  const flags = useAtom(flagsOfSeries);
  const found = settings.series.flatMap(({ id, run }) =>
    (flags.get(id) ?? []).map((flag) => ({ run: settings.titleOf(run.name), flag })),
  );
  const byKind = Map.groupBy(found, ({ flag }) => flag.kind);
  const kinds = (["notFinite", "diverged"] as const).filter((kind) => byKind.has(kind));
  const shown = kinds.length > 0 ? kinds : (["plateau"] as const);
  return shown.map((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind && <FlagMark key={kind} kind={kind} found={ofKind} />;
  });
}
