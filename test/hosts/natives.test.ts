import { PAGES } from './pages.js';
import { describeHosts } from './suite.js';

describe('On a page that changes what the browser brings', () => {
  describeHosts(PAGES.natives);
});
