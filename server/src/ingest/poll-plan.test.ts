import { expect, test } from "vitest";
import { Catalog } from "./catalog.ts";
import { PollPlan } from "./poll-plan.ts";

function newFile(path: string) {
  const catalog = new Catalog();
  const source = { run: "run", path, location: path };
  return catalog.addFile(catalog.addRun("run"), source);
}

test("a file that changed is looked at after ever longer pauses, and then no more", () => {
  const plan = new PollPlan(1000);
  const file = newFile("a");
  expect(plan.nextMs()).toBe(Number.POSITIVE_INFINITY);
  plan.add(file, 0);
  const looks: number[] = [];
  for (let nowMs = 0; plan.nextMs() < Number.POSITIVE_INFINITY; nowMs = plan.nextMs())
    if (plan.takeDue(nowMs).length > 0) looks.push(nowMs);
  expect(looks).toEqual([200, 600, 1400]);
});

test("of many files those that are due are taken, and a change begins anew", () => {
  const plan = new PollPlan(1000);
  const [early, late] = [newFile("early"), newFile("late")];
  plan.add(early, 0);
  plan.add(late, 100);
  expect(plan.nextMs()).toBe(200);
  expect(plan.takeDue(250)).toEqual([early]);
  plan.add(late, 260);
  expect(plan.takeDue(300)).toEqual([]);
  expect(plan.takeDue(460)).toEqual([late]);
  expect(plan.nextMs()).toBe(650);
});
