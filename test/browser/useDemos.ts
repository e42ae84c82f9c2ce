import { DemoBrowser } from './harness.ts';

/** Milliseconds, for a start as for a test. A browser on a busy machine is slow; a flow that hangs still ends. */
jest.setTimeout(60_000);

/**
 * The simulated Outlook for the tests of one file, which share a browser and servers and have a window each. After every
 * test its windows are closed, and it fails where one of them misbehaved.
 * @param anew with a service that remembers nothing: servers and browser start again for every test
 */
export function useDemos(anew = false): Pick<DemoBrowser, 'openDemo' | 'servers' | 'browser'> {
  let demos: DemoBrowser;
  const start = async (): Promise<void> => {
    demos = await DemoBrowser.start();
  };
  const stop = () => demos.stop();
  if (anew) beforeEach(start);
  else beforeAll(start);
  afterEach(() => demos.closeAll());
  if (anew) afterEach(stop);
  else afterAll(stop);
  return {
    openDemo: (options) => demos.openDemo(options),
    get servers() {
      return demos.servers;
    },
    get browser() {
      return demos.browser;
    },
  };
}
