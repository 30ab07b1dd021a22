import { Paper, Skeleton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";
import { MANAGE } from "./model";

const TemplateEditor = lazy(() => import("./TemplateEditor"));

export function NewTemplate() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Permitted permission={MANAGE} title={t("templates.create")}>
      <PageHeader title={t("templates.create")} crumbs={[{ label: t("templates.title"), to: "/firm/templates" }]} />
      <Paper withBorder p="md" maw={720}>
        <Suspense fallback={<Skeleton height={320} />}>
          <TemplateEditor
            template={undefined}
            onDone={(made) => void navigate({ to: "/firm/templates/{-$id}", params: { id: made.id } })}
            onCancel={() => void navigate({ to: "/firm/templates/{-$id}", params: { id: undefined } })}
          />
        </Suspense>
      </Paper>
    </Permitted>
  );
}
