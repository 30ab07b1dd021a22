import { Anchor, Button, Paper, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePages } from "~/app/usePages";
import { Standing } from "~/clients/duties/Standing";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import classes from "./portal.module.css";
import { placeOf, propertiesPage, type PortalProperty } from "./queries";
import { Shut } from "./Shut";

function Row({ property }: { property: PortalProperty }) {
  const { t } = useTranslation();
  return (
    <li className={classes["row"]}>
      <div>
        <Anchor component={Link} to={`/portal/properties/${property.id}`} underline="always" fw={600}>
          {property.name}
        </Anchor>
        <Text size="sm">{placeOf(property)}</Text>
        <Text size="sm" c="dimmed">
          {t("portal.of", { client: property.client, kind: t(`portal.kinds.${property.kind}`) })}
        </Text>
      </div>
      {property.reckoned ? (
        <Standing duties={property} />
      ) : (
        <span>
          <StatusBadge kind="idle">{t("portal.noRules")}</StatusBadge>
        </span>
      )}
    </li>
  );
}

/** The properties that one may see, by their addresses. */
export function PropertiesPage() {
  const { t } = useTranslation();
  const { rows, failure, onRetry, more } = usePages(["portal", "properties"], propertiesPage);
  return (
    <>
      <PageHeader title={t("portal.properties")} />
      {rows === undefined ? (
        <Shut failure={failure ?? null} onRetry={onRetry} />
      ) : rows.length === 0 ? (
        <EmptyState kind="nothing" title={t("portal.empty")} text={t("portal.emptyText")} />
      ) : (
        <Paper withBorder px="md">
          <ul className={classes["rows"]}>
            {rows.map((property) => (
              <Row key={property.id} property={property} />
            ))}
          </ul>
        </Paper>
      )}
      {more.has ? (
        <Button variant="default" mt="md" loading={more.loading} onClick={more.load}>
          {t("portal.more")}
        </Button>
      ) : null}
    </>
  );
}
