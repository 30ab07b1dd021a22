import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import type { ImportRun } from "./queries";

type Act = "run" | "cancel" | "undo" | "discard";

function send(act: Act, run: ImportRun): Promise<unknown> {
  const params = { path: { id: run.id }, header: ifMatch(run.version) };
  switch (act) {
    case "run":
      return api.POST("/api/v1/imports/{id}/run", { params });
    case "cancel":
      return api.POST("/api/v1/imports/{id}/cancellation", { params });
    case "undo":
      return api.POST("/api/v1/imports/{id}/undo", { params });
    case "discard":
      return api.DELETE("/api/v1/imports/{id}", { params });
  }
}

/** The commands that this state has; weighty ones say first what they do. */
export function ImportCommands({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"undo" | "discard">();
  const again = () => queries.invalidateQueries({ queryKey: ["imports"] });
  const act = useMutation({
    mutationFn: (name: Act) => send(name, run),
    onSettled: again,
  });
  const command = (name: Act) => run.commands.find((each) => each.name === name);
  const button = (name: Act, primary: boolean) =>
    command(name)?.allowed ? (
      <CommandButton
        key={name}
        label={t(`imports.commands.${name}`)}
        command={command(name)}
        primary={primary}
        pending={act.isPending}
        onRun={() => (name === "undo" || name === "discard" ? setAsking(name) : act.mutate(name))}
      />
    ) : null;
  return (
    <>
      {button("discard", false)}
      {button("undo", false)}
      {button("cancel", false)}
      {run.status === "checked" || run.status === "failed" || run.status === "cancelled" ? button("run", true) : null}
      {asking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsking(undefined)}
          title={t(`imports.commands.${asking}`)}
          effect={t(`imports.effects.${asking}`)}
          confirmLabel={t(`imports.commands.${asking}`)}
          reason="none"
          stops
          onConfirm={async () => {
            await send(asking, run);
            if (asking === "discard") await navigate({ to: "/imports" });
            await again();
          }}
        />
      )}
    </>
  );
}
