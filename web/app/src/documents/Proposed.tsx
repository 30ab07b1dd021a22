import { Button, Group, Mark, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Proposal } from "./queries";
import { useValueWords } from "./valueWords";
import classes from "./documents.module.css";

/** Where it stands: the page, and what is around it. */
function Place({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { excerpt, starts, length, page } = proposal;
  return (
    <Text size="xs" c="dimmed" className={classes["excerpt"] ?? ""}>
      {page === undefined ? null : `${t("documents.onPage", { number: page })}: `}
      {excerpt.slice(0, starts)}
      <Mark>{excerpt.slice(starts, starts + length)}</Mark>
      {excerpt.slice(starts + length)}
    </Text>
  );
}

interface ProposedProps {
  field: Proposal["field"];
  proposals: Proposal[];
  onTake: (value: string) => void;
}

/** What a machine believes that a field should say: nothing until the person takes it over. */
export function Proposed({ field, proposals, onTake }: ProposedProps) {
  const { t } = useTranslation();
  const said = useValueWords();
  const own = proposals.filter((each) => each.field === field);
  return own.length === 0 ? null : (
    <Stack gap={4} component="ul" className={classes["proposals"] ?? ""} aria-label={t("documents.proposed")}>
      {own.map((proposal) => (
        <li key={proposal.value + proposal.source}>
          <Group gap="xs" wrap="nowrap" justify="space-between">
            <Text size="sm">
              {t("documents.proposes", {
                value: said(proposal),
                percent: Math.round(proposal.confidence * 100),
              })}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onTake(proposal.value)}
              aria-label={t("documents.takeIt", { value: said(proposal) })}
            >
              {t("documents.take")}
            </Button>
          </Group>
          <Place proposal={proposal} />
        </li>
      ))}
    </Stack>
  );
}
