import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ProblemNote } from "./ProblemNote";
import { ReadinessPanel } from "./ReadinessPanel";

export interface ConfirmCommandProps {
  opened: boolean;
  onClose: () => void;
  /** The command and its object: "Suspend Ann Kowalski". */
  title: string;
  /** What will be different afterwards. */
  effect: string;
  /** The command's own name on the button. */
  confirmLabel: string;
  reason?: "required" | "optional" | "none";
  /** Red only here, in the confirm step. */
  stops?: boolean;
  /** What else has to be chosen. */
  more?: ReactNode;
  onConfirm: (reason: string) => Promise<unknown>;
}

/** The last step before a weighty command: names the effect, asks the reason, shows a refusal with its readiness. */
export function ConfirmCommand(props: ConfirmCommandProps) {
  const { opened, onClose, title } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      <Body {...props} />
    </Modal>
  );
}

function Body({
  onClose,
  effect,
  confirmLabel,
  reason: asks = "required",
  stops,
  onConfirm,
  title,
  more,
}: ConfirmCommandProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function run(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    setMissing(asks === "required" && given === "");
    if (asks === "required" && given === "") return;
    setPending(true);
    setFailure(undefined);
    try {
      await onConfirm(given);
      onClose();
    } catch (problem) {
      setFailure(problem);
    } finally {
      setPending(false);
    }
  }

  const readiness = failure === undefined ? [] : Problem.of(failure).readiness;
  return (
    <form onSubmit={(event) => void run(event)} noValidate>
      <Stack gap="md">
        <Text size="sm">{effect}</Text>
        {more}
        {asks === "none" ? null : (
          <Textarea
            data-autofocus
            label={asks === "required" ? t("ui.confirm.reason") : t("ui.confirm.reasonOptional")}
            description={t("ui.confirm.reasonText")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={missing ? t("ui.confirm.reasonMissing") : undefined}
            minRows={2}
            autosize
            maxLength={1000}
          />
        )}
        {failure === undefined ? null : <ProblemNote failure={failure} />}
        {readiness.length === 0 ? null : <ReadinessPanel title={title} requirements={readiness} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" color={stops ? "red.9" : "accent"} loading={pending}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
