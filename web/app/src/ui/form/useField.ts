import { useController } from "react-hook-form";

/** Every field finds its form by context and its error by its name. */
export type Named<P> = Omit<P, "name" | "value" | "defaultValue" | "onChange" | "onBlur" | "error"> & {
  name: string;
  label: string;
};

export function useField(name: string) {
  const { field, fieldState } = useController({ name });
  return { field, error: fieldState.error?.message };
}
