import { Button, Group, Stack } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { type FieldValues, FormProvider, type Path, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ReadinessPanel } from "../ReadinessPanel";
import { useErrorTitle } from "../usePageTitle";
import { ErrorSummary } from "./ErrorSummary";
import { errorLines, place } from "./problems";
import { useDraft } from "./useDraft";

// react-hook-form focuses the first wrong field by a timer of its own; the summary comes after it.
const FOCUS_MS = 40;

export interface FormShellProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Sends the values; a thrown `Problem` is placed at its fields. */
  onSubmit: (values: T) => Promise<unknown>;
  /** The command's name: "Save changes", "Invite member". */
  submitLabel: string;
  /** What people call each field: for the summary and the conflict dialog. */
  labels: Partial<Record<string, string>>;
  /** JSON pointer of the part of the body that the fields are: `/lead`. */
  within?: string;
  children: ReactNode;
  /** Keeps what was typed under this key until it is sent; leave out where secrets are typed. */
  draftKey?: string;
  onCancel?: () => void;
  wide?: boolean;
  /** Stands beside the submit button. */
  footer?: ReactNode;
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

/** One form: checks on submit, says every error at the top and at its field, never loses what was typed. */
export function FormShell<T extends FieldValues>(props: FormShellProps<T>) {
  const { form, onSubmit, labels, draftKey } = props;
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Problem>();
  const summary = useRef<HTMLDivElement>(null);
  const draft = useDraft(form, draftKey);
  const lines = errorLines(form.formState.errors, labels);
  useErrorTitle(lines.length > 0 || failure !== undefined, t("ui.form.errorPrefix"));

  const showSummary = () => setTimeout(() => summary.current?.focus(), FOCUS_MS);

  async function send(values: T) {
    setFailure(undefined);
    try {
      await onSubmit(values);
      draft.forget();
    } catch (thrown) {
      const problem = Problem.of(thrown);
      const rest = place(problem, form, Object.keys(form.getValues()), props.within);
      setFailure(rest);
      showSummary();
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void form.handleSubmit(send, showSummary)(event);
  }

  return (
    <FormProvider {...form}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter submits from any field */}
      <form noValidate onSubmit={submit} onKeyDown={submitByKey} style={props.wide ? undefined : { maxWidth: 720 }}>
        <Stack gap="md">
          <ErrorSummary
            ref={summary}
            lines={lines}
            problem={failure}
            onFocusField={(name) => form.setFocus(name as Path<T>)}
          />
          {failure === undefined || failure.readiness.length === 0 ? null : (
            <ReadinessPanel title={t("ui.readiness.title")} requirements={failure.readiness} />
          )}
          {draft.restored ? draft.note : null}
          {props.children}
          <Group gap="xs">
            <Button type="submit" loading={form.formState.isSubmitting}>
              {props.submitLabel}
            </Button>
            {props.onCancel === undefined ? null : (
              <Button variant="default" onClick={props.onCancel}>
                {t("ui.cancel")}
              </Button>
            )}
            {props.footer}
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
