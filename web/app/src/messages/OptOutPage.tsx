import { Anchor, Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "~/api/client";
import { Problem } from "~/api/problem";
import { PublicFrame } from "~/identity/PublicFrame";
import { ProblemNote } from "~/ui/ProblemNote";

/** Where the address in a mail's head leads a person. Nothing happens until they press the button. */
export function OptOutPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/opt-outs/$token" });
  const stop = useMutation({
    mutationFn: () => api.POST("/api/v1/public/opt-outs/{token}", { params: { path: { token } } }),
  });
  const { from } = useSearch({ strict: false });
  const outside = from === "outside";
  // Who is no member has no settings to go to.
  const settings = outside ? null : (
    <Anchor component={Link} to="/account/notifications" size="sm" underline="always">
      {t("optOut.settings")}
    </Anchor>
  );
  if (stop.isSuccess) {
    return (
      <PublicFrame title={t("optOut.doneTitle")}>
        <Text size="sm" role="status">
          {t(outside ? "optOut.outsideDone" : "optOut.done")}
        </Text>
        {settings}
      </PublicFrame>
    );
  }
  if (stop.error !== null && Problem.of(stop.error).status === 404) {
    return (
      <PublicFrame title={t("optOut.wrongTitle")}>
        <Text size="sm" role="status">
          {t(outside ? "optOut.outsideWrong" : "optOut.wrong")}
        </Text>
        {settings}
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("optOut.title")}>
      <Text size="sm">{t(outside ? "optOut.outsideText" : "optOut.text")}</Text>
      {stop.error === null ? null : <ProblemNote failure={stop.error} />}
      <Button onClick={() => stop.mutate()} loading={stop.isPending}>
        {t("optOut.submit")}
      </Button>
    </PublicFrame>
  );
}
