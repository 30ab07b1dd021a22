import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import { Tile, Tiles } from "~/ui/Tile";
import type { BoardQuery, Stands } from "./queries";

/** How many properties stand how; a press shows those, and a second one all again. */
export function Counts({ counts, query }: { counts: Schemas["DutyBoardCounts"] | undefined; query: BoardQuery }) {
  const { t } = useTranslation();
  const asOf: Record<string, string> = query.asOf === undefined ? {} : { asOf: query.asOf };
  const tile = (stands: Stands, value: number | undefined, note?: string) => (
    <Tile
      key={stands}
      label={t(`portfolio.stands.${stands}`)}
      value={value?.toLocaleString()}
      {...(note === undefined ? {} : { note })}
      to="/portfolio"
      search={query.stands === stands ? asOf : { ...asOf, stands }}
      chosen={query.stands === stands}
    />
  );
  return (
    <>
      <Tiles>
        {(["red", "amber", "green"] as const).map((colour) =>
          tile(
            colour,
            counts?.[colour],
            counts === undefined ? undefined : t("portfolio.duties", { count: counts.duties[colour] }),
          ),
        )}
        {counts === undefined || counts.noRules === 0 ? null : tile("no_rules", counts.noRules)}
      </Tiles>
      {counts === undefined || counts.pending === 0 ? null : (
        <Text size="sm" c="dimmed" role="status">
          {t("portfolio.pending", { count: counts.pending })}
        </Text>
      )}
    </>
  );
}
