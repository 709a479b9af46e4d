import { afterEach, describe, expect, test } from 'vitest';
import ar from '../../src/i18n/ar';
import de from '../../src/i18n/de';
import * as en from '../../src/i18n/en';
import ja from '../../src/i18n/ja';
import type { Messages } from '../../src/i18n/types';
import zhCN from '../../src/i18n/zh-CN';
import zhHK from '../../src/i18n/zh-HK';
import { clearStages, elements, mount, openAll, outermost, texts } from './harness';
import { scenariosOf } from './scenarios';

const locales: Record<string, Messages> = { en, 'zh-CN': zhCN, 'zh-HK': zhHK, de, ja, ar };

afterEach(clearStages);

type Words = Record<string, Record<string, unknown>>;

/** English sentences that this locale says differently: none of them may be seen. */
const foreign = (locale: string): Set<string> => {
  const own = locales[locale] as unknown as Words;
  const found = Object.entries(en as unknown as Words).flatMap(([namespace, words]) =>
    Object.entries(words).flatMap(([key, text]) => (typeof text === 'string' && text !== own[namespace]?.[key] ? [text] : [])),
  );
  return new Set(found.filter(text => /[a-z]{4}/i.test(text)));
};

describe.each(Object.keys(locales))('in %s', locale => {
  const english = foreign(locale);

  test.each(elements)('$tag speaks one language', async element => {
    for (const scenario of scenariosOf(element)) {
      const node = await mount(element.tag, { ...scenario, props: { ...scenario.props, locale } });
      await openAll(node);
      // The host's own words are the host's.
      const given = JSON.stringify([scenario.props, scenario.slots]);
      const said = texts(node);
      expect(
        said.filter(text => english.has(text) && !given.includes(text)),
        scenario.name,
      ).toEqual([]);
      expect(said.join('\n'), scenario.name).not.toMatch(/\b(undefined|NaN|null)\b|\[object |\$\{|=>/);
      if (element.tag !== 'ins-config') expect(outermost(node)?.getAttribute('lang'), scenario.name).toBe(locale);
      clearStages();
    }
  });
});
