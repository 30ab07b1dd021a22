import type { ReactNode } from "react";

export interface Column<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** The server sorts by this field; leave out where it cannot. */
  sort?: string;
  align?: "end";
  /** Not shown until chosen. */
  optional?: boolean;
  /** Always shown: names the row. */
  fixed?: boolean;
  width?: number;
  /** Its place on a card below 640 px: others are left out. */
  card?: "title" | "status" | "fact";
}

/** `field:asc` or `field:desc`, as the API takes it. */
export type Sort = `${string}:${"asc" | "desc"}`;

/** Which columns and in which order: part of a saved view. */
export interface ColumnView {
  hidden: string[];
  order: string[];
}

/** Chosen rows by id, or all that match the filters. */
export interface Selection {
  ids: ReadonlySet<string>;
  all: boolean;
}

export const nothingSelected: Selection = { ids: new Set(), all: false };

export interface ExportChoice {
  label: string;
  run: () => void;
}

export interface DataTableProps<R> {
  /** What the rows are: names the table for those who do not see it. */
  label: string;
  columns: Column<R>[];
  rows: R[] | undefined;
  rowId: (row: R) => string;
  /** Names one row, for its checkbox. */
  rowName: (row: R) => string;
  /** How many match, where the server counts them. */
  total?: number;
  failure?: unknown;
  onRetry?: () => void;
  more?: { has: boolean; loading: boolean; load: () => void };
  sort?: Sort | undefined;
  onSort?: (sort: Sort | undefined) => void;
  view?: ColumnView;
  onView?: (view: ColumnView) => void;
  onOpen?: (row: R) => void;
  selection?: Selection;
  onSelection?: (selection: Selection) => void;
  /** The acts on the chosen rows. */
  bulk?: (selection: Selection, count: number) => ReactNode;
  rowMenu?: (row: R) => ReactNode;
  exports?: ExportChoice[];
  /** Shown when there is nothing yet. */
  empty: ReactNode;
  /** Set while filters are on: an empty table then offers to clear them. */
  onClearFilters?: (() => void) | undefined;
  filters?: ReactNode;
  views?: ReactNode;
  asOf?: ReactNode;
}
