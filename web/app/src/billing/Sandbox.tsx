import { Alert, Button, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { attempt, checkoutQuery, type Outcome } from "./checkout";

const usual: Outcome[] = ["success", "challenge", "decline", "abandon"];
const asked: Outcome[] = ["pass", "fail"];

/** Plays what a provider of payments would do. */
export function Sandbox({ token, challenge }: { token: string; challenge: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const play = useMutation({
    mutationFn: (outcome: Outcome) => attempt(token, outcome),
    onSuccess: (now) => queries.setQueryData(checkoutQuery(token).queryKey, now),
    onError: () => queries.invalidateQueries({ queryKey: checkoutQuery(token).queryKey }),
  });
  return (
    <Alert variant="default" title={t("pay.sandbox")}>
      <Stack gap="sm">
        <Text size="sm">{t(challenge ? "pay.challenge" : "pay.sandboxText")}</Text>
        {play.error === null ? null : <ProblemNote failure={play.error} />}
        {(challenge ? asked : usual).map((outcome, at) => (
          <Button
            key={outcome}
            {...(at === 0 ? {} : { variant: "default" })}
            onClick={() => play.mutate(outcome)}
            loading={play.isPending && play.variables === outcome}
            disabled={play.isPending}
          >
            {t(`pay.outcomes.${outcome}`)}
          </Button>
        ))}
      </Stack>
    </Alert>
  );
}
