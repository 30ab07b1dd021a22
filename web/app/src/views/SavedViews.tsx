import { Button, Group, Menu, Text } from "@mantine/core";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import type { ListSearch } from "~/app/useListSearch";
import { showDone, showProblem } from "~/ui/toasts";
import { type SavedView, sameSearch, useSavedViews } from "./queries";
import { ViewCommands } from "./ViewCommands";

export interface ReadyView {
  name: string;
  search: ListSearch;
}

interface SavedViewsProps {
  /** Whose views these are: "leads". */
  list: string;
  /** The name of the list as it stands without any filter. */
  all: string;
  /** Views that everybody has; their words come from the catalogue. */
  ready?: ReadyView[];
  search: ListSearch;
  onApply: (search: ListSearch, replace?: boolean) => void;
}

// Forms weigh more than the list: they come when somebody opens one.
const SaveView = lazy(() => import("./SaveView"));

const groups = ["mine", "team", "firm"] as const;
const none: ReadyView[] = [];

/** Opens the list with the person's standard view, once, when its address says nothing else. */
function useStandard(views: SavedView[] | undefined, search: ListSearch, onOpen: (view: SavedView) => void) {
  const decided = useRef(false);
  const bare = Object.keys(search).length === 0;
  useEffect(() => {
    if (decided.current || views === undefined) return;
    decided.current = true;
    const standard = views.find((view) => view.standard);
    if (bare && standard !== undefined) onOpen(standard);
  }, [views, bare, onOpen]);
}

/** Says what was done, or why not. */
function tell(done: Promise<unknown>, message: string, undo?: () => void) {
  void done.then(
    () => showDone(message, undo),
    (failure: unknown) => showProblem(Problem.of(failure)),
  );
}

/** The view that is open, whether it was changed, and the others: mine, the team's, the firm's. */
export function SavedViews({ list, all, ready = none, search, onApply }: SavedViewsProps) {
  const { t } = useTranslation();
  const saved = useSavedViews(list);
  const [dialog, setDialog] = useState<"new" | "edit">();
  const [chosen, setChosen] = useState<string>();
  const views = saved.views ?? [];
  const open = (view: SavedView, replace = false) => {
    setChosen(view.id);
    onApply(view.search, replace);
  };
  useStandard(saved.views, search, (view) => open(view, true));
  const exact =
    ready.find((view) => sameSearch(view.search, search)) ?? views.find((view) => sameSearch(view.search, search));
  const named = views.find((view) => view.id === chosen);
  const current = named ?? views.find((view) => view === exact);
  const changed =
    current === undefined ? exact === undefined && Object.keys(search).length > 0 : !sameSearch(current.search, search);
  const leave = (next: ListSearch) => {
    setChosen(undefined);
    onApply(next);
  };
  return (
    <Group gap={4} wrap="nowrap">
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            {current?.name ?? exact?.name ?? all}
            {changed ? (
              <Text span size="xs" c="dimmed" ms={6}>
                {t("savedViews.changed")}
              </Text>
            ) : null}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: "auto" }}>
          <Menu.Item onClick={() => leave({})}>{all}</Menu.Item>
          {ready.length === 0 ? null : <Menu.Label>{t("savedViews.ready")}</Menu.Label>}
          {ready.map((view) => (
            <Menu.Item key={view.name} onClick={() => leave(view.search)}>
              {view.name}
            </Menu.Item>
          ))}
          {groups.map((group) => {
            const some = views.filter((view) => view.visibility === group);
            return some.length === 0 ? null : (
              <div key={group}>
                <Menu.Label>{t(`savedViews.groups.${group}`)}</Menu.Label>
                {some.map((view) => (
                  <Menu.Item
                    key={view.id}
                    rightSection={
                      view.standard ? <IconCheck size={14} aria-label={t("savedViews.isStandard")} /> : null
                    }
                    onClick={() => open(view)}
                  >
                    {view.name}
                  </Menu.Item>
                ))}
              </div>
            );
          })}
          <Menu.Divider />
          <Menu.Item onClick={() => setDialog("new")}>{t("savedViews.save")}</Menu.Item>
          {current === undefined ? null : (
            <ViewCommands
              view={current}
              changed={changed}
              onSave={() =>
                tell(saved.change(current, { search }), t("savedViews.saved", { name: current.name }), () =>
                  tell(
                    saved.change({ ...current, version: current.version + 1 }, {}),
                    t("savedViews.saved", { name: current.name }),
                  ),
                )
              }
              onReset={() => onApply(current.search)}
              onEdit={() => setDialog("edit")}
              onStandard={(standard) =>
                tell(
                  saved.setStandard(current, standard),
                  t(standard ? "savedViews.standardSet" : "savedViews.standardEnded", { name: current.name }),
                )
              }
              onRemove={() => {
                setChosen(undefined);
                tell(saved.remove(current), t("savedViews.removed", { name: current.name }), () =>
                  tell(saved.restore(current), t("savedViews.restored", { name: current.name })),
                );
              }}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === undefined ? null : (
        <Suspense fallback={null}>
          <SaveView
            view={dialog === "edit" ? current : undefined}
            onClose={() => setDialog(undefined)}
            onSave={async (details, key) => {
              const view =
                dialog === "edit" && current !== undefined
                  ? await saved.change(current, details)
                  : await saved.create({ ...details, search }, key);
              setChosen(view.id);
              showDone(t("savedViews.saved", { name: view.name }));
            }}
          />
        </Suspense>
      )}
    </Group>
  );
}
