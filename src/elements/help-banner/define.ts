import '../exit/define.js';
import { register } from '../../ui/register.js';
import { WtkHelpBanner } from './help-banner.js';

register('wtk-help-banner', WtkHelpBanner);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-help-banner': WtkHelpBanner;
  }
}
