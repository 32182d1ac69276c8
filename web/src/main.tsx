// Starts the dashboard.
import "./styles/styles.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { location } from "./app-state.ts";
import { loadView } from "./frame/tab-view.ts";
import { readLocation } from "./location.ts";
import { startLive } from "./session.ts";
import { tabOf } from "./tabs.ts";

/** The frame is drawn this late at the latest: earlier answers spare the page a rendering without data. */
const longestWaitMs = 200;

function render(): void {
  createRoot(document.getElementById("root") as HTMLElement).render(<App />); // index.html has it
}

window.addEventListener("popstate", () => location.set(readLocation()));
// The tab's code comes while the first answers do.
const isReady = Promise.allSettled([loadView(tabOf(location.get().tab)), startLive()]);
const isLate = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
void Promise.race([isReady, isLate]).then(render);
