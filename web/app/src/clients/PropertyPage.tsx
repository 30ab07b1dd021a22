import { Anchor, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { useCan } from "~/api/session";
import { StarButton } from "~/records/StarButton";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { ArchivedBadge, ArchivedNote } from "./Archived";
import { Units } from "./edit/PropertyLinks";
import { mayWrite } from "./edit/queries";
import { Hanging, Part } from "./Hanging";

const PropertyCommands = lazy(() => import("./edit/PropertyCommands"));
const PropertyTimeline = lazy(() => import("./PropertyTimeline"));
const Duties = lazy(() => import("./duties/Duties"));
const PropertyFacts = lazy(() => import("./facts/PropertyFacts"));
const Appliances = lazy(() => import("./facts/Appliances"));
const Tenancies = lazy(() => import("./facts/Tenancies"));
const Hazards = lazy(() => import("./facts/Hazards"));

type Property = Schemas["PropertyView"];

const said = (text: string | undefined) => text ?? "–";

function Page({ property }: { property: Property }) {
  const { t } = useTranslation();
  const may = useCan();
  return (
    <>
      <PageHeader
        title={property.name}
        crumbs={[{ label: t("nav.properties"), to: "/properties" }]}
        beside={
          <>
            <ArchivedBadge status={property.status} />
            <StarButton kind="properties" id={property.id} />
          </>
        }
        actions={
          may(mayWrite.property) ? (
            <Suspense fallback={null}>
              <PropertyCommands key={property.id} property={property} />
            </Suspense>
          ) : undefined
        }
      />
      <ArchivedNote reason={property.archivedBecause} />
      <Stack maw={720}>
        <Part title={t("leadPage.known")}>
          <Facts
            facts={[
              ...(property.unit === undefined ? [] : [{ label: t("propertyForms.unit"), value: property.unit }]),
              ...(property.building === undefined
                ? []
                : [
                    {
                      label: t("propertyForms.building"),
                      value: (
                        <Anchor component={Link} to={`/properties/${property.building}`}>
                          {property.buildingName}
                        </Anchor>
                      ),
                    },
                  ]),
              { label: t("clients.street"), value: said(property.street) },
              { label: t("clients.city"), value: said(property.city) },
              { label: t("clients.region"), value: said(property.region) },
              { label: t("clients.postcode"), value: said(property.postcode) },
              { label: t("clients.country"), value: said(property.country) },
              {
                label: t("clients.client"),
                value: (
                  <Anchor component={Link} to={`/clients/${property.client}`}>
                    {property.clientName}
                  </Anchor>
                ),
              },
              { label: t("clients.known"), value: <Instant at={property.createdAt} /> },
            ]}
          />
        </Part>
        {property.building === undefined ? (
          <Part title={t("propertyForms.units")}>
            <Units key={property.id} property={property} />
          </Part>
        ) : null}
        <Part title={t("duties.title")}>
          <Duties key={property.id} id={property.id} />
        </Part>
        <Part title={t("facts.title")}>
          <PropertyFacts key={property.id} id={property.id} />
        </Part>
        <Part title={t("appliances.title")}>
          <Appliances key={property.id} id={property.id} />
        </Part>
        <Part title={t("tenancies.title")}>
          <Tenancies key={property.id} id={property.id} />
        </Part>
        <Part title={t("hazards.title")}>
          <Hazards key={property.id} id={property.id} />
        </Part>
        <Hanging kind="properties" id={property.id} />
        <Part title={t("timeline.title")}>
          <PropertyTimeline key={property.id} id={property.id} />
        </Part>
      </Stack>
    </>
  );
}

/** A building or site, and what hangs on it. */
export function PropertyPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ["property", id],
    queryFn: () => answer(api.GET("/api/v1/properties/{id}", { params: { path: { id } } })),
  });
  if (data !== undefined) return <Page property={data} />;
  return (
    <>
      <PageHeader title={t("clients.property")} crumbs={[{ label: t("nav.properties"), to: "/properties" }]} />
      {error === null ? <Skeleton height={240} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />}
    </>
  );
}
