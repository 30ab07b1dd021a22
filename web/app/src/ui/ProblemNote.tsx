import { Alert, Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { EmptyState } from "./EmptyState";
import { StatusShape } from "./StatusBadge";
import { wordsOf } from "./toasts";

/** A failure in the place where its data would have stood: what failed, what to do, and the reference. */
export function ProblemNote({ failure, onRetry }: { failure: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = Problem.of(failure);
  if (problem.status === 403)
    return <EmptyState kind="forbidden" {...(problem.detail ? { text: problem.detail } : {})} />;
  return (
    <Alert
      role="alert"
      color="red"
      variant="default"
      icon={<StatusShape kind="stop" size={18} />}
      title={problem.message}
    >
      <Text size="sm">{wordsOf(problem)}</Text>
      {problem.requestId === undefined ? null : (
        <Text size="xs" c="dimmed" className="mono" mt={4}>
          {t("ui.problem.reference", { id: problem.requestId })}
        </Text>
      )}
      {onRetry === undefined ? null : (
        <Group mt="sm">
          <Button variant="default" onClick={onRetry}>
            {t("ui.retry")}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
