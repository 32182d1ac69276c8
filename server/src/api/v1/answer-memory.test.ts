import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { AnswerMemory } from "./answer-memory.ts";

const megabyte = 1 << 20;

function newResponse(): ServerResponse {
  return new ServerResponse(new IncomingMessage(new Socket()));
}

test("a long answer gets the memory of one that is closed, and never that of one under way", () => {
  const memory = new AnswerMemory();
  const response = newResponse();
  const first = memory.lend(4 * megabyte, response);
  const second = memory.lend(4 * megabyte, newResponse());
  expect(second).not.toBe(first);
  response.emit("close");
  expect(memory.lend(3 * megabyte, newResponse())).toBe(first);
  expect(memory.lend(3 * megabyte, newResponse())).not.toBe(first);
});

test("the larger of two memories is kept, and never a very long one", () => {
  const memory = new AnswerMemory();
  const responses = [2, 5, 3, 40].map((megabytes) => {
    const response = newResponse();
    return { response, buffer: memory.lend(megabytes * megabyte, response) };
  });
  for (const { response } of responses) response.emit("close");
  expect(memory.lend(4 * megabyte, newResponse())).toBe(responses[1]!.buffer);
});

test("a longer answer than the memory that is kept gets room of its own", () => {
  const memory = new AnswerMemory();
  const response = newResponse();
  memory.lend(2 * megabyte, response);
  response.emit("close");
  expect(memory.lend(3 * megabyte, newResponse()).byteLength).toBe(3 * megabyte);
  expect(memory.lend(100, newResponse()).byteLength).toBe(100);
});
