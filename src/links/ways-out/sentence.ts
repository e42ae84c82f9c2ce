import type { Language, Way } from './language.ts';
import { languages } from './languages/index.ts';
import { findPattern, isWhole, patternOf, type Match, type Pattern, type Words } from './pattern.ts';

export interface Invitation {
  way: Way;
  /** Not sure: it may be about something else, and a link in it stays out all the same. */
  sure: boolean;
}

/** `elsewhere`: such words, about something else: "afmelden voor de bijeenkomst", "uitschrijven uit de BRP". */
export type Said = Invitation | 'elsewhere' | null;

/** Characters of a sentence that are looked at. Longer ones are no sentences. */
const LONGEST = 400;

/** Words of its own beside the act that a sentence may have: more, and it is news that mentions it. */
const OWN_WORDS = { bare: 1, few: 3, some: 6, many: 9 };

type SetTest = (word: string) => boolean;

function setOf(words: string): SetTest {
  const all = words.split('|');
  const exact = new Set(all.filter((word) => !word.startsWith('*')));
  const ends = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return (word) => exact.has(word) || ends.some((end) => word.length > end.length && word.endsWith(end));
}

interface Compiled {
  letter: SetTest;
  looseLetter: SetTest;
  pointer: SetTest;
  filler: SetTest;
  preposition: SetTest;
  end: SetTest;
  reader: SetTest;
  wish: SetTest;
  occasion: SetTest;
  absences: readonly Pattern<true>[];
  acts: Readonly<Record<'unsubscribe' | 'stop' | 'change' | 'online' | 'forward', readonly Pattern<true>[]>>;
  labels: readonly Pattern<Way>[];
  imprint: readonly Pattern<true>[];
  footLabels: readonly Pattern<true>[];
  /** Whether a sentence with this word may invite to something. */
  anchors: SetTest;
  /** Whether a line with this word may be an imprint or a label of a foot. */
  footAnchors: SetTest;
  /** What stands beside each other in a foot. */
  run: readonly Pattern<unknown>[];
}

const plain = (patterns: readonly string[]) => patterns.map((pattern) => patternOf(pattern, true as const));

function compile(language: Language): Compiled {
  const { unsubscribe, stop, change, online, forward } = language;
  const labels = (['unsubscribe', 'change', 'online', 'forward'] as const).flatMap((way) =>
    language.labels[way].map((pattern) => patternOf(pattern, way)),
  );
  const acts = {
    unsubscribe: plain(unsubscribe),
    stop: plain(stop),
    change: plain(change),
    online: plain(online),
    forward: plain(forward),
  };
  const imprint = plain(language.imprint);
  const footLabels = plain(language.footLabels);
  const anchorsOf = (patterns: readonly Pattern<unknown>[]): SetTest => {
    const words = patterns.flatMap(({ anchor }) => anchor);
    const named = words.includes('@') ? `|${language.letter}|${language.looseLetter}` : '';
    return setOf(words.filter((word) => word !== '@').join('|') + named);
  };
  return {
    letter: setOf(language.letter),
    looseLetter: setOf(language.looseLetter),
    pointer: setOf(language.pointers),
    filler: setOf(language.fillers),
    preposition: setOf(language.prepositions),
    end: setOf(language.ends),
    reader: setOf(language.reader),
    wish: setOf(language.wishes),
    occasion: setOf(language.occasions),
    absences: plain(language.absences),
    acts,
    labels,
    imprint,
    footLabels,
    anchors: anchorsOf([...Object.values(acts).flat(), ...labels]),
    footAnchors: anchorsOf([...imprint, ...footLabels]),
    run: [...labels, ...footLabels, ...acts.unsubscribe],
  };
}

const compiled = languages.map(compile);

