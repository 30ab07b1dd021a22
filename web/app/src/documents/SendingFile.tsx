import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { sendFile } from "./uploading";

interface SendingFileProps {
  file: File;
  /** What is made of it once it is there. */
  onSent: (upload: string) => Promise<unknown>;
  onDone: () => void;
  /** Whether it stands still because it was refused. */
  onFailed?: (failed: boolean) => void;
  onLeave: () => void;
}

/** One file on its way: how far it is, and what is wrong with it where it is refused. */
export function SendingFile(props: SendingFileProps) {
  const [tries, setTries] = useState(0);
  function again() {
    props.onFailed?.(false);
    setTries(tries + 1);
  }
  return <Attempt key={tries} {...props} onAgain={again} />;
}

function Attempt({ file, onSent, onDone, onFailed, onLeave, onAgain }: SendingFileProps & { onAgain: () => void }) {
  const { t } = useTranslation();
  const [part, setPart] = useState(0);
  const [failure, setFailure] = useState<Problem>();
  const sent = useEffectEvent(onSent);
  const done = useEffectEvent(onDone);
  const failed = useEffectEvent((problem: unknown) => {
    setFailure(Problem.of(problem));
    onFailed?.(true);
  });

  useEffect(() => {
    const stop = new AbortController();
    async function run() {
      try {
        await sent(await sendFile(file, stop.signal, setPart));
        done();
      } catch (problem) {
        if (!stop.signal.aborted) failed(problem);
      }
    }
    void run();
    return () => stop.abort(new DOMException("Left", "AbortError"));
  }, [file]);

  if (failure !== undefined) {
    return (
      <Alert color="red" title={`${t("documents.failed")}: ${file.name}`} role="alert">
        <Text size="sm" mb="xs">
          {failure.detail ?? failure.message}
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onAgain}>
            {t("documents.retry")}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={onLeave}
            aria-label={t("documents.dismiss", { name: file.name })}
          >
            {t("documents.dismissIt")}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <div role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          {file.name}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {part < 1 ? t("documents.sending", { percent: Math.round(part * 100) }) : t("documents.checking")}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={onLeave}
            aria-label={t("documents.cancel", { name: file.name })}
          >
            {t("ui.cancel")}
          </Button>
        </Group>
      </Group>
      <Progress value={part * 100} aria-label={t("documents.progress", { name: file.name })} />
    </div>
  );
}
