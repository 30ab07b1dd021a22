import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Client = Schemas["ClientView"];
export type Contact = Client["contacts"][number];
export type Property = Schemas["PropertyView"];
export type ClientRequest = Schemas["ClientRequest"];
export type ContactRequest = Schemas["ContactRequest"];
export type Address = Schemas["Address"];

export const mayWrite = { client: "client.write", property: "property.write" } as const;

export const commandOf = (record: Client | Property | Contact, name: string) =>
  record.commands.find((command) => command.name === name);

/** Whatever shows the record, its lists or those that name it. */
export const refreshClients = (queries: QueryClient) =>
  Promise.all(
    [["client"], ["clients"], ["property"], ["properties"], ["records"]].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );

export const clientQuery = (id: string) => ({
  queryKey: ["client", id],
  queryFn: () => answer(api.GET("/api/v1/clients/{id}", { params: { path: { id } } })),
});

export const createClient = (body: ClientRequest, key: string) =>
  answer(api.POST("/api/v1/clients", { params: { header: { "Idempotency-Key": key } }, body }));

export const changeClient = ({ id, version }: Client, body: ClientRequest) =>
  answer(api.PUT("/api/v1/clients/{id}", { params: { path: { id }, header: ifMatch(version) }, body }));

export const archiveClient = ({ id, version }: Client, reason: string) =>
  api.PUT("/api/v1/clients/{id}/archival", { params: { path: { id }, header: ifMatch(version) }, body: { reason } });

export const restoreClient = ({ id, version }: Client, reason: string) =>
  api.PUT("/api/v1/clients/{id}/restoration", { params: { path: { id }, header: ifMatch(version) }, body: { reason } });

export const lookAlikes = async (query: { name: string; email?: string; phone?: string; except?: string }) =>
  (await answer(api.GET("/api/v1/clients/look-alikes", { params: { query } }))).items;

export async function saveContact(client: string, known: Contact | undefined, body: ContactRequest, key: string) {
  if (known === undefined) {
    await api.POST("/api/v1/clients/{client}/contacts", {
      params: { path: { client }, header: { "Idempotency-Key": key } },
      body,
    });
  } else {
    await api.PUT("/api/v1/clients/{client}/contacts/{id}", {
      params: { path: { client, id: known.id }, header: ifMatch(known.version) },
      body,
    });
  }
}

export const removeContact = (client: string, { id, version }: Contact) =>
  api.DELETE("/api/v1/clients/{client}/contacts/{id}", { params: { path: { client, id }, header: ifMatch(version) } });

export const createProperty = (body: Schemas["NewProperty"], key: string) =>
  answer(api.POST("/api/v1/properties", { params: { header: { "Idempotency-Key": key } }, body }));

export const changeProperty = ({ id, version }: Property, body: Schemas["PropertyRequest"]) =>
  answer(api.PUT("/api/v1/properties/{id}", { params: { path: { id }, header: ifMatch(version) }, body }));

export const moveProperty = ({ id, version }: Property, client: string, reason: string) =>
  api.PUT("/api/v1/properties/{id}/client", {
    params: { path: { id }, header: ifMatch(version) },
    body: { client, reason },
  });

export const archiveProperty = ({ id, version }: Property, reason: string) =>
  api.PUT("/api/v1/properties/{id}/archival", { params: { path: { id }, header: ifMatch(version) }, body: { reason } });

export const restoreProperty = ({ id, version }: Property, reason: string) =>
  api.PUT("/api/v1/properties/{id}/restoration", {
    params: { path: { id }, header: ifMatch(version) },
    body: { reason },
  });

export const nationQuery = (postcode: string, country: string) => ({
  queryKey: ["nation", postcode, country],
  queryFn: () =>
    answer(
      api.GET("/api/v1/properties/nation", {
        params: { query: { postcode, ...(country === "" ? {} : { country: country.toUpperCase() }) } },
      }),
    ),
});
