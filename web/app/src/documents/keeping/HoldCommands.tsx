import { Alert, Group, Stack, Text, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Instant } from "~/ui/Instant";
import { StatusShape } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { again } from "../queries";
import { type Hold, lift, place } from "./queries";

interface HoldDialogProps {
  record: RecordRef;
  /** The one that is held; undefined for all of the record. */
  document?: { id: string; name: string };
  onClose: () => void;
}

/** Holds a document, or all of a record, for a legal matter. */
export function HoldDialog({ record, document, onClose }: HoldDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reference, setReference] = useState("");
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={document === undefined ? t("keeping.holdAllTitle") : t("keeping.holdTitle", { name: document.name })}
      effect={document === undefined ? t("keeping.holdAllEffect") : t("keeping.holdEffect")}
      confirmLabel={document === undefined ? t("keeping.holdAll") : t("keeping.hold")}
      more={
        <TextInput
          label={t("keeping.matter")}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          maxLength={200}
        />
      }
      onConfirm={async (reason) => {
        await place(record, {
          reason,
          ...(reference.trim() === "" ? {} : { reference: reference.trim() }),
          ...(document === undefined ? {} : { document: document.id }),
        });
        showDone(t("keeping.placed"));
        await again(queries, record);
      }}
    />
  );
}

/** A hold that stands: who placed it and why, and the command that lifts it. */
export function HoldNote({ record, hold }: { record: RecordRef; hold: Hold }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [lifting, setLifting] = useState(false);
  return (
    <Alert
      variant="default"
      icon={<StatusShape kind="attention" size={18} />}
      title={hold.document === undefined ? t("keeping.heldAll") : t("keeping.held")}
    >
      <Stack gap="xs">
        <Text size="sm">{hold.reason}</Text>
        <Text size="sm" component="div">
          {hold.reference === undefined
            ? hold.placedBy.name
            : t("keeping.heldBy", { name: hold.placedBy.name, reference: hold.reference })}
          , <Instant at={hold.placedAt} />
        </Text>
        <Group>
          <CommandButton
            label={t("keeping.lift")}
            command={hold.commands.find(({ name }) => name === "lift")}
            onRun={() => setLifting(true)}
          />
        </Group>
      </Stack>
      {lifting ? (
        <ConfirmCommand
          opened
          onClose={() => setLifting(false)}
          title={t("keeping.liftTitle", { reason: hold.reason })}
          effect={t("keeping.liftEffect")}
          confirmLabel={t("keeping.lift")}
          stops
          onConfirm={async (reason) => {
            await lift(hold, reason);
            showDone(t("keeping.lifted"));
            await again(queries, record);
          }}
        />
      ) : null}
    </Alert>
  );
}
