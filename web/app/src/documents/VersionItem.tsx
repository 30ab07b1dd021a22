import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepFrom } from "~/api/download";
import { Problem } from "~/api/problem";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { CopyId } from "~/ui/CopyId";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { showDone, showProblem } from "~/ui/toasts";
import { VersionStatus } from "./DocumentRow";
import { again, type DocumentVersion, linkTo, type Named, reject } from "./queries";
import { day, size } from "./words";
import classes from "./documents.module.css";

const Differences = lazy(() => import("./Differences"));
const VerifyForm = lazy(() => import("./VerifyForm"));

interface VersionItemProps {
  record: RecordRef;
  document: Named;
  version: DocumentVersion;
  /** Whether it is asked at once what it proves. */
  verifying?: boolean;
}

async function keep(version: DocumentVersion) {
  try {
    keepFrom(await linkTo(version, false), version.fileName);
  } catch (problem) {
    showProblem(Problem.of(problem));
  }
}

function Proven({ version }: { version: DocumentVersion }) {
  const { t } = useTranslation();
  const { proof } = version;
  if (proof === undefined) return null;
  const facts = [
    ...(proof.issuedOn === undefined ? [] : [{ label: t("documents.issuedOn"), value: day(proof.issuedOn) }]),
    ...(proof.expiresOn === undefined ? [] : [{ label: t("documents.expiresOn"), value: day(proof.expiresOn) }]),
    ...(proof.reference === undefined ? [] : [{ label: t("documents.reference"), value: proof.reference }]),
    ...(proof.outcome === undefined
      ? []
      : [{ label: t("documents.outcome"), value: t(`documents.outcomes.${proof.outcome}`) }]),
  ];
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

/** One version: who put it there, what became of it, and what may be done with it. */
export function VersionItem({ record, document, version, verifying = false }: VersionItemProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<"verify" | "reject" | undefined>(verifying ? "verify" : undefined);
  const command = (name: string) => version.commands.find((each) => each.name === name);
  const close = () => setOpen(undefined);
  const { number } = version;
  const reviews = version.status === "available" || version.status === "verified";
  return (
    <li className={classes["version"]}>
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{t("documents.version", { number })}</Text>
          <VersionStatus version={version} />
        </Group>
        <Text size="sm">
          {version.status === "purged" ? null : `${version.fileName} · `}
          {version.type} · {size(version.bytes)}
        </Text>
        <Text size="sm" c="dimmed">
          {version.addedBy.name}, <Instant at={version.addedAt} />
        </Text>
        {version.reviewedBy === undefined ? null : (
          <Text size="sm" c="dimmed">
            {t("documents.reviewedBy", {
              status: t(`documents.statuses.${version.status}`),
              name: version.reviewedBy.name,
            })}
          </Text>
        )}
        {version.reason === undefined ? null : <Text size="sm">{version.reason}</Text>}
        {version.scan === "not_scanned" ? (
          <Text size="sm" c="dimmed">
            {t("documents.notScanned")}
          </Text>
        ) : null}
        <Proven version={version} />
        {version.status === "verified" ? (
          <Suspense>
            <Differences version={version} />
          </Suspense>
        ) : null}
        <div>
          <CopyId id={version.sha256} />
        </div>
        {open === "verify" ? (
          <Suspense fallback={<Skeleton height={240} />}>
            <VerifyForm record={record} document={document} version={version} onDone={close} />
          </Suspense>
        ) : (
          <Group gap="xs">
            {command("open")?.allowed === true ? (
              <Button
                variant="default"
                onClick={() => void keep(version)}
                aria-label={t("documents.downloadOf", { number })}
              >
                {t("documents.download")}
              </Button>
            ) : null}
            {version.status === "available" ? (
              <CommandButton
                label={t("documents.verify")}
                command={command("verify")}
                onRun={() => setOpen("verify")}
              />
            ) : null}
            {reviews ? (
              <CommandButton
                label={t("documents.reject")}
                command={command("reject")}
                onRun={() => setOpen("reject")}
              />
            ) : null}
          </Group>
        )}
      </Stack>
      {open === "reject" ? (
        <ConfirmCommand
          opened
          onClose={close}
          title={t("documents.rejectTitle", { number, name: document.name })}
          effect={t("documents.rejectEffect")}
          confirmLabel={t("documents.reject")}
          stops
          onConfirm={async (reason) => {
            await reject(version, reason);
            showDone(t("documents.rejected"));
            await again(queries, record);
          }}
        />
      ) : null}
    </li>
  );
}
