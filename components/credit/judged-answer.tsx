import { type Judgement, judgements } from '@/lib/schema/credit';
import { Segmented } from '../ui/choice';
import { judgementWord } from './words';

interface JudgedAnswerProps {
  labelledBy: string;
  value: Judgement | null;
  onAnswer(value: Judgement | null): void;
}

/** One of five words; Delete takes it back. */
export function JudgedAnswer({ labelledBy, value, onAnswer }: JudgedAnswerProps) {
  return (
    <Segmented<Judgement>
      even
      labelledBy={labelledBy}
      value={value}
      options={judgements.map((word) => ({ value: word, label: judgementWord(word) }))}
      onChange={onAnswer}
      onClear={() => onAnswer(null)}
      className="text-12 @md:text-13"
    />
  );
}
