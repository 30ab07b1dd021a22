/** The plumb line: a thread, a weight, and nothing that could lie. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#3a48c8" />
      <path d="M16 5.500v10.500M10 5.500h12" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M11.500 16h9l-1.600 6.200L16 27l-2.900-4.800z" fill="#fff" />
    </svg>
  );
}
