import { Fieldset, Grid, Paper, Stack } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { can } from "~/app/permissions";
import { Permitted } from "~/shell/Permitted";
import { RecordForm } from "~/ui/form/RecordForm";
import { TextareaField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { LetterheadPreview } from "./LetterheadPreview";
import { LogoSection } from "./LogoSection";
import classes from "./letterhead.module.css";
import { type Letterhead, letterheadQuery, letterheadSchema, requestOf, standOf, valuesOf } from "./letterhead";

interface Loaded {
  letterhead: Letterhead;
  reload: () => Promise<Letterhead>;
}

const WHITE = "#ffffff";

function LetterheadForm({ letterhead, reload }: Loaded) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(letterheadSchema()), defaultValues: valuesOf(letterhead) });
  const values = form.watch();
  const pick = (
    <input
      type="color"
      className={classes["pick"]}
      aria-label={t("letterhead.pick")}
      value={/^#[0-9a-f]{6}$/i.test(values.colour) ? values.colour.toLowerCase() : WHITE}
      onChange={(event) => form.setValue("colour", event.target.value, { shouldDirty: true })}
    />
  );
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Stack>
          <Paper withBorder p="md">
            <RecordForm
              form={form}
              labels={{
                colour: t("letterhead.colour"),
                footer: t("letterhead.footer"),
                replyTo: t("letterhead.replyTo"),
              }}
              submitLabel={t("letterhead.save")}
              loaded={standOf(letterhead)}
              latest={async () => standOf(await reload())}
              save={async (next, version) => {
                const after = await answer(
                  api.PUT("/api/v1/messages/letterhead", {
                    params: { header: ifMatch(version) },
                    body: requestOf(next),
                  }),
                );
                await reload();
                showDone(t("letterhead.saved"));
                return standOf(after);
              }}
            >
              <Fieldset legend={t("letterhead.words")}>
                <Stack>
                  <TextField
                    name="colour"
                    label={t("letterhead.colour")}
                    description={t("letterhead.colourText")}
                    leftSection={pick}
                    leftSectionWidth={40}
                  />
                  <TextareaField
                    name="footer"
                    label={t("letterhead.footer")}
                    description={t("letterhead.footerText")}
                    minRows={3}
                  />
                  <TextField
                    name="replyTo"
                    type="email"
                    label={t("letterhead.replyTo")}
                    description={t("letterhead.replyToText")}
                  />
                </Stack>
              </Fieldset>
            </RecordForm>
          </Paper>
          <LogoSection letterhead={letterhead} reload={reload} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <LetterheadPreview letterhead={letterhead} values={values} />
      </Grid.Col>
    </Grid>
  );
}

function Content() {
  const { t } = useTranslation();
  const letterhead = useQuery(letterheadQuery);
  const reload = async () => {
    const { data, error } = await letterhead.refetch();
    if (data === undefined) throw error ?? new Error("No letterhead");
    return data;
  };
  return (
    <>
      <PageHeader title={t("letterhead.title")} help={t("letterhead.help")} />
      {letterhead.data === undefined ? (
        letterhead.error === null ? (
          <TableSkeleton columns={2} />
        ) : (
          <ProblemNote failure={letterhead.error} onRetry={() => void letterhead.refetch()} />
        )
      ) : (
        <LetterheadForm letterhead={letterhead.data} reload={reload} />
      )}
    </>
  );
}

/** What the firm puts on its mail. */
export function LetterheadPage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.manageFirm} title={t("letterhead.title")}>
      <Content />
    </Permitted>
  );
}
