import { Drawer, Group, Skeleton, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PurgeStatus } from "~/documents/keeping/PurgeStatus";
import { approve, decline, type Purge, purgeQuery, PURGES, withdraw } from "~/documents/keeping/queries";
import { size } from "~/documents/words";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { ServerLink } from "~/ui/ServerLink";
import { showDone } from "~/ui/toasts";

const COMMANDS = ["approve", "decline", "withdraw"] as const;
type Command = (typeof COMMANDS)[number];

const run: Record<Command, (purge: Purge, reason: string) => Promise<unknown>> = { approve, decline, withdraw };
const done = { approve: "approved", decline: "declined", withdraw: "withdrawn" } as const;

function Told({ purge }: { purge: Purge }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { label: t("keeping.basis"), value: t(`keeping.bases.${purge.basis}`) },
        { label: t("keeping.reason"), value: purge.reason },
        { label: t("keeping.legal"), value: purge.legalReference },
        { label: t("keeping.size"), value: t("keeping.dryRun", { count: purge.versions, size: size(purge.bytes) }) },
        { label: t("keeping.requestedBy"), value: purge.requestedBy.name },
        { label: t("keeping.requestedAt"), value: <Instant at={purge.requestedAt} /> },
        ...(purge.decidedBy === undefined ? [] : [{ label: t("keeping.decidedBy"), value: purge.decidedBy.name }]),
        ...(purge.decidedAt === undefined
          ? []
          : [{ label: t("keeping.decidedAt"), value: <Instant at={purge.decidedAt} /> }]),
        ...(purge.decidedWhy === undefined ? [] : [{ label: t("keeping.why"), value: purge.decidedWhy }]),
        ...(purge.doneAt === undefined ? [] : [{ label: t("keeping.doneAt"), value: <Instant at={purge.doneAt} /> }]),
      ]}
    />
  );
}

function Commands({ purge }: { purge: Purge }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Command>();
  if (purge.status !== "requested") return null;
  return (
    <Group gap="xs">
      {COMMANDS.map((name) => (
        <CommandButton
          key={name}
          label={t(`keeping.${name}`)}
          command={purge.commands.find((each) => each.name === name)}
          onRun={() => setOpen(name)}
        />
      ))}
      {open === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setOpen(undefined)}
          title={t(`keeping.${open}Title`, { name: purge.name })}
          effect={t(`keeping.${open}Effect`)}
          confirmLabel={t(`keeping.${open}`)}
          reason={open === "decline" ? "required" : "none"}
          stops={open === "approve"}
          onConfirm={async (reason) => {
            await run[open](purge, reason);
            showDone(t(`keeping.${done[open]}`));
            await queries.invalidateQueries({ queryKey: PURGES });
          }}
        />
      )}
    </Group>
  );
}

/** One purge: why, how far, and what the second person may do. */
export function PurgeDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...purgeQuery(id),
    refetchInterval: ({ state }) => (state.data?.status === "approved" ? 2_000 : false),
  });
  const gone = data?.status === "done";
  return (
    <Drawer
      opened
      onClose={onClose}
      title={data === undefined || gone ? t("keeping.gone") : data.name}
      position="right"
      size="lg"
    >
      {data === undefined ? (
        error === null ? (
          <Skeleton height={240} />
        ) : (
          <ProblemNote failure={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Stack>
          <div>
            <PurgeStatus purge={data} />
          </div>
          <Told purge={data} />
          <Commands purge={data} />
          <ServerLink link={`/${data.recordKind}/${data.record}?tab=documents`}>{t("keeping.open")}</ServerLink>
        </Stack>
      )}
    </Drawer>
  );
}
