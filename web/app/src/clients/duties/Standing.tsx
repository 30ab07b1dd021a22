import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Schemas } from "~/api/contract";
import { colourKind } from "./model";

type Stands = Pick<Schemas["ObligationSummary"], "colour" | "red" | "amber" | "worst" | "changesOn">;

/** How a property stands, in a line of a list: the colour in words, its worst duty, and when it changes by itself. */
export function Standing({ duties }: { duties: Stands }) {
  const { t } = useTranslation();
  const { colour, red, amber, worst, changesOn } = duties;
  const count = colour === "red" ? red : amber;
  return (
    <div>
      <StatusBadge kind={colourKind[colour]}>{t(`duties.inList.${colour}`, { count })}</StatusBadge>
      {worst === undefined && changesOn === undefined ? null : (
        <Text size="xs" c="dimmed">
          {worst ?? t("duties.inList.changes", { day: day(changesOn ?? "") })}
        </Text>
      )}
    </div>
  );
}
