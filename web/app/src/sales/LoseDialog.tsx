import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import type { Lead } from "./model";
import { lose } from "./queries";

interface LoseDialogProps {
  lead: Lead;
  onClose: () => void;
  onDone: (after: Lead) => Promise<void>;
}

/** Closes a lead as lost: why, and to whom where that is known. */
export function LoseDialog({ lead, onClose, onDone }: LoseDialogProps) {
  const { t } = useTranslation();
  const [lostTo, setLostTo] = useState("");
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={`${t("leadCommands.lose")}: ${lead.name}`}
      effect={t("leadCommands.effects.lose")}
      confirmLabel={t("leadCommands.lose")}
      stops
      more={
        <TextInput
          label={t("leadCommands.lostTo")}
          description={t("leadCommands.lostToText")}
          maxLength={200}
          value={lostTo}
          onChange={(event) => setLostTo(event.currentTarget.value)}
        />
      }
      onConfirm={async (reason) => onDone(await lose(lead, reason, lostTo.trim()))}
    />
  );
}
