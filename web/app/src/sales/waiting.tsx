import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStreamAge } from "~/api/events";
import { live as stream } from "~/app/live";
import { AsOf } from "~/ui/AsOf";
import { leadChange } from "./live";

interface Row {
  id: string;
  version: number;
}

interface Heard {
  /** Without it, many leads at once. */
  id: string | undefined;
  version: number;
  at: number;
  /** Whether its coming in was heard too, before what was done with it since. */
  isNew: boolean;
}

export interface Waiting {
  fresh: number;
  changed: number;
  /** Leads have changed, and nobody said which. */
  many: boolean;
}

/** What these rows, as they were answered, do not show yet. */
export function waitingFor(rows: readonly Row[], answeredAt: number, heard: readonly Heard[]): Waiting {
  const shown = new Map(rows.map(({ id, version }) => [id, version]));
  const behind = heard.filter(({ id, version }) => version > (shown.get(id ?? "") ?? Number.POSITIVE_INFINITY));
  const later = heard.filter(({ id, at }) => at > answeredAt && !shown.has(id ?? ""));
  return {
    fresh: new Set(later.filter(({ isNew }) => isNew).map(({ id }) => id)).size,
    changed: new Set(behind.map(({ id }) => id)).size,
    many: later.some(({ id }) => id === undefined),
  };
}

const NONE: Heard[] = [];

/** Rows never move under the pointer: what is new or has changed waits until somebody wants it. */
export function useWaiting(rows: readonly Row[] | undefined, answeredAt: number): Waiting {
  const [heard, hear] = useState(NONE);
  useEffect(
    () =>
      stream.listen((event) => {
        const change = event.type === "reset" ? { type: "lead", id: undefined, version: undefined } : leadChange(event);
        if (change?.type !== "lead") return;
        const { id, version = 0 } = change;
        hear((before) => {
          const isNew = version === 1 || before.some((each) => each.id === id && each.isNew);
          return [...before.filter((each) => each.id !== id), { id, version, at: Date.now(), isNew }];
        });
      }),
    [],
  );
  return waitingFor(rows ?? [], answeredAt, heard);
}

export const isBehind = ({ fresh, changed, many }: Waiting) => fresh + changed > 0 || many;

/** Says what waits, and shows it when somebody asks. */
export function ShowWaiting({ waiting, onShow }: { waiting: Waiting; onShow: () => void }) {
  const { t } = useTranslation();
  if (!isBehind(waiting)) return null;
  const { fresh, changed } = waiting;
  const parts = [
    ...(fresh > 0 ? [t("leads.newOnes", { count: fresh })] : []),
    ...(changed > 0 ? [t("leads.changedOnes", { count: changed })] : []),
  ];
  const what = parts.length === 0 ? t("leads.changedMany") : parts.join(" · ");
  return (
    <Button variant="light" fullWidth mb="xs" leftSection={<IconArrowUp size={16} />} onClick={onShow}>
      {t("leads.showWaiting", { what })}
    </Button>
  );
}

/** The age of the rows themselves, however lately the stream was heard. */
export function RowsAsOf({ answeredAt, waiting }: { answeredAt: number; waiting: Waiting }) {
  const { silent } = useStreamAge(stream);
  return answeredAt === 0 ? null : <AsOf at={answeredAt} silent={silent || isBehind(waiting)} />;
}
