import { Anchor, Text } from "@mantine/core";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/api/problem";
import { StatusShape } from "../StatusBadge";
import { wordsOf } from "../toasts";
import type { ErrorLine } from "./problems";
import classes from "./ErrorSummary.module.css";

export interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  lines: ErrorLine[];
  problem: Problem | undefined;
  onFocusField: (name: string) => void;
}

/** All that is wrong, at the top, in the words of the fields; each line goes to its field. */
export function ErrorSummary({ ref, lines, problem, onFocusField }: ErrorSummaryProps) {
  const { t } = useTranslation();
  if (lines.length === 0 && problem === undefined) return null;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={classes["summary"]}>
      <StatusShape kind="stop" size={18} />
      <div>
        <Text fw={650} size="sm">
          {problem?.message ?? t("ui.form.summary", { count: lines.length })}
        </Text>
        {problem === undefined ? null : <Text size="sm">{wordsOf(problem)}</Text>}
        {lines.length === 0 ? null : (
          <ul className={classes["list"]}>
            {lines.map((line) => (
              <li key={line.name}>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  underline="always"
                  c="inherit"
                  onClick={() => onFocusField(line.name)}
                >
                  {line.label}: {line.message}
                </Anchor>
              </li>
            ))}
          </ul>
        )}
        {problem?.requestId === undefined ? null : (
          <Text size="xs" className="mono">
            {t("ui.problem.reference", { id: problem.requestId })}
          </Text>
        )}
      </div>
    </div>
  );
}
