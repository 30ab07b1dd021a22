import { Button, Grid, Group, Paper, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useRef } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RecordForm } from "~/ui/form/RecordForm";
import { TextareaField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { save, standOf, type Wording, type WordingValues, valuesOf, withField, WORDINGS } from "./model";
import { wordingSchema } from "./schema";
import { WordingPreview } from "./WordingPreview";

type Part = keyof WordingValues;
type Control = HTMLInputElement | HTMLTextAreaElement;

interface Place {
  part: Part;
  from: number;
  to: number;
}

function Fields({ fields, onInsert }: { fields: Wording["fields"]; onInsert: (code: string) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} role="group" aria-label={t("wordings.fields")}>
      <Text size="sm" fw={500}>
        {t("wordings.fields")}
      </Text>
      <Text size="sm" c="dimmed">
        {t("wordings.fieldsText")}
      </Text>
      {fields.map(({ code, means, needed }) => (
        <Group key={code} gap="xs" wrap="nowrap" align="flex-start">
          <Button
            size="compact-sm"
            variant="default"
            className="mono"
            style={{ flexShrink: 0 }}
            aria-label={t("wordings.insert", { field: `{{${code}}}` })}
            onClick={() => onInsert(code)}
          >
            {`{{${code}}}`}
          </Button>
          <Text size="sm" c="dimmed">
            {means} {needed ? t("wordings.needed") : ""}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}

/** The words in a form beside the mail that they make. */
export default function WordingEditor({ wording, reload }: { wording: Wording; reload: () => Promise<Wording> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({ resolver: zodResolver(wordingSchema()), defaultValues: valuesOf(wording) });
  const values = form.watch();
  const last = useRef<Place>(undefined);

  /** Remembers where somebody writes, for the field that they choose next. */
  const watching = (part: Part) => (event: SyntheticEvent<Control>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    last.current = { part, from: selectionStart ?? value.length, to: selectionEnd ?? value.length };
  };

  function insert(code: string) {
    const { part, from, to } = last.current ?? {
      part: "text" as const,
      from: form.getValues("text").length,
      to: form.getValues("text").length,
    };
    const next = withField(form.getValues(part), code, from, to);
    form.setValue(part, next.text, { shouldDirty: true });
    last.current = { part, from: next.caret, to: next.caret };
    form.setFocus(part);
    // The text stands in the control only after it is drawn.
    requestAnimationFrame(() => {
      const control = document.activeElement;
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.setSelectionRange(next.caret, next.caret);
      }
    });
  }

  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Paper withBorder p="md">
          <RecordForm
            form={form}
            labels={{ subject: t("wordings.subject"), text: t("wordings.text") }}
            submitLabel={t("wordings.save")}
            loaded={standOf(wording)}
            latest={async () => standOf(await reload())}
            save={async (next, version) => {
              const after = await save(wording.letter, version, next);
              await queries.invalidateQueries({ queryKey: WORDINGS });
              showDone(t("wordings.saved"));
              return standOf(after);
            }}
          >
            <TextField name="subject" label={t("wordings.subject")} onSelect={watching("subject")} />
            <TextareaField
              name="text"
              label={t("wordings.text")}
              description={t("wordings.textHelp")}
              minRows={8}
              onSelect={watching("text")}
            />
            <Fields fields={wording.fields} onInsert={insert} />
          </RecordForm>
        </Paper>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <WordingPreview letter={wording.letter} values={values} />
      </Grid.Col>
    </Grid>
  );
}
