import { canRender } from '../../ui/can-render.js';
import { register } from '../../ui/register.js';
import { WtkFaq } from './faq.js';

if (canRender()) register('wtk-faq', WtkFaq);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-faq': WtkFaq;
  }
}
