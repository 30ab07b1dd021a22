import { Button, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { valueText } from "../facts/model";
import { type FactSheet, sheetQuery } from "../facts/queries";
import { AT_ONCE, type Days, supposedQuery, type Supposition } from "./queries";
import { SupposedResult } from "./SupposedResult";
import { SupposeForm } from "./SupposeForm";
import classes from "./supposing.module.css";

interface ChosenProps {
  sheet: FactSheet;
  supposed: Supposition[];
  onLeave: (code: string) => void;
}

function Chosen({ sheet, supposed, onLeave }: ChosenProps) {
  const { t } = useTranslation();
  const facts = sheet.groups.flatMap((group) => group.facts);
  return (
    <ul className={classes["chosen"]} aria-label={t("supposing.chosen")}>
      {supposed.map(({ code, value }) => {
        const fact = facts.find((each) => each.code === code);
        const label = fact?.label ?? code;
        return (
          <li key={code}>
            <Text size="sm" span>
              {label}: <b>{fact === undefined ? value : valueText(fact, value, t)}</b>
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t("supposing.leaveOf", { fact: label })}
              leftSection={<IconX size={14} aria-hidden="true" />}
              onClick={() => onLeave(code)}
            >
              {t("supposing.leave")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function DayFields({ days, onDays }: { days: Days; onDays: (days: Days) => void }) {
  const { t } = useTranslation();
  const { from, asOf } = days;
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        type="date"
        label={t("supposing.from")}
        value={from}
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") onDays({ from: value, asOf: asOf < value ? value : asOf });
        }}
      />
      <TextInput
        type="date"
        label={t("supposing.asOf")}
        value={asOf}
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") onDays({ from: value < from ? value : from, asOf: value });
        }}
      />
    </Group>
  );
}

interface SupposingProps {
  property: string;
  /** The day of which the page shows the duties. */
  asOf: string;
  onClose: () => void;
}

/** What the duties of a property would be if answers to facts were other ones. Nothing of it is kept. */
export default function Supposing({ property, asOf, onClose }: SupposingProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [supposed, setSupposed] = useState<Supposition[]>([]);
  const [days, setDays] = useState<Days>({ from: asOf, asOf });
  const sheet = useQuery(sheetQuery(property, undefined));
  const result = useQuery({
    ...supposedQuery(property, supposed, days),
    enabled: supposed.length > 0,
    placeholderData: keepPreviousData,
  });
  if (sheet.error !== null) return <ProblemNote failure={sheet.error} />;
  if (sheet.data === undefined) return <Skeleton height={160} />;
  const onSuppose = async (one: Supposition) => {
    const more = [...supposed, one];
    await queries.fetchQuery(supposedQuery(property, more, days));
    setSupposed(more);
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t("supposing.text")}</Text>
      <DayFields days={days} onDays={setDays} />
      {supposed.length < AT_ONCE ? (
        <SupposeForm
          sheet={sheet.data}
          taken={supposed.map(({ code }) => code)}
          onSuppose={onSuppose}
          onClose={onClose}
        />
      ) : (
        <Text size="sm">{t("supposing.full", { count: AT_ONCE })}</Text>
      )}
      {supposed.length === 0 ? null : (
        <>
          <Chosen
            sheet={sheet.data}
            supposed={supposed}
            onLeave={(code) => setSupposed(supposed.filter((each) => each.code !== code))}
          />
          {result.error === null ? null : <ProblemNote failure={result.error} />}
          {result.data === undefined ? null : <SupposedResult answer={result.data} />}
        </>
      )}
    </Stack>
  );
}
