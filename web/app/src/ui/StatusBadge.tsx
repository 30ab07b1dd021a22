import type { ReactNode } from "react";
import classes from "./StatusBadge.module.css";

export type StatusKind = "good" | "attention" | "stop" | "information" | "idle" | "draft" | "unknown";

const shapes: Record<StatusKind, ReactNode> = {
  good: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.800 8.200l2.300 2.300 4.200-4.700" stroke="var(--tint)" strokeWidth="1.800" fill="none" />
    </>
  ),
  attention: (
    <>
      <path d="M8 1.200 15.300 14.500H.700z" fill="currentColor" />
      <path d="M8 6v4M8 11.400v1.400" stroke="var(--tint)" strokeWidth="1.800" />
    </>
  ),
  stop: (
    <>
      <path d="M5.100 1h5.800L15 5.100v5.800L10.900 15H5.100L1 10.900V5.100z" fill="currentColor" />
      <path d="M4.500 8h7" stroke="var(--tint)" strokeWidth="2.200" />
    </>
  ),
  information: (
    <>
      <rect x="1.500" y="1.500" width="13" height="13" rx="1.500" fill="currentColor" />
      <path d="M8 4v1.800M8 7.200V12" stroke="var(--tint)" strokeWidth="1.800" />
    </>
  ),
  idle: <path d="M5 3v10M11 3v10" stroke="currentColor" strokeWidth="3" />,
  draft: (
    <>
      <rect
        x="1.500"
        y="1.500"
        width="13"
        height="13"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.500"
        strokeDasharray="2.500 2"
      />
      <path d="M5 11l.600-2.300L10 4.300l1.700 1.700-4.400 4.400z" fill="currentColor" />
    </>
  ),
  unknown: (
    <>
      <path d="M8 .8 15.200 8 8 15.200.8 8z" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path
        d="M6.300 6.400c.200-2.200 3.500-2 3.400.100 0 1.300-1.700 1.300-1.700 2.600M8 10.600v1.300"
        stroke="currentColor"
        strokeWidth="1.300"
        fill="none"
      />
    </>
  ),
};

/** The shape alone, for places where the word stands beside it. */
export function StatusShape({ kind, size = 14 }: { kind: StatusKind; size?: number }) {
  return (
    <svg
      className={classes["shape"]}
      data-kind={kind}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {shapes[kind]}
    </svg>
  );
}

/** A status: always shape, word and colour, so that it survives print, sunlight and colour blindness. */
export function StatusBadge({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className={classes["badge"]} data-kind={kind}>
      <StatusShape kind={kind} size={12} />
      <span>{children}</span>
    </span>
  );
}
