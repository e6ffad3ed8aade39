import { allowedHtml } from './allowed-html.ts';
import type { Finding } from './markdown-problem.ts';

const elements = new Set(allowedHtml.tagNames.filter((name) => name !== 'section' && name !== 'input'));

/** Attributes that only the parser's own elements may have. */
const parsed = ['class', 'id', 'style', 'data-footnote-ref', 'data-footnote-backref'];

/** What the allow-list takes out of a piece of HTML: each element and attribute once. */
export function removedHtml(html: string): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { 1: slash, 2: name = '', 3: attributes = '', index } of withoutComments(html).matchAll(tag)) {
    const element = name.toLowerCase();
    if (!elements.has(element)) add(findings, `<${element}>`, index, `“<${element}>” is no HTML that articles may use.`);
    else if (slash === '') for (const each of removedAttributes(element, attributes)) add(findings, each, index, `“${each}” is not kept on “<${element}>”.`);
  }
  return [...findings.values()];
}

/** Positions stay. */
function withoutComments(html: string): string {
  return html.replace(/<!--.*?-->/gs, (comment) => ' '.repeat(comment.length));
}

/** Quoted values may hold `>`. */
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s"'<>=]+))?/g;

function add(findings: Map<string, Finding>, key: string, offset: number, message: string): void {
  if (!findings.has(key)) findings.set(key, { code: 'html-removed', offset, message, hint: 'Use Markdown instead, or remove it.' });
}

function removedAttributes(element: string, attributes: string): readonly string[] {
  const allowed = [...allowedAttributes('*'), ...allowedAttributes(element)];
  const names = [...attributes.matchAll(attribute)].map(([, name = '', double, single]) => ({ name: name.toLowerCase(), value: double ?? single ?? '' }));
  return names.filter(({ name, value }) => !allowed.includes(name) && !isAlignment(element, name, value)).map(({ name }) => name);
}

/** Cells keep `style="text-align: right"`, as a class. */
function isAlignment(element: string, name: string, value: string): boolean {
  return (element === 'td' || element === 'th') && name === 'style' && /^\s*text-align\s*:\s*\w+\s*;?\s*$/i.test(value);
}

/** `colSpan` → `colspan`, `dataFrom` → `data-from`. */
function allowedAttributes(element: string): readonly string[] {
  const rules: Readonly<Record<string, readonly (string | readonly unknown[])[]>> = allowedHtml.attributes;
  const names = (rules[element] ?? []).map((rule) => String(typeof rule === 'string' ? rule : rule[0]));
  return names.map((name) => name.replace(/^data([A-Z])/, 'data-$1').toLowerCase()).filter((name) => !parsed.includes(name));
}
