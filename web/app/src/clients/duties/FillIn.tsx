import { Alert, Button, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { filledIn, type Values } from "./model";
import type { ProofKind, Reading } from "./queries";

/** What was read, and what to look at before it is handed in. */
function Read({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const { source, place, doubts } = reading;
  return (
    <Alert variant="default" color={doubts.length === 0 ? "gray" : "yellow"} role="status">
      <Stack gap={4}>
        {source === undefined ? null : <Text size="sm">{t(`certificates.filledIn.${source}`)}</Text>}
        {place === undefined ? null : <Text size="sm">{t("certificates.place", { place })}</Text>}
        {doubts.map((doubt) => (
          <Text key={doubt} size="sm" fw={600}>
            {t(`certificates.doubts.${doubt}`)}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

interface FillInProps {
  kind: ProofKind;
  /** What the version of a document says of a certificate of the kind. */
  read: (version: string) => Promise<Reading>;
}

/** Fills in the fields from the document that shows the certificate: nothing is handed in by it. */
export function FillIn({ kind, read: ask }: FillInProps) {
  const { t } = useTranslation();
  const form = useFormContext<Values>();
  const version = useWatch({ control: form.control, name: "shownBy" }) ?? "";
  const read = useMutation({
    mutationFn: ask,
    onSuccess: (reading) => {
      for (const [name, value] of filledIn(reading, kind)) form.setValue(name, value, { shouldDirty: true });
    },
  });
  if (version === "") return null;
  return (
    <Stack gap="xs" align="start">
      <Button variant="default" size="compact-md" loading={read.isPending} onClick={() => read.mutate(version)}>
        {t("certificates.fillIn")}
      </Button>
      {read.error === null ? null : <ProblemNote failure={read.error} />}
      {read.data === undefined || read.variables !== version ? null : <Read reading={read.data} />}
    </Stack>
  );
}
