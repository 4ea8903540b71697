/** The calendar quarter before `2026Q1`: `2025Q4`. */
export function quarterBefore(quarter: string): string {
  const [year, part] = quarter.split('Q').map(Number);
  if (!year || !part) return quarter;
  return part === 1 ? `${year - 1}Q4` : `${year}Q${part - 1}`;
}
