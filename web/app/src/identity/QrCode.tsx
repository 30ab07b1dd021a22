import { useMemo } from "react";
import { encode } from "uqr";

/** A QR code as one SVG path: dark on white in every colour scheme, because scanners expect it. */
export function QrCode({ text, label, size = 176 }: { text: string; label: string; size?: number }) {
  const { path, width } = useMemo(() => {
    const code = encode(text, { ecc: "M", border: 3 });
    const cells = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: cells.join(""), width: code.size };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
