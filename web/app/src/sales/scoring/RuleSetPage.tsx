import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { DraftForm } from "./DraftForm";
import { EffectPanel } from "./Effect";
import { Explained } from "./Explained";
import { ruleSetQuery } from "./queries";
import { errorsOf, type RuleSetView, rulesOf, type RuleValues, valuesOf } from "./rules";
import { RuleSetState, useDraft } from "./state";
import classes from "./scoring.module.css";

const resolver: Resolver<RuleValues> = (values) => {
  const errors = errorsOf(values);
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

const standOf = (view: RuleSetView) => ({ values: valuesOf(view), version: view.version });

const crumbsOf = (label: string) => [{ label, to: "/sales/scoring" }];

function Draft({ view, reload }: { view: RuleSetView; reload: () => Promise<RuleSetView> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const form = useForm<RuleValues>({ resolver, defaultValues: valuesOf(view) });
  const { isDirty } = form.formState;
  const params = { path: { number: view.number }, header: ifMatch(view.version) };
  const name = t("scoring.version", { number: view.number });

  async function save(values: RuleValues, version: number) {
    const body = { rules: rulesOf(values, view.rules), note: values.note.trim() };
    const saved = await answer(
      api.PUT("/api/v1/sales/rule-sets/{number}", { params: { ...params, header: ifMatch(version) }, body }),
    );
    await queries.invalidateQueries({ queryKey: ["rule-sets"] });
    showDone(t("scoring.saved", { name }));
    return standOf(saved);
  }
  async function publish() {
    await api.PUT("/api/v1/sales/rule-sets/{number}/publication", { params });
    await queries.invalidateQueries({ queryKey: ["rule-sets"] });
    showDone(t("scoring.published", { name }));
    void navigate({ to: "/sales/scoring" });
  }
  async function tried() {
    return (await form.trigger()) ? rulesOf(form.getValues(), view.rules) : undefined;
  }
  return (
    <>
      <PageHeader
        title={name}
        crumbs={crumbsOf(t("scoring.title"))}
        beside={<RuleSetState view={view} />}
        actions={
          <CommandButton
            label={t("scoring.publish")}
            primary
            command={{
              name: "publish",
              allowed: !isDirty,
              readiness: [
                {
                  code: "saved",
                  met: !isDirty,
                  fact: t(isDirty ? "scoring.unsaved" : "scoring.allSaved"),
                  rule: t("scoring.savedRule"),
                },
              ],
            }}
            onRun={() => setPublishing(true)}
          />
        }
      />
      <div className={classes["columns"]}>
        <DraftForm
          form={form}
          rules={view.rules}
          loaded={standOf(view)}
          save={save}
          latest={async () => standOf(await reload())}
        />
        <EffectPanel rules={tried} />
      </div>
      <ConfirmCommand
        opened={publishing}
        onClose={() => setPublishing(false)}
        title={t("scoring.publishTitle", { name })}
        effect={t("scoring.publishEffect")}
        confirmLabel={t("scoring.publish")}
        reason="none"
        onConfirm={publish}
      />
    </>
  );
}

function Published({ view }: { view: RuleSetView }) {
  const { t } = useTranslation();
  const manages = useCan()(can.manageScoring);
  const draft = useDraft();
  return (
    <>
      <PageHeader
        title={t("scoring.version", { number: view.number })}
        crumbs={crumbsOf(t("scoring.title"))}
        beside={<RuleSetState view={view} />}
        {...(manages
          ? {
              actions: (
                <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate(view)}>
                  {t("scoring.draftFrom")}
                </Button>
              ),
            }
          : {})}
      />
      <Stack maw={820}>
        <Text size="sm">{view.note}</Text>
        <Explained rules={view.rules} />
      </Stack>
    </>
  );
}

/** One version of the scoring rules: explained, or as a draft changed, tried out and published. */
export function RuleSetPage() {
  const { t } = useTranslation();
  const manages = useCan()(can.manageScoring);
  const { number = "" } = useParams({ strict: false });
  const query = useQuery(ruleSetQuery(Number(number)));
  const reload = async () => {
    const { data, error } = await query.refetch();
    if (data === undefined) throw error ?? new Error("No rules");
    return data;
  };
  if (query.data === undefined) {
    return (
      <>
        <PageHeader title={t("scoring.version", { number })} crumbs={crumbsOf(t("scoring.title"))} />
        {query.error === null ? (
          <Skeleton height={420} />
        ) : (
          <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />
        )}
      </>
    );
  }
  return query.data.publishedAt === undefined && manages ? (
    <Draft key={query.data.number} view={query.data} reload={reload} />
  ) : (
    <Published view={query.data} />
  );
}
