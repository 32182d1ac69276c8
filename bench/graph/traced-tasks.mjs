// The tasks of a page's main thread while the graph tab opens, from Chromium's own trace: CPU time and wall time.
// A task's wall time grows with whatever else the machine is doing; its CPU time does not.

const TRACE = {
  includedCategories: ["toplevel", "devtools.timeline"],
  excludedCategories: ["*"],
};

async function traced(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { traceConfig: TRACE, transferMode: "ReportEvents" });
  const result = await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return { events, result };
}

/** Tasks that begin once the page's frame stands and it asks for graphs: those before are every tab's. */
export async function tracedTasks(browser, work) {
  const { events, result } = await traced(browser, work);
  const asked = events.find(
    ({ name, args }) => name === "ResourceSendRequest" && /graphs\/info/.test(args.data.url),
  );
  const isOwn = ({ name, pid, tid, ts }) =>
    name.endsWith("RunTask") && pid === asked.pid && tid === asked.tid && ts >= asked.ts;
  // A task that runs across the end of the trace has no length.
  const tasks = events
    .filter((event) => isOwn(event) && event.tdur !== undefined)
    .map(({ dur, tdur }) => ({ ms: dur / 1e3, cpuMs: tdur / 1e3 }));
  return { tasks, result };
}
