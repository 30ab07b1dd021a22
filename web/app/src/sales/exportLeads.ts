import { answer, api, newIdempotencyKey, send } from "~/api/client";
import { Problem, problemIn } from "~/api/problem";
import { t } from "~/i18n";
import { showDone, showProblem } from "~/ui/toasts";
import { orderedIds } from "~/ui/table/columns";
import type { Column, ColumnView } from "~/ui/table/types";
import type { LeadRow } from "./model";
import type { LeadQuery } from "./queries";

const LOOK_MS = 1_000;
const LOOKS = 300;

const pause = () => new Promise((resume) => setTimeout(resume, LOOK_MS));

async function download(id: string, name: string) {
  const response = await send(new Request(new URL(`/api/v1/exports/${id}/file`, location.origin)));
  if (!response.ok) throw await problemIn(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

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

/** The columns that a file of this screen has, in its order. */
export const shownColumns = (columns: Column<LeadRow>[], view: ColumnView): string[] =>
  orderedIds(columns, view)
    .filter((id) => !view.hidden.includes(id))
    .flatMap((id) => inFile[id] ?? []);

/** Writes the leads of a list, in its order, to a file: a job on the server, downloaded when it is ready. */
export async function exportLeads({ limit: _limit, ...list }: LeadQuery, format: "csv" | "xlsx", columns?: string[]) {
  try {
    const params = {
      query: { ...list, format, ...(columns === undefined ? {} : { columns }) },
      header: { "Idempotency-Key": newIdempotencyKey() },
    };
    let job = await answer(api.POST("/api/v1/sales/leads/export", { params }));
    showDone(t("leads.exporting"));
    for (let look = 0; !job.ready && look < LOOKS; look += 1) {
      await pause();
      job = await answer(api.GET("/api/v1/exports/{id}", { params: { path: { id: job.id } } }));
    }
    if (!job.ready) {
      showDone(t("leads.exportSlow"));
      return;
    }
    await download(job.id, `leads.${format}`);
    showDone(t("leads.exported", { count: job.rows ?? 0 }));
  } catch (failure) {
    showProblem(Problem.of(failure));
  }
}
