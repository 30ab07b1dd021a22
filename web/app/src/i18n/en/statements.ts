/** Words of the statements that the application sends to its database. */
export const statements = {
  statement: "Statement",
  total: "Time of all calls",
  share: "Share",
  rows: "Rows",
  hits: "Blocks from memory",
  reads: "Blocks read",
  since: "Counted since",
  order: "The first are those with the most",
  orders: { total: "Total", mean: "Average", max: "Slowest", calls: "Calls" },
  counted: "{{shown}} of {{count}}, of all nodes and firms together, counted since",
  open: "Open",
  none: "Nothing was asked yet",
  noneText: "Each statement stands here once it has run.",
};
