import { Button, Modal, Select, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { BulkReport, type Report } from "./BulkReport";
import { giveMany, type Meant, saidOf } from "./bulk";
import { membersQuery, refreshLeads } from "./queries";
import { TagDialog } from "./TagDialog";

/** Up to so many each lead is given by itself, and the report says why one was not; more are given all or none. */
const EACH_MAX = 200;
const POOL = "";

interface BulkProps {
  kind: "assign" | "tag";
  meant: Meant;
  onClose: () => void;
}

const giveEach = (leads: string[], owner: string | undefined) =>
  answer(api.POST("/api/v1/sales/lead-assignments", { body: { leads, ...(owner === undefined ? {} : { owner }) } }));

function GiveDialog({ meant, onClose }: Omit<BulkProps, "kind">) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const members = useQuery(membersQuery);
  const [to, setTo] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [report, setReport] = useState<Report>();
  const chosen = "chosen" in meant ? meant.chosen : [];
  const act = useMutation({
    meta: { quiet: true },
    mutationFn: async (owner: string | undefined) => {
      if (chosen.length > 0 && chosen.length <= EACH_MAX) {
        setReport(
          await giveEach(
            chosen.map(({ id }) => id),
            owner,
          ),
        );
        return;
      }
      showDone(saidOf(owner === undefined ? "pooled" : "given", await giveMany(meant, owner), ""));
      onClose();
    },
    onSuccess: () => refreshLeads(queries),
  });

  function run(event: FormEvent) {
    event.preventDefault();
    setMissing(to === null);
    if (to !== null) act.mutate(to === POOL ? undefined : to);
  }

  const all = "filter" in meant;
  return (
    <Modal
      opened
      onClose={onClose}
      title={all ? t("bulk.assignAll") : t("bulk.assignTitle", { count: chosen.length })}
      size="lg"
    >
      {report === undefined ? (
        <form noValidate onSubmit={run}>
          <Stack>
            {all ? <Text size="sm">{t("bulk.allText")}</Text> : null}
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
            {act.error === null ? null : <ProblemNote failure={act.error} />}
            <Button type="submit" loading={act.isPending}>
              {t("bulk.run")}
            </Button>
          </Stack>
        </form>
      ) : (
        <BulkReport report={report} chosen={chosen} onClose={onClose} />
      )}
    </Modal>
  );
}

/** One act on many leads. */
export function BulkDialog({ kind, ...rest }: BulkProps) {
  return kind === "tag" ? <TagDialog {...rest} /> : <GiveDialog {...rest} />;
}
