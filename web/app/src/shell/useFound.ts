import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer, api } from "~/api/client";

const PAUSE_MS = 150;
const LETTERS_MIN = 2;

/** The records that the typed words find, a moment after the last letter; those of before stay until then. */
export function useFound(typed: string) {
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asks = words.length >= LETTERS_MIN;
  const { data, isFetching, error } = useQuery({
    queryKey: ["search", words],
    queryFn: () => answer(api.GET("/api/v1/records/search", { params: { query: { q: words } } })),
    enabled: asks,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  return {
    groups: asks && typed.trim() !== "" ? (data?.groups ?? []) : [],
    searching: typed.trim().length >= LETTERS_MIN && (isFetching || words !== typed.trim()),
    failed: asks && error !== null,
  };
}
