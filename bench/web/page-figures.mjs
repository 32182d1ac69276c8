// What a page tells of itself: when its first curves were drawn, the memory it holds, the frames of its scrolling.

/** Milliseconds since 1970 on the clock that pages share with this process. */
export const now = () => performance.timeOrigin + performance.now();

/** In the page, before its own scripts: notes when it was loaded and when the first curves were drawn. */
function observe() {
  const noted = { loadMs: 0, curvesMs: 0 };
  Object.assign(window, { noted });
  window.addEventListener("load", () => {
    noted.loadMs = performance.now();
  });
  const look = () => {
    const summary = document.querySelector("article .sr-only")?.textContent ?? "";
    if (noted.curvesMs === 0 && /\d runs?: /.test(summary)) noted.curvesMs = performance.now();
  };
  const changes = { childList: true, subtree: true, characterData: true };
  new MutationObserver(look).observe(document, changes);
}

/** Opens a page that has never been here; resolves once its first curves are drawn. */
export async function openMeasured(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(() => window.noted.curvesMs > 0, null, { timeout: 120_000 });
  return { page, noted: await page.evaluate(() => window.noted) };
}

/** Resolves to the time (as of `now`) at which a text was in a card of `tag`. */
export function whenShown(page, tag, text) {
  return page.evaluate(
    ([tag, text]) =>
      new Promise((resolve) => {
        const look = () => {
          const card = document.querySelector(`article[data-tag="${tag}"]`);
          if (!card?.querySelector(".sr-only")?.textContent.includes(text)) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      }),
    [tag, text],
  );
}

/** Bytes of JavaScript objects and array buffers, after a collection. */
export async function heapBytes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

const taskName = "ThreadControllerImpl::RunTask";
const pixelsPerFrame = 40;
const rounds = 3;

/** Milliseconds between frames while the cards scroll to the bottom and back, a few times. */
export function scrollFrames(page) {
  return page.evaluate(
    ([pixelsPerFrame, rounds]) =>
      new Promise((resolve) => {
        const list = document.querySelector(".cards-scroll");
        const gaps = [];
        let last = performance.now();
        let [direction, turns] = [1, 0];
        const frame = (time) => {
          gaps.push(time - last);
          last = time;
          const before = list.scrollTop;
          list.scrollTop += direction * pixelsPerFrame;
          if (list.scrollTop === before) {
            direction = -direction;
            turns++;
          }
          if (turns === 2 * rounds) resolve(gaps.slice(1));
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [pixelsPerFrame, rounds],
  );
}

/** CPU milliseconds of the page's tasks while `act` runs, longest first: what a busy machine does not change. */
export async function taskTimes(browser, page, act) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const result = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const times = traceEvents
    .filter(({ name, pid, tid }) => name === taskName && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
  return { result, times };
}
