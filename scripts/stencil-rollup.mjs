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

const SPURIOUS = 'newValue === null && this[propName] === void 0';

/**
 * Frameworks take a value back by `null` as often as by `undefined`. For a reflected boolean Stencil 4.45 expects only the latter: `null`
 * removes the attribute in the middle of a drawing, which sets the property again, which draws again, inside the first drawing, and from
 * then on nothing is drawn any more.
 */
export const nullRemovesFlags = {
  name: 'ins-null-removes-flags',
  renderChunk(code) {
    if (!code.includes('attributeChangedCallback = function')) return null;
    if (!code.includes(SPURIOUS)) this.error('Stencil changed isSpuriousBooleanRemoval: is null handled now? Then drop this plugin.');
    return { code: code.replace(SPURIOUS, 'newValue === null && this[propName] == null'), map: null };
  },
};
