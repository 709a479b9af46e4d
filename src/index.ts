/** This copy's tags as registered, and the way to rename them all: see docs/guide. */
export { setTagTransformer, transformTag } from '@stencil/core';
export { registerLocale, type LocaleMessages } from './i18n/registry';
export { safeUrl } from './kit/url';
