import { Skeleton, Stack, Text } from "@mantine/core";
import { type QueryKey, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import type { Appliance, Hazard, Tenancy } from "./queries";

export type Recorded = Appliance | Tenancy | Hazard;

interface RecordedHistoryProps<R extends Recorded> {
  query: { queryKey: QueryKey; queryFn: () => Promise<R[]> };
  /** What was done with it then. */
  act: (row: R) => string;
  children: (row: R) => ReactNode;
}

/** All that was ever recorded of one appliance or tenancy, the latest first. */
export function RecordedHistory<R extends Recorded>({ query, act, children }: RecordedHistoryProps<R>) {
  const { t } = useTranslation();
  const { data, error } = useQuery(query);
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={80} />;
  return (
    <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
      {data.map((row) => (
        <li key={row.version}>
          <Text fw={600}>{act(row)}</Text>
          {children(row)}
          <Text size="sm" c="dimmed" component="div">
            {t(`facts.sources.${row.source}`)} ·{" "}
            {row.recordedBy === undefined ? t("facts.recorded") : t("facts.recordedBy", { who: row.recordedBy })}{" "}
            <Instant at={row.recordedAt} />
          </Text>
          {row.note === undefined ? null : <Text size="sm">{row.note}</Text>}
        </li>
      ))}
    </Stack>
  );
}
