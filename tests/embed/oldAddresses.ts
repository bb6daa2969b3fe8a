import type { EmbedOptions } from '../../src/addresses/embedOptions';

/**
 * Addresses that were given out, and what each has to go on meaning. Lines are added, never changed and never taken away:
 * they stand in published articles.
 */
export const OLD_ADDRESSES: [query: string, meaning: EmbedOptions][] = [
  ['', { theme: '', lang: 'zh', plain: false, focus: '' }],
  ['?theme=dark', { theme: 'dark', lang: 'zh', plain: false, focus: '' }],
  ['?theme=light', { theme: 'light', lang: 'zh', plain: false, focus: '' }],
  ['?lang=en', { theme: '', lang: 'en', plain: false, focus: '' }],
  ['?lang=zh', { theme: '', lang: 'zh', plain: false, focus: '' }],
  ['?plain=1', { theme: '', lang: 'zh', plain: true, focus: '' }],
  ['?plain', { theme: '', lang: 'zh', plain: true, focus: '' }],
  ['?plain=0', { theme: '', lang: 'zh', plain: false, focus: '' }],
  ['?focus=function:208', { theme: '', lang: 'zh', plain: false, focus: 'function:208' }],
  ['?focus=function%3A208', { theme: '', lang: 'zh', plain: false, focus: 'function:208' }],
  ['?focus=function:201~economic:301', { theme: '', lang: 'zh', plain: false, focus: 'function:201~economic:301' }],
  ['?focus=2010301', { theme: '', lang: 'zh', plain: false, focus: '2010301' }],
  ['?theme=dark&plain=1&focus=economic:302', { theme: 'dark', lang: 'zh', plain: true, focus: 'economic:302' }],
  ['?focus=economic:302&lang=en&plain=1&theme=dark', { theme: 'dark', lang: 'en', plain: true, focus: 'economic:302' }],
  // What others append to addresses on their way means nothing here.
  ['?utm_source=x&theme=dark&embed=1', { theme: 'dark', lang: 'zh', plain: false, focus: '' }],
  ['?theme=pink&lang=fr&plain=yes', { theme: '', lang: 'zh', plain: false, focus: '' }],
];
