// The token that opens a server bound beyond this machine: made, and compared without telling how much was right.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 192 random bits as 32 URL-safe characters. */
export function makeToken(): string {
  return randomBytes(24).toString("base64url");
}

/** Whether two secrets are equal, in a time that depends on neither. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
