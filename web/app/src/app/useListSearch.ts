import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ColumnView, Sort } from "~/ui/table/types";

/** The state of a view as it stands in the address. */
export type ListSearch = Record<string, string>;

const RESERVED = new Set(["sort", "hide", "cols", "tab", "open", "next", "view"]);
const listOf = (text: string | undefined) =>
  text === undefined ? undefined : text.split(",").filter((id) => id !== "");

/**
 * Filters, sort, columns and tab of the open page, read from and written to its address.
 * Everything that is not reserved is a filter by its own name.
 */
export function useListSearch(standard: { sort?: Sort; view: ColumnView }) {
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (next: ListSearch, replace = true) => void navigate({ to: ".", search: next, replace });
  const filters = useMemo(
    () => Object.fromEntries(Object.entries(search).filter(([key]) => !RESERVED.has(key))),
    [search],
  );
  const view = useMemo<ColumnView>(
    () => ({
      hidden: listOf(search["hide"]) ?? standard.view.hidden,
      order: listOf(search["cols"]) ?? standard.view.order,
    }),
    [search, standard.view],
  );
  const others = Object.fromEntries(Object.entries(search).filter(([key]) => RESERVED.has(key)));
  return {
    filters,
    setFilters: (values: Record<string, string>) => go({ ...others, ...values }),
    filtered: Object.keys(filters).length > 0,
    clear: () => go(others),
    sort: (search["sort"] as Sort | undefined) ?? standard.sort,
    setSort: (sort: Sort | undefined) => {
      const { sort: _old, ...rest } = search;
      go(sort === undefined ? rest : { ...rest, sort });
    },
    view,
    setView: (next: ColumnView) => go({ ...search, hide: next.hidden.join(",") || ",", cols: next.order.join(",") }),
    tab: search["tab"],
    setTab: (tab: string) => go({ ...search, tab }),
    /** The whole state, for a saved view. */
    search,
    apply: (saved: ListSearch, replace = false) => go(saved, replace),
  };
}
