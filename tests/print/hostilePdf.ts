import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { byHand } from './byHand';
import { addFont, latin, PdfFile, PdfFont, streamOf } from './PdfWriter';

/** PDFs that mean harm, or that an accident made; each by name. */

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A file of pages with given contents. */
export function pages(
  contents: readonly string[],
  { page = '', extra = '', trailer = '' } = {},
): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  const font = new PdfFont();
  font.encoded('0');
  const fontNumber = addFont(file, font);
  const kids = contents.map((content) => {
    const stream = file.stream(content);
    const box = page.includes('MediaBox') ? '' : '/MediaBox [0 0 595 842]';
    return file.add(
      `<< /Type /Page /Parent ${tree} 0 R ${box} ${page} /Resources << /Font << /F1 ${fontNumber} 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  file.set(tree, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R ${extra} >>`), trailer);
}

/** Locked with a password that nobody tells (revision 2, RC4 of 40 bits). */
export function encrypted(): Uint8Array<ArrayBuffer> {
  const entries = `/Filter /Standard /V 1 /R 2 /P -4 /O <${createHash('sha256').update('owner').digest('hex')}> /U <${createHash('sha256').update('user').digest('hex')}>`;
  return pages(['BT ET'], {
    trailer: `/Encrypt << ${entries} >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`,
  });
}

/** Nothing but a picture on each page. */
export function scan(count: number): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  const image = file.stream(
    '\u0080',
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  );
  const stream = file.stream('q 595 0 0 842 0 0 cm /Im1 Do Q');
  const kids = Array.from({ length: count }, () =>
    file.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im1 ${image} 0 R >> >> /Contents ${stream} 0 R >>`,
    ),
  );
  file.set(tree, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${count} >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** A form whose pages a program has to draw: the file itself says only "please wait". */
export function xfa(): Uint8Array<ArrayBuffer> {
  return pages(['BT ET'], { extra: '/AcroForm << /Fields [] /XFA [(template) 1 0 R] >> /NeedsRendering true' });
}

/** A tree of pages that has itself among its children. */
export function treeLoop(): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  file.add('<< /Type /Pages /Kids [2 0 R 1 0 R] /Count 3 >>');
  file.add('<< /Type /Pages /Parent 1 0 R /Kids [1 0 R 2 0 R] /Count 2 >>');
  return file.bytes(file.add('<< /Type /Catalog /Pages 1 0 R >>'));
}

/** Forms within forms, deeper than any drawing; each draws the next one twice. */
export function deepForms(depth: number, twice: boolean): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  let inner = file.stream('0 0 100 100 re S', '/Type /XObject /Subtype /Form /BBox [0 0 600 900]');
  for (let at = 0; at < depth; at += 1)
    inner = file.stream(
      twice ? '/Fm Do /Fm Do' : '/Fm Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /Fm ${inner} 0 R >> >>`,
    );
  const stream = file.stream('/Fm Do');
  const page = file.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Fm ${inner} 0 R >> >> /Contents ${stream} 0 R >>`,
  );
  file.set(tree, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/**
 * A page that keeps a reader busy for minutes and costs it no memory: it draws a thousand times a form that fills
 * megabytes once it is unpacked, and holds nothing. (Forms that double cost memory too, and whichever of time and
 * memory ends first is the machine's affair.)
 */
export function endless(): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  const packed = text(deflateSync('q Q '.repeat(5_000_000)));
  const form = file.stream(packed, '/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Filter /FlateDecode');
  const stream = file.stream('/Fm Do '.repeat(1000));
  const page = file.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Fm ${form} 0 R >> >> /Contents ${stream} 0 R >>`,
  );
  file.set(tree, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** A form that draws itself. */
export function formLoop(): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const tree = file.reserve();
  const own = file.reserve();
  file.set(
    own,
    streamOf(
      '/Fm Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /Fm ${own} 0 R >> >>`,
    ),
  );
  const stream = file.stream('/Fm Do');
  const page = file.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Fm ${own} 0 R >> >> /Contents ${stream} 0 R >>`,
  );
  file.set(tree, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** Lines crossing lines: as many paths as asked for, on one page. */
export function paths(count: number): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: count }, (_, at) => {
    const place = ((at * 7919) % 80_000) / 100;
    return at % 2 === 0
      ? `0 ${place.toFixed(2)} m 595 ${place.toFixed(2)} l S`
      : `${(place * 0.7).toFixed(2)} 0 m ${(place * 0.7).toFixed(2)} 842 l S`;
  });
  return pages([lines.join('\n')]);
}

/** Streams that unpack to far more than they are. */
export function bomb(megabytes: number): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, '0 0 m 9 9 l S\n'), { level: 9 });
  const file = new PdfFile();
  const tree = file.reserve();
  const stream = file.stream(packed.toString('latin1'), '/Filter /FlateDecode');
  const page = file.add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R >>`);
  file.set(tree, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** A readable budget, with its bytes as text for those who hurt it. */
export const sound = (): string => text(byHand([]));

export const fromText = (file: string): Uint8Array<ArrayBuffer> => latin(file);

/** A ZIP of one empty file, as it stands behind or inside a PDF. */
export const ZIP = `PK\u0003\u0004\u0014${'\u0000'.repeat(25)}PK\u0005\u0006${'\u0000'.repeat(18)}`;

/** Locked in a way that no program knows. */
export const unknownLock = (): Uint8Array<ArrayBuffer> =>
  pages(['BT ET'], { trailer: '/Encrypt << /Filter /Nobody /V 9 >>' });

/** A sound budget whose last page gives somebody's name and telephone number. */
export const withContact = (): string =>
  text(
    byHand([], {}, (printer) => {
      printer.newPage(false);
      printer.line('联系人：王建国');
      printer.line('联系电话：13900001234');
    }),
  );

const PICTURE = 'q 900 0 0 900 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q';

/** A sound budget on each of whose pages a picture covers everything. */
export const underPictures = (): string =>
  text(
    byHand([], {}, ({ sheets }) => {
      for (const sheet of sheets) {
        const content = sheet.content();
        sheet.content = () => `${content}\n${PICTURE}`;
      }
    }),
  );

/** A sound budget printed on pictures, as on paper with a letterhead. */
export const onPictures = (): string =>
  text(
    byHand([], {}, ({ sheets }) => {
      for (const sheet of sheets) sheet.drawing.unshift(PICTURE);
    }),
  );

/** The same, its text invisible, as what recognises the characters of a scan writes it. */
export const recognised = (): string =>
  onPictures()
    .replace(/BT \/F1/g, 'BT 3 Tr /F1')
    .replace(/\/Length \d+/g, '/Length 99999');

/** A sound budget whose font gives no character's Unicode value. */
export const unmapped = (): Uint8Array<ArrayBuffer> =>
  latin(sound().replace(/beginbfchar[\s\S]*?endbfchar/g, (map) => map.replace(/[^\n]/g, ' ')));

/** One page with so many characters. */
export function manyCharacters(count: number): Uint8Array<ArrayBuffer> {
  const lines = Array.from(
    { length: count / 500 },
    (_, at) => `BT /F1 1 Tf 1 0 0 1 20 ${(830 - at * 4).toFixed(1)} Tm <${'0003'.repeat(500)}> Tj ET`,
  );
  return pages([lines.join('\n')]);
}
