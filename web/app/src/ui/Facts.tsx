import type { ReactNode } from "react";
import classes from "./Facts.module.css";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Labels and values of a record, read as pairs. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes["facts"]}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
