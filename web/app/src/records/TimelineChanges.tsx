import { Button, VisuallyHidden } from "@mantine/core";
import { IconArrowRight, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "./fieldWords";
import type { FieldChange } from "./queries";
import { valueText } from "./timelineWords";
import classes from "./timeline.module.css";

/** So many are shown at once; more wait behind a button. */
const SHOWN = 2;

function Change({ change, words }: { change: FieldChange; words: FieldWords }) {
  const { t } = useTranslation();
  const { field, before, after } = change;
  return (
    <li>
      <span className={classes["field"]}>{words.label(field)}</span>
      {before === undefined ? null : (
        <>
          <VisuallyHidden>{t("timeline.was")} </VisuallyHidden>
          <del>{valueText(field, before, t, words)}</del> <IconArrowRight size={12} aria-hidden />{" "}
        </>
      )}
      <VisuallyHidden>{t("timeline.now")} </VisuallyHidden>
      <ins data-empty={after === undefined || undefined}>{valueText(field, after, t, words)}</ins>
    </li>
  );
}

/** The fields before and after: a few at once, more when they are asked for. */
export function TimelineChanges({ changes, words }: { changes: FieldChange[]; words: FieldWords }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const few = changes.length <= SHOWN;
  if (changes.length === 0) return null;
  return (
    <>
      {few ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes["toggle"] ?? ""}
          aria-expanded={open}
          {...(open ? { "aria-controls": id } : {})}
          leftSection={open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          onClick={() => setOpen(!open)}
        >
          {open ? t("timeline.hideFields") : t("timeline.fields", { count: changes.length })}
        </Button>
      )}
      {few || open ? (
        <ul id={id} className={classes["changes"]}>
          {changes.map((change) => (
            <Change key={change.field} change={change} words={words} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
