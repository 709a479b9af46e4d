import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** Markup of the app, for the hydration test. */
export const render = () => renderToString(createSSRApp(App));
