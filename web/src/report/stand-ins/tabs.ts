// For ../../tabs.ts in a report, which has one tab.
import type { Tab } from "../../tab.ts";

export const tabs: readonly Tab[] = [];
