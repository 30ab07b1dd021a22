import { answer, api, newIdempotencyKey, send } from "~/api/client";
import { Problem, problemIn } from "~/api/problem";
import { t } from "~/i18n";
import { showDone, showProblem } from "~/ui/toasts";
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

/** Writes the leads of a filter to a file: a job on the server, downloaded when it is ready. */
export async function exportLeads({ sort: _sort, limit: _limit, ...filter }: LeadQuery, format: "csv" | "xlsx") {
  try {
    const params = { query: { ...filter, format }, header: { "Idempotency-Key": newIdempotencyKey() } };
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
