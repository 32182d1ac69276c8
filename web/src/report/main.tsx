// Starts a report: the dashboard's charts over what the file itself holds.
import "../styles/styles.ts";
import "./report.css";
import { createRoot } from "react-dom/client";
import * as state from "../app-state.ts";
import { catalogOf } from "../catalog/catalog.ts";
import { scalarStore } from "../charts/scalar-store.ts";
import { loadCuration } from "../curation/curation-state.ts";
import { ReportApp } from "./report-app.tsx";
import { contents } from "./report-contents.ts";

const here = state.location.get();
if (Object.keys(here.params).length === 0) {
  const params = Object.fromEntries(new URLSearchParams(contents.query));
  state.location.set({ ...here, params });
}
const catalog = catalogOf(contents.runs, contents.series, []);
scalarStore.follow(catalog.seriesById);
state.catalog.set(catalog);
state.hparams.set(contents.hparams);
state.flags.set(Map.groupBy(contents.flags.flags, ({ series }) => series));
void loadCuration();
createRoot(document.getElementById("root") as HTMLElement).render(<ReportApp />); // the server writes it
