import { Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { RecordProof } from "~/audit/RecordProof";
import { Instant } from "~/ui/Instant";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { showDone } from "~/ui/toasts";
import { LeadDuplicates } from "./duplicates/LeadDuplicates";
import { nextCommand } from "./LeadCommands";
import type { Lead } from "./model";
import { keep, useMemberNames, useMoney } from "./queries";
import { ResponsePanel } from "./ResponsePanel";
import type { useLeadCommands } from "./useLeadCommands";
import classes from "./sales.module.css";

type Commands = ReturnType<typeof useLeadCommands>;

/** How likely it is won, with what that rests on; without evidence it says so and shows no number. */
function Chance({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { percent, reason } = lead.win;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="chance">
      <Group justify="space-between">
        <Title order={2} id="chance">
          {t("leadPage.chance")}
        </Title>
        <Text fw={650} className="figures">
          {percent === undefined ? t("leadPage.noEvidence") : `${percent} %`}
        </Text>
      </Group>
      {percent === undefined ? null : <Progress value={percent} my="xs" aria-label={t("leadPage.chance")} />}
      <Text size="sm" c="dimmed">
        {reason}
      </Text>
    </Paper>
  );
}

function Owner({ lead, commands }: { lead: Lead; commands: Commands }) {
  const { t } = useTranslation();
  const may = useCan();
  const names = useMemberNames();
  const queries = useQueryClient();
  const { owner } = lead.assignment;
  const pick = useMutation({
    mutationFn: () =>
      answer(
        api.PUT("/api/v1/sales/leads/{id}/pick", {
          params: { path: { id: lead.id }, header: ifMatch(lead.version) },
        }),
      ),
    onSuccess: async (after) => {
      showDone(t("leadPage.picked", { name: after.name }));
      await keep(queries, after);
    },
  });
  return (
    <>
      <dt>{t("leads.owner")}</dt>
      <dd>
        <Group gap="xs">
          {owner === undefined ? t("leads.noOwner") : (names.get(owner) ?? t("leads.nobody"))}
          {owner === undefined && may("lead.write") ? (
            <Button size="compact-sm" variant="default" loading={pick.isPending} onClick={() => pick.mutate()}>
              {t("leadPage.pick")}
            </Button>
          ) : may("lead.assign") ? (
            <Button size="compact-sm" variant="default" onClick={() => commands.start(lead, "assign")}>
              {t("leadPage.assign")}
            </Button>
          ) : null}
        </Group>
      </dd>
    </>
  );
}

function Facts({ lead, commands }: { lead: Lead; commands: Commands }) {
  const { t } = useTranslation();
  const may = useCan();
  const money = useMoney();
  const { contact, address, need, budget } = lead;
  const place = [address.street, address.city, address.postcode].filter(Boolean).join(", ");
  const phone = contact.phone ?? contact.alternatePhone;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="known">
      <Title order={2} id="known" mb="xs">
        {t("leadPage.known")}
      </Title>
      <dl className={classes["facts"]}>
        <Owner lead={lead} commands={commands} />
        {lead.person.company === undefined ? null : (
          <>
            <dt>{t("leads.company")}</dt>
            <dd>{lead.person.company}</dd>
          </>
        )}
        <dt>{t("leads.phone")}</dt>
        <dd>
          {phone === undefined ? (
            "–"
          ) : (
            <Anchor href={`tel:${phone}`} underline="always">
              {phone}
            </Anchor>
          )}
        </dd>
        <dt>{t("leads.email")}</dt>
        <dd>
          {contact.email === undefined ? (
            "–"
          ) : (
            <Anchor href={`mailto:${contact.email}`} underline="always">
              {contact.email}
            </Anchor>
          )}
        </dd>
        <dt>{t("leadForm.place")}</dt>
        <dd>{place === "" ? "–" : place}</dd>
        <dt>{t("leads.urgency")}</dt>
        <dd>{need.urgency === undefined ? t("leadForm.unknown") : t(`leads.urgencies.${need.urgency}`)}</dd>
        <dt>{t("leads.quoted")}</dt>
        <dd className="figures">{money(budget.quoted)}</dd>
        <dt>{t("leads.source")}</dt>
        <dd>
          {t(`leads.sources.${lead.origin.source}`)}
          {lead.origin.detail === undefined ? null : (
            <Text size="xs" c="dimmed" className={classes["breaks"] ?? ""}>
              {lead.origin.detail}
            </Text>
          )}
        </dd>
        <dt>{t("leads.created")}</dt>
        <dd>
          <Instant at={lead.createdAt} />
        </dd>
        {lead.outcome.client === undefined || !may("client.read") ? null : (
          <>
            <dt>{t("clients.client")}</dt>
            <dd>
              <Link to="/clients/$id" params={{ id: lead.outcome.client }}>
                {t("clients.open")}
              </Link>
            </dd>
          </>
        )}
        {lead.outcome.reason === undefined ? null : (
          <>
            <dt>{t("ui.confirm.reason")}</dt>
            <dd>{lead.outcome.reason}</dd>
          </>
        )}
        {lead.outcome.lostTo === undefined ? null : (
          <>
            <dt>{t("leadPage.lostTo")}</dt>
            <dd>{lead.outcome.lostTo}</dd>
          </>
        )}
      </dl>
    </Paper>
  );
}

/** What decides: the clock, what the next command needs, the facts that everybody asks for, the chance. */
export function LeadAside({ lead, commands }: { lead: Lead; commands: Commands }) {
  const { t } = useTranslation();
  const next = nextCommand[lead.status];
  const state = lead.commands.find((each) => each.name === next);
  return (
    <Stack gap="md">
      {lead.activity.firstContactAt === undefined && lead.status === "new" ? <ResponsePanel lead={lead} /> : null}
      <LeadDuplicates lead={lead} />
      {next === undefined || next === "reopen" || state === undefined ? null : (
        <Paper withBorder p="md">
          <ReadinessPanel
            title={t("leadPage.ready", { command: t(`leadCommands.${next}`) })}
            requirements={state.readiness}
            onFix={(requirement) => commands.fix(lead, requirement)}
          />
        </Paper>
      )}
      <Facts lead={lead} commands={commands} />
      {lead.status === "won" || lead.status === "lost" ? null : <Chance lead={lead} />}
      <RecordProof id={lead.id} name={lead.name} />
    </Stack>
  );
}
