import { Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone, showProblem } from "~/ui/toasts";
import type { Client } from "../edit/queries";
import classes from "../facts/facts.module.css";
import { RecordedRow, type RowTool } from "../facts/RecordedRow";
import { mayPortal, type PortalCommand, type PortalUser, runOnUser, statusKind, usersKey, usersQuery } from "./queries";

const PersonForm = lazy(() => import("./PersonForm"));

type Open = { kind: "form"; person: PortalUser | undefined } | { kind: "disable"; person: PortalUser };

const allows = (person: PortalUser, name: PortalCommand) =>
  person.commands.some((command) => command.name === name && command.allowed);

function Seen({ person }: { person: PortalUser }) {
  const { t } = useTranslation();
  const { properties } = person;
  const sees =
    properties === undefined
      ? t("portalAccess.all")
      : properties.length === 0
        ? t("portalAccess.none")
        : t("portalAccess.some", { count: properties.length });
  return (
    <>
      <Text size="sm">{person.email}</Text>
      <Text size="sm">
        {t(`portalAccess.kinds.${person.kind}`)} · {sees}
      </Text>
      {person.linkExpiresAt === undefined ? null : (
        <Text size="sm" c="dimmed">
          {t("portalAccess.until")} <Instant at={person.linkExpiresAt} />
        </Text>
      )}
    </>
  );
}

/** Who of a client can sign in to the portal, and what they see there. */
export default function PortalAccess({ client }: { client: Client }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(mayPortal);
  const [open, setOpen] = useState<Open>();
  const { data, error, refetch } = useQuery(usersQuery(client.id));
  const close = () => setOpen(undefined);
  const refresh = () => queries.invalidateQueries({ queryKey: usersKey(client.id) });

  async function run(command: PortalCommand, person: PortalUser) {
    try {
      await runOnUser(command, client.id, person);
      showDone(command === "resend" ? t("portalAccess.invited", { email: person.email }) : t("portalAccess.saved"));
    } catch (failure) {
      showProblem(Problem.of(failure));
    } finally {
      await refresh();
    }
  }

  const toolsOf = (person: PortalUser): RowTool[] => {
    if (!manages) return [];
    const { name } = person;
    const tool = (command: PortalCommand, act: () => void): RowTool[] =>
      allows(person, command)
        ? [{ text: t(`portalAccess.${command}`), label: t(`portalAccess.${command}Of`, { name }), run: act }]
        : [];
    return [
      {
        text: t("portalAccess.assign"),
        label: t("portalAccess.assignOf", { name }),
        run: () => setOpen({ kind: "form", person }),
      },
      ...tool("resend", () => void run("resend", person)),
      ...tool("disable", () => setOpen({ kind: "disable", person })),
      ...tool("enable", () => void run("enable", person)),
    ];
  };

  if (data === undefined) {
    return error === null ? <Skeleton height={60} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />;
  }
  return (
    <Stack gap="sm">
      {data.length === 0 ? <Text c="dimmed">{t("portalAccess.empty")}</Text> : null}
      <ul className={classes["rows"]}>
        {data.map((person) => (
          <RecordedRow
            key={person.id}
            name={person.name}
            badge={
              <StatusBadge kind={statusKind[person.status]}>{t(`portalAccess.statuses.${person.status}`)}</StatusBadge>
            }
            tools={toolsOf(person)}
          >
            <Seen person={person} />
          </RecordedRow>
        ))}
      </ul>
      {manages && client.status === "active" ? (
        <Group>
          <Button variant="default" onClick={() => setOpen({ kind: "form", person: undefined })}>
            {t("portalAccess.invite")}
          </Button>
        </Group>
      ) : null}
      {open?.kind === "form" ? (
        <Modal
          opened
          onClose={close}
          title={
            open.person === undefined
              ? t("portalAccess.invite")
              : t("portalAccess.assignOf", { name: open.person.name })
          }
        >
          <Suspense fallback={<Skeleton height={160} />}>
            <PersonForm client={client} person={open.person} onClose={close} />
          </Suspense>
        </Modal>
      ) : null}
      {open?.kind === "disable" ? (
        <ConfirmCommand
          opened
          onClose={close}
          title={t("portalAccess.disableOf", { name: open.person.name })}
          effect={t("portalAccess.disableEffect")}
          confirmLabel={t("portalAccess.disable")}
          reason="none"
          stops
          onConfirm={async () => {
            await runOnUser("disable", client.id, open.person);
            showDone(t("portalAccess.saved"));
            await refresh();
          }}
        />
      ) : null}
    </Stack>
  );
}
