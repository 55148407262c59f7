/** A site that is made with Lit itself, with the `lit-html` policy that comes along. */
import { html, render } from './lit-html.js';

const own = document.createElement('p');
own.id = 'own';
document.querySelector('header').append(own);
render(html`Dit schreef de Lit van de site zelf.`, own);
