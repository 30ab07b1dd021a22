import { Group, Text } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { CommandButton } from "~/ui/CommandButton";
import { showDone, showProblem } from "~/ui/toasts";
import { recordQuery, type RecordRef, watch } from "./queries";

/** Whether one is told what is said about a record, and who is. */
export function WatchButton({ record }: { record: RecordRef }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = recordQuery(record);
  const { data } = useQuery(query);
  const change = useMutation({
    mutationFn: (watching: boolean) => watch(record, watching),
    onSuccess: (after) => {
      queries.setQueryData(query.queryKey, after);
      showDone(after.watching ? t("comments.watchingNow") : t("comments.notWatching"));
    },
    onError: (problem) => showProblem(Problem.of(problem)),
  });
  if (data === undefined) return null;
  const names = data.watchers.map(({ name }) => name).join(", ");
  return (
    <Group gap="sm" justify="space-between">
      <Text size="sm" c="dimmed">
        {names === "" ? t("comments.nobodyWatches") : t("comments.watchers", { count: data.watchers.length, names })}
      </Text>
      <CommandButton
        label={data.watching ? t("comments.unwatch") : t("comments.watch")}
        icon={data.watching ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        command={data.commands.find((each) => each.name === "watch")}
        pending={change.isPending}
        onRun={() => change.mutate(!data.watching)}
      />
    </Group>
  );
}
