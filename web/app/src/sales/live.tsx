import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconArrowUp } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ServerEvent, useStreamAge } from "~/api/events";
import { live as stream } from "~/app/live";
import { AsOf } from "~/ui/AsOf";
import { refreshLeads } from "./queries";

interface Changed {
  type: string;
  id: string;
  version: number;
}

const ONCE_MS = 1_000;

/** The change of a lead that an event tells of, or nothing. */
export function leadChange(event: ServerEvent): Changed | undefined {
  const data = event.data as Partial<Changed> | null;
  if (event.type !== "changed" || typeof data?.type !== "string" || !data.type.startsWith("lead")) return undefined;
  return { type: data.type, id: String(data.id), version: Number(data.version) };
}

function onceASecond(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = stream.listen((event) => {
    if (event.type !== "reset" && leadChange(event) === undefined) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, ONCE_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Asks again for these when leads have changed, at most once a second; after a gap in the stream, at once. */
export function useFresh(queryKey: readonly string[]) {
  const queries = useQueryClient();
  // Keys are made anew at each render; what they say is what counts.
  const key = JSON.stringify(queryKey);
  const ask = useCallback(
    () => void queries.invalidateQueries({ queryKey: JSON.parse(key) as string[] }),
    [queries, key],
  );
  useEffect(() => onceASecond(ask), [ask]);
}

export function LeadsAsOf() {
  const { heardAt, silent } = useStreamAge(stream);
  return heardAt === undefined ? null : <AsOf at={heardAt} silent={silent} />;
}

/** Whether the stream has been silent for too long to call figures live. */
export const useSilence = () => useStreamAge(stream).silent;

/** Rows never move under the pointer: new leads wait behind this button until somebody wants them. */
export function NewLeads() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState(0);
  useEffect(
    () =>
      stream.listen((event) => {
        if (leadChange(event)?.version === 1) setWaiting((count) => count + 1);
      }),
    [],
  );
  if (waiting === 0) return null;
  return (
    <Button
      variant="light"
      fullWidth
      mb="xs"
      leftSection={<IconArrowUp size={16} />}
      onClick={() => {
        setWaiting(0);
        void refreshLeads(queries);
      }}
    >
      {t("leads.newOnes", { count: waiting })}
    </Button>
  );
}
