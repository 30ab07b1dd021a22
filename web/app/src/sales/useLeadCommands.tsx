import { Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem, type Requirement } from "~/api/problem";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { nameOf } from "~/ui/form/problems";
import { showDone, showProblem } from "~/ui/toasts";
import { LoseDialog } from "./LoseDialog";
import { type Command, isCommand, type Lead } from "./model";
import {
  deleteLead,
  isPlain,
  isReasoned,
  keep,
  type PlainCommand,
  type ReasonedCommand,
  refreshLeads,
  restoreLead,
  runPlain,
  runReasoned,
} from "./queries";

// A dialog is loaded when it is asked for.
const AssignDialog = lazy(() => import("./AssignDialog"));
const LogInteraction = lazy(() => import("./LogInteraction"));
const ConvertDialog = lazy(() => import("./ConvertDialog"));

type Open =
  | { kind: "refused"; lead: Lead; command: Command; requirements: Requirement[] }
  | { kind: "reason"; lead: Lead; command: ReasonedCommand }
  | { kind: "log"; lead: Lead }
  | { kind: "assign"; lead: Lead }
  | { kind: "convert"; lead: Lead };

/** Runs the named commands of leads, each with the dialog that it needs; a refused one shows its readiness. */
export function useLeadCommands() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);

  const done = async (after: Lead) => {
    showDone(t("leadCommands.done", { name: after.name, status: t(`leads.statuses.${after.status}`) }));
    await keep(queries, after);
  };
  const plain = useMutation({
    mutationFn: ({ lead, command }: { lead: Lead; command: PlainCommand }) => runPlain(command, lead),
    meta: { quiet: true },
    onSuccess: done,
    onError: (failure, { lead, command }) => {
      const problem = Problem.of(failure);
      if (problem.readiness.length > 0) setOpen({ kind: "refused", lead, command, requirements: problem.readiness });
      else showProblem(problem);
    },
  });

  const restore = useMutation({
    mutationFn: (lead: Lead) => restoreLead(lead.id),
    onSuccess: async (after) => {
      showDone(t("leadCommands.restored", { name: after.name }));
      await keep(queries, after);
    },
  });
  const remove = useMutation({
    mutationFn: deleteLead,
    onSuccess: async (_, seen: Lead) => {
      showDone(t("leadCommands.deleted", { name: seen.name }), () => restore.mutate(seen));
      await refreshLeads(queries);
    },
  });

  function start(lead: Lead, name: string) {
    if (name === "restore") {
      restore.mutate(lead);
      return;
    }
    if (name === "assign") {
      setOpen({ kind: "assign", lead });
      return;
    }
    if (!isCommand(name)) return;
    const state = lead.commands.find((each) => each.name === name);
    // Logging the contact is what runs this command, so it is offered although the server says "not yet".
    if (name === "contact" && lead.status === "new") setOpen({ kind: "log", lead });
    else if (state === undefined || !state.allowed)
      setOpen({ kind: "refused", lead, command: name, requirements: state?.readiness ?? [] });
    else if (isPlain(name)) plain.mutate({ lead, command: name });
    else if (isReasoned(name)) setOpen({ kind: "reason", lead, command: name });
    else if (name === "convert") setOpen({ kind: "convert", lead });
    else setOpen({ kind: "log", lead });
  }

  /** Goes where an unmet requirement is met: a command of this lead, or a part of its page. */
  function fix(lead: Lead, requirement: Requirement) {
    close();
    const { command, screen } = requirement.fix ?? {};
    if (command) start(lead, command);
    else if (screen?.endsWith("/interactions")) setOpen({ kind: "log", lead });
    else if (screen?.includes("/edit#"))
      void navigate({
        to: "/leads/$id",
        params: { id: lead.id },
        search: { tab: "facts" },
        hash: nameOf(screen.slice(screen.indexOf("#"))),
      });
    else if (screen) void navigate({ to: screen });
  }

  const dialog =
    open === undefined ? null : open.kind === "refused" ? (
      <Modal opened onClose={close} title={t("leadCommands.refused", { command: t(`leadCommands.${open.command}`) })}>
        <ReadinessPanel
          title={open.lead.name}
          requirements={open.requirements}
          onFix={(requirement) => fix(open.lead, requirement)}
        />
      </Modal>
    ) : open.kind === "reason" && open.command === "lose" ? (
      <LoseDialog lead={open.lead} onClose={close} onDone={done} />
    ) : open.kind === "reason" ? (
      <ConfirmCommand
        opened
        onClose={close}
        title={`${t(`leadCommands.${open.command}`)}: ${open.lead.name}`}
        effect={t(`leadCommands.effects.${open.command}`)}
        confirmLabel={t(`leadCommands.${open.command}`)}
        onConfirm={async (reason) => done(await runReasoned(open.command, open.lead, reason))}
      />
    ) : open.kind === "log" ? (
      <Suspense>
        <LogInteraction lead={open.lead} onClose={close} />
      </Suspense>
    ) : open.kind === "assign" ? (
      <Suspense>
        <AssignDialog lead={open.lead} onClose={close} />
      </Suspense>
    ) : (
      <Suspense>
        <ConvertDialog lead={open.lead} onClose={close} />
      </Suspense>
    );

  return {
    start,
    fix,
    remove: (lead: Lead) => remove.mutate(lead),
    restore: (lead: Lead) => restore.mutate(lead),
    log: (lead: Lead) => setOpen({ kind: "log", lead }),
    dialog,
    pending: plain.isPending,
  };
}
