import type * as Server from '../src/app/server';
import type { Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import type { Beside } from '../src/pages/view';
import type { ViewKey } from '../src/addresses/viewKey';
import type { ClientBundle } from './bundle';
import type { DrawTask } from './DrawTask';
import type { Inlined } from './Inlined';
import type { Output } from './Output';
import type { ShareImage } from './shareImages';
import type { Sink, Sources } from './Sink';

/** Where a site is made from, and the address that it will have. */
export interface SiteOptions {
  /** Folder of the budgets. */
  data: string;
  /** Folder that the site is written to. */
  out: string;
  /** Folder of the settings that officials may write. */
  settings: string;
  /** Address that the site will have, ending in a slash, for what cannot be relative; may be empty. */
  address: string;
  /** Whether pages have images that they are shared with. */
  share: boolean;
  /** Whether the pages of budgets are left to a server that draws them when they are asked for. */
  served: boolean;
  /** Whether only the first pages of budgets are drawn, and the others left to the browser. */
  lean: boolean;
}

/** What every step knows of the site that it works on. */
export interface Site extends SiteOptions, DrawnWith {
  output: Output;
}

/** What everything is drawn with, wherever its data lies and whoever takes it. */
interface DrawnWith {
  server: typeof Server;
  bundle: ClientBundle;
  /** Styles and scripts that stand in its pages, which its policy has to allow. */
  inlined: Inlined;
}

/** What every step knows that draws one budget of a site: nothing of the others but what its pages say of them. */
export interface BudgetSite
  extends DrawnWith, Pick<SiteOptions, 'address'>, Pick<DrawTask, 'part' | 'body' | 'frozen'> {
  output: Sink;
  sources: Sources;
  budget: Budget;
  /** The budget of the year before of the same body. */
  previous: Budget | null;
  /** What the site holds of the body beside it. */
  beside: Beside;
  /** Path of a script that its pages end with; empty where there is none. */
  ending: string;
  /** Images for sharing a view: wide, square; those that there are. */
  imagesOf: (view: ViewKey, lang: Lang) => ShareImage[];
}

/** A page as `pages.json` lists it. */
export interface ListedPage {
  budget: string;
  view: string;
  lang: string;
  /** Address below the root of the site. */
  url: string;
  title: string;
  /** Address of the same chart as an embed. */
  embed?: string | undefined;
}
