import { holdEveryPage } from './everyPage';

holdEveryPage('en');
