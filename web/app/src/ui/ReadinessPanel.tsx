import { Button, Group, List, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Requirement } from "~/api/problem";
import { Instant } from "./Instant";
import { StatusShape } from "./StatusBadge";
import classes from "./ReadinessPanel.module.css";

export interface ReadinessPanelProps {
  /** The question that the list answers, such as "Ready to issue?". */
  title: string;
  requirements: Requirement[];
  zone?: string;
  /** Offers the fix of an unmet requirement: a command or a screen, as the server named it. */
  onFix?: (requirement: Requirement) => void;
}

function Item({
  requirement,
  zone,
  onFix,
}: { requirement: Requirement } & Pick<ReadinessPanelProps, "zone" | "onFix">) {
  const { t } = useTranslation();
  const { met, fact, rule, source, fixer, fix, changesAt, code } = requirement;
  return (
    <li className={classes["item"]}>
      <StatusShape kind={met ? "good" : "stop"} size={16} />
      <div>
        <Text fw={met ? 400 : 550} size="sm">
          <span className={classes["verdict"]}>{met ? t("ui.readiness.met") : t("ui.readiness.unmet")}</span>
          {rule ?? code}
        </Text>
        {fact ? <Text size="sm">{fact}</Text> : null}
        <Text size="xs" c="dimmed" component="div">
          {source ? <span>{t("ui.readiness.source", { source })}</span> : null}
          {!met && fixer ? <span>{t("ui.readiness.fixer", { fixer })}</span> : null}
          {changesAt ? (
            <span>
              {t("ui.readiness.changes")} <Instant at={changesAt} {...(zone ? { zone } : {})} />
            </span>
          ) : null}
        </Text>
        {!met && onFix !== undefined && (fix?.command || fix?.screen) ? (
          <Button size="compact-sm" variant="default" mt={4} onClick={() => onFix(requirement)}>
            {t("ui.readiness.fix")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** One list: met or not, the fact, the rule and its source, who can fix it, when it changes. Unmet first. */
export function ReadinessPanel({ title, requirements, zone, onFix }: ReadinessPanelProps) {
  const { t } = useTranslation();
  const met = requirements.filter((requirement) => requirement.met).length;
  const ordered = requirements.toSorted((a, b) => Number(a.met) - Number(b.met));
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Group justify="space-between">
        <Title order={2}>{title}</Title>
        <Text size="sm" className="figures">
          {t("ui.readiness.count", { met, total: requirements.length })}
        </Text>
      </Group>
      <List listStyleType="none" spacing={0} classNames={{ root: classes["list"] ?? "" }}>
        {ordered.map((requirement) => (
          <Item
            key={requirement.code}
            requirement={requirement}
            {...(zone ? { zone } : {})}
            {...(onFix ? { onFix } : {})}
          />
        ))}
      </List>
    </Stack>
  );
}
