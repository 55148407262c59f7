import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkActivity } from './activity.js';

if (canRender()) register('wtk-activity', WtkActivity);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-activity': WtkActivity;
  }
}
