// What a plugin of TensorBoard's HTTP API is: one file in plugins/, listed in plugins/index.ts.
import type { FastifyInstance } from "fastify";
import type { StoreReader } from "../store/store.ts";
import type { ValueSource } from "../values/value-source.ts";
import type { Catalog } from "./catalog.ts";

/** How TensorBoard's page finds a plugin's view (`plugins_listing`, field `loading_mechanism`). */
export type LoadingMechanism =
  | { readonly type: "NG_COMPONENT" }
  | { readonly type: "CUSTOM_ELEMENT"; readonly element_name: string }
  | { readonly type: "IFRAME"; readonly module_path: string }
  | { readonly type: "NONE" };

/** What the routes of every plugin are given. */
export interface PluginContext {
  readonly reader: StoreReader;
  /** Absolute path of the log directory. */
  readonly logdir: string;
  /** Points per series that the routes answer, by plugin; all where absent or 0. */
  readonly samplesPerPlugin: ReadonlyMap<string, number>;
  /** Whether points that a restart of the run superseded are left out of TensorBoard's routes. */
  readonly purgeOrphanedData: boolean;
  /** Decodes what the index keeps by reference. */
  readonly values: ValueSource;
  /** Runs and series of the current generation. */
  catalog(): Promise<Catalog>;
  /** A function that answers `build(catalog)`, computed once a generation: for tag lists and the like. */
  perGeneration<T>(build: (catalog: Catalog) => T | Promise<T>): () => Promise<T>;
}

export interface Plugin {
  /** The name in URLs and in `plugins_listing`. */
  readonly name: string;
  readonly tabName: string;
  readonly loading: LoadingMechanism;
  readonly disableReload?: boolean;
  /** The plugin is enabled when a series of any of these plugin names exists. */
  readonly dataPlugins: readonly string[];
  /** Asked besides, where the files of a plugin are not event files. */
  isActive?(context: PluginContext): Promise<boolean>;
  /** Adds the routes; their paths are relative to `/data/plugin/<name>`. */
  register(app: FastifyInstance, context: PluginContext): void;
}
