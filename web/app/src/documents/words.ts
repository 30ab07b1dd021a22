import type { StatusKind } from "~/ui/StatusBadge";
import type { DocumentVersion } from "./queries";

export const statusKind: Record<DocumentVersion["status"], StatusKind> = {
  quarantined: "idle",
  infected: "stop",
  available: "draft",
  verified: "good",
  rejected: "attention",
  purging: "idle",
  purged: "stop",
};

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** As people say how long a file is: "1.4 MB". */
export function size(bytes: number): string {
  const unit = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3;
  return new Intl.NumberFormat(undefined, {
    style: "unit",
    unit: UNITS[unit] ?? "byte",
    unitDisplay: unit === 0 ? "long" : "short",
    maximumFractionDigits: unit >= 2 ? 1 : 0,
  }).format(bytes / 1_000 ** unit);
}

/** A calendar day as people write it, in no zone. */
export const day = (date: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));

/** A file's name without its ending, to begin a document's name with. */
export const nameOf = (file: string) => file.replace(/\.[^.]{1,5}$/, "") || file;

export const tagsIn = (text: string) =>
  text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
