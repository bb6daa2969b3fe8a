import type { Paint, Strength } from '../../layout/picture/shapes';

/**
 * The colours of the site as values, for pictures, which have no style sheet. `app/tokens.css` has the same for pages; a
 * test holds the two together.
 */

export type Theme = 'light' | 'dark';

/** Colours and strengths by the names of the tokens, without their dashes. */
export interface Palette {
  colours: Readonly<Record<string, string>>;
  strengths: Readonly<Record<string, number>>;
}

const LIGHT: Palette = {
  colours: {
    paper: '#f6f7f3',
    surface: '#ffffff',
    sunk: '#ecefe9',
    rule: '#d5dbd4',
    rule2: '#7b867f',
    ink: '#17201b',
    ink2: '#465149',
    ink3: '#5e6962',
    alarm: '#b3261e',
    warn: '#8a5a00',
    ok: '#1e6b4f',
    'code-201': '#34619a',
    'code-204': '#5d6bc0',
    'code-205': '#a97b06',
    'code-206': '#2c3886',
    'code-207': '#a24ba0',
    'code-208': '#3f917e',
    'code-210': '#8a1c44',
    'code-211': '#6e8f2e',
    'code-212': '#1f86a6',
    'code-213': '#2f5e2a',
    'code-214': '#66717a',
    'code-221': '#74580f',
    'code-223': '#45287f',
    'code-224': '#9a3d22',
    'code-229': '#c36f22',
    'code-301': '#b0682f',
    'code-302': '#3a918e',
    'code-303': '#93418a',
    'code-310': '#586200',
    'code-undisclosed': '#434c47',
    'code-general': '#535f57',
    'code-funds': '#a5790f',
    'code-capital': '#3b2c7c',
    'code-carryover': '#7a2a22',
    'code-own': '#2e90b0',
  },
  strengths: { wash: 0.13, strip: 0.2, 'band-reported': 0.7, 'band-derived': 0.3, 'band-inferred': 0.16, hatch: 0.55 },
};

const DARK: Palette = {
  colours: {
    paper: '#121714',
    surface: '#1a211d',
    sunk: '#0c100e',
    rule: '#303a34',
    rule2: '#77837c',
    ink: '#edf1ec',
    ink2: '#bac4bd',
    ink3: '#98a49d',
    alarm: '#ff8f80',
    warn: '#e8b65a',
    ok: '#6cc9a0',
    'code-201': '#86b2e6',
    'code-204': '#a9b4f2',
    'code-205': '#f0d27a',
    'code-206': '#857bd8',
    'code-207': '#d99ad6',
    'code-208': '#5ad0b4',
    'code-210': '#de6c8e',
    'code-211': '#b5d46a',
    'code-212': '#63cde8',
    'code-213': '#7fb06e',
    'code-214': '#aebac4',
    'code-221': '#e0c35a',
    'code-223': '#8f76d6',
    'code-224': '#e5866a',
    'code-229': '#bc7634',
    'code-301': '#d48b52',
    'code-302': '#63d5d0',
    'code-303': '#b273a4',
    'code-310': '#dcd568',
    'code-undisclosed': '#98a49d',
    'code-general': '#afc0b5',
    'code-funds': '#cba93a',
    'code-capital': '#8b79d8',
    'code-carryover': '#c76e62',
    'code-own': '#45b9c6',
  },
  strengths: {
    wash: 0.16,
    strip: 0.26,
    'band-reported': 0.74,
    'band-derived': 0.32,
    'band-inferred': 0.16,
    hatch: 0.6,
  },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** Sources by the column key of the income table, as in `app/codes.css`; all other codes have their own name. */
export const SOURCE_COLOURS: Readonly<Record<string, string>> = {
  fiscal_appropriation: 'general',
  current: 'general',
  general_public: 'general',
  general_public_transfer: 'general',
  government_funds: 'funds',
  government_funds_transfer: 'funds',
  state_capital: 'capital',
  state_capital_transfer: 'capital',
  fiscal_account: 'own',
  unit_funds: 'own',
  business_income: 'own',
  operating_income: 'own',
  superior_subsidy: 'own',
  affiliated_income: 'own',
  other_income: 'own',
  carryover: 'carryover',
  reserve_use: 'carryover',
  fiscal_carryover: 'carryover',
  nonfiscal_carryover: 'carryover',
};

/** The colour that a code wears; one without a colour of its own wears the grey of plain words. */
export function codeColour(key: string, palette: Palette): string {
  return palette.colours[`code-${SOURCE_COLOURS[key] ?? key}`] ?? palette.colours['ink2'] ?? '';
}

/** The value of a paint; a hatch refers to its pattern, whose id starts with `name`. */
export function colourOfPaint(paint: Paint | undefined, palette: Palette, name: string): string {
  if (paint === undefined) return 'none';
  if (typeof paint === 'object')
    return 'hatch' in paint ? `url(#${name}-${paint.hatch})` : codeColour(paint.code, palette);
  return palette.colours[paint] ?? '';
}

/** The value of a strength; undefined for one that is full. */
export function strengthOf(strength: Strength | undefined, palette: Palette): number | undefined {
  if (strength === undefined || typeof strength === 'number') return strength;
  return palette.strengths[strength] ?? palette.strengths[`band-${strength}`];
}

/** Font stacks of the site, for pictures. They name fonts that systems have; a picture brings none. */
export const SANS =
  "-apple-system,'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Microsoft YaHei',sans-serif";

export const SERIF = `'Songti SC','Noto Serif CJK SC',${SANS}`;
