// Rollup plugins of the Stencil build.

/** `__DEV__` becomes a literal, so that production output carries no warning text; auto-inserted vnode keys go (30 bytes per JSX element, performance.md §5.4). */
export const replaceDev = development => ({
  name: 'ins-dev-flag',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const next = code.replace(/\b__DEV__\b/g, String(development)).replace(/\bkey: '[0-9a-f]{40}',? ?/g, '');
    // No module of ours does anything when imported: one whose exports are used only behind `__DEV__` leaves the production build whole.
    return { code: next, map: null, moduleSideEffects: false };
  },
});
