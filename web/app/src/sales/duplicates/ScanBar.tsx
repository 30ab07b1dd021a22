import { Button, Group, Paper, Progress, Text } from "@mantine/core";
import { IconZoomScan } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { scanQuery, works } from "./queries";

/** Asks for a look through all leads. */
export function useScan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST("/api/v1/sales/duplicate-scans", {
          params: { header: { "Idempotency-Key": newIdempotencyKey() } },
        }),
      ),
    onSuccess: (scan) => queries.setQueryData(scanQuery.queryKey, scan),
  });
}

export function ScanButton() {
  const { t } = useTranslation();
  const scan = useScan();
  const latest = useQuery(scanQuery);
  const busy = scan.isPending || works(latest.data);
  return (
    <Button leftSection={<IconZoomScan size={16} />} loading={busy} onClick={() => scan.mutate()}>
      {t("duplicates.scan")}
    </Button>
  );
}

/** How far the look through all leads is, and when the last one was. */
export function ScanBar() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(scanQuery);
  const busy = works(data);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy) void queries.invalidateQueries({ queryKey: ["duplicates", "pairs"] });
    wasBusy.current = busy;
  }, [busy, queries]);
  if (data === undefined || data === null) return null;
  const { done, total } = data;
  return (
    <Paper withBorder px="md" py="xs" mb="sm" role="status">
      {busy ? (
        <Group gap="md">
          <Progress
            flex={1}
            value={total === undefined || total === 0 ? 0 : (done / total) * 100}
            aria-label={t("duplicates.scanning")}
          />
          <Text size="sm" className="figures">
            {total === undefined ? t("duplicates.waiting") : t("duplicates.looked", { done, total })}
          </Text>
        </Group>
      ) : (
        <Group gap="xs">
          <StatusBadge kind={data.state === "succeeded" ? "good" : data.state === "dead" ? "stop" : "idle"}>
            {t(`jobs.states.${data.state}`)}
          </StatusBadge>
          <Text size="sm" span>
            {t("duplicates.lastScan", { count: done })} <Instant at={data.endedAt ?? data.askedAt} />
          </Text>
        </Group>
      )}
    </Paper>
  );
}
