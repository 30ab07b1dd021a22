import { Button, Paper } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { type Unit, type UnitKind, unitsQuery } from "./queries";
import { treeOf } from "./tree";
import { UnitBranch } from "./UnitBranch";

const UnitEditor = lazy(() => import("./UnitEditor"));

export type UnitAct =
  | { kind: "create"; parentId: string }
  | { kind: "edit"; unit: Unit }
  | { kind: "remove"; unit: Unit };

const words = {
  teams: {
    title: "units.teamsTitle",
    help: "units.teamsHelp",
    create: "units.createTeam",
    none: "units.noTeams",
    noneText: "units.noTeamsText",
  },
  territories: {
    title: "units.territoriesTitle",
    help: "units.territoriesHelp",
    create: "units.createTerritory",
    none: "units.noTerritories",
    noneText: "units.noTerritoriesText",
  },
} as const;

/** Teams or territories: both are trees in which a parent includes its children. */
export function UnitsPage({ kind }: { kind: UnitKind }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(can.manageTerritories);
  const units = useQuery(unitsQuery(kind));
  const [act, setAct] = useState<UnitAct>();
  const word = words[kind];
  const reload = () => queries.invalidateQueries({ queryKey: [kind] });
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAct({ kind: "create", parentId: "" })}>
      {t(word.create)}
    </Button>
  );

  async function remove(unit: Unit) {
    const params = { path: { id: unit.id }, header: ifMatch(unit.version) };
    if (kind === "teams") await api.DELETE("/api/v1/firms/teams/{id}", { params });
    else await api.DELETE("/api/v1/firms/territories/{id}", { params });
    showDone(t("units.removed", { name: unit.name }));
    await reload();
  }

  return (
    <>
      <PageHeader title={t(word.title)} help={t(word.help)} {...(manages ? { actions: create } : {})} />
      {units.error !== null && units.data === undefined ? (
        <ProblemNote failure={units.error} onRetry={() => void units.refetch()} />
      ) : units.data === undefined ? (
        <TableSkeleton columns={2} />
      ) : (
        <Paper withBorder p="sm" maw={720}>
          {units.data.length === 0 ? (
            <EmptyState
              kind="nothing"
              title={t(word.none)}
              text={t(word.noneText)}
              {...(manages ? { action: create } : {})}
            />
          ) : (
            <UnitBranch branches={treeOf(units.data)} label={t(word.title)} onAct={manages ? setAct : undefined} />
          )}
        </Paper>
      )}
      {act?.kind === "create" || act?.kind === "edit" ? (
        <Suspense>
          <UnitEditor
            kind={kind}
            unit={act.kind === "edit" ? act.unit : undefined}
            parentId={act.kind === "create" ? act.parentId : (act.unit.parent ?? "")}
            units={units.data ?? []}
            title={act.kind === "edit" ? t("units.renameTitle", { name: act.unit.name }) : t(word.create)}
            onClose={() => setAct(undefined)}
            onSaved={reload}
          />
        </Suspense>
      ) : null}
      {act?.kind === "remove" ? (
        <ConfirmCommand
          opened
          onClose={() => setAct(undefined)}
          title={t("units.removeTitle", { name: act.unit.name })}
          effect={t("units.removeEffect")}
          confirmLabel={t("units.remove")}
          reason="none"
          stops
          onConfirm={() => remove(act.unit)}
        />
      ) : null}
    </>
  );
}
