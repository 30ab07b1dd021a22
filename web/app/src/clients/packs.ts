import { answer, api, newIdempotencyKey } from "~/api/client";
import { takeAway } from "~/exports/queries";

export const mayPack = "compliance.pack";

const header = () => ({ "Idempotency-Key": newIdempotencyKey() });

/** Has the compliance pack of a property made and downloads it. */
export const takePropertyPack = (property: string, asOf: string | undefined) =>
  takeAway(() =>
    answer(
      api.POST("/api/v1/properties/{property}/pack", {
        params: { path: { property }, query: asOf === undefined ? {} : { asOf }, header: header() },
      }),
    ),
  );

/** The same of all properties of a client. */
export const takeClientPack = (client: string) =>
  takeAway(() => answer(api.POST("/api/v1/clients/{client}/pack", { params: { path: { client }, header: header() } })));
