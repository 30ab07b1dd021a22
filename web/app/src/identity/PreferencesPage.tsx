import { Input, Paper, SegmentedControl, Select, Stack, Switch, Text, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { setDensity, useDensity } from "~/ui/density";
import { PageHeader } from "~/ui/PageHeader";
import { setSingleKeys, useSingleKeys } from "~/ui/useSingleKey";

/** What belongs to the person and this device; each choice acts at once. */
export function PreferencesPage() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const density = useDensity();
  const keys = useSingleKeys();
  return (
    <>
      <PageHeader title={t("preferences.title")} />
      <Paper withBorder p="md" maw={720}>
        <Stack gap="lg">
          <Input.Wrapper label={t("preferences.scheme")} labelElement="div">
            <div>
              <SegmentedControl
                aria-label={t("preferences.scheme")}
                value={colorScheme}
                onChange={(value) => setColorScheme(value)}
                data={[
                  { value: "light", label: t("shell.light") },
                  { value: "dark", label: t("shell.dark") },
                  { value: "auto", label: t("shell.auto") },
                ]}
              />
            </div>
          </Input.Wrapper>
          <Input.Wrapper label={t("ui.density.title")} labelElement="div">
            <div>
              <SegmentedControl
                aria-label={t("ui.density.title")}
                value={density}
                onChange={(value) => setDensity(value)}
                data={[
                  { value: "compact", label: t("ui.density.compact") },
                  { value: "normal", label: t("ui.density.normal") },
                  { value: "roomy", label: t("ui.density.roomy") },
                ]}
              />
            </div>
          </Input.Wrapper>
          <Select
            label={t("preferences.language")}
            description={t("preferences.languageText")}
            data={[{ value: "en", label: t("preferences.english") }]}
            value={i18n.language}
            onChange={(language) => language !== null && void i18n.changeLanguage(language)}
            allowDeselect={false}
            maw={320}
          />
          <Switch
            label={t("shell.singleKeys")}
            description={t("shell.singleKeysText")}
            checked={keys}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          />
          <Text size="sm" c="dimmed">
            {t("preferences.kept")}
          </Text>
        </Stack>
      </Paper>
    </>
  );
}
