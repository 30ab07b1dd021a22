import { Chip, Group, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "./Instant";
import { StatusShape, type StatusKind } from "./StatusBadge";
import classes from "./Timeline.module.css";

export interface TimelineItem {
  id: string;
  at: string;
  who: string;
  what: string;
  /** Groups items for the filter: a word that a person reads, such as "Calls". */
  kind: string;
  mark?: StatusKind;
  detail?: ReactNode;
  actions?: ReactNode;
}

export interface TimelineProps {
  label: string;
  items: TimelineItem[];
  zone?: string;
  empty?: ReactNode;
}

/** What happened, newest first, filtered by kind; the exact time on hover. */
export function Timeline({ label, items, zone, empty }: TimelineProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>("");
  const kinds = [...new Set(items.map((item) => item.kind))];
  const shown = kind === "" ? items : items.filter((item) => item.kind === kind);
  if (items.length === 0) return <>{empty}</>;
  return (
    <Stack component="section" aria-label={label} gap="sm">
      {kinds.length < 2 ? null : (
        <Chip.Group value={kind} onChange={(value) => setKind(value)}>
          <Group gap={6} className="no-print">
            <Chip value="" size="sm" variant="outline">
              {t("ui.timeline.all")}
            </Chip>
            {kinds.map((name) => (
              <Chip key={name} value={name} size="sm" variant="outline">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <ol className={classes["list"]}>
        {shown.map((item) => (
          <li key={item.id} className={classes["item"]}>
            <span className={classes["mark"]}>
              <StatusShape kind={item.mark ?? "information"} size={14} />
            </span>
            <div className={classes["text"]}>
              <Text size="sm" component="div">
                <strong>{item.who}</strong> {item.what}
              </Text>
              {item.detail === undefined ? null : <div>{item.detail}</div>}
              <Text size="xs" c="dimmed" component="div">
                <Instant at={item.at} {...(zone ? { zone } : {})} /> · {item.kind}
              </Text>
            </div>
            {item.actions}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
