import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone, showProblem } from "~/ui/toasts";
import { type CaptureForm, type FormCommand, refreshForms, runOnForm } from "./captureForms";

const commandsOf: Record<CaptureForm["status"], FormCommand[]> = {
  draft: ["retire", "activate"],
  active: ["replace_key", "pause"],
  paused: ["retire", "replace_key", "activate"],
  retired: [],
};

/** The commands that make sense in its state; those that reach other people's pages say first what they do. */
export function CaptureCommands({ form }: { form: CaptureForm }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(can.manageCapture);
  const [asking, setAsking] = useState<Exclude<FormCommand, "activate">>();
  const [pending, setPending] = useState(false);

  async function run(command: FormCommand) {
    const changed = await runOnForm(command, form);
    queries.setQueryData(["capture-forms", form.id], changed);
    showDone(t(`capture.done.${command}`));
    await refreshForms(queries);
  }

  async function activate() {
    setPending(true);
    try {
      await run("activate");
    } catch (problem) {
      showProblem(Problem.of(problem));
      await refreshForms(queries);
    } finally {
      setPending(false);
    }
  }

  if (!manages) return null;
  return (
    <>
      {commandsOf[form.status].map((name) => (
        <CommandButton
          key={name}
          label={t(`capture.commands.${name}`)}
          command={form.commands.find((each) => each.name === name)}
          primary={name === "activate"}
          pending={pending && name === "activate"}
          onRun={() => (name === "activate" ? void activate() : setAsking(name))}
        />
      ))}
      {asking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsking(undefined)}
          title={`${t(`capture.commands.${asking}`)} – ${form.name}`}
          effect={t(`capture.effects.${asking}`)}
          confirmLabel={t(`capture.commands.${asking}`)}
          reason="none"
          stops
          onConfirm={() => run(asking)}
        />
      )}
    </>
  );
}
