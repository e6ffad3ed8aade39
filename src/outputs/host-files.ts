import { urlOf } from '../articles/address.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { HeaderRule } from './header-rules.ts';

/** Files whose addresses hold a hash of their content, or their version, never change. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Headers for hosts that read `_headers`: Netlify, Cloudflare Pages, and the preview. No two rules set the same one. */
export function headerRules({ basePath }: Site): readonly HeaderRule[] {
  return [
    {
      pattern: `${basePath}*`,
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    { pattern: `${basePath}_astro/*`, headers: forever },
    { pattern: `${basePath}pagefind/:locale/index/*`, headers: forever },
    { pattern: `${basePath}pagefind/:locale/pagefind.js`, headers: forever },
  ];
}

/** Netlify knows only the root's 404 page; these lines give each locale its own. Other hosts ignore them. */
export function redirectsText({ basePath }: Site, locales: readonly Locale[]): string {
  return locales.map(({ code }) => `${basePath}${code}/*  ${basePath}${code}/404.html  404\n`).join('');
}

export function robotsText(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urlOf(site, `${site.basePath}sitemap.xml`)}\n`;
}
