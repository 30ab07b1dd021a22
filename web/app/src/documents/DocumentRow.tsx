import { ActionIcon, Anchor, Badge, Checkbox, Group, Menu, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { type DocumentOf, type DocumentVersion } from "./queries";
import { Thumb } from "./Thumb";
import { day, size, statusKind } from "./words";
import classes from "./documents.module.css";

const MoveDialog = lazy(() => import("./folders/MoveDialog"));

/** What became of a version, with shape and word; verified ones with until when they hold. */
export function VersionStatus({ version }: { version: DocumentVersion }) {
  const { t } = useTranslation();
  const until = version.proof?.expiresOn;
  return (
    <StatusBadge kind={statusKind[version.status]}>
      {[
        t(`documents.statuses.${version.status}`),
        until === undefined || version.status !== "verified" ? undefined : t("documents.expires", { date: day(until) }),
      ]
        .filter(Boolean)
        .join(", ")}
    </StatusBadge>
  );
}

interface DocumentRowProps {
  record: RecordRef;
  document: DocumentOf;
  chosen: boolean;
  /** Nothing where it cannot be chosen. */
  onChoose: ((chosen: boolean) => void) | undefined;
  onOpen: () => void;
}

/** Whether the caller may put it into another folder. */
export const isMovable = (document: DocumentOf) =>
  document.commands.some((each) => each.name === "move" && each.allowed);

/** A document in the list: what is shown of it, and what became of what was put there last. */
export function DocumentRow({ record, document, chosen, onChoose, onOpen }: DocumentRowProps) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const { current, latest } = document;
  const name = document.status === "purged" ? t("documents.gone") : document.name;
  const shown = current ?? latest;
  return (
    <li className={classes["row"]}>
      {onChoose === undefined ? null : (
        <Checkbox
          className={classes["choose"] ?? ""}
          aria-label={t("ui.table.chooseRow", { name })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <Thumb version={shown} />
      <div className={classes["what"]}>
        <Anchor
          component="button"
          type="button"
          className={classes["open"] ?? ""}
          onClick={onOpen}
          aria-label={t("documents.open", { name })}
        >
          {name}
        </Anchor>
        <Text size="sm" c="dimmed" component="div" className={classes["facts"] ?? ""}>
          <span>{document.kindLabel}</span>
          <span>{shown.type}</span>
          <span>{size(shown.bytes)}</span>
          {document.versions === 1 ? null : <span>{t("documents.version", { number: shown.number })}</span>}
          <span>
            {shown.addedBy.name}, <Instant at={shown.addedAt} />
          </span>
          {document.visibility === "internal" ? null : (
            <span>{t(`documents.visibilities.${document.visibility}`)}</span>
          )}
        </Text>
        {document.tags.length === 0 ? null : (
          <Group gap={4} mt={4}>
            {document.tags.map((tag) => (
              <Badge key={tag} variant="default" tt="none" fw={500}>
                {tag}
              </Badge>
            ))}
          </Group>
        )}
      </div>
      <Group gap="xs">
        {latest.id === shown.id ? null : <VersionStatus version={latest} />}
        <VersionStatus version={shown} />
        {isMovable(document) ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t("documents.folders.more", { name })}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setMoving(true)}>{t("documents.folders.move")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
      {moving ? (
        <Suspense>
          <MoveDialog record={record} moved={{ document }} onClose={() => setMoving(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}
