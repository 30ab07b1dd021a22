import { Anchor, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { colourKind } from "~/clients/duties/model";
import { day } from "~/documents/words";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import classes from "./portal.module.css";
import { overviewQuery } from "./queries";
import { Shut } from "./Shut";

const figures = ["red", "amber", "green"] as const;

/** How all properties stand, and what comes next. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(overviewQuery);
  return (
    <>
      <PageHeader title={t("portal.welcome")} />
      {data === undefined ? (
        <Shut failure={error} onRetry={() => void refetch()} />
      ) : (
        <Stack gap="lg">
          <Text>
            {t("portal.total", { count: data.properties })}. {t("portal.asOf", { day: day(data.asOf) })}.
          </Text>
          <dl className={classes["figures"]}>
            {figures.map((colour) => (
              <div key={colour} className={classes["figure"]}>
                <dt>
                  <StatusBadge kind={colourKind[colour]}>{t(`portal.${colour}`)}</StatusBadge>
                </dt>
                <dd>{data[colour]}</dd>
              </div>
            ))}
            {data.noRules === 0 ? null : (
              <div className={classes["figure"]}>
                <dt>
                  <StatusBadge kind="idle">{t("portal.noRules")}</StatusBadge>
                </dt>
                <dd>{data.noRules}</dd>
              </div>
            )}
          </dl>
          {data.pending === 0 ? null : <Text role="status">{t("portal.pending", { count: data.pending })}</Text>}
          <Paper withBorder p="md" component="section">
            <Title order={2}>{t("portal.next")}</Title>
            <Text size="sm" c="dimmed" mb="xs">
              {t(data.next.length === 0 ? "portal.nextNone" : "portal.nextText")}
            </Text>
            <ul className={classes["rows"]}>
              {data.next.map(({ property, name, colour, changesOn }) => (
                <li key={property} className={classes["row"]}>
                  <Anchor component={Link} to={`/portal/properties/${property}`} underline="always">
                    {name}
                  </Anchor>
                  <span>
                    <StatusBadge kind={colourKind[colour]}>{t("portal.changes", { day: day(changesOn) })}</StatusBadge>
                  </span>
                </li>
              ))}
            </ul>
          </Paper>
        </Stack>
      )}
    </>
  );
}
