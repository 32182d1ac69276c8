// Who may ask, and who may write: on loopback any request that names this machine; with a token only those that carry it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { FailureLimit } from "./failure-limit.ts";
import { hostName, isLoopbackName, isOwnOrigin } from "./hosts.ts";
import { isSameSecret } from "./secret.ts";
import { VisitorCookies } from "./visitor-cookies.ts";

export type Access =
  /** Bound to loopback: requests must name this machine. */
  | { readonly kind: "loopback" }
  /** Requests carry the token: `Authorization: Bearer`, `?token=`, or the cookie that the latter leaves. */
  | {
      readonly kind: "token";
      readonly token: string;
      /** A second token, whose bearers may look but write nothing. */
      readonly readToken?: string;
    }
  /** Bound elsewhere, and the user said that anybody may ask. */
  | { readonly kind: "open" };

export interface AccessOptions {
  readonly access: Access;
  /** `""` or `/x`: where the cookie holds. */
  readonly pathPrefix: string;
  /** Names besides its own under which a proxy offers the server, in lower case and without a port. */
  readonly allowedHosts?: ReadonlySet<string>;
  /** Nobody may write, whatever token they have. */
  readonly isReadOnly?: boolean;
  /** Default one that ends with the process, and with it what browsers remember. */
  readonly cookieKey?: Uint8Array;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Whether this request may change anything: routes that do ask for it. */
    mayWrite: boolean;
  }
}

const behindProxy = "behind a proxy, start tb-ts with --allowed_host and the name of that address.";
const foreignHost = `This server answers to localhost only. Use its own address; ${behindProxy}`;
const foreignOrigin = `Another site's page may not send this request. If the page is this server's own ${behindProxy}`;

type TokenAccess = Extract<Access, { readonly kind: "token" }>;

const failures = { failures: 10, windowMs: 60_000 };
/** Asked by supervisors, which have no token; they tell nothing of the data. */
const openPaths: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/** Checks every request before anything else; a refused one gets 403, 401 or 429 in plain text. */
export function addAccess(app: FastifyInstance, options: AccessOptions): void {
  const { access, allowedHosts = new Set(), isReadOnly = false } = options;
  const isForeign = (name: string) =>
    access.kind === "loopback" && !isLoopbackName(name) && !allowedHosts.has(name);
  const door: Door = {
    limit: new FailureLimit({ ...failures, now: () => performance.now() }),
    cookies: new VisitorCookies(options.cookieKey),
    path: `${options.pathPrefix}/`,
  };
  app.decorateRequest("mayWrite", false);
  app.addHook("onRequest", async (request, reply) => {
    request.mayWrite = !isReadOnly;
    const { host, origin } = request.headers;
    const name = hostName(host);
    if (name === null || isForeign(name)) return refuse(reply, 403, foreignHost);
    if (!isOwnOrigin(request.method, origin, host, allowedHosts)) {
      return refuse(reply, 403, foreignOrigin);
    }
    if (access.kind !== "token" || openPaths.has(request.url)) return;
    return checkToken(request, reply, access, door);
  });
}

/** What a server remembers of those who came. */
interface Door {
  readonly limit: FailureLimit;
  readonly cookies: VisitorCookies;
  /** Where the cookie holds. */
  readonly path: string;
}

async function checkToken(
  request: FastifyRequest,
  reply: FastifyReply,
  access: TokenAccess,
  { limit, cookies, path }: Door,
) {
  if (admit(request, access, (token) => cookies.hold(request.headers.cookie, token))) return;
  const waitSec = limit.waitSec(request.ip);
  if (waitSec > 0) {
    reply.header("retry-after", waitSec);
    return refuse(reply, 429, `Too many wrong tokens. Try again in ${waitSec} s.`);
  }
  const given = givenToken(request);
  if (given !== null && admit(request, access, (token) => isSameSecret(given.token, token))) {
    if (!given.isFromUrl) return;
    // Keeps the token out of the address bar, the history and links.
    reply.header("set-cookie", cookies.header(given.token, path));
    return reply.redirect(withoutToken(request.originalUrl), 303);
  }
  if (given !== null) limit.addFailure(request.ip);
  reply.header("www-authenticate", 'Bearer realm="tb-ts"');
  return refuse(
    reply,
    401,
    "A token is needed: open the address that tb-ts printed when it started.",
  );
}

/** Whether the request proves that it has one of the tokens; the one for reading takes its right to write. */
function admit(
  request: FastifyRequest,
  { token, readToken }: TokenAccess,
  proves: (token: string) => boolean,
): boolean {
  if (proves(token)) return true;
  if (readToken === undefined || !proves(readToken)) return false;
  request.mayWrite = false;
  return true;
}

function givenToken(request: FastifyRequest): { token: string; isFromUrl: boolean } | null {
  const [, bearer] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (bearer !== undefined) return { token: bearer, isFromUrl: false };
  const { searchParams } = new URL(request.originalUrl, "http://localhost");
  const token = searchParams.get("token");
  return token === null ? null : { token, isFromUrl: true };
}

/** A request's address without the token. Several slashes at its head would name another host: one is left. */
export function withoutToken(requestUrl: string): string {
  const url = new URL(requestUrl, "http://localhost");
  url.searchParams.delete("token");
  return `/${url.pathname.replace(/^\/+/, "")}${url.search}`;
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.status(status).type("text/plain; charset=utf-8").send(message);
}
