import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Expression {
  /** `src/links/footer.ts:12` */
  at: string;
  source: string;
  flags: string;
}

const root = process.cwd();

/** Every regular expression literal in the source; for `new RegExp(…)` see the test that counts them. */
export function expressionsIn(folder: string): { literals: Expression[]; constructed: string[] } {
  const literals: Expression[] = [];
  const constructed: string[] = [];
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.endsWith('.d.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const at = (): string =>
        `${relative(root, file)}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ at: at(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') constructed.push(at());
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, constructed };
}

/** What is put together with `new RegExp` by our own modules while they load. */
export async function recordConstructed(load: () => Promise<unknown>): Promise<Expression[]> {
  const recorded: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const made = new target(pattern, flags);
      if (/[\\/]src[\\/]/.test(new Error().stack ?? '')) {
        recorded.push({ at: 'constructed', source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return recorded;
}
