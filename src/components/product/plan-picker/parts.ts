import { adoptStyles } from '../../../kit/styles';
import { warn } from '../../../kit/warn';

/** Modules that not every picker needs, each loaded once it does. */
export interface Parts {
  /** Benefits, exclusions, documents, notices. */
  details?: typeof import('./details');
  matrix?: typeof import('./matrix');
  toolbar?: typeof import('./toolbar');
}

const PARTS = ['details', 'matrix', 'toolbar'] as const;

const LOADERS = { details: () => import('./details'), matrix: () => import('./matrix'), toolbar: () => import('./toolbar') };

/** What is wanted and not there yet. */
export const missing = (parts: Parts, wanted: Record<keyof Parts, boolean>): (keyof Parts)[] =>
  PARTS.filter(part => wanted[part] && !parts[part]);

/** Loads a part and its styles; nothing when it cannot be had: the next rendering asks again. */
export const load = async (part: keyof Parts, host: Element): Promise<Partial<Parts>> => {
  try {
    const loaded = await LOADERS[part]();
    adoptStyles(host, ...loaded.styles);
    return { [part]: loaded };
  } catch (cause) {
    if (__DEV__)
      warn('plan-picker.part', host, `the part "${part}" could not be loaded (${String(cause)})`, 'serve the files of ins-ui side by side');
    return {};
  }
};
