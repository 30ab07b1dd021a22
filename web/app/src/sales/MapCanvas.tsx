import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  baseOf,
  type Cell,
  type loadAtlas,
  type Measure,
  measured,
  middleOf,
  projectionOf,
  stepOf,
  type View,
  zoomed,
} from "./mapView";
import classes from "./map.module.css";

interface MapCanvasProps {
  atlas: Awaited<ReturnType<typeof loadAtlas>>;
  cells: Cell[];
  /** Edge of a cell in degrees. */
  size: number;
  measure: Measure;
  steps: number[];
  said: (value: number) => string;
  view: View;
  onView: (view: View | undefined) => void;
  width: number;
  height: number;
}

const ZOOM = 1.6;
const PAN = 80;

/** A circle's size grows with the number of leads in it, by area. */
const radius = (count: number) => Math.min(24, 10 + Math.sqrt(count));

const compact = new Intl.NumberFormat(undefined, { notation: "compact" });

export function MapCanvas({ atlas, cells, size, measure, steps, said, view, onView, width, height }: MapCanvasProps) {
  const { t } = useTranslation();
  const held = useRef<{ x: number; y: number; view: View }>(undefined);
  const projection = useMemo(() => projectionOf(view, width, height), [view, width, height]);
  const base = useMemo(() => baseOf(atlas, projection, view.scale), [atlas, projection, view.scale]);

  function panned(from: View, x: number, y: number): View {
    const middle = projectionOf(from, width, height).invert?.([width / 2 - x, height / 2 - y]);
    return middle == null ? from : { ...from, longitude: middle[0], latitude: middle[1] };
  }

  const keys: Record<string, () => View | undefined> = {
    "+": () => zoomed(view, ZOOM),
    "=": () => zoomed(view, ZOOM),
    "-": () => zoomed(view, 1 / ZOOM),
    "0": () => undefined,
    ArrowLeft: () => panned(view, PAN, 0),
    ArrowRight: () => panned(view, -PAN, 0),
    ArrowUp: () => panned(view, 0, PAN),
    ArrowDown: () => panned(view, 0, -PAN),
  };

  function press(event: KeyboardEvent) {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    onView(act());
  }

  function drag(event: PointerEvent) {
    const { current } = held;
    if (current === undefined) return;
    onView(panned(current.view, event.clientX - current.x, event.clientY - current.y));
  }

  return (
    <div className={classes["frame"]}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- moved by keys as by pointer; the table below says the same */}
      <svg
        role="group"
        aria-label={t("map.label")}
        tabIndex={0}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={press}
        onPointerDown={(event) => {
          held.current = { x: event.clientX, y: event.clientY, view };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          held.current = undefined;
        }}
      >
        <path d={base.land} className={classes["land"]} />
        <path d={base.counties} className={classes["county"]} />
        <path d={base.states} className={classes["state"]} />
        {cells.map((cell) => {
          const middle = middleOf(cell, size);
          const at = projection([middle.longitude, middle.latitude]);
          const corner = projection([cell.west, cell.south + size]);
          if (at === null || corner === null) return null;
          if (at[0] < -30 || at[0] > width + 30 || at[1] < -30 || at[1] > height + 30) return null;
          const value = measured(cell, measure);
          const step = value === undefined ? 0 : stepOf(value, steps);
          const word = value === undefined ? t("map.none") : said(value);
          return (
            <g key={`${cell.x} ${cell.y}`} transform={`translate(${at[0]} ${at[1]})`}>
              <title>{`${word} – ${t("map.leads", { count: cell.count })}`}</title>
              <rect
                x={corner[0] - at[0]}
                y={corner[1] - at[1]}
                width={2 * (at[0] - corner[0])}
                height={2 * (at[1] - corner[1])}
                className={classes["heat"]}
                data-step={step}
              />
              <circle r={radius(cell.count)} className={classes["cell"]} data-step={step} />
              <text className={classes["number"]} data-step={step}>
                {compact.format(cell.count)}
              </text>
            </g>
          );
        })}
      </svg>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div className={`${classes["zoom"]} no-print`}>
        <ActionIcon variant="default" aria-label={t("map.in")} onClick={() => onView(zoomed(view, ZOOM))}>
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("map.out")} onClick={() => onView(zoomed(view, 1 / ZOOM))}>
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("map.home")} onClick={() => onView(undefined)}>
          <IconFocusCentered size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}
