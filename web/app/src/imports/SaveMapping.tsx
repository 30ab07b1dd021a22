import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { Problem } from "~/api/problem";
import { showDone, wordsOf } from "~/ui/toasts";
import type { Mapping } from "./queries";

/** Keeps the mapping under a name, so that the next file like this one is recognised. */
export function SaveMapping({ target, mapping }: { target: string; mapping: Mapping }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: () =>
      answer(
        api.POST("/api/v1/imports/mappings", {
          params: { header: { "Idempotency-Key": newIdempotencyKey() } },
          body: { target, name: name.trim(), mapping },
        }),
      ),
    onSuccess: async () => {
      showDone(t("imports.mappingSaved", { name }));
      setName("");
      await queries.invalidateQueries({ queryKey: ["imports", "mappings"] });
    },
  });
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        label={t("imports.mappingName")}
        value={name}
        maxLength={100}
        error={save.error === null ? undefined : wordsOf(Problem.of(save.error))}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button variant="default" disabled={name.trim() === ""} loading={save.isPending} onClick={() => save.mutate()}>
        {t("imports.saveMapping")}
      </Button>
    </Group>
  );
}
