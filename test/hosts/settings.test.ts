import { PAGES } from './pages.js';
import { describeHosts } from './suite.js';

describe('On a page that is set otherwise than most', () => {
  describeHosts(PAGES.settings);
});
