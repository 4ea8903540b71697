/**
 * Lets who asks the same of the same thing while the answer is on its way have that answer. Nothing is kept
 * beyond it.
 */
export function createMeanwhile<Answer>() {
  const onTheWay = new WeakMap<object, Map<string, Promise<Answer>>>();

  return (of: object, question: string, answer: () => Promise<Answer>): Promise<Answer> => {
    const asked = onTheWay.get(of) ?? new Map<string, Promise<Answer>>();
    onTheWay.set(of, asked);
    const same = asked.get(question);
    if (same) return same;
    const work = answer().finally(() => asked.delete(question));
    asked.set(question, work);
    return work;
  };
}
