import './foundation.css';

/** These pages speak the reader's language, Chinese or else English. */
export const speaker =
  ({ globals }: { globals: Record<string, unknown> }) =>
  (zh: string, en: string): string =>
    String(globals.locale).startsWith('zh') ? zh : en;

/** Text that is read from the page once it is painted: what a theme, brand or density makes of a token. */
export const measured = (read: (place: HTMLElement) => string): HTMLElement => {
  const place = document.createElement('span');
  requestAnimationFrame(() => (place.textContent = read(place)));
  return place;
};

type Rgb = readonly number[];

export const rgbOf = (colour: string): Rgb => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

export const hexOf = (colour: string): string =>
  `#${rgbOf(colour)
    .map(part => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** Relative luminance by WCAG 2. */
const luminance = (rgb: Rgb): number => {
  const [r = 0, g = 0, b = 0] = rgb.map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio by WCAG 2, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
