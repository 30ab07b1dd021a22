import { answer, api, ifMatch } from "~/api/client";
import { Problem } from "~/api/problem";
import { t } from "~/i18n";
import { handOver } from "~/sales/assignment/queries";
import { wordsOf } from "~/ui/toasts";
import type { Member } from "./queries";

export const deactivate = (row: Member, body: { reason: string; handOverTo?: string }) =>
  api.POST("/api/v1/firms/members/{id}/deactivation", {
    params: { path: { id: row.id }, header: ifMatch(row.version) },
    body,
  });

/** Whether the open work is all that stands between this member, as they were seen, and leaving. */
async function onlyWorkIsLeft(row: Member): Promise<boolean> {
  const now = await answer(api.GET("/api/v1/firms/members/{id}", { params: { path: { id: row.id } } }));
  const unmet = now.commands.find(({ name }) => name === "deactivate")?.readiness.filter(({ met }) => !met);
  return unmet !== undefined && now.version === row.version && unmet.every(({ code }) => code === "work-handed-over");
}

/**
 * The server gives leads by the rule in a request of its own, so it comes only when nothing else would refuse: who stays a
 * member keeps their leads. What an outage can still tear apart is said, and is completed by the same command again.
 */
export async function deactivateByRule(row: Member, reason: string) {
  if (!(await onlyWorkIsLeft(row))) return deactivate(row, { reason });
  const { leads } = await handOver(row.id, undefined);
  try {
    return await deactivate(row, { reason });
  } catch (thrown) {
    const problem = Problem.of(thrown);
    throw new Problem({
      title: t("members.stillMember", { name: row.name }),
      detail: t("members.stillMemberText", { count: leads, why: wordsOf(problem) }),
      status: 409,
      code: "member.half-done",
      ...(problem.requestId === undefined ? {} : { requestId: problem.requestId }),
      readiness: problem.readiness,
    });
  }
}
