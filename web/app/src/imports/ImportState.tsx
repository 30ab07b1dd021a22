import { useTranslation } from "react-i18next";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { ImportStatus } from "./queries";

const kinds: Record<ImportStatus, StatusKind> = {
  uploaded: "draft",
  mapped: "draft",
  checking: "information",
  checked: "information",
  running: "information",
  finished: "good",
  failed: "stop",
  cancelled: "idle",
  undoing: "information",
  undone: "idle",
  discarded: "idle",
};

export function ImportState({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return <StatusBadge kind={kinds[status]}>{t(`imports.states.${status}`)}</StatusBadge>;
}
