import { Button, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone, showProblem } from "~/ui/toasts";
import { again, MANAGE, previewQuery, publish, retire, type Template, templateQuery, tryOut } from "./model";
import { NewTemplate } from "./NewTemplate";
import { TemplateState } from "./TemplateState";

const TemplateEditor = lazy(() => import("./TemplateEditor"));

function Commands({ template }: { template: Template }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [retiring, setRetiring] = useState(false);
  const [pending, setPending] = useState<"publish" | "trial">();
  const command = (name: string) => template.commands.find((each) => each.name === name);

  async function run(what: "publish" | "trial", act: () => Promise<unknown>, done: string) {
    setPending(what);
    try {
      await act();
      showDone(done);
    } catch (failure) {
      showProblem(Problem.of(failure));
    } finally {
      setPending(undefined);
      await again(queries);
    }
  }

  return (
    <>
      <CommandButton
        label={t("templates.commands.retire")}
        command={command("retire")}
        onRun={() => setRetiring(true)}
      />
      <Button
        variant="default"
        loading={pending === "trial"}
        onClick={() => void run("trial", () => tryOut(template), t("templates.tried"))}
      >
        {t("templates.trial")}
      </Button>
      <CommandButton
        label={t("templates.commands.publish")}
        command={command("publish")}
        primary
        pending={pending === "publish"}
        onRun={() => void run("publish", () => publish(template), t("templates.done.publish"))}
      />
      {retiring ? (
        <ConfirmCommand
          opened
          onClose={() => setRetiring(false)}
          title={t("templates.retireTitle", { name: template.name })}
          effect={t("templates.retireEffect")}
          confirmLabel={t("templates.commands.retire")}
          reason="none"
          stops
          onConfirm={async () => {
            await retire(template);
            showDone(t("templates.done.retire"));
            await again(queries);
            void navigate({ to: "/firm/templates/{-$id}", params: { id: undefined } });
          }}
        />
      ) : null}
    </>
  );
}

function Preview({ template }: { template: Template }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(previewQuery(template));
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="xs">
        <Title order={2}>{t("templates.preview")}</Title>
        <Text size="sm" c="dimmed">
          {t("templates.previewText")}
        </Text>
        {error === null ? null : <ProblemNote failure={error} onRetry={() => void refetch()} />}
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>
          {data?.subject}
        </Text>
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {data?.text}
        </Text>
      </Stack>
    </Paper>
  );
}

function Written({ id }: { id: string }) {
  const { t } = useTranslation();
  const manages = useCan()(MANAGE);
  const { data, error, refetch } = useQuery(templateQuery(id));
  const crumbs = [{ label: t("templates.title"), to: "/firm/templates" }];
  if (data === undefined) {
    return (
      <>
        <PageHeader title={t("templates.title")} crumbs={crumbs} />
        {error === null ? <Skeleton height={240} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={data.name}
        crumbs={crumbs}
        beside={<TemplateState template={data} />}
        actions={manages ? <Commands template={data} /> : undefined}
      />
      <Stack maw={720}>
        {manages && data.status !== "retired" ? (
          <Paper withBorder p="md">
            <Suspense fallback={<Skeleton height={320} />}>
              <TemplateEditor key={data.id} template={data} />
            </Suspense>
          </Paper>
        ) : null}
        <Preview template={data} />
      </Stack>
    </>
  );
}

/** One template: what it says, how a message of it reads, and whether it is used; or one that is yet to be drawn up. */
export default function TemplatePage({ id }: { id: string }) {
  return id === "new" ? <NewTemplate /> : <Written id={id} />;
}
