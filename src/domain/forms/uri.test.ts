import { describe, expect, it } from 'vitest';
import { resolveUri, splitFragment } from './uri';

describe('references', () => {
  it.each([
    ['g:h', 'g:h'],
    ['g', 'http://a/b/c/g'],
    ['./g/', 'http://a/b/c/g/'],
    ['/g', 'http://a/g'],
    ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'],
    ['g?y#s', 'http://a/b/c/g?y#s'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../..', 'http://a/'],
    ['../../../g', 'http://a/g'],
    ['/./g', 'http://a/g'],
    ['http:g', 'http:g'],
  ])('%s is %s', (reference, expected) => expect(resolveUri('http://a/b/c/d;p?q', reference)).toBe(expected));

  it('reads from bases that are none, or name no host', () => {
    expect(resolveUri('', 'types.json#a')).toBe('types.json#a');
    expect(resolveUri('http://a', 'x')).toBe('http://a/x');
    expect(resolveUri('urn:uuid:1', '#a')).toBe('urn:uuid:1#a');
    expect(resolveUri('x', '../y')).toBe('y');
  });
  it('takes a fragment apart', () => {
    expect(splitFragment('a#%25b')).toEqual(['a', '%b']);
    expect(splitFragment('a#%')).toEqual(['a', '%']);
    expect(splitFragment('a')).toEqual(['a', '']);
  });
});
