import { Modal, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";
import type { Content, Feed, FeedSettings } from "./model";

const schema = z.object({ name: required(say("form.nameMissing")), contents: z.array(z.string()) });
const chosen = z.object({
  name: required(say("form.nameMissing")),
  contents: z.array(z.string()).min(1, say("feeds.contentsMissing")),
});

interface FeedDialogProps {
  /** One that is there; absent for a new one. */
  feed?: Feed;
  /** What this person may choose from. */
  contents: Content[];
  save: (settings: FeedSettings) => Promise<void>;
  onClose: () => void;
}

/** What a calendar is called and what is in it. What the role does not allow now stays as it is. */
export default function FeedDialog({ feed, contents, save, onClose }: FeedDialogProps) {
  const { t } = useTranslation();
  const withheld = feed?.withheld ?? [];
  const form = useForm({
    resolver: zodResolver(withheld.length > 0 ? schema : chosen),
    defaultValues: {
      name: feed?.name ?? "",
      contents: feed?.contents.filter((code) => !withheld.includes(code)) ?? contents.map(({ code }) => code),
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={feed === undefined ? t("feeds.makeTitle") : t("feeds.changeTitle", { name: feed.name })}
    >
      <FormShell
        form={form}
        labels={{ name: t("feeds.name"), contents: t("feeds.contents") }}
        submitLabel={t(feed === undefined ? "feeds.makeDo" : "feeds.save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          await save({ ...values, contents: [...values.contents, ...withheld] });
          onClose();
        }}
      >
        <TextField name="name" label={t("feeds.name")} description={t("feeds.nameText")} data-autofocus />
        <MultiSelectField
          name="contents"
          label={t("feeds.contents")}
          description={t("feeds.contentsText")}
          data={contents.map(({ code, label }) => ({ value: code, label }))}
        />
        {withheld.length === 0 ? null : <Text size="sm">{t("feeds.withheld", { count: withheld.length })}</Text>}
      </FormShell>
    </Modal>
  );
}
