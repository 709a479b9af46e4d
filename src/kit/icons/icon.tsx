import { h, type FunctionalComponent } from '@stencil/core';

interface IconProps {
  /** Path data on a 24 px grid, from one of the modules beside this file (own drawings; one file each, so that only used ones ship). */
  path: string;
  /** Further classes, such as `icon-flip` for icons that point along the line. */
  class?: string;
  /** Names the icon where no word stands beside it. Without it the icon is decoration and hidden from assistive technology. */
  label?: string;
}

/** An outline icon in the size and colour of the text around it; `.icon` in styles/base.css paints it. */
export const Icon: FunctionalComponent<IconProps> = ({ path, class: extra, label }) => (
  <svg
    class={extra ? `icon ${extra}` : 'icon'}
    viewBox="0 0 24 24"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    <path d={path} />
  </svg>
);
