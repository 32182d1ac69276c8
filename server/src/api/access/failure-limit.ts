// Slows down guessing: an address that gave several wrong tokens is refused for a while, and its IPv6 network with it.

export interface FailureLimitOptions {
  /** Wrong tokens an address may give within `windowMs`. */
  readonly failures: number;
  readonly windowMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Networks remembered at most; the oldest are forgotten first. */
const capacity = 10_000;

export class FailureLimit {
  readonly #options: FailureLimitOptions;
  readonly #times = new Map<string, number[]>();

  constructor(options: FailureLimitOptions) {
    this.#options = options;
  }

  /** Seconds until the address may try again; 0 when it may now. */
  waitSec(address: string): number {
    const recent = this.#recent(address);
    if (recent.length < this.#options.failures) return 0;
    const oldest = recent[recent.length - this.#options.failures] as number; // there are that many
    return Math.ceil((oldest + this.#options.windowMs - this.#options.now()) / 1000);
  }

  addFailure(address: string): void {
    const network = networkOf(address);
    const recent = [...this.#recent(address), this.#options.now()];
    this.#times.delete(network);
    this.#times.set(network, recent);
    if (this.#times.size <= capacity) return;
    const [first] = this.#times.keys();
    if (first !== undefined) this.#times.delete(first);
  }

  #recent(address: string): number[] {
    const since = this.#options.now() - this.#options.windowMs;
    return (this.#times.get(networkOf(address)) ?? []).filter((time) => time > since);
  }
}

/** Who asks from an address: whoever has one of IPv6 has the 2**64 of its network. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = [], tail = []] = address.split("::").map((part) => part.split(":"));
  const zeros = new Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail].slice(0, 4).join(":");
}
