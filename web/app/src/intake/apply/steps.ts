import type { Problem } from "~/api/problem";

export interface StepProps<T> {
  values: T;
  refused: Problem | undefined;
  onType: (values: T) => void;
  onDone: (values: T) => Promise<unknown>;
}
