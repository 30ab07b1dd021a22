import { Anchor, Button, CopyButton, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useOnce } from "~/api/once";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone, showProblem } from "~/ui/toasts";
import { type IntakePage, type PageCommand, pageQuery, runOnPage } from "./applications";

const label = {
  open: "applications.pageOpen",
  close: "applications.pageClose",
  replace_key: "applications.pageKey",
} as const;
const effect = { close: "applications.closeEffect", replace_key: "applications.keyEffect" } as const;

function Commands({ page }: { page: IntakePage }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"close" | "replace_key">();
  const [pending, setPending] = useState(false);

  async function run(command: PageCommand) {
    await runOnPage(command, page);
    showDone(t(`applications.pageDone.${command}`));
    await queries.invalidateQueries({ queryKey: ["intake-page"] });
  }

  async function open() {
    setPending(true);
    try {
      await run("open");
    } catch (problem) {
      showProblem(Problem.of(problem));
      await queries.invalidateQueries({ queryKey: ["intake-page"] });
    } finally {
      setPending(false);
    }
  }

  const shown: PageCommand[] = page.status === "open" ? ["replace_key", "close"] : ["replace_key", "open"];
  return (
    <>
      {shown.map((name) => (
        <CommandButton
          key={name}
          label={t(label[name])}
          command={page.commands.find((each) => each.name === name)}
          primary={name === "open"}
          pending={pending && name === "open"}
          onRun={() => (name === "open" ? void open() : setAsking(name))}
        />
      ))}
      {asking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsking(undefined)}
          title={`${t(label[asking])} – ${t("applications.page")}`}
          effect={t(effect[asking])}
          confirmLabel={t(label[asking])}
          reason="none"
          stops
          onConfirm={() => run(asking)}
        />
      )}
    </>
  );
}

function Made({ page }: { page: IntakePage }) {
  const { t } = useTranslation();
  const manages = useCan()("intake.manage");
  const address = `${location.origin}${page.path}`;
  return (
    <Group gap="xs">
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? "ui.copied" : "applications.pageLink")}
          </Button>
        )}
      </CopyButton>
      {manages ? <Commands page={page} /> : null}
      <Anchor href={page.path} target="_blank" rel="noreferrer" size="sm">
        {t("applications.pageVisit")}
      </Anchor>
    </Group>
  );
}

/** Where strangers apply to the firm: its address, and whether it is open. */
export function OwnPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const manages = useCan()("intake.manage");
  const [pending, setPending] = useState(false);
  const pages = useQuery(pageQuery);
  if (pages.error !== null && pages.data === undefined) {
    return <ProblemNote failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (pages.data === undefined) return null;
  const page = pages.data[0];

  async function make() {
    setPending(true);
    try {
      await once((key) => answer(api.POST("/api/v1/intake/pages", { params: { header: { "Idempotency-Key": key } } })));
    } catch (problem) {
      showProblem(Problem.of(problem));
    } finally {
      await queries.invalidateQueries({ queryKey: ["intake-page"] });
      setPending(false);
    }
  }

  return (
    <Paper withBorder p="md" mb="md" component="section" aria-label={t("applications.page")}>
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={2} size="h4">
            {t("applications.page")}
          </Title>
          {page === undefined ? null : (
            <StatusBadge kind={page.status === "open" ? "good" : "idle"}>
              {t(`applications.pageStates.${page.status}`)}
            </StatusBadge>
          )}
        </Group>
        <Text size="sm">{t(page === undefined ? "applications.pageNone" : "applications.pageText")}</Text>
        {page === undefined ? (
          manages ? (
            <Group>
              <Button onClick={() => void make()} loading={pending}>
                {t("applications.pageMake")}
              </Button>
            </Group>
          ) : null
        ) : (
          <Made page={page} />
        )}
      </Stack>
    </Paper>
  );
}
