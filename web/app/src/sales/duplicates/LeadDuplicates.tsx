import "~/i18n/salesRules";
import { Anchor, Paper, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CommandButton } from "~/ui/CommandButton";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { LeadLink } from "../leadColumns";
import type { Lead } from "../model";
import { mergesQuery, type Pair, pairsOfQuery, undoMerge } from "./queries";

function MayBe({ lead, pair }: { lead: Lead; pair: Pair }) {
  const { t } = useTranslation();
  const other = pair.lead.id === lead.id ? pair.other : pair.lead;
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge kind="attention">{t(`duplicates.foundBys.${pair.foundBy}`)}</StatusBadge>
      <Text size="sm">
        {t("duplicates.mayBe")} <LeadLink id={other.id} name={other.name} />. {pair.reasons.join(". ")}.
      </Text>
      <Anchor component={Link} to={`/sales/duplicates/${lead.id}/${other.id}`} size="sm" underline="always">
        {t("duplicates.compare")}
      </Anchor>
    </Stack>
  );
}

function Merges({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(mergesQuery(lead.id));
  const undo = useMutation({ mutationFn: (id: string) => undoMerge(queries, id) });
  return (data ?? []).map((merge) => (
    <Stack key={merge.id} gap={4} align="flex-start">
      <Text size="sm">
        {merge.kept.id === lead.id ? (
          <>
            <LeadLink id={merge.gone.id} name={merge.gone.name} /> {t("duplicates.wentInto")}
          </>
        ) : (
          <>
            {t("duplicates.goneInto")} <LeadLink id={merge.kept.id} name={merge.kept.name} />
          </>
        )}{" "}
        <Instant at={merge.mergedAt} />
      </Text>
      {merge.undoneAt === undefined ? (
        <CommandButton
          label={t("duplicates.undo")}
          command={merge.commands[0]}
          pending={undo.isPending}
          onRun={() => undo.mutate(merge.id)}
        />
      ) : (
        <StatusBadge kind="idle">{t("duplicates.undone")}</StatusBadge>
      )}
    </Stack>
  ));
}

/** Whether this lead may be another one, or was made of two: why, and the way to decide or to undo. */
export function LeadDuplicates({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const merges = useCan()(can.mergeLeads);
  const pairs = useQuery({ ...pairsOfQuery(lead.id), enabled: merges });
  const told = useQuery({ ...mergesQuery(lead.id), enabled: merges });
  const into = lead.outcome.mergedInto;
  const nothing = (pairs.data ?? []).length === 0 && (told.data ?? []).length === 0;
  if (nothing && into === undefined) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="duplicates">
      <Title order={2} id="duplicates" mb="xs">
        {t("duplicates.title")}
      </Title>
      <Stack gap="sm">
        {(pairs.data ?? []).map((pair) => (
          <MayBe key={pair.id} lead={lead} pair={pair} />
        ))}
        {merges ? (
          <Merges lead={lead} />
        ) : into === undefined ? null : (
          <Text size="sm">
            {t("duplicates.goneInto")} <LeadLink id={into} name={t("duplicates.theOther")} />
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
