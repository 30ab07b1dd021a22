import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Assignment = Schemas["AssignmentView"];
export type Assignee = Assignment["assignees"][number];

export const strategies = ["manual", "round_robin", "least_busy", "territory", "skill"] as const;
export type Strategy = (typeof strategies)[number];

export const assignmentQuery = {
  queryKey: ["assignment"],
  queryFn: () => answer(api.GET("/api/v1/sales/assignment")),
};

export interface HandedOver {
  leads: number;
  pooled: number;
  followUps: number;
}

/** Gives all that a member has in hand to another, or to the rule; the server takes a thousand at a time. */
export async function handOver(member: string, to: string | undefined): Promise<HandedOver> {
  const sum: HandedOver = { leads: 0, pooled: 0, followUps: 0 };
  let more = true;
  while (more) {
    const step = await answer(
      api.POST("/api/v1/sales/members/{member}/hand-over", {
        params: { path: { member }, header: { "Idempotency-Key": newIdempotencyKey() } },
        body: to === undefined ? {} : { to },
      }),
    );
    sum.leads += step.leads;
    sum.pooled += step.pooled;
    sum.followUps += step.followUps;
    more = step.more;
  }
  return sum;
}
