import { Button, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { HelpPopover } from "~/ui/HelpPopover";
import { StatusBadge } from "~/ui/StatusBadge";
import { FactEditor } from "./FactEditor";
import classes from "./facts.module.css";
import { originText, valueText } from "./model";
import type { FactLine, FactSheet, Source } from "./queries";

function Said({ fact }: { fact: FactLine }) {
  const { t } = useTranslation();
  const { answer } = fact;
  if (answer === undefined) return <StatusBadge kind="draft">{t("facts.notAsked")}</StatusBadge>;
  return (
    <>
      {answer.known ? (
        <Text component="span" fw={600}>
          {valueText(fact, answer.value, t)}
        </Text>
      ) : answer.source === "postcode" ? (
        <StatusBadge kind="attention">{t("facts.toChoose")}</StatusBadge>
      ) : (
        <StatusBadge kind="unknown">{t("facts.notKnown")}</StatusBadge>
      )}
      <div className={classes["origin"]}>{originText(answer, t)}</div>
    </>
  );
}

interface FactRowProps {
  sheet: FactSheet;
  fact: FactLine;
  /** Whether it can be answered here and now. */
  writes: boolean;
  editing: boolean;
  source: Source;
  onSource: (source: Source) => void;
  onEdit: (code: string | undefined) => void;
  onHistory: (fact: FactLine) => void;
  onSaved: () => Promise<unknown>;
}

/** A fact with its answer, and the way to another one. */
export function FactRow({ sheet, fact, writes, editing, onEdit, onHistory, ...rest }: FactRowProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const edited = useRef(false);
  useEffect(() => {
    // Whoever came by keyboard goes on where they were.
    if (edited.current && !editing) button.current?.focus();
    edited.current = editing;
  }, [editing]);
  const asked = fact.answer !== undefined && fact.answer.source !== "postcode";
  return (
    <li className={classes["row"]} data-editing={editing} data-fact={fact.code}>
      {editing ? (
        <FactEditor
          property={sheet.id}
          fact={fact}
          version={sheet.version}
          today={sheet.today}
          onClose={() => onEdit(undefined)}
          {...rest}
        />
      ) : (
        <>
          <div className={classes["label"]}>
            <span>{fact.label}</span>
            <HelpPopover about={fact.label}>{fact.help}</HelpPopover>
          </div>
          <div className={classes["answer"]}>
            <Said fact={fact} />
          </div>
          <div className={classes["tools"]}>
            {writes ? (
              <Button
                ref={button}
                size="compact-sm"
                variant="default"
                onClick={() => onEdit(fact.code)}
                aria-label={t(asked ? "facts.changeOf" : "facts.answerTo", { fact: fact.label })}
              >
                {asked ? t("facts.change") : t("facts.answer")}
              </Button>
            ) : null}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onHistory(fact)}
              aria-label={t("facts.historyOf", { fact: fact.label })}
            >
              {t("facts.history")}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
