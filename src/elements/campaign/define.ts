import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkCampaign } from './campaign.js';

if (canRender()) register('wtk-campaign', WtkCampaign);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-campaign': WtkCampaign;
  }
}
