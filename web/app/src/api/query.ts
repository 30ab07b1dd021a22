import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

const worthAnotherTry = (failures: number, failure: unknown) => {
  const { status } = Problem.of(failure);
  return failures < 2 && (status === 0 || status === 502 || status === 503 || status === 504);
};

export interface ProblemSink {
  show(problem: Problem): void;
}

/**
 * Queries show their own failure in place; a failed refresh of data that is already shown is told by a toast.
 * Mutations tell by a toast unless `meta.quiet` says that the form does it.
 */
export function createQueryClient(sink: ProblemSink): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (failure, query) => {
        if (query.state.data !== undefined) sink.show(Problem.of(failure));
      },
    }),
    mutationCache: new MutationCache({
      onError: (failure, _variables, _context, mutation) => {
        if (mutation.meta?.["quiet"] !== true) sink.show(Problem.of(failure));
      },
    }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthAnotherTry, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
