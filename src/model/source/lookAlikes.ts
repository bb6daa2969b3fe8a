/**
 * Characters that look like another one and mean it: radicals that a font prints for whole characters, compatibility ideographs,
 * and bracketed numerals in one character. What a document says is read in the unified characters; what is quoted keeps its own.
 */

/** Radicals and strokes in pairs with their unified ideographs (Unicode, EquivalentUnifiedIdeograph). */
const PAIRS = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵',
  '⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁',
  '⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶',
  '⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼',
  '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎',
  '㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎',
].join('');

/** Kangxi radicals, compatibility ideographs and bracketed numerals are known by their compatibility decomposition. */
const LOOK_ALIKES =
  /[\u2e80-\u2fdf\u31c0-\u31e3\uf900-\ufaff\u3220-\u3229\u3280-\u3289\u2474-\u249b]|\ud87e[\udc00-\ude1f]/g;

const unified = new Map<string, string>();
const pairs = [...PAIRS];
for (let at = 0; at + 1 < pairs.length; at += 2) unified.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/** What a character stands for; itself where it only stands for itself. A bracketed numeral is three characters. */
function unifiedCharacter(character: string): string {
  return unified.get(character) ?? character.normalize('NFKC');
}

/** Places in a text where a character stands for others, with what it stands for. */
export function lookAlikesIn(text: string): { at: number; printed: string; unified: string }[] {
  const found = [...text.matchAll(LOOK_ALIKES)].map(({ 0: printed, index }) => ({
    at: index,
    printed,
    unified: unifiedCharacter(printed),
  }));
  return found.filter((one) => one.printed !== one.unified);
}

/** A text in unified characters, so that its words can be looked for. */
export function inUnified(text: string): string {
  return text.replace(LOOK_ALIKES, unifiedCharacter);
}
