// Starts the dashboard.
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/runs.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { location } from "./app-state.ts";
import { readLocation } from "./location.ts";
import { startLive } from "./session.ts";

window.addEventListener("popstate", () => location.set(readLocation()));
startLive();
createRoot(document.getElementById("root") as HTMLElement).render(<App />); // index.html has it
