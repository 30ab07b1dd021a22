import { Accordion, Group, List, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { type Difference, type MapVersion, versionComparisonQuery, versionsQuery } from "./queries";

const KINDS = ["calls", "fields", "commands", "states"] as const;
const SHORT = 8;
const WHEN = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

const nameOf = ({ version, product, firstSeenAt }: MapVersion) =>
  `${product} · ${WHEN.format(new Date(firstSeenAt))} · ${version.slice(0, SHORT)}`;

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm" listStyleType="none">
        {names.map((name) => (
          <List.Item key={name} className="mono">
            {name}
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** All that is another in one kind of part; nothing where nothing is. */
function Part({ kind, difference }: { kind: (typeof KINDS)[number]; difference: Difference }) {
  const { t } = useTranslation();
  const { came, went, changed } = difference;
  const counts = { came: came.length, went: went.length, changed: changed.length };
  return (
    <Accordion.Item value={kind}>
      <Accordion.Control>
        {t(`uiMap.${kind}`)}: {t("uiMap.counts", counts)}
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="xs">
          <Names title={t("uiMap.came")} names={came} />
          <Names title={t("uiMap.went")} names={went} />
          <Names
            title={t("uiMap.changed")}
            names={changed.map(
              ({ name, changes }) =>
                `${name}: ${changes.map(({ what, from, to }) => `${what} ${from ?? "–"} → ${to ?? "–"}`).join("; ")}`,
            )}
          />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

/** What came, went and changed between two versions of the whole map that this installation answered with. */
export default function Versions() {
  const { t } = useTranslation();
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const { data } = useQuery(versionsQuery);
  const { data: compared, error, refetch } = useQuery(versionComparisonQuery(from, to));
  const options = (data ?? []).map((each) => ({ value: each.version, label: nameOf(each) }));
  return (
    <Stack>
      <Text size="sm">{t("uiMap.versionsText")}</Text>
      <Group gap="md">
        <Select
          label={t("uiMap.fromVersion")}
          data={options}
          value={compared?.from.version ?? null}
          allowDeselect={false}
          onChange={(next) => setFrom(next ?? undefined)}
          w={320}
        />
        <Select
          label={t("uiMap.toVersion")}
          data={options}
          value={compared?.to.version ?? null}
          allowDeselect={false}
          onChange={(next) => setTo(next ?? undefined)}
          w={320}
        />
      </Group>
      {error !== null && <ProblemNote failure={error} onRetry={() => void refetch()} />}
      {compared !== undefined && (
        <Accordion multiple variant="contained" order={2}>
          {KINDS.map((kind) => (
            <Part key={kind} kind={kind} difference={compared[kind]} />
          ))}
        </Accordion>
      )}
    </Stack>
  );
}
