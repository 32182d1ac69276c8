import { describe, expect, test } from "vitest";
import { PbtxtCursor, PbtxtError } from "./pbtxt-cursor.ts";

function fieldsOf(text: string): [string, string][] {
  const cursor = new PbtxtCursor(text);
  const fields: [string, string][] = [];
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField())
    fields.push([field, cursor.string()]);
  return fields;
}

describe("the text format cursor", () => {
  test("reads scalars of every kind, with comments and separators between", () => {
    expect(fieldsOf('a: 1 # one\nb: "x"; c: DT_FLOAT, d: -1.5e3\ne: true')).toEqual([
      ["a", "1"],
      ["b", "x"],
      ["c", "DT_FLOAT"],
      ["d", "-1.5e3"],
      ["e", "true"],
    ]);
  });

  test("joins strings that stand side by side and takes either quote", () => {
    expect(fieldsOf(`a: "x" 'y'\n"z"`)).toEqual([["a", "xyz"]]);
  });

  test("decodes escapes, bytes of UTF-8 among them", () => {
    expect(fieldsOf(String.raw`a: "\n\"\\\'\t" b: "\303\251\xe2\x82\xac" c: "é\101"`)).toEqual([
      ["a", "\n\"\\'\t"],
      ["b", "é€"],
      ["c", "éA"],
    ]);
  });

  test("keeps bytes as bytes where asked", () => {
    const cursor = new PbtxtCursor(String.raw`tensor_content: "\000\200?\377"`);
    cursor.nextField();
    expect(cursor.binaryString()).toBe("\x00\x80?\xff");
  });

  test("skips nested messages without being misled by brackets in strings", () => {
    const cursor = new PbtxtCursor('a { b { c: "}" } } d < e: "{" > f: [1, 2] g: 3');
    const seen: string[] = [];
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      seen.push(field);
      cursor.skip();
    }
    expect(seen).toEqual(["a", "d", "f", "g"]);
  });

  test("reads a list as its values", () => {
    const cursor = new PbtxtCursor('input: ["a", "b"]');
    cursor.nextField();
    expect(cursor.strings()).toEqual(["a", "b"]);
  });

  test("names the line of what it cannot read", () => {
    expect(() => fieldsOf('a: 1\nb: "x')).toThrow(/line 2: expected a closing quote/);
    expect(() => fieldsOf("a: 1\n\n}")).toThrow(/line 3: expected a field name/);
  });

  test("a message cut short anywhere is an error, never a loop", () => {
    const text = 'node { name: "a" attr { key: "T" value { type: DT_FLOAT } } }';
    for (let end = 1; end < text.length; end++) {
      const cursor = new PbtxtCursor(text.slice(0, end));
      expect(
        () => {
          cursor.nextField();
          cursor.skip();
        },
        text.slice(0, end),
      ).toThrow(PbtxtError);
    }
  });
});
