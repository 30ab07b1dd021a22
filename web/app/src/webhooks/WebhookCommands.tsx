import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone, showProblem } from "~/ui/toasts";
import { changeState, refreshWebhooks, rotateSecret, tryOut, type Webhook } from "./model";

const SecretDialog = lazy(() => import("./SecretDialog"));
const SendAgainDialog = lazy(() => import("./SendAgainDialog"));

type Command = "pause" | "activate" | "retire" | "rotate_secret" | "try" | "send_again";

const commandsOf: Record<Webhook["status"], Command[]> = {
  active: ["retire", "rotate_secret", "send_again", "pause", "try"],
  paused: ["retire", "rotate_secret", "activate"],
  disabled: ["retire", "rotate_secret", "activate"],
  retired: [],
};

const asksFirst = new Set<Command>(["pause", "retire", "rotate_secret"]);
type Asked = "pause" | "retire" | "rotate_secret";

/** The commands that make sense in its state. */
export function WebhookCommands({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(can.manageWebhooks);
  const [asking, setAsking] = useState<Asked>();
  const [again, setAgain] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [pending, setPending] = useState<Command>();

  async function run(command: Exclude<Command, "send_again">) {
    if (command === "try") await tryOut(webhook);
    else if (command === "rotate_secret") setSecret((await rotateSecret(webhook)).secret);
    else queries.setQueryData(["webhooks", webhook.id], await changeState(command, webhook));
    showDone(t(`webhooks.done.${command}`));
    await refreshWebhooks(queries);
  }

  async function runAtOnce(command: "activate" | "try") {
    setPending(command);
    try {
      await run(command);
    } catch (problem) {
      showProblem(Problem.of(problem));
      await refreshWebhooks(queries);
    } finally {
      setPending(undefined);
    }
  }

  function start(command: Command) {
    if (command === "send_again") setAgain(true);
    else if (asksFirst.has(command)) setAsking(command as Asked);
    else void runAtOnce(command as "activate" | "try");
  }

  if (!manages) return null;
  return (
    <>
      {commandsOf[webhook.status].map((name) => (
        <CommandButton
          key={name}
          label={t(`webhooks.commands.${name}`)}
          command={webhook.commands.find((each) => each.name === name)}
          primary={name === "activate" || name === "try"}
          pending={pending === name}
          onRun={() => start(name)}
        />
      ))}
      {asking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsking(undefined)}
          title={`${t(`webhooks.commands.${asking}`)} – ${webhook.name}`}
          effect={t(`webhooks.effects.${asking}`)}
          confirmLabel={t(`webhooks.commands.${asking}`)}
          reason="none"
          stops={asking !== "rotate_secret"}
          onConfirm={() => run(asking)}
        />
      )}
      <Suspense>
        {again ? <SendAgainDialog webhook={webhook} onClose={() => setAgain(false)} /> : null}
        {secret === undefined ? null : (
          <SecretDialog name={webhook.name} secret={secret} onClose={() => setSecret(undefined)} />
        )}
      </Suspense>
    </>
  );
}