/** `E-mail` → `email`, `opt-out` → `optout`, `don't` → `dont`, `l'infolettre` → `l infolettre`. */
export function wordsOf(text: string): string[] {
  const normal = text
    .slice(0, LONGEST)
    .replace(/(?:https?:\/\/|\bwww\.)\S+/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\b([dlnsc])['’`]/g, '$1 ')
    .replace(/['’`]/g, '')
    .replace(/\b(e|opt|web|online|mailing|reply)-(?=[a-z])/g, '$1')
    .replace(/\b(?:online|web) ?versi(e|on)\b/g, (_, end: string) => (end === 'e' ? 'webversie' : 'webversion'));
  return normal.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function known(words: readonly string[], language: Compiled): Words {
  const letters = words.map(
    (word, index) =>
      language.letter(word) || (language.looseLetter(word) && index > 0 && language.pointer(words[index - 1] ?? '')),
  );
  return { words, letters, fillers: words.map(language.filler) };
}

/** What a sentence, or the words of a link, invite to. */
export function readSentence(text: string): Said {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const isQuestion = /\?\s*$/.test(text.slice(0, LONGEST));
  let elsewhere = false;
  let doubtful: Invitation | null = null;
  for (const language of compiled) {
    if (!words.some(language.anchors)) continue;
    const said = readIn(language, known(words, language), isQuestion);
    if (said === 'elsewhere') elsewhere = true;
    else if (said?.sure) return said;
    else doubtful ??= said;
  }
  return elsewhere ? 'elsewhere' : doubtful;
}

function readIn(language: Compiled, sentence: Words, isQuestion: boolean): Said {
  const label = labelIn(language, sentence);
  if (label !== null) return { way: label, sure: true };
  const { unsubscribe, stop, change, online, forward } = language.acts;
  const act = findPattern(unsubscribe, sentence);
  if (act !== null) return readUnsubscribe(language, sentence, act);
  const ended = findPattern(stop, sentence);
  const stopped = ended === null ? null : readStop(language, sentence, ended, isQuestion);
  if (stopped !== null) return stopped;
  const other = [
    ['change', change],
    ['online', online],
    ['forward', forward],
  ] as const;
  for (const [way, patterns] of other) {
    const found = findPattern(patterns, sentence);
    const said = found === null ? null : readOther(language, sentence, found, way);
    if (said !== null) return said;
  }
  return null;
}

/** Without what says nothing around it: "klik hier voor de onlineversie". */
function trimmed({ words, letters, fillers }: Words, alsoLetters = false): Words {
  let start = 0;
  let end = words.length;
  const isEmpty = (at: number): boolean => fillers[at] === true || (alsoLetters && letters[at] === true);
  while (start < end && isEmpty(start)) start += 1;
  while (end > start && isEmpty(end - 1)) end -= 1;
  return { words: words.slice(start, end), letters: letters.slice(start, end), fillers: fillers.slice(start, end) };
}

function labelIn(language: Compiled, sentence: Words): Way | null {
  const forms = [sentence, trimmed(sentence), trimmed(sentence, true)];
  const found = language.labels.find((label) => forms.some((form) => isWhole(label, form)));
  return found?.meaning ?? null;
}

/** Words of its own, outside the act. */
function ownWords(sentence: Words, act: Match<unknown>): number {
  return sentence.words.filter(
    (word, index) =>
      (index < act.start || index >= act.end) &&
      !sentence.letters[index] &&
      !sentence.fillers[index] &&
      !/^\d+$/.test(word),
  ).length;
}

type About = 'letter' | 'other' | 'unsaid';

/** What an act is about: the noun behind "voor" or "van", else the one beside it. */
function aboutOf(language: Compiled, sentence: Words, act: Match<unknown>): About {
  const { words } = sentence;
  for (let index = 0; index < words.length; index += 1) {
    if ((index >= act.start && index < act.end) || !language.preposition(words[index] ?? '')) continue;
    const about = phraseAt(language, sentence, index + 1, act);
    if (about !== 'unsaid') return about;
  }
  const next = besideOf(sentence, act.end, 1, language);
  if (next !== 'unsaid') return next;
  const before = besideOf(sentence, act.start - 1, -1, language);
  if (before !== 'unsaid') return before;
  return sentence.letters.some((isLetter) => isLetter) ? 'letter' : 'unsaid';
}

const LONGEST_PHRASE = 7;

function phraseAt(language: Compiled, sentence: Words, start: number, act: Match<unknown>): About {
  let about: About = 'unsaid';
  for (let index = start; index < Math.min(sentence.words.length, start + LONGEST_PHRASE); index += 1) {
    const word = sentence.words[index] ?? '';
    if (index === act.start || (index > start && (language.end(word) || language.preposition(word)))) break;
    if (sentence.letters[index]) return 'letter';
    if (!sentence.fillers[index] && !language.end(word)) about = 'other';
  }
  return about;
}

/** "Nieuwsbrief afmelden", "Container afmelden": only in a line of a few words does the noun beside it say what it is about. */
const SHORT_LINE = 4;

function besideOf(sentence: Words, start: number, step: 1 | -1, language: Compiled): About {
  for (let index = start; index >= 0 && index < sentence.words.length; index += step) {
    if (sentence.letters[index]) return 'letter';
    const word = sentence.words[index] ?? '';
    if (language.end(word) && step === 1) return 'unsaid';
    // A single letter names nothing.
    if (sentence.fillers[index] || word.length === 1 || isFootWord(word, language)) continue;
    return sentence.words.length <= SHORT_LINE ? 'other' : 'unsaid';
  }
  return 'unsaid';
}

/** "Contact Afmelden": labels of a foot beside each other. */
const isFootWord = (word: string, language: Compiled): boolean => {
  const alone = known([word], language);
  return language.footLabels.some((label) => isWhole(label, alone));
};

function readUnsubscribe(language: Compiled, sentence: Words, act: Match<unknown>): Said {
  const about = aboutOf(language, sentence, act);
  if (about === 'other' || findPattern(language.absences, sentence) !== null) return 'elsewhere';
  const own = ownWords(sentence, act);
  const addressed = sentence.words.some((word) => language.reader(word) || language.wish(word));
  const unsubscribe = (sure: boolean): Invitation => ({ way: 'unsubscribe', sure });
  if (about === 'letter') {
    if (addressed || own <= OWN_WORDS.few) return unsubscribe(own <= OWN_WORDS.many);
    return own <= OWN_WORDS.some ? unsubscribe(false) : null;
  }
  if (sentence.words.some(language.occasion)) return 'elsewhere';
  if (own <= OWN_WORDS.bare) return unsubscribe(true);
  if (!addressed) return own <= OWN_WORDS.few ? unsubscribe(false) : null;
  return own <= OWN_WORDS.many ? unsubscribe(own <= OWN_WORDS.few - 1) : null;
}

function readStop(language: Compiled, sentence: Words, act: Match<unknown>, isQuestion: boolean): Said {
  if (sentence.words.some(language.occasion) && !sentence.letters.includes(true)) return 'elsewhere';
  const own = ownWords(sentence, act);
  const wished = isQuestion || sentence.words.some(language.wish);
  if (!wished) return null;
  if (sentence.letters.some((isLetter) => isLetter)) {
    return own <= OWN_WORDS.many ? { way: 'unsubscribe', sure: own <= OWN_WORDS.some } : null;
  }
  return own <= OWN_WORDS.bare ? { way: 'unsubscribe', sure: own === 0 } : null;
}

function readOther(language: Compiled, sentence: Words, act: Match<unknown>, way: Way): Said {
  const own = ownWords(sentence, act);
  const named = sentence.letters.some((isLetter) => isLetter);
  if (way !== 'change') {
    if (!named && own > OWN_WORDS.bare) return null;
    return own <= OWN_WORDS.some ? { way, sure: own <= OWN_WORDS.few } : null;
  }
  const about = aboutOf(language, sentence, act);
  if (about === 'other') return 'elsewhere';
  const addressed = sentence.words.some(language.reader);
  if (own === 0 || (named && own <= OWN_WORDS.few)) return { way, sure: addressed || named || own === 0 };
  const opens = sentence.fillers.slice(0, act.start).every((isFiller) => isFiller);
  return (addressed || opens) && own <= OWN_WORDS.few ? { way, sure: false } : null;
}

/** A sentence that only says where to press: "klik hier", "laat het ons weten", "via deze link". */
export function isGeneric(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 12 && compiled.some((language) => words.every((word) => language.filler(word)));
}

/** Whether the sentence or label belongs to a foot and is no way out: why the letter came, who sends it, "Contact", "LinkedIn". */
export function isFootMatter(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  return compiled.some((language) => {
    if (!words.some(language.footAnchors)) return false;
    const sentence = known(words, language);
    const inner = trimmed(sentence);
    if (language.footLabels.some((label) => isWhole(label, sentence) || isWhole(label, inner))) return true;
    const act = findPattern(language.imprint, sentence);
    return act !== null && ownWords(sentence, act) <= OWN_WORDS.many;
  });
}

/** Whether somebody is said not to come: "Bent u verhinderd?" */
export function saysAbsent(text: string): boolean {
  const words = wordsOf(text);
  return compiled.some((language) => {
    const sentence = known(words, language);
    // "Past deze nieuwsbrief niet bij u?" is about the letter.
    return !sentence.letters.includes(true) && findPattern(language.absences, sentence) !== null;
  });
}

/** Whether something to take part in is named: "de bijeenkomst van 3 maart". */
export function namesOccasion(text: string): boolean {
  return wordsOf(text).some((word) => compiled.some((language) => language.occasion(word)));
}

/** Words of the longest label: "Lees onze privacyverklaring en cookiebeleid". */
const LONGEST_LABEL = 6;
/** A longer line is no run of labels. */
const LONGEST_RUN = 24;

/** Labels one after another with nothing between them, as plain text leaves them: "Contact Afmelden Gegevens wijzigen". */
export function isLabelRun(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST_RUN) return false;
  for (let at = 0; at < words.length;) {
    let taken = 0;
    const first = words.slice(at, at + 1);
    // Most lines are prose: their first word begins no label, and they need no closer look.
    const candidates = compiled.map((language) => {
      const { letters } = known(first, language);
      return language.run.filter(({ steps }) => steps[0]?.test(first[0] ?? '', letters[0] ?? false) === true);
    });
    if (candidates.every((labels) => labels.length === 0)) return false;
    for (let length = Math.min(LONGEST_LABEL, words.length - at); length > 0 && taken === 0; length -= 1) {
      const some = words.slice(at, at + length);
      const isLabel = compiled.some((language, index) => {
        const sentence = known(some, language);
        return candidates[index]?.some((label) => isWhole(label, sentence)) === true;
      });
      if (isLabel) taken = length;
    }
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}
