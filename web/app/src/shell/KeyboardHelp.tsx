import { Group, Kbd, Modal, Stack, Switch, Table, Title } from "@mantine/core";
import { useHotkeySequence } from "@tanstack/react-hotkeys";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { setSingleKeys, useSingleKey, useSingleKeys } from "~/ui/useSingleKey";
import { openKeyboardHelp, setKeyboardHelp, useKeyboardHelp } from "./keyboardHelpState";
import type { NavGroup, NavItem } from "./nav";

type Letter = "A";

function Go({ item }: { item: NavItem & { go: string } }) {
  const navigate = useNavigate();
  const on = useSingleKeys();
  useHotkeySequence(["G", item.go.toUpperCase() as Letter], () => void navigate({ to: item.to }), { enabled: on });
  return null;
}

const hasKey = (item: NavItem): item is NavItem & { go: string } => item.go !== undefined;

function Keys({ title, rows }: { title: string; rows: { keys: string[]; text: string }[] }) {
  return (
    <div>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <Table withRowBorders={false} verticalSpacing={3}>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.text}>
              <Table.Td w={130}>
                <Group gap={4} wrap="nowrap">
                  {row.keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{row.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** `?` lists what works; one switch turns all single keys off. */
export default function KeyboardHelp({ groups }: { groups: NavGroup[] }) {
  const { t } = useTranslation();
  const open = useKeyboardHelp();
  const on = useSingleKeys();
  useSingleKey("?", openKeyboardHelp);
  const going = groups.flatMap((group) => group.items.filter(hasKey));
  return (
    <>
      {going.map((item) => (
        <Go key={item.to} item={item} />
      ))}
      <Modal opened={open} onClose={() => setKeyboardHelp(false)} title={t("shell.shortcuts")} size="lg">
        <Stack>
          <Switch
            label={t("shell.singleKeys")}
            description={t("shell.singleKeysText")}
            checked={on}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          />
          <Keys
            title={t("shell.keys.everywhere")}
            rows={[
              { keys: ["Ctrl", "K"], text: t("shell.keys.palette") },
              { keys: ["?"], text: t("shell.keys.help") },
              { keys: ["/"], text: t("shell.keys.filter") },
              { keys: ["c"], text: t("shell.keys.create") },
              { keys: ["Esc"], text: t("shell.keys.close") },
              { keys: ["Ctrl", "Enter"], text: t("shell.keys.submit") },
            ]}
          />
          <Keys
            title={t("shell.keys.lists")}
            rows={[
              { keys: ["j", "k"], text: t("shell.keys.move") },
              { keys: ["x"], text: t("shell.keys.select") },
              { keys: ["Enter"], text: t("shell.keys.open") },
            ]}
          />
          <Keys
            title={t("shell.keys.go")}
            rows={going.map((item) => ({ keys: ["g", item.go], text: t(item.label) }))}
          />
        </Stack>
      </Modal>
    </>
  );
}
