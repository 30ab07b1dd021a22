import { ActionIcon, Anchor, Indicator, Popover, Stack } from "@mantine/core";
import { IconProgress } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { runningQuery } from "~/jobs/queries";
import { JobProgress } from "~/jobs/state";

const CALM_MS = 15_000;
const BUSY_MS = 3_000;

/** Long work in the header: it goes on when the tab is closed, and is found here when it is opened again. */
export function RunningJobs() {
  const may = useCan();
  return may(can.readJobs) ? <Running /> : null;
}

function Running() {
  const { t } = useTranslation();
  const running = useQuery({
    ...runningQuery,
    refetchInterval: (query) => ((query.state.data?.length ?? 0) > 0 ? BUSY_MS : CALM_MS),
  });
  const jobs = running.data ?? [];
  if (jobs.length === 0) return null;
  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Indicator label={jobs.length} size={16} offset={4} color="accent.7">
        <Popover.Target>
          <ActionIcon aria-label={t("jobs.running", { count: jobs.length })}>
            <IconProgress size={20} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t("jobs.running", { count: jobs.length })}>
        <Stack gap="sm">
          {jobs.map((job) => (
            <div key={job.id}>
              <Anchor component={Link} to={`/jobs/${job.id}`} size="sm" underline="always">
                {job.label}
              </Anchor>
              <JobProgress job={job} />
            </div>
          ))}
          <Anchor component={Link} to="/jobs" size="sm" underline="always">
            {t("jobs.all")}
          </Anchor>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
