/** The house mark: a summit, its top set off. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 18 18" width="18" height="18" className="flex-none">
      <path className="fill-accent" d="M9 1 17 15.5a1 1 0 0 1-.9 1.5H1.9A1 1 0 0 1 1 15.5Z" />
      <path className="fill-surface" d="M9 7.2 12.6 14H5.4Z" opacity=".92" />
    </svg>
  );
}
