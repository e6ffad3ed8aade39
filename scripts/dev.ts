import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await dev({ root: new URL('..', import.meta.url).pathname });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
