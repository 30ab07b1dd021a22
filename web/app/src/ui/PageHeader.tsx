import { Anchor, Breadcrumbs, Group, Stack, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { HelpPopover } from "./HelpPopover";
import { usePageTitle } from "./usePageTitle";
import classes from "./PageHeader.module.css";

export interface Crumb {
  label: string;
  to: string;
  /** Filters and sort of the list that `to` is; the router cannot type them for an address that is only a text. */
  search?: Record<string, string>;
}

export interface PageHeaderProps {
  title: string;
  crumbs?: Crumb[];
  /** Stands beside the title: a status, a count. */
  beside?: ReactNode;
  actions?: ReactNode;
  help?: ReactNode;
}

const none: Crumb[] = [];

/** The one h1 of a page, its way back and its commands; also gives the tab its name. */
export function PageHeader({ title, crumbs = none, beside, actions, help }: PageHeaderProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <Stack gap={4} mb="md">
      {crumbs.length === 0 ? null : (
        <nav aria-label={t("ui.breadcrumbs")} className="no-print">
          <Breadcrumbs separator="›" separatorMargin={6}>
            {crumbs.map((crumb) => (
              <Anchor
                key={crumb.to}
                component={Link}
                to={crumb.to}
                search={(crumb.search ?? {}) as never}
                size="sm"
                underline="always"
              >
                {crumb.label}
              </Anchor>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" gap="sm" align="center">
        <Group gap="sm" className={classes["name"]}>
          <Title order={1}>{title}</Title>
          {beside}
          {help === undefined ? null : <HelpPopover about={title}>{help}</HelpPopover>}
        </Group>
        {actions === undefined ? null : (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
    </Stack>
  );
}
