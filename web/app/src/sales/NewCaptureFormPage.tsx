import { Paper } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/ui/PageHeader";
import { CaptureFormEditor } from "./CaptureFormEditor";

export function NewCaptureFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t("capture.createTitle")} crumbs={[{ label: t("capture.title"), to: "/sales/forms" }]} />
      <Paper withBorder p="md">
        <CaptureFormEditor
          form={undefined}
          onSaved={(form) => void navigate({ to: "/sales/forms/$id", params: { id: form.id } })}
          onCancel={() => void navigate({ to: "/sales/forms" })}
        />
      </Paper>
    </>
  );
}
