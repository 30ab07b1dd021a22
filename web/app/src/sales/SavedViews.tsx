import { ActionIcon, Button, Group, Menu, Modal, Text } from "@mantine/core";
import { IconChevronDown, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ListSearch } from "~/app/useListSearch";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { useMyMemberId } from "./queries";
import { type SavedView, sameSearch, useSavedViews } from "./views";

interface SavedViewsProps {
  search: ListSearch;
  onApply: (search: ListSearch) => void;
}

/** Views that everybody needs; their words come from the catalogue. */
function useReadyViews(me: string | undefined): Pick<SavedView, "name" | "search">[] {
  const { t } = useTranslation();
  return [
    {
      name: t("savedViews.hot"),
      search: { temperature: "hot", sort: "score:desc", ...(me === undefined ? {} : { owner: me }) },
    },
    { name: t("savedViews.unanswered"), search: { unanswered: "true", sort: "createdAt:asc" } },
    { name: t("savedViews.pool"), search: { pool: "true" } },
    { name: t("savedViews.lost"), search: { status: "lost" } },
  ];
}

function SaveAs({
  search,
  onClose,
  save,
}: Pick<SavedViewsProps, "search"> & {
  onClose: () => void;
  save: (view: Omit<SavedView, "key">) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { name: "" } });
  return (
    <Modal opened onClose={onClose} title={t("savedViews.save")}>
      <FormShell
        form={form}
        labels={{ name: t("savedViews.name") }}
        submitLabel={t("savedViews.save")}
        onCancel={onClose}
        onSubmit={async ({ name }) => {
          await save({ name: name.trim(), search });
          showDone(t("savedViews.saved", { name: name.trim() }));
          onClose();
        }}
      >
        <TextField
          name="name"
          label={t("savedViews.name")}
          data-autofocus
          maxLength={60}
          required
          withAsterisk={false}
        />
      </FormShell>
    </Modal>
  );
}

/** The view that is open, whether it was changed, and the others. */
export function SavedViews({ search, onApply }: SavedViewsProps) {
  const { t } = useTranslation();
  const { views, save, remove } = useSavedViews();
  const ready = useReadyViews(useMyMemberId());
  const [naming, setNaming] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const named = [...ready, ...views];
  const exact = named.find((view) => sameSearch(view.search, search));
  const own = views.find((view) => view.key === chosen) ?? views.find((view) => view === exact);
  const base = exact ?? own;
  const changed = exact === undefined && Object.keys(search).length > 0;
  return (
    <Group gap={4} wrap="nowrap">
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            {base?.name ?? t("savedViews.current")}
            {changed ? (
              <Text span size="xs" c="dimmed" ms={6}>
                {t("savedViews.changed")}
              </Text>
            ) : null}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onApply({})}>{t("savedViews.current")}</Menu.Item>
          <Menu.Label>{t("savedViews.ready")}</Menu.Label>
          {ready.map((view) => (
            <Menu.Item key={view.name} onClick={() => onApply(view.search)}>
              {view.name}
            </Menu.Item>
          ))}
          {views.length === 0 ? null : <Menu.Label>{t("savedViews.mine")}</Menu.Label>}
          {views.map((view) => (
            <Menu.Item
              key={view.key}
              onClick={() => {
                setChosen(view.key);
                onApply(view.search);
              }}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{t("savedViews.save")}</Menu.Item>
          {changed && own !== undefined ? (
            <>
              <Menu.Item onClick={() => void save({ ...own, search })}>{t("savedViews.update")}</Menu.Item>
              <Menu.Item onClick={() => onApply(own.search)}>{t("savedViews.reset")}</Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {own !== undefined && base === own ? (
        <ActionIcon
          aria-label={t("savedViews.remove", { name: own.name })}
          onClick={() => {
            void remove(own.key).then(() =>
              showDone(t("savedViews.removed", { name: own.name }), () => void save(own)),
            );
          }}
        >
          <IconTrash size={16} />
        </ActionIcon>
      ) : null}
      {naming ? <SaveAs search={search} onClose={() => setNaming(false)} save={save} /> : null}
    </Group>
  );
}
