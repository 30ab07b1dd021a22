import { Anchor, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CopyId } from "~/ui/CopyId";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { RecordPage } from "~/ui/RecordPage";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { CaptureCommands } from "./CaptureCommands";
import { CaptureFormEditor } from "./CaptureFormEditor";
import { CaptureFormState } from "./CaptureFormState";
import { type CaptureForm, formQuery } from "./captureForms";
import { CapturePreview, CaptureSnippets } from "./CaptureSnippets";

const CaptureEnquiries = lazy(() => import("./CaptureEnquiries"));

function Counted({ form, status }: { form: CaptureForm; status: "taken" | "waiting" }) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="." search={{ tab: "enquiries", status }} />}>
      {form.figures[status]}
    </Anchor>
  );
}

function Aside({ form }: { form: CaptureForm }) {
  const { t } = useTranslation();
  const { taken, waiting, refused, bots } = form.figures;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {t("capture.figures")}
      </Title>
      <Facts
        facts={[
          { label: t("capture.taken"), value: <Counted form={form} status="taken" key={taken} /> },
          { label: t("capture.waiting"), value: <Counted form={form} status="waiting" key={waiting} /> },
          { label: t("capture.refused"), value: refused },
          { label: t("capture.bots"), value: bots },
          { label: t("capture.key"), value: <CopyId id={form.key} /> },
          { label: t("capture.made"), value: <Instant at={form.createdAt} /> },
        ]}
      />
      <Text size="xs" c="dimmed">
        {t("capture.refusedText")} {t("capture.botsText")}
      </Text>
      {form.status === "active" ? (
        <Anchor href={`/capture/${form.key}`} target="_blank" rel="noreferrer">
          {t("capture.openPage")}
        </Anchor>
      ) : null}
    </Stack>
  );
}

/** One form: what it asks, how it gets into a page, how it looks, and what came in by it. */
export function CaptureFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const changes = useCan()(can.manageCapture);
  const form = useQuery(formQuery(id ?? ""));
  if (form.data === undefined) {
    return form.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={form.error} onRetry={() => void form.refetch()} />
    );
  }
  const open = form.data;
  const edits = changes && open.status !== "retired";
  return (
    <RecordPage
      title={open.name}
      crumbs={[{ label: t("capture.title"), to: "/sales/forms" }]}
      status={<CaptureFormState status={open.status} />}
      commands={<CaptureCommands form={open} />}
      aside={<Aside form={open} />}
      tab={tab}
      onTab={(next) => void navigate({ to: ".", search: { tab: next }, replace: true })}
      tabs={[
        ...(edits
          ? [
              {
                id: "form",
                label: t("capture.tabs.form"),
                content: <CaptureFormEditor form={open} onSaved={() => undefined} />,
              },
            ]
          : []),
        { id: "preview", label: t("capture.tabs.preview"), content: <CapturePreview form={open} /> },
        { id: "embed", label: t("capture.tabs.embed"), content: <CaptureSnippets form={open} /> },
        {
          id: "enquiries",
          label: t("capture.tabs.enquiries"),
          content: (
            <Suspense fallback={<TableSkeleton columns={5} />}>
              <CaptureEnquiries form={open} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
