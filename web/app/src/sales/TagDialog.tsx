import { Button, Modal, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { changedBy, type Meant, saidOf, tagMany, untagMany } from "./bulk";
import { refreshLeads } from "./queries";

/** Adds a tag to many leads or takes one away; either can be undone. */
export function TagDialog({ meant, onClose }: { meant: Meant; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [adds, setAdds] = useState(true);
  const [tag, setTag] = useState("");
  const [missing, setMissing] = useState(false);
  const word = tag.trim();
  const undo = useMutation({
    mutationFn: (back: () => Promise<unknown>) => back(),
    onSuccess: () => refreshLeads(queries),
  });
  const act = useMutation({
    meta: { quiet: true },
    mutationFn: () => (adds ? tagMany : untagMany)(meant, word),
    onSuccess: async (done) => {
      const text = saidOf(adds ? "tagged" : "untagged", done, word);
      const takeBack = () => undo.mutate(() => (adds ? untagMany : tagMany)(changedBy(done), word));
      showDone(text, done.changed === 0 ? undefined : takeBack);
      onClose();
      await refreshLeads(queries);
    },
  });

  function run(event: FormEvent) {
    event.preventDefault();
    setMissing(word === "");
    if (word !== "") act.mutate();
  }

  const all = "filter" in meant;
  return (
    <Modal
      opened
      onClose={onClose}
      title={all ? t("bulk.tagAll") : t("bulk.tagTitle", { count: meant.chosen.length })}
      size="lg"
    >
      <form noValidate onSubmit={run}>
        <Stack>
          {all ? <Text size="sm">{t("bulk.allText")}</Text> : null}
          <SegmentedControl
            aria-label={t("bulk.addOrRemove")}
            value={adds ? "add" : "remove"}
            onChange={(value) => setAdds(value === "add")}
            data={[
              { value: "add", label: t("bulk.add") },
              { value: "remove", label: t("bulk.remove") },
            ]}
          />
          <TextInput
            label={t("bulk.tagName")}
            data-autofocus
            maxLength={40}
            value={tag}
            onChange={(event) => setTag(event.currentTarget.value)}
            error={missing ? t("bulk.tagMissing") : undefined}
          />
          {act.error === null ? null : <ProblemNote failure={act.error} />}
          <Button type="submit" loading={act.isPending}>
            {t(adds ? "bulk.tagRun" : "bulk.tagRemove")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
