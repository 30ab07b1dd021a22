import { Button, Group, NumberInput, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { type Switch, switchesQuery } from "./queries";

const USUAL_MINUTES = 60;
const DAY_MINUTES = 1440;

async function turn(each: Switch, reason: string, minutes: number) {
  const params = { path: { kind: each.kind }, header: ifMatch(each.version) };
  await answer(
    each.engaged
      ? api.PUT("/api/v1/operations/switches/{kind}/release", { params, body: { reason } })
      : api.PUT("/api/v1/operations/switches/{kind}/engagement", {
          params,
          body: each.ends ? { reason, minutes } : { reason },
        }),
  );
}

function Last({ each }: { each: Switch }) {
  const { t } = useTranslation();
  if (each.reason === undefined) return null;
  return (
    <Text size="sm" c="dimmed">
      {t(each.engaged ? "console.engagedBy" : "console.releasedBy", { name: each.by, reason: each.reason })}{" "}
      {each.since !== undefined && <Instant at={each.since} />}
      {each.until !== undefined && (
        <>
          {" · "}
          {t("console.untilAtLatest")} <Instant at={each.until} />
        </>
      )}
    </Text>
  );
}

function Card({ each, onTurn }: { each: Switch; onTurn: () => void }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`switch-${each.kind}`}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} maw="44rem">
          <Group gap="sm">
            <Title order={2} size="h4" id={`switch-${each.kind}`}>
              {t(`console.kinds.${each.kind}`)}
            </Title>
            <StatusBadge kind={each.engaged ? "stop" : "idle"}>
              {t(each.engaged ? "console.engaged" : "console.released")}
            </StatusBadge>
          </Group>
          <Text size="sm">{t(`console.effects.${each.kind}`)}</Text>
          <Last each={each} />
        </Stack>
        <Button variant={each.engaged ? "filled" : "default"} onClick={onTurn}>
          {t(each.engaged ? "console.release" : "console.engage", { name: t(`console.kinds.${each.kind}`) })}
        </Button>
      </Group>
    </Paper>
  );
}

/** What can be switched off for everybody, each with what it stops; a reason is asked for and shown to all. */
export function SwitchList() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(switchesQuery);
  const [asked, setAsked] = useState<Switch>();
  const [minutes, setMinutes] = useState<number | string>(USUAL_MINUTES);
  const refresh = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: switchesQuery.queryKey }),
      cache.invalidateQueries({ queryKey: ["standing"] }),
    ]);
  if (error !== null) return <ProblemNote failure={error} onRetry={() => void refetch()} />;
  return (
    <Stack>
      {data?.items.map((each) => (
        <Card key={each.kind} each={each} onTurn={() => setAsked(each)} />
      ))}
      <Text size="sm" c="dimmed">
        {t("console.exempt")} <span className="mono">{data?.exempt.join(" ")}</span>
      </Text>
      {asked !== undefined && (
        <ConfirmCommand
          opened
          onClose={() => setAsked(undefined)}
          title={t(asked.engaged ? "console.releaseTitle" : "console.engageTitle", {
            name: t(`console.kinds.${asked.kind}`),
          })}
          effect={t(asked.engaged ? "console.releaseEffect" : `console.effects.${asked.kind}`)}
          confirmLabel={t(asked.engaged ? "console.releaseNow" : "console.engageNow")}
          reason="required"
          stops={!asked.engaged}
          more={
            asked.engaged || !asked.ends ? undefined : (
              <NumberInput
                label={t("console.minutes")}
                description={t("console.minutesText")}
                min={1}
                max={DAY_MINUTES}
                allowDecimal={false}
                value={minutes}
                onChange={setMinutes}
              />
            )
          }
          onConfirm={async (reason) => {
            await turn(asked, reason, Number(minutes));
            await refresh();
            showDone(t(asked.engaged ? "console.isReleased" : "console.isEngaged"));
          }}
        />
      )}
    </Stack>
  );
}
