/** "Ann's Roofing Ltd." → "anns-roofing-ltd": a proposal, changed as one likes. */
export const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
