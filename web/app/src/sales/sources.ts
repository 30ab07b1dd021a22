interface Source {
  query: string;
  won: number;
  lost: number;
  winRate?: number;
}

/** One won of one would beat every source: with fewer closed leads than this, a rate says nothing. */
export const CLOSED_LEAST = 5;

/** The source that wins most often, of those that have enough closed leads to tell. */
export const bestOf = <S extends Source>(sources: S[]): S | undefined =>
  sources
    .filter(({ won, lost }) => won + lost >= CLOSED_LEAST)
    .toSorted((a, b) => (b.winRate ?? 0) - (a.winRate ?? 0))[0];

/** The rows behind won and lost: the source's leads, without those that are still open. */
export const closed = (source: { query: string } | undefined) => source && { query: `${source.query}&status=won,lost` };
