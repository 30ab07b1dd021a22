import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { Instant } from "~/ui/Instant";
import { StatusShape } from "~/ui/StatusBadge";

const ASK_EVERY_MS = 30_000;

export const standingQuery = {
  queryKey: ["standing"],
  queryFn: async () => (await answer(api.GET("/api/v1/operations/standing"))).items,
  refetchInterval: ASK_EVERY_MS,
};

/** What operators have switched off for everybody, and why; nothing while all is well. */
export function Standing() {
  const { t } = useTranslation();
  const { data } = useQuery(standingQuery);
  return data?.map(({ kind, reason, until }) => (
    <Alert
      key={kind}
      role="status"
      variant="default"
      mb="sm"
      icon={<StatusShape kind={kind === "rehearsal" ? "information" : "stop"} size={18} />}
      title={t(`shell.standing.${kind}`)}
    >
      {reason}
      {until !== undefined && (
        <div>
          {t("shell.standing.until")} <Instant at={until} />
        </div>
      )}
    </Alert>
  ));
}
