/**
 * SvelteKit's options without the adapter; apps/web/vite.config.ts adds it and hands them to the plugin.
 * @type {Omit<NonNullable<Parameters<typeof import('@sveltejs/kit/vite').sveltekit>[0]>, 'adapter'>}
 */
export default {
  csp: {
    mode: 'nonce',
    directives: {
      'default-src': ['self'],
      'script-src': ['self'],
      'style-src': ['self'],
      // The style attribute of Kit's route announcer, and nothing else.
      'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
      'img-src': ['self', 'data:'],
      'font-src': ['self'],
      'connect-src': ['self'],
      'object-src': ['none'],
      'base-uri': ['none'],
      'form-action': ['self'],
      'frame-ancestors': ['none'],
    },
  },
};
