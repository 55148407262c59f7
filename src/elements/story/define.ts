import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkStory } from './story.js';

if (canRender()) register('wtk-story', WtkStory);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-story': WtkStory;
  }
}
