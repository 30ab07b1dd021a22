import { Button, CopyButton, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Problem } from "~/api/problem";
import { t } from "~/i18n";
import { keepNotice } from "./notices";

/** What a problem says to a person: its detail, or a sentence of our own where the server said nothing. */
export function wordsOf(problem: Problem): string {
  if (problem.code === "network") return t("ui.problem.network");
  if (problem.status >= 500) return t("ui.problem.server");
  return problem.detail ?? problem.message;
}

function RequestId({ id }: { id: string }) {
  return (
    <Group gap="xs" mt={4}>
      <Text size="xs" c="dimmed" className="mono">
        {t("ui.problem.reference", { id })}
      </Text>
      <CopyButton value={id}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {copied ? t("ui.copied") : t("ui.copy")}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}

/** Problems stay until dismissed: nobody should lose a reference number to a timer. */
export function showProblem(problem: Problem) {
  keepNotice({
    text: `${problem.message}. ${wordsOf(problem)}`,
    problem: true,
    ...(problem.requestId === undefined ? {} : { reference: problem.requestId }),
  });
  // One toast for each kind of problem, always of the last one: its reference is the one to report.
  const shown = {
    id: `problem-${problem.code}`,
    color: "red",
    withBorder: true,
    autoClose: false,
    role: "alert",
    title: problem.code === "network" ? t("ui.problem.networkTitle") : problem.message,
    message: (
      <>
        <Text size="sm">{wordsOf(problem)}</Text>
        {problem.requestId === undefined ? null : <RequestId id={problem.requestId} />}
      </>
    ),
  };
  notifications.update(shown);
  notifications.show(shown);
}

/** Says what happened to what; with an undo where a compensating command exists. */
export function showDone(message: string, undo?: () => void) {
  keepNotice({ text: message, problem: false });
  const id = crypto.randomUUID();
  const take = () => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    withBorder: true,
    color: "accent",
    autoClose: undo === undefined ? 5_000 : 10_000,
    message:
      undo === undefined ? (
        message
      ) : (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          <Button size="compact-sm" variant="default" onClick={take}>
            {t("ui.undo")}
          </Button>
        </Group>
      ),
  });
}
