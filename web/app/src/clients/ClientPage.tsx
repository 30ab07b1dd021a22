import { Button, Skeleton, Stack } from "@mantine/core";
import { IconPackageExport, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { download } from "~/api/download";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { mayLetters } from "~/records/queries";
import { StarButton } from "~/records/StarButton";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showProblem } from "~/ui/toasts";
import { ArchivedBadge, ArchivedNote } from "./Archived";
import { ClientProperties } from "./edit/PropertyLinks";
import { type Client, clientQuery, mayWrite } from "./edit/queries";
import { Hanging, Part } from "./Hanging";
import { mayPack, takeClientPack } from "./packs";
import { Reach } from "./Reach";

const Letters = lazy(() => import("~/records/Letters"));
const ClientCommands = lazy(() => import("./edit/ClientCommands"));
const Contacts = lazy(() => import("./edit/Contacts"));
const PortalAccess = lazy(() => import("./portal/PortalAccess"));
const ClientTimeline = lazy(() => import("./ClientTimeline"));

const printSheet = (client: Client) =>
  download(`/api/v1/clients/${client.id}/sheet`, "client.pdf").catch((failure: unknown) =>
    showProblem(Problem.of(failure)),
  );

const said = (text: string | undefined) => text ?? "–";

const placeOf = ({ street, city, region, postcode, country }: Client["address"]) =>
  [street, city, region, postcode, country].filter(Boolean).join(", ") || "–";

function Page({ client }: { client: Client }) {
  const { t } = useTranslation();
  const may = useCan();
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ label: t("nav.clients"), to: "/clients" }]}
        beside={
          <>
            <ArchivedBadge status={client.status} />
            <StarButton kind="clients" id={client.id} />
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden="true" />}
              onClick={() => void printSheet(client)}
            >
              {t("exports.sheet")}
            </Button>
            {may(mayPack) && client.properties.length > 0 ? (
              <Button
                variant="default"
                leftSection={<IconPackageExport size={16} aria-hidden="true" />}
                onClick={() => void takeClientPack(client.id)}
              >
                {t("exports.pack")}
              </Button>
            ) : null}
            {may(mayWrite.client) ? (
              <Suspense fallback={null}>
                <ClientCommands key={client.id} client={client} />
              </Suspense>
            ) : null}
          </>
        }
      />
      <ArchivedNote reason={client.archivedBecause} />
      <Stack maw={720}>
        <Part title={t("leadPage.known")}>
          <Facts
            facts={[
              { label: t("clientForms.kind"), value: t(`clientForms.kinds.${client.kind}`) },
              { label: t("leads.company"), value: said(client.company) },
              { label: t("clients.reach"), value: <Reach phone={client.phone} email={client.email} /> },
              { label: t("clientForms.address"), value: placeOf(client.address) },
              { label: t("clients.since"), value: <Instant at={client.createdAt} /> },
              {
                label: t("clients.cameFrom"),
                value:
                  client.lead === undefined ? (
                    t("clientForms.byHand")
                  ) : (
                    <Link to="/leads/$id" params={{ id: client.lead }}>
                      {t("clients.openLead")}
                    </Link>
                  ),
              },
            ]}
          />
        </Part>
        <Part title={t("clients.contacts")}>
          <Contacts key={client.id} client={client} />
        </Part>
        <Part title={t("clients.properties")}>
          <ClientProperties key={client.id} client={client} />
        </Part>
        <Part title={t("portalAccess.title")}>
          <PortalAccess key={client.id} client={client} />
        </Part>
        {may(mayLetters.read) ? (
          <Part title={t("letters.title")}>
            <Letters kind="clients" id={client.id} />
          </Part>
        ) : null}
        <Hanging kind="clients" id={client.id} />
        <Part title={t("timeline.title")}>
          <ClientTimeline key={client.id} id={client.id} lead={client.lead} />
        </Part>
      </Stack>
    </>
  );
}

/** A client, whom to talk to, what is theirs, and the way back to the lead that it was. */
export function ClientPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(clientQuery(id));
  if (data !== undefined) return <Page client={data} />;
  return (
    <>
      <PageHeader title={t("clients.client")} crumbs={[{ label: t("nav.clients"), to: "/clients" }]} />
      {error === null ? <Skeleton height={240} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />}
    </>
  );
}
