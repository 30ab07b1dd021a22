/** How a kind of record calls its fields, and what their values are called. */
export interface FieldWords {
  label: (field: string) => string;
  /** Nothing where a value is said as every value is. */
  value: (field: string, value: unknown) => string | undefined;
}
