import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

export interface Page<R> {
  items: R[];
  nextCursor?: string | null;
  total?: number | null;
}

/** A list of the API, page by page along its cursor, in the shape that DataTable takes. */
export function usePages<R>(
  key: readonly unknown[],
  load: (cursor: string | undefined) => Promise<Page<R>>,
  options: { refetchInterval?: number } = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
    ...options,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  const total = query.data?.pages[0]?.total ?? undefined;
  return {
    rows,
    ...(total === undefined ? {} : { total }),
    /** When the server said so; 0 before the first answer. */
    answeredAt: query.dataUpdatedAt,
    failure: query.error ?? undefined,
    onRetry: () => void query.refetch(),
    more: { has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() },
  };
}
