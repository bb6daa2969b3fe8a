/** Font stacks of the site, for pictures. They name fonts that systems have; a picture brings none. */
export const SANS =
  "-apple-system,'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Microsoft YaHei',sans-serif";

export const SERIF = `'Songti SC','Noto Serif CJK SC',${SANS}`;
