import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ProblemNote } from "~/ui/ProblemNote";
import { usePageTitle } from "~/ui/usePageTitle";

/** What failed, whether it was saved, what to do, and the reference. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const problem = Problem.of(error);
  usePageTitle(t("shell.error.title"));
  return (
    <Paper withBorder p="lg" maw={720}>
      <Stack>
        <Title order={1}>{t("shell.error.title")}</Title>
        <Text>{t("shell.error.text")}</Text>
        <ProblemNote failure={problem} />
        <Group>
          <Button onClick={reset}>{t("ui.retry")}</Button>
          <Button variant="default" component={Link} to="/">
            {t("shell.error.home")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t("shell.notFound.title"));
  return (
    <Paper withBorder p="lg" maw={720}>
      <Stack>
        <Title order={1}>{t("shell.notFound.title")}</Title>
        <Text>{t("shell.notFound.text")}</Text>
        <Group>
          <Button component={Link} to="/">
            {t("shell.error.home")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
