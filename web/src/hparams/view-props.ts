// What each view of the hyperparameters is given.
import type { TabProps } from "../tab.ts";
import type { ColumnFilter, Sorting } from "./filter-rows.ts";
import type { Column, HparamsTable, Row } from "./hparams-data.ts";

/** What the user set about columns and rows. */
export interface TableState {
  readonly hidden: ReadonlySet<string>;
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  readonly sorting: Sorting | null;
  /** Ids of columns that the user moved, in their order; the others follow as they are in the table. */
  readonly order: readonly string[];
  /** Statuses whose sessions are left out, in the wire's words. */
  readonly hiddenStatuses: ReadonlySet<string>;
}

/** A column with its place in every row's values. */
export interface ShownColumn {
  readonly column: Column;
  readonly at: number;
}

export interface HparamsViewProps extends TabProps {
  readonly table: HparamsTable;
  /** Filtered and sorted. */
  readonly rows: readonly Row[];
  readonly shown: readonly ShownColumn[];
  readonly state: TableState;
  readonly onChange: (changes: Partial<TableState>) => void;
}
