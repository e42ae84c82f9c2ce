import { parseArgs } from 'node:util';
import { buildWhatIsOld } from './build.ts';
import { localhostCertificate } from './certificate.ts';
import { defaultPorts, startServers } from './servers.ts';

const { values } = parseArgs({ options: { 'addin-port': { type: 'string' }, 'host-port': { type: 'string' } } });
const ports = {
  addin: Number(values['addin-port'] ?? defaultPorts.addin),
  host: Number(values['host-port'] ?? defaultPorts.host),
};

try {
  buildWhatIsOld();
  const servers = await startServers(await localhostCertificate(Date.now()), ports);
  console.log(`
  Nieuwswijzer, in een nagebootste Outlook op het web:

      ${servers.host}

  De browser waarschuwt één keer, omdat het certificaat van deze computer zelf komt:
    Chrome, Edge   'Geavanceerd' → 'Doorgaan naar localhost'
    Firefox        'Geavanceerd' → 'Het risico aanvaarden en doorgaan', eerst op ${servers.addin}/taskpane.html
    Safari         'Toon details' → 'bezoek deze website'

  The browser warns once, because the certificate comes from this computer itself. Choose 'Advanced' and then
  'Proceed to localhost' (Firefox: 'Accept the Risk', first at ${servers.addin}/taskpane.html).

  De linkteller en de pagina's van bijeenkomsten zijn bedacht en draaien op deze computer.
  The link tracker and the event pages are invented stand-ins that run on this computer.

  Nothing here uses the network. Stop with Ctrl+C.
`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `Poort ${ports.addin} of ${ports.host} is bezet (port in use). Try: npm start -- --addin-port 3010 --host-port 3011`
      : message,
  );
  process.exitCode = 1;
}
