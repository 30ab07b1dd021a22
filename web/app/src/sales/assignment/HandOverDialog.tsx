import { Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { refreshLeads } from "../queries";
import { type Assignee, assignmentQuery, handOver } from "./queries";

const BY_RULE = "";

interface HandOverDialogProps {
  row: Assignee;
  others: Assignee[];
  onClose: () => void;
}

/** All that one member has in hand goes to another, or is given anew by the rule. */
export default function HandOverDialog({ row, others, onClose }: HandOverDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [to, setTo] = useState(BY_RULE);
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("assignment.handOverTitle", { name: row.name })}
      effect={t("assignment.handOverEffect", { count: row.inHand })}
      confirmLabel={t("assignment.handOver")}
      reason="none"
      more={
        <Select
          label={t("bulk.to")}
          value={to}
          searchable
          allowDeselect={false}
          data={[
            { value: BY_RULE, label: t("assignment.byRule") },
            ...others.map(({ member, name }) => ({ value: member, label: name })),
          ]}
          onChange={(member) => setTo(member ?? BY_RULE)}
        />
      }
      onConfirm={async () => {
        const { leads, followUps, pooled } = await handOver(row.member, to === BY_RULE ? undefined : to);
        await Promise.all([queries.invalidateQueries({ queryKey: assignmentQuery.queryKey }), refreshLeads(queries)]);
        showDone(t("assignment.handedOver", { leads, followUps, pooled }));
      }}
    />
  );
}
