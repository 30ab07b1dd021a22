import { Button, Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { showDone } from "~/ui/toasts";
import type { Lead } from "./model";
import { keep } from "./queries";
import { ruleSetsQuery } from "./scoring/queries";

interface Values {
  event: string;
  again: boolean;
}

const resolver: Resolver<Values> = (values) => {
  const missing = { type: "required", message: say("score.eventMissing") };
  return values.event === ""
    ? { values: {}, errors: Object.fromEntries([["event", missing]]) }
    : { values, errors: {} };
};

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero" });

function useEvents() {
  const { data } = useQuery(ruleSetsQuery);
  return data?.find((version) => version.current)?.rules.events ?? [];
}

function Editor({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const events = useEvents();
  const form = useForm<Values>({ resolver, defaultValues: { event: "", again: false } });
  return (
    <Modal opened onClose={onClose} title={t("score.happenedTitle", { name: lead.name })}>
      <FormShell
        form={form}
        labels={{ event: t("score.event"), again: t("score.again") }}
        submitLabel={t("score.happened")}
        onCancel={onClose}
        onSubmit={async ({ event, again }) => {
          // The key of an occurrence: without one the event counts once, however often it is told.
          const after = await answer(
            api.POST("/api/v1/sales/leads/{lead}/score-events", {
              params: { path: { lead: lead.id }, header: { "Idempotency-Key": newIdempotencyKey() } },
              body: { event, ...(again ? { key: new Date().toISOString() } : {}) },
            }),
          );
          showDone(t("leadForm.saved", { name: after.name }));
          onClose();
          await keep(queries, after);
        }}
      >
        <SelectField
          name="event"
          label={t("score.event")}
          searchable
          data={events.map(({ code, reason, points }) => ({
            value: code,
            label: t("score.eventOption", { reason, points: signed.format(points) }),
          }))}
        />
        <SwitchField name="again" label={t("score.again")} />
      </FormShell>
    </Modal>
  );
}

/** Tells of something that the rules give points for and nobody else can know. */
export function SomethingHappened({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (useEvents().length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("score.happened")}
      </Button>
      {open ? <Editor lead={lead} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
