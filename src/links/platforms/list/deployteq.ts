import type { Platform } from '../platform.ts';

const hosts = ['deployteq.net', 'myclang.com', 'clang.nl', 'clangcloud.com'];

/** Deployteq, before that Clang of E-Village. */
export const deployteq: Platform = {
  id: 'deployteq',
  links: [
    { kind: 'out', hosts: hosts, path: /(?:unsub|afmeld|optout|webversi|profile)/i },
    { kind: 'other', hosts: hosts, path: /^\/.{8}/i },
  ],
};
