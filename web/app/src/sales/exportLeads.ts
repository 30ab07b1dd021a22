import { answer, api, newIdempotencyKey } from "~/api/client";
import { takeAway } from "~/exports/queries";
import { orderedIds } from "~/ui/table/columns";
import type { Column, ColumnView } from "~/ui/table/types";
import type { LeadRow } from "./model";
import type { LeadQuery } from "./queries";

/** What a column of the screen is in a file. The file has no time of the last change. */
const inFile: Record<string, string[]> = {
  name: ["name"],
  status: ["status"],
  clock: ["first_contact_at", "response_seconds"],
  score: ["score", "temperature"],
  source: ["source"],
  city: ["city"],
  quoted: ["quoted"],
  owner: ["owner"],
  created: ["created_at"],
  phone: ["phone"],
  email: ["email"],
  company: ["company"],
  urgency: ["urgency"],
  tags: ["tags"],
  lastContact: ["last_contact_at"],
};

/** A field of the firm's own, as lists call it. */
const OWN = "own.";

/** The columns that a file of this screen has, in its order. */
export const shownColumns = (columns: Column<LeadRow>[], view: ColumnView): string[] =>
  orderedIds(columns, view)
    .filter((id) => !view.hidden.includes(id))
    .flatMap((id) => (id.startsWith(OWN) ? [`custom.${id.slice(OWN.length)}`] : (inFile[id] ?? [])));

/** Writes the leads of a list, in its order, to a file: a job on the server, downloaded when it is ready. */
export const exportLeads = (
  { limit: _limit, ...list }: LeadQuery,
  format: "csv" | "xlsx" | "pdf" | "zip",
  columns?: string[],
) =>
  takeAway(() => {
    const params = {
      query: { ...list, format, ...(columns === undefined ? {} : { columns }) },
      header: { "Idempotency-Key": newIdempotencyKey() },
    };
    return answer(api.POST("/api/v1/sales/leads/export", { params }));
  });
