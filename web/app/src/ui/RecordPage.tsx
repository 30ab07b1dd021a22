import { Group, Paper, Stack, Tabs, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CopyId } from "./CopyId";
import { type Crumb, PageHeader } from "./PageHeader";
import classes from "./RecordPage.module.css";

export interface RecordTab {
  id: string;
  label: string;
  count?: number;
  content: ReactNode;
}

export interface RecordPageProps {
  title: string;
  crumbs: Crumb[];
  /** The short id that people say, with a copy button. */
  recordId?: string;
  status: ReactNode;
  /** The primary command first, then the menu with the rest. */
  commands?: ReactNode;
  /** One line of the facts that everybody asks for. */
  subtitle?: ReactNode;
  tabs: RecordTab[];
  /** The open tab and its change: both live in the URL. */
  tab: string | undefined;
  onTab: (tab: string) => void;
  /** Right column: readiness, facts, people, proof. */
  aside?: ReactNode;
  help?: ReactNode;
}

/** The frame of every record: name and state, commands, tabs, and the right column with what decides. */
export function RecordPage(props: RecordPageProps) {
  const { t } = useTranslation();
  const first = props.tabs[0]?.id ?? null;
  const open = props.tabs.some((tab) => tab.id === props.tab) ? (props.tab ?? first) : first;
  return (
    <article className={classes["page"]}>
      <PageHeader
        title={props.title}
        crumbs={props.crumbs}
        beside={
          <Group gap="xs">
            {props.status}
            {props.recordId === undefined ? null : <CopyId id={props.recordId} />}
          </Group>
        }
        actions={props.commands}
        {...(props.help === undefined ? {} : { help: props.help })}
      />
      {props.subtitle === undefined ? null : (
        <Text c="dimmed" size="sm" component="div" mb="sm">
          {props.subtitle}
        </Text>
      )}
      <div className={classes["columns"]} data-aside={props.aside !== undefined || undefined}>
        <Paper withBorder className={classes["main"]}>
          <Tabs value={open} onChange={(tab) => tab !== null && props.onTab(tab)} keepMounted={false}>
            <Tabs.List className={classes["tabs"]}>
              {props.tabs.map((tab) => (
                <Tabs.Tab key={tab.id} value={tab.id}>
                  {tab.label}
                  {tab.count === undefined ? null : <span className={classes["count"]}>{tab.count}</span>}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {props.tabs.map((tab) => (
              <Tabs.Panel key={tab.id} value={tab.id} p="md">
                {tab.content}
              </Tabs.Panel>
            ))}
          </Tabs>
        </Paper>
        {props.aside === undefined ? null : (
          <Stack component="aside" gap="md" aria-label={t("ui.record.aside")}>
            {props.aside}
          </Stack>
        )}
      </div>
    </article>
  );
}
