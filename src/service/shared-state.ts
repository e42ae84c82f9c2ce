/**
 * What instances of the service have in common. In memory for one instance, in Redis for several, which then behave as
 * one. Keys are hashes: no link, address or IP address gets in here.
 */
export interface SharedState {
  /**
   * What was kept under this name: where a link leads, what a page says. `undefined`: nothing. Somebody else may have
   * written it: whoever asks checks it.
   * @throws SharedStateError
   */
  recall(name: string): Promise<unknown>;
  /** Keeps it for so many milliseconds. Never fails: an answer is an answer, also where it cannot be kept. */
  keep(name: string, answer: object, keepFor: number): Promise<void>;
  /**
   * Books the next turn at a host, so that requests to it stay an interval apart. Milliseconds to wait; `null` where
   * the turn would come too late.
   */
  bookTurn(host: string): Promise<number | null>;
  /** Takes a task for this instance. The way to give it back, or `null` where another instance has it. */
  claim(key: string): Promise<(() => Promise<void>) | null>;
  /**
   * Notes that a link is about to be asked, for so many milliseconds. `false` where that was noted before, by whichever
   * instance: its click may have been counted, whatever became of the answer.
   */
  noteAsked(key: string, keepFor: number): Promise<boolean>;
  /** Takes the note away: the request never left, or the user wishes another one. */
  forgetAsked(key: string): Promise<void>;
  /**
   * Counts a call of a caller within a window of so many milliseconds: how many there were, and when it ends. What is
   * known of the caller is gone by then.
   */
  countCall(caller: string, window: number): Promise<{ current: number; ttl: number }>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds that a turn may lie ahead: a caller is waiting on the line. */
export const MAX_WAIT = 30_000;

/** What the instances share cannot be reached: then nothing is asked, since pacing cannot be kept. */
export class SharedStateError extends Error {
  constructor() {
    super('shared state unavailable');
    this.name = 'SharedStateError';
  }
}
