import { Paper, Skeleton, Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { MemberStanding } from "~/firms/MemberStanding";
import { type Member, myselfQuery, type Unit, unitsQuery } from "~/firms/queries";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";

const MemberTimeline = lazy(() => import("./MemberTimeline"));

const namesOf = (units: Unit[] | undefined, ids: string[]) =>
  (units ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(", ") || "–";

/** Where they belong: those who may see members see teams and territories too. */
function useUnits(member: Member) {
  const enabled = useCan()(can.readMembers);
  const teams = useQuery({ ...unitsQuery("teams"), enabled });
  const territories = useQuery({ ...unitsQuery("territories"), enabled });
  return {
    teams: namesOf(teams.data, member.teams),
    territories: namesOf(territories.data, member.territories),
    enabled,
  };
}

function Known({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { teams, territories, enabled } = useUnits(member);
  const facts = [
    { label: t("members.role"), value: member.role.name },
    { label: t("members.email"), value: member.email },
    { label: t("members.joined"), value: <Instant at={member.joinedAt} /> },
  ];
  const places = [
    { label: t("members.teams"), value: teams },
    { label: t("members.territories"), value: territories },
  ];
  return <Facts facts={enabled ? [...facts, ...places] : facts} />;
}

/** One's own timeline one always sees; that of a colleague is for those who may read the log. */
function Past({ member, mine }: { member: Member; mine: boolean }) {
  const { t } = useTranslation();
  const logs = useCan()(can.readAudit);
  if (!mine && !logs) return <EmptyState kind="forbidden" text={t("members.pastForbidden")} />;
  return (
    <Suspense fallback={<Skeleton height={240} />}>
      <MemberTimeline key={member.id} id={member.id} />
    </Suspense>
  );
}

function useMember(id: string) {
  const may = useCan()(can.readMembers);
  const me = useQuery(myselfQuery);
  const mine = me.data?.id === id;
  const other = useQuery({
    queryKey: ["members", id],
    queryFn: () => answer(api.GET("/api/v1/firms/members/{id}", { params: { path: { id } } })),
    enabled: me.data !== undefined && !mine,
  });
  const { data, error, refetch } = mine || me.data === undefined ? me : other;
  return { member: data, error, refetch, mine, crumbs: may ? [{ to: "/firm/members" }] : [] };
}

/** A member of the firm: who they are in it, what happened with them, and what they did. */
export function MemberPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const { member, error, refetch, mine, crumbs } = useMember(id);
  const way = crumbs.map(({ to }) => ({ to, label: t("members.title") }));
  if (member === undefined) {
    return (
      <>
        <PageHeader title={t("members.member")} crumbs={way} />
        {error === null ? <Skeleton height={240} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={member.name}
        crumbs={way}
        beside={<MemberStanding member={member} />}
        help={t("members.pastHelp")}
      />
      <Stack maw={720}>
        <Paper withBorder p="md" component="section">
          <Title order={2} mb="xs">
            {t("members.inFirm")}
          </Title>
          <Known member={member} />
        </Paper>
        <Paper withBorder p="md" component="section">
          <Title order={2} mb="xs">
            {t("timeline.title")}
          </Title>
          <Past member={member} mine={mine} />
        </Paper>
      </Stack>
    </>
  );
}
