import { useTranslation } from "react-i18next";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { certificateText } from "./model";
import { type Certificate, rejectCertificate, verifyCertificate, withdrawCertificate } from "./queries";

export type Act = "verify" | "reject" | "withdraw";

const commands: Record<Act, (one: Certificate, reason: string) => Promise<unknown>> = {
  verify: (one) => verifyCertificate(one),
  reject: rejectCertificate,
  withdraw: (one) => withdrawCertificate(one),
};

interface CertificateDialogProps {
  act: Act;
  one: Certificate;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** The last step before a certificate is verified, rejected or taken back. */
export function CertificateDialog({ act, one, onClose, onSaved }: CertificateDialogProps) {
  const { t } = useTranslation();
  const what = certificateText(one, t);
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t(`certificates.${act}Of`, { what })}
      effect={t(`certificates.${act}Effect`)}
      confirmLabel={t(`certificates.${act}`)}
      reason={act === "reject" ? "required" : "none"}
      stops={act !== "verify"}
      onConfirm={async (reason) => {
        await commands[act](one, reason);
        await onSaved();
        showDone(t(`certificates.done.${act}`, { what }));
      }}
    />
  );
}
