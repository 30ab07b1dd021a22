/** What people call the field of this path, or the nearest part of the form that has a name. */
export function labelOf(path: string, labels: Partial<Record<string, string>>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const label = labels[path.slice(0, end)];
    if (label !== undefined) return label;
  }
  return path;
}
