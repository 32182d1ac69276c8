import { expect, test } from "vitest";
import { exportAddresses, joinExports } from "./export-addresses.ts";

test("all runs and tags need no names", () => {
  expect(exportAddresses(null, null, "csv")).toEqual(["api/v1/export?format=csv"]);
  expect(exportAddresses(["a b"], ["loss/x", "acc"], "json")).toEqual([
    "api/v1/export?format=json&run=a%20b&tag=loss%2Fx&tag=acc",
  ]);
});

test("many names are spread over addresses that servers take, each pair once", () => {
  const runs = Array.from({ length: 700 }, (_, at) => `sweep/run-${at}`);
  const tags = Array.from({ length: 300 }, (_, at) => `metrics/tag-${at}`);
  const addresses = exportAddresses(runs, tags, "csv");
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(8_000);
  const pairs = addresses.reduce((sum, address) => {
    const params = new URLSearchParams(address.split("?")[1]);
    return sum + params.getAll("run").length * params.getAll("tag").length;
  }, 0);
  expect(pairs).toBe(700 * 300);
});

test("answers join to one file", () => {
  const csv = ["run,tag\r\na,x\r\n", "run,tag\r\nb,x\r\n"];
  expect(joinExports(csv, "csv").join("")).toBe("run,tag\r\na,x\r\nb,x\r\n");
  const json = ['[\n{"run":"a"}\n]\n', "[\n]\n", '[\n{"run":"b"}\n]\n'];
  expect(JSON.parse(joinExports(json, "json").join(""))).toEqual([{ run: "a" }, { run: "b" }]);
});
