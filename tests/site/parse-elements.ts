import { Parser } from 'htmlparser2';

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of the element around it. */
  readonly parent: string | undefined;
  /** Whether it stands in an element of the class `prose`: its author may have written it. */
  readonly isInProse: boolean;
  /** The text inside, that of children included. */
  readonly text: string;
}

/** The elements of a document in their order. One pass. */
export function parseElements(html: string): readonly PageElement[] {
  const elements: Open[] = [];
  const open: Open[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const around = open.at(-1);
      const isInProse = around !== undefined && (around.isInProse || isProse(around));
      const element = { name, attributes, parent: around?.name, isInProse, from: text.length, to: text.length };
      elements.push(element);
      open.push(element);
    },
    ontext: (more) => (text += more),
    onclosetag: () => {
      const element = open.pop();
      if (element) element.to = text.length;
    },
  });
  parser.end(html);
  return elements.map(({ from, to, ...element }) => ({ ...element, text: text.slice(from, to) }));
}

type Open = Omit<PageElement, 'text'> & { readonly from: number; to: number };

function isProse({ attributes }: Open): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes('prose');
}
