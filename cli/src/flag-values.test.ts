import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import {
  parseBoolean,
  parseHostNames,
  parsePath,
  parsePathPrefix,
  parsePort,
  parseSamplesPerPlugin,
  parseSeconds,
  parseServingPort,
} from "./flag-values.ts";

describe("flag values", () => {
  it("takes whole ports from 0 to 65535 only", () => {
    expect(parsePort("0")).toBe(0);
    expect(parsePort("65535")).toBe(65_535);
    for (const wrong of ["65536", "-1", "1.5", "http", ""]) {
      expect(() => parsePort(wrong), wrong).toThrow("0 to 65535");
    }
  });

  it("takes TensorBoard's default port as no port asked for", () => {
    expect(parseServingPort("default")).toBeUndefined();
    expect(parseServingPort("0")).toBe(0);
  });

  it("takes seconds of 0 or more, fractions included", () => {
    expect(parseSeconds("0.5")).toBe(0.5);
    for (const wrong of ["-1", "NaN", "", "Infinity"]) {
      expect(() => parseSeconds(wrong), wrong).toThrow("seconds");
    }
  });

  it("reads TensorBoard's spellings of booleans", () => {
    expect(["True", "yes", "1"].map(parseBoolean)).toEqual([true, true, true]);
    expect(["false", "No", "0"].map(parseBoolean)).toEqual([false, false, false]);
    expect(() => parseBoolean("maybe")).toThrow("true or false");
  });

  it("drops the trailing slash of a path prefix and refuses one without a leading slash", () => {
    expect(parsePathPrefix("/tb/")).toBe("/tb");
    expect(parsePathPrefix("")).toBe("");
    expect(() => parsePathPrefix("tb")).toThrow("begins with /");
  });

  it("reads sample counts by plugin", () => {
    expect(parseSamplesPerPlugin("scalars=500, images=0")).toEqual({ scalars: 500, images: 0 });
    expect(() => parseSamplesPerPlugin("scalars")).toThrow("PLUGIN=COUNT");
  });

  it("takes host names and addresses without scheme and port", () => {
    expect(parseHostNames("TB.example.org, [::1]")).toEqual(["tb.example.org", "[::1]"]);
    for (const wrong of ["", "https://x.org", "x.org:80", "*", "a,,b"]) {
      expect(() => parseHostNames(wrong), wrong).toThrow("without scheme and port");
    }
  });

  it("expands the home directory", () => {
    expect(parsePath("~/runs")).toBe(`${homedir()}/runs`);
    expect(() => parsePath("")).toThrow("a path");
  });
});
