import "@mantine/spotlight/styles.css";
import { useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconArrowRight, IconBolt, IconLogout, IconMoon } from "@tabler/icons-react";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { foundActions, keptActions } from "./foundActions";
import type { NavGroup } from "./nav";
import { saying, useRegisteredActions } from "./palette";
import { useKept } from "./useKept";
import { useFound } from "./useFound";
import { useSignOut } from "./useSignOut";

/** Ctrl+K: records that the words find, pages, the commands of the open page, and settings, filtered by what the role allows. */
export default function Palette({ groups }: { groups: NavGroup[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { colorScheme, toggleColorScheme } = useMantineColorScheme();
  const registered = useRegisteredActions();
  const { history } = useRouter();
  const [words, setWords] = useState("");
  const found = useFound(words);
  const kept = useKept(words);
  const box = useRef<HTMLInputElement>(null);
  // The palette chooses the first when a letter is typed, and what is found comes later: then an arrow key chooses it.
  useEffect(() => {
    if (found.groups !== undefined && document.querySelector("[data-action][data-selected]") === null)
      box.current?.dispatchEvent(new KeyboardEvent("keydown", { code: "ArrowDown", bubbles: true, cancelable: true }));
  }, [found.groups]);
  const sections: SpotlightActionGroupData[] = [
    {
      group: t("shell.palette.here"),
      actions: registered.map((action) => ({
        id: action.id,
        label: action.label,
        ...(action.refused === undefined ? {} : { description: action.refused }),
        keywords: action.keywords ?? [],
        leftSection: <IconBolt size={18} stroke={1.6} />,
        onClick: () => action.refused === undefined && action.run(),
      })),
    },
    {
      group: t("shell.palette.pages"),
      actions: groups.flatMap((group) =>
        group.items.map((item) => ({
          id: item.to,
          label: t(item.label),
          ...(group.label === undefined ? {} : { description: t(group.label) }),
          leftSection: <item.icon size={18} stroke={1.6} />,
          rightSection: <IconArrowRight size={16} stroke={1.6} />,
          onClick: () => void navigate({ to: item.to }),
        })),
      ),
    },
    {
      group: t("shell.palette.settings"),
      actions: [
        {
          id: "scheme",
          label: colorScheme === "dark" ? t("shell.palette.toLight") : t("shell.palette.toDark"),
          leftSection: <IconMoon size={18} stroke={1.6} />,
          onClick: toggleColorScheme,
        },
        {
          id: "sign-out",
          label: t("shell.signOut"),
          leftSection: <IconLogout size={18} stroke={1.6} />,
          onClick: () => void signOut(),
        },
      ],
    },
  ];
  return (
    <Spotlight
      // What is there at once stands first, so that what is found moves nothing.
      actions={[
        ...keptActions(kept, t, (link) => history.push(link)),
        ...saying(sections, words),
        ...foundActions(found.groups ?? [], words.trim(), t, (link) => history.push(link)),
      ]}
      filter={(_, actions) => actions}
      query={words}
      onQueryChange={setWords}
      nothingFound={
        found.searching
          ? t("shell.palette.searching")
          : found.failed
            ? t("shell.palette.failed")
            : t("shell.palette.nothing")
      }
      shortcut={null}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        ref: box,
        placeholder: t("shell.palette.placeholder"),
        "aria-label": t("shell.palette.placeholder"),
      }}
    />
  );
}
