import { Checkbox, Group, Skeleton, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useOnce } from "~/api/once";
import { useCan } from "~/api/session";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { EmptyState } from "~/ui/EmptyState";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { ProblemNote } from "~/ui/ProblemNote";
import { FollowUpList } from "./FollowUpList";
import type { Lead } from "./model";

const schema = z.object({ what: required(say("followUps.whatMissing")), dueAt: required(say("followUps.dueMissing")) });

const inputOf = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

function tomorrow() {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return inputOf(at);
}

/** What is to be done with a lead, and by when. */
export default function FollowUps({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  const once = useOnce();
  const [all, setAll] = useState(false);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { what: "", dueAt: tomorrow() } });
  const path = { lead: lead.id };
  const { data, error } = useQuery({
    queryKey: ["lead", lead.id, "follow-ups"],
    queryFn: async () => (await answer(api.GET("/api/v1/sales/leads/{lead}/follow-ups", { params: { path } }))).items,
  });
  const open = (data ?? []).filter((each) => all || each.doneAt === undefined);
  return (
    <Stack gap="lg">
      {writes ? (
        <FormShell
          form={form}
          labels={{ what: t("followUps.what"), dueAt: t("followUps.due") }}
          submitLabel={t("followUps.plan")}
          onSubmit={async ({ what, dueAt }) => {
            await once((key) =>
              api.POST("/api/v1/sales/leads/{lead}/follow-ups", {
                params: { path, header: { "Idempotency-Key": key } },
                body: { what, dueAt: new Date(dueAt).toISOString() },
              }),
            );
            form.reset({ what: "", dueAt: tomorrow() });
            await queries.invalidateQueries({ queryKey: ["lead", lead.id, "follow-ups"] });
          }}
        >
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <TextField name="what" label={t("followUps.what")} maxLength={500} />
            <TextField name="dueAt" label={t("followUps.due")} type="datetime-local" />
          </Group>
        </FormShell>
      ) : null}
      {error !== null && data === undefined ? (
        <ProblemNote failure={error} />
      ) : data === undefined ? (
        <Skeleton height={120} />
      ) : data.length === 0 ? (
        <EmptyState kind="nothing" title={t("followUps.empty")} text={t("followUps.emptyText")} />
      ) : (
        <>
          <Checkbox
            label={t("followUps.showDone")}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          {open.length === 0 ? (
            <Text size="sm">{t("followUps.allDone")}</Text>
          ) : (
            <FollowUpList items={open} label={t("leadPage.followUps")} />
          )}
        </>
      )}
    </Stack>
  );
}
