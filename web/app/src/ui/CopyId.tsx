import { CopyButton, Tooltip, UnstyledButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./CopyId.module.css";

interface CopyIdProps {
  id: string;
  /** What stands for it where it is long. */
  shown?: string;
}

/** An id that people can read, and copy with one press. */
export function CopyId({ id, shown = id }: CopyIdProps) {
  const { t } = useTranslation();
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t("ui.copied") : t("ui.copy")}>
          <UnstyledButton
            onClick={copy}
            className={classes["id"]}
            aria-label={`${shown} – ${copied ? t("ui.copied") : t("ui.copy")}`}
          >
            <span className="mono">{shown}</span>
            {copied ? <IconCheck size={14} aria-hidden="true" /> : <IconCopy size={14} aria-hidden="true" />}
          </UnstyledButton>
        </Tooltip>
      )}
    </CopyButton>
  );
}
