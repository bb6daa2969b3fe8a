import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Fonts that a browser under test finds on its system: the one Latin family that comes with it, and one family for each
 * of the site's two Chinese stacks, in the weights that the site asks for. Each stands for the first name of its stack
 * that a phone would know, so that the site is seen in its own letters wherever the tests run.
 */
const FAMILIES = [
  {
    folder: 'noto-sans-sc',
    family: 'Noto Sans SC',
    standsFor: 'PingFang SC',
    weights: ['400Regular', '600SemiBold', '700Bold'],
  },
  { folder: 'noto-serif-sc', family: 'Noto Serif SC', standsFor: 'Songti SC', weights: ['700Bold'] },
];
const LATIN = 'Open Sans';
const PACKAGES = path.resolve('node_modules/@expo-google-fonts');

/**
 * Tells the browsers started after it which fonts there are. Without a font folder that exists, text has no size at all
 * and every measure of a page is wrong.
 * @param folder where the browser is unpacked, with its own fonts below
 */
export function useFontsOf(folder: string): void {
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, configuration(folder));
  process.env['FONTCONFIG_FILE'] = file;
}

function configuration(folder: string): string {
  const folders = FAMILIES.flatMap(({ folder: name, weights }) =>
    weights.map((weight) => path.join(PACKAGES, name, weight)),
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...[path.join(folder, 'fonts'), ...folders].map((one) => `<dir>${one}</dir>`),
    `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    ...FAMILIES.map(({ standsFor, family }) => alias(standsFor, family)),
    alias('sans-serif', LATIN),
    '</fontconfig>',
  ].join('\n');
}

function alias(asked: string, given: string): string {
  return (
    `<match target="pattern"><test name="family"><string>${asked}</string></test>` +
    `<edit name="family" mode="assign" binding="same"><string>${given}</string></edit></match>`
  );
}
