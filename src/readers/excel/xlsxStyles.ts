import { getFormatFromId } from 'numfmt';
import { readXml } from '../packed/readXml';

/** What the cells of a workbook look like, by the number of their style. */
export interface Styles {
  /** Code of the number format. */
  pattern: (style: number) => string;
  /** Whether it has a line at its left or right. */
  isRuled: (style: number) => boolean;
}

/** Dates as Chinese programs show those formats that go by a number alone. */
const CHINESE_DATES: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [31, 'yyyy"年"m"月"d"日"'],
]);

/** The code of a format that every program knows by its number. */
export const knownPattern = (id: number): string => CHINESE_DATES.get(id) ?? getFormatFromId(id);

/** Reads the styles of a workbook; without them every number is shown as it is. */
export function xlsxStyles(bytes: Uint8Array | null, part: string): Styles {
  const patterns = new Map<number, string>();
  const ruled: boolean[] = [];
  const styles: { pattern: number; border: number }[] = [];
  let within = '';
  if (bytes)
    readXml(bytes, part, {
      open: (name, attributes) => {
        if (/^(?:numFmts|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) within = name;
        else if (name === 'numFmt' && within === 'numFmts')
          patterns.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
        else if (name === 'border' && within === 'borders') ruled.push(false);
        else if (/^(?:left|right|start|end)$/.test(name) && within === 'borders') {
          const style = attributes['style'];
          if (style !== undefined && style !== 'none') ruled[ruled.length - 1] = true;
        } else if (name === 'xf' && within === 'cellXfs')
          styles.push({ pattern: Number(attributes['numFmtId'] ?? 0), border: Number(attributes['borderId'] ?? 0) });
      },
    });
  return {
    pattern: (style) => {
      const id = styles[style]?.pattern ?? 0;
      return patterns.get(id) ?? knownPattern(id);
    },
    isRuled: (style) => ruled[styles[style]?.border ?? 0] ?? false,
  };
}
