import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { ProblemNote } from "~/ui/ProblemNote";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { Fields } from "./Fields";
import { type Call, type Command, type Resource, resourceQuery } from "./queries";
import { States } from "./States";
import classes from "./map.module.css";

const words = (code: string) => code.replaceAll("_", " ");
const wordsOf = (codes: string[]) => codes.map(words).join(", ");
const callName = (row: Call) => `${row.method} ${row.path}`;
const commandName = (row: Command) => row.label;
const commandId = (row: Command) => row.name;

function Needs({ command }: { command: Command }) {
  const { t } = useTranslation();
  if (command.needs === undefined) return t("uiMap.saidByRecord");
  return (
    <ul className={classes["plain"]}>
      {command.needs.map((need) => (
        <li key={need.code}>{need.rule}</li>
      ))}
      {command.apart.map((other) => (
        <li key={other}>{t("uiMap.apart", { other: words(other) })}</li>
      ))}
    </ul>
  );
}

function Commands({ rows }: { rows: Command[] }) {
  const { t } = useTranslation();
  const columns = useMemo<Column<Command>[]>(
    () => [
      { id: "name", header: t("uiMap.command"), fixed: true, card: "title", cell: commandName },
      { id: "from", header: t("uiMap.from"), card: "fact", cell: (row) => wordsOf(row.from) || t("uiMap.creation") },
      { id: "to", header: t("uiMap.to"), card: "fact", cell: (row) => wordsOf(row.to) },
      { id: "needs", header: t("uiMap.needs"), card: "fact", cell: (row) => <Needs command={row} /> },
      { id: "who", header: t("console.permission"), card: "fact", cell: (row) => row.permissions.join(", ") },
      {
        id: "call",
        header: t("uiMap.call"),
        cell: (row) => <span className="mono">{row.operation}</span>,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t("uiMap.commands")}
      columns={columns}
      rows={rows}
      rowId={commandId}
      rowName={commandName}
      empty={<EmptyState kind="nothing" title={t("uiMap.noCommands")} text={t("uiMap.noCommandsText")} />}
    />
  );
}

function Calls({ rows }: { rows: Call[] }) {
  const { t } = useTranslation();
  const columns = useMemo<Column<Call>[]>(
    () => [
      {
        id: "call",
        header: t("console.address"),
        fixed: true,
        card: "title",
        cell: (row) => <span className="mono">{callName(row)}</span>,
      },
      { id: "about", header: t("uiMap.about"), card: "fact", cell: (row) => row.summary },
      { id: "kind", header: t("uiMap.kind"), card: "fact", cell: (row) => t(`uiMap.kinds.${row.kind as "list"}`) },
      {
        id: "who",
        header: t("console.permission"),
        card: "fact",
        cell: (row) => row.permission ?? t("console.anybody"),
      },
      {
        id: "takes",
        header: t("uiMap.takes"),
        card: "fact",
        cell: (row) =>
          [...row.query, ...row.body.filter((field) => field.type !== "group")].map((each) => each.label).join(", ") ||
          "–",
      },
      { id: "sorts", header: t("uiMap.sorts"), card: "fact", cell: (row) => row.sorts.join(", ") || "–" },
      {
        id: "guards",
        header: t("uiMap.guards"),
        cell: (row) =>
          [row.versioned ? "If-Match" : "", row.keyed ? "Idempotency-Key" : ""].filter(Boolean).join(", ") || "–",
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t("uiMap.calls")}
      columns={columns}
      rows={rows}
      rowId={callName}
      rowName={callName}
      empty={<EmptyState kind="nothing" title={t("uiMap.nothing")} text={t("uiMap.nothingText")} />}
    />
  );
}

function Parts({ resource }: { resource: Resource }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          { label: t("uiMap.name"), value: <span className="mono">{resource.id}</span> },
          { label: t("console.address"), value: <span className="mono">{resource.path}</span> },
        ]}
      />
      {resource.graph === undefined ? null : (
        <>
          <Title order={3}>{t("uiMap.commands")}</Title>
          <Commands rows={resource.commands} />
          <Title order={3}>{t("uiMap.states")}</Title>
          <States graph={resource.graph} />
        </>
      )}
      <Title order={3}>{t("uiMap.fields")}</Title>
      <Fields rows={resource.fields} />
      <Title order={3}>{t("uiMap.calls")}</Title>
      <Calls rows={resource.calls} />
    </>
  );
}

interface ResourceViewProps {
  id: string;
  role: string | undefined;
  onBack: () => void;
}

/** All that the server says of one resource. */
export function ResourceView({ id, role, onBack }: ResourceViewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(resourceQuery(id, role));
  return (
    <Stack component="section" aria-label={data?.label ?? id}>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t("uiMap.all")}
        </Button>
        <Title order={2}>{data?.label ?? id}</Title>
      </Group>
      {data === undefined ? null : <Text>{data.description}</Text>}
      {error === null ? null : <ProblemNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : <Parts resource={data} />}
    </Stack>
  );
}
