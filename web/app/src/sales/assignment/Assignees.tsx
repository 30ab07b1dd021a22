import { ActionIcon, Badge, Group, Menu, Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { unitsQuery } from "~/firms/queries";
import { EmptyState } from "~/ui/EmptyState";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { openStatuses } from "../model";
import classes from "../sales.module.css";
import type { Assignee } from "./queries";

const WorkDialog = lazy(() => import("./WorkDialog"));
const HandOverDialog = lazy(() => import("./HandOverDialog"));

const idOf = (row: Assignee) => row.member;
const nameOf = (row: Assignee) => row.name;

const isFull = ({ capacity, inHand }: Assignee) => capacity !== undefined && inHand >= capacity;

function State({ row }: { row: Assignee }) {
  const { t } = useTranslation();
  if (!row.available) return <StatusBadge kind="idle">{t("assignment.away")}</StatusBadge>;
  if (row.capacity === 0) return <StatusBadge kind="idle">{t("assignment.noPart")}</StatusBadge>;
  return isFull(row) ? (
    <StatusBadge kind="attention">{t("assignment.full")}</StatusBadge>
  ) : (
    <StatusBadge kind="good">{t("assignment.takes")}</StatusBadge>
  );
}

function Load({ row }: { row: Assignee }) {
  const { t } = useTranslation();
  const { capacity, inHand } = row;
  const said = capacity === undefined ? String(inHand) : t("assignment.ofCapacity", { inHand, capacity });
  return (
    <Group gap="xs" wrap="nowrap">
      <Link
        className={classes["name"] ?? ""}
        to="/leads"
        search={{ owner: row.member, status: openStatuses.join(",") }}
        aria-label={t("assignment.openLeads", { said, name: row.name })}
      >
        <span className="figures">{said}</span>
      </Link>
      {capacity === undefined || capacity === 0 ? null : (
        <Progress w={72} value={Math.min(100, (inHand / capacity) * 100)} aria-hidden />
      )}
    </Group>
  );
}

const Words = ({ words }: { words: string[] }) =>
  words.length === 0 ? (
    "–"
  ) : (
    <Group gap={4}>
      {words.map((word) => (
        <Badge key={word} variant="default">
          {word}
        </Badge>
      ))}
    </Group>
  );

function useColumns(): Column<Assignee>[] {
  const { t } = useTranslation();
  const territories = useQuery(unitsQuery("territories"));
  const names = useMemo(
    () => new Map((territories.data ?? []).map((unit) => [unit.id, unit.name])),
    [territories.data],
  );
  return useMemo(
    () => [
      { id: "name", header: t("members.name"), fixed: true, card: "title", cell: nameOf },
      { id: "state", header: t("members.availability"), card: "status", cell: (row) => <State row={row} /> },
      { id: "load", header: t("assignment.inHand"), card: "fact", cell: (row) => <Load row={row} /> },
      {
        id: "skills",
        header: t("members.skills"),
        card: "fact",
        cell: (row) => <Words words={row.skills.toSorted()} />,
      },
      {
        id: "territories",
        header: t("members.territories"),
        cell: (row) => <Words words={row.territories.flatMap((id) => names.get(id) ?? []).toSorted()} />,
      },
    ],
    [t, names],
  );
}

/** Who takes part, how much they have and may have, and what they can do. */
export function Assignees({ rows }: { rows: Assignee[] }) {
  const { t } = useTranslation();
  const may = useCan();
  const columns = useColumns();
  const [open, setOpen] = useState<{ kind: "work" | "handOver"; row: Assignee }>();
  const close = () => setOpen(undefined);
  const changes = may(can.manageAssignment);
  const assigns = may(can.assignLeads);
  const menu = (row: Assignee) => (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={`${t("ui.table.more")} – ${row.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {changes ? (
          <Menu.Item onClick={() => setOpen({ kind: "work", row })}>{t("assignment.changeWork")}</Menu.Item>
        ) : null}
        {assigns ? (
          <Menu.Item onClick={() => setOpen({ kind: "handOver", row })}>{t("assignment.handOver")}</Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      <DataTable
        label={t("assignment.members")}
        columns={columns}
        rows={rows}
        rowId={idOf}
        rowName={nameOf}
        {...(changes ? { onOpen: (row: Assignee) => setOpen({ kind: "work", row }) } : {})}
        {...(changes || assigns ? { rowMenu: menu } : {})}
        empty={<EmptyState kind="nothing" title={t("assignment.nobody")} text={t("assignment.nobodyText")} />}
      />
      <Suspense>
        {open?.kind === "work" ? <WorkDialog row={open.row} onClose={close} /> : null}
        {open?.kind === "handOver" ? (
          <HandOverDialog
            row={open.row}
            others={rows.filter((each) => each.member !== open.row.member)}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </>
  );
}
