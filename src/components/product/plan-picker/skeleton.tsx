import { h } from '@stencil/core';

const LINES = ['name', 'figure', 'line', 'line', 'line', 'line'];

/** Three cards of the size that cards have. */
export const Skeleton = ({ label }: { label: string }) => [
  <p class="sr-only" role="status">
    {label}
  </p>,
  <div class="plans cards" aria-hidden="true">
    {[0, 1, 2].map(() => (
      <div class="plan">
        {LINES.map(line => (
          <span class={`skeleton ${line}`}>0</span>
        ))}
      </div>
    ))}
  </div>,
];
