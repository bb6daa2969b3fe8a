import { holdEveryPage } from './everyPage';

holdEveryPage('zh');
