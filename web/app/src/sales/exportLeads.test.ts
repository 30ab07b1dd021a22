import { expect, test } from "vitest";
import type { Column } from "~/ui/table/types";
import { shownColumns } from "./exportLeads";
import type { LeadRow } from "./model";

const column = (id: string): Column<LeadRow> => ({ id, header: id, cell: () => id });
const columns = ["name", "clock", "city", "phone"].map(column);

test("a file has what the screen shows, in its order", () => {
  expect(shownColumns(columns, { hidden: ["phone"], order: ["city", "name"] })).toEqual([
    "city",
    "name",
    "first_contact_at",
    "response_seconds",
  ]);
});
