import type { Element, Root } from 'hast';

/**
 * A line break of the source is a space on the page, but Chinese and Japanese have none between words:
 * `金融\n商品` → `金融商品`.
 */
export function joinLines(text: string): string {
  return text.includes('\n') ? text.replace(unspaced, '') : text;
}

const unspaced = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，！？：；「」『』（）])\r?\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu;

export function softBreaks(parent: Root | Element): void {
  for (const node of parent.children) {
    if (node.type === 'text') node.value = joinLines(node.value);
    if (node.type === 'element' && node.tagName !== 'pre' && node.tagName !== 'code') softBreaks(node);
  }
}
