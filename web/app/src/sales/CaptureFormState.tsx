import { useTranslation } from "react-i18next";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { CaptureForm } from "./captureForms";

const kinds: Record<CaptureForm["status"], StatusKind> = {
  draft: "draft",
  active: "good",
  paused: "attention",
  retired: "idle",
};

export function CaptureFormState({ status }: { status: CaptureForm["status"] }) {
  const { t } = useTranslation();
  return <StatusBadge kind={kinds[status]}>{t(`capture.statuses.${status}`)}</StatusBadge>;
}
