/** An article before it becomes one text: what is damaged, is damaged here. */
export interface Draft {
  readonly keywords: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'list' | 'numbers' | 'table' | 'columns' | 'formula';
  readonly text: string;
  /** What stands before the next block: a blank line, if not said. */
  readonly end?: string;
}

/** `---\nkeywords: …\ntitle: …\ndescription: …\n---\n\n# …` */
export function textOf({ keywords, title, description, blocks }: Draft): string {
  const body = blocks.map(({ text, end }) => text + (end ?? '\n\n')).join('');
  return `---\nkeywords: ${keywords}\ntitle: ${title}\ndescription: ${description}\n---\n\n${body.trimEnd()}\n`;
}
