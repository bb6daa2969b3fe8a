/**
 * The whole address that a site will have, ending in a slash, for what has to name it (QR codes); empty if nobody gave one.
 * @throws Error if it is no http(s) address
 */
export function siteAddress(given: string): string {
  if (given === '') return '';
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new Error(
      `--site (or SITE_URL): expected an address such as https://budget.example/ without ? or #, found ${given}`,
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
