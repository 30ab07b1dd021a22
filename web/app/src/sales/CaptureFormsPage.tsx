import { Anchor, Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { CaptureFormState } from "./CaptureFormState";
import { type CaptureForm, formsQuery } from "./captureForms";

const idOf = (row: CaptureForm) => row.id;
const nameOf = (row: CaptureForm) => row.name;

function Rows({ form, status }: { form: CaptureForm; status: "taken" | "waiting" }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link {...props} to="/sales/forms/$id" params={{ id: form.id }} search={{ tab: "enquiries", status }} />
      )}
    >
      {form.figures[status]}
    </Anchor>
  );
}

function useColumns(): Column<CaptureForm>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("capture.name"), fixed: true, card: "title", cell: nameOf },
      {
        id: "status",
        header: t("capture.status"),
        card: "status",
        cell: (row) => <CaptureFormState status={row.status} />,
      },
      { id: "source", header: t("capture.source"), cell: (row) => t(`leads.sources.${row.source}`) },
      {
        id: "taken",
        header: t("capture.taken"),
        align: "end",
        card: "fact",
        cell: (row) => <Rows form={row} status="taken" />,
      },
      {
        id: "waiting",
        header: t("capture.waiting"),
        align: "end",
        card: "fact",
        cell: (row) => <Rows form={row} status="waiting" />,
      },
      { id: "refused", header: t("capture.refused"), align: "end", cell: (row) => row.figures.refused },
      { id: "bots", header: t("capture.bots"), align: "end", cell: (row) => row.figures.bots },
      { id: "made", header: t("capture.made"), cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
}

/** The forms by which strangers send enquiries, with what came in by each. */
export function CaptureFormsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const forms = useQuery(formsQuery);
  const columns = useColumns();
  const create = useCan()(can.manageCapture) ? (
    <Button leftSection={<IconPlus size={16} />} onClick={() => void navigate({ to: "/sales/forms/new" })}>
      {t("capture.create")}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t("capture.title")} help={t("capture.help")} actions={create} />
      <DataTable
        label={t("capture.title")}
        columns={columns}
        rows={forms.data}
        rowId={idOf}
        rowName={nameOf}
        failure={forms.error ?? undefined}
        onRetry={() => void forms.refetch()}
        onOpen={(row) => void navigate({ to: "/sales/forms/$id", params: { id: row.id } })}
        empty={<EmptyState kind="nothing" title={t("capture.empty")} text={t("capture.emptyText")} action={create} />}
      />
    </>
  );
}
