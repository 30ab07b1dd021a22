import { Button, EmptyState as Frame } from "@mantine/core";
import { IconFilterOff, IconInbox, IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type EmptyStateProps =
  /** Nothing yet: what belongs here, why, and the first step. */
  | { kind: "nothing"; title: string; text: string; action?: ReactNode }
  /** Nothing matches the filters. */
  | { kind: "no-match"; onClear: () => void }
  /** Not allowed: who to ask. */
  | { kind: "forbidden"; text?: string };

export function EmptyState(props: EmptyStateProps) {
  const { t } = useTranslation();
  switch (props.kind) {
    case "nothing":
      return (
        <Frame py="xl" icon={<IconInbox size={32} stroke={1.5} />} title={props.title} description={props.text}>
          {props.action === undefined ? null : <Frame.Actions>{props.action}</Frame.Actions>}
        </Frame>
      );
    case "no-match":
      return (
        <Frame
          py="xl"
          icon={<IconFilterOff size={32} stroke={1.5} />}
          title={t("ui.empty.noMatch")}
          description={t("ui.empty.noMatchText")}
        >
          <Frame.Actions>
            <Button variant="default" onClick={props.onClear}>
              {t("ui.filter.clear")}
            </Button>
          </Frame.Actions>
        </Frame>
      );
    case "forbidden":
      return (
        <Frame
          py="xl"
          icon={<IconLock size={32} stroke={1.5} />}
          title={t("ui.empty.forbidden")}
          description={props.text ?? t("ui.empty.forbiddenText")}
        />
      );
  }
}
