import { Group, Modal, Skeleton, Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { ProblemNote } from "~/ui/ProblemNote";
import { FactHistory } from "./FactHistory";
import { FactRow } from "./FactRow";
import classes from "./facts.module.css";
import { LookBackForm } from "./LookBackForm";
import { type FactLine, type FactSheet, factsKey, LIVE_TYPES, type LookBack, sheetQuery, type Source } from "./queries";

function Count({ sheet }: { sheet: FactSheet }) {
  const { t } = useTranslation();
  const total = sheet.groups.reduce((sum, group) => sum + group.facts.length, 0);
  return (
    <Text fw={600} role="status">
      {t("facts.count", { answered: sheet.answered, total })}
      {sheet.unknown === 0 ? null : <Text span>, {t("facts.unknowns", { count: sheet.unknown })}</Text>}
    </Text>
  );
}

/** All that can be known of a property, group by group, answered where it stands. */
export default function PropertyFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [back, setBack] = useState<LookBack>();
  const [editing, setEditing] = useState<string>();
  const [history, setHistory] = useState<FactLine>();
  const [source, setSource] = useState<Source>("told_by_client");
  const key = useMemo(() => factsKey(id), [id]);
  const ids = useMemo(() => [id], [id]);
  useLive(LIVE_TYPES, key, ids);
  const { data, error } = useQuery({ ...sheetQuery(id, back), placeholderData: keepPreviousData });
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={240} />;
  const writes = back === undefined && data.commands.some(({ name, allowed }) => name === "record" && allowed);
  const onSaved = () => queries.invalidateQueries({ queryKey: key });
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Count sheet={data} />
        <LookBackForm today={data.today} back={back} onBack={setBack} />
      </Group>
      {data.groups.map((group) => (
        <section key={group.code} aria-labelledby={`facts-${group.code}`}>
          <Title order={3} id={`facts-${group.code}`} mb={4}>
            {group.label}
          </Title>
          <ul className={classes["rows"]}>
            {group.facts.map((fact) => (
              <FactRow
                key={fact.code}
                sheet={data}
                fact={fact}
                writes={writes}
                editing={writes && editing === fact.code}
                source={source}
                onSource={setSource}
                onEdit={setEditing}
                onHistory={setHistory}
                onSaved={onSaved}
              />
            ))}
          </ul>
        </section>
      ))}
      {history === undefined ? null : (
        <Modal opened onClose={() => setHistory(undefined)} title={t("facts.historyOf", { fact: history.label })}>
          <FactHistory sheet={data} fact={history} writes={writes} onSaved={onSaved} />
        </Modal>
      )}
    </Stack>
  );
}
