import { writeFileSync } from 'node:fs';

// Loaded into every process of a measured command: leaves its peak memory behind, in kilobytes.
process.on('exit', () => {
  writeFileSync(`${process.env['PEAK_MEMORY']}/${process.pid}`, String(process.resourceUsage().maxRSS));
});
