import { Button, Group, Stack, Text } from "@mantine/core";
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSingleKey } from "~/ui/useSingleKey";
import classes from "./reviews.module.css";

interface ReviewFrameProps {
  label: string;
  at: number;
  count: number;
  more: boolean;
  onShow: (index: number) => void;
  onClose: () => void;
  /** What is looked at. */
  look: ReactNode;
  /** What is to be said of it. */
  children: ReactNode;
}

/** One of a list that waits: what it looks like, and beside it what is to be said of it. */
export function ReviewFrame({ label, at, count, more, onShow, onClose, look, children }: ReviewFrameProps) {
  const { t } = useTranslation();
  useSingleKey("[", () => at > 0 && onShow(at - 1));
  useSingleKey("]", () => at < count - 1 && onShow(at + 1));
  return (
    <section aria-label={label}>
      <Group justify="space-between" mb="sm">
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onClose}>
          {t("reviews.back")}
        </Button>
        <Group gap="xs">
          <Text size="sm" c="dimmed" title={t("reviews.keys")}>
            {t(more ? "reviews.placeMore" : "reviews.place", { number: at + 1, count })}
          </Text>
          <Button
            variant="default"
            aria-label={t("reviews.before")}
            aria-keyshortcuts="["
            disabled={at === 0}
            onClick={() => onShow(at - 1)}
          >
            <IconChevronLeft size={16} aria-hidden="true" />
          </Button>
          <Button
            variant="default"
            aria-label={t("reviews.next")}
            aria-keyshortcuts="]"
            disabled={at >= count - 1}
            onClick={() => onShow(at + 1)}
          >
            <IconChevronRight size={16} aria-hidden="true" />
          </Button>
        </Group>
      </Group>
      <div className={classes["beside"]}>
        <div className={classes["look"]}>{look}</div>
        <Stack gap="xs">{children}</Stack>
      </div>
    </section>
  );
}
