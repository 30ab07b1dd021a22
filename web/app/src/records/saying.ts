import type { TFunction } from "i18next";
import type { FieldWords } from "./fieldWords";
import type { Entry } from "./queries";

export type Say = (entry: Entry, t: TFunction, words: FieldWords) => string;

export const changeOf = (entry: Entry, field: string) => entry.changes.find((change) => change.field === field);
export const after = (entry: Entry, field: string) => changeOf(entry, field)?.after;

/** A name that the server looked up: empty for what is gone. */
export const named = (value: unknown, t: TFunction) => (value === "" ? t("timeline.gone") : String(value));

const NAMED_FIELDS = 3;

export function changed(entry: Entry, t: TFunction, words: FieldWords) {
  const labels = entry.changes.map(({ field }) => words.label(field));
  const more = labels.length > NAMED_FIELDS ? labels.length - 2 : 0;
  const fields = new Intl.ListFormat("en", { type: more > 0 ? "unit" : "conjunction" }).format(
    more > 0 ? labels.slice(0, 2) : labels,
  );
  return more > 0
    ? t("timeline.changed.changedMany", { fields, count: more })
    : t("timeline.changed.changed", { fields });
}
