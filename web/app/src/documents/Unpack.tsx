import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FILES_MAX, NotUnpacked, type Obstacle, unpack } from "./unpacking";

interface UnpackProps {
  archive: File;
  onUnpacked: (files: File[]) => void;
  onAsItIs: () => void;
  onLeave: () => void;
}

/** Asks what an archive is meant to be: a document, or the files in it. */
export function Unpack({ archive, onUnpacked, onAsItIs, onLeave }: UnpackProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();

  async function begin() {
    setBusy(true);
    try {
      onUnpacked(await unpack(archive));
    } catch (failure) {
      setBusy(false);
      setObstacle(failure instanceof NotUnpacked ? failure.obstacle : "unreadable");
    }
  }

  return (
    <Alert color={obstacle === undefined ? "blue" : "red"} title={t("documents.archive", { name: archive.name })}>
      <Text size="sm" mb="xs" role={obstacle === undefined ? undefined : "alert"}>
        {obstacle === undefined
          ? t("documents.archiveText")
          : t(`documents.obstacles.${obstacle}`, { count: FILES_MAX })}
      </Text>
      <Group gap="xs">
        {obstacle === undefined ? (
          <Button size="xs" onClick={() => void begin()} loading={busy}>
            {t("documents.unpack")}
          </Button>
        ) : null}
        <Button size="xs" variant="default" onClick={onAsItIs} disabled={busy}>
          {t("documents.asItIs")}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={onLeave}
          disabled={busy}
          aria-label={t("documents.dismiss", { name: archive.name })}
        >
          {t("documents.dismissIt")}
        </Button>
      </Group>
    </Alert>
  );
}
