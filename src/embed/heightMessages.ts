/** Heights above this are not those of a chart. */
const HIGHEST = 20_000;

/** WordPress puts a word of its own behind the address of a frame that it made from an oEmbed answer, and hears no other. */
const WORDPRESS = /#\?secret=(\w{1,32})$/;

/**
 * What is posted to the page around an embed: its height and nothing else, in the dialects that content systems know.
 * @param height in pixels
 * @param address of the embed, which one dialect asks for; the page around knows it already
 */
export function heightMessages(height: number, address: string): unknown[] {
  const whole = Math.min(HIGHEST, Math.max(1, Math.ceil(height)));
  const secret = WORDPRESS.exec(address)?.[1];
  return [
    { type: 'mingzhang:height', height: whole },
    { sentinel: 'amp', type: 'embed-size', height: whole },
    JSON.stringify({ src: address, context: 'iframe.resize', height: whole }),
    ...(secret === undefined ? [] : [{ message: 'height', value: whole, secret }]),
  ];
}
