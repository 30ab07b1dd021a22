import { Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { sendEvidence } from "./handin";

interface EvidenceFileProps {
  property: string;
  onTaken: (version: string) => void;
}

/** The scan or photo that shows a certificate: sent as it is chosen, so that it can be read before the form is. */
export function EvidenceFile({ property, onTaken }: EvidenceFileProps) {
  const { t } = useTranslation();
  const sending = useMutation({
    mutationFn: (file: File) => sendEvidence(property, file),
    onSuccess: onTaken,
  });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={550}>
        {t("portal.file")}
      </Text>
      <Text size="sm" c="dimmed">
        {t("portal.fileText")}
      </Text>
      {sending.error === null ? null : <ProblemNote failure={sending.error} />}
      <Group gap="xs">
        <FileButton onChange={(file) => file !== null && sending.mutate(file)}>
          {(props) => (
            <Button variant="default" loading={sending.isPending} {...props}>
              {t(sending.isSuccess ? "portal.fileOther" : "portal.fileChoose")}
            </Button>
          )}
        </FileButton>
        {sending.isSuccess ? (
          <Text size="sm" role="status">
            {t("portal.fileSent", { name: sending.variables.name })}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}
