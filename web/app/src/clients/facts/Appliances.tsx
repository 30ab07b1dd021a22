import { Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import ApplianceForm from "./ApplianceForm";
import classes from "./facts.module.css";
import { allowed, applianceText } from "./model";
import {
  type Appliance,
  applianceHistoryQuery,
  appliancesQuery,
  factsKey,
  mayRecord,
  withdrawAppliance,
} from "./queries";
import { RecordedHistory } from "./RecordedHistory";
import { RecordedRow, type RowTool } from "./RecordedRow";

function Details({ appliance }: { appliance: Appliance }) {
  const { t } = useTranslation();
  const { make, model, installedOn, removedOn, ownedBy, servesHome } = appliance;
  const lines = [
    [make, model].filter(Boolean).join(" "),
    installedOn === undefined ? t("appliances.installedUnknown") : t("appliances.installed", { day: day(installedOn) }),
    removedOn === undefined ? "" : t("appliances.removed", { day: day(removedOn) }),
    ownedBy === "tenant" ? t("appliances.ofTenant") : "",
    servesHome ? "" : t("appliances.servesNoHome"),
  ];
  return (
    <Text size="sm" component="div">
      {lines.filter((line) => line !== "").join(" · ")}
    </Text>
  );
}

type Open = { kind: "form"; appliance: Appliance | undefined } | { kind: "history" | "withdraw"; appliance: Appliance };

interface DialogsProps {
  property: string;
  open: Open;
  onClose: () => void;
}

function Dialogs({ property, open, onClose }: DialogsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onSaved = () => queries.invalidateQueries({ queryKey: factsKey(property) });
  if (open.kind === "form") {
    const { appliance } = open;
    const title =
      appliance === undefined ? t("appliances.add") : t("appliances.changeOf", { what: applianceText(appliance, t) });
    return (
      <Modal opened onClose={onClose} title={title} size="lg">
        <ApplianceForm property={property} appliance={appliance} onClose={onClose} onSaved={onSaved} />
      </Modal>
    );
  }
  const what = applianceText(open.appliance, t);
  if (open.kind === "history") {
    return (
      <Modal opened onClose={onClose} title={t("appliances.historyOf", { what })}>
        <RecordedHistory query={applianceHistoryQuery(open.appliance)} act={({ act }) => t(`appliances.acts.${act}`)}>
          {(row) => (
            <>
              <Text size="sm">{applianceText(row, t)}</Text>
              <Details appliance={row} />
            </>
          )}
        </RecordedHistory>
      </Modal>
    );
  }
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("appliances.withdrawOf", { what })}
      effect={t("appliances.withdrawEffect")}
      confirmLabel={t("appliances.withdraw")}
      reason="none"
      stops
      onConfirm={async () => {
        await withdrawAppliance(open.appliance);
        await onSaved();
      }}
    />
  );
}

/** Appliances and flues of a property, those that were removed last. */
export default function Appliances({ id }: { id: string }) {
  const { t } = useTranslation();
  const writes = useCan()(mayRecord);
  const [open, setOpen] = useState<Open>();
  const { data, error } = useQuery(appliancesQuery(id));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={60} />;
  const toolsOf = (appliance: Appliance): RowTool[] => {
    const what = applianceText(appliance, t);
    const tool = (kind: Open["kind"], text: string, label: string) => ({
      text,
      label,
      run: () => setOpen({ kind, appliance }),
    });
    return [
      ...(allowed(appliance, "change")
        ? [tool("form", t("appliances.change"), t("appliances.changeOf", { what }))]
        : []),
      tool("history", t("appliances.history"), t("appliances.historyOf", { what })),
      ...(allowed(appliance, "withdraw")
        ? [tool("withdraw", t("appliances.withdraw"), t("appliances.withdrawOf", { what }))]
        : []),
    ];
  };
  const there = data.filter(({ removedOn }) => removedOn === undefined);
  const gone = data.filter(({ removedOn }) => removedOn !== undefined);
  return (
    <Stack gap="sm">
      {data.length === 0 ? <Text c="dimmed">{t("appliances.empty")}</Text> : null}
      <ul className={classes["rows"]}>
        {[...there, ...gone].map((appliance) => (
          <RecordedRow
            key={appliance.id}
            name={applianceText(appliance, t)}
            badge={
              appliance.removedOn === undefined ? null : (
                <StatusBadge kind="idle">{t("appliances.acts.ended")}</StatusBadge>
              )
            }
            tools={toolsOf(appliance)}
          >
            <Details appliance={appliance} />
            <div className={classes["origin"]}>{t(`facts.sources.${appliance.source}`)}</div>
          </RecordedRow>
        ))}
      </ul>
      {writes ? (
        <Group>
          <Button variant="default" onClick={() => setOpen({ kind: "form", appliance: undefined })}>
            {t("appliances.add")}
          </Button>
        </Group>
      ) : null}
      {open === undefined ? null : <Dialogs property={id} open={open} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
