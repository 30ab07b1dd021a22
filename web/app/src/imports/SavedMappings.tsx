import { Button, Group, Select } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { type Mapping, mappingsQuery } from "./queries";

/** Takes a mapping that was kept, or deletes one that nobody needs; what comes with the product stays. */
export function SavedMappings({ target, onMapping }: { target: string; onMapping: (mapping: Mapping) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const saved = useQuery(mappingsQuery(target));
  const [name, setName] = useState<string | null>(null);
  const [deleting, setDeleting] = useState(false);
  const chosen = saved.data?.find((each) => each.name === name);
  const { id, version } = chosen ?? {};

  async function remove() {
    if (id === undefined || version === undefined) return;
    const params = { path: { id }, header: ifMatch(version) };
    await api.DELETE("/api/v1/imports/mappings/{id}", { params });
    showDone(t("imports.mappingDeleted", { name }));
    setName(null);
    await queries.invalidateQueries({ queryKey: ["imports", "mappings"] });
  }

  return (
    <Group align="flex-end" gap="xs">
      <Select
        label={t("imports.savedMapping")}
        placeholder={t("imports.none")}
        data={(saved.data ?? []).map((each) => ({ value: each.name, label: each.label ?? each.name }))}
        value={name}
        onChange={(next) => {
          setName(next);
          const found = saved.data?.find((each) => each.name === next);
          if (found !== undefined) onMapping(found.mapping);
        }}
        flex={1}
        maw={420}
      />
      {id === undefined ? null : (
        <Button variant="default" onClick={() => setDeleting(true)}>
          {t("imports.deleteMapping")}
        </Button>
      )}
      <ConfirmCommand
        opened={deleting}
        onClose={() => setDeleting(false)}
        title={t("imports.deleteMappingTitle", { name })}
        effect={t("imports.deleteMappingText")}
        confirmLabel={t("imports.deleteMapping")}
        reason="none"
        stops
        onConfirm={remove}
      />
    </Group>
  );
}
