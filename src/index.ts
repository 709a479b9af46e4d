import { setTagTransformer, transformTag } from '@stencil/core';

export { registerLocale, type LocaleMessages } from './i18n/registry';
export { safeUrl } from './kit/url';
export { registerPack } from './kit/packs';

/**
 * Renames every tag of this copy of the library, so that two versions live on one page: `setTagTransformer(tag => tag + '-v2')`.
 * Call it once, in a module that is imported before the first element.
 */
const renameTags = (transform: (tag: string) => string): void => setTagTransformer(transform);

/** The name under which this copy registers a tag: `ins-premium`, or what `setTagTransformer` makes of it. */
const registeredTag = (tag: string): string => transformTag(tag);

// Declarations that name Stencil would need it installed beside this package.
export { renameTags as setTagTransformer, registeredTag as transformTag };
