import type { MarketPack } from '../packs/types';
import { warn } from './warn';

const packs = new Map<string, MarketPack>();

/** Makes a pack known by its id, so that plain pages can write `<ins-config pack="cn">`. */
export const registerPack = (pack: MarketPack): void => void packs.set(pack.id, pack);

/** The pack itself, or the registered one of that id. */
export const packOf = (pack: MarketPack | string | undefined, host: Element): MarketPack | undefined => {
  if (typeof pack !== 'string') return pack && typeof pack.rules === 'object' ? pack : undefined;
  const found = packs.get(pack);
  if (__DEV__ && !found)
    warn('pack.unknown', host, `no market pack "${pack}" is registered`, 'import one from ins-ui/packs and call registerPack');
  return found;
};
