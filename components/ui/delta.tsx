interface DeltaProps {
  /** Its sign decides arrow and colour. */
  change: number;
  /** The figure as shown, without a sign. */
  text: string;
  /** True where less is better. */
  lowerIsBetter?: boolean;
}

/** A change with its arrow: ▲ up, ▼ down; colour says whether that is good. */
export function Delta({ change, text, lowerIsBetter = false }: DeltaProps) {
  if (change === 0) return <span className="text-ink-3 tabular-nums">{text}</span>;
  const good = change > 0 !== lowerIsBetter;
  return (
    <span className={good ? 'text-good tabular-nums' : 'text-bad tabular-nums'}>
      {change > 0 ? '▲' : '▼'} {text}
    </span>
  );
}
