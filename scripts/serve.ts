import { serveSite } from './staticServer';

const DEFAULT_PORT = 4173;

/** How many ports are tried, counting up, while they are taken. */
const ATTEMPTS = 20;

const { url } = await serveSite(process.argv[2] ?? 'dist', Number(process.env['PORT'] ?? DEFAULT_PORT), ATTEMPTS);
process.stdout.write(`明账 · ${url}\n`);
