import { Paper, Skeleton, Title } from "@mantine/core";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import type { RecordRef } from "~/records/queries";

const Comments = lazy(() => import("~/records/Comments"));
const Documents = lazy(() => import("~/documents/Documents"));
const OwnValues = lazy(() => import("~/records/fields/OwnValues"));
const EditTags = lazy(() => import("~/records/EditTags"));

/** A part of a page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {title}
      </Title>
      <Suspense fallback={<Skeleton height={120} />}>{children}</Suspense>
    </Paper>
  );
}

/** What hangs on clients and properties alike. */
export function Hanging({ kind, id }: RecordRef & { kind: "clients" | "properties" }) {
  const { t } = useTranslation();
  const may = useCan();
  return (
    <>
      <Part title={t("ownFields.part")}>
        <OwnValues kind={kind} id={id} />
      </Part>
      <Part title={t("tags.title")}>
        <EditTags kind={kind} id={id} />
      </Part>
      {may(can.readDocuments) ? (
        <Part title={t("documents.title")}>
          <Documents kind={kind} id={id} />
        </Part>
      ) : null}
      {may(can.readComments) ? (
        <Part title={t("comments.title")}>
          <Comments kind={kind} id={id} />
        </Part>
      ) : null}
    </>
  );
}
