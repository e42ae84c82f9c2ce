import { MailboxError, type MailboxErrorReason } from '../mailbox/port.ts';

/** Settings too large: 9019 is what office.js answers, 9057 what its documentation says. */
const fullCodes = [9019, 9057];
/** Method or action not there in this client. */
const unsupportedCodes = [5000, 5009];

/** A refusal of the host: the message is for developers, `code` is Office's own. */
export class HostRefusal extends MailboxError {
  readonly code: number;
  constructor(reason: MailboxErrorReason, message: string, code: number) {
    super(reason, message);
    this.name = 'HostRefusal';
    this.code = code;
  }
}

/**
 * One call to the host with an end to the waiting: the answer's value, or a `MailboxError`.
 * A late answer is dropped; what the host throws at once (limits, missing methods) is an error like any other.
 */
export function askHost<T>(
  name: string,
  timeout: number,
  invoke: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new MailboxError('timeout', `${name}: no answer within ${timeout} ms`));
    }, timeout);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    try {
      invoke((result) => {
        settle(() => {
          // Compared as text: the enum lives in a script that may not have come.
          if (String(result.status) === 'succeeded') resolve(result.value);
          else reject(refusal(name, result.error));
        });
      });
    } catch (error) {
      settle(() => {
        reject(new MailboxError('failed', `${name}: ${error instanceof Error ? error.message : String(error)}`));
      });
    }
  });
}

/** What anything else throws, at once or later, is a `MailboxError` too: callers look at its reason only. */
export async function refusing<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MailboxError) throw error;
    throw new MailboxError('failed', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refusal(name: string, error: Office.Error | undefined): HostRefusal {
  const code = error?.code ?? 0;
  const reason = fullCodes.includes(code) ? 'full' : unsupportedCodes.includes(code) ? 'unsupported' : 'failed';
  return new HostRefusal(reason, `${name}: ${error?.name ?? 'error'} ${code}`, code);
}
