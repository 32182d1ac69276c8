// Builds the HTTP service, everything but the socket: mount point, headers, errors, core routes, plugins, page.
import compress from "@fastify/compress";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { type CurationStore, createMemoryCuration } from "../curation/curation.ts";
import { DiskLogdir, type LogdirRoot } from "../logdir/disk-logdir.ts";
import type { StoreReader } from "../store/store.ts";
import { FileLocator } from "../values/file-locator.ts";
import { ValueSource } from "../values/value-source.ts";
import { type Access, addAccess } from "./access/access.ts";
import { createCatalogSource } from "./catalog.ts";
import { registerCore } from "./core.ts";
import { errorToJson, errorToText, type HttpError, notFound, toHttpError } from "./errors.ts";
import { registerHealth } from "./health.ts";
import { stripMount } from "./mount.ts";
import type { PluginContext } from "./plugin.ts";
import { plugins } from "./plugins/index.ts";
import { endpoints, registerApi } from "./v1/index.ts";
import { LiveFeed } from "./v1/live-feed.ts";
import { registerOpenApi } from "./v1/openapi.ts";

export interface AppOptions {
  readonly reader: StoreReader;
  /** Absolute path of the log directory. */
  readonly logdir: string;
  /** The log directory as the user wrote it, shown to clients; default `logdir`. */
  readonly dataLocation?: string;
  readonly windowTitle?: string;
  /** `""` or `/x`. */
  readonly pathPrefix?: string;
  readonly samplesPerPlugin?: ReadonlyMap<string, number>;
  /** Default true, as TensorBoard's flag of the name. */
  readonly purgeOrphanedData?: boolean;
  /** The roots of `--logdir_spec`; default `logdir` alone. */
  readonly roots?: readonly LogdirRoot[];
  /** Who may ask; default anybody, as the process that listens decides. */
  readonly access?: Access;
  /** Folder of the built page; without it only the API is served. */
  readonly staticDir?: string;
  /** Told of commits and progress by whoever fills the store; default one that is told nothing. */
  readonly live?: LiveFeed;
  /** Default one that ends with the process. */
  readonly curation?: CurationStore;
  /** Seconds since 1970; default the machine's clock. */
  readonly nowSec?: () => number;
  /** Called with every error that is the server's own fault (status 500). */
  readonly onError?: (error: unknown, request: { method: string; url: string }) => void;
}

/** The largest body a route takes: requests for thousands of series stay below it. */
const bodyLimitBytes = 8 * 1024 * 1024;

function createContext(options: AppOptions): PluginContext {
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
    perGeneration(build) {
      let generation = -1;
      let answer: Awaited<ReturnType<typeof build>>;
      return async () => {
        const current = await catalog();
        if (current.generation !== generation) {
          answer = await build(current);
          generation = current.generation;
        }
        return answer;
      };
    },
  };
}

function isData(request: FastifyRequest): boolean {
  return !request.url.startsWith("/api/");
}

function sendError(
  error: HttpError,
  request: FastifyRequest,
  reply: import("fastify").FastifyReply,
) {
  reply.status(error.status);
  if (!isData(request)) return reply.send(errorToJson(error));
  return reply.type("text/plain; charset=utf-8").send(errorToText(error));
}

function addErrorHandling(app: FastifyInstance, options: AppOptions): void {
  app.setErrorHandler((thrown, request, reply) => {
    const error = toHttpError(thrown);
    if (error.status >= 500)
      options.onError?.(thrown, { method: request.method, url: request.originalUrl });
    return sendError(error, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isData(request)) return sendError(notFound("no such route"), request, reply);
    return reply.status(404).type("text/plain; charset=utf-8").send("Not found");
  });
}

/** A path that no route has, for requests outside the mount point. */
const outsidePath = "/ outside";

function addMount(app: FastifyInstance, prefix: string): void {
  app.addHook("onRequest", async (request, reply) => {
    const mounted = stripMount(request.originalUrl, prefix);
    if (mounted.kind === "redirect") return reply.redirect(mounted.location, 301);
  });
}

/** Everything from here, no script in the page itself; styles are set by script and count as inline. */
const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

function addHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    const isPage = /^(text\/html|image\/svg)/.test(String(reply.getHeader("content-type")));
    if (isPage && !reply.hasHeader("content-security-policy")) {
      reply.header("content-security-policy", pagePolicy);
    }
    // TensorBoard's JSON names no charset; Fastify adds one.
    if (String(reply.getHeader("content-type")).startsWith("application/json;")) {
      reply.header("content-type", "application/json");
    }
    if (!reply.hasHeader("cache-control")) {
      reply.header("cache-control", "no-cache, must-revalidate").header("expires", "0");
    }
  });
}

function addDataRoutes(app: FastifyInstance, context: PluginContext, options: AppOptions): void {
  app.register(
    async (data) => {
      data.removeAllContentTypeParsers();
      data.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
        done(null, body),
      );
      registerCore(data, context, {
        plugins,
        windowTitle: options.windowTitle ?? "",
        dataLocation: options.dataLocation ?? options.logdir,
        version: "2.21.0",
      });
      for (const plugin of plugins) {
        data.register(async (routes) => plugin.register(routes, context), {
          prefix: `/plugin/${plugin.name}`,
        });
      }
    },
    { prefix: "/data" },
  );
}

function addApi(app: FastifyInstance, context: PluginContext, options: AppOptions): void {
  const live = options.live ?? new LiveFeed(options.reader);
  const curation = options.curation ?? createMemoryCuration();
  registerHealth(app, live);
  registerOpenApi(app, endpoints);
  const nowSec = options.nowSec ?? (() => Date.now() / 1000);
  app.register(async (api) => registerApi(api, { ...context, live, curation, nowSec }), {
    prefix: "/api/v1",
  });
}

/** The service over a store; `app.inject` or `app.listen` it. Closing it leaves the reader open. */
export function createApp(options: AppOptions): FastifyInstance {
  const prefix = options.pathPrefix ?? "";
  const app = Fastify({
    bodyLimit: bodyLimitBytes,
    ajv: { customOptions: { removeAdditional: false } },
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl(request) {
      const mounted = stripMount(request.url ?? "/", prefix);
      return mounted.kind === "inside" ? mounted.url : outsidePath;
    },
  });
  addAccess(app, { access: options.access ?? { kind: "open" }, pathPrefix: prefix });
  addMount(app, prefix);
  addHeaders(app);
  addErrorHandling(app, options);
  app.register(compress, { encodings: ["gzip", "identity"], zlibOptions: { level: 3 } });
  const context = createContext(options);
  addDataRoutes(app, context, options);
  addApi(app, context, options);
  if (options.staticDir) app.register(fastifyStatic, { root: options.staticDir, wildcard: false });
  return app;
}
