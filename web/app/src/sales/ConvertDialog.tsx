import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { Problem } from "~/api/problem";
import { ProblemNote } from "~/ui/ProblemNote";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { showDone } from "~/ui/toasts";
import type { Lead } from "./model";
import { refreshLeads, useMemberNames, useMoney } from "./queries";
import classes from "./sales.module.css";

interface ConvertDialogProps {
  lead: Lead;
  onClose: () => void;
}

/** Check your answers before the one step that nothing undoes: each line leads to where it is changed. */
export default function ConvertDialog({ lead, onClose }: ConvertDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const names = useMemberNames();
  const money = useMoney();
  const [key] = useState(newIdempotencyKey);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { address, contact, assignment } = lead;
  const place = [address.street, address.city, address.region, address.postcode].filter(Boolean).join(", ");
  const facts: [string, string | undefined][] = [
    [t("leads.name"), lead.name],
    [t("leads.company"), lead.person.company],
    [t("leads.phone"), contact.phone ?? contact.alternatePhone],
    [t("leads.email"), contact.email],
    [t("leadForm.place"), place],
    [t("leads.quoted"), lead.budget.quoted === undefined ? undefined : money(lead.budget.quoted)],
    [t("leads.owner"), assignment.owner === undefined ? undefined : names.get(assignment.owner)],
  ];

  async function convert() {
    setPending(true);
    setFailure(undefined);
    try {
      await answer(
        api.POST("/api/v1/sales/leads/{lead}/conversion", {
          params: { path: { lead: lead.id }, header: { "Idempotency-Key": key } },
        }),
      );
      showDone(t("leadCommands.converted", { name: lead.name }));
      onClose();
      await refreshLeads(queries);
    } catch (refused) {
      setFailure(refused);
    } finally {
      setPending(false);
    }
  }

  const readiness = failure === undefined ? [] : Problem.of(failure).readiness;
  return (
    <Modal opened onClose={onClose} title={t("leadCommands.convertTitle", { name: lead.name })} size="lg">
      <Stack>
        <Text size="sm">{t("leadCommands.convertCheck")}</Text>
        <dl className={classes["facts"]}>
          {facts.map(([label, value]) => (
            <div key={label} style={{ display: "contents" }}>
              <dt>{label}</dt>
              <dd>{value === undefined || value === "" ? "–" : value}</dd>
            </div>
          ))}
        </dl>
        {failure === undefined ? null : <ProblemNote failure={failure} />}
        {readiness.length === 0 ? null : <ReadinessPanel title={lead.name} requirements={readiness} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              onClose();
              void navigate({ to: "/leads/$id", params: { id: lead.id }, search: { tab: "facts" } });
            }}
          >
            {t("leadCommands.change")}
          </Button>
          <Button loading={pending} onClick={() => void convert()}>
            {t("leadCommands.convertRun")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
