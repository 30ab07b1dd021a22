/** Words of the client area. */
export const clients = {
  client: "Client",
  open: "Open the client",
  reach: "Reached by",
  since: "Client since",
  cameFrom: "Came from",
  openLead: "The lead and its history",
  contacts: "Contacts",
  properties: "Properties",
};
