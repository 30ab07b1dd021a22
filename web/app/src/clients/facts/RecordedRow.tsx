import { Button, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./facts.module.css";

/** What can be done with a row: each named for the row, since there are many alike. */
export interface RowTool {
  text: string;
  label: string;
  run: () => void;
}

interface RecordedRowProps {
  name: string;
  badge: ReactNode;
  children: ReactNode;
  tools: RowTool[];
}

/** An appliance or a tenancy in its list. */
export function RecordedRow({ name, badge, children, tools }: RecordedRowProps) {
  return (
    <li className={classes["row"]}>
      <div>
        <Text component="span" fw={600}>
          {name}
        </Text>
        <div>{badge}</div>
      </div>
      <div className={classes["answer"]}>{children}</div>
      <div className={classes["tools"]}>
        {tools.map(({ text, label, run }) => (
          <Button key={text} size="compact-sm" variant="subtle" aria-label={label} onClick={run}>
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}
