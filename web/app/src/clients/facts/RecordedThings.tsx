import { Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { type ComponentType, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import classes from "./facts.module.css";
import { allowed } from "./model";
import { factsKey, mayRecord } from "./queries";
import { type Recorded, RecordedHistory } from "./RecordedHistory";
import { RecordedRow, type RowTool } from "./RecordedRow";

interface ListQuery<R> {
  queryKey: QueryKey;
  queryFn: () => Promise<R[]>;
}

type Verb = "change" | "history" | "withdraw";
type Word = Verb | `${Verb}Of` | "add" | "empty" | "withdrawEffect" | `acts.${Recorded["act"]}`;

/** One kind of thing that is recorded of properties, as its list shows it. */
export interface RecordedKind<R extends Recorded> {
  say: (word: Word, t: TFunction, what?: string) => string;
  list: (property: string) => ListQuery<R>;
  historyOf: (row: R) => ListQuery<R>;
  withdraw: (row: R) => Promise<unknown>;
  /** In the order in which they are listed. */
  sorted: (rows: R[]) => R[];
  /** What tells one from the others, as dialogs and tools call it. */
  text: (row: R, t: TFunction) => string;
  /** The same, in its own row. */
  name: (row: R, t: TFunction) => string;
  badge: (row: R, t: TFunction) => ReactNode;
  Details: ComponentType<{ row: R }>;
  Form: ComponentType<{ property: string; known: R | undefined; onClose: () => void; onSaved: () => Promise<void> }>;
}

type Open<R> = { dialog: "form"; row: R | undefined } | { dialog: "history" | "withdraw"; row: R };

interface DialogsProps<R extends Recorded> {
  kind: RecordedKind<R>;
  property: string;
  open: Open<R>;
  onClose: () => void;
}

function Dialogs<R extends Recorded>({ kind, property, open, onClose }: DialogsProps<R>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onSaved = () => queries.invalidateQueries({ queryKey: factsKey(property) });
  const { Form, Details } = kind;
  if (open.dialog === "form") {
    const { row } = open;
    const title = row === undefined ? kind.say("add", t) : kind.say("changeOf", t, kind.text(row, t));
    return (
      <Modal opened onClose={onClose} title={title} size="lg">
        <Form property={property} known={row} onClose={onClose} onSaved={onSaved} />
      </Modal>
    );
  }
  const what = kind.text(open.row, t);
  if (open.dialog === "history") {
    return (
      <Modal opened onClose={onClose} title={kind.say("historyOf", t, what)}>
        <RecordedHistory query={kind.historyOf(open.row)} act={({ act }) => kind.say(`acts.${act}`, t)}>
          {(row) => (
            <>
              <Text size="sm">{kind.name(row, t)}</Text>
              <Details row={row} />
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
      title={kind.say("withdrawOf", t, what)}
      effect={kind.say("withdrawEffect", t)}
      confirmLabel={kind.say("withdraw", t)}
      reason="none"
      stops
      onConfirm={async () => {
        await kind.withdraw(open.row);
        await onSaved();
      }}
    />
  );
}

interface RecordedThingsProps<R extends Recorded> {
  kind: RecordedKind<R>;
  property: string;
}

/** What of one kind is recorded of a property, and what can be done with each. */
export function RecordedThings<R extends Recorded>({ kind, property }: RecordedThingsProps<R>) {
  const { t } = useTranslation();
  const writes = useCan()(mayRecord);
  const [open, setOpen] = useState<Open<R>>();
  const { data, error } = useQuery(kind.list(property));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={60} />;
  const { Details } = kind;
  const toolsOf = (row: R): RowTool[] => {
    const what = kind.text(row, t);
    const tool = (dialog: Open<R>["dialog"], verb: Verb) => ({
      text: kind.say(verb, t),
      label: kind.say(`${verb}Of`, t, what),
      run: () => setOpen({ dialog, row }),
    });
    return [
      ...(allowed(row, "change") ? [tool("form", "change")] : []),
      tool("history", "history"),
      ...(allowed(row, "withdraw") ? [tool("withdraw", "withdraw")] : []),
    ];
  };
  return (
    <Stack gap="sm">
      {data.length === 0 ? <Text c="dimmed">{kind.say("empty", t)}</Text> : null}
      <ul className={classes["rows"]}>
        {kind.sorted(data).map((row) => (
          <RecordedRow key={row.id} name={kind.name(row, t)} badge={kind.badge(row, t)} tools={toolsOf(row)}>
            <Details row={row} />
            <div className={classes["origin"]}>{t(`facts.sources.${row.source}`)}</div>
          </RecordedRow>
        ))}
      </ul>
      {writes ? (
        <Group>
          <Button variant="default" onClick={() => setOpen({ dialog: "form", row: undefined })}>
            {kind.say("add", t)}
          </Button>
        </Group>
      ) : null}
      {open === undefined ? null : (
        <Dialogs kind={kind} property={property} open={open} onClose={() => setOpen(undefined)} />
      )}
    </Stack>
  );
}
