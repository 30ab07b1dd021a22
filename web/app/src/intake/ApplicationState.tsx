import { useTranslation } from "react-i18next";
import { StatusBadge } from "~/ui/StatusBadge";
import { type Application, kinds } from "./applications";

export function ApplicationState({ status }: { status: Application["status"] }) {
  const { t } = useTranslation();
  return <StatusBadge kind={kinds[status]}>{t(`applications.statuses.${status}`)}</StatusBadge>;
}
