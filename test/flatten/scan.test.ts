import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type MarkupHandler, scanMarkup } from '../../src/flatten/scan.ts';

const RAW_TEXT = /^(?:script|style|title|textarea|iframe|noembed|noframes|xmp|plaintext)$/i;

/** Tokens as lines to compare; text that stands in several pieces is one. */
class Tokens {
  readonly lines: string[] = [];
  add(kind: string, text: string): void {
    const last = this.lines.length - 1;
    if (kind === 'text' && this.lines[last]?.startsWith('text ')) this.lines[last] += text;
    else this.lines.push(`${kind} ${text}`);
  }
}

function scanned(html: string): string[] {
  const tokens = new Tokens();
  const handler: MarkupHandler = {
    openTagName(start, end) {
      tokens.add('open', html.slice(start, end));
      return RAW_TEXT.test(html.slice(start, end));
    },
    attribute(start, end, valueStart, valueEnd) {
      tokens.add('attribute', `${html.slice(start, end)} = ${html.slice(valueStart, valueEnd)}`);
    },
    openTagEnd(selfClosing) {
      tokens.add('end', selfClosing ? '/' : '');
    },
    closeTag(start, end) {
      tokens.add('close', html.slice(start, end));
    },
    text(start, end) {
      tokens.add('text', html.slice(start, end));
    },
    comment(start, end) {
      tokens.add('comment', html.slice(start, end));
    },
  };
  scanMarkup(html, handler);
  return tokens.lines;
}

/** The same from htmlparser2's tokenizer, the library that this scanner stands in for. */
function tokenised(html: string): string[] {
  const tokens = new Tokens();
  let name = '';
  let value = '';
  const nothing = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tokens.add('open', html.slice(start, end));
    },
    onattribname: (start, end) => {
      name = html.slice(start, end);
      value = '';
    },
    onattribdata: (start, end) => {
      value += html.slice(start, end);
    },
    onattribend: () => {
      tokens.add('attribute', `${name} = ${value}`);
    },
    onopentagend: () => {
      tokens.add('end', '');
    },
    onselfclosingtag: () => {
      tokens.add('end', '/');
    },
    onclosetag: (start, end) => {
      tokens.add('close', html.slice(start, end));
    },
    ontext: (start, end) => {
      tokens.add('text', html.slice(start, end));
    },
    oncomment: (start, end, offset) => {
      // The library gives what is no comment (`<?xml>`, `<![if mso]>`) as one too.
      if (html.slice(start - 4, start) === '<!--') tokens.add('comment', html.slice(start, end - offset));
    },
    oncdata: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onattribentity: nothing,
    ontextentity: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return tokens.lines;
}

const folder = join(__dirname, '..', 'newsletters', 'html');

test.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s: the same tokens', (name) => {
  const html = readFileSync(join(folder, name), 'utf8');
  expect(scanned(html)).toEqual(tokenised(html));
});

// Each stands between words, so that what follows shows where it ended.
test.each([
  '5 < 6 << 7 <3 <',
  '<p class=a id = "b" hidden data-x=\'y"z\' =odd a=b/c>',
  '<br/><br / ><img src=x/><p/ a>',
  '<P ALIGN=center\n\tstyle="a:b"\rtitle>',
  '</p ></ p></></p/ x="y>">',
  '<a href="x>y" b="<p>">',
  '<!-- a --><!----><!--><!---><!-- b --!><!-- -- > -->',
  '<!-- -- <p> --->',
  '<!doctype html><?xml version="1.0"?><![if mso]><!x>',
  '<![CDATA[ <p>x</p> ]]>',
  '<style>p > a { } <b></STYLE >',
  '<title>a </b> &amp;</title><textarea><p></textarea>',
  '<script>if (a</b) "</scriptx>" </script>',
  '<xmp><b>&amp;</xmp>',
  '<o:p>x</o:p><v:rect/>',
  '<a"b c"d=e>',
  '<p a==b c= >',
  '<p a= "b"c=d>',
  '<styles>p</styles><titl>',
])('%s: the same tokens', (markup) => {
  const html = `voor ${markup} midden ${markup} na <p>.</p>`;
  expect(scanned(html)).toEqual(tokenised(html));
});

test('a tag that the body was cut off in is dropped, with what would have been its text kept out', () => {
  expect(scanned('a <p>b <a href="x')).toEqual(['text a ', 'open p', 'end ', 'text b ', 'open a']);
});
