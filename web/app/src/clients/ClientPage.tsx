import { Anchor, Button, Skeleton, Stack } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
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
import { Hanging, Part } from "./Hanging";

const Letters = lazy(() => import("~/records/Letters"));
const ClientTimeline = lazy(() => import("./ClientTimeline"));

type Client = Schemas["ClientView"];

const printSheet = (client: Client) =>
  download(`/api/v1/clients/${client.id}/sheet`, "client.pdf").catch((failure: unknown) =>
    showProblem(Problem.of(failure)),
  );

const said = (text: string | undefined) => text ?? "–";

function Reach({ phone, email }: { phone?: string | undefined; email?: string | undefined }) {
  const ways = [
    phone === undefined ? undefined : (
      <Anchor key="phone" href={`tel:${phone}`} underline="always" display="inline-flex" mih={24}>
        {phone}
      </Anchor>
    ),
    email === undefined ? undefined : (
      <Anchor key="email" href={`mailto:${email}`} underline="always" display="inline-flex" mih={24}>
        {email}
      </Anchor>
    ),
  ].filter((way) => way !== undefined);
  return ways.length === 0 ? "–" : <Stack gap={6}>{ways}</Stack>;
}

function Page({ client }: { client: Client }) {
  const { t } = useTranslation();
  const may = useCan();
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ label: t("nav.clients"), to: "/clients" }]}
        beside={<StarButton kind="clients" id={client.id} />}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            onClick={() => void printSheet(client)}
          >
            {t("exports.sheet")}
          </Button>
        }
      />
      <Stack maw={720}>
        <Part title={t("leadPage.known")}>
          <Facts
            facts={[
              { label: t("leads.company"), value: said(client.company) },
              { label: t("clients.reach"), value: <Reach phone={client.phone} email={client.email} /> },
              { label: t("clients.since"), value: <Instant at={client.createdAt} /> },
              {
                label: t("clients.cameFrom"),
                value: (
                  <Link to="/leads/$id" params={{ id: client.lead }}>
                    {t("clients.openLead")}
                  </Link>
                ),
              },
            ]}
          />
        </Part>
        {client.contacts.length === 0 ? null : (
          <Part title={t("clients.contacts")}>
            <Facts
              facts={client.contacts.map((contact) => ({
                label: contact.name,
                value: <Reach phone={contact.phone} email={contact.email} />,
              }))}
            />
          </Part>
        )}
        {client.properties.length === 0 ? null : (
          <Part title={t("clients.properties")}>
            <Stack gap={6}>
              {client.properties.map((property) => (
                <Anchor
                  key={property.id}
                  component={Link}
                  to={`/properties/${property.id}`}
                  underline="always"
                  display="inline-flex"
                  mih={24}
                >
                  {[property.street, property.city, property.region, property.postcode, property.country]
                    .filter(Boolean)
                    .join(", ")}
                </Anchor>
              ))}
            </Stack>
          </Part>
        )}
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

/** A client as its conversion made it, with the way back to the lead. */
export function ClientPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ["client", id],
    queryFn: () => answer(api.GET("/api/v1/clients/{id}", { params: { path: { id } } })),
  });
  if (data !== undefined) return <Page client={data} />;
  return (
    <>
      <PageHeader title={t("clients.client")} crumbs={[{ label: t("nav.clients"), to: "/clients" }]} />
      {error === null ? <Skeleton height={240} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />}
    </>
  );
}
