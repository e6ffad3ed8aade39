import type { ProblemCode } from '../../src/articles/problem-codes.ts';

/** A file that cannot be an article, and the error that says why. */
export interface BrokenFile {
  readonly file: string;
  readonly content: Content;
  readonly code: ProblemCode;
}

/** Text, bytes, a symbolic link, or a pipe that never ends. */
export type Content = string | Uint8Array | { readonly linkTo: string } | { readonly kind: 'pipe' };

const title = '---\ntitle: A title\n---\n\n';

/** Code that leaves a trace if it runs. */
function tracing(trace: string): string {
  return `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "ran")`;
}

/** `trace` is a file that no build may write. */
export function brokenFiles(trace: string): readonly BrokenFile[] {
  return [
    { file: 'en/code-js.md', code: 'front-matter-code', content: `---js\n{ title: ${tracing(trace)} || "x" }\n---\n\nText.\n` },
    { file: 'en/code-javascript.md', code: 'front-matter-code', content: `---javascript\n(function () { ${tracing(trace)}; return { title: "x" } }())\n---\n\nText.\n` },
    { file: 'en/code-coffee.md', code: 'front-matter-code', content: `---coffee\ntitle: ${tracing(trace)}\n---\n\nText.\n` },
    { file: 'en/huge-front-matter.md', code: 'front-matter-too-large', content: `---\ntitle: ${'long '.repeat(40_000)}\n---\n\nText.\n` },
    { file: 'en/ten-megabytes.md', code: 'file-too-large', content: `${title}${'a '.repeat(5_000_000)}` },
    { file: 'en/nul.md', code: 'encoding-invalid', content: `${title}Before\0after.\n` },
    { file: 'en/broken-utf8.md', code: 'encoding-invalid', content: Buffer.concat([Buffer.from(title), Buffer.from([0xc3, 0x28, 0xf0, 0x9f, 0x0a])]) },
    { file: 'en/utf16.md', code: 'encoding-invalid', content: Buffer.from(`\ufeff${title}Text.\n`, 'utf16le') },
    { file: 'en/link-out.md', code: 'file-outside', content: { linkTo: '/etc/hostname' } },
    { file: 'en/folder-out.md', code: 'file-outside', content: { linkTo: '/etc' } },
    { file: 'en/guide', code: 'file-outside', content: { linkTo: '../../outside' } },
    { file: 'en/circle', code: 'file-outside', content: { linkTo: '.' } },
    { file: 'hi/circle', code: 'file-outside', content: { linkTo: '../en' } },
    { file: 'en/link-to-nothing.md', code: 'file-unreadable', content: { linkTo: 'nothing.md' } },
    { file: 'en/link-to-itself.md', code: 'file-unreadable', content: { linkTo: 'link-to-itself.md' } },
    { file: 'en/pipe.md', code: 'file-unreadable', content: { kind: 'pipe' } },
    { file: 'en/404.md', code: 'slug-reserved', content: `${title}Text.\n` },
    { file: 'en/hi.md', code: 'slug-reserved', content: `${title}Text.\n` },
    { file: 'en/search.md', code: 'slug-reserved', content: `${title}Text.\n` },
    { file: 'en/_astro/x.md', code: 'slug-reserved', content: `${title}Text.\n` },
    { file: 'en/Upper-Case.md', code: 'slug-invalid', content: `${title}Text.\n` },
    { file: 'en/with space.md', code: 'slug-invalid', content: `${title}Text.\n` },
    { file: 'en/<img src=x onerror=alert(1)>.md', code: 'slug-invalid', content: `${title}Text.\n` },
    { file: 'en/%2e%2e%2fescape.md', code: 'slug-invalid', content: `${title}Text.\n` },
    { file: `en/${'long-'.repeat(45)}name.md`, code: 'slug-invalid', content: `${title}Text.\n` },
    { file: 'en/component.mdx', code: 'mdx-not-allowed', content: `${title}{${tracing(trace)}}\n` },
    { file: 'klingon/mba.md', code: 'locale-unknown', content: `${title}Text.\n` },
    { file: 'hi/mba.md', code: 'slug-collision', content: `${title}पाठ।\n` },
  ];
}
