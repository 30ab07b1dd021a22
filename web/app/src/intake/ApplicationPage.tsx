import { Alert, Anchor, List, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { RecordPage } from "~/ui/RecordPage";
import { StatusShape } from "~/ui/StatusBadge";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { accept, type Application, applicationQuery, decline, refreshApplications } from "./applications";
import { ApplicationState } from "./ApplicationState";
import { StatedConsents, StatedFacts, StatedProperties } from "./Stated";

/** Accept, or decline with a reason; each says first what it does. */
function Commands({ application }: { application: Application }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"accept" | "decline">();
  const name = application.company ?? application.name;
  const count = application.properties.length;

  async function run(reason: string) {
    if (asking === "accept") {
      await accept(application);
      showDone(t("applications.accepted", { name }));
    } else {
      await decline(application, reason);
      showDone(t("applications.declined"));
    }
    await refreshApplications(queries);
  }

  if (application.status !== "submitted") return null;
  return (
    <>
      {(["decline", "accept"] as const).map((command) => (
        <CommandButton
          key={command}
          label={t(`applications.${command}`)}
          command={application.commands.find((each) => each.name === command)}
          primary={command === "accept"}
          onRun={() => setAsking(command)}
        />
      ))}
      {asking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsking(undefined)}
          title={t(`applications.${asking}Title`, { name })}
          effect={asking === "accept" ? t("applications.acceptEffect", { count }) : t("applications.declineEffect")}
          confirmLabel={t(`applications.${asking}`)}
          reason={asking === "accept" ? "none" : "required"}
          stops={asking === "decline"}
          onConfirm={run}
        />
      )}
    </>
  );
}

/** Clients with the same e-mail or phone, for whoever decides. */
function Alike({ application }: { application: Application }) {
  const { t } = useTranslation();
  if (application.alike.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="default"
      icon={<StatusShape kind="attention" size={18} />}
      title={t("applications.alike", { count: application.alike.length })}
    >
      <List size="sm">
        {application.alike.map((client) => (
          <List.Item key={client.id}>
            <Anchor size="sm" component={Link} to={`/clients/${client.id}`}>
              {client.name}
            </Anchor>{" "}
            <Text span size="sm" c="dimmed">
              {client.reasons.join(" ")}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** One application: all that was stated, who may be the same, and the decision. */
export function ApplicationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const found = useQuery(applicationQuery(id ?? ""));
  if (found.data === undefined) {
    return found.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={found.error} onRetry={() => void found.refetch()} />
    );
  }
  const application = found.data;
  return (
    <RecordPage
      title={application.company ?? application.name}
      crumbs={[{ label: t("applications.title"), to: "/applications" }]}
      status={<ApplicationState status={application.status} />}
      commands={<Commands application={application} />}
      {...(application.alike.length === 0 ? {} : { aside: <Alike application={application} /> })}
      tab={tab}
      onTab={(next) => void navigate({ to: ".", search: { tab: next }, replace: true })}
      tabs={[
        { id: "stated", label: t("applications.tabs.stated"), content: <StatedFacts application={application} /> },
        {
          id: "properties",
          label: t("applications.tabs.properties"),
          count: application.properties.length,
          content: <StatedProperties application={application} />,
        },
        {
          id: "consents",
          label: t("applications.tabs.consents"),
          count: application.consents.length,
          content: <StatedConsents application={application} />,
        },
      ]}
    />
  );
}
