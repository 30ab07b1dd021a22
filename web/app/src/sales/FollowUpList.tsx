import { Button, Text } from "@mantine/core";
import { useNow } from "./useNow";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import type { components } from "~/api/schema";
import { Instant } from "~/ui/Instant";
import { StatusShape } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { LeadLink } from "./leadColumns";
import { useMemberNames } from "./queries";
import classes from "./sales.module.css";

export type FollowUp = components["schemas"]["FollowUp"];

/** Things to do, the earliest first; each can be ticked off where it stands. */
export function FollowUpList({ items, label, withLead }: { items: FollowUp[]; label: string; withLead?: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  const names = useMemberNames();
  const complete = useMutation({
    mutationFn: (item: FollowUp) =>
      api.PUT("/api/v1/sales/leads/{lead}/follow-ups/{id}/completion", {
        params: { path: { lead: item.lead, id: item.id }, header: ifMatch(item.version) },
      }),
    onSuccess: async (_answer, item) => {
      showDone(t("followUps.completed", { what: item.what }));
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["lead", item.lead, "follow-ups"] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
      ]);
    },
  });
  const now = useNow(60_000);
  return (
    <ul className={classes["tasks"]} aria-label={label}>
      {items
        .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
        .map((item) => {
          const late = item.doneAt === undefined && new Date(item.dueAt).getTime() < now;
          return (
            <li key={item.id}>
              <StatusShape kind={item.doneAt !== undefined ? "good" : late ? "attention" : "information"} />
              <div>
                <Text size="sm">
                  {item.what}
                  {withLead ? (
                    <>
                      {" – "}
                      <LeadLink id={item.lead} name={item.leadName} />
                    </>
                  ) : null}
                </Text>
                <Text size="xs" c="dimmed">
                  {item.doneAt !== undefined
                    ? t("followUps.done")
                    : late
                      ? t("followUps.overdue")
                      : t("followUps.dueAt")}{" "}
                  <Instant at={item.doneAt ?? item.dueAt} /> · {names.get(item.member) ?? t("leads.nobody")}
                </Text>
              </div>
              {writes && item.doneAt === undefined ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={complete.isPending && complete.variables.id === item.id}
                  onClick={() => complete.mutate(item)}
                >
                  {t("followUps.complete")}
                </Button>
              ) : null}
            </li>
          );
        })}
    </ul>
  );
}
