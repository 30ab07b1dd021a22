import { useEffect, useState } from "react";
import { exactly, relatively } from "./time";

/** A moment, said relatively for a week; the exact time with its zone on hover and in print. */
export function Instant({ at, zone }: { at: string; zone?: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={exactly(at, zone)} className="figures">
      {relatively(at, now, zone)}
    </time>
  );
}
