/** The address under which the manifest in the repository expects the pane: the demo's. */
const DEMO_ORIGIN = 'https://localhost:3000';

/**
 * The manifest with every address moved to where the pane is really hosted.
 * @param baseUrl `https://addin.example.nl` or, below a path, `https://example.nl/nieuwswijzer`.
 * @throws Error with a Dutch message when the address cannot work in Outlook.
 */
export function stampManifest(manifest: string, baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new Error(`Geen geldig adres: ${baseUrl}`);
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:') throw new Error(`Outlook laadt een invoegtoepassing alleen over https: ${baseUrl}`);
  if (url.username || url.password || url.search || url.hash) {
    throw new Error(`Geef alleen het adres van de map, zonder aanmeldgegevens, vraagteken of hekje: ${baseUrl}`);
  }
  const folder = url.origin + url.pathname.replace(/(?<!\/)\/+$/, '');
  return (
    manifest
      // An AppDomain is an origin, without a path.
      .replaceAll(`<AppDomain>${DEMO_ORIGIN}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
      .replaceAll(`"${DEMO_ORIGIN}/`, `"${folder}/`)
  );
}
