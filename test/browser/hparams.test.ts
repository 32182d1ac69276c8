// The HParams tab: a table, parallel coordinates and plots that filter one another and the run list.
import { expect, test } from "vitest";
import { isDrawn, TabPages } from "./tab-pages.ts";

const pages = new TabPages();
const openTab = pages.open.bind(pages);

test("hyperparameters are a table that sorts and filters", async () => {
  const page = await openTab("hparams");
  const names = () => page.locator(".hparams-table tbody th").allTextContents();
  await page.getByRole("button", { name: "lr" }).click();
  await expect.poll(names).toEqual(["trials/2", "trials/3", "trials/1"]);
  await page.getByRole("button", { name: "lr" }).click();
  await expect.poll(names).toEqual(["trials/1", "trials/3", "trials/2"]);
  const optimizers = page.getByRole("group", { name: "Values of optimizer" });
  await optimizers.getByRole("checkbox", { name: "adam" }).uncheck();
  await expect.poll(names).toEqual(["trials/3", "trials/2"]);
  await page.getByRole("spinbutton", { name: "Least lr" }).fill("0.02");
  await expect.poll(names).toEqual(["trials/3"]);
});

test("a row opens to the curves of its metrics; sessions are left out by their status", async () => {
  const page = await openTab("hparams");
  await page.getByRole("button", { name: "trials/2" }).click();
  await page
    .getByRole("article", { name: "accuracy" })
    .getByText("accuracy, 1 run: trials/2")
    .waitFor({ state: "attached" });
  await page.getByRole("checkbox", { name: "finished" }).uncheck();
  const count = page.locator(".row-count");
  await expect.poll(() => count.textContent()).toBe("0 of 3 groups");
  await page.getByRole("checkbox", { name: "finished" }).check();
  await expect.poll(() => count.textContent()).toBe("3 of 3 groups");
});

test("hyperparameters can be saved as CSV without hidden columns", async () => {
  const page = await openTab("hparams");
  await page.getByRole("checkbox", { name: "optimizer" }).uncheck();
  const address = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const csv = await (await fetch(new URL(address ?? "", page.url()))).text();
  expect(csv.split("\r\n")[0]).toBe("lr,accuracy");
});

test("hyperparameters are drawn as parallel coordinates, scatter plots and correlations", async () => {
  const page = await openTab("hparams", "?view=parallel");
  const plot = page.getByRole("img", { name: /^Parallel coordinates of 3 session groups/ });
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  await page.getByText("Scatter matrix").click();
  await page.getByRole("img", { name: "accuracy against lr" }).waitFor();
  await page.getByText("Correlation", { exact: true }).click();
  expect(await page.getByRole("row", { name: /^lr/ }).textContent()).toContain("-1.00");
});

test("a drag along an axis filters its column, a press frees it; axes move and have scales", async () => {
  const page = await openTab("hparams", "?view=parallel");
  const count = page.locator(".row-count");
  const plot = page.getByRole("img", { name: /^Parallel coordinates/ });
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  const box = await plot.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, box?.y ?? 0];
  // The first axis is lr, from 0.01 at the bottom to 0.1 at the top; its upper half holds 0.1 alone.
  await page.mouse.move(x, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 180, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => count.textContent()).toBe("1 of 3 groups");
  await expect
    .poll(() => page.getByRole("spinbutton", { name: "Least lr" }).inputValue())
    .toBe("0.1");
  await page.mouse.click(x, y + 100);
  await expect.poll(() => count.textContent()).toBe("3 of 3 groups");
  await page.getByLabel("Scale of lr").selectOption("log");
  await page.getByRole("button", { name: "Move lr to the right" }).click();
  const axes = page.getByRole("list", { name: "Axes" }).getByRole("listitem");
  await expect.poll(() => axes.nth(1).textContent()).toContain("lr");
});

test("an axis is dragged by its title, or moved by arrow keys", async () => {
  const page = await openTab("hparams", "?view=parallel");
  const titles = page.locator(".axis-titles button");
  await expect.poll(() => titles.allTextContents()).toEqual(["lr", "optimizer", "accuracy"]);
  const [from, to] = [await titles.nth(2).boundingBox(), await titles.nth(0).boundingBox()];
  if (!from || !to) throw new Error("the titles are not on screen");
  await page.mouse.move(from.x + from.width / 2, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 8, { steps: 10 });
  await page.mouse.up();
  await expect.poll(() => titles.allTextContents()).toEqual(["accuracy", "lr", "optimizer"]);
  await titles.first().press("ArrowRight");
  await expect.poll(() => titles.allTextContents()).toEqual(["lr", "accuracy", "optimizer"]);
});

test("a box in a scatter plot filters both columns", async () => {
  const page = await openTab("hparams", "?view=scatter");
  const accuracy = page.getByRole("region", { name: "accuracy" });
  await accuracy.getByRole("heading", { name: /^accuracy 0\.9\d* to 0\.99\d*$/ }).waitFor();
  await accuracy.getByText("adam", { exact: true }).waitFor();
  const plot = page.getByRole("img", { name: "accuracy against lr" });
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  const box = await plot.boundingBox();
  const [x, y] = [box?.x ?? 0, box?.y ?? 0];
  await page.mouse.move(x + 2, y + 2);
  await page.mouse.down();
  await page.mouse.move(x + (box?.width ?? 0) * 0.7, y + (box?.height ?? 0) * 0.7, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.locator(".row-count").textContent()).toBe("2 of 3 groups");
});

test("hyperparameters follow the run list, and the run list their filters", async () => {
  const page = await openTab("hparams");
  const count = page.locator(".row-count");
  await page.getByRole("checkbox", { name: "trials/2", exact: true }).click();
  await expect.poll(() => count.textContent()).toBe("2 of 3 groups");
  await page.getByRole("spinbutton", { name: "Least lr" }).fill("0.06");
  await page.getByRole("button", { name: "Select these runs" }).click();
  await page.getByRole("heading", { name: /Runs 1 of/ }).waitFor();
  expect(await page.getByRole("checkbox", { name: "trials/1", exact: true }).isChecked()).toBe(
    true,
  );
});

test("no page wrote an error to the console", () => {
  expect(pages.problems).toEqual([]);
});
