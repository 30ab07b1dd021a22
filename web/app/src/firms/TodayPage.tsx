import { Anchor, Paper, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCan, useSession } from "~/api/session";
import { can } from "~/app/permissions";
import { PageHeader } from "~/ui/PageHeader";
import classes from "./TodayPage.module.css";

// What a role does not do, it does not load.
const SalesToday = lazy(() => import("~/sales/SalesToday"));

/** Where a day begins. */
export function TodayPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const may = useCan();
  const steps = [
    { to: "/firm/settings", title: t("today.settings"), text: t("today.settingsText"), shown: may(can.manageFirm) },
    { to: "/firm/calendar", title: t("today.calendar"), text: t("today.calendarText"), shown: may(can.manageFirm) },
    { to: "/firm/invitations", title: t("today.members"), text: t("today.membersText"), shown: may(can.manageMembers) },
    { to: "/account/profile", title: t("today.twoStep"), text: t("today.twoStepText"), shown: true },
  ];
  return (
    <>
      <PageHeader title={t("today.title")} />
      <Text mb="md">{t("today.welcome", { name: user.name })}</Text>
      {may("lead.read") ? (
        <Suspense>
          <SalesToday />
        </Suspense>
      ) : null}
      <Paper component="section" withBorder p="md" maw={720} aria-labelledby="first-steps">
        <Title order={2} id="first-steps">
          {t("today.steps")}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t("today.stepsText")}
        </Text>
        <ul className={classes["steps"]}>
          {steps
            .filter((step) => step.shown)
            .map((step) => (
              <li key={step.to}>
                <Anchor component={Link} to={step.to} fw={550} underline="always">
                  {step.title}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {step.text}
                </Text>
              </li>
            ))}
        </ul>
      </Paper>
    </>
  );
}
