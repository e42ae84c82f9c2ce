import type { OfferedFile } from '../../delivery/channel.ts';

/** Browsers read the file after the click; a short-lived address would be gone by then. In milliseconds. */
const keepFor = 60_000;

/** Offers a text as a file. Some Outlooks show nothing and tell nobody: something else must always stand beside it. */
export function offerFile({ name, type, text }: OfferedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keepFor);
}
