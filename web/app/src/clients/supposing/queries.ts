import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { dutiesKey } from "../duties/queries";

export type SupposedDuties = Schemas["SupposedDuties"];
export type SupposedDuty = SupposedDuties["differs"][number];

/** What is supposed of one fact; without a value, that it is not known. */
export interface Supposition {
  code: string;
  value: string | undefined;
}

/** From which day on it is supposed, and of which day duties are asked. */
export interface Days {
  from: string;
  asOf: string;
}

/** As many as the server takes at once. */
export const AT_ONCE = 20;

const written = ({ code, value }: Supposition) => `${code}:${value ?? "unknown"}`;

export const supposedQuery = (property: string, supposed: Supposition[], { from, asOf }: Days) => ({
  queryKey: [...dutiesKey(property), "supposed", supposed.map(written), from, asOf],
  queryFn: () =>
    answer(
      api.GET("/api/v1/properties/{property}/obligations/supposed", {
        params: { path: { property }, query: { suppose: supposed.map(written), from, asOf } },
      }),
    ),
});
