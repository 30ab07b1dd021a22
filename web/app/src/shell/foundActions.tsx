import type { SpotlightActionData, SpotlightActionGroupData } from "@mantine/spotlight";
import {
  IconBuildingCommunity,
  IconFileText,
  IconHome,
  IconId,
  IconList,
  IconStarFilled,
  IconUser,
} from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { Schemas } from "~/api/contract";

type Group = Schemas["SearchGroup"];

const kinds = {
  leads: IconId,
  clients: IconBuildingCommunity,
  properties: IconHome,
  documents: IconFileText,
  people: IconUser,
} as const;
type Kind = keyof typeof kinds;

const isKind = (kind: string): kind is Kind => kind in kinds;

/** What the person starred, as actions of the palette: while nothing is typed. */
export function keptActions(kept: Schemas["KeptView"][], t: TFunction, go: (link: string) => void) {
  const actions = kept.map(({ kind, id, name, link }) => {
    const Icon = isKind(kind) ? kinds[kind] : IconList;
    return {
      id: `kept-${kind}-${id}`,
      label: name,
      leftSection: <Icon size={18} stroke={1.6} />,
      rightSection: <IconStarFilled size={14} />,
      onClick: () => go(link),
    };
  });
  return actions.length === 0 ? [] : [{ group: t("shell.palette.favourites"), actions }];
}

/** What was found, as actions of the palette: each opens its record. */
export function foundActions(
  groups: Group[],
  words: string,
  t: TFunction,
  go: (link: string) => void,
): SpotlightActionGroupData[] {
  return groups.flatMap(({ kind, items, more }) => {
    if (!isKind(kind)) return [];
    const Icon = kinds[kind];
    const found: SpotlightActionData[] = items.map((hit) => ({
      id: `${kind}-${hit.id}`,
      label: hit.name,
      // What is found within a text is shown as it stands there: the words are marked by the palette.
      description: [hit.detail, hit.excerpt.map((piece) => piece.text).join("")].filter(Boolean).join(" · "),
      leftSection: <Icon size={18} stroke={1.6} />,
      onClick: () => go(hit.link),
    }));
    const all: SpotlightActionData = {
      id: `${kind}-all`,
      label: t("shell.palette.allLeads", { words }),
      leftSection: <IconList size={18} stroke={1.6} />,
      onClick: () => go(`/leads?q=${encodeURIComponent(words)}`),
    };
    return [{ group: t(`shell.palette.kinds.${kind}`), actions: more && kind === "leads" ? [...found, all] : found }];
  });
}
