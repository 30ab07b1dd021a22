import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { useCan } from "~/api/session";
import { required, z } from "~/app/zod";
import { unitsQuery } from "~/firms/queries";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import type { SavedView, ViewDetails } from "./queries";

const NAME_MAX = 60;
const schema = z
  .object({
    name: required(say("form.nameMissing")).max(NAME_MAX),
    visibility: z.enum(["mine", "team", "firm"]),
    team: z.string(),
  })
  .refine((values) => values.visibility !== "team" || values.team !== "", {
    path: ["team"],
    message: say("savedViews.teamMissing"),
  });

interface SaveViewProps {
  /** The view that is named or shared anew; none for a new one. */
  view?: SavedView | undefined;
  onSave: (details: Omit<ViewDetails, "search">, key: string) => Promise<unknown>;
  onClose: () => void;
}

/** Names a view and says who sees it. */
export default function SaveView({ view, onSave, onClose }: SaveViewProps) {
  const { t } = useTranslation();
  const may = useCan();
  const [key] = useState(newIdempotencyKey);
  const teams = useQuery({ ...unitsQuery("teams"), enabled: may("view.share-team") && may("member.read") });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: view?.name ?? "", visibility: view?.visibility ?? "mine", team: view?.team ?? "" },
  });
  const visibility = form.watch("visibility");
  const offered = (["mine", "team", "firm"] as const).filter(
    (each) =>
      each === "mine" || each === view?.visibility || may(each === "team" ? "view.share-team" : "view.share-firm"),
  );
  const title = view === undefined ? t("savedViews.save") : t("savedViews.edit");
  return (
    <Modal opened onClose={onClose} title={title}>
      <FormShell
        form={form}
        labels={{ name: t("savedViews.name"), visibility: t("savedViews.visibility"), team: t("savedViews.team") }}
        submitLabel={view === undefined ? t("savedViews.save") : t("form.save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          const shared = values.visibility === "team" ? { team: values.team } : {};
          await onSave({ name: values.name, visibility: values.visibility, ...shared }, key);
          onClose();
        }}
      >
        <TextField name="name" label={t("savedViews.name")} data-autofocus maxLength={NAME_MAX} />
        <SelectField
          name="visibility"
          label={t("savedViews.visibility")}
          data={offered.map((value) => ({ value, label: t(`savedViews.visibilities.${value}`) }))}
        />
        {visibility === "team" ? (
          <SelectField
            name="team"
            label={t("savedViews.team")}
            searchable
            data={(teams.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </FormShell>
    </Modal>
  );
}
