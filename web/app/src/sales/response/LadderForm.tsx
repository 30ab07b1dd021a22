import { ActionIcon, Anchor, Button, Fieldset, Group, Paper, Stack, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Resolver, useFieldArray, useForm, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { RecordForm } from "~/ui/form/RecordForm";
import { SelectField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { duration } from "../duration";
import { errorsOf, ladderOf, type LadderValues, rungs, valuesOf } from "./ladder";
import { type LadderSetting, ladderQuery } from "./queries";
import classes from "./response.module.css";

const resolver: Resolver<LadderValues> = (values) => {
  const errors = errorsOf(values);
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

function Calls() {
  const { t } = useTranslation();
  const { control, watch } = useFormContext<LadderValues>();
  const calls = useFieldArray({ control, name: "calls" });
  const values = watch("calls");
  const last = values.at(-1)?.after;
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t("response.callsText")}
      </Text>
      {calls.fields.map((call, place) => (
        <div key={call.id} className={classes["call"]}>
          <SelectField
            name={`calls.${place}.rung`}
            label={t("response.whom", { place: place + 1 })}
            data={rungs.map((value) => ({ value, label: t(`leadPage.rungs.${value}`) }))}
          />
          <NumberField
            name={`calls.${place}.after`}
            label={t("response.after")}
            min={0}
            suffix={t("response.secondsSuffix")}
          />
          <ActionIcon
            mt={22}
            onClick={() => calls.remove(place)}
            aria-label={t("response.removeCall", { place: place + 1 })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => calls.append({ rung: "owner", after: typeof last === "number" ? last + 60 : 0 })}
        >
          {t("response.addCall")}
        </Button>
      </Group>
    </Stack>
  );
}

function Hours() {
  const { t } = useTranslation();
  const changes = useCan()(can.manageFirm);
  return (
    <Text size="sm">
      {t("response.hoursText")}{" "}
      {changes ? (
        <Anchor component={Link} to="/firm/calendar" underline="always" size="sm">
          {t("response.hours")}
        </Anchor>
      ) : null}
    </Text>
  );
}

const standOf = ({ ladder, version }: LadderSetting) => ({ values: valuesOf(ladder), version });

function Editor({ setting, reload }: { setting: LadderSetting; reload: () => Promise<LadderSetting> }) {
  const { t } = useTranslation();
  const form = useForm<LadderValues>({ resolver, defaultValues: valuesOf(setting.ladder) });
  const words = (name: string, value: unknown) =>
    name === "calls"
      ? (value as LadderValues["calls"])
          .map(({ rung, after }) =>
            t("response.calledAfter", { who: t(`leadPage.rungs.${rung}`), time: duration(Number(after)) }),
          )
          .join(", ")
      : duration(Number(value));
  return (
    <RecordForm
      form={form}
      labels={{ target: t("response.target"), calls: t("response.after") }}
      submitLabel={t("response.save")}
      words={words}
      loaded={standOf(setting)}
      latest={async () => standOf(await reload())}
      save={async (values, version) => {
        const after = await answer(
          api.PUT("/api/v1/sales/response/ladder", {
            params: { header: ifMatch(version) },
            body: ladderOf(values),
          }),
        );
        await reload();
        showDone(t("response.saved"));
        return standOf(after);
      }}
    >
      <NumberField
        name="target"
        label={t("response.target")}
        description={t("response.targetText")}
        min={1}
        maw={260}
        suffix={t("response.secondsSuffix")}
      />
      <Fieldset legend={t("response.calls")}>
        <Calls />
      </Fieldset>
    </RecordForm>
  );
}

function Shown({ setting }: { setting: LadderSetting }) {
  const { t } = useTranslation();
  const { target, calls } = valuesOf(setting.ladder);
  return (
    <Stack gap="xs">
      <Text size="sm">{t("response.promised", { time: duration(Number(target)) })}</Text>
      <ol className={classes["ladder"]}>
        {calls.map(({ rung, after }) => (
          <li key={`${rung}-${after}`}>
            {t("response.calledAfter", { who: t(`leadPage.rungs.${rung}`), time: duration(Number(after)) })}
          </li>
        ))}
      </ol>
    </Stack>
  );
}

/** What is promised, and who is called when nobody keeps it. */
export default function LadderTab() {
  const { t } = useTranslation();
  const changes = useCan()(can.manageResponse);
  const query = useQuery(ladderQuery);
  const reload = async () => {
    const { data, error } = await query.refetch();
    if (data === undefined) throw error ?? new Error("No ladder");
    return data;
  };
  if (query.data === undefined) {
    return query.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />
    );
  }
  return (
    <Paper withBorder p="md" maw={760} component="section" aria-label={t("response.ladder")}>
      <Stack>
        <Hours />
        {changes ? <Editor setting={query.data} reload={reload} /> : <Shown setting={query.data} />}
      </Stack>
    </Paper>
  );
}
