import { Table } from "@mantine/core";
import type { ReactNode } from "react";

/** A small table that scrolls by itself on a phone, and by keyboard too. */
export function TableScroller({ label, minWidth, children }: { label: string; minWidth: number; children: ReactNode }) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: "group", "aria-label": label } }}
    >
      {children}
    </Table.ScrollContainer>
  );
}
