import { geoMercator, geoPath, type GeoProjection } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-110m.json?url";
import counties from "us-atlas/counties-10m.json?url";
import type { components } from "~/api/schema";

export type Cell = components["schemas"]["LeadMapCell"];

export interface View {
  /** The middle, in degrees. */
  longitude: number;
  latitude: number;
  /** Pixels for one radian of longitude. */
  scale: number;
}

export interface Base {
  land: string;
  states: string;
  counties: string;
}

const STATES_FROM = 2_500;
const COUNTIES_FROM = 9_000;
const SCALE_MIN = 120;
const SCALE_MAX = 400_000;

let atlas: Promise<[Topology, Topology]> | undefined;

async function load(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Map data: ${response.status}`);
  return (await response.json()) as Topology;
}

/** The base map travels with the client: nothing is asked of anybody outside. */
export const loadAtlas = () => (atlas ??= Promise.all([load(countries), load(counties)]));

export const projectionOf = (view: View, width: number, height: number): GeoProjection =>
  geoMercator()
    .center([view.longitude, view.latitude])
    .scale(view.scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);

const object = (topology: Topology, name: string) => topology.objects[name] as GeometryCollection;

/** The outlines that make sense at this scale. */
export function baseOf([world, us]: [Topology, Topology], projection: GeoProjection, scale: number): Base {
  const path = geoPath(projection);
  const land = feature(world, object(world, "countries")) as FeatureCollection;
  return {
    land: path(scale < STATES_FROM ? land : feature(us, object(us, "nation"))) ?? "",
    states: path(mesh(us, object(us, "states"), (a, b) => a !== b)) ?? "",
    counties: scale < COUNTIES_FROM ? "" : (path(mesh(us, object(us, "counties"), (a, b) => a !== b)) ?? ""),
  };
}

const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));

/** A view in which all of these lie, with some air around them. */
export function viewOf(points: { longitude: number; latitude: number }[], width: number, height: number): View {
  if (points.length === 0) return { longitude: -96, latitude: 38.5, scale: width * 0.9 };
  const east = Math.max(...points.map((point) => point.longitude));
  const west = Math.min(...points.map((point) => point.longitude));
  const north = Math.max(...points.map((point) => point.latitude));
  const south = Math.min(...points.map((point) => point.latitude));
  const span = Math.max(((east - west) * Math.PI) / 180, 1e-4);
  const rise = Math.max(mercator(north) - mercator(south), 1e-4);
  const scale = Math.min((width * 0.84) / span, (height * 0.84) / rise, 120_000);
  const middle = (mercator(north) + mercator(south)) / 2;
  const latitude = (Math.atan(Math.exp(middle)) * 360) / Math.PI - 90;
  return { longitude: (east + west) / 2, latitude, scale: Math.max(SCALE_MIN, scale) };
}

/** A view in which the whole squares lie that these points will be summed in, not only the points. */
export function viewOfSquares(points: { longitude: number; latitude: number }[], width: number, height: number): View {
  const size = sizeFor(viewOf(points, width, height).scale);
  const squares = points.flatMap(({ longitude, latitude }) => {
    const west = Math.floor(longitude / size) * size;
    const south = Math.floor(latitude / size) * size;
    return cornersOf({ west, south }, size);
  });
  return viewOf(squares, width, height);
}

export const zoomed = (view: View, factor: number): View => ({
  ...view,
  scale: Math.min(SCALE_MAX, Math.max(SCALE_MIN, view.scale * factor)),
});

export const middleOf = (cell: Cell, size: number) => ({
  longitude: cell.west + size / 2,
  latitude: cell.south + size / 2,
});

/** Both corners: what is drawn is the whole square. */
export const cornersOf = (cell: Pick<Cell, "west" | "south">, size: number) => [
  { longitude: cell.west, latitude: cell.south },
  { longitude: cell.west + size, latitude: cell.south + size },
];

const PIXELS = 48;

/** The edge of a cell in degrees for this scale: halved step by step, so that the grid lies still while one pans. */
export function sizeFor(scale: number): number {
  const wished = (PIXELS / scale) * (180 / Math.PI);
  const halvings = Math.max(0, Math.min(13, Math.round(Math.log2(10 / wished))));
  return 10 / 2 ** halvings;
}

const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** The edges of what is seen, out to the next block of cells: a small move asks nothing new. */
export function areaOf(view: View, width: number, height: number, size: number) {
  const block = size * 8;
  const projection = projectionOf(view, width, height);
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [east, south] = projection.invert?.([width, height]) ?? [180, -90];
  return {
    size,
    west: clamp(Math.floor(west / block) * block, 180),
    east: clamp(Math.ceil(east / block) * block, 180),
    south: clamp(Math.floor(south / block) * block, 90),
    north: clamp(Math.ceil(north / block) * block, 90),
  };
}

export type Measure = "count" | "value" | "rate";

/** What a cell counts for; nothing where nobody has won or lost yet. */
export function measured(cell: Cell, measure: Measure): number | undefined {
  if (measure === "count") return cell.count;
  if (measure === "value") return cell.value;
  const closed = cell.won + cell.lost;
  return closed === 0 ? undefined : (100 * cell.won) / closed;
}

/** Upper ends of five steps with about as many cells in each; fewer where values repeat. */
export function stepsOf(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const ends = [0.2, 0.4, 0.6, 0.8, 1].map((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return [...new Set(ends)];
}

export const stepOf = (value: number, steps: number[]) => steps.findIndex((end) => value <= end) + 1;
