import { Button, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface SecretDialogProps {
  name: string;
  secret: string;
  onClose: () => void;
}

/** Shown this once: neither a click beside it nor Escape takes it away. */
export default function SecretDialog({ name, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t("webhooks.secretTitle", { name })}
    >
      <Stack role="status">
        <Text size="sm">{t("webhooks.secretText")}</Text>
        <Text className="mono" style={{ overflowWrap: "anywhere" }}>
          {secret}
        </Text>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button data-autofocus onClick={copy}>
                {copied ? t("ui.copied") : t("webhooks.copySecret")}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t("webhooks.secretKept")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
