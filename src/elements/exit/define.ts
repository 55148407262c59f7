import { register } from '../../ui/register.js';
import { WtkExit } from './exit.js';

register('wtk-exit', WtkExit);

declare global {
  interface HTMLElementTagNameMap {
    'wtk-exit': WtkExit;
  }
}
