import { Button, Group, Select } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { showProblem } from "~/ui/toasts";
import { draftQuery, type RecordRef, templatesQuery } from "./queries";

interface ChooseTemplateProps {
  record: RecordRef;
  /** Takes the text of the template, filled in for this record. */
  onChoose: (text: { subject: string; text: string }) => void;
}

/** Begins a letter with a text that the firm has published. */
export function ChooseTemplate({ record, onChoose }: ChooseTemplateProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data = [] } = useQuery(templatesQuery);
  const published = data.filter((each) => each.status === "published");

  async function choose(id: string | null) {
    if (id === null) return;
    try {
      onChoose(await queries.fetchQuery(draftQuery(record, id)));
    } catch (failure) {
      showProblem(Problem.of(failure));
    }
  }

  return (
    <Group align="flex-end" gap="md">
      {published.length === 0 ? null : (
        <Select
          label={t("letters.template")}
          placeholder={t("letters.noTemplate")}
          data={published.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={(id) => void choose(id)}
          searchable
        />
      )}
      <Button
        variant="default"
        onClick={() => void navigate({ to: "/firm/templates/{-$id}", params: { id: undefined } })}
      >
        {t("letters.templates")}
      </Button>
    </Group>
  );
}
