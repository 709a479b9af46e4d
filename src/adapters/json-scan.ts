/** Where a text stops being JSON. Engines word their errors differently, some without a position, so we look ourselves. */

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERALS = ['true', 'false', 'null'];

/** The index after the number that starts here, or `start` itself when there is none. */
export function endOfNumber(source: string, start: number): number {
  NUMBER.lastIndex = start;
  return NUMBER.test(source) ? NUMBER.lastIndex : start;
}

/** `01` has the characters of a number but is none in JSON. */
export const isJsonNumber = (token: string): boolean => !/^-?0\d/.test(token);

/** The index after the closing quote of the string that starts here, or the end of the text. */
export function endOfString(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '"') return i + 1;
  }
  return source.length;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'next';

/** The index of the first character that no JSON text could have there; the length when the text only ends too early. */
export function syntaxErrorIn(source: string): number {
  return new Scanner(source).run();
}

/** Has a stack of its own: deep input must not overflow ours. */
class Scanner {
  private at = 0;
  private expected: Expected = 'value';
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly source: string) {}

  run(): number {
    for (;;) {
      this.skipBlanks();
      const char = this.source[this.at];
      if (char === undefined || !this.step(char)) return this.at;
    }
  }

  private step(char: string): boolean {
    if (this.closes(char)) {
      this.open.pop();
      return this.advance('next');
    }
    if (this.expected === 'next') {
      return char === ',' && this.open.length > 0 && this.advance(this.open.at(-1) === '{' ? 'key' : 'value');
    }
    if (this.expected === 'key' || this.expected === 'key-or-end') return this.key(char);
    if (char === '{' || char === '[') {
      this.open.push(char);
      return this.advance(char === '{' ? 'key-or-end' : 'value-or-end');
    }
    return this.scalar(char);
  }

  private closes(char: string): boolean {
    const awaited = this.open.at(-1) === '{' ? '}' : ']';
    return this.open.length > 0 && char === awaited && (this.expected === 'next' || this.expected.endsWith('-or-end'));
  }

  private advance(expected: Expected): true {
    this.at++;
    this.expected = expected;
    return true;
  }

  private skipBlanks(): void {
    while (' \t\n\r'.includes(this.source[this.at] ?? '.')) this.at++;
  }

  private key(char: string): boolean {
    if (char !== '"' || !this.string()) return false;
    this.skipBlanks();
    return this.source[this.at] === ':' && this.advance('value');
  }

  private scalar(char: string): boolean {
    this.expected = 'next';
    if (char === '"') return this.string();
    const literal = LITERALS.find(word => this.source.startsWith(word, this.at));
    const end = literal ? this.at + literal.length : endOfNumber(this.source, this.at);
    if (end === this.at || !isJsonNumber(this.source.slice(this.at, end))) return false;
    this.at = end;
    return true;
  }

  /** Stops at a control character or an unknown escape, which a JSON string may not hold. */
  private string(): boolean {
    for (this.at++; this.at < this.source.length;) {
      const char = this.source[this.at] ?? '';
      if (char < ' ') return false;
      if (char === '\\') {
        ESCAPE.lastIndex = this.at;
        if (!ESCAPE.test(this.source)) return false;
        this.at = ESCAPE.lastIndex;
      } else {
        this.at++;
        if (char === '"') return true;
      }
    }
    return false;
  }
}
