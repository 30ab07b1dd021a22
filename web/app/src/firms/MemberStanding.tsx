import { useTranslation } from "react-i18next";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Member } from "./queries";

/** Whether somebody belongs to the firm, and takes new work. */
export function MemberStanding({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <StatusBadge kind={member.status === "active" && member.availability === "active" ? "good" : "idle"}>
      {member.status === "active" && member.availability === "away"
        ? t("members.away")
        : t(`members.states.${member.status}`)}
    </StatusBadge>
  );
}
