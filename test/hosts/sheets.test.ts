import { PAGES } from './pages.js';
import { describeHosts } from './suite.js';

describe('On a page whose style sheet does not cooperate', () => {
  describeHosts(PAGES.sheets);
});
