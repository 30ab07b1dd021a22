import { useQuery } from "@tanstack/react-query";
import { answer, api } from "~/api/client";

const SHOWN = 8;

/** The latest favourites, while nothing is typed. */
export function useKept(typed: string) {
  const { data } = useQuery({
    queryKey: ["records", "kept", "palette"],
    queryFn: async () =>
      (await answer(api.GET("/api/v1/records/favourites", { params: { query: { limit: SHOWN } } }))).items,
    enabled: typed.trim() === "",
    staleTime: 10_000,
  });
  return typed.trim() === "" ? (data ?? []) : [];
}
