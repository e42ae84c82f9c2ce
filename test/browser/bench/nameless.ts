/** For a page that is to run a function of ours: tsx keeps the names of functions by a call that a page does not know. */
export const nameless = 'globalThis.__name = (named) => named;';
