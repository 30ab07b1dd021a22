import { Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { Facts } from "~/ui/Facts";
import { ProblemNote } from "~/ui/ProblemNote";
import { ServerLink } from "~/ui/ServerLink";
import type { DocumentOf } from "../queries";
import { day } from "../words";
import { HoldDialog, HoldNote } from "./HoldCommands";
import { PurgeStatus } from "./PurgeStatus";
import { type Plan, planQuery } from "./queries";

const PurgeForm = lazy(() => import("./PurgeForm"));

interface KeepingProps {
  record: RecordRef;
  document: DocumentOf;
}

function Period({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return plan.keptUntil === undefined ? (
    <Text size="sm">{t("keeping.free")}</Text>
  ) : (
    <Facts
      facts={[
        { label: t("keeping.until"), value: day(plan.keptUntil) },
        { label: t("keeping.because"), value: plan.because },
      ]}
    />
  );
}

function Commands({ record, document, plan }: KeepingProps & { plan: Plan }) {
  const { t } = useTranslation();
  const may = useCan();
  const [open, setOpen] = useState<"hold" | "purge">();
  const close = () => setOpen(undefined);
  if (open === "purge") {
    return (
      <Suspense fallback={<Skeleton height={240} />}>
        <PurgeForm record={record} document={document} plan={plan} onDone={close} />
      </Suspense>
    );
  }
  return (
    <Group gap="xs">
      {may(can.holdDocuments) ? (
        <Button variant="default" onClick={() => setOpen("hold")}>
          {t("keeping.hold")}
        </Button>
      ) : null}
      {may(can.purgeDocuments) ? (
        <CommandButton
          label={t("keeping.purge")}
          command={plan.commands.find(({ name }) => name === "request")}
          onRun={() => setOpen("purge")}
        />
      ) : null}
      {open === "hold" ? <HoldDialog record={record} document={document} onClose={close} /> : null}
    </Group>
  );
}

/** What keeps a document, until when, and how it goes for good. */
export default function Keeping({ record, document }: KeepingProps) {
  const { t } = useTranslation();
  const may = useCan();
  const { data: plan, error, refetch } = useQuery(planQuery(record, document));
  return (
    <section aria-label={t("keeping.title")}>
      <Title order={3} mb="xs">
        {t("keeping.title")}
      </Title>
      {error === null ? null : <ProblemNote failure={error} onRetry={() => void refetch()} />}
      {plan === undefined ? (
        error === null ? (
          <Skeleton height={80} />
        ) : null
      ) : (
        <Stack gap="sm">
          {plan.holds.map((hold) => (
            <HoldNote key={hold.id} record={record} hold={hold} />
          ))}
          {plan.purge === undefined ? (
            <>
              <Period plan={plan} />
              <Commands record={record} document={document} plan={plan} />
            </>
          ) : (
            <Group gap="sm">
              <PurgeStatus purge={plan.purge} />
              {may(can.approvePurges) ? (
                <ServerLink link={`/retention?purge=${plan.purge.id}`}>{t("keeping.see")}</ServerLink>
              ) : null}
            </Group>
          )}
        </Stack>
      )}
    </section>
  );
}
