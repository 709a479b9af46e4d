import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'ins-ui/all';
import 'ins-ui/locales/zh-CN';
import 'ins-ui/locales/zh-HK';
import 'ins-ui/locales/de';
import 'ins-ui/locales/ja';
import 'ins-ui/locales/ar';
import { registerPack } from 'ins-ui';
import { cn, eu, uk, us } from 'ins-ui/packs';
import 'ins-ui/styles/tokens.css';
import 'ins-ui/styles/brand-harbour.css';
import './preview.css';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);
for (const pack of [cn, eu, uk, us]) registerPack(pack);

/** The test suite runs every story four times, axe included: as written, dark, elder and right to left. */
const MODES: Record<string, Record<string, unknown>> = { dark: { theme: 'dark' }, elder: { density: 'elder' }, rtl: {} };
const mode = String((import.meta.env as Record<string, unknown>).INS_MODE ?? '');

const choice = (title: string, icon: 'globe' | 'paintbrush' | 'component' | 'grow' | 'location', items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Welcome', 'Foundations', 'Journeys', 'Quote', 'Product', 'Policy', 'Input', 'Bring your own data'] } },
    viewport: {
      options: {
        small: { name: '320', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone 375', styles: { width: '375px', height: '812px' } },
        tablet: { name: 'Tablet 768', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop 1440', styles: { width: '1440px', height: '900px' } },
      },
    },
  },
  globalTypes: {
    locale: choice('Locale', 'globe', ['zh-CN', 'zh-HK', 'en', 'de', 'ja', 'ar']),
    theme: choice('Theme', 'paintbrush', ['light', 'dark', 'contrast', 'auto']),
    brand: choice('Brand', 'component', ['default', 'harbour']),
    density: choice('Density', 'grow', ['h5', 'pc', 'elder']),
    pack: choice('Market', 'location', ['cn', 'eu', 'uk', 'us']),
  },
  initialGlobals: { locale: 'zh-CN', theme: 'light', brand: 'default', density: 'h5', pack: 'cn' },
  decorators: [
    (story, { globals, parameters }) => {
      const set = { ...globals, ...(parameters.ins as Record<string, unknown>), ...MODES[mode] };
      const { documentElement } = document;
      documentElement.dataset.insTheme = String(set.theme);
      documentElement.lang = String(set.locale);
      documentElement.dir = set.locale === 'ar' || mode === 'rtl' ? 'rtl' : 'ltr';
      documentElement.dataset.insBrand = String(set.brand);
      return html`<ins-config
        locale=${set.locale}
        direction=${documentElement.dir}
        theme=${set.theme}
        data-ins-brand=${set.brand}
        density=${set.density}
        pack=${set.pack}
        today=${set.today ?? '2026-11-22'}
        ?sensitive=${set.sensitive}
        >${story()}</ins-config
      >`;
    },
  ],
};
export default preview;
