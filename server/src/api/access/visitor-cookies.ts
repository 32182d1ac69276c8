// The cookie by which a browser stays in after its first visit. It takes a key of the server's to make one: who could make
// it of a guessed token would guess without end, since a cookie that is none is no failure to count.
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { isSameSecret } from "./secret.ts";

const keyBytes = 32;
const maxAgeSec = 30 * 24 * 3600;

export class VisitorCookies {
  readonly #key: Uint8Array;
  /** Browsers send cookies to every port of a host: servers beside one another must not share a name. */
  readonly #name: string;

  constructor(key: Uint8Array = randomBytes(keyBytes)) {
    this.#key = key;
    this.#name = `tb_ts_${this.#sign("name").slice(0, 8)}`;
  }

  /** Whether a `Cookie` header holds the cookie of a token. */
  hold(header: string | undefined, token: string): boolean {
    const cookies = (header ?? "").split(/;\s*/);
    const prefix = `${this.#name}=`;
    return cookies.some(
      (cookie) =>
        cookie.startsWith(prefix) && isSameSecret(cookie.slice(prefix.length), this.#value(token)),
    );
  }

  /** The `Set-Cookie` header; the token cannot be told from it. `path` ends with a slash. */
  header(token: string, path: string): string {
    const attributes = `Path=${path}; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSec}`;
    return `${this.#name}=${this.#value(token)}; ${attributes}`;
  }

  #value(token: string): string {
    return this.#sign(`token ${token}`);
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }
}

/** The key in a file, made where there is none, so that browsers stay in over a restart; null where that cannot be. */
export function readCookieKey(path: string): Uint8Array | null {
  try {
    writeFileSync(path, randomBytes(keyBytes), { flag: "wx", mode: 0o600 });
  } catch {
    // It is there already, or nothing can be written there.
  }
  try {
    const key = readFileSync(path);
    return key.length === keyBytes ? key : null;
  } catch {
    return null;
  }
}
