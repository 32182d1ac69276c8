import { EventEmitter } from "node:events";
import type { FastifyReply } from "fastify";
import { expect, it } from "vitest";
import { LongAnswers, maxJsonPoints, refuseTooManyPoints } from "./point-limit.ts";

/** The parts of a reply that are used, and the end of its connection. */
function openReply() {
  const raw = Object.assign(new EventEmitter(), { closed: false });
  const headers = new Map<string, unknown>();
  const header = (name: string, value: unknown) => headers.set(name, value);
  const reply = { raw, header } as unknown as FastifyReply;
  const close = () => {
    raw.closed = true;
    raw.emit("close");
  };
  return { reply, headers, close };
}

it("refuses long answers beyond those under way, until one of them is over", () => {
  const answers = new LongAnswers();
  const first = openReply();
  answers.add(20_000_000, first.reply);
  answers.add(20_000_000, openReply().reply);
  const refused = openReply();
  expect(() => answers.add(2_000_000, refused.reply)).toThrow("other long answers are under way");
  expect(refused.headers.get("retry-after")).toBe(1);
  first.close();
  answers.add(20_000_000, openReply().reply);
});

it("counts nothing for a client that has left", () => {
  const answers = new LongAnswers();
  const left = openReply();
  left.close();
  expect(() => answers.add(40_000_000, left.reply)).toThrow("the client has left");
  answers.add(40_000_000, openReply().reply);
});

it("takes short answers whatever is under way", () => {
  const answers = new LongAnswers();
  answers.add(40_000_000, openReply().reply);
  answers.add(999_999, openReply().reply);
});

it("refuses an answer that is too long by itself, and says what to do", () => {
  refuseTooManyPoints(20_000_000, "give a width");
  expect(() => refuseTooManyPoints(20_000_001, "give a width")).toThrow(
    "20000001 points, more than 20000000: give a width, or ask for fewer",
  );
  expect(() => refuseTooManyPoints(2_000_001, "ask for bytes", maxJsonPoints)).toThrow(
    "2000001 points, more than 2000000: ask for bytes",
  );
});
