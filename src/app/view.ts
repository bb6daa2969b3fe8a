/** The contract between views and the platform lives beside the views: see `../pages/view`. */
export * from '../pages/view';
