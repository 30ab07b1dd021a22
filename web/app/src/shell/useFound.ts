import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { answer, api } from "~/api/client";

const PAUSE_MS = 150;
const LETTERS_MIN = 2;

/** The records that the typed words find, a moment after the last letter; until then none, so that Enter opens no other. */
export function useFound(typed: string) {
  const wanted = typed.trim();
  const [words] = useDebouncedValue(wanted, PAUSE_MS);
  const { data, isFetching, error } = useQuery({
    queryKey: ["search", words],
    queryFn: async () => (await answer(api.GET("/api/v1/records/search", { params: { query: { q: words } } }))).groups,
    enabled: words.length >= LETTERS_MIN,
    staleTime: 10_000,
  });
  const asked = words === wanted && wanted.length >= LETTERS_MIN;
  return {
    groups: asked ? data : undefined,
    searching: wanted.length >= LETTERS_MIN && (words !== wanted || isFetching),
    failed: asked && error !== null,
  };
}
