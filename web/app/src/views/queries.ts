import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { ListSearch } from "~/app/useListSearch";

export type SavedView = Schemas["SavedViewView"];
export type ViewDetails = Schemas["SavedViewRequest"];

const viewsQuery = (list: string) => ({
  queryKey: ["views", list],
  queryFn: async () => (await answer(api.GET("/api/v1/firms/views", { params: { query: { list } } }))).items,
});

const ordered = (search: ListSearch) =>
  JSON.stringify(Object.entries(search).toSorted(([left], [right]) => left.localeCompare(right)));

/** Whether two addresses show the same, in whatever order they say it. */
export const sameSearch = (one: ListSearch, other: ListSearch) => ordered(one) === ordered(other);

const seenAs = ({ id, version }: Pick<SavedView, "id" | "version">) => ({ path: { id }, header: ifMatch(version) });

function commands(queries: QueryClient, list: string) {
  const after = async <T>(call: Promise<T>) => {
    const done = await call;
    await queries.invalidateQueries({ queryKey: ["views", list] });
    return done;
  };
  return {
    create: (body: ViewDetails, key: string) =>
      after(
        answer(
          api.POST("/api/v1/firms/views", {
            params: { header: { "Idempotency-Key": key } },
            body: { list, ...body },
          }),
        ),
      ),
    change: (view: SavedView, next: Partial<ViewDetails>) => {
      const { name, search, visibility, team } = view;
      const body = { name, search, visibility, ...(team === undefined ? {} : { team }), ...next };
      return after(answer(api.PUT("/api/v1/firms/views/{id}", { params: seenAs(view), body })));
    },
    remove: (view: SavedView) => after(api.DELETE("/api/v1/firms/views/{id}", { params: seenAs(view) })),
    /** Deleting made the version that is taken back. */
    restore: (view: SavedView) =>
      after(
        answer(
          api.PUT("/api/v1/firms/views/{id}/restoration", { params: seenAs({ ...view, version: view.version + 1 }) }),
        ),
      ),
    setStandard: ({ id }: SavedView, standard: boolean) =>
      after(
        answer(
          standard
            ? api.PUT("/api/v1/firms/views/{id}/standard", { params: { path: { id } } })
            : api.DELETE("/api/v1/firms/views/{id}/standard", { params: { path: { id } } }),
        ),
      ),
  };
}

/** The views of a list that the person sees, and what can be done with them; undefined while they are not known. */
export function useSavedViews(list: string) {
  const queries = useQueryClient();
  const { data } = useQuery(viewsQuery(list));
  return { views: data, ...commands(queries, list) };
}
