import { findLocale, onLocaleRegistered } from '../i18n/registry';
import { hostOf } from './shadow';
import { warn } from './warn';

/** The registered locale nearest to the wanted one; `en`, which elements carry, when nothing else is there. */
export const settledLocale = (wanted: string): string => findLocale(wanted) ?? 'en';

/** `lang` or `dir` of the nearest element that has one, out through shadow roots. */
export const inherited = (host: Element, attribute: 'lang' | 'dir'): string | undefined => {
  for (let node: Element | undefined = host; node;) {
    const found: Element | null = node.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) || undefined;
    node = hostOf(node);
  }
  return undefined;
};

/**
 * Nothing to wait for when the words are there; else until `ins-ui/locales/<tag>` registers them, possibly a moment after the element, or
 * the page has run all its scripts.
 */
export const whenLocaleSettles = (wanted: () => string): Promise<void> | void => {
  if (findLocale(wanted())) return;
  return new Promise<void>(resolve => {
    const finish = (): void => {
      off();
      resolve();
    };
    const off = onLocaleRegistered(() => {
      if (findLocale(wanted())) finish();
    });
    const giveUp = (): void => {
      if (__DEV__ && !findLocale(wanted()))
        warn(
          'locale.missing',
          undefined,
          `no words for "${wanted()}", showing English`,
          `import 'ins-ui/locales/${wanted()}' or call registerLocale`,
        );
      finish();
    };
    // Module scripts run before DOMContentLoaded; one task later every static import has had its chance.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => setTimeout(giveUp), { once: true });
    else setTimeout(giveUp);
  });
};
