/** What `npm test` does in part and `npm run test:all` completely, and why. Both print it. */
interface Moved {
  what: string;
  why: string;
}

export const moved: readonly Moved[] = [
  {
    what: 'every state of the pane in every mode (by default one mode per state)',
    why: 'six modes of some eighty states take minutes, and what is wrong in a mode is wrong in most states',
  },
  {
    what: 'every call that fails in every flow (by default one in four)',
    why: 'each of them opens the pane anew; FAULTS=1 npx jest faults takes every way to fail at every step, in half an hour',
  },
  {
    what: 'every hostile body of megabytes (by default one in six)',
    why: 'seconds each; what one of them finds is an expression, and those have a suite of their own',
  },
  {
    what: '300 mutated inputs for each target (by default 20)',
    why: 'random: more of the same',
  },
  {
    what: 'the letters and the mutated input in the second time zone (by default in Amsterdam only)',
    why: 'as long again, for what every date form and calendar test proves in both',
  },
  { what: 'all runs of the random tests (by default a tenth)', why: 'random: more of the same' },
];
