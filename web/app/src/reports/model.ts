import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Schedule = Schemas["ReportScheduleView"];
export type Settings = Schemas["ReportSettings"];
export type ScheduledList = "leads" | "clients" | "properties";

/** What of a list comes: as its own address says it. */
export interface Taken {
  source: ScheduledList;
  query: Record<string, string[]>;
  columns: string[];
}

export const schedulesQuery = {
  queryKey: ["report-schedules"],
  queryFn: async () => (await answer(api.GET("/api/v1/reports/schedules"))).items,
};

/** Filters and sort as the address of the list says them. */
export const asQuery = (query: object): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([name, value]) => name !== "limit" && value !== undefined && value !== null)
      .map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]),
  );

export const createSchedule = (taken: Taken, settings: Settings, key: string) =>
  answer(
    api.POST("/api/v1/reports/schedules", {
      params: { header: { "Idempotency-Key": key } },
      body: { ...taken, settings },
    }),
  );

const of = (schedule: Schedule) => ({ path: { id: schedule.id }, header: ifMatch(schedule.version) });

export const changeSchedule = (schedule: Schedule, settings: Settings) =>
  answer(api.PUT("/api/v1/reports/schedules/{id}", { params: of(schedule), body: settings }));

export type ScheduleCommand = "pause" | "resume" | "run" | "delete";

const addresses = {
  pause: "/api/v1/reports/schedules/{id}/pause",
  resume: "/api/v1/reports/schedules/{id}/resumption",
  run: "/api/v1/reports/schedules/{id}/run",
} as const;

export const commandSchedule = async (command: ScheduleCommand, schedule: Schedule): Promise<void> => {
  // A deletion is answered with nothing.
  if (command === "delete") await api.DELETE("/api/v1/reports/schedules/{id}", { params: of(schedule) });
  else await answer(api.PUT(addresses[command], { params: of(schedule) }));
};
