import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CommandButton } from "~/ui/CommandButton";
import type { Act } from "./CertificateDialog";
import type { Certificate } from "./queries";

interface CertificateToolsProps {
  one: Certificate;
  onAct: (act: Act, one: Certificate) => void;
  /** Absent where certificates are not corrected. */
  onCorrect?: ((one: Certificate) => void) | undefined;
}

/** What is left to be done with a certificate. Whoever may not verify it is told why. */
export function CertificateTools({ one, onAct, onCorrect }: CertificateToolsProps) {
  const { t } = useTranslation();
  const command = (name: string) => one.commands.find((each) => each.name === name);
  const offers = (name: string) => command(name)?.allowed === true;
  const waits = one.status === "submitted";
  return (
    <Group gap="xs">
      {waits ? (
        <CommandButton
          label={t("certificates.verify")}
          command={command("verify")}
          onRun={() => onAct("verify", one)}
        />
      ) : null}
      {offers("reject") ? (
        <CommandButton
          label={t("certificates.reject")}
          command={command("reject")}
          onRun={() => onAct("reject", one)}
        />
      ) : null}
      {onCorrect !== undefined && offers("correct") ? (
        <CommandButton label={t("certificates.correct")} command={command("correct")} onRun={() => onCorrect(one)} />
      ) : null}
      {offers("withdraw") ? (
        <CommandButton
          label={t("certificates.withdraw")}
          command={command("withdraw")}
          onRun={() => onAct("withdraw", one)}
        />
      ) : null}
    </Group>
  );
}
