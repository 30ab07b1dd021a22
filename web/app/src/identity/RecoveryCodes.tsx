import { Alert, Button, CopyButton, Group, SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Shown once, right after they were made. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert variant="default" role="status" title={t("profile.recoveryTitle")}>
      <Text size="sm" mb="sm">
        {t("profile.recoveryText")}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={4} mb="sm">
        {codes.map((code) => (
          <div key={code} className="mono">
            {code}
          </div>
        ))}
      </SimpleGrid>
      <Group>
        <CopyButton value={codes.join("\n")}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("ui.copied") : t("profile.recoveryCopy")}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t("profile.recoveryKept")}</Button>
      </Group>
    </Alert>
  );
}
