/** What an element of HTML means to whoever reads its text. Looked up once per tag, so that all of it stands in one place. */
export interface ElementTraits {
  name: string;
  /** Starts and ends a line. */
  block: boolean;
  /** Its content is never shown as text. */
  unseen: boolean;
  strong: boolean;
  /** 1 to 6 for `h1` to `h6`, else 0. */
  heading: number;
  /** A closing tag within it ends nothing outside it: a stray `</font>` in a cell leaves the table open. */
  scope: boolean;
  /** Table parts are ended by table parts only. */
  tablePart: boolean;
  /** Without attributes its text looks like that of the element around it. */
  plain: boolean;
  /** Its content is text up to its closing tag, as it stands: `<b>` is no tag there. */
  rawText: boolean;
  /** Has no content and no closing tag: `<br>`. */
  empty: boolean;
  /** SVG and MathML: in there, and only there, `<path/>` is closed by its slash. */
  foreign: boolean;
  /** Which innermost open elements its opening tag ends: `<td>` one of `td` and `th`. */
  ends: ReadonlySet<string> | null;
}

const words = (list: string): string[] => list.split(' ');

const BLOCK = new Set(
  words(
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ),
);
const UNSEEN = new Set(
  words(
    'head title style script noscript template select option textarea object embed iframe audio video canvas svg math map',
  ),
);
const LAID_OUT = new Set(words('table li blockquote pre'));
const SCOPE = new Set(words('table td th caption'));
const TABLE_PARTS = new Set(words('table thead tbody tfoot tr td th caption'));
/** What may stand in the head; everything else ends it, as browsers do where its closing tag is missing. */
export const IN_HEAD = new Set(
  words('base basefont bgsound link meta title noscript noframes style script template head'),
);
const RAW_TEXT = new Set(words('script style title textarea iframe noembed noframes xmp plaintext'));
const STRONG = new Set(words('b strong h1 h2 h3 h4 h5 h6 th'));
const EMPTY = new Set(
  words('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'),
);
const FOREIGN = new Set(words('svg math'));

/** Mails leave out closing tags as HTML allows; the pairs are those of htmlparser2's own parser. */
const ENDS = new Map<string, ReadonlySet<string>>(
  (
    [
      ['address article aside blockquote details div dl fieldset figcaption figure footer form header hr', 'p'],
      ['main nav ol p pre section table ul', 'p'],
      ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['tbody tfoot', 'thead tbody'],
      ['body', 'head link script'],
      ['a', 'a'],
      ['li', 'li'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
    ] as const
  ).flatMap(([opening, ended]) => {
    const set = new Set(words(ended));
    return words(opening).map((name): [string, ReadonlySet<string>] => [name, set]);
  }),
);

function traitsOf(name: string): ElementTraits {
  return {
    name,
    block: BLOCK.has(name),
    unseen: UNSEEN.has(name),
    strong: STRONG.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0,
    scope: SCOPE.has(name),
    tablePart: TABLE_PARTS.has(name),
    plain: !UNSEEN.has(name) && !STRONG.has(name) && !LAID_OUT.has(name),
    rawText: RAW_TEXT.has(name),
    empty: EMPTY.has(name),
    foreign: FOREIGN.has(name),
    ends: ENDS.get(name) ?? null,
  };
}

const known = new Map(
  [
    ...BLOCK,
    ...UNSEEN,
    ...STRONG,
    ...EMPTY,
    ...FOREIGN,
    ...ENDS.keys(),
    ...words('span font u i em small sup sub'),
  ].map((name) => [name, traitsOf(name)]),
);
known.set('image', traitsOf('img')); // as browsers read it

/** The traits of an element by its name as written, in any case. */
export function elementOf(name: string): ElementTraits {
  const found = known.get(name);
  if (found) return found;
  const lower = name.toLowerCase();
  return known.get(lower) ?? traitsOf(lower);
}
