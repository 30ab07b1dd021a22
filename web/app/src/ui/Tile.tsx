import { Skeleton, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./Tile.module.css";

interface TileProps {
  label: string;
  /** Undefined while it loads. */
  value: string | undefined;
  /** What the figure rests on, in a few words. */
  note?: string;
  /** Where its rows are. */
  to: "/leads" | "/sales/response" | "/portfolio";
  search?: Record<string, string>;
  /** Whether its rows are those that are shown; undefined where they are on another page. */
  chosen?: boolean;
}

/** Figures beside each other, as many as there is room for. */
export const Tiles = ({ children }: { children: ReactNode }) => <div className={classes["tiles"]}>{children}</div>;

/** One figure; a press opens the rows that make it. */
export function Tile({ label, value, note, to, search, chosen }: TileProps) {
  return (
    <Link
      to={to}
      search={search ?? {}}
      className={classes["tile"] ?? ""}
      data-chosen={chosen}
      {...(chosen === undefined ? {} : { "aria-current": chosen })}
    >
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {value === undefined ? <Skeleton height={32} width={80} /> : <span className={classes["figure"]}>{value}</span>}
      {note === undefined ? null : (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Link>
  );
}
