import { describe, expect, test } from "vitest";
import { parseMessage } from "./protobuf-json.ts";
import { metricEvalsRequest, sessionGroupsRequest } from "./requests.ts";

const parse = (json: unknown) => parseMessage(JSON.stringify(json), sessionGroupsRequest);

describe("requests in protobuf's JSON", () => {
  test("fields go by their camel-case name or by that of the .proto", () => {
    expect(parse({ sliceSize: 3 })).toEqual({ sliceSize: 3 });
    expect(parse({ slice_size: 3 })).toEqual({ sliceSize: 3 });
  });

  test("null is as good as absent, numbers may be strings, enumerations numbers", () => {
    expect(
      parse({ sliceSize: null, startIndex: "7", allowedStatuses: [1, "STATUS_RUNNING"] }),
    ).toEqual({
      startIndex: 7,
      allowedStatuses: ["STATUS_SUCCESS", "STATUS_RUNNING"],
    });
  });

  test.each([
    ["an unknown field", { sliceSiz: 3 }, 'request: no field named "sliceSiz"'],
    ["a field of Object's", { constructor: 3 }, 'no field named "constructor"'],
    ["both names of a field", { sliceSize: 3, slice_size: 3 }, "stands there twice"],
    ["a fraction", { sliceSize: 3.5 }, "request.sliceSize: expected a 32-bit integer"],
    ["no array", { colParams: {} }, "request.colParams: expected an array"],
    ["an unknown name", { aggregationType: "AVG" }, "request.aggregationType: expected one of"],
    [
      "a number for a name",
      { colParams: [{ hparam: 3 }] },
      "colParams[0].hparam: expected a string",
    ],
    ["both of a oneof", { colParams: [{ hparam: "a", metric: {} }] }, "only one of metric, hparam"],
    ["no object", [], "request: expected an object"],
  ])("%s is refused", (_name, json, message) => {
    expect(() => parse(json)).toThrow(message);
  });

  test.each([null, "", "{", "a=b"])("%j is no JSON", (text) => {
    expect(() => parseMessage(text, metricEvalsRequest)).toThrow("JSON-formatted");
  });
});
