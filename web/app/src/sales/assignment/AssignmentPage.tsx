import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { useFresh } from "../live";
import { openStatuses } from "../model";
import { Tile, Tiles } from "~/ui/Tile";
import { Assignees } from "./Assignees";
import { assignmentQuery } from "./queries";
import { RuleForm } from "./RuleForm";

function Content() {
  const { t } = useTranslation();
  useFresh(assignmentQuery.queryKey);
  const { data, error, refetch } = useQuery(assignmentQuery);
  if (data === undefined) {
    return error === null ? <Skeleton height={420} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />;
  }
  const free = data.assignees.filter(
    ({ available, capacity, inHand }) => available && (capacity === undefined || inHand < capacity),
  ).length;
  const inHand = data.assignees.reduce((sum, each) => sum + each.inHand, 0);
  const open = openStatuses.join(",");
  return (
    <Stack>
      <Tiles>
        <Tile
          label={t("assignment.pool")}
          value={String(data.pool)}
          note={t("assignment.poolText")}
          to="/leads"
          search={{ pool: "true", status: open }}
        />
        <Tile
          label={t("assignment.inHands")}
          value={String(inHand)}
          note={t("assignment.freeText", { count: free, all: data.assignees.length })}
          to="/leads"
          search={{ status: open }}
        />
      </Tiles>
      <RuleForm assignment={data} />
      <Assignees rows={data.assignees} />
    </Stack>
  );
}

/** How leads are given to people: the rule, who takes part, and what waits in the pool. */
export function AssignmentPage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.readLeads} title={t("assignment.title")}>
      <PageHeader title={t("assignment.title")} help={t("assignment.help")} />
      <Content />
    </Permitted>
  );
}
