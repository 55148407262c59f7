import '../activity/define.js';
import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkActivityList } from './activity-list.js';

if (canRender()) register('wtk-activity-list', WtkActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-activity-list': WtkActivityList;
  }
}
