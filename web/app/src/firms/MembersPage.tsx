import { ActionIcon, Anchor, Button, Menu } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { IconDots, IconUserPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { SavedViews } from "~/views/SavedViews";
import type { MemberAct } from "./MemberDialogs";
import { MemberStanding } from "./MemberStanding";
import { type Member, rolesQuery } from "./queries";

// Forms weigh more than the list: they come when somebody opens one.
const InviteMember = lazy(async () => ({ default: (await import("./InviteMember")).InviteMember }));
const MemberDialogs = lazy(async () => ({ default: (await import("./MemberDialogs")).MemberDialogs }));

const idOf = (row: Member) => row.id;
const nameOf = (row: Member) => row.name;

function useColumns(): Column<Member>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("members.name"),
        fixed: true,
        card: "title",
        sort: "name",
        cell: (row) => (
          <Anchor component={Link} to={`/firm/members/${row.id}`}>
            {row.name}
          </Anchor>
        ),
      },
      { id: "email", header: t("members.email"), card: "fact", cell: (row) => row.email },
      { id: "role", header: t("members.role"), card: "fact", cell: (row) => row.role.name },
      {
        id: "work",
        header: t("members.openWork"),
        align: "end",
        cell: (row) => <span className="figures">{row.openWork}</span>,
      },
      {
        id: "status",
        header: t("members.status"),
        card: "status",
        cell: (row) => <MemberStanding member={row} />,
      },
      { id: "joined", header: t("members.joined"), sort: "joined", cell: (row) => <Instant at={row.joinedAt} /> },
    ],
    [t],
  );
}

function RowMenu({ row, onAct }: { row: Member; onAct: (act: MemberAct) => void }) {
  const { t } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={`${t("ui.table.more")} – ${row.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct({ kind: "edit", row })}>{t("members.edit")}</Menu.Item>
        {row.status === "active" ? (
          <Menu.Item onClick={() => onAct({ kind: "deactivate", row })}>{t("members.deactivate")}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => onAct({ kind: "reactivate", row })}>{t("members.reactivate")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

export function MembersPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const manages = useCan()(can.manageMembers);
  const [act, setAct] = useState<MemberAct>();
  const [inviting, setInviting] = useState(false);
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const roles = useQuery({ ...rolesQuery, placeholderData: keepPreviousData });
  const { q, role, status } = list.filters;
  const query = {
    ...(q ? { search: q } : {}),
    ...(role ? { role } : {}),
    ...(status ? { status: status as Member["status"] } : {}),
    ...(list.sort ? { sort: list.sort } : {}),
  };
  const pages = usePages<Member>(["members", query], (cursor) =>
    answer(api.GET("/api/v1/firms/members", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })),
  );
  const invite = (
    <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
      {t("members.invite")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("members.title")} help={t("members.help")} {...(manages ? { actions: invite } : {})} />
      <DataTable
        label={t("members.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        onOpen={(row) => void navigate({ to: "/firm/members/$id", params: { id: row.id } })}
        sort={list.sort}
        onSort={list.setSort}
        view={list.view}
        onView={list.setView}
        views={<SavedViews list="members" all={t("members.all")} search={list.search} onApply={list.apply} />}
        filters={
          <FilterBar
            searchLabel={t("members.search")}
            values={list.filters}
            onChange={list.setFilters}
            fields={[
              {
                id: "role",
                label: t("members.role"),
                kind: "choice",
                options: (roles.data ?? []).map((each) => ({ value: each.id, label: each.name })),
              },
              {
                id: "status",
                label: t("members.status"),
                kind: "choice",
                options: (["active", "deactivated"] as const).map((value) => ({
                  value,
                  label: t(`members.states.${value}`),
                })),
              },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        empty={
          <EmptyState
            kind="nothing"
            title={t("members.empty")}
            text={t("members.emptyText")}
            {...(manages ? { action: invite } : {})}
          />
        }
        {...(manages ? { rowMenu: (row: Member) => <RowMenu row={row} onAct={setAct} /> } : {})}
      />
      <Suspense>
        {inviting ? <InviteMember opened onClose={() => setInviting(false)} /> : null}
        {act === undefined ? null : (
          <MemberDialogs
            act={act}
            onClose={() => setAct(undefined)}
            onDone={() => queries.invalidateQueries({ queryKey: ["members"] })}
          />
        )}
      </Suspense>
    </>
  );
}
