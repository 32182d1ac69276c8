// An answer of the server in a component: asked again when its key changes, the old one shown meanwhile.
import { useEffect, useState } from "react";

export type Answer<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

/** Asks once per `key`; a component that is gone, or has a newer key, ends the request. */
export function useAnswer<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that `ask` depends on
  useEffect(() => {
    const request = new AbortController();
    ask(request.signal).then(
      (value) => setAnswer({ kind: "ready", value }),
      (error: unknown) => {
        if (!request.signal.aborted) setAnswer(failure(error));
      },
    );
    return () => request.abort();
  }, [key]);
  return answer;
}

function failure(error: unknown): { readonly kind: "failed"; readonly message: string } {
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}
