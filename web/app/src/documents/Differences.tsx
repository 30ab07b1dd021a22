import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type DocumentVersion, type Proposal, proposalsQuery } from "./queries";
import { useValueWords } from "./valueWords";

const LABELS = {
  issued_on: "documents.issuedOn",
  expires_on: "documents.expiresOn",
  reference: "documents.reference",
  outcome: "documents.outcome",
} as const;

/** Of each field of which nothing that was proposed was confirmed: the likeliest. */
const different = (proposals: Proposal[]) =>
  proposals.filter(
    ({ field }, index) =>
      proposals.findIndex((each) => each.field === field) === index &&
      !proposals.some((each) => each.field === field && each.agrees === true),
  );

/** Where whoever verified a version said something else than a machine had proposed. */
export default function Differences({ version }: { version: DocumentVersion }) {
  const { t } = useTranslation();
  const said = useValueWords();
  const { data = [] } = useQuery(proposalsQuery(version));
  const rows = different(data);
  return rows.length === 0 ? null : (
    <Stack gap={2}>
      {rows.map((proposal) => (
        <Text key={proposal.field} size="sm" c="dimmed">
          {t("documents.wasProposed", {
            field: t(LABELS[proposal.field]),
            value: said(proposal),
            name: version.reviewedBy?.name ?? "",
          })}
        </Text>
      ))}
    </Stack>
  );
}
