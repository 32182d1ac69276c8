// The cards of scalars on a page of the dashboard, and what the mouse does to them.
import type { Locator, Page } from "playwright-core";

/** The card of a tag. */
export function card(page: Page, tag: string): Locator {
  return page.locator(`article[data-tag="${tag}"]`);
}

/** The card's plot, in view, once its curves are drawn. */
export async function drawnPlot(page: Page, tag: string): Promise<Locator> {
  await card(page, tag)
    .getByText(/runs?: /)
    .waitFor({ state: "attached" });
  const plot = card(page, tag).getByRole("application");
  await plot.scrollIntoViewIfNeeded();
  return plot;
}

/** A run's colour as the run list shows it. */
export function colorOf(page: Page, run: string): Promise<string> {
  return page
    .getByRole("row")
    .filter({ has: page.getByRole("checkbox", { name: run, exact: true }) })
    .evaluate((row) => (row as HTMLElement).style.getPropertyValue("--run-color"));
}

/** Drags along the middle of an element between two shares of its width. */
export async function dragAcross(
  page: Page,
  element: Locator,
  from: number,
  to: number,
): Promise<void> {
  const { x, y, width, height } = await boxOf(element);
  await page.mouse.move(x + width * from, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + height / 2, { steps: 4 });
  await page.mouse.up();
}

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/** Where a visible element is on the screen. */
export async function boxOf(element: Locator): Promise<Box> {
  return (await element.boundingBox()) as Box;
}
