import { Skeleton, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ListSearch } from "~/app/useListSearch";
import classes from "./today.module.css";

interface TileProps {
  label: string;
  /** Undefined while it loads. */
  value: string | undefined;
  /** What the figure rests on, in a few words. */
  note?: string;
  /** Where its rows are. */
  to: "/leads" | "/sales/response";
  search?: ListSearch;
}

/** One figure; a press opens the rows that make it. */
export function Tile({ label, value, note, to, search }: TileProps) {
  return (
    <Link to={to} search={search ?? {}} className={classes["tile"] ?? ""}>
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
