import { Progress, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "~/ui/StatusBadge";
import { type ExportJob, moves } from "./queries";

function Making({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  const { done = 0, total } = job.making ?? {};
  return (
    <Stack gap={4}>
      <StatusBadge kind="information">{t(done > 0 ? "exports.making" : "exports.waiting")}</StatusBadge>
      {total === undefined || total === 0 ? null : (
        <Progress
          value={(done / total) * 100}
          w={140}
          aria-label={t("exports.progressOf", { list: job.label.toLowerCase() })}
        />
      )}
      {done === 0 ? null : (
        <Text size="xs" className="figures">
          {total === undefined ? t("exports.done", { count: done }) : t("exports.doneOf", { done, total })}
        </Text>
      )}
    </Stack>
  );
}

/** How far an export is, or what became of it: with the reason where there is no file, and with every file that is missing. */
export function ExportState({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  if (moves(job)) return <Making job={job} />;
  if (job.expired) return <StatusBadge kind="idle">{t("exports.expired")}</StatusBadge>;
  if (job.refused !== undefined)
    return (
      <Stack gap={4}>
        <StatusBadge kind="stop">{t("exports.refused")}</StatusBadge>
        <Text size="xs">{job.refused}</Text>
      </Stack>
    );
  if (!job.ready) return <StatusBadge kind="stop">{t("exports.stopped")}</StatusBadge>;
  const missing = job.missing;
  if (missing.length === 0) return <StatusBadge kind="good">{t("exports.ready")}</StatusBadge>;
  return (
    <Stack gap={4}>
      <StatusBadge kind="attention">{t("exports.ready")}</StatusBadge>
      <details>
        <summary>
          <Text span size="xs">
            {t("exports.missing", { count: missing.length })}
          </Text>
        </summary>
        <ul>
          {missing.map((each, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- two may have the same name
            <li key={place}>
              <Text size="xs">{t("exports.reasonOf", { name: each.name, reason: each.reason })}</Text>
            </li>
          ))}
        </ul>
      </details>
    </Stack>
  );
}
