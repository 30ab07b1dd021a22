import { answer, api } from "~/api/client";

export const jobQuery = (id: string) => ({
  queryKey: ["jobs", id],
  queryFn: () => answer(api.GET("/api/v1/jobs/{id}", { params: { path: { id } } })),
});

export const scheduleQuery = {
  queryKey: ["jobs", "schedule"],
  queryFn: async () => (await answer(api.GET("/api/v1/jobs/schedule"))).items,
  refetchInterval: 15_000,
};

export const runningQuery = {
  queryKey: ["jobs", "running"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/jobs", { params: { query: { state: "running", limit: 20 } } }))).items,
};
