import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { download } from "~/api/download";
import { Problem } from "~/api/problem";
import { t } from "~/i18n";
import { showDone, showProblem } from "~/ui/toasts";

export type ExportJob = Schemas["ExportView"];

const LOOK_MS = 1_000;
/** After this long the server tells the member by a notice. */
const LOOKS = 15;

const pause = () => new Promise((resume) => setTimeout(resume, LOOK_MS));

const stops = (job: ExportJob) => job.making?.state === "dead" || job.making?.state === "cancelled";

/** Whether something about it will still change by itself. */
export const moves = (job: ExportJob) =>
  !job.ready && !job.expired && job.refused === undefined && job.making !== undefined && !stops(job);

export const exportsQuery = {
  queryKey: ["exports"],
  queryFn: async () => (await answer(api.GET("/api/v1/exports"))).items,
};

export const downloadExport = (job: ExportJob) =>
  download(`/api/v1/exports/${job.id}/file`, `${job.source}.${job.format}`);

/** Has a file made on the server and downloads it; what takes long is left to the page of exports. */
export async function takeAway(ask: () => Promise<ExportJob>) {
  try {
    let job = await ask();
    showDone(t("exports.begun"));
    for (let look = 0; moves(job) && look < LOOKS; look += 1) {
      await pause();
      job = await answer(api.GET("/api/v1/exports/{id}", { params: { path: { id: job.id } } }));
    }
    if (job.refused !== undefined)
      throw new Problem({ title: t("exports.refused"), status: 409, code: "export.refused", detail: job.refused });
    if (!job.ready) {
      showDone(t("exports.slow"));
      return;
    }
    await downloadExport(job);
    const missing = job.missing.length;
    showDone(
      missing > 0 ? t("exports.takenWithout", { count: missing }) : t("exports.taken", { count: job.rows ?? 0 }),
    );
  } catch (failure) {
    showProblem(Problem.of(failure));
  }
}
