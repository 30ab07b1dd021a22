import { Accordion, Anchor, Badge, Code, Group, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSessionState } from "~/api/session";
import { ProblemNote } from "~/ui/ProblemNote";
import { usePageTitle } from "~/ui/usePageTitle";
import { byTag, curl, type Description, descriptionQuery, type Entry, typed } from "./description";
import classes from "./docs.module.css";

function Parameters({ entry, description }: { entry: Entry; description: Description }) {
  const { t } = useTranslation();
  const parameters = entry.operation.parameters ?? [];
  if (parameters.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("docs.parameter")}</Table.Th>
            <Table.Th>{t("docs.in")}</Table.Th>
            <Table.Th>{t("docs.type")}</Table.Th>
            <Table.Th>{t("docs.about")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parameters.map((parameter) => (
            <Table.Tr key={`${parameter.in} ${parameter.name}`}>
              <Table.Th scope="row" className="mono">
                {parameter.name}
              </Table.Th>
              <Table.Td>{parameter.required ? `${parameter.in}, ${t("docs.required")}` : parameter.in}</Table.Td>
              <Table.Td className="mono">{typed(parameter.schema, description.components.schemas)}</Table.Td>
              <Table.Td>{parameter.description ?? "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Shape({ label, text }: { label: string; text: string }) {
  return text === "" ? null : (
    <div>
      <Text fw={550} size="sm">
        {label}
      </Text>
      <Code block className={classes["code"] ?? ""} tabIndex={0}>
        {text}
      </Code>
    </div>
  );
}

const json = (content: Record<string, { schema?: object }> | undefined) => Object.values(content ?? {})[0]?.schema;

function Body({ entry, description }: { entry: Entry; description: Description }) {
  const { t } = useTranslation();
  const { operation } = entry;
  const all = description.components.schemas;
  const good = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t("docs.permission")} <span className="mono">{operation["x-permission"] ?? t("docs.public")}</span>
      </Text>
      {operation.description === undefined ? null : <Text size="sm">{operation.description}</Text>}
      <Parameters entry={entry} description={description} />
      <Shape label={t("docs.body")} text={typed(json(operation.requestBody?.content), all)} />
      {good.map(([status, answer]) => (
        <Shape key={status} label={t("docs.answer", { status })} text={typed(json(answer.content), all)} />
      ))}
      <Shape label={t("docs.sample")} text={curl(entry, location.origin)} />
    </Stack>
  );
}

/** The reference of the API, written by the running server itself. */
export function DocsPage() {
  const { t } = useTranslation();
  usePageTitle(t("docs.title"));
  const [text, setText] = useState("");
  const query = useQuery(descriptionQuery(useSessionState().status));
  return (
    <main className={classes["page"]}>
      <Title order={1}>{t("docs.title")}</Title>
      <Text mb="md">
        {t("docs.intro")}{" "}
        <Anchor component={Link} to="/docs/errors" underline="always">
          {t("docs.errors")}
        </Anchor>
      </Text>
      {query.error === null ? null : <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && Object.keys(query.data.paths).length === 0 ? (
        <Text role="status" mb="md">
          {t("docs.closed")}{" "}
          <Anchor component={Link} to="/sign-in" underline="always">
            {t("docs.signIn")}
          </Anchor>
        </Text>
      ) : (
        <TextInput
          label={t("docs.search")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maw={420}
          mb="md"
        />
      )}
      {query.data === undefined
        ? null
        : byTag(query.data, text).map(([tag, entries]) => (
            <section key={tag} aria-label={tag}>
              <Title order={2} mt="md" mb="xs">
                {tag}
              </Title>
              <Accordion variant="separated" chevronPosition="left">
                {entries.map((entry) => (
                  <Accordion.Item key={entry.operation.operationId} value={entry.operation.operationId}>
                    <Accordion.Control>
                      <Group gap="xs">
                        <Badge variant="outline" radius="sm" className={classes["method"] ?? ""}>
                          {entry.method}
                        </Badge>
                        <span className={`mono ${classes["path"]}`}>{entry.path}</span>
                        <Text span size="sm" c="dimmed">
                          {entry.operation.operationId}
                        </Text>
                      </Group>
                    </Accordion.Control>
                    <Accordion.Panel>
                      <Body entry={entry} description={query.data} />
                    </Accordion.Panel>
                  </Accordion.Item>
                ))}
              </Accordion>
            </section>
          ))}
    </main>
  );
}
