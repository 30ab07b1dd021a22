import { Button, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { StatusBadge } from "~/ui/StatusBadge";
import { isSealed, recordQuery } from "./recordProof";
import classes from "./record.module.css";

const RecordDrawer = lazy(() => import("./RecordDrawer"));

/** How many acts on this record are in the log, whether they are sealed, and the way to their proof. */
export function RecordProof({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const reads = useCan()(can.readAudit);
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...recordQuery(id), enabled: reads });
  if (!reads || data === undefined) return null;
  const { events, more } = data;
  const sealed = events.filter(isSealed).length;
  const all = sealed === events.length;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="proof">
      <div className={classes["panel"]}>
        <div>
          <Title order={2} id="proof">
            {t("audit.proof")}
          </Title>
          <Text size="sm" className="figures">
            {more ? t("audit.moreThan", { count: events.length }) : t("audit.eventCount", { count: events.length })}
          </Text>
        </div>
        <StatusBadge kind={all ? "good" : "unknown"}>
          {all ? t("audit.sealed") : t("audit.partSealed", { sealed, count: events.length })}
        </StatusBadge>
      </div>
      <Button variant="default" fullWidth mt="xs" onClick={() => setOpen(true)}>
        {t("audit.showProof")}
      </Button>
      {open ? (
        <Suspense>
          <RecordDrawer id={id} name={name} recorded={data} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Paper>
  );
}
