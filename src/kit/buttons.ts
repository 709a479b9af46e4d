import { adoptStyles } from './styles';

/**
 * Loads the styles of buttons for an element that rarely shows one: the first view of a page need not carry them.
 * Without a network the browser's own button serves.
 */
export const dressButtons = async (host: Element): Promise<void> => {
  try {
    const { default: button } = await import('./button-styles');
    adoptStyles(host, button);
  } catch {
    // The button works undressed.
  }
};
