import { Button, Modal, Select, Stack, Table, Text, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { components } from "~/api/schema";
import { ProblemNote } from "~/ui/ProblemNote";
import { LeadLink } from "./leadColumns";
import { membersQuery, refreshLeads } from "./queries";
import { addTag } from "./tagging";

type Report = components["schemas"]["AssignmentBulkReport"];

/** The server takes so many at once. */
const BULK_MAX = 200;
const POOL = "";

export interface Chosen {
  id: string;
  name: string;
}

interface BulkProps {
  kind: "assign" | "tag";
  chosen: Chosen[];
  onClose: () => void;
}

/** What became of each: who was left out, and why. */
function ReportTable({ report, chosen, onClose }: { report: Report; chosen: Chosen[]; onClose: () => void }) {
  const { t } = useTranslation();
  const names = new Map(chosen.map((each) => [each.id, each.name]));
  const refused = report.items.filter((item) => !item.done);
  return (
    <Stack>
      <Text role="status">
        {refused.length === 0
          ? t("bulk.reportNone", { done: report.done })
          : t("bulk.report", { done: report.done, refused: report.refused })}
      </Text>
      {refused.length === 0 ? null : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("bulk.lead")}</Table.Th>
              <Table.Th>{t("bulk.why")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refused.map((item) => (
              <Table.Tr key={item.lead}>
                <Table.Th scope="row">
                  <LeadLink id={item.lead} name={names.get(item.lead) ?? item.lead} />
                </Table.Th>
                <Table.Td>{item.problem}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button onClick={onClose}>{t("bulk.close")}</Button>
    </Stack>
  );
}

/** One act on many leads: each by itself, with a report. */
export function BulkDialog({ kind, chosen, onClose }: BulkProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const members = useQuery(membersQuery);
  const [to, setTo] = useState<string | null>(null);
  const [tag, setTag] = useState("");
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [report, setReport] = useState<Report>();
  const taken = chosen.slice(0, BULK_MAX);
  const count = taken.length;

  async function run(event: FormEvent) {
    event.preventDefault();
    const word = tag.trim();
    const lacks = kind === "assign" ? to === null : word === "";
    setMissing(lacks);
    if (lacks) return;
    setPending(true);
    setFailure(undefined);
    try {
      const ids = taken.map((each) => each.id);
      const done =
        kind === "tag"
          ? await addTag(ids, word)
          : await answer(
              api.POST("/api/v1/sales/lead-assignments", {
                body: { leads: ids, ...(to === null || to === POOL ? {} : { owner: to }) },
              }),
            );
      setReport(done);
      await refreshLeads(queries);
    } catch (problem) {
      setFailure(problem);
    } finally {
      setPending(false);
    }
  }

  const title = kind === "assign" ? t("bulk.assignTitle", { count }) : t("bulk.tagTitle", { count });
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      {report === undefined ? (
        <form noValidate onSubmit={(event) => void run(event)}>
          <Stack>
            {chosen.length > BULK_MAX ? <Text size="sm">{t("bulk.limit", { limit: BULK_MAX })}</Text> : null}
            {kind === "assign" ? (
              <Select
                label={t("bulk.to")}
                data-autofocus
                searchable
                data={[
                  ...(members.data ?? []).map((member) => ({ value: member.id, label: member.name })),
                  { value: POOL, label: t("bulk.toPool") },
                ]}
                value={to}
                onChange={setTo}
                error={missing ? t("leadPage.chooseSomebody") : undefined}
              />
            ) : (
              <TextInput
                label={t("bulk.tagName")}
                data-autofocus
                maxLength={40}
                value={tag}
                onChange={(event) => setTag(event.currentTarget.value)}
                error={missing ? t("bulk.tagMissing") : undefined}
              />
            )}
            {failure === undefined ? null : <ProblemNote failure={failure} />}
            <Button type="submit" loading={pending}>
              {t(kind === "assign" ? "bulk.run" : "bulk.tagRun")}
            </Button>
          </Stack>
        </form>
      ) : (
        <ReportTable report={report} chosen={chosen} onClose={onClose} />
      )}
    </Modal>
  );
}
