/**
 * Every flow of the pane with every call to the mail client going wrong in every way, at every step. Generated: a run
 * without faults tells which calls a step makes, and each of them is spoiled in turn. Usually one way per call and flow,
 * another for each, and by default a fourth of those, rotating by the seed; `FAULTS=1` takes every case, `FAULTS=3` every third one: more than a thousand, half an hour.
 */
import '../browser.ts';
import { act } from '@testing-library/react';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import { sampled } from '../../effort.ts';
import { faultsOf, spoilable, type Fault } from './faultyMailbox.ts';
import { flows, type Flow } from './flows.ts';
import { wrongAtAnyTime, wrongAtRest, wrongOnDisk } from './invariants.ts';
import { close, openOffice, type Office } from './office.tsx';

interface Case {
  /** At 0 the pane opens; from 1 on the steps of the flow. */
  step: number;
  call: string;
  fault: Fault;
  /** Another message is selected while the call is under way, and then this one again. */
  isLeft: boolean;
}

const every = process.env.FAULTS === undefined ? null : Number(process.env.FAULTS);
// Dozens of openings of the pane in each test, on a machine that may be busy.
jest.setTimeout(every === null ? 300_000 : 3_600_000);
/** Longer than the adapter waits for anything. In milliseconds. */
const rest = 20_000;

const complaints: string[] = [];
const complain = (reason: unknown) => complaints.push(`unhandled: ${String(reason)}`);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z') });
  jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    // The style sheets of jsdom know no container queries.
    if (!/inserting the following rule/.test(String(said[0])))
      complaints.push(said.map(String).join(' ').slice(0, 300));
  });
  process.on('unhandledRejection', complain);
});
afterEach(() => {
  process.off('unhandledRejection', complain);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Which calls each step makes when nothing goes wrong. */
async function traceOf(flow: Flow): Promise<ReadonlySet<string>[]> {
  const office = await openOffice(flow.prepare);
  await office.pass(rest);
  const trace = [office.spoiler.calls()];
  for (const step of flow.steps) {
    expect(await step(office)).not.toBe(false);
    await office.pass(rest);
    trace.push(office.spoiler.calls());
  }
  expect(await flow.isReached(office)).toBe(true);
  expect([...wrongAtAnyTime(office), ...(await wrongAtRest(office, flow)), ...(await wrongOnDisk(office))]).toEqual([]);
  await close();
  return trace;
}

function casesOf(trace: readonly ReadonlySet<string>[], isFirst: boolean, turn: number): Case[] {
  const cases = trace.flatMap((calls, step) =>
    // The pane opens in the same way for every flow.
    step === 0 && !isFirst
      ? []
      : [...calls].flatMap((call) =>
          faultsOf(call).flatMap((fault) => [false, true].map((isLeft): Case => ({ step, call, fault, isLeft }))),
        ),
  );
  if (every !== null) return cases.filter((_, at) => at % every === turn % every);
  const names = [...new Set(cases.map(({ call }) => call))];
  const oneOfEach = names.flatMap((name, at) => {
    const mine = cases.filter(({ call }) => call === name);
    return mine[((turn + at) * 7) % mine.length] ?? [];
  });
  const some = sampled(oneOfEach, 4);
  return some.length > 0 ? [...some] : oneOfEach.slice(0, 1);
}

/** What a user does where something went wrong: closes what is open, and tries again what offers it. */
async function recover(office: Office): Promise<void> {
  await tryAgain(office);
  const toBeginning = new RegExp(`^${strings.views.topics}`);
  for (const name of [strings.close, strings.back, toBeginning]) {
    if (await office.press(name)) await office.pass(rest);
  }
}
async function tryAgain(office: Office): Promise<void> {
  const isFailed = Object.values(forwardStrings.failed).some((one) => document.body.textContent.includes(one));
  if (await office.press(strings.retry)) await office.pass(rest);
  if (isFailed && (await office.press(forwardStrings.again))) await office.pass(rest);
}

async function run(flow: Flow, { step: at, call, fault, isLeft }: Case): Promise<string[]> {
  const wrong = new Set<string>();
  // An event that is lost is made good by coming back to the pane.
  const isSilent = call === 'onSelectionChange';
  const look = (office: Office, when: string) => {
    if (!isSilent) for (const one of wrongAtAnyTime(office, call === 'readBody')) wrong.add(`${when}: ${one}`);
  };
  const office = await openOffice(flow.prepare, at === 0 ? { call, fault } : null);
  const take = async (index: number) => {
    if (index === at) office.spoiler.arm(call, fault);
    if (index > 0) await flow.steps[index - 1]?.(office);
    look(office, `step ${index}`);
    if (index === at && isLeft) {
      await office.select('B');
      look(office, 'left');
      await office.pass(1_000);
      look(office, 'left for a second');
      await office.select('A');
    }
    await office.pass(6_000);
    look(office, `step ${index}, after a while`);
    await office.pass(rest);
    look(office, `step ${index}, at rest`);
    if (!isSilent) for (const one of await wrongAtRest(office, flow)) wrong.add(`step ${index}: ${one}`);
  };
  for (let index = 0; index <= flow.steps.length; index += 1) await take(index);
  for (const one of await wrongOnDisk(office)) wrong.add(`while it goes wrong: ${one}`);

  office.spoiler.arm(null);
  act(() => {
    office.inner.focus();
  });
  await office.select('A');
  await office.pass(rest);
  await recover(office);
  for (const step of flow.steps) {
    await tryAgain(office);
    await step(office);
    await office.pass(rest);
  }
  await tryAgain(office);
  if (!(await flow.isReached(office))) wrong.add(`cannot be gone on from: ${document.body.textContent.slice(0, 600)}`);
  for (const one of [...wrongAtAnyTime(office), ...(await wrongAtRest(office, flow)), ...(await wrongOnDisk(office))]) {
    wrong.add(`at last: ${one}`);
  }
  await close();
  for (const one of complaints.splice(0)) wrong.add(one);
  return [...wrong];
}

describe.each(flows.map((flow, turn) => ({ ...flow, turn })))('$name', ({ turn, ...flow }) => {
  test('whatever goes wrong: the right message, nothing lost, nothing claimed, a way on', async () => {
    const cases = casesOf(await traceOf(flow), turn === 0, turn);
    expect(cases.length).toBeGreaterThan(0);
    const failures: unknown[] = [];
    for (const one of cases) {
      expect(spoilable).toContain(one.call);
      const wrong = await run(flow, one);
      if (wrong.length > 0) failures.push({ ...one, wrong });
    }
    if (every !== null) process.stdout.write(`${flow.name}: ${cases.length} cases\n`);
    expect(failures).toEqual([]);
  });
});
