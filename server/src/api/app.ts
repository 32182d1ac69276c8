// Builds the HTTP service, everything but the socket: mount point, headers, errors, core routes, plugins, page.
import { sep } from "node:path";
import compress from "@fastify/compress";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import { type CurationStore, createMemoryCuration } from "../curation/curation.ts";
import { type Access, addAccess } from "./access/access.ts";
import { connectionTimes, limitConnections, mostConnections } from "./access/connections.ts";
import { type ContextOptions, createContext } from "./context.ts";
import { registerCore } from "./core.ts";
import { addErrorAnswers, type OnError } from "./error-answers.ts";
import { checkFeatureFlags } from "./feature-flags.ts";
import { addHeaders } from "./headers.ts";
import { registerHealth } from "./health.ts";
import { compileSchemasLate } from "./lazy-compilers.ts";
import { registerMetrics } from "./metrics.ts";
import { stripMount } from "./mount.ts";
import type { PluginContext } from "./plugin.ts";
import { plugins } from "./plugins/index.ts";
import { tensorBoardLimits } from "./plugins/sample-limits.ts";
import { redirectRetiredRoutes } from "./retired-routes.ts";
import { endpoints, registerApi } from "./v1/index.ts";
import { LiveFeed } from "./v1/live-feed.ts";
import { registerOpenApi } from "./v1/openapi.ts";

export interface AppOptions extends ContextOptions {
  /** The log directory as the user wrote it, shown to clients; default `logdir`. */
  readonly dataLocation?: string;
  readonly windowTitle?: string;
  /** `""` or `/x`. */
  readonly pathPrefix?: string;
  /** Who may ask; default anybody, as the process that listens decides. */
  readonly access?: Access;
  /** Names besides its own under which a proxy offers the server; default none. */
  readonly allowedHosts?: ReadonlySet<string>;
  /** Nobody may write, whoever they are. */
  readonly isReadOnly?: boolean;
  /** Makes the cookies of those who came with a token; default one that ends with the process. */
  readonly cookieKey?: Uint8Array;
  /** Folder of the built page; without it only the API is served. */
  readonly staticDir?: string;
  /** Told of commits and progress by whoever fills the store; default one that is told nothing. */
  readonly live?: LiveFeed;
  /** Default one that ends with the process. */
  readonly curation?: CurationStore;
  /** Seconds since 1970; default the machine's clock. */
  readonly nowSec?: () => number;
  /** Called with every error that is the server's own fault (status 500). */
  readonly onError?: OnError;
}

/** The largest body a route takes: requests for thousands of series stay below it. */
const bodyLimitBytes = 8 * 1024 * 1024;

/** A path that no route has, for requests outside the mount point. */
const outsidePath = "/ outside";

function addMount(app: FastifyInstance, prefix: string): void {
  app.addHook("onRequest", async (request, reply) => {
    const mounted = stripMount(request.originalUrl, prefix);
    if (mounted.kind === "redirect") return reply.redirect(mounted.location, 301);
  });
}

/** Bodies are left to the routes: TensorBoard's page sends forms, JSON and nothing under any content type. */
function keepBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
}

function addPlugins(app: FastifyInstance, prefix: string, context: PluginContext): void {
  for (const plugin of plugins) {
    app.register(async (routes) => plugin.register(routes, context), {
      prefix: `${prefix}/${plugin.name}`,
    });
  }
}

/** TensorBoard's routes, with as many points as TensorBoard answers where nobody says otherwise. */
function addDataRoutes(app: FastifyInstance, context: PluginContext, options: AppOptions): void {
  const samplesPerPlugin = new Map([...tensorBoardLimits, ...context.samplesPerPlugin]);
  app.register(
    async (data) => {
      keepBodies(data);
      checkFeatureFlags(data);
      registerCore(data, context, {
        plugins,
        windowTitle: options.windowTitle ?? "",
        dataLocation: options.dataLocation ?? options.logdir,
        version: "2.21.0",
      });
      addPlugins(data, "/plugin", { ...context, samplesPerPlugin });
    },
    { prefix: "/data" },
  );
}

/** The same routes with every point, for our own page and clients. */
function addWholeDataRoutes(app: FastifyInstance, context: PluginContext): void {
  app.register(
    async (data) => {
      keepBodies(data);
      addPlugins(data, "", { ...context, samplesPerPlugin: new Map() });
    },
    { prefix: "/api/v1/data" },
  );
}

function addApi(app: FastifyInstance, context: PluginContext, options: AppOptions): void {
  const live = options.live ?? new LiveFeed(options.reader);
  const curation = options.curation ?? createMemoryCuration();
  registerHealth(app, live);
  registerMetrics(app, context, live);
  registerOpenApi(app, endpoints);
  const nowSec = options.nowSec ?? (() => Date.now() / 1000);
  const staticDir = options.staticDir ?? null;
  const hasNames = options.roots?.some(({ name }) => name !== null) ?? false;
  const uploadRoot = hasNames ? null : options.logdir;
  const apiContext = { ...context, live, curation, uploadRoot, nowSec, staticDir };
  app.register(async (api) => registerApi(api, apiContext), { prefix: "/api/v1" });
}

/** The built page's files, each with a compressed copy; the names of `assets` change with their content. */
function addPage(app: FastifyInstance, root: string): void {
  app.register(fastifyStatic, {
    ...{ root, preCompressed: true },
    setHeaders(reply, path) {
      if (path.includes(`${sep}assets${sep}`))
        reply.header("cache-control", "public, max-age=31536000, immutable");
    },
  });
}

/** The service over a store; `app.inject` or `app.listen` it. Closing it leaves the reader open. */
export function createApp(options: AppOptions): FastifyInstance {
  const prefix = options.pathPrefix ?? "";
  const app = Fastify({
    ...connectionTimes,
    bodyLimit: bodyLimitBytes,
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl(request) {
      const mounted = stripMount(request.url ?? "/", prefix);
      return mounted.kind === "inside" ? mounted.url : outsidePath;
    },
  });
  compileSchemasLate(app);
  limitConnections(app.server, mostConnections);
  addAccess(app, {
    access: options.access ?? { kind: "open" },
    pathPrefix: prefix,
    ...(options.allowedHosts && { allowedHosts: options.allowedHosts }),
    isReadOnly: options.isReadOnly ?? false,
    ...(options.cookieKey && { cookieKey: options.cookieKey }),
  });
  addMount(app, prefix);
  addHeaders(app);
  addErrorAnswers(app, options.onError);
  app.register(compress, { encodings: ["gzip", "identity"], zlibOptions: { level: 3 } });
  const context = createContext(options);
  addDataRoutes(app, context, options);
  redirectRetiredRoutes(app, prefix);
  addWholeDataRoutes(app, context);
  addApi(app, context, options);
  if (options.staticDir) addPage(app, options.staticDir);
  return app;
}
