import { Modal, Skeleton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Requirement } from "~/api/problem";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { archiveClient, type Client, commandOf, refreshClients, restoreClient } from "./queries";

const ClientForm = lazy(() => import("./ClientForm"));

/** What can be done with a client, or why it cannot. */
export default function ClientCommands({ client }: { client: Client }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"change" | "archive" | "restore">();
  const { name } = client;
  const close = () => setOpen(undefined);

  function fix({ fix: offered }: Requirement) {
    if (offered?.command === "restore") setOpen("restore");
    if (!offered?.screen) return;
    const { pathname, searchParams } = new URL(offered.screen, location.origin);
    void navigate({ to: pathname, search: Object.fromEntries(searchParams) });
  }

  const archived = client.status === "archived";
  return (
    <>
      {archived ? (
        <CommandButton
          label={t("clientForms.restore")}
          command={commandOf(client, "restore")}
          primary
          onFix={fix}
          onRun={() => setOpen("restore")}
        />
      ) : (
        <>
          <CommandButton
            label={t("clientForms.archive")}
            command={commandOf(client, "archive")}
            onFix={fix}
            onRun={() => setOpen("archive")}
          />
          <CommandButton
            label={t("clientForms.change")}
            command={commandOf(client, "change")}
            primary
            onFix={fix}
            onRun={() => setOpen("change")}
          />
        </>
      )}
      <Modal opened={open === "change"} onClose={close} title={t("clientForms.changeOf", { name })} size="xl">
        <Suspense fallback={<Skeleton height={420} />}>
          <ClientForm client={client} onClose={close} onSaved={close} />
        </Suspense>
      </Modal>
      <ConfirmCommand
        opened={open === "archive"}
        onClose={close}
        title={t("clientForms.archiveTitle", { name })}
        effect={t("clientForms.archiveEffect")}
        confirmLabel={t("clientForms.archive")}
        stops
        onConfirm={async (reason) => {
          await archiveClient(client, reason);
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
          await restoreClient(client, reason);
          showDone(t("clientForms.restored", { name }));
          await refreshClients(queries);
        }}
      />
    </>
  );
}
