import { Button, Drawer, Group, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconDownload, IconShieldCheck } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keepFile } from "~/api/download";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { actorName } from "./actor";
import { EventDrawer } from "./EventDrawer";
import { type AuditEvent, newestQuery } from "./queries";
import { asFile, bundle, isSealed, type Recorded, type Verdict, verdictKind, verifyAll } from "./recordProof";
import classes from "./record.module.css";

interface LineProps {
  event: AuditEvent;
  verdict: Verdict | undefined;
  onOpen: () => void;
}

function Line({ event, verdict, onOpen }: LineProps) {
  const { t } = useTranslation();
  return (
    <li>
      <UnstyledButton className={classes["event"] ?? ""} onClick={onOpen}>
        <span className="mono">{event.action}</span>
        <span className={classes["verdict"]}>
          {verdict === undefined ? (
            <StatusBadge kind={isSealed(event) ? "information" : "unknown"}>
              {isSealed(event) ? t("audit.sealedAs", { index: event.index }) : t("audit.notYet")}
            </StatusBadge>
          ) : (
            <StatusBadge kind={verdictKind[verdict]}>{t(`audit.verdicts.${verdict}`)}</StatusBadge>
          )}
        </span>
        <Text span size="xs" c="dimmed">
          {actorName(event)} · <Instant at={event.at} />
          {event.reason === undefined ? "" : ` · ${event.reason}`}
        </Text>
      </UnstyledButton>
    </li>
  );
}

function Newest() {
  const { t } = useTranslation();
  const { data } = useQuery(newestQuery);
  if (data === undefined) return null;
  return (
    <Text size="sm" c="dimmed">
      {data === null ? (
        t("audit.noCheckpoints")
      ) : (
        <>
          {t("audit.newest", { size: data.size })} <Instant at={data.at} />
        </>
      )}
    </Text>
  );
}

interface RecordDrawerProps {
  id: string;
  name: string;
  recorded: Recorded;
  onClose: () => void;
}

/** What was done to one record, and its proof: each event alone, or all of them checked here and taken along. */
export default function RecordDrawer({ id, name, recorded, onClose }: RecordDrawerProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<string>();
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({});
  const { events, more } = recorded;
  const check = useMutation({
    mutationFn: () =>
      verifyAll(queries, events, (event, verdict) => setVerdicts((before) => ({ ...before, [event]: verdict }))),
    meta: { quiet: true },
  });
  const save = useMutation({
    mutationFn: async () => keepFile(asFile(await bundle(queries, id, events)), `proof-${id}.json`),
  });
  const found = Object.values(verdicts);
  const held = found.filter((verdict) => verdict === "holds").length;
  if (open !== undefined) {
    return (
      <EventDrawer
        id={open}
        onClose={() => setOpen(undefined)}
        onFilter={(search) => void navigate({ to: "/audit", search })}
      />
    );
  }
  return (
    <Drawer opened onClose={onClose} title={t("audit.proofOf", { name })} position="right" size="lg">
      <Stack>
        <Text size="sm">{t("audit.proofText")}</Text>
        <Newest />
        <Group>
          <Button leftSection={<IconShieldCheck size={16} />} loading={check.isPending} onClick={() => check.mutate()}>
            {t("audit.verifyAll")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t("audit.download")}
          </Button>
        </Group>
        <div role="status">
          {check.error === null ? null : <ProblemNote failure={check.error} />}
          {check.isSuccess ? (
            <StatusBadge kind={found.includes("fails") ? "stop" : held === events.length ? "good" : "unknown"}>
              {t("audit.verified", { held, count: events.length })}
            </StatusBadge>
          ) : null}
        </div>
        <ol className={classes["events"]} aria-label={t("audit.events")}>
          {events.map((event) => (
            <Line key={event.id} event={event} verdict={verdicts[event.id]} onOpen={() => setOpen(event.id)} />
          ))}
        </ol>
        {more ? <Text size="sm">{t("audit.onlyLatest", { count: events.length })}</Text> : null}
      </Stack>
    </Drawer>
  );
}
