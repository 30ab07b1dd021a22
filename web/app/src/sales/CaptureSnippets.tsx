import { Alert, Button, Code, CopyButton, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import classes from "./capture.module.css";
import { type CaptureForm, snippetsQuery } from "./captureForms";

function Snippet({ title, text, code }: { title: string; text: string; code: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h4">
          {title}
        </Title>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              onClick={copy}
              aria-label={`${copied ? t("capture.copied") : t("capture.copy")} – ${title}`}
            >
              {copied ? t("capture.copied") : t("capture.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {text}
      </Text>
      <Code block className={classes["snippet"]}>
        {code}
      </Code>
    </section>
  );
}

/** What goes into the firm's own pages. */
export function CaptureSnippets({ form }: { form: CaptureForm }) {
  const { t } = useTranslation();
  const snippets = useQuery(snippetsQuery(form));
  if (snippets.data === undefined) {
    return snippets.error === null ? <TableSkeleton columns={1} /> : <ProblemNote failure={snippets.error} />;
  }
  return (
    <Stack gap="lg">
      {form.origins.length === 0 ? <Alert color="yellow">{t("capture.noOrigins")}</Alert> : null}
      <Snippet title={t("capture.frame")} text={t("capture.frameText")} code={snippets.data.frame} />
      <Snippet title={t("capture.plain")} text={t("capture.plainText")} code={snippets.data.form} />
    </Stack>
  );
}

/** The server's own page, drawn here: nothing of it is built a second time. */
export function CapturePreview({ form }: { form: CaptureForm }) {
  const { t } = useTranslation();
  const snippets = useQuery(snippetsQuery(form));
  if (snippets.data === undefined) {
    return snippets.error === null ? <TableSkeleton columns={1} /> : <ProblemNote failure={snippets.error} />;
  }
  return (
    <iframe
      className={classes["preview"]}
      title={t("capture.previewTitle")}
      srcDoc={snippets.data.page}
      // Its style sheet is ours; it runs nothing and sends nothing.
      sandbox="allow-same-origin"
    />
  );
}
