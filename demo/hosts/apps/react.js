import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [draws, setDraws] = useState(0);
  const [isMoved, setMoved] = useState(false);
  const [isShown, setShown] = useState(true);
  const [campaign, setCampaign] = useState();
  const about = document.querySelector('meta[name="description"]').content;
  return createElement(
    'div',
    { className: isMoved ? 'moved' : 'first' },
    createElement('h1', {}, document.title),
    createElement('p', { id: 'about' }, about),
    createElement(
      'p',
      {},
      createElement(
        'button',
        { id: 'redraw', onClick: () => setDraws(draws + 1) },
        'Teken opnieuw',
      ),
      createElement('button', { id: 'move', onClick: () => setMoved(!isMoved) }, 'Verplaats'),
      createElement(
        'button',
        { id: 'remove', onClick: () => setShown(!isShown) },
        'Haal weg, of terug',
      ),
    ),
    createElement('p', { id: 'redraws' }, `${draws} keer opnieuw getekend`),
    isShown && inOrder(elements(draws, setCampaign), isMoved),
    createElement('p', { id: 'told' }, campaign?.name),
    createElement('wtk-activity', {
      id: 'given',
      'heading-level': 4,
      activity: campaign?.activities[0],
    }),
  );
}

/** With keys, React moves the elements that are there instead of making new ones. */
function inOrder(list, isMoved) {
  return isMoved ? list.toReversed() : list;
}

/** Attributes by their own names: a property is set only where the script was there before the page. */
function elements(draws, tell) {
  const help = (number) =>
    createElement(
      'p',
      {},
      'Bel gratis Veilig Thuis: ',
      createElement('a', { href: 'tel:08002000' }, number),
    );
  return [
    createElement(
      'wtk-help-banner',
      { key: 'strip', id: 'strip', region: 'GG7306' },
      help('0800-2000'),
    ),
    createElement(
      'wtk-story',
      { key: 'story', id: 'story', story: 'verhaal-05' },
      createElement('p', {}, `Lees de verhalen (${draws}).`),
    ),
    createElement(
      'wtk-activity',
      { key: 'activity', id: 'activity', activity: 'activiteit-01' },
      createElement('p', {}, 'Bekijk de activiteit.'),
    ),
    createElement(
      'wtk-activity-list',
      {
        key: 'list',
        id: 'list',
        now: '2019-11-18T09:00',
        'page-size': 20,
        'onwtk-load': (event) => tell(event.campaign),
      },
      createElement('p', {}, 'Bekijk de activiteiten.'),
    ),
    createElement(
      'wtk-help-banner',
      { key: 'card', id: 'card', region: 'GG7306', face: 'card' },
      help('0800-2000'),
    ),
  ];
}

createRoot(document.getElementById('app')).render(createElement(App));
