import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Template } from "./model";

const kinds: Record<Template["status"], StatusKind> = { draft: "draft", published: "good", retired: "idle" };

/** Where it is, and whether something of it is not published yet. */
export function TemplateState({ template }: { template: Template }) {
  const { t } = useTranslation();
  const changed = template.status === "published" && template.published !== template.latest;
  return (
    <Group gap="xs">
      <StatusBadge kind={kinds[template.status]}>{t(`templates.states.${template.status}`)}</StatusBadge>
      {changed ? <StatusBadge kind="attention">{t("templates.changed")}</StatusBadge> : null}
    </Group>
  );
}
