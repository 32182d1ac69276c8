import { describe, expect, test } from "vitest";
import { WireError } from "../wire-reader.ts";
import { wireToText } from "./text-format.ts";

const text = (...bytes: number[]) => wireToText(Uint8Array.from(bytes), "GraphDef");
const ascii = (value: string) => [...Buffer.from(value)];
const field = (number: number, payload: number[]) => [number * 8 + 2, payload.length, ...payload];
const node = (...fields: number[][]) => text(...field(1, fields.flat()));

describe("text format of a graph", () => {
  test("a node's name and op stand on lines of their own inside its braces", () => {
    expect(node(field(1, ascii("a/b")), field(2, ascii("Add")))).toBe(
      'node {\n  name: "a/b"\n  op: "Add"\n}\n',
    );
  });

  test("bytes outside printable ASCII are octal escapes, quotes and backslashes are escaped", () => {
    expect(node(field(1, [0xc3, 0xa9, 34, 92, 10, 0]))).toContain(
      'name: "\\303\\251\\"\\\\\\n\\000"',
    );
  });

  test("element types have names, reference types too, and unknown numbers stay numbers", () => {
    const attr = (type: number) => field(5, field(2, [6 * 8, type]));
    expect(node(attr(1))).toContain("type: DT_FLOAT\n");
    expect(node(attr(101))).toContain("type: DT_FLOAT_REF\n");
    expect(node(attr(90))).toContain("type: 90\n");
  });

  test("packed numbers are printed one a line, negative ones with their sign", () => {
    const minusOne = [255, 255, 255, 255, 255, 255, 255, 255, 255, 1];
    expect(node(field(5, field(2, field(1, field(3, [1, ...minusOne])))))).toContain(
      "i: 1\n        i: -1\n",
    );
  });

  test("a float is the shortest decimal that reads back the same", () => {
    expect(node(field(5, field(2, [4 * 8 + 5, 0xcd, 0xcc, 0xcc, 0x3d])))).toContain("f: 0.1\n");
  });

  test("unknown fields are left out", () => {
    expect(text(9 * 8, 5)).toBe("");
  });

  test("bytes that end early are an error, at whatever place", () => {
    const whole = field(1, [...field(1, ascii("name")), ...field(2, ascii("Op"))]);
    for (let length = 1; length < whole.length; length++)
      expect(() => text(...whole.slice(0, length))).toThrow(WireError);
  });
});
