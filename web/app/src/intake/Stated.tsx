import { Anchor, Stack, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import type { Application } from "./applications";

/** Who applies, and what they have chosen. */
export function StatedFacts({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { plan, agent } = application;
  return (
    <Facts
      facts={[
        { label: t("applications.name"), value: application.name },
        { label: t("applications.kind"), value: t(`applications.kinds.${application.kind}`) },
        ...(application.company === undefined
          ? []
          : [{ label: t("applications.company"), value: application.company }]),
        { label: t("applications.email"), value: application.email },
        { label: t("applications.phone"), value: application.phone ?? "–" },
        { label: t("applications.contacting"), value: t(`apply.contactings.${application.contacting}`) },
        ...(agent === undefined ? [] : [{ label: t("applications.agent"), value: `${agent.name}, ${agent.email}` }]),
        {
          label: t("applications.plan"),
          value: `${plan.name}: ${t("applications.price", {
            monthly: plan.monthly,
            setup: plan.setup,
            formatParams: { monthly: { currency: plan.currency }, setup: { currency: plan.currency } },
          })}`,
        },
        {
          label: t("applications.properties"),
          value: t("applications.room", { stated: application.properties.length, most: plan.properties }),
        },
        { label: t("applications.received"), value: <Instant at={application.receivedAt} /> },
        ...(application.declinedBecause === undefined
          ? []
          : [{ label: t("applications.because"), value: application.declinedBecause }]),
        ...(application.client === undefined
          ? []
          : [
              {
                label: t("applications.statuses.accepted"),
                value: (
                  <Anchor component={Link} to={`/clients/${application.client}`}>
                    {t("applications.client")}
                  </Anchor>
                ),
              },
            ]),
      ]}
    />
  );
}

export function StatedProperties({ application }: { application: Application }) {
  const { t } = useTranslation();
  const heads = ["street", "unit", "city", "postcode", "nation"] as const;
  return (
    <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{t(`applications.${head}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {application.properties.map((home, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list never changes, and two may be alike
            <Table.Tr key={at}>
              <Table.Td>{home.street}</Table.Td>
              <Table.Td>{home.unit ?? "–"}</Table.Td>
              <Table.Td>{home.city}</Table.Td>
              <Table.Td>{home.postcode}</Table.Td>
              <Table.Td>
                {home.nation === undefined ? t("applications.nationUnknown") : t(`applications.nations.${home.nation}`)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** To what they agreed, in the words that they read. */
export function StatedConsents({ application }: { application: Application }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      {application.consents.map((consent) => (
        <div key={consent.kind}>
          <Text fw={600} size="sm">
            {t(`applications.consentKinds.${consent.kind}`)}
          </Text>
          <Text size="sm">{consent.wording}</Text>
          <Text size="xs" c="dimmed" component="div">
            {t("applications.wording", { version: consent.version })} <Instant at={consent.at} />
          </Text>
        </div>
      ))}
    </Stack>
  );
}
