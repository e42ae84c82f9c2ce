export { createOutlookMailbox } from './mailbox.ts';
export { whenReady, type OfficeHost } from './host.ts';
