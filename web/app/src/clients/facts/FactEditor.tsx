import { SimpleGrid } from "@mantine/core";
import { type KeyboardEvent, useEffect } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SwitchField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { isCounted, UNKNOWN } from "./model";
import { type FactLine, type NewFactAnswer, recordAnswers, type Source } from "./queries";
import { SourceFields } from "./SourceFields";
import { ValueField } from "./ValueField";

interface Values {
  value: string | number;
  unknown: boolean;
  trueFrom: string;
  source: Source;
  note: string;
}

const wrong = (message: string) => ({ type: "required", message });

/** Says the same as the server's `Draft`, to spare a round trip. */
const resolver: Resolver<Values> = (values) => {
  const silent = !values.unknown && String(values.value ?? "").trim() === "";
  const undated = values.trueFrom === "";
  if (!silent && !undated) return { values, errors: {} };
  return {
    values: {},
    errors: {
      ...(silent ? { value: wrong(say("facts.valueMissing")) } : {}),
      ...(undated ? { trueFrom: wrong(say("facts.trueFromMissing")) } : {}),
    },
  };
};

function answerOf(fact: FactLine, { value, unknown, trueFrom, source, note }: Values): NewFactAnswer {
  const said =
    unknown || value === UNKNOWN
      ? { standing: "unknown" as const }
      : { standing: "known" as const, value: String(value) };
  return {
    code: fact.code,
    ...said,
    trueFrom,
    source,
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
}

interface FactEditorProps {
  property: string;
  fact: FactLine;
  version: number;
  today: string;
  /** Where the last answers came from: they mostly come from the same. */
  source: Source;
  onSource: (source: Source) => void;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** Answers one fact where it stands: Enter saves, Escape leaves it as it was. */
export function FactEditor({ property, fact, version, today, source, onSource, onClose, onSaved }: FactEditorProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const counted = isCounted(fact);
  const given = fact.answer?.source === "postcode" ? undefined : fact.answer;
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      value: given === undefined ? "" : (given.value ?? (counted ? "" : UNKNOWN)),
      unknown: counted && given !== undefined && !given.known,
      trueFrom: today,
      source,
      note: "",
    },
  });
  const { setFocus } = form;
  useEffect(() => setFocus("value"), [setFocus]);
  const off = form.watch("unknown");
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves the form from any field
    <div
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <FormShell
        form={form}
        labels={{
          value: fact.label,
          trueFrom: t("facts.trueFrom"),
          source: t("facts.source"),
          note: t("facts.note"),
        }}
        within="/answers/0"
        submitLabel={t("form.save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          await once((key) => recordAnswers(property, version, [answerOf(fact, values)], key));
          onSource(values.source);
          await onSaved();
          showDone(t("facts.saved", { fact: fact.label }));
          onClose();
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ValueField fact={fact} off={off} />
          <TextField
            name="trueFrom"
            label={t("facts.trueFrom")}
            description={t("facts.trueFromText")}
            type="date"
            max={today}
          />
          {counted ? <SwitchField name="unknown" label={t("facts.unknownSwitch")} /> : null}
          <SourceFields />
        </SimpleGrid>
      </FormShell>
    </div>
  );
}
