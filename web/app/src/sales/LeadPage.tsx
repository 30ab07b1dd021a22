import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { mayLetters } from "~/records/queries";
import { StarButton } from "~/records/StarButton";
import { usePaletteActions } from "~/shell/palette";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { RecordPage } from "~/ui/RecordPage";
import { StatusBadge } from "~/ui/StatusBadge";
import { LeadAside } from "./LeadAside";
import { LeadCommands } from "./LeadCommands";
import { useLeadsCrumb } from "./lastList";
import { useFresh } from "./live";
import { isCommand, type Lead, statusKind } from "./model";
import { leadQuery } from "./queries";
import { StageHistory } from "./StageHistory";
import { ScoreCell } from "./Temperature";
import { useLeadCommands } from "./useLeadCommands";

// What a tab needs is loaded with the tab: most visits never open the form.
const FactsTab = lazy(() => import("./FactsTab"));
const LeadTimeline = lazy(() => import("./LeadTimeline"));
const FollowUps = lazy(() => import("./FollowUps"));
const ScoreTab = lazy(() => import("./ScoreTab"));
const Comments = lazy(() => import("~/records/Comments"));
const Letters = lazy(() => import("~/records/Letters"));
const Documents = lazy(() => import("~/documents/Documents"));

const standard = { view: { hidden: [], order: [] } };

const Later = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Skeleton height={240} />}>{children}</Suspense>
);

function Page({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  const crumb = useLeadsCrumb();
  const commands = useLeadCommands();
  const may = useCan();
  const { start } = commands;
  useFresh(["lead", lead.id], lead.id);
  useFresh(["audit", "record", lead.id], lead.id);
  usePaletteActions(
    useMemo(
      () =>
        lead.commands.flatMap((command) =>
          isCommand(command.name)
            ? [
                {
                  id: `lead-${command.name}`,
                  label: t(`leadCommands.${command.name}`),
                  ...(command.allowed
                    ? {}
                    : { refused: command.readiness.find((each) => !each.met)?.fact ?? t("ui.command.noReason") }),
                  run: () => start(lead, command.name),
                },
              ]
            : [],
        ),
      // oxlint-disable-next-line react/exhaustive-deps -- start is made anew each time and does the same
      [lead, t],
    ),
  );
  const where = [lead.address.city, t(`leads.sources.${lead.origin.source}`)].filter(Boolean).join(" · ");
  return (
    <>
      <RecordPage
        title={lead.name}
        crumbs={[crumb]}
        status={
          <>
            <StarButton kind="leads" id={lead.id} />
            {lead.deletedAt === undefined ? null : <StatusBadge kind="stop">{t("leads.deleted")}</StatusBadge>}
            <StatusBadge kind={statusKind[lead.status]}>{t(`leads.statuses.${lead.status}`)}</StatusBadge>
            <ScoreCell score={lead.score.shown} degree={lead.score.temperature} />
          </>
        }
        subtitle={where}
        commands={<LeadCommands lead={lead} commands={commands} />}
        tab={list.tab}
        onTab={list.setTab}
        tabs={[
          {
            id: "timeline",
            label: t("timeline.title"),
            content: (
              <Later>
                <LeadTimeline lead={lead} />
              </Later>
            ),
          },
          ...(may(can.readComments)
            ? [
                {
                  id: "comments",
                  label: t("comments.title"),
                  content: (
                    <Later>
                      <Comments kind="leads" id={lead.id} />
                    </Later>
                  ),
                },
              ]
            : []),
          ...(may(mayLetters.read)
            ? [
                {
                  id: "letters",
                  label: t("letters.title"),
                  content: (
                    <Later>
                      <Letters kind="leads" id={lead.id} />
                    </Later>
                  ),
                },
              ]
            : []),
          ...(may(can.readDocuments)
            ? [
                {
                  id: "documents",
                  label: t("documents.title"),
                  content: (
                    <Later>
                      <Documents kind="leads" id={lead.id} />
                    </Later>
                  ),
                },
              ]
            : []),
          {
            id: "facts",
            label: t("leadPage.facts"),
            content: (
              <Later>
                <FactsTab key={lead.id} lead={lead} />
              </Later>
            ),
          },
          {
            id: "score",
            label: t("leadPage.score"),
            content: (
              <Later>
                <ScoreTab lead={lead} />
              </Later>
            ),
          },
          { id: "stages", label: t("leadPage.stages"), content: <StageHistory id={lead.id} /> },
          {
            id: "followUps",
            label: t("leadPage.followUps"),
            content: (
              <Later>
                <FollowUps lead={lead} />
              </Later>
            ),
          },
        ]}
        aside={<LeadAside lead={lead} commands={commands} />}
      />
      {commands.dialog}
    </>
  );
}

/** One lead: what is known, what was done, what may be done, and why not. */
export function LeadPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const crumb = useLeadsCrumb();
  const { data, error, refetch } = useQuery(leadQuery(id));
  if (data !== undefined) return <Page lead={data} />;
  return (
    <>
      <PageHeader title={t("leads.name")} crumbs={[crumb]} />
      {error === null ? (
        <Stack>
          <Skeleton height={40} />
          <Skeleton height={320} />
        </Stack>
      ) : (
        <ProblemNote failure={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
