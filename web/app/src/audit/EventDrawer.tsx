import { Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keepFile } from "~/api/download";
import { CopyId } from "~/ui/CopyId";
import { ProblemNote } from "~/ui/ProblemNote";
import { changesBetween } from "~/ui/proof/Changes";
import { ProofDrawer } from "~/ui/proof/ProofDrawer";
import { exactly } from "~/ui/time";
import { actorName } from "./actor";
import { type AuditEvent, consistencyQuery, eventQuery, newestQuery, proofQuery } from "./queries";
import { asFile } from "./recordProof";

const fieldsOf = (state: unknown) =>
  typeof state === "object" && state !== null ? (state as Record<string, unknown>) : {};

function useProof(event: AuditEvent | undefined) {
  const sealed = event?.index !== undefined;
  const proof = useQuery({ ...proofQuery(event?.id ?? ""), enabled: sealed });
  const newest = useQuery({ ...newestQuery, enabled: sealed });
  const [from, to] = [proof.data?.size ?? 0, newest.data?.size ?? 0];
  const later = useQuery({ ...consistencyQuery(from, to), enabled: from > 0 && to > from });
  if (event === undefined || (sealed && proof.isPending)) return "loading";
  return proof.data && { proof: proof.data, shown: event, later: later.data };
}

interface EventDrawerProps {
  id: string;
  onClose: () => void;
  onFilter: (filters: Record<string, string>) => void;
}

/** One event of the log with its difference, its circumstances and its proof. */
export function EventDrawer({ id, onClose, onFilter }: EventDrawerProps) {
  const { t } = useTranslation();
  const query = useQuery(eventQuery(id));
  const event = query.data;
  const proof = useProof(event);
  const actor = event?.actor.id;
  const subject = event?.subject.id;
  return (
    <ProofDrawer
      opened
      onClose={onClose}
      title={event === undefined ? t("audit.event") : event.action}
      facts={
        event === undefined
          ? []
          : [
              { label: t("audit.when"), value: exactly(event.at) },
              { label: t("audit.whenUtc"), value: exactly(event.at, "UTC") },
              { label: t("audit.who"), value: actorName(event) },
              { label: t("audit.for"), value: event.onBehalfOf === undefined ? "–" : <CopyId id={event.onBehalfOf} /> },
              { label: t("audit.record"), value: event.subject.type },
              { label: t("audit.recordId"), value: subject === undefined ? "–" : <CopyId id={subject} /> },
              { label: t("audit.reason"), value: event.reason ?? "–" },
              { label: t("audit.request"), value: event.request === undefined ? "–" : <CopyId id={event.request} /> },
              { label: t("audit.session"), value: event.session === undefined ? "–" : <CopyId id={event.session} /> },
              { label: t("audit.eventId"), value: <CopyId id={event.id} /> },
            ]
      }
      changes={event === undefined ? [] : changesBetween(fieldsOf(event.before), fieldsOf(event.after))}
      proof={proof}
      actions={
        query.error !== null && event === undefined ? (
          <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Group>
            {typeof proof === "object" ? (
              <Button
                variant="default"
                leftSection={<IconDownload size={16} />}
                onClick={() => keepFile(asFile({ event, proof: proof.proof }), `proof-${id}.json`)}
              >
                {t("audit.download")}
              </Button>
            ) : null}
            {actor === undefined ? null : (
              <Button variant="default" onClick={() => onFilter({ actor })}>
                {t("audit.onlyActor")}
              </Button>
            )}
            {subject === undefined ? null : (
              <Button variant="default" onClick={() => onFilter({ subjectId: subject })}>
                {t("audit.onlyRecord")}
              </Button>
            )}
          </Group>
        )
      }
    />
  );
}
