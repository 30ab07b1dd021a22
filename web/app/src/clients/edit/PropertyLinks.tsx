import { Anchor, Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "~/ui/StatusBadge";
import { type Client, commandOf, type Property } from "./queries";
import type { Entered } from "./PropertyForm";

const PropertyForm = lazy(() => import("./PropertyForm"));

interface Line {
  id: string;
  text: string;
  archived: boolean;
}

interface PropertyLinksProps {
  lines: Line[];
  empty: string;
  /** What the button enters; undefined where nothing may be added. */
  adds: { label: string; entered: Entered } | undefined;
}

/** Properties by which their pages are found, and the way to another one. */
function PropertyLinks({ lines, empty, adds }: PropertyLinksProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Stack gap="sm">
      {lines.length === 0 ? <Text c="dimmed">{empty}</Text> : null}
      {lines.map(({ id, text, archived }) => (
        <Group key={id} gap="xs">
          <Anchor component={Link} to={`/properties/${id}`} underline="always" display="inline-flex" mih={24}>
            {text}
          </Anchor>
          {archived ? <StatusBadge kind="idle">{t("clientForms.statuses.archived")}</StatusBadge> : null}
        </Group>
      ))}
      {adds === undefined ? null : (
        <>
          <Group>
            <Button variant="default" onClick={() => setOpen(true)}>
              {adds.label}
            </Button>
          </Group>
          <Modal opened={open} onClose={close} title={adds.label} size="lg">
            <Suspense fallback={<Skeleton height={320} />}>
              <PropertyForm
                entered={adds.entered}
                onClose={close}
                onSaved={({ id }) => void navigate({ to: "/properties/$id", params: { id } })}
              />
            </Suspense>
          </Modal>
        </>
      )}
    </Stack>
  );
}

/** The properties of a client. */
export function ClientProperties({ client }: { client: Client }) {
  const { t } = useTranslation();
  const { id, name } = client;
  return (
    <PropertyLinks
      lines={client.properties.map((property) => ({
        id: property.id,
        archived: property.archived,
        text: [property.unit, property.street, property.city, property.region, property.postcode, property.country]
          .filter(Boolean)
          .join(", "),
      }))}
      empty={t("clientForms.noProperties")}
      adds={
        commandOf(client, "add_property")?.allowed
          ? { label: t("clientForms.addProperty"), entered: { what: "property", client: { id, name } } }
          : undefined
      }
    />
  );
}

/** The units of a building. */
export function Units({ property }: { property: Property }) {
  const { t } = useTranslation();
  return (
    <PropertyLinks
      lines={property.units.map(({ id, unit, clientName, archived }) => ({
        id,
        archived,
        text: clientName === property.clientName ? unit : `${unit} (${clientName})`,
      }))}
      empty={t("propertyForms.noUnits")}
      adds={
        commandOf(property, "add_unit")?.allowed
          ? { label: t("propertyForms.addUnit"), entered: { what: "unit", building: property } }
          : undefined
      }
    />
  );
}
