import { Button, Group, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { TextareaField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import type { Lead } from "./model";
import { keep } from "./queries";

interface Values {
  score: number | "";
  why: string;
  until: string;
}

const wrong = (message: string) => ({ type: "required", message });

const resolver: Resolver<Values> = (values) =>
  values.score !== "" && values.why.trim() !== ""
    ? { values, errors: {} }
    : {
        values: {},
        errors: {
          ...(values.score === "" ? { score: wrong(say("score.missing")) } : {}),
          ...(values.why.trim() === "" ? { why: wrong(say("ui.confirm.reasonMissing")) } : {}),
        },
      };

function Editor({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<Values>({
    resolver,
    defaultValues: { score: lead.score.shown, why: "", until: "" },
  });
  return (
    <Modal opened onClose={onClose} title={t("score.setTitle", { name: lead.name })}>
      <FormShell
        form={form}
        labels={{ score: t("leads.score"), why: t("ui.confirm.reason"), until: t("score.untilDay") }}
        submitLabel={t("score.set")}
        onCancel={onClose}
        onSubmit={async ({ score, why, until }) => {
          const after = await answer(
            api.PUT("/api/v1/sales/leads/{lead}/score-by-hand", {
              params: { path: { lead: lead.id }, header: ifMatch(lead.version) },
              body: {
                score: Number(score),
                why,
                ...(until === "" ? {} : { until: new Date(`${until}T23:59`).toISOString() }),
              },
            }),
          );
          showDone(t("leadForm.saved", { name: after.name }));
          onClose();
          await keep(queries, after);
        }}
      >
        <NumberField name="score" label={t("leads.score")} min={0} max={100} data-autofocus />
        <TextareaField name="why" label={t("ui.confirm.reason")} maxLength={500} />
        <TextField name="until" label={t("score.untilDay")} type="date" />
      </FormShell>
    </Modal>
  );
}

/** A number that a person sets, with the reason; the computed one goes on underneath. */
export function ScoreByHand({ lead, active }: { lead: Lead; active: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const end = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE("/api/v1/sales/leads/{lead}/score-by-hand", {
          params: { path: { lead: lead.id }, header: ifMatch(lead.version) },
        }),
      ),
    onSuccess: (after) => keep(queries, after),
  });
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("score.set")}
      </Button>
      {active ? (
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          {t("score.end")}
        </Button>
      ) : null}
      {open ? <Editor lead={lead} onClose={() => setOpen(false)} /> : null}
    </Group>
  );
}
