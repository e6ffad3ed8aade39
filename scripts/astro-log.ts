/** Receives Astro's log during a build: counts the pages, and passes on what went wrong. */
export default function astroLog(): { readonly write: (message: Message) => void } {
  return {
    write: ({ level, label, message }) => {
      if (level === 'error' || (level === 'warn' && !isExpected(message))) console.error(`${label ? `[${label}] ` : ''}${message}`);
      else if (label === null && /(?:├─|└─)/.test(message)) listener(++pages);
    },
  };
}

/** Calls `listen` with the number of pages whenever Astro begins one. */
export function onPage(listen: (pages: number) => void): void {
  pages = 0;
  listener = listen;
}

interface Message {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** Vite notes Astro's own directive in every MDX page; `/media/…` has no pages where no article has an image. */
function isExpected(message: string): boolean {
  return message.includes('MODULE_LEVEL_DIRECTIVE') || (message.includes('getStaticPaths') && message.includes('empty'));
}

let pages = 0;
let listener: (pages: number) => void = () => undefined;
