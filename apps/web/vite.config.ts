import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import options from '../../svelte.config.js';

export default defineConfig({
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Few files: a first visit pays some 400 bytes of headers for each. What only writers need stays apart.
            codeSplitting: {
              groups: [
                { name: 'framework', priority: 3, test: /node_modules|preload-helper/, minShareCount: 2 },
                {
                  name: 'base',
                  priority: 2,
                  test: /messages\/(frame|problems|reviews_(amendment_title|see|outcome)|threads_(law_as_of|raise_need))_?|lib\/(paraglide\/runtime|locale|paths|format|labels|api|combobox|early-input|shortcuts|frame|PageHead|words|Standing|NeedSteps|ProvisionLinks|AuthorLine|submission)/,
                  minShareCount: 2,
                },
                { name: 'writing', priority: 1, test: /lib\/(compose|thread-form|Form|ProvisionPicker)/, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      isServer: 'import.meta.env.SSR',
      emitReadme: false,
    }),
    sveltekit({ ...options, adapter: adapter() }),
  ],
});
