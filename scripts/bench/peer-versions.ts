/** Exact, so that two benches compare the same programs. */
export const pagefindVersion = '1.6.0';
export const eleventyVersion = '3.1.6';
export const starlightPackages = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0' } as const;
