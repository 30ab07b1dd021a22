import { Modal, Skeleton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Requirement } from "~/api/problem";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { archiveProperty, commandOf, type Property, refreshClients, restoreProperty } from "./queries";

const PropertyForm = lazy(() => import("./PropertyForm"));
const MoveProperty = lazy(() => import("./MoveProperty"));

/** What can be done with a property, or why it cannot. */
export default function PropertyCommands({ property }: { property: Property }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"change" | "move" | "archive" | "restore">();
  const { name } = property;
  const close = () => setOpen(undefined);

  function fix({ fix: offered }: Requirement) {
    if (offered?.command === "restore") setOpen("restore");
    if (offered?.screen) void navigate({ to: offered.screen });
  }

  const button = (command: NonNullable<typeof open>, label: string, primary = false) => (
    <CommandButton
      label={label}
      command={commandOf(property, command)}
      primary={primary}
      onFix={fix}
      onRun={() => setOpen(command)}
    />
  );
  return (
    <>
      {property.status === "archived" ? (
        button("restore", t("clientForms.restore"), true)
      ) : (
        <>
          {button("archive", t("clientForms.archive"))}
          {button("move", t("propertyForms.move"))}
          {button("change", t("propertyForms.change"), true)}
        </>
      )}
      <Modal opened={open === "change"} onClose={close} title={t("propertyForms.changeOf", { name })} size="lg">
        <Suspense fallback={<Skeleton height={320} />}>
          <PropertyForm entered={{ what: "change", property }} onClose={close} onSaved={close} />
        </Suspense>
      </Modal>
      <Modal opened={open === "move"} onClose={close} title={t("propertyForms.moveOf", { name })}>
        <Suspense fallback={<Skeleton height={240} />}>
          <MoveProperty property={property} onClose={close} />
        </Suspense>
      </Modal>
      <ConfirmCommand
        opened={open === "archive"}
        onClose={close}
        title={t("clientForms.archiveTitle", { name })}
        effect={t("propertyForms.archiveEffect")}
        confirmLabel={t("clientForms.archive")}
        stops
        onConfirm={async (reason) => {
          await archiveProperty(property, reason);
          showDone(t("clientForms.archived", { name }));
          await refreshClients(queries);
        }}
      />
      <ConfirmCommand
        opened={open === "restore"}
        onClose={close}
        title={t("clientForms.restoreTitle", { name })}
        effect={t("clientForms.restoreEffect")}
        confirmLabel={t("clientForms.restore")}
        onConfirm={async (reason) => {
          await restoreProperty(property, reason);
          showDone(t("clientForms.restored", { name }));
          await refreshClients(queries);
        }}
      />
    </>
  );
}
