// Everything that changes the graph tab's state.
import type { ColourMode } from "../draw/colouring.ts";
import { KIND_OP } from "../model/hierarchy.ts";
import type { Inclusion } from "../model/set-aside.ts";
import type { Direction } from "../scene/scene.ts";
import type { ProfileSource } from "../source/profile-source.ts";
import type { StepStats } from "../source/run-metadata.ts";
import { GraphClient } from "../worker/graph-client.ts";
import type { Opened, Subject } from "../worker/protocol.ts";
import { type GraphState, INITIAL, NOTHING } from "./graph-state.ts";
import { firstView, nodeOf, scopesAround, searchNames } from "./reveal.ts";
import {
  defaultMode,
  type LinkedView,
  linkedInclusion,
  openScopes,
  subjectNamed,
} from "./view-link.ts";

/** A graph's text or bytes, and its profile. */
export interface LoadedGraph {
  readonly graph: { readonly text: string } | { readonly bytes: Uint8Array };
  readonly profile: ProfileSource | null;
}

/** Owns the worker. `close` ends it. */
export class GraphStore {
  readonly #client = new GraphClient();
  readonly #listeners = new Set<() => void>();
  #state = INITIAL;
  #opening = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (): GraphState => this.#state;

  #set(changes: Partial<GraphState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }

