import { Button, Paper, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { certificateKind, certificateText } from "~/clients/duties/model";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone, showProblem } from "~/ui/toasts";
import { type HandedIn as One, handedInQuery, takeBack } from "./handin";
import classes from "./portal.module.css";
import { Shut } from "./Shut";

function Row({ property, one }: { property: string; one: One }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const what = certificateText(one, t);
  const withdrawing = useMutation({
    mutationFn: () => takeBack(property, one),
    onSuccess: () => showDone(t("certificates.done.withdraw", { what })),
    onError: (problem) => showProblem(Problem.of(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["portal"] }),
  });
  return (
    <li className={classes["row"]}>
      <div>
        <Text fw={600} size="sm">
          {[what, ...one.subjects].join(" · ")}
        </Text>
        <Text size="sm" c="dimmed">
          {t("portal.by", { who: one.by })}
          {one.file === undefined ? "" : ` · ${one.file}`}
        </Text>
        {one.reason === undefined ? null : <Text size="sm">{t("certificates.reason", { reason: one.reason })}</Text>}
      </div>
      <span>
        <StatusBadge kind={certificateKind[one.status]}>{t(`certificates.statuses.${one.status}`)}</StatusBadge>
        {one.commands.some(({ allowed }) => allowed) ? (
          <Button
            size="compact-sm"
            variant="default"
            ml="xs"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate()}
            aria-label={t("certificates.withdrawOf", { what })}
          >
            {t("certificates.withdraw")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** What was handed in for a property, and what became of it. */
export function HandedIn({ property }: { property: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(handedInQuery(property));
  return (
    <Paper withBorder p="md" component="section" aria-label={t("portal.evidence")}>
      <Title order={2} size="h3">
        {t("portal.evidence")}
      </Title>
      {data === undefined ? <Shut failure={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t("portal.evidenceNone")}
        </Text>
      ) : null}
      <ul className={classes["rows"]}>
        {data?.map((one) => (
          <Row key={one.id} property={property} one={one} />
        ))}
      </ul>
    </Paper>
  );
}
