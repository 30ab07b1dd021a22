import { Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { NumberField } from "~/ui/form/NumberField";
import { RecordForm } from "~/ui/form/RecordForm";
import { TextField } from "~/ui/form/textFields";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { type DayValues, daysOf, errorsOf, listed, valuesOf } from "./reminderDays";
import { type Milestones, milestonesQuery } from "./queries";

const resolver: Resolver<DayValues> = (values) => {
  const errors = errorsOf(values);
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

const standOf = ({ milestones, version }: Milestones) => ({ values: valuesOf(milestones), version });

function Editor({ setting, reload }: { setting: Milestones; reload: () => Promise<Milestones> }) {
  const { t } = useTranslation();
  const form = useForm<DayValues>({ resolver, defaultValues: valuesOf(setting.milestones) });
  return (
    <RecordForm
      form={form}
      labels={{ before: t("portfolio.before"), every: t("portfolio.every") }}
      submitLabel={t("portfolio.saveDays")}
      loaded={standOf(setting)}
      latest={async () => standOf(await reload())}
      save={async (values, version) => {
        const after = await answer(
          api.PUT("/api/v1/compliance/milestones", { params: { header: ifMatch(version) }, body: daysOf(values) }),
        );
        await reload();
        showDone(t("portfolio.daysSaved"));
        return standOf(after);
      }}
    >
      <TextField
        name="before"
        label={t("portfolio.before")}
        description={t("portfolio.beforeText")}
        inputMode="text"
        maw={360}
      />
      <NumberField
        name="every"
        label={t("portfolio.every")}
        description={t("portfolio.everyText")}
        min={1}
        max={31}
        maw={360}
        suffix={t("portfolio.daysSuffix")}
      />
    </RecordForm>
  );
}

function Shown({ setting }: { setting: Milestones }) {
  const { t } = useTranslation();
  const { before, every } = setting.milestones;
  return <Text size="sm">{t("portfolio.daysShown", { days: listed(before), every })}</Text>;
}

/** On which days the firm is told of a duty. */
export function ReminderDaysPage() {
  const { t } = useTranslation();
  const changes = useCan()(can.remindOfDuties);
  const query = useQuery(milestonesQuery);
  const reload = async () => {
    const { data, error } = await query.refetch();
    if (data === undefined) throw error ?? new Error("No milestones");
    return data;
  };
  return (
    <>
      <PageHeader
        title={t("portfolio.reminders")}
        help={t("portfolio.remindersHelp")}
        crumbs={[{ to: "/portfolio", label: t("nav.portfolio") }]}
      />
      {query.data === undefined ? (
        query.error === null ? (
          <TableSkeleton columns={2} />
        ) : (
          <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />
        )
      ) : (
        <Paper withBorder p="md" maw={760} component="section" aria-label={t("portfolio.reminders")}>
          <Stack>{changes ? <Editor setting={query.data} reload={reload} /> : <Shown setting={query.data} />}</Stack>
        </Paper>
      )}
    </>
  );
}
