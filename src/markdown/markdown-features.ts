import type { Features } from 'satteri';

/** How articles are read, by every use of Sätteri: GFM, `$$` formulas; a single `$` is money, and front matter is gone. */
export const markdownFeatures = {
  gfm: true,
  math: { singleDollarTextMath: false },
  frontmatter: false,
} as const satisfies Features;
