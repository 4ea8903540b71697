import { useCallback, useEffect, useRef, useState } from 'react';
import { onChange } from '@/lib/messages/changes';
import { ask } from '@/lib/messages/client';
import type { AnswerTo, Arguments, ChangeEvent, RequestName } from '@/lib/messages/protocol';
import { isEmbedded } from '@/lib/platform/surface';
import type { Failure } from '@/lib/schema/result';
import { touches } from './touches';

export interface Query<Value> {
  /** The last good answer to the same question; kept in sight while it is asked again. */
  value: Value | undefined;
  failure: Failure | null;
  /** True until the first answer to this question. */
  loading: boolean;
  again: () => void;
}

interface Held<Value> {
  key: string;
  value: Value | undefined;
  failure: Failure | null;
}

/**
 * Asks the background and asks again when a change touches the answer. `args` null asks nothing. A late
 * answer to an earlier question is dropped, and a new question starts with no value. An answer that came
 * with another one can be `given`: then nothing is asked before something changes.
 */
export function useQuery<Name extends RequestName>(
  name: Name,
  args: Arguments<Name> | null,
  given?: AnswerTo<Name>,
): Query<AnswerTo<Name>> {
  const key = args === null ? '' : `${name} ${JSON.stringify(args)}`;
  const [held, setHeld] = useState<Held<AnswerTo<Name>>>({
    key: '',
    value: undefined,
    failure: null,
  });
  const [taken, setTaken] = useState(given);
  if (given !== undefined && (given !== taken || held.key !== key)) {
    setTaken(given);
    setHeld({ key, value: given, failure: null });
  }
  const last = useRef(held.value);
  last.current = held.value;
  const isGiven = useRef(false);
  isGiven.current = given !== undefined;
  const asked = useRef(0);
  const question = useRef(args);
  question.current = args;

  const again = useCallback(async () => {
    const wanted = question.current;
    if (wanted === null) return;
    asked.current += 1;
    const turn = asked.current;
    const reply = await ask(name, wanted);
    if (turn !== asked.current) return;
    setHeld((before) =>
      reply.ok
        ? { key, value: reply.value, failure: null }
        : { key, value: before.key === key ? before.value : undefined, failure: reply.error },
    );
  }, [name, key]);

  useEffect(() => {
    if (!isGiven.current) void again();
    const heard = (change: ChangeEvent) => {
      const answer = { value: last.current, embedded: isEmbedded() };
      if (touches(change, name, answer)) void again();
    };
    const stop = onChange(heard);
    return () => {
      asked.current += 1;
      stop();
    };
  }, [again, name]);

  const current = held.key === key && key !== '';
  return {
    value: current ? held.value : undefined,
    failure: current ? held.failure : null,
    loading: key !== '' && !current,
    again,
  };
}
