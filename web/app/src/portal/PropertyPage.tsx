import { Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { colourKind, GROUPS, type Group as Kind, groupOf } from "~/clients/duties/model";
import dutyClasses from "~/clients/duties/duties.module.css";
import { day } from "~/documents/words";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DutyRow } from "./DutyRow";
import { HandedIn } from "./HandedIn";
import { placeOf, portalDutiesQuery, type PortalDuty, type PortalProperty, propertyQuery } from "./queries";
import { Shut } from "./Shut";

type Proof = NonNullable<PortalDuty["proof"]>;

// Most who come only look.
const HandIn = lazy(() => import("./HandIn"));

/** A rule may speak of several things, and tenants are not told which: the order of the server tells them apart. */
const placed = (duties: PortalDuty[]) => duties.map((duty, n) => ({ key: `${duty.rule} ${n}`, duty }));

interface ListProps {
  group: Kind;
  duties: PortalDuty[];
  onHandIn: (proof: Proof) => void;
}

function List({ group, duties, onHandIn }: ListProps) {
  const { t } = useTranslation();
  if (duties.length === 0) return null;
  const rows = (
    <ul className={dutyClasses["rows"]}>
      {placed(duties).map(({ key, duty }) => (
        <DutyRow
          key={key}
          duty={duty}
          onHandIn={duty.proof !== undefined && duty.applies ? () => duty.proof && onHandIn(duty.proof) : undefined}
        />
      ))}
    </ul>
  );
  if (group === "idle") {
    return (
      <details className={dutyClasses["more"]}>
        <summary>{t("duties.idle", { count: duties.length })}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section aria-labelledby={`duties-${group}`}>
      <Title order={2} size="h3" id={`duties-${group}`} mb={4}>
        {t(`duties.groups.${group}`)} ({duties.length})
      </Title>
      {rows}
    </section>
  );
}

function Duties({ property }: { property: PortalProperty }) {
  const { t } = useTranslation();
  const [asOf, setAsOf] = useState<string>();
  const [asked, setAsked] = useState<Proof>();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...portalDutiesQuery(property.id, asOf),
    placeholderData: keepPreviousData,
  });
  if (data === undefined) return <Shut failure={error} onRetry={() => void refetch()} />;
  const { red, amber, green, changesOn, colour } = data;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <div role="status">
          <StatusBadge kind={colourKind[colour]}>{t(`duties.colours.${colour}`)}</StatusBadge>
          <Text size="sm" mt={4}>
            {t("duties.counts", { red, amber, green })}.{" "}
            {changesOn === undefined ? t("duties.staysSo") : t("duties.changes", { day: day(changesOn) })}
          </Text>
        </div>
        <TextInput
          type="date"
          label={t("duties.asOf")}
          value={asOf ?? data.asOf}
          onChange={(event) => {
            if (event.currentTarget.value !== "") setAsOf(event.currentTarget.value);
          }}
        />
      </Group>
      {property.reckoned ? null : <Text>{t("portal.unruled")}</Text>}
      {property.kind === "tenant" ? <Text size="sm">{t("portal.tenantText")}</Text> : null}
      {GROUPS.map((group) => (
        <List
          key={group}
          group={group}
          duties={data.obligations.filter((duty) => groupOf(duty) === group)}
          onHandIn={setAsked}
        />
      ))}
      {property.kind === "tenant" ? null : <HandedIn property={property.id} />}
      {asked === undefined ? null : (
        <Suspense fallback={null}>
          <HandIn
            property={property.id}
            proof={asked}
            onClose={() => setAsked(undefined)}
            onSaved={() => queries.invalidateQueries({ queryKey: ["portal"] })}
          />
        </Suspense>
      )}
    </Stack>
  );
}

/** One property: what is asked of it, and how each duty stands. */
export function PropertyPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(propertyQuery(id));
  const crumbs = [{ label: t("portal.properties"), to: "/portal/properties" }];
  if (data === undefined) {
    return (
      <>
        <PageHeader title={t("portal.property")} crumbs={crumbs} />
        <Shut failure={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={data.name} crumbs={crumbs} />
      <Text mb="md">{placeOf(data)}</Text>
      <Duties key={id} property={data} />
    </>
  );
}
