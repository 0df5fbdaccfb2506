/** Wires the parents' page. It reads how pages should look, and nothing else. */
import { render } from 'preact';
import { Parents } from '../app/parents/parents.tsx';
import '../app/guide/guide.css';
import { wearAppearance } from './appearance.ts';
import { leaveThisTab } from './leave.ts';
import { speak, t } from './translate.ts';

speak(document);
wearAppearance();
render(
  <Parents t={t} talk="talk.html" onLeave={() => void leaveThisTab()} onPrint={() => print()} />,
  document.getElementById('app') as HTMLElement,
);
