import '../story/define.js';
import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkStoryList } from './story-list.js';

if (canRender()) register('wtk-story-list', WtkStoryList);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-story-list': WtkStoryList;
  }
}
