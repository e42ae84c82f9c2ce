/** What a real Outlook now and then does to a call. */
export type Fault =
  | { kind: 'fail'; code: number }
  /** Never answers. */
  | { kind: 'hang' }
  /**
   * Answers after `ms`. Where `about` is 'then', the answer is about what was selected when the call came: a late
   * answer for the previous message. Where it is 'now', it is about what is selected when it answers: calls carry no
   * item id, so that is what the host does with a call that had to wait.
   */
  | { kind: 'late'; ms: number; about?: 'then' | 'now' }
  /** Does it once and says so twice. */
  | { kind: 'twice' }
  /** Says that it was done and does nothing. */
  | { kind: 'falseSuccess' };

/** A dispatch id (see wire.ts), or the name of an action outside ExecuteMethod. */
export type FaultTarget = number | 'GetInitialData';

/** The faults that are set, each for a number of calls. */
export class Faults {
  readonly #set = new Map<FaultTarget, { fault: Fault; times: number }>();

  set(target: FaultTarget, fault: Fault, times: number): void {
    this.#set.set(target, { fault, times });
  }

  clear(): void {
    this.#set.clear();
  }

  /** The fault for this call; counts it. */
  take(target: FaultTarget): Fault | null {
    const entry = this.#set.get(target);
    if (!entry || entry.times <= 0) return null;
    entry.times -= 1;
    return entry.fault;
  }
}

/**
 * Gives an answer as the fault would have it.
 * @param answer Does what was asked and returns the answer.
 * @param reply Sends an answer to the add-in.
 */
export function answerWith<A>(
  fault: Fault | null,
  answer: () => A,
  reply: (answer: A) => void,
  failed: (code: number) => A,
  empty: A,
): void {
  switch (fault?.kind) {
    case undefined:
      reply(answer());
      return;
    case 'fail':
      reply(failed(fault.code));
      return;
    case 'hang':
      return;
    case 'late': {
      const then = fault.about === 'now' ? null : { answer: answer() };
      setTimeout(() => {
        reply(then ? then.answer : answer());
      }, fault.ms);
      return;
    }
    case 'twice': {
      const once = answer();
      reply(once);
      reply(once);
      return;
    }
    case 'falseSuccess':
      reply(empty);
      return;
  }
}
