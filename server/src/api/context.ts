// Makes what every route is given from what the server was started with.
import { DiskLogdir, type LogdirRoot } from "../logdir/disk-logdir.ts";
import type { StoreReader } from "../store/store.ts";
import { FileLocator } from "../values/file-locator.ts";
import { ValueSource } from "../values/value-source.ts";
import { type Catalog, createCatalogSource } from "./catalog.ts";
import type { PluginContext } from "./plugin.ts";

export interface ContextOptions {
  readonly reader: StoreReader;
  /** Absolute path of the log directory. */
  readonly logdir: string;
  readonly samplesPerPlugin?: ReadonlyMap<string, number>;
  /** Default true, as TensorBoard's flag of the name. */
  readonly purgeOrphanedData?: boolean;
  /** The roots of `--logdir_spec`; default `logdir` alone. */
  readonly roots?: readonly LogdirRoot[];
}

export function createContext(options: ContextOptions): PluginContext {
  const catalog = createCatalogSource(options.reader);
  const roots = options.roots ?? [{ name: null, path: options.logdir }];
  const locator = new FileLocator(new DiskLogdir(roots), roots);
  return {
    reader: options.reader,
    logdir: options.logdir,
    samplesPerPlugin: options.samplesPerPlugin ?? new Map(),
    purgeOrphanedData: options.purgeOrphanedData ?? true,
    values: new ValueSource(options.reader, locator),
    catalog,
    perGeneration: (build) => keepPerGeneration(catalog, build),
  };
}

function keepPerGeneration<T>(
  catalog: () => Promise<Catalog>,
  build: (catalog: Catalog) => T | Promise<T>,
): () => Promise<T> {
  let kept: { readonly generation: number; readonly answer: T } | null = null;
  return async () => {
    const current = await catalog();
    const { generation } = current;
    if (kept?.generation !== generation) kept = { generation, answer: await build(current) };
    return kept.answer;
  };
}
