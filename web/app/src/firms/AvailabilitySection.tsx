import { Paper, Stack, Switch, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { Problem } from "~/api/problem";
import { ProblemNote } from "~/ui/ProblemNote";
import { ServerLink } from "~/ui/ServerLink";
import { showDone, showProblem } from "~/ui/toasts";
import { myselfQuery } from "./queries";

/** One's own word on taking new work: who is away is passed over when leads are shared out. */
export function AvailabilitySection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const me = useQuery(myselfQuery);
  const change = useMutation({
    mutationFn: (takesWork: boolean) =>
      api.PUT("/api/v1/firms/members/me/availability", {
        params: { header: ifMatch(me.data?.version ?? 0) },
        body: { availability: takesWork ? "active" : "away" },
      }),
    onSuccess: () => showDone(t("form.saved")),
    onError: (failure) => showProblem(Problem.of(failure)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["members"] }),
  });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="profile-availability">
      <Title order={2} mb="sm" id="profile-availability">
        {t("profile.availabilityTitle")}
      </Title>
      {me.error === null ? null : <ProblemNote failure={me.error} onRetry={() => void me.refetch()} />}
      {me.data === undefined ? null : (
        <Stack gap="sm" align="start">
          <Switch
            label={t("members.availability")}
            description={t("profile.availabilityText")}
            checked={me.data.availability === "active"}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.checked)}
          />
          <ServerLink link={`/firm/members/${me.data.id}`} size="sm">
            {t("members.myPast")}
          </ServerLink>
        </Stack>
      )}
    </Paper>
  );
}
