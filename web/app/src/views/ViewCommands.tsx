import { Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SavedView } from "./queries";

interface ViewCommandsProps {
  view: SavedView;
  changed: boolean;
  onSave: () => void;
  onReset: () => void;
  onEdit: () => void;
  onStandard: (standard: boolean) => void;
  onRemove: () => void;
}

/** What can be done with the open view; what the server refuses stays, with the reason. */
export function ViewCommands({ view, changed, onSave, onReset, onEdit, onStandard, onRemove }: ViewCommandsProps) {
  const { t } = useTranslation();
  const command = (name: string) => view.commands.find((each) => each.name === name);
  const refused = (name: string) => {
    const state = command(name);
    const missing = state?.readiness.find((requirement) => !requirement.met);
    return state?.allowed === true ? {} : { disabled: true, rightSection: missing?.fact ?? t("ui.command.notNow") };
  };
  return (
    <>
      {changed ? (
        <>
          <Menu.Item onClick={onSave} {...refused("change")}>
            {t("savedViews.update")}
          </Menu.Item>
          <Menu.Item onClick={onReset}>{t("savedViews.reset")}</Menu.Item>
        </>
      ) : null}
      <Menu.Item onClick={onEdit} {...refused("change")}>
        {t("savedViews.edit")}
      </Menu.Item>
      <Menu.Item onClick={() => onStandard(!view.standard)}>
        {t(view.standard ? "savedViews.endStandard" : "savedViews.makeStandard")}
      </Menu.Item>
      <Menu.Item onClick={onRemove} {...refused("delete")}>
        {t("savedViews.remove", { name: view.name })}
      </Menu.Item>
    </>
  );
}
