import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { localhostCertificate } from '../../src/demo/certificate.ts';
import type { Demo } from '../../src/demo/host/demo.ts';
import type { Fault, FaultTarget } from '../../src/demo/host/faults.ts';
import { startServers, type DemoServers } from '../../src/demo/servers.ts';
import { launchBrowser } from './launchBrowser.ts';

export interface DemoOptions {
  /** Of the pane, in CSS px. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  /** Id of the message that is selected from the start. */
  message?: string;
  /** A page with Office.js and nothing else in place of the pane: for what the simulated host itself owes. */
  bare?: boolean;
  /** Without the example council that the demo begins with. */
  emptyCouncil?: boolean;
  /** Forced colours, reduced motion and the like. */
  media?: Parameters<Page['emulateMedia']>[0];
  /** The moment at which every clock stands, for pictures that are to be the same tomorrow. */
  now?: string;
}

/** One window with the simulated Outlook, the pane open in it. */
export interface DemoPage {
  page: Page;
  pane: FrameLocator;
  /** Selects by subject, in the list, as a user does. */
  selectMessage(subject: string): Promise<void>;
  /** Spoils the next calls; see src/demo/host/faults.ts. */
  fault(target: FaultTarget, fault: Fault, times?: number): Promise<void>;
  forms(): Promise<ReturnType<Demo['forms']>>;
  calls(): Promise<ReturnType<Demo['calls']>>;
  /** The pane's document, for measurements inside it. */
  paneFrame(): Promise<Frame>;
  /** A second window of the same browser: same stored settings, pane of its own. */
  anotherWindow(options?: DemoOptions): Promise<DemoPage>;
  /** Throws on anything that a page must never do: console errors, policy violations, requests to elsewhere. */
  assertClean(): void;
  close(): Promise<void>;
}

/** A browser and the servers of the demo. Every window that is opened gets a context of its own. */
export class DemoBrowser {
  readonly servers: DemoServers;
  readonly browser: Browser;
  readonly #open = new Set<{ demo: DemoPage; context: BrowserContext }>();

  private constructor(servers: DemoServers, browser: Browser) {
    this.servers = servers;
    this.browser = browser;
  }

  static async start(): Promise<DemoBrowser> {
    const [servers, browser] = await Promise.all([
      localhostCertificate(Date.now()).then((certificate) => startServers(certificate, { addin: 0, host: 0 })),
      launchBrowser({ args: noNetwork }),
    ]);
    return new DemoBrowser(servers, browser);
  }

  async openDemo(options: DemoOptions = {}): Promise<DemoPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      colorScheme: options.theme ?? 'light',
      timezoneId: 'Europe/Amsterdam',
      locale: 'nl-NL',
    });
    const demo = await openWindow(context, this.servers, options);
    this.#open.add({ demo, context });
    return demo;
  }

  /** Closes what was opened and throws when one of the pages misbehaved. */
  async closeAll(): Promise<void> {
    const opened = [...this.#open];
    this.#open.clear();
    await Promise.all(opened.map(({ context }) => context.close()));
    for (const { demo } of opened) demo.assertClean();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.servers.close();
  }
}

/** The mail in the reading pane, a srcdoc. */
const mailFrameAddress = 'about:srcdoc';
/** Whatever slips past every policy still finds no way out. */
const noNetwork = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

const barePage = {
  contentType: 'text/html',
  body: '<!doctype html><script src="/msajax-shim.js"></script><script src="/office/office.js"></script>',
};

async function openWindow(context: BrowserContext, servers: DemoServers, options: DemoOptions): Promise<DemoPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000); // ends before jest does, and says what it waited for
  if (options.media) await page.emulateMedia(options.media);
  if (options.now !== undefined) await page.clock.setFixedTime(new Date(options.now));
  const complaints = watch(page);
  if (options.bare) await page.route(`${servers.addin}/taskpane.html*`, (route) => route.fulfill(barePage));
  const windows: DemoPage[] = [];

  await page.goto(`${servers.host}/?${addressQuery(options)}`);
  const demo: DemoPage = {
    page,
    pane: page.frameLocator('#pane-frame iframe'),
    selectMessage: async (subject) => {
      await page.locator('#messages').getByRole('button', { name: subject }).click();
    },
    fault: (target, fault, times) =>
      page.evaluate(
        ([aim, what, count]) => {
          window.demo.fault(aim, what, count);
        },
        [target, fault, times] as const,
      ),
    forms: () => page.evaluate(() => window.demo.forms()),
    calls: () => page.evaluate(() => window.demo.calls()),
    paneFrame: async () => {
      const frame = await (await page.waitForSelector('#pane-frame iframe')).contentFrame();
      if (!frame) throw new Error('the pane is not open');
      return frame;
    },
    anotherWindow: async (others = options) => {
      const window = await openWindow(context, servers, others);
      windows.push(window);
      return window;
    },
    assertClean: () => {
      if (complaints.length > 0) throw new Error(`The page misbehaved:\n${complaints.join('\n')}`);
      for (const window of windows) window.assertClean();
    },
    close: () => page.close(),
  };
  await page.waitForFunction(() => 'demo' in window);
  return demo;
}

function addressQuery({ width = 320, height, theme = 'light', message, emptyCouncil = false }: DemoOptions): string {
  const query = new URLSearchParams({ width: String(width), theme });
  if (height !== undefined) query.set('height', String(height));
  if (emptyCouncil) query.set('raad', 'leeg');
  if (message !== undefined) query.set('message', message);
  return query.toString();
}

/** Collects what no page of ours may ever do. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.startsWith(mailFrameAddress)) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    complaints.push(`exception: ${error.stack ?? error.message}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!protocol.startsWith('http') || hostname === 'localhost') return;
    // A mail's own pictures are announced and then stopped by the reading pane's policy: nothing leaves.
    if (request.frame().url().startsWith(mailFrameAddress)) return;
    complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (new URL(response.url()).hostname !== 'localhost') complaints.push(`answer from ${response.url()}`);
  });
  return complaints;
}
