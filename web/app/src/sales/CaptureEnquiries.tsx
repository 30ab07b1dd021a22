import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import type { CaptureForm, Enquiry } from "./captureForms";

const idOf = (row: Enquiry) => row.id;
const nameOf = (row: Enquiry) => row.receivedAt;
const statuses = ["taken", "waiting"] as const;

function useColumns(): Column<Enquiry>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "received",
        header: t("capture.received"),
        fixed: true,
        card: "title",
        cell: (row) => <Instant at={row.receivedAt} />,
      },
      {
        id: "status",
        header: t("capture.enquiryStatus"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.status === "taken" ? "good" : "attention"}>
            {t(`capture.enquiryStatuses.${row.status}`)}
          </StatusBadge>
        ),
      },
      {
        id: "decision",
        header: t("capture.decision"),
        card: "fact",
        cell: (row) => (row.decision === undefined ? "–" : t(`capture.decisions.${row.decision}`)),
      },
      {
        id: "lead",
        header: t("leads.name"),
        card: "fact",
        cell: (row) =>
          row.lead === undefined ? (
            "–"
          ) : (
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/leads/$id" params={{ id: row.lead ?? "" }} />}
            >
              {t("capture.openLead")}
            </Anchor>
          ),
      },
      {
        id: "expires",
        header: t("capture.expires"),
        cell: (row) => (row.expiresAt === undefined ? "–" : <Instant at={row.expiresAt} />),
      },
    ],
    [t],
  );
}

/** What came in by a form, and what became of it. */
export default function CaptureEnquiries({ form }: { form: CaptureForm }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const status = statuses.find((each) => each === list.filters["status"]);
  const pages = usePages<Enquiry>(["capture-forms", form.id, "enquiries", status], (cursor) =>
    answer(
      api.GET("/api/v1/sales/capture-forms/{id}/enquiries", {
        params: { path: { id: form.id }, query: { ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
  return (
    <DataTable
      label={t("capture.tabs.enquiries")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      view={list.view}
      onView={list.setView}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          fields={[
            {
              id: "status",
              label: t("capture.enquiryStatus"),
              kind: "choice",
              options: statuses.map((value) => ({ value, label: t(`capture.enquiryStatuses.${value}`) })),
            },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={t("capture.noEnquiries")} text={t("capture.noEnquiriesText")} />}
    />
  );
}
