import { expect, it } from 'vitest';
import { safeUrl } from './url';

it.each([
  'https://insurer.example/clause.pdf',
  'http://insurer.example/a?b=c#d',
  'mailto:help@insurer.example',
  'tel:+86-95500',
  'blob:https://insurer.example/7f1c',
  '/docs/clause.pdf',
  'clause.pdf?version=2',
  '../a:b.pdf',
  '#exclusions',
  ' https://insurer.example/ ',
])('%s passes', url => expect(safeUrl(url)).toBe(url.trim()));

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '&#106;avascript:alert(1)'.replace('&#106;', 'j'),
  'filesystem:https://a/b',
  '',
  ' ',
  'x'.repeat(9000),
  undefined,
  null,
  42,
  {},
])('%s does not', url => expect(safeUrl(url)).toBeUndefined());
