import { setTagTransformer as setStencilTagTransformer } from '@stencil/core';

export { registerLocale, type LocaleMessages } from './i18n/registry';
export { safeUrl } from './kit/url';

/**
 * Renames every tag of this copy of the library, so that two versions live on one page: `setTagTransformer(tag => `${tag}-v2`)`.
 * Call it once, before the first element is imported.
 */
export const setTagTransformer: (transform: (tag: string) => string) => void = setStencilTagTransformer;
