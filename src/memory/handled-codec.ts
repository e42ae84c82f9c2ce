import { unknownTime } from './handling.ts';

const epoch = Date.parse(unknownTime) / 1_000;
const timeLength = 6; // base 36: seconds until 2088

export function packTime(when: string): string {
  const seconds = Math.max(0, Math.floor(Date.parse(when) / 1_000) - epoch);
  return seconds.toString(36).padStart(timeLength, '0');
}

export function unpackTime(text: string): string {
  return `${new Date((parseInt(text, 36) + epoch) * 1_000).toISOString().slice(0, 19)}Z`;
}

// eslint-disable-next-line no-control-regex
const reserved = /[%,;"\\\u0000-\u001f]/g;

export function encodeName(name: string): string {
  return name.replace(reserved, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

export function decodeName(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
