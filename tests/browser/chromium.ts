import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { useFontsOf } from './fonts';

/** The package's own arguments switch web security off; these keep it on and make every machine draw alike. */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/**
 * Unpacks the Chromium that ships inside a package, once for each version, into `node_modules/.cache`.
 * @returns path of the browser's program
 */
export async function unpackChromium(): Promise<string> {
  const folder = path.resolve('node_modules/.cache', `chromium-${packageVersion()}`);
  mkdirSync(folder, { recursive: true });
  useFontsOf(folder);
  // The package unpacks below the temporary folder, and takes any file called `chromium` that it finds there for its
  // own; a folder for each version keeps an old browser from being taken for a new one.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // With this it also unpacks the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * Starts the browser.
 * @param more arguments beside the usual ones
 * @param scrollbars whether scroll bars are shown and take room, as on Windows
 */
export async function launchChromium(more: readonly string[] = [], scrollbars = false): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackChromium(),
    args: [...CHROMIUM_ARGUMENTS, ...more],
    ...(scrollbars ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {}),
  });
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = path.join(path.dirname(main), '../../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
