/** Receives Astro's log during a build, and passes on what went wrong. */
export default function astroLog(): { readonly write: (message: Message) => void } {
  return {
    write: ({ level, label, message }) => {
      if (level === 'error' || (level === 'warn' && !isExpected(message))) console.error(`${label ? `[${label}] ` : ''}${message}`);
    },
  };
}

interface Message {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** Vite notes Astro's own directive in every MDX page. */
function isExpected(message: string): boolean {
  return message.includes('MODULE_LEVEL_DIRECTIVE');
}
