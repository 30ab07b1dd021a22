import { Alert, Button, Group, Text, TextInput } from "@mantine/core";
import { IconPackageExport, IconPrinter, IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { download } from "~/api/download";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import { showProblem } from "~/ui/toasts";
import { mayPack, takePropertyPack } from "../packs";
import { colourKind } from "./model";
import type { Duties as Sheet } from "./queries";

const printDuties = (property: string, asOf: string | undefined) =>
  download(
    `/api/v1/properties/${property}/obligations/sheet${asOf === undefined ? "" : `?asOf=${asOf}`}`,
    "duties.pdf",
  ).catch((failure: unknown) => showProblem(Problem.of(failure)));

interface HeadProps {
  sheet: Sheet;
  asOf: string | undefined;
  onDay: (day: string | undefined) => void;
  onSuppose: () => void;
}

/** How the property stands as a whole, on which day, and on paper. */
export function DutiesHead({ sheet, asOf, onDay, onSuppose }: HeadProps) {
  const { t } = useTranslation();
  const may = useCan();
  const { red, amber, green } = sheet;
  return (
    <>
      <Group justify="space-between" align="flex-end">
        <div role="status">
          <StatusBadge kind={colourKind[sheet.colour]}>{t(`duties.colours.${sheet.colour}`)}</StatusBadge>
          <Text size="sm" mt={4}>
            {t("duties.counts", { red, amber, green })}.{" "}
            {sheet.changesOn === undefined ? t("duties.staysSo") : t("duties.changes", { day: day(sheet.changesOn) })}
          </Text>
        </div>
        <Group align="flex-end" gap="xs">
          <TextInput
            type="date"
            label={t("duties.asOf")}
            value={asOf ?? sheet.asOf}
            onChange={(event) => {
              if (event.currentTarget.value !== "") onDay(event.currentTarget.value);
            }}
          />
          <Button variant="default" leftSection={<IconQuestionMark size={16} aria-hidden="true" />} onClick={onSuppose}>
            {t("supposing.open")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            onClick={() => void printDuties(sheet.property, asOf)}
          >
            {t("duties.print")}
          </Button>
          {may(mayPack) ? (
            <Button
              variant="default"
              leftSection={<IconPackageExport size={16} aria-hidden="true" />}
              onClick={() => void takePropertyPack(sheet.property, asOf)}
            >
              {t("exports.pack")}
            </Button>
          ) : null}
        </Group>
      </Group>
      {asOf === undefined ? null : (
        <Alert>
          {t("duties.otherDay", { day: day(asOf) })}{" "}
          <Button size="compact-sm" variant="subtle" onClick={() => onDay(undefined)}>
            {t("duties.today")}
          </Button>
        </Alert>
      )}
    </>
  );
}
