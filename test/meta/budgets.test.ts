import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// The size budgets of architecture §9. An exception needs an ADR, and its line here.

const COMPONENT = 400;
const DOMAIN_FILE = 120;
const FUNCTION = 40;
const RENDER = 60;

/** `path` or `path#function` → the ADR that allows it. */
const EXCEPTIONS: Record<string, string> = {};

const below = (dir: string, pattern: RegExp): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map(path => `${dir}/${path}`)
    .filter(path => pattern.test(path) && !/node_modules|\.d\.ts$|\/\.tmp\//.test(path));

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);

const sources = below('src', /\.tsx?$/).filter(path => !isTest(path));
const tests = [...below('src', /\.test\.tsx?$/), ...below('test', /\.(test\.tsx?|mjs)$/)];

const linesOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;
const parse = (path: string): ts.SourceFile => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

interface Found {
  where: string;
  lines: number;
  isRender: boolean;
}

const nameOf = (node: ts.SignatureDeclaration): string => {
  const holder =
    node.name ?? (ts.isVariableDeclaration(node.parent) || ts.isPropertyDeclaration(node.parent) ? node.parent.name : undefined);
  return holder?.getText() ?? 'anonymous';
};

/** Lines of a function's body with neither blank nor comment ones. */
const sizeOf = (node: ts.Node): number =>
  node
    .getText()
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter(line => line.trim() && !line.trim().startsWith('//')).length;

const functionsIn = (path: string): Found[] => {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const name = nameOf(node);
      // What returns markup is a rendering: functional components and `render…` methods.
      found.push({
        where: `${path}#${name}`,
        lines: sizeOf(node),
        isRender: /^render/.test(name) || (path.endsWith('.tsx') && /^[A-Z]/.test(name)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
};

const tooLong = (list: { where: string; lines: number }[], limit: number): string[] =>
  list.filter(({ where, lines }) => lines > limit && !(where in EXCEPTIONS)).map(({ where, lines }) => `${where} ${lines} lines`);

const files = (list: string[]) => list.map(path => ({ where: path, lines: linesOf(path) }));

describe('budgets', () => {
  test(`a component file has at most ${COMPONENT} lines`, () => {
    expect(tooLong(files(sources.filter(path => /^src\/components\/.*\.tsx$/.test(path))), COMPONENT)).toEqual([]);
  });

  test(`a domain file has at most ${DOMAIN_FILE} lines`, () => {
    expect(tooLong(files(sources.filter(path => path.startsWith('src/domain/'))), DOMAIN_FILE)).toEqual([]);
  });

  const functions = sources.flatMap(functionsIn);
  // A class is a function to nobody: only what runs at once counts.
  test(`a function has at most ${FUNCTION} lines, a rendering ${RENDER}`, () => {
    expect([
      ...tooLong(
        functions.filter(f => !f.isRender),
        FUNCTION,
      ),
      ...tooLong(
        functions.filter(f => f.isRender),
        RENDER,
      ),
    ]).toEqual([]);
  });

  test('there is no any', () => {
    const found = sources.flatMap(path => {
      const hits: string[] = [];
      const source = parse(path);
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) hits.push(`${path}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return hits;
    });
    expect(found).toEqual([]);
  });

  test('every exception is still needed', () => {
    const known = new Set([...sources, ...functions.map(({ where }) => where)]);
    expect(Object.keys(EXCEPTIONS).filter(where => !known.has(where))).toEqual([]);
  });
});

describe('tests', () => {
  const SKIP = /\b(test|it|describe)\.(skip|todo|only|fails)\b|\b(xit|fdescribe|xdescribe)\b/;

  /** `outsideData` prints why and how many; elsewhere the line says it, or the one above. */
  const hasReason = (text: string, line: string, above = ''): boolean =>
    text.includes('outsideData') || /\/\/|\*\/|\(needs /.test(above + line);

  const unreasoned = (path: string): string[] => {
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n');
    const bad = (line: string, i: number): boolean =>
      /\.(skipIf|runIf)\(/.test(line) ? !hasReason(text, line, lines[i - 1]) : SKIP.test(line);
    return lines.flatMap((line, i) => (bad(line, i) ? [`${path}:${i + 1} ${line.trim()}`] : []));
  };

  test('none is switched off, none alone switched on; a conditional one says why', () => {
    expect(tests.filter(path => !path.endsWith('budgets.test.ts')).flatMap(unreasoned)).toEqual([]);
  });
});
