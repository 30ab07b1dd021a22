import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { ListSearch } from "~/app/useListSearch";

export interface SavedView {
  /** Its key among the person's preferences. */
  key: string;
  name: string;
  search: ListSearch;
}

const PREFIX = "leads.view.";
const meQuery = { queryKey: ["me"], queryFn: () => answer(api.GET("/api/v1/identity/me")) };

/** A view as the preferences keep it: its name, and the address behind it. */
export const written = ({ name, search }: Pick<SavedView, "name" | "search">) =>
  `${name}\n${new URLSearchParams(search).toString()}`;

export function viewsIn(preferences: Record<string, string>): SavedView[] {
  return Object.entries(preferences)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, text]) => {
      const [name = "", address = ""] = text.split("\n");
      return { key, name, search: Object.fromEntries(new URLSearchParams(address)) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

const ordered = (search: ListSearch) =>
  JSON.stringify(Object.entries(search).toSorted(([left], [right]) => left.localeCompare(right)));

/** Whether two addresses show the same, in whatever order they say it. */
export const sameSearch = (one: ListSearch, other: ListSearch) => ordered(one) === ordered(other);

/** The person's own views of leads; they follow the person to every device. */
export function useSavedViews() {
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  const change = useMutation({
    mutationFn: async (edit: (preferences: Record<string, string>) => Record<string, string>) => {
      const now = await answer(api.GET("/api/v1/identity/me"));
      return answer(
        api.PUT("/api/v1/identity/me", {
          params: { header: ifMatch(now.version) },
          body: { name: now.name, preferences: edit(now.preferences) },
        }),
      );
    },
    onSuccess: (saved) => queries.setQueryData(["me"], saved),
  });
  return {
    views: viewsIn(me.data?.preferences ?? {}),
    save: (view: Omit<SavedView, "key"> & { key?: string }) =>
      change.mutateAsync((all) => ({ ...all, [view.key ?? `${PREFIX}${Date.now().toString(36)}`]: written(view) })),
    remove: (key: string) =>
      change.mutateAsync((all) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== key))),
  };
}
