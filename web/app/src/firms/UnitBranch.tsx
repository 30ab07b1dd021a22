import { ActionIcon, Group, Menu, Text } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Branch } from "./tree";
import type { UnitAct } from "./UnitsPage";
import classes from "./UnitBranch.module.css";

type OnAct = ((act: UnitAct) => void) | undefined;

function Node({ branch, onAct }: { branch: Branch; onAct: OnAct }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const { unit, inside } = branch;
  return (
    <li>
      <div className={classes["row"]}>
        {inside.length === 0 ? (
          <span className={classes["leaf"]} />
        ) : (
          <ActionIcon
            size={24}
            aria-expanded={open}
            aria-label={t(open ? "units.collapse" : "units.expand", { name: unit.name })}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
          </ActionIcon>
        )}
        <Group gap="xs" className={classes["name"] ?? ""}>
          <Text fw={550} size="sm">
            {unit.name}
          </Text>
          <Text size="xs" c="dimmed" className="figures">
            {t("units.members", { count: unit.members.length })}
          </Text>
        </Group>
        {onAct === undefined ? null : (
          <Menu>
            <Menu.Target>
              <ActionIcon aria-label={`${t("ui.table.more")} – ${unit.name}`}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onAct({ kind: "create", parentId: unit.id })}>{t("units.below")}</Menu.Item>
              <Menu.Item onClick={() => onAct({ kind: "edit", unit })}>{t("units.rename")}</Menu.Item>
              <Menu.Item onClick={() => onAct({ kind: "remove", unit })}>{t("units.remove")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {open && inside.length > 0 ? <UnitBranch branches={inside} onAct={onAct} /> : null}
    </li>
  );
}

/** A nested list: it reads as a tree everywhere, screen readers included. */
export function UnitBranch({ branches, label, onAct }: { branches: Branch[]; label?: string; onAct: OnAct }) {
  return (
    <ul className={classes["list"]} aria-label={label}>
      {branches.map((branch) => (
        <Node key={branch.unit.id} branch={branch} onAct={onAct} />
      ))}
    </ul>
  );
}
