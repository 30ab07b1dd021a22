import { Button, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Addressed } from "./model";

/** Shown this once: neither a click beside it nor Escape takes it away. */
export default function AddressDialog({ made, onClose }: { made: Addressed; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t("feeds.linkTitle", { name: made.feed.name })}
    >
      <Stack role="status">
        <Text size="sm">{t("feeds.linkText")}</Text>
        <Text className="mono" style={{ overflowWrap: "anywhere" }}>
          {made.address}
        </Text>
        <Group>
          <CopyButton value={made.address}>
            {({ copied, copy }) => (
              <Button data-autofocus onClick={copy}>
                {copied ? t("ui.copied") : t("feeds.copyLink")}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t("feeds.linkKept")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
