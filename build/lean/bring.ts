import { DRAWER_FILE } from '../../src/addresses/served/isLean';

/**
 * Brings what draws the pages that a lean site leaves to the browser. Stands in its pages as a classic script. Where such a page is shown as it
 * lies there, it is asked for again once somebody is there to draw it.
 */
{
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const root = new URL('.', icon?.href ?? location.href).href;
  const script = root + DRAWER_FILE;
  type Policies = { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = { createScriptURL: (url: string) => (url === script ? url : '') };
  const waits = 'waits' in document.documentElement.dataset;
  const say = (state: string): void => {
    document.documentElement.dataset['waits'] = state;
  };
  const bring = async (): Promise<void> => {
    const url = trustedTypes?.createPolicy('mingzhang-worker', rules).createScriptURL(script) ?? script;
    await navigator.serviceWorker.register(url, { scope: root });
    await navigator.serviceWorker.ready;
    if (waits) location.reload();
  };
  if (waits) say('drawing');
  const able = 'serviceWorker' in navigator;
  // Who has it already and sees this page was shown that it cannot be drawn.
  const tried = able && navigator.serviceWorker.controller !== null;
  if (waits && (!able || tried)) say('failed');
  else if (able) void bring().catch(() => waits && say('failed'));
}
