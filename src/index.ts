export { registerLocale, type LocaleMessages } from './i18n/registry';
export { safeUrl } from './kit/url';
export { registerPack } from './kit/packs';

/**
 * Renames every tag of this copy of the library, so that two versions live on one page: `setTagTransformer(tag => `${tag}-v2`)`.
 * Call it once, before the first element is imported.
 */
export { setTagTransformer } from '@stencil/core';
