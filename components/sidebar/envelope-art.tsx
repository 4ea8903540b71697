/** A letter with somebody behind it. */
export function EnvelopeArt() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 72 56"
      width="72"
      height="56"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <rect x="8" y="14" width="42" height="30" rx="4" />
      <path d="m9 17 20 14 20-14" />
      <path d="M50 22h8a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-8" strokeDasharray="3 3" />
    </svg>
  );
}
