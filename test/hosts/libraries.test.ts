import { PAGES } from './pages.js';
import { describeHosts } from './suite.js';

describe('On a page with a library or a framework', () => {
  describeHosts(PAGES.libraries);
});
