import { answer, api } from "~/api/client";

export const ruleSetsQuery = {
  queryKey: ["rule-sets"],
  queryFn: async () => (await answer(api.GET("/api/v1/sales/rule-sets"))).items,
};

export const ruleSetQuery = (number: number) => ({
  queryKey: ["rule-sets", number],
  queryFn: () => answer(api.GET("/api/v1/sales/rule-sets/{number}", { params: { path: { number } } })),
});
