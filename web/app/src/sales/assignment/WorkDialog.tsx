import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type Resolver, type ResolverResult, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { NumberField } from "~/ui/form/NumberField";
import { TagsField } from "~/ui/form/TagsField";
import { showDone } from "~/ui/toasts";
import { type Assignee, assignmentQuery } from "./queries";

const CAPACITY_MAX = 10_000;

interface Values {
  capacity: number | "";
  skills: string[];
}

const resolver: Resolver<Values> = (values): ResolverResult<Values> => {
  const { capacity } = values;
  const fits = capacity === "" || (Number.isInteger(capacity) && capacity >= 0 && capacity <= CAPACITY_MAX);
  return fits
    ? { values, errors: {} }
    : { values: {}, errors: { capacity: { type: "range", message: say("assignment.capacityWrong") } } };
};

/** How many open leads a member takes at a time, and what they can do. */
export default function WorkDialog({ row, onClose }: { row: Assignee; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<Values>({
    resolver,
    defaultValues: { capacity: row.capacity ?? "", skills: row.skills.toSorted() },
  });
  return (
    <Modal opened onClose={onClose} title={t("assignment.workOf", { name: row.name })}>
      <FormShell
        form={form}
        labels={{ capacity: t("members.capacity"), skills: t("members.skills") }}
        submitLabel={t("form.save")}
        onCancel={onClose}
        onSubmit={async ({ capacity, skills }) => {
          const after = await answer(
            api.PUT("/api/v1/sales/assignment/members/{member}", {
              params: { path: { member: row.member }, header: ifMatch(row.version) },
              body: capacity === "" ? { skills } : { capacity, skills },
            }),
          );
          queries.setQueryData(assignmentQuery.queryKey, after);
          await queries.invalidateQueries({ queryKey: ["members"] });
          showDone(t("members.done", { name: row.name }));
          onClose();
        }}
      >
        <NumberField
          name="capacity"
          label={t("members.capacity")}
          description={t("assignment.capacityText")}
          min={0}
          data-autofocus
        />
        <TagsField name="skills" label={t("members.skills")} description={t("members.skillsText")} />
      </FormShell>
    </Modal>
  );
}
