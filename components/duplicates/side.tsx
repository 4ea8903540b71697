import type { MergeKind } from '@/lib/schema/records/merge';
import type { LikeSide } from '@/lib/schema/views/duplicates';

/** One of two records: name, company or place, and what it is known by. */
export function Side({ kind, side }: { kind: MergeKind; side: LikeSide }) {
  return (
    <div className="min-w-0">
      <a
        href={`#/${kind}/${side.id}`}
        className="inline-block min-h-hit max-w-full font-medium wrap-anywhere"
      >
        {side.name}
      </a>
      {side.beside && <p className="text-12 text-ink-2 wrap-anywhere">{side.beside}</p>}
      {side.known.slice(0, 3).map((known) => (
        <p key={known} className="text-12 text-ink-3 wrap-anywhere">
          {known}
        </p>
      ))}
    </div>
  );
}
