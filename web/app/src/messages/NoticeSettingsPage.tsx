import { Fieldset, Group, Paper, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { timeZones } from "~/app/places";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { RecordForm } from "~/ui/form/RecordForm";
import { TextField } from "~/ui/form/textFields";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { NoticeTable } from "./NoticeTable";
import { phoneQuery } from "./phone";
import { PhoneSection } from "./PhoneSection";
import { FIRM, hours, type NoticeSettings, noticeSchema, requestOf, standOf, valuesOf } from "./noticeSettings";

// The kinds are the server's: only what is chosen for each changes.
const FIXED = ["kinds"];

function useLabels({ kinds }: NoticeSettings) {
  const { t } = useTranslation();
  const ofKinds = kinds.flatMap(({ label }, place) => [
    [`kinds.${place}.shown`, t("noticeSettings.shownOf", { label })],
    [`kinds.${place}.mail`, t("noticeSettings.mailOf", { label })],
    [`kinds.${place}.text`, t("noticeSettings.textOf", { label })],
  ]);
  return {
    ...Object.fromEntries(ofKinds),
    timeZone: t("noticeSettings.timeZone"),
    digestHour: t("noticeSettings.digestHour"),
    quiet: t("noticeSettings.quiet"),
    from: t("noticeSettings.from"),
    until: t("noticeSettings.until"),
    "quietHours.until": t("noticeSettings.until"),
  };
}

function useWords() {
  const { t } = useTranslation();
  return (name: string, value: unknown) => {
    if (typeof value === "boolean") return t(value ? "noticeSettings.on" : "noticeSettings.off");
    if (name.endsWith(".mail")) return t(`noticeSettings.ways.${value as "now" | "digest" | "never"}`);
    return name === "digestHour" ? hours()[Number(value)]?.label : undefined;
  };
}

interface FormProps {
  settings: NoticeSettings;
  reachable: boolean;
  reload: () => Promise<NoticeSettings>;
}

function SettingsForm({ settings, reachable, reload }: FormProps) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(noticeSchema()), defaultValues: valuesOf(settings) });
  const labels = useLabels(settings);
  const words = useWords();
  const zones = [
    { value: FIRM, label: t("noticeSettings.firmZone", { zone: settings.firmTimeZone }) },
    ...timeZones().map((zone) => ({ value: zone, label: zone })),
  ];
  return (
    <RecordForm
      form={form}
      labels={labels}
      submitLabel={t("noticeSettings.save")}
      words={words}
      fixed={FIXED}
      wide
      loaded={standOf(settings)}
      latest={async () => standOf(await reload())}
      save={async (values, version) => {
        const after = await answer(
          api.PUT("/api/v1/messages/notice-settings", {
            params: { header: ifMatch(version) },
            body: requestOf(values),
          }),
        );
        await reload();
        showDone(t("noticeSettings.saved"));
        return standOf(after);
      }}
    >
      <Fieldset legend={t("noticeSettings.kinds")}>
        <Stack gap="sm">
          <NoticeTable kinds={settings.kinds} reachable={reachable} />
          <Text size="xs" c="dimmed">
            {t("noticeSettings.now")}
          </Text>
          <Text size="xs" c="dimmed">
            {t("noticeSettings.texts")}
          </Text>
        </Stack>
      </Fieldset>
      <Fieldset legend={t("noticeSettings.times")}>
        <Stack gap="md" maw={420}>
          <SelectField
            name="timeZone"
            label={t("noticeSettings.timeZone")}
            description={t("noticeSettings.timeZoneText")}
            data={zones}
            searchable
            limit={80}
          />
          <SelectField
            name="digestHour"
            label={t("noticeSettings.digestHour")}
            description={t("noticeSettings.digestText")}
            data={hours()}
          />
          <SwitchField name="quiet" label={t("noticeSettings.quiet")} description={t("noticeSettings.quietText")} />
          {form.watch("quiet") ? (
            <Group grow align="flex-start">
              <TextField name="from" type="time" label={t("noticeSettings.from")} />
              <TextField name="until" type="time" label={t("noticeSettings.until")} />
            </Group>
          ) : null}
        </Stack>
      </Fieldset>
    </RecordForm>
  );
}

/** How this person is told of things in this firm. */
export function NoticeSettingsPage() {
  const { t } = useTranslation();
  const settings = useQuery({
    queryKey: ["notice-settings"],
    queryFn: () => answer(api.GET("/api/v1/messages/notice-settings")),
  });
  const reload = async () => {
    const { data, error } = await settings.refetch();
    if (data === undefined) throw error ?? new Error("No settings");
    return data;
  };
  const phone = useQuery(phoneQuery);
  if (settings.data === undefined || phone.data === undefined) {
    const failed = [settings, phone].find(({ error }) => error !== null);
    return (
      <>
        <PageHeader title={t("noticeSettings.title")} help={t("noticeSettings.help")} />
        {failed === undefined ? (
          <TableSkeleton columns={4} />
        ) : (
          <ProblemNote failure={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("noticeSettings.title")} help={t("noticeSettings.help")} />
      <Stack>
        <PhoneSection phone={phone.data} reload={phone.refetch} />
        <Paper withBorder p={{ base: "xs", xs: "md" }} maw={820}>
          <SettingsForm settings={settings.data} reachable={phone.data.state === "confirmed"} reload={reload} />
        </Paper>
      </Stack>
    </>
  );
}
