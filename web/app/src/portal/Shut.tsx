import { Alert, Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ProblemNote } from "~/ui/ProblemNote";

interface ShutProps {
  failure: Error | null;
  onRetry: () => void;
}

/** What stands where nothing is to be seen: it loads, or the portal is not open to this person, or something failed. */
export function Shut({ failure, onRetry }: ShutProps) {
  const { t } = useTranslation();
  if (failure === null) return <Skeleton height={240} />;
  const { code } = Problem.of(failure);
  if (code === "portal.not-active" || code === "portal.not-provisioned") {
    return (
      <Alert variant="default" title={t("portal.closed")}>
        {t(code === "portal.not-active" ? "portal.notActive" : "portal.notSetUp")}
      </Alert>
    );
  }
  return <ProblemNote failure={failure} onRetry={onRetry} />;
}
