import { Modal, SimpleGrid } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useOnce } from "~/api/once";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, TextareaField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { directions, kinds, outcomes } from "./interactions";
import { keep } from "./queries";

interface LogInteractionProps {
  lead: { id: string; name: string };
  onClose: () => void;
}

interface Values {
  kind: (typeof kinds)[number];
  direction: (typeof directions)[number];
  outcome: (typeof outcomes)[number] | "";
  subject: string;
  content: string;
  minutes: number | "";
  /** As the person's own clock shows it; empty for now. */
  occurredAt: string;
}

/** What was said or done. One that reached them stops the response clock and makes a new lead contacted. */
export default function LogInteraction({ lead, onClose }: LogInteractionProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm<Values>({
    defaultValues: {
      kind: "phone_call",
      direction: "outbound",
      outcome: "successful",
      subject: "",
      content: "",
      minutes: "",
      occurredAt: "",
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("interactions.logTitle", { name: lead.name })} size="lg">
      <FormShell
        form={form}
        wide
        draftKey={`interaction.${lead.id}`}
        labels={{
          content: t("interactions.content"),
          occurredAt: t("interactions.when"),
          subject: t("interactions.subject"),
        }}
        submitLabel={t("interactions.log")}
        onCancel={onClose}
        onSubmit={async ({ outcome, subject, content, minutes, occurredAt, ...rest }) => {
          const after = await once((key) =>
            answer(
              api.POST("/api/v1/sales/leads/{lead}/interactions", {
                params: { path: { lead: lead.id }, header: { "Idempotency-Key": key } },
                body: {
                  ...rest,
                  ...(outcome === "" ? {} : { outcome }),
                  ...(subject.trim() === "" ? {} : { subject }),
                  ...(content.trim() === "" ? {} : { content }),
                  ...(occurredAt === "" ? {} : { occurredAt: new Date(occurredAt).toISOString() }),
                  ...(minutes === "" ? {} : { seconds: minutes * 60 }),
                },
              }),
            ),
          );
          showDone(t("interactions.logged", { name: after.name }));
          onClose();
          await keep(queries, after);
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <SelectField
            name="kind"
            label={t("interactions.kind")}
            data={kinds.map((value) => ({ value, label: t(`interactions.kinds.${value}`) }))}
          />
          <SelectField
            name="direction"
            label={t("interactions.direction")}
            data={directions.map((value) => ({ value, label: t(`interactions.directions.${value}`) }))}
          />
          <SelectField
            name="outcome"
            label={t("interactions.outcome")}
            data={[
              { value: "", label: t("interactions.noOutcome") },
              ...outcomes.map((value) => ({ value, label: t(`interactions.outcomes.${value}`) })),
            ]}
          />
          <NumberField name="minutes" label={t("interactions.minutes")} min={0} max={1440} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField name="subject" label={t("interactions.subject")} maxLength={200} />
          <TextField name="occurredAt" label={t("interactions.when")} type="datetime-local" />
        </SimpleGrid>
        <TextareaField name="content" label={t("interactions.content")} maxLength={10_000} />
      </FormShell>
    </Modal>
  );
}
