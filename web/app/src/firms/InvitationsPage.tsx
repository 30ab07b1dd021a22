import { Button, Flex } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { IconUserPlus } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { Problem } from "~/api/problem";
import { usePages } from "~/app/usePages";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone, showProblem } from "~/ui/toasts";

type Invitation = Schemas["InvitationView"];

const InviteMember = lazy(async () => ({ default: (await import("./InviteMember")).InviteMember }));

const idOf = (row: Invitation) => row.id;
const nameOf = (row: Invitation) => row.email;

function useColumns(): Column<Invitation>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "email", header: t("members.email"), fixed: true, card: "title", cell: nameOf },
      {
        id: "state",
        header: t("members.status"),
        card: "status",
        cell: (row) =>
          row.status !== "pending" ? (
            <StatusBadge kind={row.status === "accepted" ? "good" : "idle"}>
              {t(`invitations.states.${row.status}`)}
            </StatusBadge>
          ) : row.expired ? (
            <StatusBadge kind="attention">{t("invitations.expired")}</StatusBadge>
          ) : (
            <StatusBadge kind="information">{t("invitations.open")}</StatusBadge>
          ),
      },
      { id: "role", header: t("members.role"), card: "fact", cell: (row) => row.roleName ?? "–" },
      { id: "by", header: t("invitations.invitedBy"), cell: (row) => row.invitedBy ?? "–" },
      { id: "sent", header: t("invitations.sent"), cell: (row) => <Instant at={row.sentAt} /> },
      { id: "expires", header: t("invitations.expires"), card: "fact", cell: (row) => <Instant at={row.expiresAt} /> },
    ],
    [t],
  );
}

interface RowMenuProps {
  row: Invitation;
  onResend: () => void;
  onWithdraw: () => void;
}

/** What can be done with an invitation that still waits; one that was taken or withdrawn has nothing left to do. */
function RowMenu({ row, onResend, onWithdraw }: RowMenuProps) {
  const { t } = useTranslation();
  const acts = { resend: onResend, withdraw: onWithdraw };
  return (
    <Flex gap={4} justify="flex-end" align="flex-end" direction={{ base: "column", sm: "row" }}>
      {(["resend", "withdraw"] as const)
        .filter((name) => row.commands.some((command) => command.name === name && command.allowed))
        .map((name) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            onClick={acts[name]}
            aria-label={`${t(`invitations.${name}`)} – ${row.email}`}
          >
            {t(`invitations.${name}`)}
          </Button>
        ))}
    </Flex>
  );
}

export function InvitationsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Invitation>();
  const pages = usePages<Invitation>(["invitations"], (cursor) =>
    answer(api.GET("/api/v1/firms/invitations", { params: { query: cursor ? { cursor } : {} } })),
  );
  const resend = useMutation({
    mutationFn: (row: Invitation) =>
      api.POST("/api/v1/firms/invitations/{id}/resend", {
        params: { path: { id: row.id }, header: ifMatch(row.version) },
      }),
    onSuccess: (_, row) => showDone(t("invitations.resent", { email: row.email })),
    onError: (failure) => showProblem(Problem.of(failure)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitations"] }),
  });
  const columns = useColumns();
  const invite = (
    <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
      {t("members.invite")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("invitations.title")} help={t("invitations.help")} actions={invite} />
      <DataTable
        label={t("invitations.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("invitations.empty")} text={t("invitations.emptyText")} />}
        rowMenu={(row) => <RowMenu row={row} onResend={() => resend.mutate(row)} onWithdraw={() => setLeaving(row)} />}
      />
      <Suspense>{inviting ? <InviteMember opened onClose={() => setInviting(false)} /> : null}</Suspense>
      {leaving === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setLeaving(undefined)}
          title={t("invitations.withdrawTitle", { email: leaving.email })}
          effect={t("invitations.withdrawEffect")}
          confirmLabel={t("invitations.withdraw")}
          reason="none"
          stops
          onConfirm={async () => {
            await api.DELETE("/api/v1/firms/invitations/{id}", {
              params: { path: { id: leaving.id }, header: ifMatch(leaving.version) },
            });
            showDone(t("invitations.withdrawn"));
            await queries.invalidateQueries({ queryKey: ["invitations"] });
          }}
        />
      )}
    </>
  );
}
