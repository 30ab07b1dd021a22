import "~/i18n/salesRules";
import { Button, Paper, Skeleton, Text } from "@mantine/core";
import { IconArrowsExchange, IconArrowsSplit2, IconGitMerge } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { can } from "~/app/permissions";
import { usePaletteActions } from "~/shell/palette";
import { Permitted } from "~/shell/Permitted";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone, showProblem } from "~/ui/toasts";
import type { Lead } from "../model";
import { leadQuery } from "../queries";
import { contested, proposed, type Side, swapped } from "./choices";
import { Comparison } from "./Comparison";
import {
  doubtAgain,
  keepApart,
  merge,
  type Part,
  type Preview,
  previewQuery,
  refreshPairs,
  undoMerge,
} from "./queries";

const tell = (failure: unknown) => showProblem(Problem.of(failure));

function Compare({ kept, gone, preview }: { kept: Lead; gone: Lead; preview: Preview }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [changed, setChanged] = useState<Set<Part>>();
  const [asking, setAsking] = useState(false);
  const taken = changed ?? proposed(preview);
  const open = contested(preview).length;
  const back = () => void navigate({ to: "/sales/duplicates" });

  function take(part: Part, side: Side) {
    const next = new Set(taken);
    if (side === "gone") next.add(part);
    else next.delete(part);
    setChanged(next);
  }
  function swap() {
    setChanged(swapped(preview, taken));
    void navigate({ to: "/sales/duplicates/$lead/$other", params: { lead: gone.id, other: kept.id }, replace: true });
  }
  async function different() {
    try {
      await keepApart(queries, kept.id, gone.id);
      showDone(t("duplicates.different", { first: kept.name, second: gone.name }), () => {
        doubtAgain(queries, kept.id, gone.id).catch(tell);
      });
      back();
    } catch (failure) {
      tell(failure);
    }
  }
  async function mergeThem() {
    const merged = await merge(kept.id, gone.id, [...taken]);
    showDone(t("duplicates.merged", { gone: gone.name, kept: merged.lead.name }), () => {
      undoMerge(queries, merged.id).catch(tell);
    });
    await navigate({ to: "/leads/$id", params: { id: kept.id } });
    await refreshPairs(queries);
  }
  usePaletteActions(
    useMemo(
      () => [
        { id: "merge", label: t("duplicates.merge"), run: () => setAsking(true) },
        { id: "different", label: t("duplicates.areDifferent"), run: () => void different() },
        { id: "swap", label: t("duplicates.swap"), run: swap },
      ],
      // oxlint-disable-next-line react/exhaustive-deps -- the acts are made anew each time; what they do hangs on these
      [t, kept.id, gone.id, changed],
    ),
  );
  return (
    <>
      <PageHeader
        title={t("duplicates.compareTitle", { first: kept.name, second: gone.name })}
        crumbs={[{ label: t("duplicates.title"), to: "/sales/duplicates" }]}
        help={t("duplicates.compareHelp")}
        actions={
          <>
            <Button variant="default" leftSection={<IconArrowsExchange size={16} />} onClick={swap}>
              {t("duplicates.swap")}
            </Button>
            <Button variant="default" leftSection={<IconArrowsSplit2 size={16} />} onClick={() => void different()}>
              {t("duplicates.areDifferent")}
            </Button>
            <Button leftSection={<IconGitMerge size={16} />} onClick={() => setAsking(true)}>
              {t("duplicates.merge")}
            </Button>
          </>
        }
      />
      <Text size="sm" c="dimmed" mb="sm">
        {t("duplicates.toDecide", { count: open })}
      </Text>
      <Paper withBorder p={{ base: 0, xs: "xs" }}>
        <Comparison kept={kept} gone={gone} preview={preview} taken={taken} onTake={take} onSwap={swap} />
      </Paper>
      <ConfirmCommand
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("duplicates.mergeTitle", { kept: kept.name })}
        effect={t("duplicates.mergeEffect", {
          gone: gone.name,
          kept: kept.name,
          parts: [...taken].map((part) => t(`duplicates.parts.${part}`)).join(", ") || t("duplicates.nothing"),
        })}
        confirmLabel={t("duplicates.merge")}
        reason="none"
        onConfirm={mergeThem}
      />
    </>
  );
}

function Loaded() {
  const { t } = useTranslation();
  const { lead = "", other = "" } = useParams({ strict: false });
  const kept = useQuery(leadQuery(lead));
  const gone = useQuery(leadQuery(other));
  const preview = useQuery(previewQuery(lead, other));
  if (kept.data !== undefined && gone.data !== undefined && preview.data !== undefined)
    return <Compare kept={kept.data} gone={gone.data} preview={preview.data} />;
  const failure = kept.error ?? gone.error ?? preview.error;
  return (
    <>
      <PageHeader
        title={t("duplicates.compare")}
        crumbs={[{ label: t("duplicates.title"), to: "/sales/duplicates" }]}
      />
      {failure === null ? (
        <Skeleton height={420} />
      ) : (
        <ProblemNote failure={failure} onRetry={() => void preview.refetch()} />
      )}
    </>
  );
}

/** Two leads side by side: merged, or said to be different. */
export function ComparePage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.mergeLeads} title={t("duplicates.compare")}>
      <Loaded />
    </Permitted>
  );
}