  /** Loads and shows a graph as a link says; a newer call overtakes it. What fails is told in the state. */
  async open(title: string, load: () => Promise<LoadedGraph>, linked: LinkedView): Promise<void> {
    const mine = ++this.#opening;
    const isCurrent = () => mine === this.#opening;
    this.#set({ status: { kind: "loading", what: title }, title });
    try {
      const { graph, profile } = await load();
      if (!isCurrent()) return;
      const opened = await this.#client.call("open", graph);
      if (!isCurrent()) return;
      const joined = profile === null ? null : await this.#client.call("profile", profile);
      const folded =
        linked.folding.size > 0
          ? await this.#client.call("foldSeries", [...linked.folding])
          : opened && { outline: opened.outline, facets: joined?.facets ?? opened.facets };
      if (isCurrent() && folded) await this.#showOpened(folded, joined?.stats ?? null, linked);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  async #showOpened(opened: Opened, stats: StepStats | null, linked: LinkedView): Promise<void> {
    const { outline, facets } = opened;
    const { folding, isTracing, direction, byDegree, eye } = linked;
    this.#set({
      ...{
        outline,
        facets,
        stats,
        inclusion: linkedInclusion(linked, outline),
        folding,
        isTracing,
      },
      ...{ direction, byDegree, eye, info: null, neighbours: null, trace: null },
      ...{ difference: null, found: [], foundAt: -1, query: "" },
      expanded: openScopes(linked, outline) ?? firstView(outline),
      selected: subjectNamed(outline, linked.selected),
      mode: linked.mode ?? defaultMode(facets),
    });
    await this.#layOut(-1, true);
    this.#set({ eye: null });
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#set({ status: { kind: "failed", message }, scene: null, outline: null });
  }

  /** Lays out the view as it is now; a layout under way for an older view, or of another graph, is dropped. */
  async #layOut(anchor: number, refit = false): Promise<void> {
    const opening = this.#opening;
    const { expanded, inclusion, byDegree, direction } = this.#state;
    try {
      const scene = await this.#client.call("scene", {
        expanded: [...expanded],
        inclusion: [...inclusion],
        byDegree,
        direction,
        aspect: innerWidth / innerHeight,
      });
      if (!scene || opening !== this.#opening) return;
      this.#set({ scene, anchor, refit, status: { kind: "ready" } });
      await this.#refreshSelection();
    } catch (error) {
      if (opening === this.#opening) this.#fail(error);
    }
  }

  /** Opens or closes a scope; what stood inside it stays open for the next time. */
  async toggle(node: number): Promise<void> {
    const { outline, expanded } = this.#state;
    if (!outline || outline.kind[node] === KIND_OP) return;
    const next = new Set(expanded);
    if (!next.delete(node)) next.add(node);
    this.#set({ expanded: next });
    await this.#layOut(node);
  }

  async setExpanded(nodes: Iterable<number>, anchor = -1): Promise<void> {
    this.#set({ expanded: new Set(nodes) });
    await this.#layOut(anchor, anchor < 0);
  }

  async setInclusion(node: number, choice: Inclusion): Promise<void> {
    this.#set({ inclusion: new Map(this.#state.inclusion).set(node, choice) });
    await this.#layOut(node);
  }

  async setDirection(direction: Direction): Promise<void> {
    this.#set({ direction });
    await this.#layOut(-1, true);
  }

  async setByDegree(byDegree: boolean): Promise<void> {
    this.#set({ byDegree });
    await this.#layOut(-1, true);
  }

  /** Folds or unfolds a series. Node ids change, so everything that names nodes is carried over by name. */
  async foldSeries(name: string, isFolded: boolean): Promise<void> {
    const before = this.#state.outline;
    const folding = new Map(this.#state.folding).set(name, isFolded);
    // A comparison is by node, and nodes are numbered anew.
    this.#set({ difference: null });
    const opened = await this.#client.call("foldSeries", [...folding]);
    if (!opened || !before) return;
    const idOf = new Map(opened.outline.names.map((text, id) => [text, id]));
    const carry = (node: number) => idOf.get(before.names[node] ?? "") ?? -1;
    const { inclusion, expanded, selected } = this.#state;
    this.#set({
      folding,
      outline: opened.outline,
      facets: opened.facets,
      expanded: new Set([...expanded].map(carry).filter((node) => node >= 0)),
      inclusion: new Map([...inclusion].map(([node, choice]) => [carry(node), choice])),
      selected: selected < before.count ? carry(selected) : NOTHING,
    });
    this.search(this.#state.query);
    await this.#layOut(idOf.get(name) ?? -1);
  }

  setMode(mode: ColourMode): void {
    this.#set({ mode });
  }

  /** Selects a subject, or nothing; it is not brought onto the screen. */
  async select(subject: Subject): Promise<void> {
    if (subject === this.#state.selected) return;
    this.#set({ selected: subject });
    if (subject === NOTHING) this.#set({ info: null, neighbours: null, trace: null });
    await this.#refreshSelection();
  }

  /** Selects a subject and opens the scopes around it, so that it is on the screen. */
  async goTo(subject: Subject): Promise<void> {
    const { outline, expanded } = this.#state;
    if (!outline) return;
    const node = nodeOf(outline, subject);
    const around = node < 0 ? [] : scopesAround(outline, node);
    const isHidden = around.some((scope) => !expanded.has(scope));
    if (isHidden) this.#set({ expanded: new Set([...expanded, ...around]) });
    this.#set({ selected: subject });
    if (isHidden) await this.#layOut(around.find((scope) => expanded.has(scope)) ?? -1);
    this.#set({ reveals: this.#state.reveals + 1 });
    if (!isHidden) await this.#refreshSelection();
  }

  async #refreshSelection(): Promise<void> {
    const { selected, outline, isTracing } = this.#state;
    if (selected === NOTHING || !outline) return;
    const isNode = selected < outline.count;
    const [info, neighbours, trace] = await Promise.all([
      this.#client.call("info", selected),
      isNode ? this.#client.call("neighbours", selected) : null,
      isNode && isTracing ? this.#client.call("trace", selected) : null,
    ]);
    if (this.#state.selected === selected) this.#set({ info, neighbours, trace });
  }

  async setTracing(isTracing: boolean): Promise<void> {
    this.#set({ isTracing, trace: null });
    await this.#refreshSelection();
  }

  /** Looks for names; an empty query finds nothing. */
  search(query: string): void {
    const { outline } = this.#state;
    const found = query === "" || !outline ? [] : searchNames(outline, query);
    this.#set({ query, found, foundAt: -1 });
  }

  /** Goes to the next (1) or previous (-1) search result, round the end. */
  async goToFound(step: 1 | -1): Promise<void> {
    const { found, foundAt } = this.#state;
    if (!found || found.length === 0) return;
    const from = foundAt < 0 && step < 0 ? 0 : foundAt;
    const next = (from + step + found.length) % found.length;
    this.#set({ foundAt: next });
    await this.goTo(found[next] ?? NOTHING);
  }

  /** Marks what differs from another graph, or nothing any more. What fails is told in the state. */
  async compareWith(load: (() => Promise<string>) | null): Promise<void> {
    const mine = this.#opening;
    this.#set({ difference: null });
    if (!load) return;
    try {
      const difference = await this.#client.call("compare", await load());
      if (mine === this.#opening) this.#set({ difference });
    } catch (error) {
      if (mine === this.#opening) this.#fail(error);
    }
  }

  /** The graph in text format. */
  async text(): Promise<string> {
    return (await this.#client.call("text")) ?? "";
  }

  close(): void {
    this.#opening++;
    this.#client.close();
  }
}
