import { Paper, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Mark } from "~/shell/Mark";
import { usePageTitle } from "~/ui/usePageTitle";
import classes from "./PublicFrame.module.css";

/** Pages before sign-in: one card, one job. */
export function PublicFrame({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  usePageTitle(title);
  return (
    <main className={classes["page"]}>
      <div className={classes["card"]} data-wide={wide || undefined}>
        <div className={classes["brand"]}>
          <Mark size={28} />
          <span>Plumbline</span>
        </div>
        <Paper withBorder p="lg">
          <Stack gap="md">
            <Title order={1}>{title}</Title>
            {children}
          </Stack>
        </Paper>
      </div>
    </main>
  );
}
