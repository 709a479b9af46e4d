import { defineConfig } from 'vite';

// One module per file, so that the test sees what a page would load.
export default defineConfig({ oxc: { jsx: { runtime: 'automatic' } }, logLevel: 'warn' });
