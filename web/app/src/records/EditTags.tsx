import { Group, Skeleton, TagsInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ProblemNote } from "~/ui/ProblemNote";
import { showProblem } from "~/ui/toasts";
import { changeTags, type RecordRef, suggestedTagsQuery, tagsQuery } from "./queries";

const MAX = 30;
const LENGTH_MAX = 40;

/** The tags of a record: each is kept when it is put on or taken off. */
export default function EditTags({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = tagsQuery({ kind, id });
  const { data, error, refetch } = useQuery(query);
  const [typed, setTyped] = useState("");
  const mayEdit = data?.commands.some((each) => each.name === "tag" && each.allowed) === true;
  const suggested = useQuery({ ...suggestedTagsQuery(kind, typed.trim()), enabled: mayEdit });
  const change = useMutation({
    mutationFn: (next: string[]) => changeTags({ kind, id }, data?.tags ?? [], next),
    onSuccess: (after) => {
      queries.setQueryData(query.queryKey, after);
      void queries.invalidateQueries({ queryKey: [kind] });
    },
    onError: (problem) => {
      showProblem(Problem.of(problem));
      void refetch();
    },
  });
  if (data === undefined)
    return error === null ? <Skeleton height={36} /> : <ProblemNote failure={error} onRetry={() => void refetch()} />;
  if (!mayEdit) return <Group gap={4}>{data.tags.length === 0 ? t("tags.none") : data.tags.join(", ")}</Group>;
  return (
    <TagsInput
      aria-label={t("tags.title")}
      placeholder={t("tags.add")}
      value={change.isPending ? change.variables : data.tags}
      onChange={(next) => change.mutate(next)}
      searchValue={typed}
      onSearchChange={setTyped}
      data={suggested.data ?? []}
      maxTags={MAX}
      maxLength={LENGTH_MAX}
      readOnly={change.isPending}
    />
  );
}
